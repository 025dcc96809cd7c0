// The ways out of the grid, and back, for people without a mouse: in it, Tab goes to the next cell.

const focus = (selector: string): HTMLElement | undefined => {
  const found = document.querySelector<HTMLElement>(selector);
  found?.focus();
  return found ?? undefined;
};

const FIRST_MENU = '.menu-bar button';

/** Opens the first menu. */
export const openMenus = (): void => focus(FIRST_MENU)?.click();

/** Moves the focus to what stands before the grid. */
export const leaveGrid = (): void => void focus(FIRST_MENU);

/** Moves the focus to the script's sidebar, when there is one. */
export const goToSidebar = (): void => void focus('aside.sidebar iframe');

/** Moves the focus to the grid, whatever has it now. */
export function backToGrid(): void {
  // The grid takes no focus from another element.
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  focus('.ic-workbook-container');
}
