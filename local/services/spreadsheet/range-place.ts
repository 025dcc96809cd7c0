// A range: where it lies, and what belongs to the place rather than to the cells.
import { emulate } from '../../emulate';
import { PlatformError } from '../../runtime';
import { a1Of, type Bounds, bounded, contains, intersects, lastColumnOf, lastRowOf } from './areas';
import { type Context, OnSheet } from './context';
import { cellAt, isBlankCell } from './grid';
import { rangeView } from './range';
import { mayEdit } from './rights';
import { activateCell, setSelection } from './selection';
import { sheetView } from './sheet';
import type { Area, Book } from './store';

export type PlatformRange = GoogleAppsScript.Spreadsheet.Range;

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

  /** This very range as the script has it. */
  get view(): PlatformRange {
    return emulate(this.context.runtime, 'Spreadsheet.Range', this);
  }

  protected sibling(area: Area): PlatformRange {
    return rangeView(this.context, this.book, this.sheetId, area);
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
    return sheetView(this.context, this.book, this.sheetId);
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

  /** Cell by its place in the range, from 1. */
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
    return activateCell(this.context, this).view;
  }

  isPartOfMerge(): boolean {
    this.context.read();
    return this.data.merges.some((merge) => intersects(merge, this.area));
  }
  getMergedRanges(): PlatformRange[] {
    this.context.read();
    return this.data.merges.filter((merge) => intersects(merge, this.area)).map((merge) => this.sibling(merge));
  }

  /** The table around: grown while a neighbouring row or column has content. */
  getDataRegion(): PlatformRange {
    this.context.read();
    const { data } = this;
    let { row, column } = this.area;
    let [last, right] = [lastRowOf(this.area), lastColumnOf(this.area)];
    const filled = (r1: number, c1: number, r2: number, c2: number) => {
      for (let r = r1; r <= r2; r++) for (let c = c1; c <= c2; c++) if (!isBlankCell(cellAt(data, r, c))) return true;
      return false;
    };
    for (let grown = true; grown; ) {
      grown = false;
      const [left, farRight] = [Math.max(1, column - 1), Math.min(data.columns, right + 1)];
      if (row > 1 && filled(row - 1, left, row - 1, farRight)) [row, grown] = [row - 1, true];
      if (last < data.rows && filled(last + 1, left, last + 1, farRight)) [last, grown] = [last + 1, true];
      if (column > 1 && filled(Math.max(1, row - 1), column - 1, Math.min(data.rows, last + 1), column - 1))
        [column, grown] = [column - 1, true];
      if (right < data.columns && filled(Math.max(1, row - 1), right + 1, Math.min(data.rows, last + 1), right + 1))
        [right, grown] = [right + 1, true];
    }
    return this.sibling({ row, column, rows: last - row + 1, columns: right - column + 1 });
  }

  /** As Ctrl and an arrow key go. */
  getNextDataCell(direction: GoogleAppsScript.Spreadsheet.Direction): PlatformRange {
    this.context.read();
    const step = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] }[String(direction)] ?? [0, 0];
    const { data } = this;
    let { row, column } = this.area;
    const inside = (r: number, c: number) => r >= 1 && c >= 1 && r <= data.rows && c <= data.columns;
    const filled = (r: number, c: number) => inside(r, c) && !isBlankCell(cellAt(data, r, c));
    const [down, right] = step as [number, number];
    const along = filled(row, column) && filled(row + down, column + right);
    while (inside(row + down, column + right)) {
      if (along && !filled(row + down, column + right)) break;
      row += down;
      column += right;
      if (!along && filled(row, column)) break;
    }
    return this.sibling({ row, column, rows: 1, columns: 1 });
  }

  contains(other: Area): boolean {
    return contains(this.area, other);
  }
}

/** Throws the platform's refusals for a rectangle that no sheet of this size has. */
export function checkInside(sheet: { rows: number; columns: number }, area: Area): void {
  if (area.row < 1) throw new PlatformError('The starting row of the range is too small.');
  if (area.column < 1) throw new PlatformError('The starting column of the range is too small.');
  if (area.rows < 1) throw new PlatformError('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new PlatformError('The number of columns in the range must be at least 1.');
  if (lastRowOf(area) > sheet.rows || lastColumnOf(area) > sheet.columns)
    throw new PlatformError('The coordinates of the range are outside the dimensions of the sheet.');
}
