// Insertion, deletion and moves of rows and columns.
import { PlatformError } from '../../../runs/errors';
import { markEverything, markSize } from '../cells/grid';
import { inserted, moved, type Runs, removed, valueAt } from '../looks/runs';
import { keepLine, keepLines } from '../recording';
import type { Book, SheetData } from '../store';
import { type Axis, afterDelete, afterInsert, afterMove, followAll } from './following';

const cellLimit = 10_000_000;

/** @param like the position whose formats and validations the new ones get; 0 for none */
export function insertLines(book: Book, sheet: SheetData, axis: Axis, at: number, count: number, like: number): void {
  const size = axis === 'row' ? sheet.columns : sheet.rows;
  const total = book.sheets.reduce((sum, one) => sum + one.rows * one.columns, 0);
  if (total + size * count > cellLimit)
    throw new PlatformError(`This action would increase the number of cells in the workbook above the limit of ${cellLimit} cells.`);
  if (axis === 'row') {
    // splice fails with so many arguments.
    if (at <= sheet.cells.length)
      sheet.cells = [...sheet.cells.slice(0, at - 1), ...new Array<null>(count).fill(null), ...sheet.cells.slice(at - 1)];
    const along = (runs: Runs) => inserted(runs, at, count, like ? valueAt(runs, like) : 0);
    sheet.styles = sheet.styles.map(along);
    sheet.validations = sheet.validations.map(along);
    sheet.rowHeights = along(sheet.rowHeights);
    sheet.hiddenRows = inserted(sheet.hiddenRows, at, count, 0);
    sheet.rows += count;
    if (at <= sheet.frozenRows) sheet.frozenRows += count;
  } else {
    for (const line of sheet.cells)
      if (line && at <= line.length) {
        keepLine(sheet, line);
        line.splice(at - 1, 0, ...new Array<null>(count).fill(null));
      }
    for (const list of [sheet.styles, sheet.validations]) {
      while (list.length < at - 1) list.push([]);
      const copy = like ? (list[like - 1] ?? []) : [];
      list.splice(at - 1, 0, ...Array.from({ length: count }, () => [...copy]));
    }
    sheet.columnWidths = inserted(sheet.columnWidths, at, count, like ? valueAt(sheet.columnWidths, like) : 0);
    sheet.hiddenColumns = inserted(sheet.hiddenColumns, at, count, 0);
    sheet.columns += count;
    if (at <= sheet.frozenColumns) sheet.frozenColumns += count;
  }
  if (axis === 'row' && at > sheet.cells.length) markSize(book);
  else markEverything(book);
  followAll(book, sheet, axis, afterInsert(at, count));
}

export function deleteLines(book: Book, sheet: SheetData, axis: Axis, at: number, count: number): void {
  const size = axis === 'row' ? sheet.rows : sheet.columns;
  const word = `${axis}s`;
  if (at < 1 || count < 1 || at + count - 1 > size) throw new PlatformError(`Those ${word} are out of bounds.`);
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (count === size) throw new PlatformError(`You can't delete all the ${word} on the sheet.`);
  if (frozen && at <= frozen + 1 && at + count - 1 === size)
    throw new PlatformError(`Sorry, it is not possible to delete all non-frozen ${word}.`);
  const fewer = Math.max(0, Math.min(frozen, at + count - 1) - at + 1);
  if (axis === 'row') {
    keepLines(sheet);
    sheet.cells.splice(at - 1, count);
    sheet.styles = sheet.styles.map((runs) => removed(runs, at, count));
    sheet.validations = sheet.validations.map((runs) => removed(runs, at, count));
    sheet.rowHeights = removed(sheet.rowHeights, at, count);
    sheet.hiddenRows = removed(sheet.hiddenRows, at, count);
    sheet.rows -= count;
    sheet.frozenRows -= fewer;
  } else {
    for (const line of sheet.cells) {
      keepLine(sheet, line);
      line?.splice(at - 1, count);
    }
    sheet.styles.splice(at - 1, count);
    sheet.validations.splice(at - 1, count);
    sheet.columnWidths = removed(sheet.columnWidths, at, count);
    sheet.hiddenColumns = removed(sheet.hiddenColumns, at, count);
    sheet.columns -= count;
    sheet.frozenColumns -= fewer;
  }
  markEverything(book);
  followAll(book, sheet, axis, afterDelete(at, count));
}

/** @param to the block moves before this position, counted before the move */
export function moveLines(book: Book, sheet: SheetData, axis: Axis, from: number, count: number, to: number): void {
  const size = axis === 'row' ? sheet.rows : sheet.columns;
  if (from < 1 || to < 1 || from + count - 1 > size || to > size + 1) throw new PlatformError(`Those ${axis}s are out of bounds.`);
  if (to >= from && to <= from + count) return;
  const target = to > from ? to - count : to;
  const splice = <T>(list: T[], blank: () => T) => {
    while (list.length < Math.max(from + count, to) - 1) list.push(blank());
    list.splice(target - 1, 0, ...list.splice(from - 1, count));
  };
  const along = (runs: Runs) => moved(runs, from, count, to);
  if (axis === 'row') {
    keepLines(sheet);
    splice(sheet.cells, () => null);
    sheet.styles = sheet.styles.map(along);
    sheet.validations = sheet.validations.map(along);
    sheet.rowHeights = along(sheet.rowHeights);
    sheet.hiddenRows = along(sheet.hiddenRows);
  } else {
    for (const line of sheet.cells)
      if (line) {
        keepLine(sheet, line);
        splice(line, () => null);
      }
    splice(sheet.styles, () => []);
    splice(sheet.validations, () => []);
    sheet.columnWidths = along(sheet.columnWidths);
    sheet.hiddenColumns = along(sheet.hiddenColumns);
  }
  markEverything(book);
  followAll(book, sheet, axis, afterMove(from, count, to));
}
