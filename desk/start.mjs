// npm start: builds the script, opens it in the emulator, and serves the desk on this machine only.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { buildDist } from '../build/build.mjs';
import { buildDesk } from './build-desk.mjs';

/** The clock of an empty office: just before the first three samples, which people can handle by hand. */
const FIRST_START = '2026-11-21T09:55+07:00';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4173' },
    empty: { type: 'boolean', default: false },
    at: { type: 'string' },
    dir: { type: 'string', default: '.workspace' },
    reset: { type: 'boolean', default: false },
    open: { type: 'boolean', default: false },
  },
});
const at = values.at ?? FIRST_START;
if (Number.isNaN(Date.parse(at))) throw new Error(`--at ${at}: write 2026-11-20T07:30+07:00`);

process.chdir(resolve(dirname(fileURLToPath(import.meta.url)), '..'));
const dir = resolve(values.dir);
if (values.reset) rmSync(dir, { recursive: true, force: true });
const keptWeeks = resolve('node_modules/.cache/so-su-co/weeks');
const [, desk] = await Promise.all([buildDist(), buildDesk()]);

const { startDesk } = await import(pathToFileURL(desk.server).href);
const running = await startDesk({
  port: Number(values.port),
  page: desk.page,
  worker: desk.worker,
  dir,
  script: resolve('dist'),
  at,
  ticking: true,
  prepare: true,
  keptWeeks,
  // Who names a time wants an office of their own.
  week: values.empty || values.at ? undefined : keptWeeks,
});
console.log(`Mở trang này trong trình duyệt · Open this page in your browser: ${running.url}`);
if (values.open) openInBrowser(running.url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    void running.close().then(() => process.exit(0));
  });
}

function openInBrowser(url) {
  const [command, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[process.platform] ?? ['xdg-open'];
  spawn(command, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
