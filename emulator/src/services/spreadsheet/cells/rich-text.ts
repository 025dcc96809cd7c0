// Rich text, whose parts have their own look or link, and TextStyle, the look of a text.

import { emulate } from '../../../platform/emulate';
import { reveal } from '../../../platform/views';
import { PlatformError } from '../../../runs/errors';
import type { Context } from '../context';
import { colourView, hexOf } from '../looks/color';
import { toHex } from '../looks/colours';
import type { RichRun, Style, TextLook } from '../store';

type S = GoogleAppsScript.Spreadsheet.TextStyle;

export class TextStyle implements Partial<S> {
  constructor(
    protected readonly context: Context,
    readonly look: TextLook,
  ) {}
  static from(value: unknown): TextLook {
    const style = reveal(value);
    return style instanceof TextStyle ? style.look : {};
  }
  copy(): GoogleAppsScript.Spreadsheet.TextStyleBuilder {
    return new TextStyleBuilder(this.context, { ...this.look }).view;
  }
  getFontFamily(): string | null {
    return this.look.fontFamily ?? null;
  }
  getFontSize(): number | null {
    return this.look.fontSize ?? null;
  }
  getForegroundColor(): string | null {
    return this.look.fontColor ?? null;
  }
  getForegroundColorObject(): GoogleAppsScript.Spreadsheet.Color | null {
    return this.look.fontColor ? colourView(this.context, this.look.fontColor) : null;
  }
  isBold(): boolean | null {
    return this.look.bold ?? null;
  }
  isItalic(): boolean | null {
    return this.look.italic ?? null;
  }
  isStrikethrough(): boolean | null {
    return this.look.strike ?? null;
  }
  isUnderline(): boolean | null {
    return this.look.underline ?? null;
  }
}

export function textStyleView(context: Context, look: TextLook): S {
  return emulate(context.runtime, 'Spreadsheet.TextStyle', new TextStyle(context, look));
}

/** Returns the full look of a cell's text; unset fields have the values of a new cell. */
export function textLookOf({ fontColor = '#000000', fontFamily = 'Arial', fontSize = 10, ...style }: Style): Required<TextLook> {
  const { bold = false, italic = false, underline = false, strike = false } = style;
  return { fontColor, fontFamily, fontSize, bold, italic, underline, strike };
}

type Builder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;

export class TextStyleBuilder implements Partial<Builder> {
  constructor(
    private readonly context: Context,
    private readonly look: TextLook,
  ) {}
  get view(): Builder {
    return emulate(this.context.runtime, 'Spreadsheet.TextStyleBuilder', this);
  }
  private with(look: TextLook): Builder {
    Object.assign(this.look, look);
    return this.view;
  }
  setBold(bold: boolean): Builder {
    return this.with({ bold });
  }
  setItalic(italic: boolean): Builder {
    return this.with({ italic });
  }
  setStrikethrough(strike: boolean): Builder {
    return this.with({ strike });
  }
  setUnderline(underline: boolean): Builder {
    return this.with({ underline });
  }
  setFontFamily(fontFamily: string): Builder {
    return this.with({ fontFamily });
  }
  setFontSize(fontSize: number): Builder {
    return this.with({ fontSize });
  }
  setForegroundColor(css: string): Builder {
    return this.with({ fontColor: toHex(css) ?? undefined });
  }
  setForegroundColorObject(colour: unknown): Builder {
    return this.with({ fontColor: hexOf(colour) ?? undefined });
  }
  build(): S {
    return textStyleView(this.context, { ...this.look });
  }
}

type Rich = GoogleAppsScript.Spreadsheet.RichTextValue;

export class RichTextValue implements Partial<Rich> {
  constructor(
    private readonly context: Context,
    readonly text: string,
    readonly runs: RichRun[],
    private readonly start = 0,
  ) {}
  static from(value: unknown): RichTextValue {
    return reveal(value) as RichTextValue;
  }
  copy(): GoogleAppsScript.Spreadsheet.RichTextValueBuilder {
    return new RichTextValueBuilder(this.context, this.text, [...this.runs]).view;
  }
  getText(): string {
    return this.text;
  }
  getStartIndex(): number {
    return this.start;
  }
  getEndIndex(): number {
    return this.start + this.text.length;
  }
  getLinkUrl(start = 0, end = this.text.length): string | null {
    const [first, ...rest] = this.within(start, end);
    return (first && rest.every((part) => part.link === first.link) && first.link) || null;
  }
  getTextStyle(start = 0, end = this.text.length): S {
    const [first, ...rest] = this.within(start, end);
    const shared = Object.entries(first?.style ?? {}).filter(([key, value]) =>
      rest.every((part) => part.style[key as keyof TextLook] === value),
    );
    return textStyleView(this.context, Object.fromEntries(shared));
  }
  getRuns(): Rich[] {
    return this.cut().map(({ start, end, link, style }) => {
      const run = new RichTextValue(this.context, this.text.slice(start, end), [{ start: 0, end: end - start, link, style }], start);
      return emulate(this.context.runtime, 'Spreadsheet.RichTextValue', run);
    });
  }
  private within(start: number, end: number): RichRun[] {
    return this.cut().filter((part) => part.start < end && part.end > start);
  }
  /** Splits the text into parts of one look and link; later settings override earlier ones. */
  private cut(): RichRun[] {
    const edges = [...new Set([0, this.text.length, ...this.runs.flatMap((run) => [run.start, run.end])])].sort((a, b) => a - b);
    const parts: RichRun[] = [];
    for (let i = 0; i + 1 < edges.length; i++) {
      const [start, end] = [edges[i]!, edges[i + 1]!];
      const over = this.runs.filter((run) => run.start <= start && run.end >= end);
      const part: RichRun = { start, end, style: Object.assign({}, ...over.map((run) => run.style)) };
      for (const { link } of over) if (link !== undefined) part.link = link;
      parts.push(part);
    }
    return parts;
  }
}

type RichBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;

export class RichTextValueBuilder implements Partial<RichBuilder> {
  constructor(
    private readonly context: Context,
    private text = '',
    private runs: RichRun[] = [],
  ) {}
  get view(): RichBuilder {
    return emulate(this.context.runtime, 'Spreadsheet.RichTextValueBuilder', this);
  }
  setText(text: string): RichBuilder {
    this.text = text;
    this.runs = [];
    return this.view;
  }
  setLinkUrl(...args: [number, number, string | null] | [string | null]): RichBuilder {
    const [start, end, link] = args.length === 1 ? [0, this.text.length, args[0]] : args;
    return this.run({ start, end, link: link ?? '', style: {} });
  }
  setTextStyle(...args: [number, number, unknown] | [unknown]): RichBuilder {
    const [start, end, style] = args.length === 1 ? [0, this.text.length, args[0]] : args;
    return this.run({ start, end, style: TextStyle.from(style) });
  }
  build(): Rich {
    return emulate(this.context.runtime, 'Spreadsheet.RichTextValue', new RichTextValue(this.context, this.text, [...this.runs]));
  }
  private run(run: RichRun): RichBuilder {
    if (run.start < 0 || run.end > this.text.length || run.start > run.end) throw new PlatformError('Illegal argument.');
    this.runs.push(run);
    return this.view;
  }
}
