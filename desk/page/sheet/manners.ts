// What the grid must not do to the page around it, and how it is told to draw anew.
import type { Model } from '@ironcalc/workbook';

/** The grid measures the window; it draws anew when the window seems to change. */
export const redraw = (): void => {
  window.dispatchEvent(new Event('resize'));
};

/** Room that the headers of rows and columns take. */
const HEADERS = { width: 34, height: 32 };

/** The grid takes the whole window for its own, and would leave a cell hidden by the rail, the sidebar or what is frozen. */
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

/** The grid takes the focus whenever it draws; here only when nothing else has it. */
export function keepFocusFair(root: HTMLElement): void {
  const container = root.querySelector<HTMLElement>('.ic-workbook-container');
  if (!container || Object.hasOwn(container, 'focus')) return;
  // The grid takes a press for itself, so the browser leaves the focus where it was.
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
