// Bundles the desk: server and worker for Node, the page for the browser.
import { cpSync, mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { gridPatches } from './grid-patches.mjs';

const here = dirname(fileURLToPath(import.meta.url));

/**
 * @param {string} outdir
 * @returns {Promise<{ server: string, worker: string, page: string }>} the bundled programs and the folder of the page
 */
export async function buildDesk(outdir = 'node_modules/.cache/so-su-co/desk') {
  const folder = resolve(outdir);
  const page = join(folder, 'page');
  mkdirSync(page, { recursive: true });
  await Promise.all([
    build({
      entryPoints: { server: join(here, 'server/server.ts'), worker: join(here, 'worker/worker.ts') },
      outdir: folder,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      packages: 'external',
      // The paths of tsconfig.json would put its source into the bundle, away from the files that it starts.
      external: ['apps-script-emulator'],
      platform: 'node',
      format: 'esm',
      target: 'node20',
      sourcemap: 'inline',
      logLevel: 'warning',
    }),
    build({
      entryPoints: { desk: join(here, 'page', 'main.tsx') },
      outdir: page,
      bundle: true,
      format: 'esm',
      target: 'es2022',
      minify: true,
      legalComments: 'none',
      loader: { '.wasm': 'file', '.woff2': 'file' },
      define: { 'process.env.NODE_ENV': '"production"' },
      plugins: [gridPatches],
      logLevel: 'warning',
    }),
  ]);
  cpSync(join(here, 'page', 'index.html'), join(page, 'index.html'));
  return { server: join(folder, 'server.mjs'), worker: join(folder, 'worker.mjs'), page };
}
