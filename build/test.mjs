// npm test: dist/ first, because every test runs the bundle; then types and lint beside jest; jest's closing line comes last.
import { spawn } from 'node:child_process';
import { buildDist } from './build.mjs';

await buildDist();
const run = (file, ...args) =>
  new Promise((done) => {
    const child = spawn(process.execPath, [file, ...args], { stdio: 'inherit' });
    child.on('exit', (code) => done(code ?? 1));
  });
const filter = process.argv.slice(2);
const checked = filter.length ? 0 : await run('build/check.mjs');
const tested = await run('node_modules/jest/bin/jest.js', ...filter);
process.exitCode = checked || tested;
