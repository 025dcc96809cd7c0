// npm run check: the types of every room, then lint and format; one after the other: jest's two workers have the cores.
import { spawn } from 'node:child_process';

const waiting = [
  ['types: desk, tests, emulator', 'node_modules/typescript/bin/tsc', '-p', '.'],
  ['types: server', 'node_modules/typescript/bin/tsc', '-p', 'src'],
  ['types: procedure', 'node_modules/typescript/bin/tsc', '-p', 'src/procedure'],
  ['types: facts', 'node_modules/typescript/bin/tsc', '-p', 'emulator/test/facts'],
  ['types: pages', 'node_modules/typescript/bin/tsc', '-p', 'src/pages'],
  ['lint and format', 'node_modules/@biomejs/biome/bin/biome', 'ci', '--colors=off', '--error-on-warnings', '.'],
];

async function work() {
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const [name, ...command] = next;
    const { status, output } = await run(command);
    process.stdout.write(output);
    if (status === 0) continue;
    process.exitCode = 1;
    console.error(`check: ${name} failed`);
  }
}

/** Collects the output of a command, because jest prints at the same time. */
function run(command) {
  return new Promise((done) => {
    const child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        output += chunk;
      });
    child.on('close', (status) => done({ status, output }));
  });
}

await work();
