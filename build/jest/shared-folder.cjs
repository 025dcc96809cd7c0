// A folder for what the test files of one run share (test/shared.ts), and away with it at the end.
const { mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const { join } = require('node:path');

module.exports = () => {
  // Within the project, because the bundled desk looks for its packages from where it lies.
  const cache = join(__dirname, '../../node_modules/.cache/so-su-co');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'shared-'));
  process.env.SHARED_BY_TESTS = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
};
