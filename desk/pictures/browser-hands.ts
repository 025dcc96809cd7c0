// A person's acts on the desk in a browser: changing the person or the place, selecting a cell, choosing from a menu.
import type { Page } from 'playwright-core';

/** Changes to another person. */
export async function become(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Đổi người dùng' }).click();
  await page.getByRole('dialog', { name: 'Đổi người dùng' }).getByRole('button', { name }).click();
}

export const goTo = (page: Page, place: string): Promise<void> =>
  page.getByRole('navigation', { name: 'Nơi làm việc' }).getByRole('button', { name: place }).click();

/** Opens a sheet by its tab. */
export const openSheet = (page: Page, name: string): Promise<void> =>
  page.locator('.ic-sheet-tab-bar-container').getByText(name, { exact: true }).click();

/** Selects a cell of the shown sheet: clicks in the first row and uses the arrow keys from there. */
export async function selectCell(page: Page, row: number, column = 1): Promise<void> {
  const address = page.locator('.ic-formula-bar-address');
  const canvas = page.locator('.grid-root[aria-busy=false] .ic-worksheet-sheet-canvas');
  await canvas.waitFor();
  const { x, y } = (await canvas.boundingBox())!;
  const seen = await columnAt(page, column);
  // A click by position: the outline of a selected cell covers the canvas.
  await page.mouse.click(seen ?? x + 60, y + 38);
  await address.getByText(`${letterOf(seen === undefined ? 1 : column)}1`, { exact: true }).waitFor();
  for (let at = 1; at < row; at++) await page.keyboard.press('ArrowDown');
  if (seen === undefined) for (let at = 1; at < column; at++) await page.keyboard.press('ArrowRight');
  await address.getByText(`${letterOf(column)}${row}`, { exact: true }).waitFor();
}

/** Returns the left edge of a column on the page; undefined while it is not visible. */
export async function columnAt(page: Page, column: number): Promise<number | undefined> {
  const header = page.locator('.ic-worksheet-column-headers .column-header').getByText(letterOf(column), { exact: true });
  const box = (await header.count()) ? await header.boundingBox() : null;
  const place = await page.locator('.ic-worksheet-wrapper').boundingBox();
  if (!box || !place || box.x + 6 > place.x + place.width - 12) return undefined;
  return box.x + 6;
}

const letterOf = (column: number) => String.fromCharCode(64 + column);

export async function chooseMenu(page: Page, menu: string, ...items: (string | RegExp)[]): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  for (const name of items) await page.getByRole('menu').getByRole('menuitem', { name }).click();
}
