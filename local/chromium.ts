// A Chromium to draw pages and print PDFs: the one named, the one of the npm package, or one that is installed.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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

/** Where the channels chrome and msedge are put, by platform; last a Chromium of the system. */
const installed = [
  '/opt/google/chrome/chrome',
  '/opt/microsoft/msedge/msedge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap((folder) =>
    folder ? [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')] : [],
  ),
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
];

/** undefined where there is none. */
export function chromium(): Browser | undefined {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names no file: ${named}`);
    return { executablePath: named, env: {}, args };
  }
  const found = unpacked();
  if (found) return found;
  const executablePath = installed.find((path) => existsSync(path));
  return executablePath === undefined ? undefined : { executablePath, env: {}, args };
}

/**
 * Prints a page of HTML.
 * @throws Error where there is no browser
 */
export function printPdf(html: string): Buffer {
  if (printed?.html !== html) printed = { html, pdf: print(html) };
  return printed.pdf;
}

/** The latest: a script that asks for the same pages as a blob and by their type waits once. */
let printed: { html: string; pdf: Buffer } | undefined;

function print(html: string): Buffer {
  const browser = chromium();
  if (!browser) throw new Error('There is no Chromium to print with: set CHROME_PATH');
  // The package's browser never answers --print-to-pdf, so it is driven from a process of its own.
  return execFileSync(process.execPath, [resolve('local/paper/print.mjs'), JSON.stringify(browser)], {
    input: html,
    timeout: 60_000,
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** The last rule: a family that is not here, system-ui among them, is Open Sans; else a half-bold one is any serif of that weight. */
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir>
<match target="pattern"><edit name="family" mode="append_last" binding="strong"><string>Open Sans</string></edit></match></fontconfig>
`;

/**
 * The npm package's browser, unpacked once into node_modules/.cache. Its own starter wants a newer Node and its own flags (one process,
 * which dies on a second context), so only its files are used.
 */
function unpacked(): Browser | undefined {
  const source = resolve('node_modules/@sparticuz/chromium/bin');
  if (process.platform !== 'linux' || process.arch !== 'x64' || !existsSync(join(source, 'chromium.br'))) return undefined;
  const { version } = JSON.parse(readFileSync(join(source, '../package.json'), 'utf8')) as { version: string };
  const folder = resolve(`node_modules/.cache/so-su-co/chromium-${version}`);
  if (!existsSync(folder)) unpack(source, folder);
  // The package's own names folders of a cloud function.
  const fonts = join(folder, 'fonts.conf');
  if (!existsSync(fonts) || readFileSync(fonts, 'utf8') !== fontConfig) writeFileSync(fonts, fontConfig);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: fonts },
    args,
  };
}

function unpack(source: string, folder: string): void {
  mkdirSync(dirname(folder), { recursive: true });
  const making = mkdtempSync(`${folder}-making-`);
  try {
    const inflate = (name: string) => brotliDecompressSync(readFileSync(join(source, name)));
    writeFileSync(join(making, 'chromium'), inflate('chromium.br'), { mode: 0o755 });
    for (const name of ['al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'])
      execFileSync('tar', ['-x', '-C', making], { input: inflate(name), maxBuffer: 64 * 1024 * 1024 });
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // Another process may have been quicker; both are the same.
    if (!existsSync(folder)) throw error;
  }
}
