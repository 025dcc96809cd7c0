// Folders that the test files of one run share; the first file that needs one makes it.
import { existsSync, mkdtempSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of this run of tests; removed after the run. */
export const sharedFolder = process.env.SHARED_BY_TESTS!;

/** Returns a folder by name; `make` fills it the first time. */
export function shared(name: string, make: (folder: string) => void): string {
  const folder = join(sharedFolder, name);
  if (existsSync(folder)) return folder;
  const making = mkdtempSync(`${folder}-`);
  make(making);
  try {
    renameSync(making, folder);
  } catch (error) {
    // The other worker was faster; both folders are the same.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

const texts = new Map<string, string>();

/** Returns a text by name; `make` writes it the first time. */
export function sharedText(name: string, make: () => string): string {
  const known = texts.get(name);
  if (known !== undefined) return known;
  const text = readFileSync(
    join(
      shared(name, (folder) => writeFileSync(join(folder, 'text'), make())),
      'text',
    ),
    'utf8',
  );
  texts.set(name, text);
  return text;
}
