// What the grid must not do to the page around it, and how it is told to draw anew.

/** The grid measures the window; it draws anew when the window seems to change. */
export const redraw = (): void => {
  window.dispatchEvent(new Event('resize'));
};

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
