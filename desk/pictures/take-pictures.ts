// npm run pictures: takes the pictures of README and guide on a fresh desk whose clock does not run; -- tour: only the moving one.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from 'apps-script-emulator';
import { type Browser, type Page, chromium as playwright } from 'playwright-core';
import { openOffice } from '../office/open-office';
import { prepare } from '../office/set-up';
import { playWeek, WEEK_FROM, WEEK_TO } from '../samples/week';
import { startDesk } from '../server/server';
import { become, chooseMenu, goTo, openSheet, selectCell } from './browser-hands';
import { followTour } from './follow-tour';
import { movingPicture } from './moving-picture';

const folder = resolve('docs/pictures');
const MOST_BYTES = 200_000;
const MOST_BYTES_MOVING = 1_500_000;

async function main(): Promise<void> {
  const found = findChromium();
  if (!found) throw new Error('There is no Chromium to take pictures with: set CHROME_PATH');
  const dir = mkdtempSync(join(tmpdir(), 'pictures-'));
  const { page: built, worker } = await build();
  const codes = play(dir);
  const desk = await startDesk({
    port: 0,
    page: built,
    worker,
    dir,
    script: resolve('dist'),
    keptWeeks: join(dir, 'weeks'),
    at: WEEK_TO,
    ticking: false,
    prepare: false,
  });
  const browser = await playwright.launch({ ...found, env: { ...process.env, ...found.env } });
  try {
    mkdirSync(folder, { recursive: true });
    if (process.argv[2] === 'tour') return await takeTour(browser, desk.url);
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    await page.goto(desk.url);
    await page.getByRole('button', { name: 'Đã rõ' }).click();
    await takeSheet(page, rowOf(codes, 'Mạng LAN tầng 2'));
    await takePlan(page, rowOf(codes, 'Máy tính HP ProDesk'));
    await takePaper(page, codes.get('Camera hội trường')!);
    await takePhone(page);
    await takeForm(page);
    await takeTour(browser, desk.url);
  } finally {
    await browser.close();
    await desk.close();
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Builds the script and the desk from the current sources. */
async function build(): Promise<{ page: string; worker: string }> {
  const load = (file: string) => import(pathToFileURL(resolve(file)).href);
  await (await load('build/build.mjs')).buildDist();
  return (await load('desk/build-desk.mjs')).buildDesk();
}

function play(dir: string) {
  const office = { script: resolve('dist'), at: WEEK_FROM };
  const workspace = openOffice(office);
  prepare(workspace, () => undefined);
  const codes = playWeek(workspace);
  openOffice({ ...office, dir: join(dir, 'workspace'), state: workspace.state() }).save();
  return codes;
}

const rowOf = (codes: Map<string, string>, device: string): number => Number(codes.get(device)!.slice(-4)) + 1;

async function takeSheet(page: Page, row: number): Promise<void> {
  await openSheet(page, 'Sổ sự cố');
  await selectCell(page, row);
  await chooseMenu(page, 'Sự cố CNTT', 'Thông tin sự cố');
  await page.frameLocator('aside.sidebar iframe').getByText('Việc có thể làm').waitFor();
  // The blank rows below say nothing.
  await take(page, 'so-su-co', { x: 0, y: 0, width: 1440, height: 720 });
  await page.locator('aside.sidebar').getByRole('button', { name: 'Đóng' }).click();
}

async function takePlan(page: Page, row: number): Promise<void> {
  await page.keyboard.press('Home');
  await selectCell(page, row);
  await chooseMenu(page, 'Sự cố CNTT', 'Lập phương án, dự toán…');
  const plan = page.frameLocator('section.dialog iframe');
  await plan.getByLabel('Đơn giá, dòng 1').click();
  await plan.getByText('TỔNG CỘNG').evaluate((total) => total.scrollIntoView({ block: 'center' }));
  await take(page, 'phuong-an');
  await page.locator('section.dialog').getByRole('button', { name: 'Đóng' }).first().click();
}

async function takePaper(page: Page, code: string): Promise<void> {
  await goTo(page, 'Tài liệu');
  const tree = page.getByRole('navigation').last();
  await tree.getByRole('button', { name: '2026', exact: true }).click();
  await tree.getByRole('button', { name: new RegExp(`^${code}`) }).click();
  await tree.getByRole('button', { name: `${code} BM.03`, exact: true }).click();
  await page.getByRole('region').frameLocator('iframe').getByText('Kính gửi').first().waitFor();
  await take(page, 'to-trinh', { x: 0, y: 0, width: 1440, height: 800 });
}

async function takePhone(page: Page): Promise<void> {
  await become(page, 'Cao Văn Đức');
  await goTo(page, 'Điện thoại');
  await page.frameLocator('.phone iframe').getByRole('button', { name: 'Camera hội trường' }).click();
  await page.frameLocator('.phone iframe').getByRole('button', { name: 'Phê duyệt', exact: true }).waitFor();
  await take(page, 'dien-thoai', await page.locator('.phone').boundingBox());
}

async function takeForm(page: Page): Promise<void> {
  await become(page, 'Phòng Kinh tế');
  await page.getByRole('textbox', { name: 'Họ và tên' }).fill('Công chức Phòng Kinh tế');
  await page.getByRole('combobox', { name: 'Bộ phận' }).selectOption('Phòng Kinh tế');
  await page.getByRole('textbox', { name: 'Điện thoại' }).focus();
  await take(page, 'bieu-mau');
}

/** The kinds of controls at which a frame of the moving picture is worth its bytes. */
const pictured = ['row', 'formButton', 'inPage', 'mail', 'paper'];

/** One incident from its report to its papers, as the tour goes. */
async function takeTour(browser: Browser, url: string): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 768 },
    deviceScaleFactor: 0.75,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  await page.goto(url);
  await page.getByRole('button', { name: 'Đi thử một sự cố' }).last().click();
  const frames: { png: Buffer; milliseconds: number }[] = [];
  const add = async (milliseconds: number) => frames.push({ png: await page.screenshot({ animations: 'disabled' }), milliseconds });
  let before = '';
  await followTour(page, async ({ kind, say }) => {
    if (pictured.includes(kind) && say !== before) await add(2200);
    before = say;
  });
  await add(5000);
  const path = join(folder, 'mot-su-co.png');
  const picture = movingPicture(frames);
  writeFileSync(path, picture);
  console.log(`mot-su-co.png ${frames.length} frames, ${Math.round(picture.length / 1024)} KB`);
  if (picture.length > MOST_BYTES_MOVING) throw new Error(`mot-su-co.png is ${picture.length} bytes, more than ${MOST_BYTES_MOVING}`);
  await context.close();
}

async function take(page: Page, name: string, clip: { x: number; y: number; width: number; height: number } | null = null): Promise<void> {
  const path = join(folder, `${name}.png`);
  await page.mouse.move(0, 0);
  // Animations end.
  await page.waitForTimeout(700);
  await page.screenshot({ path, animations: 'disabled', caret: 'hide', clip: clip ?? undefined });
  const { size } = statSync(path);
  console.log(`${name}.png ${Math.round(size / 1024)} KB`);
  if (size > MOST_BYTES) throw new Error(`${name}.png is ${size} bytes, more than ${MOST_BYTES}`);
}

void main();
