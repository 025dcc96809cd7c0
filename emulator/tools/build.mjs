// Builds lib/: the package as JavaScript, and with --types its declarations.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const lib = join(home, 'lib');
// Made aside and put in place at once: another process may be reading it.
const making = `${lib}.${process.pid}`;

mkdirSync(making, { recursive: true });
await build({
  entryPoints: [join(home, 'src/index.ts')],
  outfile: join(making, 'index.js'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
});
cpSync(join(home, 'src/printing/print.mjs'), join(making, 'print.mjs'));
if (process.argv.includes('--types')) writeTypes(making);
rmSync(lib, { recursive: true, force: true });
renameSync(making, lib);

function writeTypes(folder) {
  const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', folder, '--rootDir', 'src'];
  execFileSync(process.execPath, [tsc, '-p', 'tools/tsconfig.types.json', ...options], { cwd: home, stdio: 'inherit' });
  for (const file of readdirSync(folder, { recursive: true }).filter((name) => name.endsWith('.d.ts'))) completeImports(join(folder, file));
  const entry = join(folder, 'index.d.ts');
  writeFileSync(entry, `/// <reference types="google-apps-script" />\n${readFileSync(entry, 'utf8')}`);
}

/** Node's own resolution wants whole file names. */
function completeImports(file) {
  const complete = (text) =>
    text.replace(/(from |import\()'(\.[^']+)'/g, (_, before, path) => `${before}'${path.replace(/(\.json)?$/, (end) => end || '.js')}'`);
  writeFileSync(file, complete(readFileSync(file, 'utf8')));
}
