// What a press of the right mouse button selects, as in Sheets: the cell, row or column under it, unless it is selected already.
import type { Model } from '@ironcalc/workbook';
import { cornerOf, seenColumns, seenRows, viewOf } from '../cell-places';
import { gridModel, gridPlace, selected, show } from '../grid-handle';
import { isBeingEdited } from '../manners';
import { LAST_COLUMN, LAST_ROW } from '../moves';

/** @param at the place in the window. While a cell is edited nothing is selected: the typed text would be lost. */
export function selectUnder(at: { x: number; y: number }): void {
  const [model, root, now] = [gridModel(), gridPlace(), selected()];
  if (!model || !root || !now || isBeingEdited(root)) return;
  const hit = hitBy(model, root, at);
  if (!hit) return;
  const { row, column } = hit;
  const isWholeColumns = now.top === 1 && now.bottom === LAST_ROW;
  const isRowIn = row !== undefined && row >= now.top && row <= now.bottom;
  const isColumnIn = column !== undefined && column >= now.left && column <= now.right;
  if (row !== undefined && column !== undefined) {
    if (isRowIn && isColumnIn) return;
    model.setSelectedCell(row, column);
  } else if (row !== undefined) {
    if (now.isWholeRows && isRowIn) return;
    model.setSelectedCell(row, 1);
    model.setSelectedRange(row, 1, row, LAST_COLUMN);
  } else if (column !== undefined) {
    if (isWholeColumns && isColumnIn) return;
    model.setSelectedCell(1, column);
    model.setSelectedRange(1, column, LAST_ROW, column);
  }
  show();
}

/** The cell at a place; only its row over the headers of rows, only its column over those of columns; undefined outside the sheet. */
function hitBy(model: Model, root: HTMLElement, { x, y }: { x: number; y: number }): { row?: number; column?: number } | undefined {
  const place = root.querySelector('.ic-worksheet-wrapper')?.getBoundingClientRect();
  if (!place || x < place.left || x > place.right || y < place.top || y > place.bottom) return undefined;
  const view = viewOf(model, root);
  const sheet = model.getSelectedSheet();
  const outer = root.getBoundingClientRect();
  const [left, top] = [x - outer.left - view.area.left, y - outer.top - view.area.top];
  const row = seenRows(model, view).find((one) => top < cornerOf(model, one, 1).top + model.getRowHeight(sheet, one));
  const column = seenColumns(model, view).find((one) => left < cornerOf(model, 1, one).left + model.getColumnWidth(sheet, one));
  return { ...(top < 0 || row === undefined ? {} : { row }), ...(left < 0 || column === undefined ? {} : { column }) };
}
