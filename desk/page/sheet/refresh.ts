// Makes the grid show what its model says now, with its address and formula bar.

let refreshing = false;

/** While it is so, the model does not carry out the key that only makes the grid draw. */
export const isRefreshing = (): boolean => refreshing;

/** The library draws itself anew after each key that it knows; its state is kept. While a cell is edited nothing happens. */
export function refresh(root: HTMLElement): void {
  const container = root.querySelector('.ic-workbook-container');
  refreshing = true;
  container?.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', shiftKey: true, bubbles: true, cancelable: true }));
  refreshing = false;
}
