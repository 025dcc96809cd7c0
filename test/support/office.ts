// Workspaces with the register set up, with which tests start, and what tests read from them.
import type { SentMail, Workspace } from 'apps-script-emulator';
import { type OfficeOptions, openOffice } from '../../desk/office/open-office';
import { owner } from '../../desk/office/people';
import { isSetUp, prepare } from '../../desk/office/set-up';
import { sharedText } from './shared-folder';

/** Lets a person without a role open the file. */
export function sharedWithStaff(workspace: Workspace): Workspace {
  workspace.share(workspace.containerId, who.staff, 'editor');
  return workspace;
}

export const who = {
  owner: owner.email,
  it: 'cntt@sontay.example',
  otherIt: 'hue.nguyen@sontay.example',
  chairman: 'chutich@sontay.example',
  viceChairman: 'phochutich@sontay.example',
  staff: 'motcua@sontay.example',
};

/** The clock of tests stands still while people act, so a minute's quota would hold for a whole test. */
export function blankWorkspace(at: string, more: Partial<OfficeOptions> = {}): Workspace {
  return openOffice({ script: 'dist', at, minuteQuotas: false, ...more });
}

/** Opens an office that was set up from the menu and has its people; the set-up runs once for all test files. */
export function officeAt(at: string, more: Partial<OfficeOptions> = {}): Workspace {
  return Object.keys(more).length
    ? setUp(at, more)
    : blankWorkspace(at, { state: sharedText(`office-${at.replace(/\W/g, '-')}`, () => setUp(at).state()) });
}

function setUp(at: string, more: Partial<OfficeOptions> = {}): Workspace {
  const workspace = blankWorkspace(at, more);
  prepare(workspace, () => undefined);
  if (!isSetUp(workspace)) throw new Error('set-up left nothing behind');
  return workspace;
}

/** Keeps a workspace as it is now; returns a function that opens a copy of it at the same moment. */
export function kept(workspace: Workspace): (more?: Partial<OfficeOptions>) => Workspace {
  const state = workspace.state();
  const at = new Date(workspace.now()).toISOString();
  return (more) => blankWorkspace(at, { ...more, state });
}

/** Runs `begin` once in an office; returns a function that opens a copy of this office for each test. */
export function keptOffice(
  at: string,
  begin: (workspace: Workspace) => void = () => undefined,
): (more?: Partial<OfficeOptions>) => Workspace {
  let open: ReturnType<typeof kept>;
  beforeAll(() => {
    const workspace = officeAt(at);
    begin(workspace);
    open = kept(workspace);
  });
  return (more) => open(more);
}

const MINUTES = 60_000;
const DAY = 1440 * MINUTES;

/** Moves the clock: timers run around each morning's digest and in the last twenty minutes, the rest is skipped. */
export function goOnTo(workspace: Workspace, moment: string): void {
  const to = Date.parse(`${moment}+07:00`);
  const digestAt = (at: number) => Math.floor((at + 7 * 60 * MINUTES) / DAY) * DAY + 30 * MINUTES;
  const runTimersUntil = (at: number) => {
    // Starts at a full ten minutes, so that the timers keep their times.
    const from = Math.floor((at - 20 * MINUTES) / (10 * MINUTES)) * 10 * MINUTES;
    if (from > workspace.now()) workspace.skipTo(from);
    workspace.advanceTo(at);
  };
  for (let next = digestAt(workspace.now()); next < to; next += DAY) if (next > workspace.now()) runTimersUntil(next + MINUTES);
  runTimersUntil(to);
}

/** Moves the clock so that register and journal are compared, and runs the timer of the last twenty minutes only. */
export function anHourLater(workspace: Workspace): void {
  workspace.skipTo(workspace.now() + 50 * MINUTES);
  workspace.advanceTo(workspace.now() + 21 * MINUTES);
}

/** Whether a header is a cell of the product's own: the journal's end, the last run. */
export const isNote = (header: string): boolean => /^(Cuối nhật ký|Chạy lần cuối|Ngừng chạy từ|Lần chạy tự động lúc) /.test(header);

/** Returns the rows of a sheet by header, as displayed, without blank rows. */
export function rowsOf(workspace: Workspace, sheet: string): Record<string, string>[] {
  const [headers = [], ...rows] = workspace.grid(sheet);
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headers.flatMap((header, index) => (isNote(header) ? [] : [[header, row[index] ?? '']]))));
}

/** Returns the register row of an incident by header, as displayed. */
export function registerRow(workspace: Workspace, code: string): Record<string, string> {
  const row = rowsOf(workspace, 'Sổ sự cố').find((cells) => cells['Mã sự cố'] === code);
  if (!row) throw new Error(`${code} is not in the register`);
  return row;
}

/** Returns the names of an incident's events, oldest first, without the events about forms and their copies. */
export function actsOf(workspace: Workspace, code: string): string[] {
  return rowsOf(workspace, 'Nhật ký')
    .filter((row) => row['Mã sự cố'] === code && !/biểu mẫu|bản PDF/.test(row['Sự kiện'] ?? ''))
    .map((row) => row['Sự kiện']!);
}

/** Returns the names of an incident's documents, without those in the bin. */
export function documentsOf(workspace: Workspace, code: string): string[] {
  return workspace
    .files()
    .filter(({ name, trashed, mimeType }) => !trashed && mimeType.endsWith('document') && name.startsWith(code))
    .map(({ name }) => name.slice(code.length + 1).replace(/ – (đã phê duyệt|bản cuối)$/, ''))
    .sort();
}

/** Returns the text of a document as it prints, by the end of its name: 'SC-2026-0001 BM.04'. */
export function documentText(workspace: Workspace, name: string): string {
  const isIt = (text: string) => text === name || text === `${name} – đã phê duyệt` || text === `${name} – bản cuối`;
  const file = workspace.files().find((one) => isIt(one.name) && !one.trashed);
  if (!file) throw new Error(`no document “${name}”`);
  return workspace
    .paper(file.id)
    .replace(/<[^>]*>/g, ' ')
    .replace(/&nbsp;|\u00a0/g, ' ')
    .replace(/\s+/g, ' ');
}

export function mailsTo(workspace: Workspace, email: string): SentMail[] {
  return workspace.mails().filter(({ to }) => to.includes(email));
}

/** Returns the address of a cell by its header: 'M2' for «Phụ trách» in row 2. */
export function cellOf(workspace: Workspace, sheet: string, header: string, row: number): string {
  let column = workspace.grid(sheet)[0]!.indexOf(header) + 1;
  if (!column) throw new Error(`“${sheet}” has no column “${header}”`);
  let letters = '';
  for (; column > 0; column = Math.floor((column - 1) / 26)) letters = String.fromCharCode(65 + ((column - 1) % 26)) + letters;
  return `${letters}${row}`;
}
