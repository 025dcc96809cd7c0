// A Chromium to draw pages and print PDFs: the one named, the one of the npm package, or one that is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

export interface Browser {
  executablePath: string;
  env: Record<string, string>;
  args: string[];
}

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const installed = [
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
];

/** undefined where there is none. The package's browser is unpacked once, into node_modules/.cache. */
export function chromium(): Browser | undefined {
  const named = process.env.CHROME_PATH;
  if (named && existsSync(named)) return { executablePath: named, env: {}, args };
  const unpacked = unpack();
  if (unpacked) return unpacked;
  const found = installed.find((path) => existsSync(path));
  return found ? { executablePath: found, env: {}, args } : undefined;
}

/**
 * The package's own starter wants a newer Node and its own flags (one process, which dies on a second context),
 * so only its files are used.
 */
function unpack(): Browser | undefined {
  const source = resolve('node_modules/@sparticuz/chromium/bin');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(join(source, 'chromium.br'))) return undefined;
  const folder = resolve('node_modules/.cache/so-su-co/chromium');
  if (!existsSync(join(folder, 'chromium'))) {
    mkdirSync(resolve('node_modules/.cache/so-su-co'), { recursive: true });
    const making = mkdtempSync(`${folder}-`);
    writeFileSync(join(making, 'chromium'), brotliDecompressSync(readFileSync(join(source, 'chromium.br'))), { mode: 0o755 });
    for (const archive of ['al2023', 'fonts', 'swiftshader']) {
      if (!existsSync(join(source, `${archive}.tar.br`))) continue;
      execFileSync('tar', ['-x', '-C', making], { input: brotliDecompressSync(readFileSync(join(source, `${archive}.tar.br`))) });
    }
    // Another process may have been quicker; both are the same.
    if (existsSync(folder)) rmSync(making, { recursive: true });
    else renameSync(making, folder);
  }
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: [join(folder, 'al2023/lib'), join(folder, 'lib')].join(':'), FONTCONFIG_PATH: join(folder, 'fonts') },
    args,
  };
}

/**
 * Prints a page of HTML.
 * @throws Error where there is no browser
 */
export function printPdf(html: string): Buffer {
  const browser = chromium();
  if (!browser) throw new Error('There is no Chromium to print with: set CHROME_PATH');
  const work = mkdtempSync(join(tmpdir(), 'paper-'));
  try {
    const page = join(work, 'page.html');
    const pdf = join(work, 'page.pdf');
    writeFileSync(page, html);
    const how = [
      '--headless',
      '--no-pdf-header-footer',
      `--user-data-dir=${join(work, 'profile')}`,
      '--virtual-time-budget=5000',
      `--print-to-pdf=${pdf}`,
      `file://${page}`,
    ];
    execFileSync(browser.executablePath, [...browser.args, ...how], {
      env: { ...process.env, ...browser.env },
      stdio: 'ignore',
      timeout: 60_000,
    });
    return readFileSync(pdf);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
