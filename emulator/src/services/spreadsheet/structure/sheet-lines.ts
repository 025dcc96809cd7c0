// A sheet: the number, size, hiding, freezing, insertion, deletion and moves of its rows and columns.

import { emulate } from '../../../platform/emulate';
import { reveal } from '../../../platform/views';
import { PlatformError } from '../../../runs/errors';
import { columnOfKey, lastContentColumn, lastContentRow, markLooks, rowOfKey } from '../cells/grid';
import { OnSheet, type PlatformSheet } from '../context';
import { assign, valueAt } from '../looks/runs';
import { RangePlace } from '../range-place';
import { requireEditable, requireSheetEditable } from '../rights/rights';
import { defaultColumnWidth, defaultRowHeight } from '../store';
import { isHiddenByFilter } from '../views/filter';
import type { Axis } from './following';
import { deleteLines, insertLines, moveLines } from './structure';
import { fitColumn } from './widths';

export class SheetLines extends OnSheet implements Partial<PlatformSheet> {
  get view(): PlatformSheet {
    return emulate(this.context.runtime, 'Spreadsheet.Sheet', this);
  }

  getMaxRows(): number {
    this.context.read();
    return this.data.rows;
  }
  getMaxColumns(): number {
    this.context.read();
    return this.data.columns;
  }
  getLastRow(): number {
    this.context.read();
    return this.lastUsed('row');
  }
  getLastColumn(): number {
    this.context.read();
    return this.lastUsed('column');
  }

  insertRowAfter(after: number): PlatformSheet {
    return this.insert('row', after + 1, 1, after);
  }
  insertRowBefore(before: number): PlatformSheet {
    return this.insert('row', before, 1, before);
  }
  insertRowsAfter(after: number, count: number): PlatformSheet {
    return this.insert('row', after + 1, count, after);
  }
  insertRowsBefore(before: number, count: number): PlatformSheet {
    return this.insert('row', before, count, before);
  }
  insertRows(index: number, count = 1): void {
    this.insert('row', index, count, 0);
  }
  insertColumnAfter(after: number): PlatformSheet {
    return this.insert('column', after + 1, 1, after);
  }
  insertColumnBefore(before: number): PlatformSheet {
    return this.insert('column', before, 1, before);
  }
  insertColumnsAfter(after: number, count: number): PlatformSheet {
    return this.insert('column', after + 1, count, after);
  }
  insertColumnsBefore(before: number, count: number): PlatformSheet {
    return this.insert('column', before, count, before);
  }
  insertColumns(index: number, count = 1): void {
    this.insert('column', index, count, 0);
  }

  deleteRow(row: number): PlatformSheet {
    return this.delete('row', row, 1);
  }
  deleteRows(row: number, count: number): void {
    this.delete('row', row, count);
  }
  deleteColumn(column: number): PlatformSheet {
    return this.delete('column', column, 1);
  }
  deleteColumns(column: number, count: number): void {
    this.delete('column', column, count);
  }
  moveRows(rows: unknown, destination: number): void {
    const { row, rows: count } = placeOf(rows).area;
    this.move('row', row, count, destination);
  }
  moveColumns(columns: unknown, destination: number): void {
    const { column, columns: count } = placeOf(columns).area;
    this.move('column', column, count, destination);
  }

  hideRows(row: number, count = 1): void {
    this.hide('row', row, count, 1);
  }
  hideRow(range: unknown): void {
    const { row, rows } = placeOf(range).area;
    this.hide('row', row, rows, 1);
  }
  hideColumns(column: number, count = 1): void {
    this.hide('column', column, count, 1);
  }
  hideColumn(range: unknown): void {
    const { column, columns } = placeOf(range).area;
    this.hide('column', column, columns, 1);
  }
  showRows(row: number, count = 1): void {
    this.hide('row', row, count, 0);
  }
  unhideRow(range: unknown): void {
    const { row, rows } = placeOf(range).area;
    this.hide('row', row, rows, 0);
  }
  showColumns(column: number, count = 1): void {
    this.hide('column', column, count, 0);
  }
  unhideColumn(range: unknown): void {
    const { column, columns } = placeOf(range).area;
    this.hide('column', column, columns, 0);
  }
  isRowHiddenByUser(row: number): boolean {
    this.context.read();
    return valueAt(this.data.hiddenRows, row) === 1;
  }
  isRowHiddenByFilter(row: number): boolean {
    this.context.read();
    return isHiddenByFilter(this.context, this.book, this.data, row);
  }
  isColumnHiddenByUser(column: number): boolean {
    this.context.read();
    return valueAt(this.data.hiddenColumns, column) === 1;
  }

  getColumnWidth(column: number): number {
    this.context.read();
    return valueAt(this.data.columnWidths, column) || defaultColumnWidth;
  }
  setColumnWidth(column: number, width: number): PlatformSheet {
    return this.size('column', column, 1, width);
  }
  setColumnWidths(column: number, count: number, width: number): PlatformSheet {
    return this.size('column', column, count, width);
  }
  getRowHeight(row: number): number {
    this.context.read();
    return valueAt(this.data.rowHeights, row) || defaultRowHeight;
  }
  setRowHeight(row: number, height: number): PlatformSheet {
    return this.size('row', row, 1, height);
  }
  setRowHeights(row: number, count: number, height: number): PlatformSheet {
    return this.size('row', row, count, height);
  }
  setRowHeightsForced(row: number, count: number, height: number): PlatformSheet {
    return this.size('row', row, count, height);
  }
  autoResizeColumn(column: number): PlatformSheet {
    return this.autoResizeColumns(column, 1);
  }
  autoResizeColumns(first: number, count: number): PlatformSheet {
    this.checkLines('column', first, count);
    return this.context.change(this.book, () => {
      for (let column = first; column < first + count; column++) fitColumn(this.context.runtime, this.book, this.data, column);
      markLooks(this.book);
      return this.view;
    });
  }
  autoResizeRows(row: number, count: number): PlatformSheet {
    return this.size('row', row, count, 0);
  }

  getFrozenRows(): number {
    this.context.read();
    return this.data.frozenRows;
  }
  getFrozenColumns(): number {
    this.context.read();
    return this.data.frozenColumns;
  }
  setFrozenRows(rows: number): void {
    this.freeze('row', rows);
  }
  setFrozenColumns(columns: number): void {
    this.freeze('column', columns);
  }

  /** Last row or column with content, including spilled results. */
  protected lastUsed(axis: Axis): number {
    let last = axis === 'row' ? lastContentRow(this.data) : lastContentColumn(this.data);
    // Nothing spills beyond the sheet.
    if (last === this.sizeOf(axis)) return last;
    for (const key of this.spilled().keys()) last = Math.max(last, axis === 'row' ? rowOfKey(key) : columnOfKey(key));
    return last;
  }
  protected spilled(): Map<number, unknown> {
    return new Map();
  }

  private sizeOf(axis: Axis): number {
    return axis === 'row' ? this.data.rows : this.data.columns;
  }
  protected checkLines(axis: Axis, first: number, count: number): void {
    const size = this.sizeOf(axis);
    if (first < 1 || count < 1 || first + count - 1 > size) throw new PlatformError(`Those ${axis}s are out of bounds.`);
  }

  private insert(axis: Axis, at: number, count: number, like: number): PlatformSheet {
    return this.context.change(this.book, () => {
      const size = this.sizeOf(axis);
      if (at < 1 || at > size + 1 || like > size) throw new PlatformError(`Those ${axis}s are out of bounds.`);
      if (count < 1) throw new PlatformError(`The number of ${axis}s to insert must be at least 1.`);
      requireSheetEditable(this.context, this.book, this.data, this.context.actor);
      insertLines(this.book, this.data, axis, at, count, like);
      return this.view;
    });
  }
  private delete(axis: Axis, at: number, count: number): PlatformSheet {
    return this.context.change(this.book, () => {
      requireEditable(this.context, this.book, this.data, this.lines(axis, at, count), this.context.actor);
      deleteLines(this.book, this.data, axis, at, count);
      return this.view;
    });
  }
  private move(axis: Axis, from: number, count: number, to: number): void {
    this.context.change(this.book, () => {
      requireEditable(this.context, this.book, this.data, this.lines(axis, from, count), this.context.actor);
      moveLines(this.book, this.data, axis, from, count, to);
    });
  }
  private lines(axis: Axis, first: number, count: number) {
    const { rows, columns } = this.data;
    return axis === 'row' ? { row: first, column: 1, rows: count, columns } : { row: 1, column: first, rows, columns: count };
  }
  private hide(axis: Axis, first: number, count: number, hidden: 0 | 1): void {
    this.checkLines(axis, first, count);
    this.context.write(this.book, () => {
      const { data } = this;
      if (axis === 'row') data.hiddenRows = assign(data.hiddenRows, first, count, hidden);
      else data.hiddenColumns = assign(data.hiddenColumns, first, count, hidden);
      markLooks(this.book);
    });
  }
  private freeze(axis: Axis, count: number): void {
    if (count < 0 || count > this.sizeOf(axis)) throw new PlatformError(`Those ${axis}s are out of bounds.`);
    if (count === this.sizeOf(axis)) throw new PlatformError(`You can't freeze all visible ${axis}s on the sheet.`);
    this.context.write(this.book, () => {
      if (axis === 'row') this.data.frozenRows = Math.trunc(count);
      else this.data.frozenColumns = Math.trunc(count);
      markLooks(this.book);
    });
  }
  private size(axis: Axis, first: number, count: number, pixels: number): PlatformSheet {
    this.checkLines(axis, first, count);
    this.context.write(this.book, () => {
      const { data } = this;
      if (axis === 'row') data.rowHeights = assign(data.rowHeights, first, count, Math.trunc(pixels));
      else data.columnWidths = assign(data.columnWidths, first, count, Math.trunc(pixels));
      markLooks(this.book);
    });
    return this.view;
  }
}

/** Returns the implementation of a range that a script passed. @throws PlatformError when it is no range */
export function placeOf(range: unknown): RangePlace {
  const place = reveal(range);
  if (!(place instanceof RangePlace)) throw new PlatformError('Range not found');
  return place;
}
