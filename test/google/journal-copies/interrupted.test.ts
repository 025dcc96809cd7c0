// A run of «Khôi phục» dies at any call: pressed again, the journal and the register are as they were, told once.
import { copyTexts } from '../../../src/texts/sheets/journal-copies';
import { byHand } from '../../support/hands';
import { anHourLater, cellOf, mailsTo, rowsOf, who } from '../../support/office';
import { disorderOf } from '../../support/order';
import { someOf } from '../../support/some-of';
import { damageOf, journalOf, keptFrom, officeWithCopies, restore } from './copies';

const office = officeWithCopies();
const harmed = keptFrom(() => {
  const workspace = office();
  byHand(
    workspace,
    who.it,
    `const one = sheet('Nhật ký');
     one.getRange('${cellOf(workspace, 'Nhật ký', 'Nội dung', 4)}').setValue('Không có gì');
     one.deleteRows(7, 2);
     one.insertRowAfter(9).getRange(10, 2).setValue('viết thêm');`,
  );
  return workspace;
});

test('killed at any call and pressed again', () => {
  const before = journalOf(office());
  const calls: string[] = [];
  const reference = harmed({ onCall: (method, functionName) => functionName === 'restoreJournal' && calls.push(method) });
  const said = restore(reference).at(-1);
  expect(calls.filter((method) => method === 'Sheets.Spreadsheets.batchUpdate').length).toBeGreaterThan(0);
  const remote = calls.flatMap((method, index) =>
    /^(Utilities|Session|User|Sheet|PropertiesService|Lock)\./.test(method) ? [] : [{ method, index }],
  );
  for (const { method, index } of someOf(remote, 10)) {
    const workspace = harmed();
    workspace.fault({ functionName: 'restoreJournal', atCall: index + 1, effect: 'kill' });
    try {
      restore(workspace);
      continue;
    } catch {
      // The page says that the result is not known, and the keeper presses again.
    }
    const place = `killed at call ${index + 1}, ${method}`;
    // What a run has announced and not written is not counted; when the mails are written, nothing is left.
    const isTold = rowsOf(workspace, 'Thư đi').some((mail) => mail['Tiêu đề']!.startsWith('Nhật ký đã được khôi phục'));
    expect([place, said, ...(isTold ? [copyTexts.nothing] : [])]).toContain(restore(workspace).at(-1));
    const rows = journalOf(workspace);
    expect([place, rows.slice(0, before.length)]).toEqual([place, before]);
    expect([place, rowsOf(workspace, 'Nhật ký').filter((row) => row['Sự kiện'] === 'Khôi phục nhật ký').length]).toEqual([place, 1]);
    expect([place, damageOf(workspace).submit]).toEqual([place, '']);
    anHourLater(workspace);
    expect([place, disorderOf(workspace)]).toEqual([place, []]);
    const mails = mailsTo(workspace, who.chairman).filter(({ subject }) => subject.startsWith('Nhật ký đã được khôi phục'));
    expect([place, mails.length >= 1 && mails.length <= 2]).toEqual([place, true]);
  }
});
