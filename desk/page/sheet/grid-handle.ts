// The grid for the rest of the page: the selection, and the commands that a person's edits become.
import type { Model } from '@ironcalc/workbook';
import type { Selection } from '../../protocol';
import { complain, look, toast } from '../store';
import { words } from '../words';
import { sourceOf } from './cut-cells';
import { a1Of, type GridEdits, placeOf } from './guarded-model';
import { redraw, spaceOf } from './manners';
import { LAST_COLUMN, LAST_ROW, moveTo } from './moves';
import { refresh } from './refresh';
import { selectionFrom } from './selection';

let model: Model | undefined;
let place: HTMLElement | undefined;

let movedTimer: ReturnType<typeof setTimeout> | undefined;
const watchers = new Set<() => unknown>();
/** Edits go to the workspace one after the other, in the order of typing. */
let queue: Promise<void> = Promise.resolve();

/** @param root the grid's place */
export function keepModel(next: Model, root: HTMLElement): void {
  model = next;
  place = root;
  moved();
}

export const gridEdits: GridEdits = {
  type: (sheet, a1, text) => send(() => look('type', { sheet, a1, text })),
  paste: (from, to, isCut) => send(() => look('paste', { ...sourceOf(from, to, isCut), to })),
  undo: () => send(() => look('undo', {})),
  redo: () => send(() => look('redo', {})),
  insertRows: (sheet, row, count) => send(() => look('insertRows', { sheet, row, count })),
  deleteRows: (sheet, row, count) => send(() => look('deleteRows', { sheet, row, count })),
  unsupported: () => toast(words.sheet.unsupported, 'refusal'),
  moved,
};

function send(edit: () => Promise<unknown>): void {
  queue = queue.then(() => edit().then(() => undefined, complain));
}

function moved(): void {
  clearTimeout(movedTimer);
  movedTimer = setTimeout(() => {
    for (const watch of watchers) watch();
  }, 120);
}

/** Calls `watch` when other cells are selected and when the grid shows newer bytes; returns a function that ends this. */
export function onMoved(watch: () => unknown): () => void {
  watchers.add(watch);
  return () => {
    watchers.delete(watch);
  };
}

export interface Selected {
  sheet: string;
  /** Top, left, bottom, right, in order. */
  top: number;
  left: number;
  bottom: number;
  right: number;
  /** The active cell. */
  row: number;
  column: number;
  isWholeRows: boolean;
}

export function selected(): Selected | undefined {
  if (!model) return undefined;
  const { sheet, row, column, range } = model.getSelectedView();
  const [top, left, bottom, right] = [
    Math.min(range[0], range[2]),
    Math.min(range[1], range[3]),
    Math.max(range[0], range[2]),
    Math.max(range[1], range[3]),
  ];
  const name = model.getWorksheetsProperties()[sheet]?.name ?? '';
  return { sheet: name, top, left, bottom, right, row, column, isWholeRows: left === 1 && right === LAST_COLUMN && bottom < LAST_ROW };
}

/** Returns the displayed text of the active cell. */
export function selectedText(): string {
  if (!model) return '';
  const { sheet, row, column } = model.getSelectedView();
  return model.getFormattedCellValue(sheet, row, column);
}

const readSelection = (): Selection | undefined => {
  const now = selected();
  if (!now) return undefined;
  const rows = Array.from({ length: Math.min(now.bottom - now.top + 1, 1000) }, (_, index) => now.top + index);
  if (now.isWholeRows) return { sheet: now.sheet, cells: rows };
  // A column that is selected whole ends with the workspace's sheet, not with the engine's.
  const bottom = now.bottom === LAST_ROW ? Math.max(now.top, 1000) : now.bottom;
  return { sheet: now.sheet, cells: a1Of(now.top, now.left, bottom, Math.min(now.right, now.left + 200)) };
};

/** Shows a sheet of the file by its name; returns false when there is none. */
export function showSheet(name: string): boolean {
  if (!openSheet(name)) return false;
  show();
  return true;
}

function openSheet(name: string): boolean {
  const index = model?.getWorksheetsProperties().findIndex((sheet) => sheet.name === name) ?? -1;
  if (index < 0) return false;
  if (model!.getSelectedSheet() !== index) model!.setSelectedSheet(index);
  return true;
}

// The keyboard stays where it is: a window of the script may have it.
selectionFrom(readSelection, ({ sheet, a1 }) => {
  if (openSheet(sheet)) showCell(...placeOf(a1.split(':')[0]!));
});

/** Draws the grid after its model was changed from outside, and gives it the keyboard. */
export function show(): void {
  const container = place?.querySelector<HTMLElement>('.ic-workbook-container');
  if (!place || !container) return;
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement && !container.contains(activeElement)) activeElement.blur();
  container.focus({ preventScroll: true });
  refresh(place);
  redraw();
}

/** Selects a cell and brings it in sight; the keyboard stays where it is. */
export function showCell(row: number, column: number): void {
  if (!model || !place) return;
  const [own, root] = [model, place];
  const move = () => {
    moveTo(own, row, column, spaceOf(own, root));
    refresh(root);
    redraw();
  };
  if (spaceOf(own, root).height > 0) {
    move();
    return;
  }
  // A grid that comes into view only now does not know yet which rows it shows.
  own.setSelectedCell(row, column);
  requestAnimationFrame(move);
}

/** Deletes the contents of the selected cells. */
export function clearSelected(): void {
  const now = selected();
  if (model && now) model.rangeClearContents(model.getSelectedSheet(), now.top, now.left, now.bottom, now.right);
}

export const gridModel = (): Model | undefined => model;
export const gridPlace = (): HTMLElement | undefined => place;

let find: () => void = () => undefined;

/** Opens the find bar. */
export const showFind = (): void => find();

export function findWith(open: () => void): void {
  find = open;
}
