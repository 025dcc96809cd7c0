// Requests that write cells: updateCells, repeatCell, appendCells, setDataValidation, updateBorders.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { lastColumnOf, lastRowOf } from '../../../spreadsheet/cells/areas';
import { lastContentRow, putValidation, restyle } from '../../../spreadsheet/cells/grid';
import { requireEditable } from '../../../spreadsheet/rights/rights';
import type { Area, SheetData } from '../../../spreadsheet/store';
import { insertLines } from '../../../spreadsheet/structure/structure';
import { invalid } from '../../api-error';
import type { FieldMask } from '../../field-mask';
import { writeMask } from '../../write-mask';
import { borderOf } from '../messages/cell-format';
import { validationOf } from '../messages/validations';
import { sheetsSchemas } from '../schema/schema';
import { repeated, writeCellData } from './cell-data';
import { cellsOf, type Edit, gridSheet } from './places';

const maskOfCells = (fields: unknown): FieldMask => writeMask(sheetsSchemas, 'CellData', fields);
const blank = {};

export function updateCells(edit: Edit, { start, range, rows = [], fields }: sheets_v4.Schema$UpdateCellsRequest): void {
  const mask = maskOfCells(fields);
  if (range) {
    const { sheet, area } = cellsOf(edit.book, range);
    requireWithin(rows, area.row - 1, area.column - 1, lastRowOf(area), lastColumnOf(area));
    writeRows(edit, sheet, area, rows, mask);
    return;
  }
  if (!start) throw invalid('No start or range specified.');
  const sheet = gridSheet(edit.book, start.sheetId);
  const row = start.rowIndex ?? 0;
  const column = start.columnIndex ?? 0;
  requireWithin(rows, row, column, sheet.rows, sheet.columns);
  // Rows may have different lengths; what is beside a short one stays.
  rows.forEach(({ values = [] }, r) => {
    if (values.length)
      writeRows(edit, sheet, { row: row + r + 1, column: column + 1, rows: 1, columns: values.length }, [{ values }], mask);
  });
}

/** Writes rows into an area; what they do not cover is cleared as far as the mask says. */
function writeRows(edit: Edit, sheet: SheetData, area: Area, rows: sheets_v4.Schema$RowData[], mask: FieldMask): void {
  requireEditable(edit.context, edit.book, sheet, area, edit.context.actor);
  writeCellData(edit, sheet, area, mask, (row, column) => rows[row - area.row]?.values?.[column - area.column] ?? blank);
}

/** @param lastRow the row after the last one that may be written, as rows count from 0 */
function requireWithin(rows: sheets_v4.Schema$RowData[], row: number, column: number, lastRow: number, lastColumn: number): void {
  rows.forEach(({ values = [] }, r) => {
    const beyond = (word: string, at: number, last: number) =>
      invalid(`Attempting to write ${word}: ${at}, beyond the last requested ${word} of: ${last}`);
    if (row + r >= lastRow) throw beyond('row', row + r, lastRow - 1);
    if (column + values.length > lastColumn) throw beyond('column', Math.max(column, lastColumn), lastColumn - 1);
  });
}

export function repeatCell(edit: Edit, { range, cell = {}, fields }: sheets_v4.Schema$RepeatCellRequest): void {
  const mask = maskOfCells(fields);
  const { sheet, area } = cellsOf(edit.book, range);
  requireEditable(edit.context, edit.book, sheet, area, edit.context.actor);
  writeCellData(edit, sheet, area, mask, (row, column) => repeated(cell, row - area.row, column - area.column));
}

/** Writes below the last row that has content anywhere on the sheet, from its first column; the grid grows. */
export function appendCells(edit: Edit, { sheetId, tableId, rows = [], fields }: sheets_v4.Schema$AppendCellsRequest): void {
  if (tableId) throw invalid(`No table with id: ${tableId}`);
  const mask = maskOfCells(fields);
  const sheet = gridSheet(edit.book, sheetId);
  const row = lastContentRow(sheet) + 1;
  const width = Math.max(...rows.map(({ values = [] }) => values.length), 0);
  grow(edit, sheet, 'row', row + rows.length - 1 - sheet.rows);
  grow(edit, sheet, 'column', width - sheet.columns);
  rows.forEach(({ values = [] }, r) => {
    if (values.length) writeRows(edit, sheet, { row: row + r, column: 1, rows: 1, columns: values.length }, [{ values }], mask);
  });
}

function grow({ book }: Edit, sheet: SheetData, axis: 'row' | 'column', count: number): void {
  const size = axis === 'row' ? sheet.rows : sheet.columns;
  if (count > 0) insertLines(book, sheet, axis, size + 1, count, size);
}

/** Without a rule the cells lose theirs. */
export function setDataValidation(
  { context, book }: Edit,
  { range, rule, filteredRowsIncluded }: sheets_v4.Schema$SetDataValidationRequest,
): void {
  const { sheet, area } = cellsOf(book, range);
  requireEditable(context, book, sheet, area, context.actor);
  const validation = rule ? validationOf(context, book, sheet, area, rule) : null;
  if (Object.keys(sheet.filter?.criteria ?? {}).length && !filteredRowsIncluded)
    throw new NotEmulated('setDataValidation on a sheet with a filter, without filteredRowsIncluded');
  putValidation(book, sheet, area, validation);
}

/** A side that the request lacks stays as it is. */
export function updateBorders({ context, book }: Edit, { range, ...sides }: sheets_v4.Schema$UpdateBordersRequest): void {
  const { sheet, area } = cellsOf(book, range);
  requireEditable(context, book, sheet, area, context.actor);
  restyle(book, sheet, area, (style, row, column) => {
    const lines = {
      borderTop: row === area.row ? sides.top : sides.innerHorizontal,
      borderBottom: row === lastRowOf(area) ? sides.bottom : sides.innerHorizontal,
      borderLeft: column === area.column ? sides.left : sides.innerVertical,
      borderRight: column === lastColumnOf(area) ? sides.right : sides.innerVertical,
    };
    const after = { ...style };
    for (const [side, line] of Object.entries(lines)) if (line) after[side as keyof typeof lines] = borderOf(line);
    return after;
  });
}
