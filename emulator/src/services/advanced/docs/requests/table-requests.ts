// Requests that change the grid of a table: insertTable, rows, columns, merged cells.

import { NotEmulated } from '../../../../runs/errors';
import {
  type CellNode,
  copyOf,
  newCell,
  newParagraph,
  newTable,
  type ParagraphNode,
  type RowNode,
  type TableNode,
} from '../../../documents/content/model';
import { invalid } from '../../api-error';
import { added, type Draft, removed } from '../draft';
import { cutBefore, endStyleOf, setEndStyle, styleForText } from '../paragraph-text';
import { cellSize, type PlacedTable, recount, rowSize, segmentOf, tableAt, tableSize } from '../segments';
import { type Insertion, spotOf } from './text-requests';

type Location = { index?: number; segmentId?: string; tabId?: string };
export interface CellLocation {
  tableStartLocation?: Location;
  rowIndex?: number;
  columnIndex?: number;
}
export interface TableRange {
  tableCellLocation?: CellLocation;
  rowSpan?: number;
  columnSpan?: number;
}

/** A newline goes before the table; what is behind the place becomes the paragraph after it. */
export function insertTable(draft: Draft, request: Insertion & { rows?: number; columns?: number }): void {
  const { rows = 0, columns = 0 } = request;
  if (rows < 1) throw invalid(`The number of rows must be at least 1, was: ${rows}`);
  if (columns < 1) throw invalid(`The number of columns must be at least 1, was: ${columns}`);
  const { paragraph, offset, siblings, position, segment, index, cell } = spotOf(draft, request, 'table');
  if (cell) throw new NotEmulated('a table within a table');
  const table = newTable(Array.from({ length: rows }, () => Array<string>(columns).fill('')));
  const before = cutBefore(draft.document, paragraph, offset, styleForText(paragraph, offset));
  siblings.splice(position, 0, before, table);
  added(draft, segment, index, 1 + tableSize(table));
}

export function insertTableRow(draft: Draft, request: { tableCellLocation?: CellLocation; insertBelow?: boolean }): void {
  const { table, row, column, startOf } = cellAt(draft, request.tableCellLocation);
  const like = table.rows[row]!;
  const { TABLE_HEADER: _pinned, ...attributes } = like.attributes;
  const made: RowNode = {
    type: 'TABLE_ROW',
    attributes: draft.answers.insertedCellsHaveLook ? attributes : {},
    cells: like.cells.map((cell) => newLike(draft, cell)),
  };
  const at = request.insertBelow ? row + 1 : row;
  added(draft, column.segment, startOf(at), rowSize(made));
  table.rows.splice(at, 0, made);
}

export function insertTableColumn(draft: Draft, request: { tableCellLocation?: CellLocation; insertRight?: boolean }): void {
  const { table, column, startOf } = cellAt(draft, request.tableCellLocation);
  const at = request.insertRight ? column.index + 1 : column.index;
  for (let row = table.rows.length - 1; row >= 0; row--) {
    const { cells } = table.rows[row]!;
    const made = newLike(draft, cells[column.index]!);
    added(draft, column.segment, startOf(row, at), cellSize(made));
    cells.splice(at, 0, made);
  }
  if (table.widths.length > column.index)
    table.widths.splice(at, 0, draft.answers.insertedCellsHaveLook ? table.widths[column.index]! : null);
}

/** An empty cell, with the look of another where the platform gives it. */
function newLike({ answers }: Draft, { attributes, children }: CellNode): CellNode {
  const cell = newCell();
  const first = children[0] as ParagraphNode;
  if (!answers.insertedCellsHaveLook || first.type !== 'PARAGRAPH') return cell;
  const paragraph: ParagraphNode = { ...newParagraph(), heading: first.heading, attributes: copyOf(first.attributes) };
  setEndStyle(paragraph, endStyleOf({ ...first, runs: first.runs.slice(0, 1), endStyle: first.runs.length ? undefined : first.endStyle }));
  return { ...cell, attributes: copyOf(attributes), children: [paragraph] };
}

export function deleteTableRow(draft: Draft, request: { tableCellLocation?: CellLocation }): void {
  const { table, row, column, startOf, remove } = cellAt(draft, request.tableCellLocation);
  if (table.rows.length === 1) {
    remove();
    return;
  }
  removed(draft, column.segment, startOf(row), startOf(row + 1));
  table.rows.splice(row, 1);
}

export function deleteTableColumn(draft: Draft, request: { tableCellLocation?: CellLocation }): void {
  const { table, column, startOf, remove } = cellAt(draft, request.tableCellLocation);
  if (table.rows[0]!.cells.length === 1) {
    remove();
    return;
  }
  for (let row = table.rows.length - 1; row >= 0; row--) {
    removed(draft, column.segment, startOf(row, column.index), startOf(row, column.index + 1));
    table.rows[row]!.cells.splice(column.index, 1);
  }
  table.widths.splice(column.index, 1);
}

export function mergeTableCells(draft: Draft, { tableRange }: { tableRange?: TableRange }): void {
  const { cells, rows, columns } = rangeOfCells(draft, tableRange);
  const location = tableRange!.tableCellLocation?.tableStartLocation ?? {};
  if (cells.flat().some(isMerged)) throw new NotEmulated('merging cells that are merged');
  if (draft.document.namedRanges?.length) throw new NotEmulated('merging cells of a document with named ranges');
  const [head, ...others] = cells.flat() as [CellNode, ...CellNode[]];
  const blocks = [head, ...others]
    .flatMap(({ children }) => children)
    .filter((one) => one.type === 'TABLE' || one.runs.length || one.inline);
  head.children = blocks.length ? blocks : head.children.slice(0, 1);
  for (const cell of others) cell.children = [newParagraph()];
  if (rows > 1) head.rowSpan = rows;
  if (columns > 1) head.columnSpan = columns;
  recount(segmentOf(draft.document, location), location.index!);
}

export function unmergeTableCells(draft: Draft, { tableRange }: { tableRange?: TableRange }): void {
  for (const cell of rangeOfCells(draft, tableRange).cells.flat()) {
    delete cell.rowSpan;
    delete cell.columnSpan;
  }
}

const isMerged = ({ rowSpan = 1, columnSpan = 1 }: CellNode): boolean => rowSpan > 1 || columnSpan > 1;

/** Returns the cells of a range by row. */
export function rangeOfCells(
  draft: Draft,
  range: TableRange | undefined,
): { table: TableNode; row: number; column: number; rows: number; columns: number; cells: CellNode[][] } {
  const { rowIndex: row = 0, columnIndex: column = 0, tableStartLocation } = range?.tableCellLocation ?? {};
  const { rowSpan: rows = 0, columnSpan: columns = 0 } = range ?? {};
  if (rows < 1) throw invalid(`The rowSpan must be strictly positive, was: ${rows}`);
  if (columns < 1) throw invalid(`The columnSpan must be strictly positive, was: ${columns}`);
  const { table } = tableAt(draft.document, tableStartLocation);
  const cells = table.rows.slice(row, row + rows).map((one) => one.cells.slice(column, column + columns));
  if (cells.length < rows || cells.some(({ length }) => length < columns))
    throw invalid('The table range extends outside the bounds of the table.');
  return { table, row, column, rows, columns, cells };
}

/** A cell of a table without merged ones, and how to find indexes from it. */
function cellAt(draft: Draft, location: CellLocation | undefined) {
  const { rowIndex: row = 0, columnIndex: index = 0, tableStartLocation } = location ?? {};
  const segment = segmentOf(draft.document, tableStartLocation ?? {});
  const placed: PlacedTable = tableAt(draft.document, tableStartLocation);
  const { table, start, siblings } = placed;
  if (row < 0 || row >= table.rows.length) throw invalid(`Invalid row index: ${row}`);
  const width = table.rows[row]!.cells.length;
  if (index < 0 || index >= width) throw invalid(`Invalid column index: ${index}`);
  if (table.rows.some(({ cells }) => cells.length !== width)) throw new NotEmulated('a table with rows of different length');
  if (table.rows.some(({ cells }) => cells.some(isMerged))) throw new NotEmulated('rows and columns of a table with merged cells');
  return {
    table,
    row,
    column: { index, segment },
    /** Returns the index at which a row begins, or a cell of it. */
    startOf(ofRow: number, cell?: number): number {
      const before = table.rows.slice(0, ofRow).reduce((sum, one) => sum + rowSize(one), start + 1);
      return cell === undefined ? before : table.rows[ofRow]!.cells.slice(0, cell).reduce((sum, one) => sum + cellSize(one), before + 1);
    },
    remove(): void {
      removed(draft, segment, start, start + tableSize(table));
      siblings.splice(siblings.indexOf(table), 1);
    },
  };
}
