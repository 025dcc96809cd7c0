// npm run faults: strikes every act at every call, lets every two acts meet, and does to every sheet what hands do; prints points and failures.
// npm run faults -- 'part of a name': only the points whose name contains it.
import { type ChildProcess, fork } from 'node:child_process';
import { join } from 'node:path';
import { makeOffices, type Offices } from './office';
import { groupsOf, withoutStory } from './search';
import { Tally } from './tally';
import type { Outcome } from './worker';

const [filter = ''] = process.argv.slice(2);
void search();

async function search(): Promise<void> {
  const offices = makeOffices();
  const missing = filter ? [] : withoutStory(offices);
  for (const sentence of missing) console.error(sentence);
  const names = groupsOf(offices).map(({ name }) => name);
  // A filter may begin with the name of a group, or be part of it; otherwise every group is looked through.
  const near = names.filter((name) => filter.startsWith(name.replace(/(?: meets)?(?:, part \d+)?$/, '')) || name.includes(filter));
  const waiting = filter && near.length ? near : names;
  const tally = new Tally(waiting.length);
  await Promise.all([work(offices, waiting, tally), work(offices, waiting, tally)]);
  console.log(tally.text());
  process.exitCode = tally.failures || missing.length ? 1 : 0;
}

/** Starts a process and gives it groups until none is left. */
function work(offices: Offices, waiting: string[], tally: Tally): Promise<void> {
  return new Promise((done, fail) => {
    const child: ChildProcess = fork(join(__dirname, 'worker.ts'), [filter], {
      stdio: 'inherit',
      // Workspaces are opened and dropped at once: a heap that is large from the start is rarely collected whole. Two processes on two cores:
      // one thread each.
      execArgv: [...process.execArgv, '--max-semi-space-size=128', '--single-threaded-gc', '--initial-heap-size=4000'],
    });
    child.on('message', ({ outcomes, isDone }: { outcomes: Outcome[]; isDone?: true }) => {
      for (const outcome of outcomes) tally.add(outcome);
      if (!isDone) return;
      const next = waiting.shift();
      tally.progress(waiting.length);
      if (next === undefined) child.disconnect();
      else child.send({ name: next });
    });
    child.send({ offices });
    child.on('error', fail);
    child.on('exit', (code) => (code ? fail(new Error(`a process of the search ended with ${code}`)) : done()));
  });
}
