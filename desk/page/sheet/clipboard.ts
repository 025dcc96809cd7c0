// Cut, copy and paste of cells, by the keyboard and by the menus.
import type { Model } from '@ironcalc/workbook';
import type { Cells } from '../../protocol';
import { complain } from '../store';
import { forgetCut } from './cut-cells';
import { gridEdits, gridModel, gridPlace, selected } from './grid-handle';
import { a1Of, pasteCells } from './guarded-model';

/** What the person took last in this grid, with the text that other programs get. */
let taken: { from: Cells; text: string; isCut: boolean } | undefined;

/** Notices what is taken; the library puts it on the clipboard. Returns a function that ends this. */
export function watchClipboard(model: Model, root: HTMLElement): () => void {
  const take = (isCut: boolean) => () => {
    const now = selected();
    if (!now) return;
    const from = { sheet: now.sheet, a1: a1Of(now.top, now.left, now.bottom, now.right) };
    taken = { from, text: model.copyToClipboard().csv.trim(), isCut };
    forgetCut();
  };
  const [copy, cut] = [take(false), take(true)];
  root.addEventListener('copy', copy, true);
  root.addEventListener('cut', cut, true);
  return () => {
    root.removeEventListener('copy', copy, true);
    root.removeEventListener('cut', cut, true);
  };
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
