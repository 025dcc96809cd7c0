// Ranges of cell values, as the Sheets API names and reads them.

import { NotEmulated } from '../../../../runs/errors';
import type { Runtime } from '../../../../runs/runtime';
import { a1Of, clip, lastColumnOf, lastRowOf, parseA1, quoteSheet, splitSheet } from '../../../spreadsheet/cells/areas';
import { displayedText, rawValue, shownFormat } from '../../../spreadsheet/cells/cell-values';
import { cellAt } from '../../../spreadsheet/cells/grid';
import { calculationOf } from '../../../spreadsheet/formulas/calculation';
import { isDateFormat } from '../../../spreadsheet/looks/display';
import type { Area, Book, SheetData } from '../../../spreadsheet/store';
import { namedArea } from '../../../spreadsheet/structure/named-area';
import { oneOf } from '../../api';
import { invalid } from '../../api-error';

/** A range on a sheet, within its grid. */
export interface SheetRange {
  sheet: SheetData;
  area: Area;
}

export interface Rendering {
  value: (typeof valueOptions)[number];
  dates: (typeof dateOptions)[number];
  dimension: (typeof dimensions)[number];
}

const valueOptions = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'] as const;
const dateOptions = ['SERIAL_NUMBER', 'FORMATTED_STRING'] as const;
const dimensions = ['ROWS', 'COLUMNS'] as const;
const v4 = (type: string) => `google.apps.sheets.v4.${type}`;

/** Reads the options of values.get and its kin; the first of each list is the default. */
export const renderingOf = (given: Record<string, unknown>): Rendering => ({
  value: oneOf(given.valueRenderOption, valueOptions, 'value_render_option', v4('ValueRenderOption')),
  dates: oneOf(given.dateTimeRenderOption, dateOptions, 'date_time_render_option', v4('DateTimeRenderOption')),
  dimension: oneOf(given.majorDimension, dimensions, 'major_dimension', v4('Dimension')),
});

/**
 * Finds a range by text: A1 with or without a sheet, a sheet's name alone (all its cells), or a named range.
 * A text without a sheet is on the first visible one.
 * @throws ApiRefusal when there is no such range, or it goes beyond the grid
 */
export function rangeByA1(book: Book, text: string): SheetRange {
  const unknown = () => invalid(`Unable to parse range: ${text}`);
  const { sheet: name, rest } = splitSheet(text);
  if (name !== null) {
    const sheet = sheetNamed(book, name);
    const found = sheet && (onSheet(sheet, rest) ?? named(book, rest));
    if (!found || found.sheet !== sheet) throw unknown();
    return found;
  }
  const first = book.sheets.find(({ hidden }) => !hidden)!;
  const plain = onSheet(first, rest);
  if (plain) return plain;
  const quoted = /^'((?:[^']|'')+)'$/.exec(rest)?.[1]?.replace(/''/g, "'");
  const whole = sheetNamed(book, quoted ?? rest);
  if (whole) return { sheet: whole, area: { row: 1, column: 1, rows: whole.rows, columns: whole.columns } };
  const found = named(book, rest);
  if (!found) throw unknown();
  return found;
}

/** Titles are found ignoring case. */
const sheetNamed = (book: Book, name: string): SheetData | undefined =>
  book.sheets.find((one) => one.name.toLowerCase() === name.toLowerCase());

function named(book: Book, name: string): SheetRange | null {
  const area = namedArea(book, name);
  return area && { sheet: sheetById(book, area.sheetId)!, area };
}

/** @returns null for a text that is no A1 notation */
function onSheet(sheet: SheetData, a1: string): SheetRange | null {
  const parsed = parseA1(a1, sheet.rows, sheet.columns);
  if (!parsed) return null;
  const { area } = parsed;
  if (lastRowOf(area) > sheet.rows || lastColumnOf(area) > sheet.columns)
    throw invalid(`Range (${quoteSheet(sheet.name)}!${a1}) exceeds grid limits. Max rows: ${sheet.rows}, max columns: ${sheet.columns}`);
  return { sheet, area };
}

export const sheetById = (book: Book, id: number): SheetData | undefined => book.sheets.find((one) => one.id === id);

/** Finds the range of a GridRange: 0-based, ends exclusive, an absent bound is open, an absent sheetId is 0. */
export function rangeOfGrid(book: Book, given: Record<string, unknown>): SheetRange {
  const number = (name: string, otherwise: number): number => (given[name] === undefined ? otherwise : Number(given[name]));
  const sheetId = number('sheetId', 0);
  const sheet = sheetById(book, sheetId);
  if (!sheet) throw invalid(`No grid with id: ${sheetId}`);
  const row = number('startRowIndex', 0) + 1;
  const column = number('startColumnIndex', 0) + 1;
  const area = {
    row,
    column,
    rows: number('endRowIndex', sheet.rows) - row + 1,
    columns: number('endColumnIndex', sheet.columns) - column + 1,
  };
  // No document says what a range without rows or columns answers.
  const isBlank = (start: string, end: string) => given[end] !== undefined && number(end, 0) <= number(start, 0);
  if (isBlank('startRowIndex', 'endRowIndex') || isBlank('startColumnIndex', 'endColumnIndex'))
    throw new NotEmulated('a grid range without rows or columns');
  const clipped = clip(area, sheet.rows, sheet.columns);
  if (!clipped)
    throw invalid(
      `Range (${quoteSheet(sheet.name)}!${a1Of(area)}) exceeds grid limits. Max rows: ${sheet.rows}, max columns: ${sheet.columns}`,
    );
  return { sheet, area: clipped };
}

/** Returns a ValueRange. Blank cells at the end of each row and blank rows at the end are cut; without content `values` is absent. */
export function valueRange(runtime: Runtime, book: Book, { sheet, area }: SheetRange, rendering: Rendering): object {
  const rows = rowsOf(runtime, book, sheet, area, rendering);
  // Blanks that are cut do not travel.
  for (const { length } of rows) runtime.execution.meter.cells += length;
  const values = rendering.dimension === 'ROWS' ? rows : transposed(rows);
  return {
    range: `${quoteSheet(sheet.name)}!${a1Of(area)}`,
    majorDimension: rendering.dimension,
    ...(values.length && { values }),
  };
}

type Value = string | number | boolean;

function rowsOf(runtime: Runtime, book: Book, sheet: SheetData, area: Area, rendering: Rendering): Value[][] {
  const spills = calculationOf(runtime, book).spillsOf(sheet, lastRowOf(area), lastColumnOf(area));
  const isAsStored = rendering.value !== 'FORMATTED_VALUE' && rendering.dates === 'SERIAL_NUMBER';
  const valueAt = (line: SheetData['cells'][number] | undefined, row: number, column: number): Value => {
    const cell = line?.[column - 1];
    // The usual cases come first, because a register is read in one call.
    if (!cell && !spills) return '';
    if (isAsStored && cell?.v !== undefined && cell.f === undefined) return cell.v;
    return rendered(runtime, book, sheet, row, column, rendering);
  };
  const lastRow = spills ? lastRowOf(area) : Math.min(lastRowOf(area), sheet.cells.length);
  const rows: Value[][] = [];
  for (let row = area.row; row <= lastRow; row++) {
    const line = sheet.cells[row - 1];
    let column = spills ? lastColumnOf(area) : Math.min(lastColumnOf(area), line?.length ?? 0);
    let value: Value = '';
    while (column >= area.column && value === '') value = valueAt(line, row, column--);
    // Rows get their final length at once: thousands of growing arrays would cost more than the reading.
    const values = new Array<Value>(value === '' ? 0 : column + 2 - area.column);
    if (values.length) values[values.length - 1] = value;
    for (; column >= area.column; column--) values[column - area.column] = valueAt(line, row, column);
    rows.push(values);
  }
  while (rows.length && !rows[rows.length - 1]!.length) rows.pop();
  return rows;
}

function rendered(runtime: Runtime, book: Book, sheet: SheetData, row: number, column: number, { value, dates }: Rendering): Value {
  const cell = cellAt(sheet, row, column);
  if (value === 'FORMULA' && cell?.f !== undefined) return cell.f;
  const raw = rawValue(runtime, book, sheet, row, column);
  if (raw === undefined) return '';
  const isShown =
    value === 'FORMATTED_VALUE' ||
    (dates === 'FORMATTED_STRING' && typeof raw === 'number' && isDateFormat(shownFormat(book, sheet, row, column)));
  return isShown ? displayedText(runtime, book, sheet, row, column) : raw;
}

function transposed(rows: Value[][]): Value[][] {
  const width = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: width }, (_, column) => {
    const values = rows.map((row) => row[column] ?? '');
    cutEnd(values, '');
    return values;
  });
}

function cutEnd<T>(list: T[], blank: T): void {
  while (list.length && list[list.length - 1] === blank) list.pop();
}
