// The desk as a person starts it, on a folder of its own, and a browser before it.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type FrameLocator, type Page, chromium as playwright } from 'playwright-core';
import { chromium } from '../../local/chromium';
import { type RunningDesk, startDesk } from '../../local/desk/server';

export interface Started extends RunningDesk {
  dir: string;
}

const built = resolve('node_modules/.cache/so-su-co/desk-test', process.env.JEST_WORKER_ID ?? '1');

/** Bundles worker and page once for the test file. */
export function buildForTest(): void {
  const program = `import('./local/desk/build-desk.mjs').then(({ buildDesk }) => buildDesk(${JSON.stringify(built)}))`;
  execFileSync(process.execPath, ['-e', program], { stdio: 'inherit', timeout: 60_000 });
}

/** @param script folder of the script: the fixture, or dist/ */
export async function start(script: string, { at, prepare }: { at: string; prepare: boolean }): Promise<Started> {
  const dir = mkdtempSync(join(tmpdir(), 'desk-'));
  const desk = await startDesk({
    port: 0,
    page: join(built, 'page'),
    worker: join(built, 'worker.cjs'),
    dir,
    script: resolve(script),
    at,
    // The clock stands still: what is on screen does not depend on how fast the test runs.
    ticking: false,
    prepare,
  });
  if (prepare) await setUp(desk);
  return { ...desk, dir };
}

/** The first answer comes when the set-up is through. */
async function setUp({ url, token }: RunningDesk): Promise<void> {
  const body = JSON.stringify({ id: 'set-up', as: 'cntt@sontay.example', command: 'look', takes: {} });
  const headers = { 'content-type': 'application/json', 'x-desk-token': token };
  await fetch(`${url}do`, { method: 'POST', headers, body, signal: AbortSignal.timeout(30_000) });
}

export async function stop(desk: Started): Promise<void> {
  await desk.close();
  rmSync(desk.dir, { recursive: true, force: true });
}

/** Tests with a browser; where there is none they are skipped aloud, and fail in CI. */
export function inBrowser(name: string, tests: (browser: () => Browser) => void): void {
  const found = chromium();
  if (!found && process.env.CI) throw new Error(`${name}: there is no Chromium, set CHROME_PATH`);
  if (!found) console.warn(`${name}: skipped, there is no Chromium; set CHROME_PATH`);
  (found ? describe : describe.skip)(name, () => {
    let browser: Browser | undefined;
    beforeAll(async () => {
      const { executablePath, args, env } = found!;
      browser = await playwright.launch({ executablePath, args, env: { ...process.env, ...env }, timeout: 20_000 });
    }, 60_000);
    afterAll(() => browser?.close());
    tests(() => browser!);
  });
}

/** Opens the desk; whatever the page itself complains of is thrown at the end of the test by `complaints`. */
export async function openDesk(browser: Browser, desk: RunningDesk, who = 'Cán bộ CNTT'): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'Đã rõ' }).click();
  if (who !== 'Cán bộ CNTT') await become(page, who);
  return { page, complaints };
}

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

/** What a person would copy: cells as they are shown, row by row. */
export async function shownCells(page: Page, from: { row: number; column?: number }, rows: number, columns: number): Promise<string[][]> {
  await selectCell(page, from.row, from.column);
  for (let at = 1; at < columns; at++) await page.keyboard.press('Shift+ArrowRight');
  for (let at = 1; at < rows; at++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+c');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  return copied
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

/** Ground colour of a cell on the canvas, «#rrggbb», read a little inside its lower left corner. */
export async function cellColour(page: Page, row: number, column: number): Promise<string> {
  await selectCell(page, row, column);
  const box = await page.locator('.ic-worksheet-cell-outline').boundingBox();
  const canvas = page.locator('.ic-worksheet-sheet-canvas');
  const origin = await canvas.boundingBox();
  if (!box || !origin) throw new Error('No cell is outlined');
  const at = { x: box.x - origin.x + 4, y: box.y - origin.y + box.height - 5 };
  const rgb = await canvas.evaluate((element, { x, y }) => {
    const picture = element as HTMLCanvasElement;
    const scale = picture.width / picture.clientWidth;
    return [...picture.getContext('2d')!.getImageData(x * scale, y * scale, 1, 1).data].slice(0, 3);
  }, at);
  return `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

export async function chooseMenu(page: Page, menu: string, ...items: (string | RegExp)[]): Promise<void> {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  for (const name of items) await page.getByRole('menu').getByRole('menuitem', { name }).click();
}

/** The page of the script that lies over the grid. */
export const dialog = (page: Page): FrameLocator => page.locator('section.dialog').last().frameLocator('iframe');

export const sidebar = (page: Page): FrameLocator => page.locator('aside.sidebar').frameLocator('iframe');

export const phone = (page: Page): FrameLocator => page.locator('.phone').frameLocator('iframe');

/** A picture to look at, when PICTURES=1. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES !== '1') return;
  const folder = 'node_modules/.cache/so-su-co/shots';
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
