// Text with a method for each style: setBold, isBold, setFontSize …
import { requireNumber } from './attributes';
import { Text } from './text';

type Args<T> = [T | null] | [number, number, T | null];

/** By the methods' names; the methods differ in nothing else. */
const textStyles: Record<string, string> = {
  Bold: 'BOLD',
  Italic: 'ITALIC',
  Underline: 'UNDERLINE',
  Strikethrough: 'STRIKETHROUGH',
  FontFamily: 'FONT_FAMILY',
  FontSize: 'FONT_SIZE',
  ForegroundColor: 'FOREGROUND_COLOR',
  BackgroundColor: 'BACKGROUND_COLOR',
  LinkUrl: 'LINK_URL',
};

for (const [method, name] of Object.entries(textStyles)) {
  const isFlag = /^(Bold|Italic|Underline|Strikethrough)$/.test(method);
  Object.defineProperty(Text.prototype, `${isFlag ? 'is' : 'get'}${method}`, {
    value(this: Text, offset?: number) {
      return this.read(name, offset);
    },
  });
  Object.defineProperty(Text.prototype, `set${method}`, {
    value(this: Text, ...args: Args<unknown>) {
      const [value, from, to] = args.length === 3 ? [args[2], args[0], args[1]] : [args[0]];
      if (name === 'FONT_SIZE' && value !== null) requireNumber(value, `Text.set${method}`);
      return this.style({ [name]: value }, from, to);
    },
  });
}
