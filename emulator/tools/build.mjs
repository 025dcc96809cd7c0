// Builds lib/: the package as JavaScript, and with --types its declarations.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const home = dirname(dirname(fileURLToPath(import.meta.url)));
const lib = join(home, 'lib');
// Another process may be reading lib/, so the new one is built beside it and then renamed.
const building = `${lib}.${process.pid}`;

mkdirSync(building, { recursive: true });
await build({
  entryPoints: [join(home, 'src/index.ts')],
  outfile: join(building, 'index.js'),
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  sourcemap: true,
  logLevel: 'warning',
});
cpSync(join(home, 'src/printing/print.mjs'), join(building, 'print.mjs'));
if (process.argv.includes('--types')) writeTypes(building);
rmSync(lib, { recursive: true, force: true });
renameSync(building, lib);

function writeTypes(folder) {
  const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
  const all = mkdtempSync(join(tmpdir(), 'declarations-'));
  // The check of the whole package is `tsc -p .`; here the compiler only writes.
  const options = ['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--noCheck', '--outDir', all, '--rootDir', 'src'];
  execFileSync(process.execPath, [tsc, '-p', 'tools/tsconfig.types.json', ...options], { cwd: home, stdio: 'inherit' });
  copyDeclarations('index', all, folder);
  rmSync(all, { recursive: true });
}

/**
 * Copies the declarations of a module and of the modules that it imports. The others stay out of the package.
 * @param module its path under src/, without an ending
 */
function copyDeclarations(module, from, to, copied = new Set()) {
  if (copied.has(module)) return;
  copied.add(module);
  const text = readFileSync(join(from, `${module}.d.ts`), 'utf8').replace(/(from |import\()'(\.[^']+)'/g, (_, before, path) => {
    copyDeclarations(join(dirname(module), path), from, to, copied);
    // Node's own resolution needs full file names.
    return `${before}'${path}.js'`;
  });
  const target = join(to, `${module}.d.ts`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}
