// The people of the matrix of rights, the office they act in, and what a call has changed.
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Workspace } from 'apps-script-emulator';
import { answerTo, fillFromMenu, openFromMenu } from '../../desk/samples/dialogs';
import { type Step, steps } from '../../faults/acts';
import { type OpenOffice, open } from '../../faults/office';
import type { DialogAnswer, DialogModel, DialogResult, FollowUp } from '../../src/actions/page-models';
import type { Actor } from '../../src/procedure/incident';
import { cellOf, rowsOf, who } from '../support/office';
import { sharedOffices } from '../support/offices';
import { sharedFolder, sharedText } from '../support/shared-folder';
import { delegate, sendForm } from '../support/stories';

/** Where a person stands: how they may open the file, and what «Phân quyền» and the delegations give them. */
export interface Standing {
  name: string;
  email: string;
  file: 'editor' | 'viewer' | 'none';
  roles: Actor['roles'];
  delegatedBy?: string;
  isKeeper?: true;
  /** The platform does not give the account. */
  isUnnamed?: true;
  /** What happens before they act. */
  before?(workspace: Workspace): void;
}

const listedStaff = 'vanphong@sontay.example';
const listedAdmin = 'congan@sontay.example';
const unlistedViewer = 'tramyte@sontay.example';

const viceChairman = (name: string, before?: Standing['before'], delegatedBy?: string): Standing => ({
  name: `vice chairman, delegation ${name}`,
  email: who.viceChairman,
  file: 'editor',
  roles: ['viceChairman'],
  ...(before ? { before } : {}),
  ...(delegatedBy ? { delegatedBy } : {}),
});

const mustDelegate = (workspace: Workspace, from: string, until: string) => {
  const { ok, message } = delegate(workspace, from, until);
  if (!ok) throw new Error(message);
};

export const people: Standing[] = [
  { name: 'account without the file', email: 'quansu@sontay.example', file: 'none', roles: [] },
  { name: 'unlisted viewer', email: unlistedViewer, file: 'viewer', roles: [] },
  { name: 'unlisted editor', email: who.staff, file: 'editor', roles: [] },
  { name: 'staff', email: listedStaff, file: 'editor', roles: ['staff'] },
  { name: 'IT officer', email: who.it, file: 'editor', roles: ['it'] },
  { name: 'IT officer whose e-mail is not given', email: who.it, file: 'editor', roles: [], isUnnamed: true },
  { name: 'chairman', email: who.chairman, file: 'editor', roles: ['chairman'] },
  viceChairman('none'),
  viceChairman('future', (workspace) => mustDelegate(workspace, '24/11/2026', '27/11/2026')),
  viceChairman('in force', (workspace) => mustDelegate(workspace, '23/11/2026', '27/11/2026'), 'Cao Văn Đức'),
  viceChairman('expired', (workspace) => {
    mustDelegate(workspace, '23/11/2026', '23/11/2026');
    workspace.skipTo('2026-11-24T09:00+07:00');
  }),
  viceChairman('ended', (workspace) => {
    mustDelegate(workspace, '23/11/2026', '27/11/2026');
    const dialog = openFromMenu(workspace, 'menuDelegate') as DialogModel;
    const what = dialog.groups[0]!.fields[0] as { choices: { value: string }[] };
    const { ok, message } = fillFromMenu(workspace, 'menuDelegate', '', { what: what.choices[1]!.value });
    if (!ok) throw new Error(message);
  }),
  { name: 'admin', email: listedAdmin, file: 'editor', roles: ['admin'] },
  { name: 'keeper', email: who.owner, file: 'editor', roles: ['admin'], isKeeper: true },
];

/** The office, and what is open in it. */
export interface Matrix {
  /** Answers to a dialog of each action, made by those whose right it is; none is sent yet. */
  answers: { step: Step; answer: DialogAnswer }[];
  /** An answer that was sent, whose page has not asked for the document and the mails. */
  unfollowed: FollowUp;
  /** Opens a copy in which the person acts. */
  opened(person: Standing): OpenOffice;
}

/** What is kept of the office. */
type Kept = Pick<Matrix, 'answers' | 'unfollowed'> & { state: string };

/** Makes the office once for all test files: a request to keep the register waits too, and everybody who may open the file can. */
export function makeMatrix(): Matrix {
  const { state, ...kept } = JSON.parse(sharedText('matrix', () => JSON.stringify(made()))) as Kept;
  const unnamed = unnamedScript();
  return {
    ...kept,
    opened(person) {
      const office = open(state);
      person.before?.(office.workspace);
      if (person.isUnnamed) office.workspace.load(unnamed);
      office.workspace.as(person.email).clearShown();
      return office;
    },
  };
}

/** Makes the office; the dialogs are opened afterwards, as nothing remembers them. */
function made(): Kept {
  const { workspace } = open(sharedOffices().office);
  const free = rowsOf(workspace, 'Phân quyền').length + 2;
  for (const step of steps) step.before?.(workspace);
  workspace.as(who.owner);
  for (const [index, [email, name, role]] of [
    [listedStaff, 'Công chức Văn phòng', 'Công chức'],
    [listedAdmin, 'Công chức Công an xã', 'Quản trị'],
  ].entries())
    for (const [header, text] of Object.entries({ 'Họ và tên': name, 'Thư điện tử': email, 'Vai trò': role }))
      workspace.type('Phân quyền', cellOf(workspace, 'Phân quyền', header, free + index), text!);
  for (const { email, file } of people)
    if (file !== 'none' && email !== who.owner && !workspace.files()[0]!.editors.includes(email))
      workspace.share(workspace.containerId, email, file);
  must(workspace.as(who.otherIt).runFromPage('runSetupStep', ['takeOver.ask']) as DialogResult);
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy số 12' });
  const code = rowsOf(workspace, 'Sổ sự cố').at(-1)!['Mã sự cố']!;
  const reception = openFromMenu(workspace.as(who.it), 'menuReceive', code) as DialogModel;
  const received = must(workspace.runFromPage('submitDialog', [answerTo(reception, {})]) as DialogResult);
  const state = workspace.state();
  return {
    state,
    answers: [...steps, ...onKeeper, onMonthlyPage].map((step) => {
      const opened = openFromMenu(workspace.as(step.by), step.menu, step.code);
      const dialog = opened.kind === 'queue' ? opened.monthly!.decision : opened;
      if (dialog.kind !== 'dialog') throw new Error(`${step.menu} opens a ${dialog.kind}`);
      return { step, answer: answerTo(dialog, step.typed ?? {}, step.action) };
    }),
    unfollowed: received.toFollow!,
  };
}

const onKeeper: Step[] = [
  { action: 'agreeKeeper', menu: 'menuAgreeKeeper', by: who.chairman, code: '' },
  { action: 'refuseKeeper', menu: 'menuAgreeKeeper', by: who.chairman, code: '', typed: { reason: 'Tài khoản cũ còn dùng' } },
];

/** The switch stands on the chairman's page. */
const onMonthlyPage: Step = { action: 'monthlyPage', menu: 'menuQueue', by: who.chairman, code: '' };

function must<R extends { ok: boolean; message: string }>(result: R): R & { ok: true } {
  if (!result.ok) throw new Error(result.message);
  return result as R & { ok: true };
}

/** The script as it runs for an account that the platform does not name, as consumers' accounts of another domain. */
function unnamedScript(): string {
  const folder = mkdtempSync(join(sharedFolder, 'unnamed-'));
  cpSync('dist', folder, { recursive: true });
  const code = readFileSync(join(folder, 'Code.js'), 'utf8');
  const silent = code.replaceAll('Session.getActiveUser().getEmail()', "''");
  if (silent === code) throw new Error('the bundle does not ask for the active user');
  writeFileSync(join(folder, 'Code.js'), silent);
  return folder;
}

/** Selects the row of an incident, when the person can open the file. */
export function selectRow(workspace: Workspace, code: string): void {
  // The office has its incidents in the order of their numbers.
  if (code) workspace.select('Sổ sự cố', Number(code.slice(-4)) + 1);
}

/** What a look at something leaves behind: consents, the count of pages shown, keys given to dialogs, what quotas count; and selections. */
const ofLooking = ['consents', 'workspace', 'ids', 'minuteQuotas', 'used'];

/** A function that sees each key is slow, so it only runs where one may be left out. */
function withoutActive(value: unknown): string {
  const text = JSON.stringify(value);
  return text.includes('"active"') ? JSON.stringify(value, (key, inner: unknown) => (key === 'active' ? undefined : inner)) : text;
}

/** Returns the state of the workspace by part, as it would be stored. */
export function stateOf(workspace: Workspace): Record<string, string> {
  const state = JSON.parse(workspace.state()) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(state).flatMap(([part, value]) => (ofLooking.includes(part) ? [] : [[part, withoutActive(value)]])),
  );
}

/** Returns the parts that are not as before. */
export const changedParts = (before: Record<string, string>, after: Record<string, string>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((part) => before[part] !== after[part]);
