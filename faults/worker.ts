// One of the two processes of the search: strikes the points of the groups that it is given, and tells how each ended.

import type { Point } from './point';
import { groupsOf } from './search';

export interface Outcome {
  kind: string;
  name: string;
  failures: string[];
}

const [folder, filter = ''] = process.argv.slice(2);
const groups = new Map(groupsOf(folder!).map((group) => [group.name, group]));

process.on('message', (name: string) => {
  const outcomes: Outcome[] = [];
  for (const { kind, name: point, run } of pointsOf(name)) {
    if (filter && !point.includes(filter)) continue;
    let failures: string[];
    try {
      failures = run();
    } catch (error) {
      failures = [`search: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`];
    }
    outcomes.push({ kind, name: point, failures });
    if (outcomes.length >= 20) process.send!({ outcomes: outcomes.splice(0) });
  }
  process.send!({ outcomes, isDone: true });
});
process.once('disconnect', () => process.exit());
process.send!({ outcomes: [], isDone: true });

/** The points of a group; an act that is not done undisturbed is itself a failure. */
function pointsOf(name: string): Point[] {
  try {
    return groups.get(name)!.points();
  } catch (error) {
    return [{ kind: 'undisturbed', name, run: () => [`act: ${error instanceof Error ? error.message : String(error)}`] }];
  }
}
