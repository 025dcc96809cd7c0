// Moves of the selection as in Sheets: within the sheet's size, to the edges of filled cells, and with the cell in sight.
import type { Model } from '@ironcalc/workbook';

/** The last row and column of the engine: a selection that reaches there is of whole columns or rows. */
export const LAST_ROW = 1_048_576;
export const LAST_COLUMN = 16_384;

export interface Size {
  rows: number;
  columns: number;
}

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** Moves the active cell, or with `extend` the far end of the selection, and brings it in sight. */
export function moveTo(model: Model, row: number, column: number, space: { width: number; height: number }, extend = false): void {
  const view = model.getSelectedView();
  if (extend) model.setSelectedRange(view.row, view.column, row, column);
  else model.setSelectedCell(row, column);
  const { sheet } = view;
  const top = firstSeen(row, view.top_row, model.getFrozenRowsCount(sheet), space.height, (one) => model.getRowHeight(sheet, one));
  const left = firstSeen(column, view.left_column, model.getFrozenColumnsCount(sheet), space.width, (one) =>
    model.getColumnWidth(sheet, one),
  );
  model.setTopLeftVisibleCell(top, left);
}

/** Returns the first line that is shown, so that `line` is in sight: the present one when it is already. */
function firstSeen(line: number, first: number, frozen: number, space: number, sizeOf: (line: number) => number): number {
  if (line <= frozen) return line === 1 ? frozen + 1 : first;
  if (line < first) return line;
  let used = 0;
  for (let one = line; one >= first; one--) {
    used += sizeOf(one);
    if (used > space) return Math.min(one + 1, line);
  }
  return first;
}

/** The end of a selection that moves when it is extended. */
export function farEnd(model: Model): [row: number, column: number] {
  const { row, column, range } = model.getSelectedView();
  const [top, left, bottom, right] = [
    Math.min(range[0], range[2]),
    Math.min(range[1], range[3]),
    Math.max(range[0], range[2]),
    Math.max(range[1], range[3]),
  ];
  return [row === top ? bottom : top, column === left ? right : left];
}

/** An arrow: the next cell that is shown; at the edge of the sheet the same one. */
export function besideShown(model: Model, direction: Direction, { rows, columns }: Size): [number, number] {
  const { sheet, row, column } = model.getSelectedView();
  const isDown = direction === 'ArrowUp' || direction === 'ArrowDown';
  const step = direction === 'ArrowDown' || direction === 'ArrowRight' ? 1 : -1;
  const most = isDown ? rows : columns;
  for (let at = (isDown ? row : column) + step; at >= 1 && at <= most; at += step)
    if ((isDown ? model.getRowHeight(sheet, at) : model.getColumnWidth(sheet, at)) > 0) return isDown ? [at, column] : [row, at];
  return [row, column];
}

/** Ctrl and an arrow: the last filled cell of a run, the next filled cell behind blank ones, else the edge of the sheet. */
export function edgeFrom(model: Model, row: number, column: number, direction: Direction, { rows, columns }: Size): [number, number] {
  const sheet = model.getSelectedSheet();
  const isDown = direction === 'ArrowUp' || direction === 'ArrowDown';
  const step = direction === 'ArrowDown' || direction === 'ArrowRight' ? 1 : -1;
  const last = step < 0 ? 1 : isDown ? rows : columns;
  const start = isDown ? row : column;
  const isShown = (at: number) => (isDown ? model.getRowHeight(sheet, at) : model.getColumnWidth(sheet, at)) > 0;
  const isFilled = (at: number) => model.getFormattedCellValue(sheet, isDown ? at : row, isDown ? column : at) !== '';
  const place = (at: number): [number, number] => (isDown ? [at, column] : [row, at]);
  const next = (at: number) => {
    let one = at + step;
    while (one !== last + step && !isShown(one)) one += step;
    return one === last + step ? undefined : one;
  };
  let at = next(start);
  if (at === undefined) return place(start);
  const isRun = isFilled(start) && isFilled(at);
  let reached = at;
  while (at !== undefined && isFilled(at) === isRun) {
    reached = at;
    at = next(at);
  }
  return place(isRun || at === undefined ? reached : at);
}

/** Returns how many rows a page has: those that fit below the frozen ones from the first shown one on, less one. */
export function pageOf(model: Model, { height }: { height: number }): number {
  const { sheet, top_row: top } = model.getSelectedView();
  let [rows, used] = [0, 0];
  for (let row = Math.max(top, model.getFrozenRowsCount(sheet) + 1); used <= height && rows < 500; row++, rows++)
    used += model.getRowHeight(sheet, row);
  return Math.max(1, rows - 2);
}

/** The last row and column with content: where Ctrl+End goes. */
export function lastFilled(model: Model, { rows, columns }: Size): [row: number, column: number] {
  const sheet = model.getSelectedSheet();
  let [lastRow, lastColumn] = [1, 1];
  for (let column = 1; column <= columns; column++)
    for (const row of model.getRowsWithData(sheet, column)) {
      if (row > rows || model.getFormattedCellValue(sheet, row, column) === '') continue;
      lastRow = Math.max(lastRow, row);
      lastColumn = column;
    }
  return [lastRow, lastColumn];
}
