// A range: how its cells look.
import { constant, nameOf } from '../../constants';
import { emulate, reveal } from '../../emulate';
import { ColorValue, hexOf } from './color';
import { fromRgb, toHex } from './colours';
import { restyle, styleAt } from './grid';
import type { PlatformRange } from './range-place';
import { RangeValues } from './range-values';
import { TextStyle } from './rich-text';
import type { Border, Style } from './store';

export class RangeFormats extends RangeValues implements Partial<PlatformRange> {
  getNumberFormat(): string {
    return this.look((style) => style.numberFormat || 'General');
  }
  getNumberFormats(): string[][] {
    return this.looks((style) => style.numberFormat || 'General');
  }
  setNumberFormat(format: string): PlatformRange {
    return this.all((style) => ({ ...style, numberFormat: automatic(format) }));
  }
  setNumberFormats(formats: string[][]): PlatformRange {
    return this.each(formats, (style, format) => ({ ...style, numberFormat: automatic(format) }));
  }

  getBackground(): string {
    return this.look((style) => style.background ?? '#ffffff');
  }
  getBackgrounds(): string[][] {
    return this.looks((style) => style.background ?? '#ffffff');
  }
  getBackgroundObject(): GoogleAppsScript.Spreadsheet.Color {
    return this.colour(this.getBackground());
  }
  getBackgroundObjects(): GoogleAppsScript.Spreadsheet.Color[][] {
    return this.getBackgrounds().map((line) => line.map((hex) => this.colour(hex)));
  }
  setBackground(colour: string | null): PlatformRange {
    const hex = toHex(colour);
    return this.all((style) => ({ ...style, background: hex ?? undefined }));
  }
  setBackgrounds(colours: (string | null)[][]): PlatformRange {
    return this.each(colours, (style, colour) => ({ ...style, background: toHex(colour) ?? undefined }));
  }
  getBackgroundColor(): string {
    return this.getBackground();
  }
  getBackgroundColors(): string[][] {
    return this.getBackgrounds();
  }
  setBackgroundColor(colour: string | null): PlatformRange {
    return this.setBackground(colour);
  }
  setBackgroundColors(colours: (string | null)[][]): PlatformRange {
    return this.setBackgrounds(colours);
  }
  setBackgroundRGB(red: number, green: number, blue: number): PlatformRange {
    return this.setBackground(fromRgb(red, green, blue));
  }
  setBackgroundObject(colour: unknown): PlatformRange {
    return this.setBackground(hexOf(colour));
  }
  setBackgroundObjects(colours: unknown[][] | null): PlatformRange {
    return colours ? this.setBackgrounds(colours.map((line) => line.map(hexOf))) : this.setBackground(null);
  }

  getFontColor(): string {
    return this.look((style) => style.fontColor ?? '#000000');
  }
  getFontColors(): string[][] {
    return this.looks((style) => style.fontColor ?? '#000000');
  }
  getFontColorObject(): GoogleAppsScript.Spreadsheet.Color {
    return this.colour(this.getFontColor());
  }
  getFontColorObjects(): GoogleAppsScript.Spreadsheet.Color[][] {
    return this.getFontColors().map((line) => line.map((hex) => this.colour(hex)));
  }
  setFontColor(colour: string | null): PlatformRange {
    const hex = toHex(colour);
    return this.all((style) => ({ ...style, fontColor: hex ?? undefined }));
  }
  setFontColors(colours: (string | null)[][]): PlatformRange {
    return this.each(colours, (style, colour) => ({ ...style, fontColor: toHex(colour) ?? undefined }));
  }
  setFontColorObject(colour: unknown): PlatformRange {
    return this.setFontColor(hexOf(colour));
  }
  setFontColorObjects(colours: unknown[][]): PlatformRange {
    return this.setFontColors(colours.map((line) => line.map(hexOf)));
  }

  getFontWeight(): 'normal' | 'bold' {
    return this.look((style) => (style.bold ? 'bold' : 'normal'));
  }
  getFontWeights(): ('normal' | 'bold')[][] {
    return this.looks((style) => (style.bold ? 'bold' : 'normal'));
  }
  setFontWeight(weight: 'normal' | 'bold' | null): PlatformRange {
    return this.all((style) => ({ ...style, bold: weight === 'bold' || undefined }));
  }
  setFontWeights(weights: ('normal' | 'bold' | null)[][]): PlatformRange {
    return this.each(weights, (style, weight) => ({ ...style, bold: weight === 'bold' || undefined }));
  }
  getFontStyle(): 'normal' | 'italic' {
    return this.look((style) => (style.italic ? 'italic' : 'normal'));
  }
  getFontStyles(): ('normal' | 'italic')[][] {
    return this.looks((style) => (style.italic ? 'italic' : 'normal'));
  }
  setFontStyle(slant: 'normal' | 'italic' | null): PlatformRange {
    return this.all((style) => ({ ...style, italic: slant === 'italic' || undefined }));
  }
  setFontStyles(slants: ('normal' | 'italic' | null)[][]): PlatformRange {
    return this.each(slants, (style, slant) => ({ ...style, italic: slant === 'italic' || undefined }));
  }
  getFontLine(): 'none' | 'underline' | 'line-through' {
    return this.look(lineOf);
  }
  getFontLines(): ('none' | 'underline' | 'line-through')[][] {
    return this.looks(lineOf);
  }
  setFontLine(line: 'none' | 'underline' | 'line-through' | null): PlatformRange {
    return this.all((style) => withLine(style, line));
  }
  setFontLines(lines: ('none' | 'underline' | 'line-through' | null)[][]): PlatformRange {
    return this.each(lines, withLine);
  }
  getFontSize(): number {
    return this.look((style) => style.fontSize ?? 10);
  }
  getFontSizes(): number[][] {
    return this.looks((style) => style.fontSize ?? 10);
  }
  setFontSize(size: number): PlatformRange {
    return this.all((style) => ({ ...style, fontSize: Math.trunc(size) }));
  }
  setFontSizes(sizes: number[][]): PlatformRange {
    return this.each(sizes, (style, size) => ({ ...style, fontSize: Math.trunc(size) }));
  }
  getFontFamily(): string {
    return this.look((style) => style.fontFamily ?? 'Arial');
  }
  getFontFamilies(): string[][] {
    return this.looks((style) => style.fontFamily ?? 'Arial');
  }
  setFontFamily(family: string | null): PlatformRange {
    return this.all((style) => ({ ...style, fontFamily: family ?? undefined }));
  }
  setFontFamilies(families: (string | null)[][]): PlatformRange {
    return this.each(families, (style, family) => ({ ...style, fontFamily: family ?? undefined }));
  }

  getTextStyle(): GoogleAppsScript.Spreadsheet.TextStyle {
    return this.textStyle(this.look((style) => style));
  }
  getTextStyles(): GoogleAppsScript.Spreadsheet.TextStyle[][] {
    return this.looks((style) => this.textStyle(style));
  }
  setTextStyle(style: unknown): PlatformRange {
    const look = TextStyle.from(style);
    return this.all((old) => ({ ...old, ...look }));
  }
  setTextStyles(styles: unknown[][]): PlatformRange {
    return this.each(styles, (old, style) => ({ ...old, ...TextStyle.from(reveal(style)) }));
  }

  getHorizontalAlignment(): string {
    return this.look((style) => style.horizontal ?? 'general');
  }
  getHorizontalAlignments(): string[][] {
    return this.looks((style) => style.horizontal ?? 'general');
  }
  setHorizontalAlignment(alignment: 'left' | 'center' | 'normal' | 'right' | null): PlatformRange {
    return this.all((style) => ({ ...style, horizontal: alignment === 'normal' ? undefined : (alignment ?? undefined) }));
  }
  setHorizontalAlignments(alignments: ('left' | 'center' | 'normal' | 'right' | null)[][]): PlatformRange {
    return this.each(alignments, (style, alignment) => ({
      ...style,
      horizontal: alignment === 'normal' ? undefined : (alignment ?? undefined),
    }));
  }
  getVerticalAlignment(): string {
    return this.look((style) => style.vertical ?? 'bottom');
  }
  getVerticalAlignments(): string[][] {
    return this.looks((style) => style.vertical ?? 'bottom');
  }
  setVerticalAlignment(alignment: 'top' | 'middle' | 'bottom' | null): PlatformRange {
    return this.all((style) => ({ ...style, vertical: alignment ?? undefined }));
  }
  setVerticalAlignments(alignments: ('top' | 'middle' | 'bottom' | null)[][]): PlatformRange {
    return this.each(alignments, (style, alignment) => ({ ...style, vertical: alignment ?? undefined }));
  }

  getWrap(): boolean {
    return this.look((style) => style.wrap === 'WRAP');
  }
  getWraps(): boolean[][] {
    return this.looks((style) => style.wrap === 'WRAP');
  }
  setWrap(wraps: boolean): PlatformRange {
    return this.all((style) => ({ ...style, wrap: wraps ? 'WRAP' : 'OVERFLOW' }));
  }
  setWraps(wraps: boolean[][]): PlatformRange {
    return this.each(wraps, (style, wrap) => ({ ...style, wrap: wrap ? 'WRAP' : 'OVERFLOW' }));
  }
  getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    return constant(
      'Spreadsheet.WrapStrategy',
      this.look((style) => style.wrap ?? 'OVERFLOW'),
    );
  }
  getWrapStrategies(): GoogleAppsScript.Spreadsheet.WrapStrategy[][] {
    return this.looks((style) => constant('Spreadsheet.WrapStrategy', style.wrap ?? 'OVERFLOW'));
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): PlatformRange {
    return this.all((style) => ({ ...style, wrap: nameOf(strategy) }));
  }
  setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): PlatformRange {
    return this.each(strategies, (style, strategy) => ({ ...style, wrap: nameOf(strategy) }));
  }

  setVerticalText(vertical: boolean): PlatformRange {
    return this.all((style) => ({ ...style, verticalText: vertical || undefined }));
  }
  getTextDirection(): GoogleAppsScript.Spreadsheet.TextDirection | null {
    const direction = this.look((style) => style.direction);
    return direction ? constant('Spreadsheet.TextDirection', direction) : null;
  }
  setTextDirection(direction: GoogleAppsScript.Spreadsheet.TextDirection | null): PlatformRange {
    return this.all((style) => ({ ...style, direction: direction === null ? undefined : nameOf(direction) }));
  }

  /** true draws, false removes, null leaves as it is; inner lines by `vertical` and `horizontal`. */
  setBorder(
    top: boolean | null,
    left: boolean | null,
    bottom: boolean | null,
    right: boolean | null,
    vertical: boolean | null,
    horizontal: boolean | null,
    colour?: string | null,
    style?: GoogleAppsScript.Spreadsheet.BorderStyle | null,
  ): PlatformRange {
    const line: Border = {
      style: style === null || style === undefined ? 'SOLID' : nameOf(style),
      color: toHex(colour ?? null) ?? '#000000',
    };
    const pick = (wanted: boolean | null, old: Border | undefined) => (wanted === null ? old : wanted ? line : undefined);
    const { area } = this;
    return this.all(
      (old, row, column) => ({
        ...old,
        borderTop: pick(row === area.row ? top : horizontal, old.borderTop),
        borderBottom: pick(row === area.row + area.rows - 1 ? bottom : horizontal, old.borderBottom),
        borderLeft: pick(column === area.column ? left : vertical, old.borderLeft),
        borderRight: pick(column === area.column + area.columns - 1 ? right : vertical, old.borderRight),
      }),
      false,
    );
  }

  private look<T>(of: (style: Style) => T): T {
    this.context.read(1);
    return of(styleAt(this.book, this.data, this.area.row, this.area.column));
  }
  private looks<T>(of: (style: Style) => T): T[][] {
    return this.perCell((row, column) => of(styleAt(this.book, this.data, row, column)));
  }

  private all(change: (style: Style, row: number, column: number) => Style, uniform = true): PlatformRange {
    this.context.write(this.book, () => {
      this.guard();
      restyle(this.book, this.data, this.area, change, uniform);
    });
    return this.view;
  }

  private each<T>(values: T[][], change: (style: Style, value: T) => Style): PlatformRange {
    this.checkSize(values);
    const { row: top, column: left } = this.area;
    return this.all((style, row, column) => change(style, values[row - top]![column - left]!), false);
  }

  private colour(hex: string): GoogleAppsScript.Spreadsheet.Color {
    return emulate(this.context.runtime, 'Spreadsheet.Color', new ColorValue(this.context, hex));
  }
  private textStyle(style: Style): GoogleAppsScript.Spreadsheet.TextStyle {
    const { fontColor, bold, italic, underline, strike, fontFamily, fontSize } = style;
    const look = { fontColor, bold, italic, underline, strike, fontFamily, fontSize };
    return emulate(this.context.runtime, 'Spreadsheet.TextStyle', new TextStyle(this.context, look));
  }
}

const automatic = (format: string): string | undefined => (/^general$/i.test(format) || format === '' ? undefined : format);

function lineOf(style: Style): 'none' | 'underline' | 'line-through' {
  return style.underline ? 'underline' : style.strike ? 'line-through' : 'none';
}

function withLine(style: Style, line: string | null): Style {
  return { ...style, underline: line === 'underline' || undefined, strike: line === 'line-through' || undefined };
}
