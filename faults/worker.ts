// One of the two processes of the search: strikes the points of the groups that it is given, and tells how each ended.

import type { Offices } from './office';
import type { Group, Point } from './point';
import { groupsOf } from './search';

export interface Outcome {
  kind: string;
  name: string;
  failures: string[];
  /** How long the point took. */
  seconds: number;
}

const [filter = ''] = process.argv.slice(2);
let groups: Map<string, Group>;

process.on('message', (message: { offices: Offices } | { name: string }) => {
  if ('offices' in message) {
    groups = new Map(groupsOf(message.offices).map((group) => [group.name, group]));
    process.send!({ outcomes: [], isDone: true });
    return;
  }
  const { name } = message;
  const outcomes: Outcome[] = [];
  for (const { kind, name: point, run } of pointsOf(name)) {
    if (filter && !point.includes(filter)) continue;
    let failures: string[];
    const startedAt = performance.now();
    try {
      failures = run();
    } catch (error) {
      failures = [`search: ${error instanceof Error ? error.message.split('\n')[0] : String(error)}`];
    }
    outcomes.push({ kind, name: point, failures, seconds: (performance.now() - startedAt) / 1000 });
    if (outcomes.length >= 20) process.send!({ outcomes: outcomes.splice(0) });
  }
  process.send!({ outcomes, isDone: true });
});
process.once('disconnect', () => process.exit());

/** The points of a group; an act that is not done undisturbed is itself a failure. */
function pointsOf(name: string): Point[] {
  try {
    return groups.get(name)!.points();
  } catch (error) {
    return [{ kind: 'undisturbed', name, run: () => [`act: ${error instanceof Error ? error.message : String(error)}`] }];
  }
}
