// The local workspace with its switches as one script, and each test file as one, so that both can be run anew for every mutant.
import { dirname, relative, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';

const how = { bundle: true, write: false, packages: 'external', platform: 'node', format: 'cjs', target: 'node20' } as const;

/** Takes what a test file needs of the local workspace from `shared`, and lists it. */
const share = (needed: Set<string>): Plugin => ({
  name: 'share',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ path, importer }) => {
      if (!importer) return;
      const target = relative('.', resolve(dirname(importer), path));
      if (!target.startsWith('local/')) return;
      needed.add(target);
      return { path: `shared:${target}`, external: true };
    });
  },
});

const instrumented = (sources: Map<string, string>): Plugin => ({
  name: 'instrumented',
  setup({ onLoad }) {
    onLoad({ filter: /\/local\/services\/.+\.ts$/ }, ({ path }) => {
      const contents = sources.get(relative('.', path));
      return contents === undefined ? undefined : { contents, loader: 'ts' };
    });
  },
});

/** @returns the local workspace, a script that leaves each module under its path in `exports`, and the test files' scripts by path */
export async function bundle(sources: Map<string, string>, testFiles: string[]): Promise<{ local: string; tests: [string, string][] }> {
  const needed = new Set<string>();
  const tests: [string, string][] = [];
  for (const path of testFiles) {
    const { outputFiles } = await build({ ...how, entryPoints: [path], plugins: [share(needed)] });
    tests.push([path, outputFiles[0]!.text]);
  }
  const contents = [...needed].map((name) => `exports[${JSON.stringify(name)}] = require('./${name}');`).join('\n');
  const { outputFiles } = await build({ ...how, stdin: { contents, resolveDir: '.' }, plugins: [instrumented(sources)] });
  return { local: outputFiles[0]!.text, tests };
}
