// Runs at the same time, and how they end.
import { type Acts, isRefused, open, tab } from '../people';

/** Runs `name` during a run of `holder`, before each of its calls in `atCalls`. */
function between(holder: string, atCalls: number[], name: string, ...args: unknown[]): unknown[] {
  const workspace = open();
  const results: unknown[] = [];
  for (const atCall of atCalls)
    workspace.fault({ functionName: holder, atCall, effect: { interleave: () => results.push(workspace.call(name, ...args)) } });
  workspace.call(holder);
  return results;
}

export const runs: Acts = {
  'another run does not get a lock that is held': () => between('hold', [3], 'tryIt')[0],
  'waitLock throws when the time is over': () => between('hold', [3], 'waitIt')[0],
  'a lock is free when the run that took it ends'() {
    const workspace = open();
    workspace.call('hold');
    return workspace.call('tryIt');
  },
  'globals are new in every run'() {
    const workspace = open();
    return [workspace.call('countOnce'), workspace.call('countOnce')];
  },
  'writes are seen by other runs after a flush or the end': () => between('writeAndFlush', [4, 6], 'read', 'A1'),
  'a run is stopped after six minutes': () => isRefused(() => open().call('sleepLong')),
  'a simple trigger is stopped after thirty seconds'() {
    const workspace = open();
    workspace.call('tell', 'slow', '1');
    workspace.type(tab, 'A1', 'x');
    return workspace.call('read', 'D4') === '';
  },
  'the writes of a run stay when the run ends with its own error'() {
    const workspace = open();
    return isRefused(() => workspace.call('writeAndThrow')) && workspace.call('read', 'A1');
  },
};
