// Text with a method for each style: setBold, isBold, setFontSize …
import { Imitation } from '../../platform/imitates';
import type { Attributes } from './content/model';

type Offset = number | null;
type Args<T> = [T | null] | [from: number, to: number, T | null];

export abstract class StyledText extends Imitation {
  abstract getAttributes(offset?: Offset): Attributes;
  abstract style(attributes: Attributes, from?: number, to?: number): this;

  isBold = (offset?: Offset) => this.read<boolean>('BOLD', offset);
  isItalic = (offset?: Offset) => this.read<boolean>('ITALIC', offset);
  isUnderline = (offset?: Offset) => this.read<boolean>('UNDERLINE', offset);
  isStrikethrough = (offset?: Offset) => this.read<boolean>('STRIKETHROUGH', offset);
  getFontFamily = (offset?: Offset) => this.read<string>('FONT_FAMILY', offset);
  getFontSize = (offset?: Offset) => this.read<number>('FONT_SIZE', offset);
  getForegroundColor = (offset?: Offset) => this.read<string>('FOREGROUND_COLOR', offset);
  getBackgroundColor = (offset?: Offset) => this.read<string>('BACKGROUND_COLOR', offset);
  getLinkUrl = (offset?: Offset) => this.read<string>('LINK_URL', offset);
  setBold = (...args: Args<boolean>) => this.write('BOLD', args);
  setItalic = (...args: Args<boolean>) => this.write('ITALIC', args);
  setUnderline = (...args: Args<boolean>) => this.write('UNDERLINE', args);
  setStrikethrough = (...args: Args<boolean>) => this.write('STRIKETHROUGH', args);
  setFontFamily = (...args: Args<string>) => this.write('FONT_FAMILY', args);
  setFontSize = (...args: Args<number>) => this.write('FONT_SIZE', args);
  setForegroundColor = (...args: Args<string>) => this.write('FOREGROUND_COLOR', args);
  setBackgroundColor = (...args: Args<string>) => this.write('BACKGROUND_COLOR', args);
  setLinkUrl = (...args: Args<string>) => this.write('LINK_URL', args);

  /** Reads the value at an offset, or the value that the whole text shares. */
  private read<T>(name: string, offset?: Offset): T | null {
    return (this.getAttributes(offset)[name] ?? null) as T | null;
  }
  private write<T>(name: string, args: Args<T>): this {
    const [value, from, to] = args.length === 3 ? [args[2], args[0], args[1]] : [args[0]];
    return this.style({ [name]: value }, from, to);
  }
}
