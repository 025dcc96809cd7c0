// A folder with a script of this room, bundled as for a real account; one a process.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const made = new Map<string, string>();

/** @param entry main.ts or by-hand-script.ts; the folder goes with the process */
export function bundled(entry: 'main' | 'by-hand-script'): string {
  const known = made.get(entry);
  if (known) return known;
  const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
  execFileSync(process.execPath, ['build/conformance.mjs', `test/conformance/${entry}.ts`, folder]);
  process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
  made.set(entry, folder);
  return folder;
}
