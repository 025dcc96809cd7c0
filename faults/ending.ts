// How an office ends after a point: its state, what people were told, and in what it differs from an undisturbed one.

import type { SentMail, Workspace } from 'apps-script-emulator';
import { modelOf } from '../desk/samples/dialogs';
import { sheets } from '../src/google/workbook/sheets';
import { questions } from '../src/texts/intake-form';
import { eventLabels } from '../src/texts/labels';
import { setupSteps } from '../src/texts/setup';
import { isNote, rowsOf, who } from '../test/support/office';
import { disorderOf } from '../test/support/order';
import { printer } from '../test/support/stories';
import { unfolded } from '../test/support/unfolded-mails';
import type { OpenOffice } from './office';

/** The state of an office, as text by part; moments are left out, because a second press comes later. */
export interface Ending {
  parts: Record<string, string>;
  mails: Record<string, number>;
  /** The beginnings of reminders, as `mails` names them, that were given in a digest: it lists the incident, and its row notes the reminder. */
  listed: string[];
  /** The mails that went in one message, of each message that held several. */
  folded: string[][];
  disorder: string[];
}

const MOMENT = /\d\d\/\d\d\/\d{4} \d\d:\d\d|\d\d:\d\d( ngày)? \d\d\/\d\d\/\d{4}|\d\d:\d\d \d\d\/\d\d|\d\d:\d\d/g;
const withoutMoments = (text: string) => text.replace(MOMENT, '…');
/** How long a step took follows from its moments. */
const isDuration = (header: string) => header.startsWith('Phút làm việc');

/** Columns that hold ids or rows, or that show how late it is. */
const volatile = [
  'Dòng nhật ký',
  'Mã thư mục',
  'Tình trạng hạn',
  'Đã nhắc',
  'Mã đối chiếu',
  'Mã đối chiếu dòng trước',
  'Khóa',
  'Mã phản hồi',
  'Dữ liệu',
  'Số đã cấp',
  'Thời điểm',
];

function rowsAsText(workspace: Workspace, sheet: string): string {
  // Of an edit whose run found the register busy, the comparison does not know who made it.
  const isEdit = (row: Record<string, string>) => row['Sự kiện'] === eventLabels.reclassified;
  const kept = (row: Record<string, string>) =>
    Object.entries(row).filter(([header]) => !volatile.includes(header) && !(header === 'Người thực hiện' && isEdit(row)));
  return rowsOf(workspace, sheet)
    .map((row) =>
      withoutMoments(
        kept(row)
          .filter(([, text]) => text)
          .map(([header, text]) => `${header}: ${isDuration(header) ? '…' : text}`)
          .join(' | '),
      ),
    )
    .sort()
    .join('\n');
}

const attempt = <T>(body: () => T, otherwise: (error: Error) => T): T => {
  try {
    return body();
  } catch (error) {
    return otherwise(error as Error);
  }
};

/** Reminders of a later run stand together in other mails, and the next one may come in place of one: each line counts once. */
function reminderLines({ to, subject, body }: SentMail): string[] {
  if (!/^Nhắc việc|^(Quá hạn|Sắp đến hạn|Chờ bàn giao)/.test(subject)) return [];
  return body.split('\n').flatMap((line) => /^SC-.*?(quá hạn|còn|chờ bàn giao)/.exec(line)?.map((part) => `${to.join()} ${part}`)[0] ?? []);
}

/** How the line of a reminder ends, and its stage in the note of the row. */
const stages = { 'quá hạn': 'overdue', còn: 'soon', 'chờ bàn giao': 'handover' };

/** Sheets whose rows are compared; the others are compared by their headers. */
const compared = ['Sổ sự cố', 'Dự toán', 'Nhật ký', 'Phân quyền', 'Danh mục', 'Quy trình', 'Giờ làm việc', 'Ngày nghỉ', 'Cấu hình'];

function mailsOf(workspace: Workspace): Pick<Ending, 'mails' | 'folded' | 'listed'> {
  // Hands may have taken the register away.
  const noted = attempt(
    () => rowsOf(workspace, 'Sổ sự cố').flatMap((row) => row['Đã nhắc']?.split('\n') ?? []),
    () => [],
  );
  const listed = workspace
    .mails()
    .filter(({ subject }) => subject.startsWith('Việc ngày'))
    .flatMap(({ to, body }) => [...body.matchAll(/^– (SC-\S+) ·/gm)].map(([, code]) => ({ to: to.join(), code: code! })))
    .flatMap(({ to, code }) =>
      Object.entries(stages).flatMap(([end, stage]) =>
        noted.some((note) => note.startsWith(`${to}|${code}/`) && note.includes(`/${stage}`)) ? [`${to} ${code} ${end}`] : [],
      ),
    );
  const mails: Record<string, number> = {};
  const folded: string[][] = [];
  for (const message of workspace.mails()) {
    const held = unfolded(message).flatMap((mail): string[] => {
      const lines = reminderLines(mail);
      for (const line of lines) mails[line] = 1;
      // How much one mail says depends on what came before it.
      const subject = mail.subject.replace(/^(?:(Bảng tính có|Hệ thống vừa tự sửa) \d+ chỗ|(Việc ngày \S+):.*)/, '$1$2');
      const name = withoutMoments(`${mail.to.join()} ${subject}`);
      if (subject !== mail.subject) mails[name] = 1;
      else if (!lines.length) mails[name] = (mails[name] ?? 0) + 1;
      return subject === mail.subject && !lines.length ? [name] : [];
    });
    if (held.length > 1) folded.push(held);
  }
  return { mails, folded, listed };
}

export function endingOf(office: Workspace): Ending {
  const workspace = readOnce(office);
  const parts: Record<string, string> = {};
  for (const { name, hidden } of workspace.sheets()) {
    parts[`sheet ${name}`] = hidden ? 'hidden' : 'shown';
    // The report is made of formulas only.
    if (name !== 'Báo cáo') parts[`headers of ${name}`] = (workspace.grid(name, 1)[0] ?? []).filter((text) => !isNote(text)).join('|');
    if (compared.includes(name)) parts[`rows of ${name}`] = rowsAsText(workspace, name);
  }
  parts.documents = workspace
    .files()
    // A copy of the journal may hold rows that another holds, too.
    .filter(({ trashed, name }) => !trashed && !name.endsWith('(đang lập)') && !/^Nhật ký (\d{4}|trước)/.test(name))
    .map(({ name }) => name)
    .sort()
    .join('\n');
  return {
    parts,
    ...mailsOf(workspace),
    disorder: attempt(
      () => disorderOf(workspace),
      (error) => [`file: it cannot be read (${error.message})`],
    ),
  };
}

/** The workspace with each sheet displayed only once, because that takes long. */
function readOnce(workspace: Workspace): Workspace {
  const grids = new Map<string, string[][]>();
  const grid = (sheet: string, rows?: number) => {
    if (!grids.has(sheet) && rows) return workspace.grid(nameNow(workspace, sheet), rows);
    if (!grids.has(sheet)) grids.set(sheet, workspace.grid(nameNow(workspace, sheet)));
    return grids.get(sheet)!.slice(0, rows);
  };
  return { ...workspace, grid };
}

/** Returns the name of a sheet that hands have renamed: the sheet with most of its headers. */
function nameNow(workspace: Workspace, name: string): string {
  const names = workspace.sheets().map((sheet) => sheet.name);
  const headers = sheets.find((sheet) => sheet.name === name)?.columns.map(({ header }) => header) ?? [];
  const share = (other: string) => {
    const present = workspace.grid(other, 1)[0] ?? [];
    return headers.filter((header) => present.includes(header)).length / headers.length;
  };
  return names.includes(name) || !headers.length ? name : (names.find((other) => share(other) > 0.8) ?? name);
}

/** Returns in how many messages the mails went that were sent once too often: a message that goes twice doubles all that it holds. */
function messagesOf(surplus: Map<string, number>, folded: string[][]): number {
  let messages = 0;
  for (const held of folded) {
    if (!held.every((mail) => surplus.get(mail))) continue;
    for (const mail of held) surplus.set(mail, surplus.get(mail)! - 1);
    messages += 1;
  }
  return messages + [...surplus.values()].reduce((sum, count) => sum + count, 0);
}

/** Returns in what an ending differs from that of an undisturbed office, a sentence each. */
export function differences(ended: Ending, expected: Ending): string[] {
  const found = ended.disorder.filter((one) => !expected.disorder.includes(one));
  for (const [part, text] of Object.entries(expected.parts))
    if (ended.parts[part] !== text) found.push(`${part}: ${firstDifference(ended.parts[part] ?? 'none', text)}`);
  for (const part of Object.keys(ended.parts)) if (!(part in expected.parts)) found.push(`${part}: it is new`);
  const surplus = new Map<string, number>();
  // The name of a reminder is the line of its incident up to what it says.
  const isListed = (mail: string) => {
    const [, begin, end] = /^(\S+ SC-\S+) ·.*(quá hạn|còn|chờ bàn giao)$/.exec(mail) ?? [];
    return begin !== undefined && ended.listed.includes(`${begin} ${end}`);
  };
  for (const [mail, count] of Object.entries(expected.mails)) {
    const sent = ended.mails[mail] ?? 0;
    if (sent < count && !isListed(mail)) found.push(`mails: lost, ${mail}`);
    if (sent > count) surplus.set(mail, sent - count);
  }
  const doubled = messagesOf(surplus, ended.folded);
  if (doubled > 1) found.push(`mails: ${doubled} were sent twice`);
  // Others may be told that something is wrong; a mail about an incident must be one that is sent without the fault, too.
  for (const mail of Object.keys(ended.mails)) if (!(mail in expected.mails) && /\[SC-/.test(mail)) found.push(`mails: one more, ${mail}`);
  return found;
}

/**
 * Returns how an office ends in which two acts were done that have nothing to do with each other: what each has added and taken away alone.
 * Undefined when both have changed the same.
 */
export function sideBySide(before: Ending, one: Ending, other: Ending): Ending | undefined {
  const parts: Record<string, string> = {};
  for (const part of new Set([...Object.keys(before.parts), ...Object.keys(one.parts), ...Object.keys(other.parts)])) {
    const [was, first, second] = [before, one, other].map((ending) => ending.parts[part]) as [string, string, string];
    if (first === was || first === second) parts[part] = second;
    else if (second === was) parts[part] = first;
    else if (/^(rows of|documents)/.test(part)) parts[part] = linesOf(merged(counted(was), counted(first), counted(second)));
    else return undefined;
  }
  return {
    parts,
    mails: merged(before.mails, one.mails, other.mails),
    folded: [...one.folded, ...other.folded],
    listed: [...one.listed, ...other.listed],
    disorder: [...new Set([...one.disorder, ...other.disorder])],
  };
}

function counted(text = ''): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of text.split('\n')) if (line) counts[line] = (counts[line] ?? 0) + 1;
  return counts;
}

const linesOf = (counts: Record<string, number>): string =>
  Object.entries(counts)
    .flatMap(([line, count]) => new Array<string>(Math.max(0, count)).fill(line))
    .sort()
    .join('\n');

function merged(...[before, one, other]: [Record<string, number>, Record<string, number>, Record<string, number>]): Record<string, number> {
  const of = (counts: Record<string, number>, key: string) => counts[key] ?? 0;
  const sum = (key: string) => of(one, key) + of(other, key) - of(before, key);
  return Object.fromEntries(
    Object.keys({ ...before, ...one, ...other })
      .map((key) => [key, sum(key)] as const)
      .filter(([, count]) => count > 0),
  );
}

function firstDifference(text: string, expected: string): string {
  const lines = text.split('\n');
  const wanted = expected.split('\n');
  const more = lines.find((line) => !wanted.includes(line));
  const key = more?.split(' | ')[0];
  const missing = wanted.filter((line) => !lines.includes(line));
  // Of two rows that begin alike only the cells in which they differ are worth reading.
  const less = missing.find((line) => line.split(' | ')[0] === key) ?? missing[0];
  if (more === undefined && less === undefined) return `${lines.length} lines, not ${wanted.length}`;
  const without = (line: string | undefined, other: string | undefined) => {
    const cells = line?.split(' | ') ?? [];
    const others = other?.split(' | ') ?? [];
    return cells.filter((cell, index) => index === 0 || !others.includes(cell)).join(' | ');
  };
  return `“${without(more, less)}”, not “${without(less, more)}”`;
}

/** The sweeps by the clock; they take over what a dead run left after ten minutes. */
export function sweepTwice(workspace: Workspace): void {
  workspace.skipTo(workspace.now() + 11 * 60_000);
  workspace.advanceTo(workspace.now() + 21 * 60_000);
}

/** The timer's first run and those after an hour, in which register and journal are compared; the idle ones between are left out. */
export function anHourOn(workspace: Workspace): void {
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  workspace.skipTo(workspace.now() + 49 * 60_000);
  workspace.advanceTo(workspace.now() + 11 * 60_000);
}

/** What may still be done where sweeps do not heal: «Cài đặt…», and the comparison of the next hour. Returns what set-up said. */
export function setUpAgain(workspace: Workspace): string[] {
  const said = setupSteps.map(({ id }) =>
    attempt(
      () => (workspace.as(who.owner).runFromPage('runSetupStep', [id]) as { message: string }).message,
      (error) => `${id}: ${error.message}`,
    ),
  );
  anHourOn(workspace);
  return said;
}

/** Returns what people read since the office was opened: dialogs, toasts, mails, and what the file says of the last run. */
export function textsOf({ workspace, shown }: OpenOffice, mailsBefore: number): string[] {
  return [
    ...shown.map(({ kind, content }) =>
      /<script type="application\/json" id="model">/.test(content) ? JSON.stringify(modelOf(content)) : kind === 'toast' ? content : '',
    ),
    ...workspace
      .mails()
      .slice(mailsBefore)
      .map(({ subject, body }) => `${subject}\n${body}`),
    ...workspace
      .sheets()
      .flatMap(({ name }) => (workspace.grid(name, 1)[0] ?? []).filter((text) => /^(Ngừng chạy|Chưa chạy hết)/.test(text))),
  ].filter(Boolean);
}

const UNEXPECTED = /Có lỗi ngoài dự kiến/;
/** A mistake of the code, not an answer of a service. */
const MISTAKE =
  /\b(TypeError|ReferenceError|RangeError|SyntaxError|not emulated|Invalid requests|Unable to parse range|No grid with id|out of bounds|must be at least)\b.*/;

/** Returns what must not be read anywhere. */
export function faultyTexts(texts: string[], log: string[]): string[] {
  const found = texts.some((text) => UNEXPECTED.test(text)) ? ['texts: “Có lỗi ngoài dự kiến” is shown'] : [];
  const mistake = log.map((line) => MISTAKE.exec(line)?.[0]).find(Boolean);
  return mistake ? [...found, `code: ${mistake.slice(0, 160)}`] : found;
}

/** A sentence that names what to do. */
const CURE = /Cài đặt…?”|(Nhật ký|lịch sử) phiên bản|Việc cần làm|không dùng được\. Ghi|[Bb]ật lại|[Mm]ở lại/;
export const namesCure = (texts: string[]): boolean => texts.some((text) => CURE.test(text));

/** The answers to the questions of a form as it is now: hands may have renamed a question, deleted it, or changed what it offers. */
function answersTo(workspace: Workspace, form: string, device: string): Record<string, string> {
  const wanted: Record<string, string> = { ...printer, 'Thiết bị/hệ thống': device };
  const all = workspace.form(form).items;
  // The page behind this break is for whoever saw signs of an attack.
  const end = all.findIndex(({ goTo }) => goTo === 'submit');
  const items = end < 0 ? all : all.slice(0, end);
  const lacking = Object.keys(wanted).filter((title) => !items.some((item) => item.title === title));
  return Object.fromEntries(
    items.flatMap(({ title, kind, choices = [] }) => {
      if (kind === 'pageBreak') return [];
      // Whoever fills the form in answers the question that stands in place of the one they know.
      const isRenamed = !questions.some((question) => question.title === title);
      const answer = wanted[title] ?? (isRenamed ? wanted[lacking.shift() ?? ''] : undefined);
      if (answer === undefined) return [];
      return [[title, choices.length && !choices.includes(answer) ? choices[0]! : answer]];
    }),
  );
}

/** Sends one more report; returns what is wrong with it: it has to be in the journal once, at the latest after a sweep. */
export function probe(workspace: Workspace, device = 'Máy thử cuối'): string[] {
  const count = () =>
    attempt(
      () => rowsOf(readOnce(workspace), 'Nhật ký').filter((row) => JSON.stringify(row).includes(device)),
      () => [],
    ).filter((row) => row['Sự kiện'] === 'Báo sự cố').length;
  const failed = attempt(
    () => {
      // «Cài đặt…» may have made another form.
      const standing = new Set(workspace.files().flatMap(({ id, trashed }) => (trashed ? [] : [id])));
      const form = workspace.forms().filter(({ id }) => standing.has(id));
      if (!form.length) throw new Error('it is in the bin');
      const { id } = form.at(-1)!;
      workspace.submitForm(id, answersTo(workspace, id, device), { by: who.staff });
      return '';
    },
    (error) => error.message,
  );
  if (failed) return [`report: the form takes none (${failed})`];
  if (count() === 1) return [];
  sweepTwice(workspace);
  return count() === 1 ? [] : [count() ? 'report: it is journalled twice' : 'report: it is not journalled'];
}
