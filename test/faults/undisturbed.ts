// Checks after any fault: each incident once, the journal intact, the register equal to the journal, no mail or document pending.
import { createHash } from 'node:crypto';
import type { Workspace } from 'apps-script-emulator';
import type { IncidentEvent } from '../../src/procedure/events';
import { replay } from '../../src/procedure/evolve';
import { statusLabel } from '../../src/texts/labels';
import { momentText } from '../../src/texts/moments';
import { rowsOf } from '../support/office';

type Row = Record<string, string>;
const dataOf = (row: Row) => `${row['Dữ liệu']}${row['Dữ liệu (tiếp)']}${row['Dữ liệu (hết)']}`;

/** Checks that each row has the hash of the row before; the hash is computed here, not by the product. */
function expectIntactChain(journal: Row[]): void {
  let previous = '';
  for (const row of journal) {
    const hashedColumns = [
      'Băm dòng trước',
      'Mã sự cố',
      'Số đã cấp',
      'Sự kiện',
      'Người thực hiện',
      'Nội dung',
      'Khóa',
      'Dữ liệu',
      'Dữ liệu (tiếp)',
      'Dữ liệu (hết)',
    ];
    expect(row['Băm dòng trước']).toBe(previous);
    expect(row['Băm']).toBe(
      createHash('sha256')
        .update(hashedColumns.map((header) => row[header]).join('\n'))
        .digest('hex'),
    );
    previous = row['Băm']!;
  }
}

/** Checks that register and documents agree with the journal, and nothing is pending. */
export function expectInOrder(workspace: Workspace): void {
  const journal = rowsOf(workspace, 'Nhật ký');
  expectIntactChain(journal);
  const register = rowsOf(workspace, 'Sổ sự cố');
  const codes = [...new Set(journal.map((row) => row['Mã sự cố']!))].filter(Boolean);
  expect(register.map((row) => row['Mã sự cố']).sort()).toEqual([...codes].sort());
  for (const row of register) {
    const code = row['Mã sự cố']!;
    const incident = replay(journal.filter((one) => one['Mã sự cố'] === code).map((one) => JSON.parse(dataOf(one)) as IncidentEvent));
    const due = incident.status === 'open' ? incident.steps.at(-1)!.dueAt : undefined;
    expect(row).toMatchObject({
      Bước: incident.step,
      'Trạng thái': statusLabel(incident),
      'Phụ trách': incident.classification?.assignee ?? '',
      'Hạn bước': due === undefined ? '' : momentText(due),
      'Hạn chung': incident.overall ? momentText(incident.overall.dueAt) : '',
      'Biểu mẫu chưa lập': '',
    });
    expect(incident.pendingDocuments).toEqual([]);
    // One complete document for each edition in the journal; the name marks a document that a dead run began.
    const documents = workspace
      .files()
      .filter(({ name, trashed }) => !trashed && name.startsWith(`${code} BM`) && !name.endsWith('(đang lập)'));
    expect(documents.map(({ id }) => id).sort()).toEqual(incident.documents.map(({ fileId }) => fileId).sort());
    expect(new Set(documents.map(({ name }) => name)).size).toBe(documents.length);
  }
  expect(new Set(rowsOf(workspace, 'Thư đi').map((row) => row['Trạng thái']))).toEqual(new Set(['Đã gửi']));
}

/** Returns how often each mail was sent, by address and subject. */
export function mailCounts(workspace: Workspace): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { to, subject } of workspace.mails()) counts[`${to.join()} ${subject}`] = (counts[`${to.join()} ${subject}`] ?? 0) + 1;
  return counts;
}

/** Checks that each mail was sent; a killed run may have one of its mails sent twice, among those that it could not mark. */
export function expectMails(workspace: Workspace, mails: Record<string, number>, unmarked: string[]): void {
  const counts = mailCounts(workspace);
  const twice = Object.keys(mails).filter((mail) => counts[mail] === mails[mail]! + 1);
  expect(twice.length).toBeLessThanOrEqual(1);
  expect(unmarked).toEqual(expect.arrayContaining(twice));
  expect(counts).toEqual(Object.fromEntries(Object.entries(mails).map(([mail, count]) => [mail, count + Number(twice.includes(mail))])));
}

/** Returns the mails that a run sent but could not mark as sent: only one of these may be sent twice. */
export function sentButNotMarked(workspace: Workspace): string[] {
  const unmarked = rowsOf(workspace, 'Thư đi')
    .filter((row) => row['Trạng thái'] === 'Đang gửi')
    .map((row) => `${row.Đến} ${row['Tiêu đề']}`);
  return unmarked.filter((mail) => mail in mailCounts(workspace));
}

/** Runs two reconciliations by the clock; they take over the mails of a dead run after ten minutes. */
export function reconcileTwice(workspace: Workspace): void {
  workspace.skipTo(workspace.now() + 11 * 60_000);
  workspace.advanceTo(workspace.now() + 21 * 60_000);
}

/** Returns the register as displayed, without the columns that depend on the minute and on ids. */
export const registerOf = (workspace: Workspace): Row[] =>
  rowsOf(workspace, 'Sổ sự cố').map(({ 'Dòng nhật ký': _row, 'Mã thư mục': _folder, 'Tình trạng hạn': _state, ...row }) => row);
