// Asks clasp, offline, what it would push; fails when that is not exactly what dist/ should contain.
import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { promisify } from 'node:util';

const clasp = resolve('node_modules/@google/clasp/build/src/index.js');

/**
 * Returns the names of the files that clasp would push.
 * @param {string} folder a folder that is to become dist/
 * @throws Error when clasp's list and the folder differ, or contain anything but Code.js, pages and the manifest
 */
export async function checkPushSet(folder) {
  const work = mkdtempSync(join(tmpdir(), 'push-set-'));
  try {
    cpSync(folder, join(work, 'dist'), { recursive: true });
    const project = join(work, '.clasp.json');
    // clasp needs a script id to list the files; it contacts no server.
    writeFileSync(project, JSON.stringify({ scriptId: 'offline', rootDir: 'dist' }));
    const { stdout } = await promisify(execFile)(process.execPath, [clasp, '--project', project, 'show-file-status', '--json'], {
      cwd: work,
      timeout: 180_000,
    });
    const { filesToPush } = JSON.parse(stdout);
    const pushed = filesToPush.map((file) => relative(join(work, 'dist'), resolve(work, file))).sort();
    const present = readdirSync(folder).sort();
    if (JSON.stringify(pushed) !== JSON.stringify(present)) throw new Error(`clasp would push [${pushed}], the folder holds [${present}]`);
    const stray = present.filter((name) => name !== 'Code.js' && name !== 'appsscript.json' && !name.endsWith('.html'));
    if (stray.length) throw new Error(`dist/ holds what it should not: ${stray}`);
    return pushed;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}
