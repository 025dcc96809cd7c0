// What must hold after any mishap: each incident once, the journal whole, the register as the journal tells it, mails and papers as owed.
import { createHash } from 'node:crypto';
import type { Workspace } from 'apps-script-emulator';
import type { IncidentEvent } from '../../src/procedure/events';
import { replay } from '../../src/procedure/evolve';
import { statusLabel } from '../../src/texts/labels';
import { momentText } from '../../src/texts/moments';
import { rowsOf } from '../support/office';

type Row = Record<string, string>;
const dataOf = (row: Row) => `${row['Dữ liệu']}${row['Dữ liệu (tiếp)']}${row['Dữ liệu (hết)']}`;

/** Every row follows from the one before; the hash is counted here anew, not by the product. */
function expectWholeChain(journal: Row[]): void {
  let previous = '';
  for (const row of journal) {
    const text = [
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
        .update(text.map((header) => row[header]).join('\n'))
        .digest('hex'),
    );
    previous = row['Băm']!;
  }
}

/** Register and papers say what the journal says, and nothing is owed any more. */
export function expectInOrder(workspace: Workspace): void {
  const journal = rowsOf(workspace, 'Nhật ký');
  expectWholeChain(journal);
  const register = rowsOf(workspace, 'Sổ sự cố');
  const codes = [...new Set(journal.map((row) => row['Mã sự cố']!))];
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
    // One whole paper for each edition that the journal knows; what a dead run began is marked by its name.
    const papers = workspace
      .files()
      .filter(({ name, trashed }) => !trashed && name.startsWith(`${code} BM`) && !name.endsWith('(đang lập)'));
    expect(papers.map(({ id }) => id).sort()).toEqual(incident.documents.map(({ fileId }) => fileId).sort());
    expect(new Set(papers.map(({ name }) => name)).size).toBe(papers.length);
  }
  expect(new Set(rowsOf(workspace, 'Thư đi').map((row) => row['Trạng thái']))).toEqual(new Set(['Đã gửi']));
}

/** How often each mail went, by address and subject. */
export function mailCounts(workspace: Workspace): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { to, subject } of workspace.mails()) counts[`${to.join()} ${subject}`] = (counts[`${to.join()} ${subject}`] ?? 0) + 1;
  return counts;
}

/** Mails that went while the run that sent them could not write it down: these alone may come twice. */
export function sentButNotMarked(workspace: Workspace): string[] {
  const unmarked = rowsOf(workspace, 'Thư đi')
    .filter((row) => row['Trạng thái'] === 'Đang gửi')
    .map((row) => `${row.Đến} ${row['Tiêu đề']}`);
  return unmarked.filter((mail) => mail in mailCounts(workspace));
}

/** Two sweeps by the clock; what a dead run has claimed is taken over after ten minutes. */
export function sweepTwice(workspace: Workspace): void {
  workspace.skipTo(workspace.now() + 11 * 60_000);
  workspace.advanceTo(workspace.now() + 21 * 60_000);
}

/** The register as seen, without what depends on the minute and on ids. */
export const registerOf = (workspace: Workspace): Row[] =>
  rowsOf(workspace, 'Sổ sự cố').map(({ 'Nhật ký đến dòng': _row, 'Mã thư mục': _folder, 'Tình trạng hạn': _state, ...row }) => row);
