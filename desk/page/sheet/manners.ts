// Keeps the grid from disturbing the page around it, and makes it redraw.
import type { Model } from '@ironcalc/workbook';
import { words } from '../words';

/** Makes the grid redraw: it does so when the window seems to change its size. */
export const redraw = (): void => {
  window.dispatchEvent(new Event('resize'));
};

/** The size of the headers of rows and columns. */
const HEADERS = { width: 34, height: 32 };

/** Returns the room for the cells that scroll: the grid's own place without its headers and frozen lines. */
export function spaceOf(model: Model, root: HTMLElement, window?: number): { width: number; height: number } {
  const place = root.querySelector('.ic-worksheet-wrapper');
  const sheet = model.getSelectedSheet();
  const frozen = (count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(index + 1)).reduce((sum, one) => sum + one, 0);
  const columns = frozen(model.getFrozenColumnsCount(sheet), (column) => model.getColumnWidth(sheet, column));
  const rows = frozen(model.getFrozenRowsCount(sheet), (row) => model.getRowHeight(sheet, row));
  return {
    width: (place?.clientWidth ?? window ?? 0) - HEADERS.width - columns,
    height: (place?.clientHeight ?? window ?? 0) - HEADERS.height - rows,
  };
}

/** Gives the grid the size of its own place. Else it uses the whole window, and the rail, the sidebar or frozen lines may hide a cell. */
export function keepWithin(model: Model, root: HTMLElement): void {
  const own = Object.getPrototypeOf(model) as Model;
  Object.assign(model, {
    setWindowWidth(ofWindow: number) {
      own.setWindowWidth.call(model, spaceOf(model, root, ofWindow).width);
    },
    setWindowHeight(ofWindow: number) {
      own.setWindowHeight.call(model, spaceOf(model, root, ofWindow).height);
    },
  });
}

/** The grid takes the focus whenever it draws; with this, only when nothing else has it. */
export function keepFocusFair(root: HTMLElement): void {
  const container = root.querySelector<HTMLElement>('.ic-workbook-container');
  if (!container || Object.hasOwn(container, 'focus')) return;
  // The grid handles the press itself, so the browser does not move the focus.
  root.addEventListener(
    'pointerdown',
    ({ target }) => {
      const { activeElement } = document;
      const isInGrid = target instanceof Node && container.contains(target);
      if (isInGrid && activeElement instanceof HTMLElement && !container.contains(activeElement)) activeElement.blur();
    },
    true,
  );
  container.focus = (options?: FocusOptions) => {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !container.contains(activeElement)) return;
    HTMLElement.prototype.focus.call(container, options);
  };
}

/** Whether a person is typing: replacing the model or moving the selection then would lose the text. */
export function isBeingEdited(root: HTMLElement): boolean {
  return root.querySelector('.ic-worksheet-editor-wrapper .ic-editor-container:not(.ic-editor-container--hidden)') != null;
}

/** Gives the library's controls the names and roles that readers of the screen need. */
export function nameControls(root: HTMLElement): void {
  const tabs = root.querySelector('.ic-sheet-tab')?.parentElement;
  tabs?.setAttribute('role', 'tablist');
  tabs?.setAttribute('aria-label', words.sheet.tabsHint);
  root.querySelector('.ic-formula-bar-editor-wrapper textarea')?.setAttribute('aria-label', words.sheet.contentOfCell);
  root.querySelector('.ic-worksheet-editor-wrapper textarea')?.setAttribute('aria-label', words.sheet.contentOfCell);
  // What scrolls can be reached by the keyboard: the keys of the grid scroll it.
  const scrolled = root.querySelector<HTMLElement>('.ic-worksheet-wrapper');
  if (!scrolled || scrolled.tabIndex === 0) return;
  scrolled.tabIndex = 0;
  scrolled.addEventListener('focus', () => root.querySelector<HTMLElement>('.ic-workbook-container')?.focus({ preventScroll: true }));
}
