// Makes dist/ as clasp pushes it: one readable Code.js, the pages, the manifest. Run by itself: node build/build.mjs
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { checkBundle } from './bundle-rules.mjs';
import { buildPages } from './pages.mjs';
import { checkPushSet } from './push-set.mjs';

/** Name of the only global of the bundle that is not a function of main.ts. */
const BUNDLE = 'App';

/** Returns the names that src/main.ts exports; each becomes a real top-level function, because the platform looks for those. */
async function exportsOfMain() {
  const { metafile } = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'esm',
    metafile: true,
    outfile: 'main.js',
  });
  return Object.values(metafile.outputs)[0].exports;
}

/**
 * Builds dist/ beside the old one and replaces that when the new one is complete and passes the checks.
 * @param {{ outdir?: string, sourcemap?: boolean }} options sourcemap: inline, for coverage only, never pushed
 * @returns {Promise<{ bytes: number, functions: string[] }>}
 */
export async function buildDist({ outdir = 'dist', sourcemap = false } = {}) {
  const making = `${outdir}.${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  mkdirSync(making, { recursive: true });
  const functions = await exportsOfMain();
  const { outputFiles } = await build({
    entryPoints: ['src/main.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: BUNDLE,
    target: 'es2019',
    charset: 'utf8',
    legalComments: 'none',
    sourcemap: sourcemap ? 'inline' : false,
    footer: { js: functions.map((name) => `function ${name}(...args) { return ${BUNDLE}.${name}(...args); }`).join('\n') },
  });
  const code = outputFiles[0].text;
  writeFileSync(join(making, 'Code.js'), code);
  await buildPages(making);
  cpSync('appsscript.json', join(making, 'appsscript.json'));
  checkBundle({ code, functions, bundle: BUNDLE, pages: readPages(making) });
  if (!sourcemap) await checkPushSet(making);
  rmSync(outdir, { recursive: true, force: true });
  renameSync(making, outdir);
  return { bytes: Buffer.byteLength(code), functions };
}

function readPages(folder) {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return Object.fromEntries(pages.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
}

if (existsSync(process.argv[1]) && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { bytes, functions } = await buildDist();
  console.log(`dist/: Code.js ${(bytes / 1024).toFixed(0)} KB, ${functions.length} functions`);
}
