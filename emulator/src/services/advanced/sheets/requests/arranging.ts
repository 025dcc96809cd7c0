// Requests that move and join cells: merge, sort, copy, cut, find and replace.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { a1Of, contains, intersects, lastColumnOf } from '../../../spreadsheet/cells/areas';
import { rawValue } from '../../../spreadsheet/cells/cell-values';
import { cutCells } from '../../../spreadsheet/cells/cutting';
import { cellAt, eachCell, lastContentColumn, lastContentRow, putContent } from '../../../spreadsheet/cells/grid';
import { mergeAreas, splitMerges } from '../../../spreadsheet/cells/merging';
import { sortArea } from '../../../spreadsheet/cells/sorting';
import { type Part, paste } from '../../../spreadsheet/copies';
import { requireEditable } from '../../../spreadsheet/rights/rights';
import type { Area, SheetData } from '../../../spreadsheet/store';
import { invalid } from '../../api-error';
import type { SheetRange } from '../values/value-ranges';
import { cellsOf, type Edit, gridSheet } from './places';

export function mergeCells({ context, book }: Edit, { range, mergeType }: sheets_v4.Schema$MergeCellsRequest): void {
  const { sheet, area } = cellsOf(book, range);
  const type = mergeType ?? 'MERGE_ALL';
  requireEditable(context, book, sheet, area, context.actor);
  const areas =
    type === 'MERGE_ALL'
      ? [area]
      : type === 'MERGE_ROWS'
        ? Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 }))
        : Array.from({ length: area.columns }, (_, c) => ({ ...area, column: area.column + c, columns: 1 }));
  mergeAreas(book, sheet, areas);
}

export function unmergeCells({ context, book }: Edit, { range }: sheets_v4.Schema$UnmergeCellsRequest): void {
  const { sheet, area } = cellsOf(book, range);
  requireEditable(context, book, sheet, area, context.actor);
  splitMerges(sheet, area);
}

/** The index of a sorted column is that of the sheet. */
export function sortRange({ context, book }: Edit, { range, sortSpecs = [] }: sheets_v4.Schema$SortRangeRequest): void {
  const { sheet, area } = cellsOf(book, range);
  requireEditable(context, book, sheet, area, context.actor);
  const merge = sheet.merges.find((one) => one.rows > 1 && intersects(one, area));
  if (merge) throw invalid(`You can't sort a range containing vertical merges. There is a vertical merge at ${a1Of(merge)}`);
  const keys = sortSpecs.map(({ dimensionIndex, sortOrder, ...other }) => {
    if (Object.keys(other).length) throw new NotEmulated(`sortRange by ${Object.keys(other).join()}`);
    const column = (dimensionIndex ?? 0) + 1;
    if (column < area.column || column > lastColumnOf(area)) throw invalid(`dimensionIndex[${column - 1}] is outside of the range.`);
    return { column, ascending: sortOrder !== 'DESCENDING' };
  });
  const last = Math.min(area.row + area.rows - 1, lastContentRow(sheet));
  if (last >= area.row) sortArea(context.runtime, book, sheet, { ...area, rows: last - area.row + 1 }, keys);
}

const everything: Part[] = ['values', 'formats', 'borders', 'notes', 'validations'];
const pasted: Record<string, Part[]> = {
  PASTE_NORMAL: everything,
  PASTE_FORMAT: ['formats', 'borders', 'validations'],
  PASTE_NO_BORDERS: ['values', 'formats', 'notes', 'validations'],
  PASTE_FORMULA: ['values'],
  PASTE_DATA_VALIDATION: ['validations'],
};

export function copyPaste({ context, book }: Edit, request: sheets_v4.Schema$CopyPasteRequest): void {
  const { pasteType = 'PASTE_NORMAL', pasteOrientation } = request;
  if (pasteOrientation === 'TRANSPOSE') throw new NotEmulated('copyPaste transposed');
  const from = cellsOf(book, request.source);
  const to = cellsOf(book, request.destination);
  const parts = pasted[pasteType!];
  if (pasteType === 'PASTE_VALUES') {
    pasteValues({ context, book, atEnd: [] }, from, to);
    return;
  }
  if (!parts) throw new NotEmulated(`copyPaste ${pasteType}`);
  requireRoom(to.sheet, { ...from.area, row: to.area.row, column: to.area.column });
  paste(context, book, from, to, new Set(parts), context.actor);
}

function pasteValues({ context, book }: Edit, from: SheetRange, to: SheetRange): void {
  const times = (given: number, own: number) => Math.max(1, Math.floor(given / own)) * own;
  const area = { ...to.area, rows: times(to.area.rows, from.area.rows), columns: times(to.area.columns, from.area.columns) };
  requireRoom(to.sheet, area);
  requireEditable(context, book, to.sheet, area, context.actor);
  const values = Array.from({ length: from.area.rows }, (_, r) =>
    Array.from({ length: from.area.columns }, (_, c) =>
      rawValue(context.runtime, book, from.sheet, from.area.row + r, from.area.column + c),
    ),
  );
  eachCell(area, (row, column) => {
    const value = values[(row - area.row) % from.area.rows]![(column - area.column) % from.area.columns];
    putContent(book, to.sheet, row, column, value === undefined ? null : { v: value });
  });
}

export function cutPaste({ context, book }: Edit, { source, destination, pasteType }: sheets_v4.Schema$CutPasteRequest): void {
  if (pasteType && pasteType !== 'PASTE_NORMAL') throw new NotEmulated(`cutPaste ${pasteType}`);
  const from = cellsOf(book, source);
  const sheet = gridSheet(book, destination?.sheetId);
  const area = { ...from.area, row: (destination?.rowIndex ?? 0) + 1, column: (destination?.columnIndex ?? 0) + 1 };
  requireRoom(sheet, area);
  requireEditable(context, book, from.sheet, from.area, context.actor);
  requireEditable(context, book, sheet, area, context.actor);
  cutCells(book, from, { sheet, area });
}

function requireRoom(sheet: SheetData, area: Area): void {
  if (!contains({ row: 1, column: 1, rows: sheet.rows, columns: sheet.columns }, area))
    throw invalid(`Cannot paste beyond the grid. Max rows: ${sheet.rows}, max columns: ${sheet.columns}`);
}

export function findReplace(edit: Edit, request: sheets_v4.Schema$FindReplaceRequest): sheets_v4.Schema$FindReplaceResponse {
  const { context, book } = edit;
  const { find, replacement = '', allSheets, sheetId, range, matchCase, matchEntireCell, searchByRegex, includeFormulas } = request;
  if (!find) throw invalid('No find specified.');
  if (searchByRegex || includeFormulas) throw new NotEmulated(`findReplace with ${searchByRegex ? 'searchByRegex' : 'includeFormulas'}`);
  const places = range ? [cellsOf(book, range)] : (allSheets ? book.sheets : [gridSheet(book, sheetId)]).map(whole);
  const source = find.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pattern = new RegExp(matchEntireCell ? `^(?:${source})$` : source, matchCase ? 'gu' : 'giu');
  const counts = { occurrencesChanged: 0, valuesChanged: 0 };
  const rows = new Set<string>();
  const sheets = new Set<number>();
  for (const { sheet, area } of places)
    eachCell(area, (row, column) => {
      const { v, f } = cellAt(sheet, row, column) ?? {};
      const hits = f === undefined && typeof v === 'string' ? [...v.matchAll(pattern)].length : 0;
      if (!hits) return;
      requireEditable(context, book, sheet, { row, column, rows: 1, columns: 1 }, context.actor);
      putContent(book, sheet, row, column, { v: String(v).replace(pattern, () => replacement ?? '') });
      counts.occurrencesChanged += hits;
      counts.valuesChanged++;
      rows.add(`${sheet.id} ${row}`);
      sheets.add(sheet.id);
    });
  return { ...counts, rowsChanged: rows.size, sheetsChanged: sheets.size };
}

const whole = (sheet: SheetData): SheetRange => ({
  sheet,
  area: { row: 1, column: 1, rows: lastContentRow(sheet), columns: lastContentColumn(sheet) },
});
