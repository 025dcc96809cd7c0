// The search: its groups of points, in the order in which they are given out, and what has no story yet.

import { type Act, allActions, allActs, globalsOfBundle } from './acts';
import { changes } from './calls';
import { hands } from './hands';
import { type Offices, open } from './office';
import type { Group } from './point';
import { Strikes } from './strikes';

export function groupsOf(offices: Offices): Group[] {
  const strikes = new Strikes(offices);
  const acts = allActs(open(offices.office));
  const ofOffice = acts.filter(({ start, isVariant }) => start === 'office' && !isVariant);
  const writes = (act: Act) => strikes.callsOf(act).some(changes);
  // Of two acts that write one falls within the other, by turns; those that meet every other do so at several calls.
  const meeting = (act: Act) =>
    ofOffice.filter(
      (other) =>
        other.meetsAll ||
        (writes(act) &&
          writes(other) &&
          (other === act ||
            (ofOffice.indexOf(act) + ofOffice.indexOf(other)) % 2 === Number(ofOffice.indexOf(act) > ofOffice.indexOf(other)))),
    );
  // What follows an answer is the same for every step: it meets the others in the first act that runs it.
  const first = new Map<string, string>();
  const isFirstToRun = (act: Act) => (functionName: string) => {
    if (!first.size)
      for (const one of ofOffice) for (const { functionName: ran } of strikes.callsOf(one)) if (!first.has(ran)) first.set(ran, one.name);
    return first.get(functionName) === act.name;
  };
  return [
    ...acts.map((act) => ({ name: act.name, points: () => strikes.ofAct(act) })),
    ...hands(offices.office),
    // In parts, so that no process is left alone with a long one at the end.
    ...ofOffice.flatMap((act) =>
      [0, 1].map((part) => ({
        name: part ? `${act.name} meets, part ${part + 1}` : `${act.name} meets`,
        points: () => strikes.pairsOf(act, meeting(act), isFirstToRun(act)).filter((_, index) => index % 2 === part),
      })),
    ),
  ];
}

/** Returns a sentence for each global and each action that no act runs. Acts that can add none are passed over. */
export function withoutStory(offices: Offices): string[] {
  const run = new Set<string>();
  const answered = new Set<string>();
  const globals = globalsOfBundle();
  const actions = allActions();
  for (const act of allActs(open(offices.office))) {
    const isKnown = act.action
      ? answered.has(act.action)
      : run.has(act.name.replace('menu ', '')) || globals.every((name) => run.has(name));
    if (isKnown) continue;
    const office = open(offices[act.start]);
    office.onCall = (_method, functionName) => run.add(functionName);
    const { isDone } = act.prepare(office)();
    if (isDone && act.action) answered.add(act.action);
  }
  return [
    ...globals.flatMap((name) => (run.has(name) ? [] : [`The global “${name}” is run by no act: add one in faults/acts.ts.`])),
    ...actions.flatMap((name) =>
      answered.has(name) ? [] : [`The action “${name}” is answered by no act: add it to the steps in faults/acts.ts.`],
    ),
  ];
}
