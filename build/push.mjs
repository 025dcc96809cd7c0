// npm run push: builds dist/, then pushes it with clasp to the project in .clasp.json.
import { spawnSync } from 'node:child_process';
import { buildDist } from './build.mjs';

await buildDist();
const { status } = spawnSync(process.execPath, ['node_modules/@google/clasp/build/src/index.js', 'push', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
