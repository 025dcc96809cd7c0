// npm run check: types of every room, then lint and format.
import { spawnSync } from 'node:child_process';

const steps = [
  ['types: procedure', 'node_modules/typescript/bin/tsc', '-p', 'src/procedure'],
  ['types: server', 'node_modules/typescript/bin/tsc', '-p', 'src'],
  ['types: pages', 'node_modules/typescript/bin/tsc', '-p', 'src/pages'],
  ['types: local, test', 'node_modules/typescript/bin/tsc', '-p', '.'],
  ['lint and format', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
];
let failed = false;
for (const [name, ...command] of steps) {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) {
    failed = true;
    console.error(`check: ${name} failed`);
  }
}
process.exitCode = failed ? 1 : 0;
