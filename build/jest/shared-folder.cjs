// A folder that the test files of one run share (test/support/shared-folder.ts); it is deleted at the end.
const { mkdirSync, mkdtempSync, rmSync } = require('node:fs');
const { join } = require('node:path');

module.exports = () => {
  // Inside the project, because the bundled desk looks for its packages from its own folder.
  const cache = join(__dirname, '../../node_modules/.cache/so-su-co');
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, 'shared-'));
  process.env.SHARED_BY_TESTS = folder;
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
};
