// A range: the formats of its cells.

import { constant, nameOf } from '../../../platform/constants';
import { restyle, styleAt } from '../cells/grid';
import { RangeValues } from '../cells/range-values';
import { TextStyle, textLookOf, textStyleView } from '../cells/rich-text';
import type { PlatformRange } from '../context';
import type { Border, Style } from '../store';
import { colourView, hexOf } from './color';
import { fromRgb, toHex } from './colours';
import { rotationOf, rotationView, withRotation } from './rotation';

type Weight = 'normal' | 'bold';
type Slant = 'normal' | 'italic';
type Line = 'none' | 'underline' | 'line-through';

export class RangeFormats extends RangeValues implements Partial<PlatformRange> {
  getNumberFormat(): string {
    return this.look(formatOf);
  }
  getNumberFormats(): string[][] {
    return this.looks(formatOf);
  }
  setNumberFormat(format: string): PlatformRange {
    return this.all((style) => withFormat(style, format));
  }
  setNumberFormats(formats: string[][]): PlatformRange {
    return this.each(formats, withFormat);
  }

  getBackground(): string {
    return this.look(backgroundOf);
  }
  getBackgrounds(): string[][] {
    return this.looks(backgroundOf);
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
    return this.look(fontColourOf);
  }
  getFontColors(): string[][] {
    return this.looks(fontColourOf);
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

  getFontWeight(): Weight {
    return this.look(weightOf);
  }
  getFontWeights(): Weight[][] {
    return this.looks(weightOf);
  }
  setFontWeight(weight: Weight | null): PlatformRange {
    return this.all((style) => withWeight(style, weight));
  }
  setFontWeights(weights: (Weight | null)[][]): PlatformRange {
    return this.each(weights, withWeight);
  }
  getFontStyle(): Slant {
    return this.look(slantOf);
  }
  getFontStyles(): Slant[][] {
    return this.looks(slantOf);
  }
  setFontStyle(slant: Slant | null): PlatformRange {
    return this.all((style) => withSlant(style, slant));
  }
  setFontStyles(slants: (Slant | null)[][]): PlatformRange {
    return this.each(slants, withSlant);
  }
  getFontLine(): Line {
    return this.look(lineOf);
  }
  getFontLines(): Line[][] {
    return this.looks(lineOf);
  }
  setFontLine(line: Line | null): PlatformRange {
    return this.all((style) => withLine(style, line));
  }
  setFontLines(lines: (Line | null)[][]): PlatformRange {
    return this.each(lines, withLine);
  }
  getFontSize(): number {
    return this.look(sizeOf);
  }
  getFontSizes(): number[][] {
    return this.looks(sizeOf);
  }
  setFontSize(size: number): PlatformRange {
    return this.all((style) => withSize(style, size));
  }
  setFontSizes(sizes: number[][]): PlatformRange {
    return this.each(sizes, withSize);
  }
  getFontFamily(): string {
    return this.look(familyOf);
  }
  getFontFamilies(): string[][] {
    return this.looks(familyOf);
  }
  setFontFamily(family: string | null): PlatformRange {
    return this.all((style) => withFamily(style, family));
  }
  setFontFamilies(families: (string | null)[][]): PlatformRange {
    return this.each(families, withFamily);
  }

  getTextStyle(): GoogleAppsScript.Spreadsheet.TextStyle {
    return textStyleView(this.context, this.look(textLookOf));
  }
  getTextStyles(): GoogleAppsScript.Spreadsheet.TextStyle[][] {
    return this.looks((style) => textStyleView(this.context, textLookOf(style)));
  }
  setTextStyle(style: unknown): PlatformRange {
    const look = TextStyle.from(style);
    return this.all((old) => ({ ...old, ...look }));
  }
  setTextStyles(styles: unknown[][]): PlatformRange {
    return this.each(styles, (old, style) => ({ ...old, ...TextStyle.from(style) }));
  }

  getHorizontalAlignment(): string {
    return this.look(horizontalOf);
  }
  getHorizontalAlignments(): string[][] {
    return this.looks(horizontalOf);
  }
  setHorizontalAlignment(alignment: Horizontal | null): PlatformRange {
    return this.all((style) => withHorizontal(style, alignment));
  }
  setHorizontalAlignments(alignments: (Horizontal | null)[][]): PlatformRange {
    return this.each(alignments, withHorizontal);
  }
  getVerticalAlignment(): string {
    return this.look(verticalOf);
  }
  getVerticalAlignments(): string[][] {
    return this.looks(verticalOf);
  }
  setVerticalAlignment(alignment: Vertical | null): PlatformRange {
    return this.all((style) => withVertical(style, alignment));
  }
  setVerticalAlignments(alignments: (Vertical | null)[][]): PlatformRange {
    return this.each(alignments, withVertical);
  }

  getWrap(): boolean {
    return this.look(wrapsOf);
  }
  getWraps(): boolean[][] {
    return this.looks(wrapsOf);
  }
  setWrap(wraps: boolean): PlatformRange {
    return this.all((style) => withWrap(style, wraps));
  }
  setWraps(wraps: boolean[][]): PlatformRange {
    return this.each(wraps, withWrap);
  }
  getWrapStrategy(): GoogleAppsScript.Spreadsheet.WrapStrategy {
    return this.look(strategyOf);
  }
  getWrapStrategies(): GoogleAppsScript.Spreadsheet.WrapStrategy[][] {
    return this.looks(strategyOf);
  }
  setWrapStrategy(strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): PlatformRange {
    return this.all((style) => withStrategy(style, strategy));
  }
  setWrapStrategies(strategies: GoogleAppsScript.Spreadsheet.WrapStrategy[][]): PlatformRange {
    return this.each(strategies, withStrategy);
  }

  getTextRotation(): GoogleAppsScript.Spreadsheet.TextRotation {
    return rotationView(this.context, this.look(rotationOf));
  }
  getTextRotations(): GoogleAppsScript.Spreadsheet.TextRotation[][] {
    return this.looks((style) => rotationView(this.context, rotationOf(style)));
  }
  setTextRotation(rotation: unknown): PlatformRange {
    return this.all((style) => withRotation(style, rotation));
  }
  setTextRotations(rotations: unknown[][]): PlatformRange {
    return this.each(rotations, withRotation);
  }
  setVerticalText(vertical: boolean): PlatformRange {
    return this.all((style) => ({ ...style, rotation: undefined, verticalText: vertical || undefined }));
  }
  getTextDirection(): GoogleAppsScript.Spreadsheet.TextDirection | null {
    return this.look(directionOf);
  }
  getTextDirections(): GoogleAppsScript.Spreadsheet.TextDirection[][] {
    return this.looks(directionOf) as GoogleAppsScript.Spreadsheet.TextDirection[][];
  }
  setTextDirection(direction: GoogleAppsScript.Spreadsheet.TextDirection | null): PlatformRange {
    return this.all((style) => withDirection(style, direction));
  }
  setTextDirections(directions: (GoogleAppsScript.Spreadsheet.TextDirection | null)[][]): PlatformRange {
    return this.each(directions, withDirection);
  }

  /** true draws a line, false removes it, null leaves it; `vertical` and `horizontal` are the inner lines. */
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
    return colourView(this.context, hex);
  }
}

/** The platform's text for the automatic format. */
const automatic = '0.###############';
const formatOf = (style: Style): string => style.numberFormat ?? automatic;
const withFormat = (style: Style, format: string): Style => ({
  ...style,
  numberFormat: /^general$/i.test(format) || format === automatic ? undefined : format,
});
const backgroundOf = (style: Style): string => style.background ?? '#ffffff';
const fontColourOf = (style: Style): string => style.fontColor ?? '#000000';
const weightOf = (style: Style): Weight => (style.bold ? 'bold' : 'normal');
const withWeight = (style: Style, weight: Weight | null): Style => ({ ...style, bold: weight === 'bold' });
const slantOf = (style: Style): Slant => (style.italic ? 'italic' : 'normal');
const withSlant = (style: Style, slant: Slant | null): Style => ({ ...style, italic: slant === 'italic' });
const lineOf = (style: Style): Line => (style.underline ? 'underline' : style.strike ? 'line-through' : 'none');
const withLine = (style: Style, line: Line | null): Style => ({
  ...style,
  underline: line === 'underline',
  strike: line === 'line-through',
});
const sizeOf = (style: Style): number => style.fontSize ?? 10;
const withSize = (style: Style, size: number): Style => ({ ...style, fontSize: Math.trunc(size) });
const familyOf = (style: Style): string => style.fontFamily ?? 'Arial';
const withFamily = (style: Style, family: string | null): Style => ({ ...style, fontFamily: family ?? undefined });

type Horizontal = 'left' | 'center' | 'normal' | 'right';
type Vertical = 'top' | 'middle' | 'bottom';
const horizontalOf = (style: Style): string => (style.horizontal === 'normal' ? 'general-left' : (style.horizontal ?? 'general'));
const withHorizontal = (style: Style, horizontal: Horizontal | null): Style => ({ ...style, horizontal: horizontal ?? undefined });
const verticalOf = (style: Style): string => style.vertical ?? 'bottom';
const withVertical = (style: Style, vertical: Vertical | null): Style => ({ ...style, vertical: vertical ?? undefined });

/** The platform says that a new cell wraps, although its strategy is OVERFLOW. */
const wrapsOf = (style: Style): boolean => (style.wrap ?? 'WRAP') === 'WRAP';
const withWrap = (style: Style, wraps: boolean): Style => ({ ...style, wrap: wraps ? 'WRAP' : 'OVERFLOW' });
const strategyOf = (style: Style): GoogleAppsScript.Spreadsheet.WrapStrategy =>
  constant('Spreadsheet.WrapStrategy', style.wrap ?? 'OVERFLOW');
const withStrategy = (style: Style, strategy: GoogleAppsScript.Spreadsheet.WrapStrategy): Style => ({ ...style, wrap: nameOf(strategy) });
const directionOf = (style: Style): GoogleAppsScript.Spreadsheet.TextDirection | null =>
  style.direction ? constant('Spreadsheet.TextDirection', style.direction) : null;
const withDirection = (style: Style, direction: GoogleAppsScript.Spreadsheet.TextDirection | null): Style => ({
  ...style,
  direction: direction ? nameOf(direction) : undefined,
});
