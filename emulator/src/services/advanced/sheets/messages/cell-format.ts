// Formats of cells: from a stored style to a CellFormat, and back.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { localeOf } from '../../../spreadsheet/formulas/locales';
import { isDateFormat } from '../../../spreadsheet/looks/display';
import type { Border, Style } from '../../../spreadsheet/store';
import { message } from '../../json';
import { colorFields, hexOfColor, theme } from './colors';

type Format = sheets_v4.Schema$CellFormat;

/**
 * Returns the format that people or scripts gave a cell; empty for a cell without.
 * @param isAnswer colours have both of their fields; otherwise only the plain one
 */
export function formatMessage(style: Style, isAnswer: boolean): Format {
  const made: Format = message({
    numberFormat: style.numberFormat && { type: typeOfPattern(style.numberFormat), pattern: style.numberFormat },
    ...colorFields('backgroundColor', style.background),
    borders: nonEmpty({
      top: style.borderTop && borderMessage(style.borderTop),
      bottom: style.borderBottom && borderMessage(style.borderBottom),
      left: style.borderLeft && borderMessage(style.borderLeft),
      right: style.borderRight && borderMessage(style.borderRight),
    }),
    horizontalAlignment: style.horizontal === 'normal' ? undefined : style.horizontal?.toUpperCase(),
    verticalAlignment: style.vertical?.toUpperCase(),
    wrapStrategy: style.wrap === 'OVERFLOW' ? 'OVERFLOW_CELL' : style.wrap,
    textDirection: style.direction,
    textFormat: nonEmpty(textFormatMessage(style)),
    textRotation: style.verticalText ? { vertical: true } : style.rotation ? { angle: style.rotation } : undefined,
  });
  return isAnswer ? made : (plain(made) as Format);
}

/** Switches that a person turned off are told as false. */
export const textFormatMessage = (style: Style): sheets_v4.Schema$TextFormat => ({
  ...colorFields('foregroundColor', style.fontColor),
  ...defined({
    fontFamily: style.fontFamily,
    fontSize: style.fontSize,
    bold: style.bold,
    italic: style.italic,
    strikethrough: style.strike,
    underline: style.underline,
  }),
});

function borderMessage({ style, color }: Border): object {
  return { style, width: { SOLID_MEDIUM: 2, SOLID_THICK: 3, DOUBLE: 3 }[style] ?? 1, ...colorFields('color', color) };
}

/** Returns the style of a format whose colours are in their plain fields. @throws NotEmulated for what a style cannot have */
export function styleOf(format: Format, locale: string): Style {
  for (const field of ['padding', 'hyperlinkDisplayType'] as const)
    if (format[field] !== undefined) throw new NotEmulated(`CellFormat.${field}`);
  const { borders = {}, textRotation } = format;
  return {
    ...textStyleOf(format.textFormat ?? {}),
    ...defined({
      numberFormat: format.numberFormat && patternOf(format.numberFormat, locale),
      background: format.backgroundColor && hexOfColor(format.backgroundColor),
      horizontal: format.horizontalAlignment?.toLowerCase(),
      vertical: format.verticalAlignment?.toLowerCase(),
      wrap: wrapOf(format.wrapStrategy),
      direction: format.textDirection ?? undefined,
      rotation: textRotation?.angle || undefined,
      verticalText: textRotation?.vertical || undefined,
      borderTop: borderOf(borders.top),
      borderBottom: borderOf(borders.bottom),
      borderLeft: borderOf(borders.left),
      borderRight: borderOf(borders.right),
    }),
  };
}

export function textStyleOf(text: sheets_v4.Schema$TextFormat): Style {
  if (text.link) throw new NotEmulated('a link in the format of a cell');
  return defined({
    fontColor: text.foregroundColor && hexOfColor(text.foregroundColor),
    fontFamily: text.fontFamily ?? undefined,
    fontSize: text.fontSize ?? undefined,
    bold: text.bold ?? undefined,
    italic: text.italic ?? undefined,
    strike: text.strikethrough ?? undefined,
    underline: text.underline ?? undefined,
  });
}

export const borderOf = (border: sheets_v4.Schema$Border | undefined): Border | undefined =>
  border?.style && border.style !== 'NONE' ? { style: border.style, color: hexOfColor(border.color ?? {}) } : undefined;

function wrapOf(strategy: string | null | undefined): string | undefined {
  if (strategy === 'LEGACY_WRAP') throw new NotEmulated('wrapStrategy LEGACY_WRAP');
  return strategy === 'OVERFLOW_CELL' ? 'OVERFLOW' : (strategy ?? undefined);
}

type NumberType = 'TEXT' | 'NUMBER' | 'PERCENT' | 'CURRENCY' | 'DATE' | 'TIME' | 'DATE_TIME' | 'SCIENTIFIC';

/** A type without a pattern means the locale's usual one. */
function patternOf({ type, pattern }: sheets_v4.Schema$NumberFormat, locale: string): string {
  const kind = (type ?? 'NUMBER') as NumberType;
  if (pattern) return pattern;
  const { dateFormat, timeFormat } = localeOf(locale);
  if (kind === 'CURRENCY') throw new NotEmulated('the pattern of CURRENCY by locale');
  return {
    TEXT: '@',
    NUMBER: '#,##0.00',
    PERCENT: '0.00%',
    DATE: dateFormat,
    TIME: timeFormat,
    DATE_TIME: `${dateFormat} ${timeFormat}`,
    SCIENTIFIC: '0.00E+00',
  }[kind];
}

function typeOfPattern(pattern: string): NumberType {
  if (pattern === '@') return 'TEXT';
  if (isDateFormat(pattern)) return /h/i.test(pattern) ? (/[yd]/i.test(pattern) ? 'DATE_TIME' : 'TIME') : 'DATE';
  if (/%/.test(pattern)) return 'PERCENT';
  if (/E\+/i.test(pattern)) return 'SCIENTIFIC';
  return /[$€£¥₫]/.test(pattern) ? 'CURRENCY' : 'NUMBER';
}

const nonEmpty = <T extends object>(made: T): T | undefined => {
  const known = defined(made);
  return Object.keys(known).length ? known : undefined;
};

const defined = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;

/** Returns the message without the second field of each colour. */
function plain(made: unknown): unknown {
  if (typeof made !== 'object' || made === null) return made;
  return Object.fromEntries(
    Object.entries(made)
      .filter(([name]) => !/colorStyle$/i.test(name))
      .map(([name, value]) => [name, plain(value)]),
  );
}

/** The format of a new spreadsheet's cells. */
export const defaultFormat = {
  backgroundColor: theme.BACKGROUND!,
  padding: { top: 2, right: 3, bottom: 2, left: 3 },
  verticalAlignment: 'BOTTOM',
  wrapStrategy: 'OVERFLOW_CELL',
  textFormat: {
    foregroundColor: {},
    fontFamily: 'arial,sans,sans-serif',
    fontSize: 10,
    bold: false,
    italic: false,
    strikethrough: false,
    underline: false,
    foregroundColorStyle: { rgbColor: {} },
  },
  backgroundColorStyle: { rgbColor: theme.BACKGROUND! },
};

/** Returns the format that a cell shows, without conditional formats. */
export function effectiveFormat(style: Style): Format {
  const { textFormat, ...own } = formatMessage(style, true);
  return { ...defaultFormat, ...own, textFormat: { ...defaultFormat.textFormat, fontFamily: 'Arial', ...textFormat } };
}
