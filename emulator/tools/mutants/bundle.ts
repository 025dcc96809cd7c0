// Bundles the emulator with its switches into one script and each test file into another, so that every mutant can run both again.
import { dirname, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

const how = {
  bundle: true,
  write: false,
  packages: 'external',
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  // The places from which the sources look for files (test/places.ts) and packages (src/).
  define: {
    __dirname: JSON.stringify(resolve('test')),
    'import.meta.url': JSON.stringify(pathToFileURL(resolve('src/printing/print-pdf.ts')).href),
  },
} as const;

/** Redirects a test file's imports of the emulator to `shared:`, and adds them to `needed`. */
const share = (needed: Set<string>): Plugin => ({
  name: 'share',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, importer }) => {
      if (!importer) return;
      const target = relative('.', resolve(dirname(importer), path));
      if (!target.startsWith('src/')) return;
      needed.add(target);
      return { path: `shared:${target}`, external: true };
    });
  },
});

const instrumented = (sources: Map<string, string>): Plugin => ({
  name: 'instrumented',
  setup({ onLoad }) {
    onLoad({ filter: /\/src\/services\/.+\.ts$/ }, ({ path }) => {
      const contents = sources.get(relative('.', path));
      return contents === undefined ? undefined : { contents, loader: 'ts' };
    });
  },
});

/** @returns the emulator's script, which sets each module in `exports` by its path, and the test files' scripts by path */
export async function bundle(sources: Map<string, string>, testFiles: string[]): Promise<{ emulator: string; tests: [string, string][] }> {
  const needed = new Set<string>();
  const tests: [string, string][] = [];
  for (const path of testFiles) {
    const { outputFiles } = await build({ ...how, entryPoints: [path], plugins: [share(needed)] });
    tests.push([path, outputFiles[0]!.text]);
  }
  const contents = [...needed].map((name) => `exports[${JSON.stringify(name)}] = require('./${name}');`).join('\n');
  const { outputFiles } = await build({ ...how, stdin: { contents, resolveDir: '.' }, plugins: [instrumented(sources)] });
  return { emulator: outputFiles[0]!.text, tests };
}
