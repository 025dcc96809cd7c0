// A range: its position and size, selection, merges, and the cells around it.

import { nameOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { PlatformError } from '../../runs/errors';
import { a1Of, type Bounds, bounded, intersects, lastColumnOf, lastRowOf } from './cells/areas';
import { hasContent, regionAround } from './cells/region';
import { type Context, OnSheet, type PlatformRange } from './context';
import { mayEdit } from './rights/rights';
import type { Area, Book } from './store';
import { activateCell, setSelection } from './views/selection';

export class RangePlace extends OnSheet implements Partial<PlatformRange> {
  constructor(
    context: Context,
    book: Book,
    sheetId: number,
    readonly area: Area,
    readonly bounds: Bounds = bounded,
  ) {
    super(context, book, sheetId);
  }

  /** The script's view of this range. */
  get view(): PlatformRange {
    return emulate(this.context.runtime, 'Spreadsheet.Range', this);
  }

  protected sibling(area: Area): PlatformRange {
    return this.context.rangeView(this.book, this.sheetId, area);
  }

  get size(): number {
    return this.area.rows * this.area.columns;
  }

  getColumnIndex(): number {
    return this.getColumn();
  }
  getRow(): number {
    return this.area.row;
  }
  getRowIndex(): number {
    return this.area.row;
  }
  getColumn(): number {
    return this.area.column;
  }
  getNumRows(): number {
    return this.area.rows;
  }
  getNumColumns(): number {
    return this.area.columns;
  }
  getHeight(): number {
    return this.area.rows;
  }
  getWidth(): number {
    return this.area.columns;
  }
  getLastRow(): number {
    return lastRowOf(this.area);
  }
  getLastColumn(): number {
    return lastColumnOf(this.area);
  }
  getA1Notation(): string {
    return a1Of(this.area, this.bounds);
  }
  getGridId(): number {
    return this.sheetId;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return this.context.sheetView(this.book, this.sheetId);
  }
  isStartRowBounded(): boolean {
    return this.bounds.startRow;
  }
  isEndRowBounded(): boolean {
    return this.bounds.endRow;
  }
  isStartColumnBounded(): boolean {
    return this.bounds.startColumn;
  }
  isEndColumnBounded(): boolean {
    return this.bounds.endColumn;
  }

  /** Row and column count from 1 within the range. */
  getCell(row: number, column: number): PlatformRange {
    if (row < 1 || column < 1 || row > this.area.rows || column > this.area.columns) throw new PlatformError('Cell reference out of range');
    return this.sibling({ row: this.area.row + row - 1, column: this.area.column + column - 1, rows: 1, columns: 1 });
  }

  offset(rowOffset: number, columnOffset: number, numRows = this.area.rows, numColumns = this.area.columns): PlatformRange {
    const area = { row: this.area.row + rowOffset, column: this.area.column + columnOffset, rows: numRows, columns: numColumns };
    checkInside(this.data, area);
    return this.sibling(area);
  }

  canEdit(): boolean {
    return mayEdit(this.context, this.book, this.data, this.area, this.context.actor);
  }

  activate(): PlatformRange {
    setSelection(this.context, this.book, this.sheetId, [this.area]);
    return this.view;
  }
  activateAsCurrentCell(): PlatformRange {
    activateCell(this.context, this);
    return this.view;
  }

  isPartOfMerge(): boolean {
    this.context.read();
    return this.data.merges.some((merge) => intersects(merge, this.area));
  }
  getMergedRanges(): PlatformRange[] {
    this.context.read();
    return this.data.merges.filter((merge) => intersects(merge, this.area)).map((merge) => this.sibling(merge));
  }

  /** Returns the table around: it grows while an adjacent row or column has content; diagonal cells do not count. */
  getDataRegion(dimension?: GoogleAppsScript.Spreadsheet.Dimension): PlatformRange {
    this.context.read();
    const type = dimension && nameOf(dimension);
    return this.sibling(regionAround(this.data, this.area, type === 'ROWS' || type === 'COLUMNS' ? type : 'BOTH'));
  }

  /** Returns the cell that Ctrl and an arrow key reach. */
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): PlatformRange {
    this.context.read();
    const step = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[nameOf(direction)];
    const [down, right] = step as [number, number];
    const { data } = this;
    const first = { ...this.area, rows: 1, columns: 1 };
    const next = (cell: Area): Area => ({ ...cell, row: cell.row + down, column: cell.column + right });
    const filled = (cell: Area) => this.hasContent(cell);
    const inside = ({ row, column }: Area) => row >= 1 && column >= 1 && row <= data.rows && column <= data.columns;
    const along = filled(first) && filled(next(first));
    let at = first;
    while (inside(next(at)) && (!along || filled(next(at)))) {
      at = next(at);
      if (!along && filled(at)) break;
    }
    return this.sibling(at);
  }

  protected hasContent(area: Area): boolean {
    return hasContent(this.data, area);
  }
}

/** @throws PlatformError when the area is not inside a sheet of this size */
export function checkInside(sheet: { rows: number; columns: number }, area: Area): void {
  if (area.row < 1) throw new PlatformError('The starting row of the range is too small.');
  if (area.column < 1) throw new PlatformError('The starting column of the range is too small.');
  if (area.rows < 1) throw new PlatformError('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new PlatformError('The number of columns in the range must be at least 1.');
  if (lastRowOf(area) > sheet.rows || lastColumnOf(area) > sheet.columns)
    throw new PlatformError('The coordinates of the range are outside the dimensions of the sheet.');
}
