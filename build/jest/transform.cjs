// Transforms TypeScript and ES modules into the CommonJS that Jest runs, by esbuild.
const { transformSync } = require('esbuild');

/** Stands for import.meta.url, which CommonJS does not have. */
const moduleUrl = "const moduleUrl = require('node:url').pathToFileURL(__filename).href;";

module.exports = {
  process(source, filename) {
    const loader = filename.endsWith('x') ? 'tsx' : filename.endsWith('.ts') ? 'ts' : 'js';
    const { code, map } = transformSync(source, {
      loader,
      format: 'cjs',
      target: 'node20',
      sourcemap: 'inline',
      sourcefile: filename,
      logLevel: 'error',
      define: { 'import.meta.url': 'moduleUrl' },
      banner: source.includes('import.meta.url') ? moduleUrl : '',
    });
    return { code, map };
  },
};
