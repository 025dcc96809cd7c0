// Where cells lie on the screen, for what is drawn over the grid and moves with it.
import type { Model } from '@ironcalc/workbook';
import { useEffect, useState } from 'react';
import { onMoved } from './grid-handle';

/** The part of a sheet that is shown. */
export interface View {
  sheet: string;
  /** The first cell that moves with scrolling. */
  row: number;
  column: number;
  /** The cells without the headers and the scroll bars, in pixels of the grid's place. */
  area: { left: number; top: number; width: number; height: number };
}

/** A box in pixels from the corner of the view's area. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** Follows scrolling, resizing and the selection. */
export function useView(model: Model, root: HTMLElement): View {
  const [view, setView] = useState(() => viewOf(model, root));
  useEffect(() => {
    let frame = 0;
    const follow = () => {
      cancelAnimationFrame(frame);
      // The grid moves its model after the event.
      frame = requestAnimationFrame(() => setView(viewOf(model, root)));
    };
    follow();
    root.addEventListener('scroll', follow, true);
    root.addEventListener('click', follow);
    // A line is made larger or smaller by its header.
    root.addEventListener('pointerup', follow);
    const watcher = new ResizeObserver(follow);
    watcher.observe(root);
    const stop = onMoved(follow);
    return () => {
      cancelAnimationFrame(frame);
      root.removeEventListener('scroll', follow, true);
      root.removeEventListener('click', follow);
      root.removeEventListener('pointerup', follow);
      watcher.disconnect();
      stop();
    };
  }, [model, root]);
  return view;
}

/** Returns the part of the shown sheet that is seen now. */
export function viewOf(model: Model, root: HTMLElement): View {
  const { sheet, top_row: row, left_column: column } = model.getSelectedView();
  const outer = root.getBoundingClientRect();
  const grid = root.querySelector('.ic-worksheet-wrapper');
  const place = grid?.getBoundingClientRect() ?? outer;
  // The first header stands over the first cell.
  const header = root.querySelector('.column-header')?.getBoundingClientRect();
  const [left, top] = [header?.left ?? place.left, header?.bottom ?? place.top];
  return {
    sheet: model.getWorksheetsProperties()[sheet]?.name ?? '',
    row,
    column,
    area: {
      left: left - outer.left,
      top: top - outer.top,
      width: place.left + (grid?.clientWidth ?? 0) - left,
      height: place.top + (grid?.clientHeight ?? 0) - top,
    },
  };
}

/** Returns the corner of a cell, and how much of what begins there is under the frozen lines. */
export function cornerOf(model: Model, row: number, column: number, offset = { x: 0, y: 0 }) {
  const { sheet, top_row: topRow, left_column: leftColumn } = model.getSelectedView();
  const [frozenColumns, frozenRows] = [model.getFrozenColumnsCount(sheet), model.getFrozenRowsCount(sheet)];
  const widthOf = (one: number) => model.getColumnWidth(sheet, one);
  const heightOf = (one: number) => model.getRowHeight(sheet, one);
  const left = along(column, leftColumn, frozenColumns, widthOf) + offset.x;
  const top = along(row, topRow, frozenRows, heightOf) + offset.y;
  const under = (isFrozen: boolean, edge: number, start: number) => (isFrozen ? 0 : Math.max(0, edge - start));
  return {
    left,
    top,
    hiddenLeft: under(column <= frozenColumns, along(frozenColumns + 1, frozenColumns + 1, frozenColumns, widthOf), left),
    hiddenTop: under(row <= frozenRows, along(frozenRows + 1, frozenRows + 1, frozenRows, heightOf), top),
  };
}

/** Returns the box of a cell; undefined when it is not seen: hidden, under frozen lines or outside the area. */
export function boxOf(model: Model, view: View, row: number, column: number): Box | undefined {
  const sheet = model.getSelectedSheet();
  const { left, top, hiddenLeft, hiddenTop } = cornerOf(model, row, column);
  const [width, height] = [model.getColumnWidth(sheet, column), model.getRowHeight(sheet, row)];
  if (hiddenLeft >= width || hiddenTop >= height || left >= view.area.width || top >= view.area.height) return undefined;
  return { left, top, width, height };
}

/** The rows that are at least partly seen. */
export const seenRows = (model: Model, view: View): number[] =>
  seen(model.getFrozenRowsCount(model.getSelectedSheet()), view.row, view.area.height, (row) =>
    model.getRowHeight(model.getSelectedSheet(), row),
  );

/** The columns that are at least partly seen. */
export const seenColumns = (model: Model, view: View): number[] =>
  seen(model.getFrozenColumnsCount(model.getSelectedSheet()), view.column, view.area.width, (column) =>
    model.getColumnWidth(model.getSelectedSheet(), column),
  );

function seen(frozen: number, first: number, space: number, sizeOf: (line: number) => number): number[] {
  const lines: number[] = [];
  let used = 0;
  const add = (line: number) => {
    const size = sizeOf(line);
    if (size > 0) lines.push(line);
    used += size;
  };
  for (let line = 1; line <= frozen; line++) add(line);
  for (let line = Math.max(first, frozen + 1); used < space && line < first + 2000; line++) add(line);
  return lines;
}

/** Frozen lines are followed by a line of this size. */
const SEPARATOR = 3;

/** Returns the distance of a line from the first one, when the lines between the frozen ones and `first` are scrolled away. */
export function along(line: number, first: number, frozen: number, sizeOf: (line: number) => number): number {
  const sum = (from: number, to: number) => {
    let total = 0;
    for (let one = from; one < to; one++) total += sizeOf(one);
    return total;
  };
  if (line <= frozen) return sum(1, line);
  const base = sum(1, frozen + 1) + (frozen ? SEPARATOR : 0);
  const from = Math.max(first, frozen + 1);
  return line >= from ? base + sum(from, line) : base - sum(line, from);
}
