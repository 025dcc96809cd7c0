// A person's hands on the desk in a browser: sitting down, going somewhere, choosing a cell, a menu.
import type { Page } from 'playwright-core';

/** Sits down as another person. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Đổi người dùng' }).click();
  await page.getByRole('dialog', { name: 'Đổi người dùng' }).getByRole('button', { name }).click();
}

export const goTo = (page: Page, place: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Nơi làm việc' }).getByRole('button', { name: place }).click();

/** Goes to a cell of the sheet shown: by a press on the first one, and the arrows from there. */
export async function selectCell(page: Page, row: number, column = 1): Promise<void> {
  const address = page.locator('.ic-formula-bar-address');
  const canvas = page.locator('.grid-root[aria-busy=false] .ic-worksheet-sheet-canvas');
  await canvas.waitFor();
  const { x, y } = (await canvas.boundingBox())!;
  // Where the cell is selected already its outline lies over the canvas.
  await page.mouse.click(x + 60, y + 38);
  await address.getByText('A1', { exact: true }).waitFor();
  for (let at = 1; at < row; at++) await page.keyboard.press('ArrowDown');
  for (let at = 1; at < column; at++) await page.keyboard.press('ArrowRight');
  await address.getByText(`${letterOf(column)}${row}`, { exact: true }).waitFor();
}

const letterOf = (column: number) => String.fromCharCode(64 + column);

export async function chooseMenu(page: Page, menu: string, ...items: (string | RegExp)[]): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  for (const name of items) await page.getByRole('menu').getByRole('menuitem', { name }).click();
}
