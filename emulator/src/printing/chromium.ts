// Finds a Chromium to draw pages and print PDFs: the one named, the one of the npm package, or an installed one.
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

/**
 * @returns undefined where there is none
 * @throws Error where CHROME_PATH names no file
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

/** The last rule: a family that is not here, system-ui among them, is Open Sans; else a half-bold one is any serif of that weight. */
const fontConfig = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir prefix="relative">fonts</dir><dir>/usr/share/fonts</dir><cachedir prefix="xdg">fontconfig</cachedir>
<match target="pattern"><edit name="family" mode="append_last" binding="strong"><string>Open Sans</string></edit></match></fontconfig>
`;

/**
 * Unpacks the browser of @sparticuz/chromium once, into node_modules/.cache. The package's own starter runs it as one process,
 * which dies on a second context, so only the files are used.
 */
function unpacked(): Browser | undefined {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const home = installedPackage();
  if (!home) return undefined;
  const { version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string };
  const source = join(home, 'bin');
  const folder = join(home, '../../.cache/apps-script-emulator', `chromium-${version}`);
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

/** The folder of the package, above its entry; undefined where it is not installed. */
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
    // Another process may have been quicker; both are the same.
    if (!existsSync(folder)) throw error;
  }
}
