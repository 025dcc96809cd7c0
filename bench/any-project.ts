// The acts of any Apps Script project, named in a bench.json beside its code.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openWorkspace, type Workspace } from 'apps-script-emulator';
import type { Measured } from './actions';

/** Cells to fill in before, by range: {"Sheet1!A1:B2": [["a", 1], ["b", 2]]}. */
type Cells = Record<string, (string | number | boolean)[][]>;

/** One act: a function is called, a form is sent, or a person types. What is filled in before is not counted. */
interface Act {
  what: string;
  /** E-mail of the person; absent: the owner. */
  person?: string;
  fill?: Cells;
  /** The row that the person has selected: ["Sheet1", 2]. */
  select?: [sheet: string, row: number];
  call?: string;
  args?: unknown[];
  /** Answers by the titles of the first form's questions. */
  form?: Record<string, string>;
  /** What a person types: {"Sheet1!C2": "done"}. */
  type?: Record<string, string>;
  /** The person's answers to prompts and alerts, in order. */
  answers?: { button: 'OK' | 'CANCEL' | 'YES' | 'NO' | 'CLOSE'; text?: string }[];
}

/** bench.json. */
interface Project {
  owner?: string;
  at?: string;
  locale?: string;
  timeZone?: string;
  fill?: Cells;
  /** Functions that are called once before: the set-up of the project. */
  setUp?: string[];
  acts: Act[];
}

/** Runs the acts of the project in the folder; returns their runs. */
export function measureProject(folder: string): Measured[] {
  const project = JSON.parse(readFileSync(join(folder, 'bench.json'), 'utf8')) as Project;
  const owner = project.owner ?? 'owner@example.com';
  const workspace = openWorkspace({
    at: project.at ?? '2026-11-23T08:00+07:00',
    owner,
    locale: project.locale,
    timeZone: project.timeZone,
    minuteQuotas: false,
  });
  workspace.load(folder);
  fill(workspace, project.fill);
  workspace.as(owner).open();
  for (const name of project.setUp ?? []) workspace.call(name);
  return project.acts.map((act) => measureAct(workspace, act, owner));
}

function measureAct(workspace: Workspace, act: Act, owner: string): Measured {
  fill(workspace, act.fill);
  workspace.as(act.person ?? owner);
  if (act.select) workspace.select(...act.select);
  for (const { button, text } of act.answers ?? []) workspace.answer({ button, ...(text === undefined ? {} : { text }) });
  const before = workspace.meters().at(-1);
  const at = performance.now();
  if (act.call) workspace.call(act.call, ...(act.args ?? []));
  if (act.form) workspace.submitForm(workspace.forms()[0]!.id, act.form, { by: act.person ?? owner });
  for (const [range, text] of Object.entries(act.type ?? {})) workspace.type(...placeOf(range), text);
  const all = workspace.meters();
  return {
    what: act.what,
    meters: structuredClone(all.slice(before ? all.lastIndexOf(before) + 1 : 0)),
    milliseconds: performance.now() - at,
  };
}

function fill(workspace: Workspace, cells: Cells = {}): void {
  for (const [range, rows] of Object.entries(cells))
    workspace.type(
      ...placeOf(range),
      rows.map((row) => row.map(String)),
    );
}

/** «Sheet1!A1:B2» as sheet and range. */
function placeOf(range: string): [sheet: string, cells: string] {
  const at = range.lastIndexOf('!');
  return [range.slice(0, at), range.slice(at + 1)];
}
