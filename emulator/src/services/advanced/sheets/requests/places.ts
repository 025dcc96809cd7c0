// The places that requests name: sheets, ranges and stretches of rows or columns, from 0 with exclusive ends.

import type { sheets_v4 } from '@googleapis/sheets';
import { clip } from '../../../spreadsheet/cells/areas';
import type { Context } from '../../../spreadsheet/context';
import type { Area, Book, SheetArea, SheetData } from '../../../spreadsheet/store';
import type { Axis } from '../../../spreadsheet/structure/following';
import { invalid } from '../../api-error';
import { type SheetRange, sheetById } from '../values/value-ranges';

/** What the requests of a batch change. */
export interface Edit {
  context: Context;
  book: Book;
  /** What is done when every request is valid: changes outside the spreadsheet. */
  atEnd: (() => void)[];
}

/** An id that a request omits is 0. @throws ApiRefusal */
export function gridSheet(book: Book, id: number | null | undefined): SheetData {
  const sheet = sheetById(book, id ?? 0);
  if (!sheet) throw invalid(`No grid with id: ${id ?? 0}`);
  return sheet;
}

/** @throws ApiRefusal; requests for whole sheets have another message than those for cells */
export function wholeSheet(book: Book, id: number | null | undefined): SheetData {
  const sheet = sheetById(book, id ?? 0);
  if (!sheet) throw invalid(`No sheet with id: ${id ?? 0}`);
  return sheet;
}

/** Returns the cells of a GridRange. What is beyond the grid is left out. @throws ApiRefusal when it begins beyond the grid */
export function cellsOf(book: Book, range: sheets_v4.Schema$GridRange | undefined): SheetRange {
  if (!range) throw invalid('No range specified.');
  const sheet = gridSheet(book, range.sheetId);
  const [row, rows] = stretch(range.startRowIndex, range.endRowIndex, sheet.rows, 'Row');
  const [column, columns] = stretch(range.startColumnIndex, range.endColumnIndex, sheet.columns, 'Column');
  return { sheet, area: clip({ row, column, rows, columns }, sheet.rows, sheet.columns)! };
}

function stretch(
  from: number | null | undefined,
  to: number | null | undefined,
  size: number,
  word: string,
): [first: number, count: number] {
  const start = from ?? 0;
  const end = to ?? size;
  if (start < 0) throw invalid(`range.start${word}Index must not be negative`);
  if (start >= size) throw invalid(`range.start${word}Index is larger than current grid size (${size})`);
  if (end <= start) throw invalid(`range.end${word}Index[${end}] must be after range.start${word}Index[${start}]`);
  return [start + 1, end - start];
}

export const sheetAreaOf = (book: Book, range: sheets_v4.Schema$GridRange | undefined): SheetArea => {
  const { sheet, area } = cellsOf(book, range);
  return { ...area, sheetId: sheet.id };
};

export interface Lines {
  sheet: SheetData;
  axis: Axis;
  /** From 1. */
  first: number;
  count: number;
}

export const axisOf = (dimension: string | null | undefined): Axis => {
  if (!dimension) throw invalid('No dimension specified.');
  return dimension === 'ROWS' ? 'row' : 'column';
};

export const sizeOf = (sheet: SheetData, axis: Axis): number => (axis === 'row' ? sheet.rows : sheet.columns);

/** Returns the stretch as it is asked, also beyond the grid. */
export function linesOf(book: Book, range: sheets_v4.Schema$DimensionRange | undefined): Lines {
  if (!range) throw invalid('No range specified.');
  const sheet = gridSheet(book, range.sheetId);
  const axis = axisOf(range.dimension);
  const start = range.startIndex ?? 0;
  const end = range.endIndex ?? sizeOf(sheet, axis);
  if (start < 0) throw invalid('range.startIndex must not be negative');
  if (end <= start) throw invalid(`range.endIndex[${end}] must be after range.startIndex[${start}]`);
  return { sheet, axis, first: start + 1, count: end - start };
}

/** All cells of a stretch of rows or columns. */
export const areaOfLines = ({ sheet, axis, first, count }: Lines): Area =>
  axis === 'row'
    ? { row: first, column: 1, rows: count, columns: sheet.columns }
    : { row: 1, column: first, rows: sheet.rows, columns: count };
