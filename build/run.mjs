// Runs a TypeScript file of the project with Node: node build/run.mjs local/desk/pictures.ts [args]
import { mkdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const [entry, ...args] = process.argv.slice(2);
const outfile = resolve('node_modules/.cache/so-su-co', `${basename(entry, '.ts')}.cjs`);
mkdirSync('node_modules/.cache/so-su-co', { recursive: true });
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  sourcemap: 'inline',
  logLevel: 'warning',
});
process.argv = [process.argv[0], outfile, ...args];
await import(pathToFileURL(outfile).href);
