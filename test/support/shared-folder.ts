// What the test files of one run share: made once, by whoever needs it first.
import { existsSync, mkdtempSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/** The run's own folder; gone when the run is over. */
export const sharedFolder = process.env.SHARED_BY_TESTS!;

/** A folder by its name, filled by `make` the first time. */
export function shared(name: string, make: (folder: string) => void): string {
  const folder = join(sharedFolder, name);
  if (existsSync(folder)) return folder;
  const making = mkdtempSync(`${folder}-`);
  make(making);
  try {
    renameSync(making, folder);
  } catch (error) {
    // The other worker was quicker; both are the same.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}
