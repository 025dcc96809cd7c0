// TypeScript and ES modules to what jest runs, by esbuild.
const { transformSync } = require('esbuild');

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
      define: { 'import.meta.url': '""' },
    });
    return { code, map };
  },
};
