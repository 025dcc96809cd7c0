// Checks after any fault: the file in order, each mail sent, and nothing done twice.
import type { Workspace } from 'apps-script-emulator';
import { rowsOf } from '../support/office';
import { disorderOf } from '../support/order';
import { unfolded } from '../support/unfolded-mails';

type Row = Record<string, string>;

/** Checks that register and documents agree with the journal, and nothing is pending. */
export const expectInOrder = (workspace: Workspace): void => expect(disorderOf(workspace)).toEqual([]);

/** Returns how often each mail was sent, by address and subject. */
export function mailCounts(workspace: Workspace): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { to, subject } of workspace.mails().flatMap(unfolded))
    counts[`${to.join()} ${subject}`] = (counts[`${to.join()} ${subject}`] ?? 0) + 1;
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
