// Cut, copy and paste of cells, by the keyboard and by the menus.
import type { Model } from '@ironcalc/workbook';
import type { Cells } from '../../protocol';
import { complain } from '../store';
import { gridEdits, gridModel, gridPlace, selected } from './grid-handle';
import { a1Of, pasteCells } from './guarded-model';

/** What the person took last in this grid, with the text that other programs get. */
let taken: { from: Cells; text: string; isCut: boolean } | undefined;
/** Where cells that were cut have gone: pasted again, they are copied from there. */
let gone: { from: string; now: Cells } | undefined;

/** Notices what is taken; the library puts it on the clipboard. Returns a function that ends this. */
export function watchClipboard(model: Model, root: HTMLElement): () => void {
  const take = (isCut: boolean) => () => {
    const now = selected();
    if (!now) return;
    const from = { sheet: now.sheet, a1: a1Of(now.top, now.left, now.bottom, now.right) };
    taken = { from, text: model.copyToClipboard().csv.trim(), isCut };
    gone = undefined;
  };
  const [copy, cut] = [take(false), take(true)];
  root.addEventListener('copy', copy, true);
  root.addEventListener('cut', cut, true);
  return () => {
    root.removeEventListener('copy', copy, true);
    root.removeEventListener('cut', cut, true);
  };
}

/** Returns the cells that a paste takes, and whether they leave their place. */
export function sourceOf(from: Cells, to: Cells, isCut: boolean): { from: Cells; isCut: boolean } {
  if (!isCut) return { from, isCut };
  const key = `${from.sheet} ${from.a1}`;
  if (gone?.from === key) return { from: gone.now, isCut: false };
  const [first, last = first] = from.a1.split(':').map(placeOf);
  const [row, column] = placeOf(to.a1.split(':')[0]!);
  const [rows, columns] = [last![0] - first![0], last![1] - first![1]];
  gone = { from: key, now: { sheet: to.sheet, a1: a1Of(row, column, row + rows, column + columns) } };
  return { from, isCut };
}

function placeOf(a1: string): [row: number, column: number] {
  const [, letters = '', row = '1'] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return [Number(row), [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)];
}

export function take(isCut: boolean): void {
  gridPlace()?.querySelector<HTMLElement>('.ic-workbook-container')?.focus({ preventScroll: true });
  document.execCommand(isCut ? 'cut' : 'copy');
}

export async function pasteHere(): Promise<void> {
  const model = gridModel();
  const text = await navigator.clipboard.readText().catch(complain);
  if (!model || !text) return;
  if (taken && text.trim() === taken.text) return pasteCells(model, taken.from, taken.isCut, gridEdits);
  const { sheet, range } = model.getSelectedView();
  const [row, column] = [Math.min(range[0], range[2]), Math.min(range[1], range[3])];
  model.pasteCsvText({ sheet, row, column, width: 1, height: 1 }, text);
}
