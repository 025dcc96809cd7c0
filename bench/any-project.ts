// The acts of any Apps Script project, named in a bench.json beside its code.
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openWorkspace, type Workspace } from 'apps-script-emulator';
import type { Measured } from './actions';

/**
 * Cells to fill in before, by their first cell: {"Sheet1!A1": [["a", 1], ["b", 2]]}, or the same row many times:
 * {"Sheet1!A2": {"times": 100, "row": ["T-{n}", "open"]}}, where {n} counts from 1.
 */
type Cells = Record<string, Value[][] | { times: number; row: Value[] }>;
type Value = string | number | boolean;

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
  /** The sheets of the file, in order. */
  sheets?: string[];
  /** Texts of the code to replace, for constants: {"1abc…": "{file}"}, where {file} is the id of the spreadsheet. */
  replace?: Record<string, string>;
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
  const code = mkdtempSync(join(tmpdir(), 'project-'));
  try {
    copyCode(folder, code, workspace.containerId, project.replace);
    workspace.load(code);
    return run(workspace, project, owner);
  } finally {
    rmSync(code, { recursive: true, force: true });
  }
}

/** Beside the code stands a function that makes the sheets. */
function copyCode(from: string, to: string, fileId: string, replace: Project['replace'] = {}): void {
  for (const name of readdirSync(from).filter((file) => /\.(js|gs|html|json)$/.test(file) && file !== 'bench.json')) {
    let text = readFileSync(join(from, name), 'utf8');
    for (const [what, by] of Object.entries(replace)) text = text.split(what).join(by.replace('{file}', fileId));
    writeFileSync(join(to, name.replace(/\.gs$/, '.js')), text);
  }
  writeFileSync(
    join(to, 'bench-sheets.js'),
    `function benchSheets(names) {
      const file = SpreadsheetApp.getActiveSpreadsheet();
      names.forEach((name, index) => (index ? file.insertSheet(name, index) : file.getSheets()[0].setName(name)));
    }`,
  );
}

function run(workspace: Workspace, project: Project, owner: string): Measured[] {
  workspace.as(owner);
  if (project.sheets) workspace.call('benchSheets', project.sheets);
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
  for (const [range, given] of Object.entries(cells)) {
    const rows = Array.isArray(given)
      ? given.map((row) => row.map(String))
      : Array.from({ length: given.times }, (_, index) => given.row.map((value) => String(value).replace('{n}', String(index + 1))));
    workspace.type(...placeOf(range), rows);
  }
}

/** «Sheet1!A1:B2» as sheet and range. */
function placeOf(range: string): [sheet: string, cells: string] {
  const at = range.lastIndexOf('!');
  return [range.slice(0, at), range.slice(at + 1)];
}
