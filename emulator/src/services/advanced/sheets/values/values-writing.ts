// Writes of values: values.update, batchUpdate, append, clear and batchClear.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { a1Of, columnName, lastRowOf, quoteSheet } from '../../../spreadsheet/cells/areas';
import { eachCell, numberFormatAt, putContent, restyle } from '../../../spreadsheet/cells/grid';
import { hasContent, regionAround } from '../../../spreadsheet/cells/region';
import { entryOf } from '../../../spreadsheet/cells/writing';
import type { Context } from '../../../spreadsheet/context';
import { requireEditable } from '../../../spreadsheet/rights/rights';
import type { Area, Book, SheetData } from '../../../spreadsheet/store';
import { insertLines } from '../../../spreadsheet/structure/structure';
import { oneOf } from '../../api';
import { ApiRefusal, invalid } from '../../api-error';
import { message, withoutZeros } from '../../json';
import { writeThrough } from '../writing';
import { rangesByFilter } from './data-filters';
import { rangeByA1, renderingOf, type SheetRange, valueRange } from './value-ranges';

type Query = Record<string, unknown>;
type ValueRange = sheets_v4.Schema$ValueRange;
type Value = string | number | boolean | null;

const options = ['RAW', 'USER_ENTERED'] as const;
/** The names of the options for the answer of a write, by their names in a read. */
const answerOptions = { valueRenderOption: 'responseValueRenderOption', dateTimeRenderOption: 'responseDateTimeRenderOption' };

export function updateValues(context: Context, book: Book, text: string, { range, ...given }: ValueRange, query: Query): object {
  const target = rangeByA1(book, text);
  if (range !== undefined && textOf(rangeByA1(book, range!)) !== textOf(target))
    throw invalid(`Request range[${text}] does not match value's range[${range}]`);
  const { written } = writeThrough(context, book, () => writeValues(context, book, target, given, inputOption(query)));
  return answerOf(context, book, written, query);
}

/** All of the data or nothing; a wrong range is named by its place. */
export function batchUpdateValues(context: Context, book: Book, body: sheets_v4.Schema$BatchUpdateValuesRequest): object {
  const data = (body.data ?? []).map(({ range, ...given }) => ({ given, find: () => [rangeByA1(book, range ?? '')] }));
  return summed(book, writeAll(context, book, data, body as Query));
}

export function updateByDataFilter(context: Context, book: Book, body: sheets_v4.Schema$BatchUpdateValuesByDataFilterRequest): object {
  const filters = body.data ?? [];
  const data = filters.map(({ dataFilter, ...given }) => ({ given, find: () => rangesByFilter(book, dataFilter ?? {}) }));
  const responses = writeAll(context, book, data, body as Query).map(
    ({ index, response: { spreadsheetId: _id, ...response }, written }) => ({
      written,
      response: { ...response, dataFilter: withoutZeros(filters[index]!.dataFilter ?? {}) } as Response,
    }),
  );
  return summed(book, responses);
}

type Response = Record<string, unknown>;

function writeAll(context: Context, book: Book, data: { given: Omit<ValueRange, 'range'>; find(): SheetRange[] }[], query: Query) {
  const input = inputOption(query);
  const places = writeThrough(context, book, () =>
    data.flatMap(({ given, find }, index) => {
      try {
        return find().map((range) => ({ index, ...writeValues(context, book, range, given, input) }));
      } catch (error) {
        throw error instanceof ApiRefusal ? invalid(`Invalid data[${index}]: ${error.message}`) : error;
      }
    }),
  );
  return places.map(({ index, written }) => ({
    index,
    written,
    response: answerOf(context, book, written, query) as Response,
  }));
}

/** A row or a column that several ranges write counts once. */
function summed(book: Book, all: { written: SheetRange; response: Response }[]): object {
  const [rows, columns, sheets] = [new Set<string>(), new Set<string>(), new Set<number>()];
  for (const { sheet, area } of all.map(({ written }) => written)) {
    sheets.add(sheet.id);
    eachCell({ ...area, columns: 1 }, (row) => rows.add(`${sheet.id} ${row}`));
    eachCell({ ...area, rows: 1 }, (_row, column) => columns.add(`${sheet.id} ${column}`));
  }
  return message({
    spreadsheetId: book.id,
    totalUpdatedRows: rows.size,
    totalUpdatedColumns: columns.size,
    totalUpdatedCells: all.reduce((sum, { response }) => sum + (response.updatedCells as number), 0),
    totalUpdatedSheets: sheets.size,
    responses: all.map(({ response }) => response),
  });
}

/** Writes below the table that the range touches; without one, into the range itself. */
export function appendValues(context: Context, book: Book, text: string, { range: _range, ...given }: ValueRange, query: Query): object {
  const { sheet, area } = rangeByA1(book, text);
  const place = oneOf(query.insertDataOption, ['OVERWRITE', 'INSERT_ROWS'], 'insert_data_option', 'google.apps.sheets.v4.InsertDataOption');
  const table = tableAt(sheet, area);
  const row = table ? lastRowOf(table) + 1 : area.row;
  const rows = rowsOf(given);
  const { written } = writeThrough(context, book, () => {
    if (place === 'INSERT_ROWS' && row <= sheet.rows) insertLines(book, sheet, 'row', row, rows.length, Math.max(1, row - 1));
    if (row + rows.length - 1 > sheet.rows) insertLines(book, sheet, 'row', sheet.rows + 1, row + rows.length - 1 - sheet.rows, sheet.rows);
    const from = { row, column: table?.column ?? area.column, rows: 1, columns: 1 };
    return writeValues(context, book, { sheet, area: from }, given, inputOption(query));
  });
  return message({
    spreadsheetId: book.id,
    tableRange: table && textOf({ sheet, area: table }),
    updates: answerOf(context, book, written, query),
  });
}

function tableAt(sheet: SheetData, area: Area): Area | null {
  const first = { ...area, rows: 1, columns: 1 };
  const region = regionAround(sheet, first);
  return hasContent(sheet, region) ? region : null;
}

/** @returns the ranges as text */
export function clearRanges(context: Context, book: Book, ranges: SheetRange[]): string[] {
  writeThrough(context, book, () => {
    for (const { sheet, area } of ranges) {
      requireEditable(context, book, sheet, area, context.actor);
      const used = { ...area, rows: Math.min(lastRowOf(area), sheet.cells.length) - area.row + 1 };
      eachCell(used, (row, column) => putContent(book, sheet, row, column, null));
    }
  });
  return ranges.map(textOf);
}

/** A range of one cell is only the place to begin. */
function writeValues(
  context: Context,
  book: Book,
  { sheet, area }: SheetRange,
  given: Omit<ValueRange, 'range'>,
  input: (typeof options)[number],
): { written: SheetRange } {
  const rows = rowsOf(given);
  const columns = Math.max(0, ...rows.map(({ length }) => length));
  const isStart = area.rows * area.columns === 1;
  const limit = isStart ? { rows: sheet.rows - area.row + 1, columns: sheet.columns - area.column + 1 } : area;
  const asked = textOf({ sheet, area });
  if (rows.length > limit.rows)
    throw invalid(`Requested writing within range [${asked}], but tried writing to row [${area.row + limit.rows}]`);
  if (columns > limit.columns)
    throw invalid(`Requested writing within range [${asked}], but tried writing to column [${columnName(area.column + limit.columns)}]`);
  const written = { row: area.row, column: area.column, rows: Math.max(1, rows.length), columns: Math.max(1, columns) };
  requireEditable(context, book, sheet, written, context.actor);
  context.runtime.execution.meter.cells += rows.length * columns;
  rows.forEach((values, r) => {
    values.forEach((value, c) => {
      // null leaves the cell as it is.
      if (value !== null) writeValue(context, book, sheet, area.row + r, area.column + c, value, input);
    });
  });
  return { written: { sheet, area: written } };
}

function writeValue(
  context: Context,
  book: Book,
  sheet: SheetData,
  row: number,
  column: number,
  value: NonNullable<Value>,
  input: string,
): void {
  if (typeof value === 'string' && value.length > 50_000)
    throw invalid('Your input contains more than the maximum of 50000 characters in a single cell.');
  if (value === '' || input === 'RAW') {
    putContent(book, sheet, row, column, value === '' ? null : { v: value });
    return;
  }
  const entry = entryOf(context, book, value, numberFormatAt(book, sheet, row, column));
  putContent(book, sheet, row, column, entry.formula === undefined ? { v: entry.value } : { f: entry.formula });
  const { format } = entry;
  if (format)
    restyle(book, sheet, { row, column, rows: 1, columns: 1 }, (style) => ({ ...style, numberFormat: style.numberFormat ?? format }));
}

/** @throws ApiRefusal unless it is a list of lists of plain values */
function rowsOf({ values = [], majorDimension }: Omit<ValueRange, 'range'>): Value[][] {
  const lists = (values ?? []) as unknown[];
  lists.forEach((list, index) => {
    if (!Array.isArray(list))
      throw invalid(`Invalid value at 'data.values[${index}]' (type.googleapis.com/google.protobuf.ListValue), ${JSON.stringify(list)}`);
    list.forEach((value: unknown, at) => {
      if (typeof value === 'object' && value !== null) throw new NotEmulated(`an object at values[${index}][${at}]`);
    });
  });
  const rows = lists as Value[][];
  if (majorDimension !== 'COLUMNS') return rows;
  const height = Math.max(0, ...rows.map(({ length }) => length));
  return Array.from({ length: height }, (_, r) => rows.map((column) => column[r] ?? null));
}

function inputOption({ valueInputOption }: Query): (typeof options)[number] {
  if (valueInputOption === undefined) throw invalid("'valueInputOption' is required but not specified");
  return oneOf(valueInputOption, options, 'value_input_option', 'google.apps.sheets.v4.ValueInputOption');
}

function answerOf({ runtime }: Context, book: Book, written: SheetRange, query: Query): object {
  const { area } = written;
  const rendering = Object.fromEntries(Object.entries(answerOptions).map(([name, given]) => [name, query[given]]));
  return message({
    spreadsheetId: book.id,
    updatedRange: textOf(written),
    updatedRows: area.rows,
    updatedColumns: area.columns,
    updatedCells: area.rows * area.columns,
    updatedData: query.includeValuesInResponse ? valueRange(runtime, book, written, renderingOf(rendering)) : undefined,
  });
}

const textOf = ({ sheet, area }: SheetRange): string => `${quoteSheet(sheet.name)}!${a1Of(area)}`;
