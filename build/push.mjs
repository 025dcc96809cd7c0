// npm run push: builds, then hands dist/ to clasp with the project that .clasp.json names.
import { spawnSync } from 'node:child_process';
import { buildDist } from './build.mjs';

await buildDist();
const { status } = spawnSync(process.execPath, ['node_modules/@google/clasp/build/src/index.js', 'push', ...process.argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
