// The package's folder, and files that the tests of one run make once for all.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** The package's folder. */
export const home = join(__dirname, '..');

/** The run's own folder, which is deleted when the run ends. */
export const sharedFolder = process.env.SHARED_BY_TESTS!;

/** Returns a folder by its name; `make` fills it the first time. */
export function shared(name: string, make: (folder: string) => void): string {
  const folder = join(sharedFolder, name);
  if (existsSync(folder)) return folder;
  const making = mkdtempSync(`${folder}-`);
  make(making);
  try {
    renameSync(making, folder);
  } catch (error) {
    // Another worker has made the same folder first.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** Returns the folder of a script of facts/, bundled as for a real account. */
export const bundledFacts = (entry: 'account/main' | 'script'): string =>
  shared(`facts-${entry.replace('/', '-')}`, (folder) => {
    execFileSync(process.execPath, [join(home, 'tools/bundle-facts.mjs'), join(home, `test/facts/${entry}.ts`), folder]);
  });
