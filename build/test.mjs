// npm test: builds dist/, which every test runs; then runs types and lint beside jest; prints the closing line last.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildDist } from './build.mjs';

await buildDist();
const filter = process.argv.slice(2);
// The WebAssembly of the formula engine runs too briefly to be worth optimising in each test file, and a process cannot end meanwhile.
// Tests open hundreds of workspaces and drop them at once: a young generation that is large from the start collects them cheaply.
const jest = [
  '--liftoff-only',
  '--min-semi-space-size=64',
  '--max-semi-space-size=64',
  '--require',
  './build/jest/quick-exit.cjs',
  'node_modules/jest/bin/jest.js',
];
const closingLine = join(mkdtempSync(join(tmpdir(), 'test-')), 'closing-line');
const [checked, tested] = await Promise.all([filter.length ? 0 : run('build/check.mjs'), run(...jest, ...filter)]);
process.exitCode = checked || tested;
process.stdout.write(readFileSync(closingLine, 'utf8'));

function run(file, ...args) {
  return new Promise((done) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: 'inherit', env: { ...process.env, CLOSING_LINE: closingLine } });
    child.on('exit', (code) => done(code ?? 1));
  });
}
