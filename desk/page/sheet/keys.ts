// The keys of Sheets that the grid library lacks or has otherwise.
import type { Model } from '@ironcalc/workbook';
import { clearSelected } from './grid-handle';
import type { GridSheet } from './guarded-model';
import { goToSidebar, leaveGrid, openMenus } from './leave-grid';
import { type Direction, edgeFrom, farEnd, LAST_COLUMN, lastFilled, moveTo, pageOf } from './moves';
import { refresh } from './refresh';

export interface KeyActs {
  find(): void;
  /** Opens the list of the active cell; false when it has none. */
  openList(): boolean;
}

/** Returns a function that ends this. */
export function listenToKeys(model: Model, root: HTMLElement, grid: GridSheet, acts: KeyActs): () => void {
  const sheetName = () => model.getWorksheetsProperties()[model.getSelectedSheet()]?.name ?? '';
  const size = () => grid.size(sheetName());
  const move = (row: number, column: number, extend: boolean) => moveTo(model, row, column, grid.space(), extend);

  const nextSheet = (step: number) => {
    const sheets = model.getWorksheetsProperties();
    for (let at = model.getSelectedSheet() + step; at >= 0 && at < sheets.length; at += step)
      if (sheets[at]!.state === 'visible') return model.setSelectedSheet(at);
  };

  /** Returns true when the key was one of these. */
  const carryOut = (event: KeyboardEvent): boolean => {
    const { key, shiftKey: shift, altKey: alt } = event;
    const control = event.ctrlKey || event.metaKey;
    const [row, column] = shift ? farEnd(model) : [model.getSelectedView().row, model.getSelectedView().column];
    const isArrow = key.startsWith('Arrow');
    if (control && !alt && !shift && key.toLowerCase() === 'f') acts.find();
    else if (alt && !control && !shift && key.toLowerCase() === 'f') openMenus();
    else if (control && alt && shift && key.toLowerCase() === 'm') leaveGrid();
    else if (control && alt && !shift && (key === '.' || key === ',')) goToSidebar();
    else if (control && !alt && !shift && key.toLowerCase() === 'a') model.setSelectedRange(1, 1, size().rows, size().columns);
    else if (control && shift && !alt && isArrow) move(...edgeFrom(model, row, column, key as Direction, size()), true);
    else if (control && shift && !alt && key === 'Home') move(1, 1, true);
    else if (control && shift && !alt && key === 'End') move(...lastFilled(model, size()), true);
    else if (control && shift && !alt && key === 'PageDown') nextSheet(1);
    else if (control && shift && !alt && key === 'PageUp') nextSheet(-1);
    else if (control) return false;
    else if (alt && !shift && (key === 'ArrowDown' || key === 'ArrowUp')) {
      if (key === 'ArrowUp' || !acts.openList()) nextSheet(key === 'ArrowDown' ? 1 : -1);
    } else if (alt) return false;
    // The library would begin an edit with the space.
    else if (shift && key === ' ') model.setSelectedRange(model.getSelectedView().row, 1, model.getSelectedView().row, LAST_COLUMN);
    else if (shift && key === 'Home') move(row, 1, true);
    else if (shift && key === 'End') move(row, size().columns, true);
    else if (shift && (key === 'PageDown' || key === 'PageUp')) {
      const rows = pageOf(model, grid.space());
      move(Math.min(size().rows, Math.max(1, row + (key === 'PageDown' ? rows : -rows))), column, true);
    } else if (shift && key === 'Enter') model.onArrowUp();
    else if (!shift && key === 'Enter') {
      if (!acts.openList()) return edit(event);
    } else if (!shift && key === 'Backspace') clearSelected();
    else return false;
    return true;
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const container = root.querySelector('.ic-workbook-container');
    if (!event.isTrusted || event.target !== container || event.isComposing) return;
    if (!carryOut(event)) return;
    event.preventDefault();
    event.stopPropagation();
    refresh(root);
  };

  /** Enter begins an edit in Sheets; the library's key for it is F2. */
  const edit = (event: KeyboardEvent): boolean => {
    event.target?.dispatchEvent(new KeyboardEvent('keydown', { key: 'F2', bubbles: true, cancelable: true }));
    return true;
  };

  root.addEventListener('keydown', onKeyDown, true);
  return () => root.removeEventListener('keydown', onKeyDown, true);
}
