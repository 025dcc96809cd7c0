import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findChromium } from 'apps-script-emulator';
import { chromium as playwright } from 'playwright-core';
import { openOffice } from './desk/office/open-office';
import { prepare } from './desk/office/set-up';
import { startDesk } from './desk/server/server';
import { playScene, SCENE_AT, SCENE_FROM } from './desk/pictures/pictured-register';
import { existsSync, cpSync, mkdirSync } from 'node:fs';

(async () => {
  const found = findChromium()!;
  const built = await (await import(pathToFileURL(resolve('desk/build-desk.mjs')).href)).buildDesk();
  const dir = mkdtempSync(join(tmpdir(), 'jig-'));
  const cache = '/tmp/jig-grid-scene';
  if (!existsSync(cache)) {
    mkdirSync(cache);
    const workspace = openOffice({ script: resolve('dist'), at: SCENE_FROM, dir: join(cache, 'workspace') });
    prepare(workspace, () => undefined);
    playScene(workspace);
    workspace.save();
  }
  cpSync(cache, dir, { recursive: true });
  const desk = await startDesk({ port: 0, page: built.page, worker: built.worker, dir, script: resolve(process.env.SCRIPT ?? 'dist'), at: SCENE_AT, ticking: false, prepare: false });
  const browser = await playwright.launch({ ...found, env: { ...process.env, ...found.env } });
  try {
    const context = await browser.newContext({ viewport: { width: Number(process.env.W ?? 1280), height: 800 }, locale: 'vi-VN', timezoneId: 'Asia/Ho_Chi_Minh' });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    page.setDefaultTimeout(20_000);
    page.on('pageerror', (e) => console.log('PAGEERROR', e.message));
    page.on('console', (m) => ['error', 'warning'].includes(m.type()) && console.log('CONSOLE', m.type(), m.text()));
    await page.goto(desk.url);
    await page.getByRole('button', { name: 'Đã rõ' }).click();
    const step = await import(pathToFileURL(resolve(process.argv[2]!)).href);
    await step.default(page, { desk });
  } catch (e) { console.log('FAILED', e); } finally {
    await browser.close();
    await desk.close();
    rmSync(dir, { recursive: true, force: true });
  }
  process.exit(0);
})();
