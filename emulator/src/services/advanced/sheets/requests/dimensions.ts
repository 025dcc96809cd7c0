// Requests for rows and columns: insert, delete, append, move, their size and hiding.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { markLooks } from '../../../spreadsheet/cells/grid';
import { assign } from '../../../spreadsheet/looks/runs';
import { requireEditable, requireSheetEditable } from '../../../spreadsheet/rights/rights';
import { deleteLines, insertLines, moveLines } from '../../../spreadsheet/structure/structure';
import { fitColumn } from '../../../spreadsheet/structure/widths';
import { invalid } from '../../api-error';
import { names, writeMask } from '../../write-mask';
import { sheetsSchemas } from '../schema/schema';
import { areaOfLines, axisOf, type Edit, gridSheet, type Lines, linesOf, sizeOf } from './places';

export function insertDimension({ context, book }: Edit, { range, inheritFromBefore }: sheets_v4.Schema$InsertDimensionRequest): void {
  const { sheet, axis, first, count } = linesOf(book, range);
  const size = sizeOf(sheet, axis);
  if (first > size + 1) throw invalid(`range.startIndex is larger than current grid size (${size})`);
  if (first === size + 1 && !inheritFromBefore)
    throw invalid(`range.startIndex must be less than the grid size (${size}) if inheritFromBefore is false.`);
  if (first === 1 && inheritFromBefore) throw invalid('inheritFromBefore cannot be true if range.startIndex is 0.');
  requireSheetEditable(context, book, sheet, context.actor);
  insertLines(book, sheet, axis, first, count, inheritFromBefore ? first - 1 : first);
}

export function appendDimension({ context, book }: Edit, { sheetId, dimension, length }: sheets_v4.Schema$AppendDimensionRequest): void {
  const sheet = gridSheet(book, sheetId);
  const axis = axisOf(dimension);
  if (!length || length < 1) throw invalid('length must be greater than 0');
  requireSheetEditable(context, book, sheet, context.actor);
  const size = sizeOf(sheet, axis);
  insertLines(book, sheet, axis, size + 1, length, context.links.answers.appendedDimensionHasFormats ? size : 0);
}

export function deleteDimension({ context, book }: Edit, { range }: sheets_v4.Schema$DeleteDimensionRequest): void {
  const lines = linesOf(book, range);
  requireLines(lines);
  requireEditable(context, book, lines.sheet, areaOfLines(lines), context.actor);
  deleteLines(book, lines.sheet, lines.axis, lines.first, lines.count);
}

function requireLines({ sheet, axis, first, count }: Lines): void {
  const size = sizeOf(sheet, axis);
  if (first + count - 1 > size)
    throw invalid(
      `Cannot delete a ${axis} that doesn't exist. Tried to delete ${axis} index ${Math.max(size, first - 1)} but there are only ${size} ${axis}s.`,
    );
}

/** The index of the destination counts before the move. */
export function moveDimension({ context, book }: Edit, { source, destinationIndex }: sheets_v4.Schema$MoveDimensionRequest): void {
  const lines = linesOf(book, source);
  requireEditable(context, book, lines.sheet, areaOfLines(lines), context.actor);
  moveLines(book, lines.sheet, lines.axis, lines.first, lines.count, (destinationIndex ?? 0) + 1);
}

export function updateDimensionProperties({ context, book }: Edit, request: sheets_v4.Schema$UpdateDimensionPropertiesRequest): void {
  if (request.dataSourceSheetRange) throw new NotEmulated('sheets of data sources');
  const { sheet, axis, first, count } = linesOf(book, request.range);
  const mask = writeMask(sheetsSchemas, 'DimensionProperties', request.fields);
  const { pixelSize, hiddenByUser } = request.properties ?? {};
  const size = sizeOf(sheet, axis);
  if (first > size) throw invalid(`range.startIndex is larger than current grid size (${size})`);
  for (const field of ['developerMetadata', 'dataSourceColumnReference'])
    if (mask !== 'all' && mask.has(field)) throw new NotEmulated(`DimensionProperties.${field}`);
  requireSheetEditable(context, book, sheet, context.actor);
  const reach = Math.min(count, size - first + 1);
  const [sizes, hidden] = axis === 'row' ? (['rowHeights', 'hiddenRows'] as const) : (['columnWidths', 'hiddenColumns'] as const);
  if (names(mask, 'pixelSize')) sheet[sizes] = assign(sheet[sizes], first, reach, pixelSize ?? 0);
  if (names(mask, 'hiddenByUser')) sheet[hidden] = assign(sheet[hidden], first, reach, hiddenByUser ? 1 : 0);
  markLooks(book);
}

export function autoResizeDimensions({ context, book }: Edit, request: sheets_v4.Schema$AutoResizeDimensionsRequest): void {
  if (request.dataSourceSheetDimensions) throw new NotEmulated('sheets of data sources');
  const { sheet, axis, first, count } = linesOf(book, request.dimensions);
  const last = Math.min(first + count - 1, sizeOf(sheet, axis));
  if (axis === 'row') sheet.rowHeights = assign(sheet.rowHeights, first, last - first + 1, 0);
  else for (let column = first; column <= last; column++) fitColumn(context.runtime, book, sheet, column);
  markLooks(book);
}
