// Values of a cell: the raw value, the value for scripts, the text on screen.
import type { Runtime } from '../../../runs/runtime';
import { calculationOf, type Result } from '../formulas/calculation';
import { localeOf } from '../formulas/locales';
import { display, isDateFormat } from '../looks/display';
import type { Area, Book, SheetData } from '../store';
import { columnNumber, lastColumnOf, lastRowOf } from './areas';
import { cellAt, cellKey, numberFormatAt } from './grid';
import { toInstant } from './serials';

export type ScriptValue = number | string | boolean | Date;

/** Returns the value of a cell or the result of its formula; undefined when blank. */
export function rawValue(runtime: Runtime, book: Book, sheet: SheetData, row: number, column: number): Result | undefined {
  const cell = cellAt(sheet, row, column);
  if (cell?.f !== undefined) return calculationOf(runtime, book).result(sheet, row, column);
  if (cell?.v !== undefined) return cell.v;
  return calculationOf(runtime, book).spilled(sheet, row, column);
}

/** Returns the number format of a cell: its own, or the one that its formula implies. */
export function shownFormat(book: Book, sheet: SheetData, row: number, column: number, depth = 0): string {
  const formula = cellAt(sheet, row, column)?.f;
  return numberFormatAt(book, sheet, row, column) || (formula === undefined ? '' : formulaFormat(book, sheet, formula, depth));
}

/** A formula without a format shows a date when it begins with a date function or a date cell, as in Sheets. */
function formulaFormat(book: Book, sheet: SheetData, formula: string, depth: number): string {
  const locale = localeOf(book.locale);
  const begins = /^=\s*([A-Z._]+)\s*\(/i.exec(formula)?.[1]?.toUpperCase() ?? '';
  if (begins === 'NOW') return `${locale.dateFormat} ${locale.timeFormat}`;
  if (dateFunctions.has(begins)) return locale.dateFormat;
  const [, column, row] = /^=\s*\$?([A-Z]+)\$?(\d+)\s*(?:[+-]\s*\d+)?$/i.exec(formula) ?? [];
  // Circular formulas end at this depth.
  return column && depth < 9 ? shownFormat(book, sheet, Number(row), columnNumber(column), depth + 1) : '';
}

const dateFunctions = new Set(['TODAY', 'DATE', 'EDATE', 'EOMONTH', 'WORKDAY', 'WORKDAY.INTL', 'TO_DATE']);

/** Returns the values of an area as getValues does. */
export function scriptValues(runtime: Runtime, book: Book, sheet: SheetData, area: Area): ScriptValue[][] {
  const spills = calculationOf(runtime, book).spillsOf(sheet, lastRowOf(area), lastColumnOf(area));
  return Array.from({ length: area.rows }, (_, r) => {
    const line = sheet.cells[area.row + r - 1];
    return Array.from({ length: area.columns }, (_, c): ScriptValue => {
      const cell = line?.[area.column + c - 1];
      const row = area.row + r;
      const column = area.column + c;
      if (cell?.f === undefined) {
        const value = cell?.v ?? spills?.get(cellKey(row, column));
        // The format matters only for numbers: it may make them dates.
        if (typeof value === 'number') return asScript(runtime, book, value, numberFormatAt(book, sheet, row, column));
        return value === undefined ? '' : value;
      }
      const result = calculationOf(runtime, book).result(sheet, row, column);
      return asScript(runtime, book, result, shownFormat(book, sheet, row, column));
    });
  });
}

export function asScript(runtime: Runtime, book: Book, value: Result, format: string): ScriptValue {
  return typeof value === 'number' && isDateFormat(format) ? runtime.makeDate(toInstant(value, book.timeZone)) : value;
}

export function displayedText(runtime: Runtime, book: Book, sheet: SheetData, row: number, column: number): string {
  return display(rawValue(runtime, book, sheet, row, column), shownFormat(book, sheet, row, column), book.locale);
}
