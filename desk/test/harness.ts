// Starts the desk on a folder of its own, and opens it in a browser.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { inBrowser, STEP_MS } from '../../test/support/browser';
import { shared } from '../../test/support/shared-folder';
import { become, columnAt, selectCell } from '../pictures/browser-hands';
import { type RunningDesk, startDesk } from '../server/server';

/** The time limit of a start: the week is played once for all test files, and other work may keep the machine busy. */
export const START_MS = 3 * STEP_MS;

export interface Started extends RunningDesk {
  dir: string;
}

/** Returns the folder of worker and page, bundled once for all test files. */
const built = () =>
  shared('desk', (folder) => {
    const program = `import('./desk/build-desk.mjs').then(({ buildDesk }) => buildDesk(${JSON.stringify(folder)}))`;
    execFileSync(process.execPath, ['-e', program], { stdio: 'inherit', timeout: STEP_MS });
  });

/**
 * @param script folder of the script: the fixture, or dist/
 * @param week the desk opens on the played week, as for people; otherwise on an empty office
 */
export async function start(script: string, { at, prepare, week }: { at: string; prepare: boolean; week?: true }): Promise<Started> {
  const dir = mkdtempSync(join(tmpdir(), 'desk-'));
  const keptWeeks = join(built(), 'weeks');
  const desk = await startDesk({
    port: 0,
    page: join(built(), 'page'),
    worker: join(built(), 'worker.mjs'),
    dir,
    script: resolve(script),
    keptWeeks,
    week: week ? keptWeeks : undefined,
    at,
    // The clock does not run, so that the screen does not depend on the speed of the test.
    ticking: false,
    prepare,
  });
  if (prepare || week) await setUp(desk);
  return { ...desk, dir };
}

/** Waits until the set-up is done: then the first reply comes. */
async function setUp({ url, token }: RunningDesk): Promise<void> {
  const body = JSON.stringify({ id: 'set-up', as: 'cntt@sontay.example', command: 'look', takes: {} });
  const headers = { 'content-type': 'application/json', 'x-desk-token': token };
  await fetch(`${url}do`, { method: 'POST', headers, body, signal: AbortSignal.timeout(START_MS) });
}

/** @param desk undefined when it did not start */
export async function stop(desk: Started | undefined): Promise<void> {
  if (!desk) return;
  await desk.close();
  rmSync(desk.dir, { recursive: true, force: true });
}

/** The offices on which tests begin. */
const offices = {
  /** A script for tests, in a blank file. */
  fixture: { script: 'desk/test/fixture', at: '2026-11-23T09:15+07:00', prepare: false, who: 'Hộp thư hệ thống' },
  /** The product, set up and empty. */
  prepared: { script: 'dist', at: '2026-11-23T09:15+07:00', prepare: true },
  /** The product in the played week, as people meet it. */
  week: { script: 'dist', at: '2026-11-23T09:40+07:00', prepare: true, week: true },
} as const;

export interface Opened {
  desk: Started;
  page: Page;
}

/**
 * Defines tests on one desk, which is open in a browser from the first to the last of them; no test may leave an error of the page itself.
 * @param open gets the desk and its page before the first test
 */
export function onDesk(
  name: string,
  { office, who, open }: { office: keyof typeof offices; who?: string; open: (opened: Opened) => unknown },
  tests: (browser: () => Browser) => void,
): void {
  inBrowser(name, (browser) => {
    let desk: Started | undefined;
    let complaints: string[] = [];
    beforeAll(async () => {
      const { script, ...how } = offices[office];
      desk = await start(script, how);
      const opened = await openDesk(browser(), desk, who ?? ('who' in how ? how.who : undefined));
      complaints = opened.complaints;
      await open({ desk, page: opened.page });
    }, START_MS);
    afterAll(() => stop(desk));
    afterEach(() => expect(complaints).toEqual([]));
    tests(browser);
  });
}

/** Opens the desk in the browser; `complaints` collects the errors of the page itself. */
export async function openDesk(
  browser: Browser,
  desk: RunningDesk,
  who = 'Cán bộ CNTT',
  viewport = { width: 1280, height: 800 },
): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({
    viewport,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    // Frames of an animation cost time, and an element that moves is not clicked.
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(STEP_MS);
  // A toast stays until a busy machine has seen it.
  await context.addInitScript(() => {
    const start = window.setTimeout;
    window.setTimeout = ((run: TimerHandler, ms = 0) => start(run, ms < 5000 ? ms : 4 * ms)) as typeof setTimeout;
  });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(desk.url);
  await page.getByRole('button', { name: 'Đã rõ' }).click();
  if (who !== 'Cán bộ CNTT') await become(page, who);
  return { page, complaints };
}

/** Copies cells as a person does; returns the displayed texts, row by row. */
export async function shownCells(page: Page, from: { row: number; column?: number }, rows: number, columns: number): Promise<string[][]> {
  const first = from.column ?? 1;
  await selectCell(page, from.row, first);
  const across = await columnAt(page, first + columns - 1);
  if (columns > 1 && across !== undefined) {
    const outline = (await outlineOf(page).boundingBox())!;
    await page.keyboard.down('Shift');
    await page.mouse.click(across, outline.y + 6);
    await page.keyboard.up('Shift');
  } else for (let at = 1; at < columns; at++) await page.keyboard.press('Shift+ArrowRight');
  for (let at = 1; at < rows; at++) await page.keyboard.press('Shift+ArrowDown');
  return copied(page);
}

/** Returns text and background of a cell, «#rrggbb»: the colour of the canvas a little inside the lower left corner. */
export async function cellLook(page: Page, row: number, column: number): Promise<[text: string, colour: string]> {
  await selectCell(page, row, column);
  const box = await outlineOf(page).boundingBox();
  const canvas = page.locator('.ic-worksheet-sheet-canvas');
  const origin = await canvas.boundingBox();
  if (!box || !origin) throw new Error('No cell is outlined');
  const at = { x: box.x - origin.x + 4, y: box.y - origin.y + box.height - 5 };
  const rgb = await canvas.evaluate((element, { x, y }) => {
    const drawn = element as HTMLCanvasElement;
    const scale = drawn.width / drawn.clientWidth;
    return [...drawn.getContext('2d')!.getImageData(x * scale, y * scale, 1, 1).data].slice(0, 3);
  }, at);
  const [[text = ''] = []] = await copied(page);
  return [text, `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`];
}

export const outlineOf = (page: Page) => page.locator('.ic-worksheet-cell-outline');

async function copied(page: Page): Promise<string[][]> {
  await page.keyboard.press('Control+c');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  return text
    .replace(/\n$/, '')
    .split('\n')
    .map((line) => line.split('\t'));
}

/** Returns the page of the script in the dialog over the grid. */
export const dialog = (page: Page): FrameLocator => page.locator('section.dialog').last().frameLocator('iframe');

export const sidebar = (page: Page): FrameLocator => page.locator('aside.sidebar').frameLocator('iframe');

export const phone = (page: Page): FrameLocator => page.locator('.phone').frameLocator('iframe');

/** Saves a picture for people to look at, when PICTURES=1. */
export async function picture(page: Page, name: string): Promise<void> {
  if (process.env.PICTURES !== '1') return;
  const folder = 'node_modules/.cache/so-su-co/shots';
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}
