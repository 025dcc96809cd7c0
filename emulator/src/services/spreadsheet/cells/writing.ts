// Writing of values by a script or a person: rights, reading as typed, validation, then the cells.
import { PlatformError } from '../../../runs/errors';
import type { Context } from '../context';
import { localeOf } from '../formulas/locales';
import { requireEditable } from '../rights/rights';
import type { Area, Book, SheetData } from '../store';
import { a1Of } from './areas';
import { eachCell, numberFormats, putContent, restyle, validationAt } from './grid';
import { type Entry, readEntry } from './reading';
import { isDate, toSerial } from './serials';
import { refusal, satisfies } from './validation-check';

/** A value to write into a cell, without objects of the script. */
export type Written = number | string | boolean | { instant: number } | null;

/** Copies a script's value at the time of the call. @throws PlatformError when a cell cannot contain it */
export function toWritten(value: unknown, method: string): Written {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string') {
    if (value.length > 50_000) throw new PlatformError('Your input contains more than the maximum of 50000 characters in a single cell.');
    return value;
  }
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (isDate(value)) return { instant: value.getTime() };
  throw new PlatformError(
    `The parameters (${Array.isArray(value) ? 'number[]' : '(class)'}) don't match the method signature for SpreadsheetApp.${method === 'appendRow' ? 'Sheet' : 'Range'}.${method}.`,
  );
}

/** Returns what a cell of this format stores for a value. */
export function entryOf(context: Context, book: Book, value: Written, format: string): Entry {
  if (value === null) return {};
  if (typeof value === 'string') {
    return readEntry(value, { locale: book.locale, timeZone: book.timeZone, now: context.runtime.clock.now(), format });
  }
  if (typeof value === 'object') {
    if (Number.isNaN(value.instant)) return { value: '#NUM!' };
    const locale = localeOf(book.locale);
    const serial = toSerial(value.instant, book.timeZone);
    return { value: serial, format: Number.isInteger(serial) ? locale.dateFormat : `${locale.dateFormat} ${locale.timeFormat}` };
  }
  if (typeof value === 'number' && !Number.isFinite(value)) return { value: '#NUM!' };
  return { value };
}

/** Writes a matrix into an area of its size; writes nothing when one cell refuses its value. */
export function writeCells(context: Context, book: Book, sheet: SheetData, area: Area, values: Written[][], person: string): void {
  requireEditable(context, book, sheet, area, person);
  const formats = numberFormats(book, sheet, area);
  const entries = values.map((line, r) => line.map((value, c) => entryOf(context, book, value, formats[r]![c]!)));
  const contentOf = ({ value, formula }: Entry) => (formula === undefined ? { v: value } : { f: formula });
  const entryAt = (row: number, column: number) => entries[row - area.row]![column - area.column]!;
  eachCell(area, (row, column) => {
    const validation = validationAt(book, sheet, row, column);
    if (!validation || validation.allowInvalid) return;
    const entry = entryAt(row, column);
    const format = formats[row - area.row]![column - area.column]! || (entry.format ?? '');
    if (!satisfies(context, book, sheet, validation, { row, column, content: contentOf(entry), format }))
      throw new PlatformError(refusal(a1Of({ row, column, rows: 1, columns: 1 }), validation));
  });
  eachCell(area, (row, column) => putContent(book, sheet, row, column, contentOf(entryAt(row, column))));
  // The format that a text implies is only for cells without a format.
  if (entries.some((line) => line.some(({ format }) => format)))
    restyle(book, sheet, area, (style, row, column) => ({ ...style, numberFormat: style.numberFormat ?? entryAt(row, column).format }));
}
