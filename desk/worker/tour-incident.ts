// The incident that the tour follows: the first one that was reported after the tour began.
import type { Workspace } from 'apps-script-emulator';
import { people } from '../office/people';
import type { TourIncident } from '../protocol';
import { words } from '../words';

const chairman = people.find(({ role }) => role === 'chairman')!.email;

const isCode = (text: string | undefined): text is string => /^SC-\d{4}-\d+$/.test(text ?? '');

/** Returns the newest code in the register; '' when it has none. */
export function lastCode(workspace: Workspace): string {
  return codesOf(register(workspace)).at(-1) ?? '';
}

/** @param after the newest code when the tour began */
export function tourIncident(workspace: Workspace, after: string): TourIncident | undefined {
  const rows = register(workspace);
  const code = codesOf(rows).find((one) => one > after);
  const at = rows.findIndex(([first]) => first === code);
  if (!code || at < 0) return undefined;
  const headers = rows[0]!.map((header) => header.normalize('NFC').trim());
  const cell = (header: string) => rows[at]![headers.indexOf(header)] ?? '';
  const dueState = cell(words.columns.dueState);
  return {
    code,
    step: cell(words.columns.step),
    status: cell(words.columns.status),
    isMailed: workspace.mails().some(({ to, subject }) => to.includes(chairman) && subject.includes(code)),
    isClosed: words.closedStarts.some((start) => dueState.startsWith(start)),
    rows: Object.fromEntries(
      [words.openWork, words.register].flatMap((sheet) => {
        const row = sheetRows(workspace, sheet).findIndex(([first]) => first === code) + 1;
        return row ? [[sheet, row]] : [];
      }),
    ),
  };
}

const register = (workspace: Workspace): string[][] => sheetRows(workspace, words.register);

const sheetRows = (workspace: Workspace, name: string): string[][] =>
  workspace.sheets().some((sheet) => sheet.name === name) ? workspace.grid(name) : [];

const codesOf = (rows: string[][]): string[] =>
  rows
    .map(([first]) => first)
    .filter(isCode)
    .sort();
