// Keeps the grid from disturbing the page around it, and makes it redraw.
import type { Model } from '@ironcalc/workbook';

/** Makes the grid redraw: it does so when the window seems to change its size. */
export const redraw = (): void => {
  window.dispatchEvent(new Event('resize'));
};

/** The size of the headers of rows and columns. */
const HEADERS = { width: 34, height: 32 };

/** Gives the grid the size of its own place. Else it uses the whole window, and the rail, the sidebar or frozen lines may hide a cell. */
export function keepWithin(model: Model, root: HTMLElement): void {
  const own = Object.getPrototypeOf(model) as Model;
  const place = () => root.querySelector('.ic-worksheet-wrapper');
  const frozen = (count: number, size: (index: number) => number) =>
    Array.from({ length: count }, (_, index) => size(index + 1)).reduce((sum, one) => sum + one, 0);
  Object.assign(model, {
    setWindowWidth(ofWindow: number) {
      const sheet = model.getSelectedSheet();
      const columns = frozen(model.getFrozenColumnsCount(sheet), (column) => model.getColumnWidth(sheet, column));
      own.setWindowWidth.call(model, (place()?.clientWidth ?? ofWindow) - HEADERS.width - columns);
    },
    setWindowHeight(ofWindow: number) {
      const sheet = model.getSelectedSheet();
      const rows = frozen(model.getFrozenRowsCount(sheet), (row) => model.getRowHeight(sheet, row));
      own.setWindowHeight.call(model, (place()?.clientHeight ?? ofWindow) - HEADERS.height - rows);
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
    () => {
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement && !root.contains(activeElement)) activeElement.blur();
    },
    true,
  );
  container.focus = (options?: FocusOptions) => {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !root.contains(activeElement)) return;
    HTMLElement.prototype.focus.call(container, options);
  };
}
