// The search: its groups of points, in the order in which they are given out, and what has no story yet.

import { type Act, allActions, allActs, globalsOfBundle } from './acts';
import { hands } from './hands';
import { folderOf, open } from './office';
import type { Group } from './point';
import { Strikes } from './strikes';

/** A call that changes something outside of its run. */
const CHANGES = /^(?!HtmlOutput|\w*Builder)\w+(\.\w+)*\.(batchUpdate|set\w+|send\w+|copy|update|create|delete\w+|insert\w+|add\w+)$/;

/** @param folder where `makeOffices` has saved the office */
export function groupsOf(folder: string): Group[] {
  const strikes = new Strikes(folder);
  const acts = allActs(open(folderOf(folder, 'office')));
  const ofOffice = acts.filter(({ start }) => start === 'office');
  let writers: Act[] | undefined;
  const writing = () => {
    writers ??= ofOffice.filter((act) => strikes.callsOf(act).some(({ method }) => CHANGES.test(method)));
    return writers;
  };
  // Of two acts one falls within the other, by turns; those that meet every other do so at several calls.
  const meeting = (act: Act) =>
    writing().filter(
      (other) =>
        other.meetsAll ||
        other === act ||
        (ofOffice.indexOf(act) + ofOffice.indexOf(other)) % 2 === Number(ofOffice.indexOf(act) > ofOffice.indexOf(other)),
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
    ...hands(folder),
    ...ofOffice.map((act) => ({ name: `${act.name} meets`, points: () => strikes.pairsOf(act, meeting(act), isFirstToRun(act)) })),
  ];
}

/** Returns a sentence for each global and each action that no act runs. Acts that can add none are passed over. */
export function withoutStory(folder: string): string[] {
  const run = new Set<string>();
  const answered = new Set<string>();
  const globals = globalsOfBundle();
  const actions = allActions();
  for (const act of allActs(open(folderOf(folder, 'office')))) {
    const isKnown = act.action
      ? answered.has(act.action)
      : run.has(act.name.replace('menu ', '')) || globals.every((name) => run.has(name));
    if (isKnown) continue;
    const office = open(folderOf(folder, act.start));
    office.onCall = (_method, functionName) => run.add(functionName);
    const { isDone } = act.prepare(office)();
    if (isDone && act.action) answered.add(act.action);
  }
  return [
    ...globals.flatMap((name) => (run.has(name) ? [] : [`The global «${name}» is run by no act: add one in faults/acts.ts.`])),
    ...actions.flatMap((name) =>
      answered.has(name) ? [] : [`The action «${name}» is answered by no act: add it to the steps in faults/acts.ts.`],
    ),
  ];
}
