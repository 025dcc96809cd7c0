// Requests about the look of tables: cells, rows, columns, rows that repeat on each page.

import { assign } from '../../../documents/content/attributes';
import type { Attributes, CellNode, TableNode } from '../../../documents/content/model';
import { invalid } from '../../api-error';
import type { Draft } from '../draft';
import { tableAt } from '../segments';
import { cellFields, namedPaths, patchOf, rowFields } from '../style-fields';
import { pointsOf } from '../style-values';
import { rangeOfCells, type TableRange } from './table-requests';

type Location = { index?: number; segmentId?: string; tabId?: string };
type Style = Record<string, unknown> | undefined;

/** The least width of a column, in points. */
const LEAST_WIDTH = 5;

export function updateTableCellStyle(
  draft: Draft,
  request: { tableCellStyle?: object; tableRange?: TableRange; tableStartLocation?: Location; fields?: string },
): void {
  const patch = patchOf(cellFields, request.fields, request.tableCellStyle as Style);
  const { table, row, column, cells } = request.tableStartLocation
    ? wholeTable(tableAt(draft.document, request.tableStartLocation).table)
    : rangeOfCells(draft, request.tableRange);
  for (const cell of cells.flat()) assign(cell.attributes, patch);
  shareBorders(table, row, column, cells, patch);
}

const wholeTable = (table: TableNode) => ({ table, row: 0, column: 0, cells: table.rows.map(({ cells }) => cells) });

/** A border between two cells belongs to both. */
function shareBorders(table: TableNode, row: number, column: number, cells: CellNode[][], patch: Attributes): void {
  const share = (other: CellNode | undefined, side: string, opposite: string): void => {
    if (other && patch[side] !== undefined) assign(other.attributes, { [opposite]: patch[side] });
  };
  cells.forEach((line, down) => {
    line.forEach((_cell, across) => {
      const at = (r: number, c: number) => table.rows[row + down + r]?.cells[column + across + c];
      share(at(0, 1), 'BORDER_RIGHT', 'BORDER_LEFT');
      share(at(0, -1), 'BORDER_LEFT', 'BORDER_RIGHT');
      share(at(1, 0), 'BORDER_BOTTOM', 'BORDER_TOP');
      share(at(-1, 0), 'BORDER_TOP', 'BORDER_BOTTOM');
    });
  });
}

export function updateTableRowStyle(
  draft: Draft,
  request: { tableStartLocation?: Location; rowIndices?: number[]; tableRowStyle?: object; fields?: string },
): void {
  const patch = patchOf(rowFields, request.fields, request.tableRowStyle as Style);
  const { table } = tableAt(draft.document, request.tableStartLocation);
  for (const row of chosen(table.rows, request.rowIndices, 'row')) assign(row.attributes, patch);
}

export function updateTableColumnProperties(
  draft: Draft,
  request: {
    tableStartLocation?: Location;
    columnIndices?: number[];
    tableColumnProperties?: { widthType?: string; width?: object };
    fields?: string;
  },
): void {
  const names = namedPaths(request.fields, ['widthType', 'width']).map(([name]) => name);
  const { widthType, width } = request.tableColumnProperties ?? {};
  const { table } = tableAt(draft.document, request.tableStartLocation);
  const count = Math.max(...table.rows.map(({ cells }) => cells.length));
  const columns = chosen(
    Array.from({ length: count }, (_, column) => column),
    request.columnIndices,
    'column',
  );
  const isEven = names.includes('widthType') && widthType !== 'FIXED_WIDTH';
  const points = width && names.includes('width') ? pointsOf(width) : null;
  if (points !== null && points < LEAST_WIDTH)
    throw invalid(`The width of a column must be at least ${LEAST_WIDTH} points, was: ${points}`);
  table.widths = Array.from({ length: count }, (_, column) => table.widths[column] ?? null);
  for (const column of columns) table.widths[column] = isEven ? null : (points ?? table.widths[column]!);
}

export function pinTableHeaderRows(draft: Draft, request: { tableStartLocation?: Location; pinnedHeaderRowsCount?: number }): void {
  const { pinnedHeaderRowsCount: count = 0 } = request;
  const { table } = tableAt(draft.document, request.tableStartLocation);
  if (count < 0 || count > table.rows.length) throw invalid(`Invalid number of rows to pin: ${count}`);
  for (const [row, { attributes }] of table.rows.entries()) assign(attributes, { TABLE_HEADER: row < count ? true : null });
}

/** Returns the members at these places, or all. */
function chosen<T>(all: T[], indices: number[] | undefined, kind: string): T[] {
  if (!indices?.length) return all;
  return indices.map((index) => {
    if (!(index in all)) throw invalid(`Invalid ${kind} index: ${index}`);
    return all[index]!;
  });
}
