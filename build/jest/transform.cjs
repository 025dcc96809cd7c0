// TypeScript and ES modules to what Jest runs, by esbuild.
const { transformSync } = require('esbuild');

/** CommonJS has no import.meta. */
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
