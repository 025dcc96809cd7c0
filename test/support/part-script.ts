// A script with only a part of the product, for tests that need no more.
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { sharedFolder } from './shared-folder';

/** Bundles a file into a folder that a workspace loads; each of its exports becomes a function of the script. Returns the folder. */
export async function partScript(entry: string): Promise<string> {
  const folder = mkdtempSync(join(sharedFolder, 'part-'));
  const options = { entryPoints: [entry], bundle: true, write: false as const, target: 'es2019', charset: 'utf8' as const };
  const { outputFiles } = await build({ ...options, format: 'iife', globalName: 'App' });
  const { metafile } = await build({ ...options, format: 'esm', metafile: true as const });
  // The platform calls only top-level functions.
  const globals = Object.values(metafile.outputs)[0]!.exports.map((name) => `function ${name}(...args) { return App.${name}(...args); }`);
  writeFileSync(join(folder, 'Code.js'), [outputFiles[0]!.text, ...globals].join('\n'));
  writeFileSync(join(folder, 'appsscript.json'), readFileSync('appsscript.json'));
  return folder;
}
