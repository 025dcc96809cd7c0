// Finds a Chromium that draws pages and prints PDFs: from CHROME_PATH, from the npm package, or installed on the system.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
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

/** Where Chrome and Edge are installed on each operating system; last, the system's Chromium. */
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

/**
 * @returns undefined when there is no Chromium
 * @throws Error when CHROME_PATH names no file
 */
export function findChromium(): Browser | undefined {
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

/** The last rule maps unknown families, also system-ui, to Open Sans: without it a semi-bold one becomes any serif of that weight. */
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir>
<match target="pattern"><edit name="family" mode="append_last" binding="strong"><string>Open Sans</string></edit></match></fontconfig>
`;

/**
 * Unpacks the browser of @sparticuz/chromium once, into node_modules/.cache. Only the package's files are used: its own launcher
 * runs Chromium as a single process, which crashes on a second context.
 */
function unpacked(): Browser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = installedPackage();
  if (!home) return undefined;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const source = join(home, 'bin');
  const folder = join(home, '../../.cache/apps-script-emulator', `chromium-${version}`);
  if (!existsSync(folder)) unpack(source, folder);
  // The package's own fonts.conf names the folders of a cloud function.
  const fonts = join(folder, 'fonts.conf');
  if (!existsSync(fonts) || readFileSync(fonts, 'utf8') !== fontConfig) writeFileSync(fonts, fontConfig);
  return {
    executablePath: join(folder, 'chromium'),
    env: { LD_LIBRARY_PATH: join(folder, 'lib'), FONTCONFIG_FILE: fonts },
    args,
  };
}

/** Returns the package's folder; undefined when it is not installed. */
function installedPackage(): string | undefined {
  try {
    let folder = dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'));
    while (!existsSync(join(folder, 'bin/chromium.br'))) {
      if (folder === dirname(folder)) return undefined;
      folder = dirname(folder);
    }
    return folder;
  } catch {
    return undefined;
  }
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
    // Another process may have unpacked the same files first.
    if (!existsSync(folder)) throw error;
  }
}
