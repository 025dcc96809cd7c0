// «Khôi phục nhật ký»: whatever hands do to rows of which copies exist is shown, and restored, with the register.
import type { Workspace } from 'apps-script-emulator';
import { hashScript } from '../../../bench/journal-hash';
import { openFromMenu } from '../../../desk/samples/dialogs';
import { copyTexts } from '../../../src/texts/sheets/journal-copies';
import { rehashJournal } from '../../support/altered-journal';
import { byHand } from '../../support/hands';
import { anHourLater, cellOf, goOnTo, kept, mailsTo, rowsOf, who } from '../../support/office';
import { disorderOf } from '../../support/order';
import { sendForm } from '../../support/stories';
import { damageOf, journalOf, linesOf, officeWithCopies, restore } from './copies';

const office = officeWithCopies();
const quietly = (workspace: Workspace, lines: string) => byHand(workspace, who.it, lines);
const at = (workspace: Workspace, header: string, row: number) => cellOf(workspace, 'Nhật ký', header, row);

test('an unharmed journal is whole, and there is no button', () => {
  const workspace = office();
  expect(openFromMenu(workspace, 'menuRestoreJournal')).toMatchObject({ kind: 'restore' });
  const damage = damageOf(workspace);
  expect(damage).toMatchObject({ submit: '', rows: [] });
  expect(damage.sentences[0]).toMatch(/^Nhật ký còn nguyên như bản lưu: \d+ dòng, trong đó \d+ dòng mới chưa đến lượt lưu\.$/);
});

const damages: [string, (workspace: Workspace) => void, string, string][] = [
  ['a row in the middle deleted', (one) => one.as(who.it).deleteRows('Nhật ký', 5), '1 dòng bị xóa', 'ghi lại 1 dòng bị xóa'],
  ['rows at the beginning deleted', (one) => quietly(one, "sheet('Nhật ký').deleteRows(2, 3);"), '3 dòng bị xóa', 'ghi lại 3 dòng bị xóa'],
  [
    'a name altered',
    (one) => one.as(who.it).type('Nhật ký', at(one, 'Người thực hiện', 4), 'Ai đó'),
    '1 dòng bị sửa',
    'sửa lại 1 dòng bị sửa',
  ],
  [
    'a moment altered',
    (one) => quietly(one, `sheet('Nhật ký').getRange('${at(one, 'Thời điểm', 4)}').setValue(new Date(0));`),
    '1 dòng bị sửa',
    'sửa lại 1 dòng bị sửa',
  ],
  [
    'a hash typed over',
    (one) => quietly(one, `sheet('Nhật ký').getRange('${at(one, 'Mã đối chiếu', 4)}').setValue('x');`),
    '1 dòng bị sửa',
    'sửa lại 1 dòng bị sửa',
  ],
  [
    'a long text typed over a hash',
    (one) => quietly(one, `sheet('Nhật ký').getRange('${at(one, 'Mã đối chiếu', 4)}').setValue('${'x'.repeat(200)}');`),
    '1 dòng bị sửa',
    'sửa lại 1 dòng bị sửa',
  ],
  [
    'a row typed that says it follows the last one',
    (one) => {
      const last = one.grid('Nhật ký').length;
      quietly(
        one,
        `const one = sheet('Nhật ký');
         one.getRange('${at(one, 'Mã đối chiếu dòng trước', last + 1)}').setValue(one.getRange('${at(one, 'Mã đối chiếu', last)}').getValue());
         one.getRange('${at(one, 'Mã đối chiếu', last + 1)}').setValue('x');`,
      );
    },
    '1 dòng không thuộc nhật ký',
    'bỏ 1 dòng không thuộc nhật ký',
  ],
  [
    'a row typed over as if it followed itself, and the next one deleted',
    (one) =>
      quietly(
        one,
        `const one = sheet('Nhật ký');
         one.getRange('${at(one, 'Nội dung', 4)}').setValue('Không có gì');
         one.getRange('${at(one, 'Mã đối chiếu dòng trước', 4)}').setValue(one.getRange('${at(one, 'Mã đối chiếu', 4)}').getValue());
         one.deleteRow(5);`,
      ),
    '1 dòng bị xóa, 1 dòng bị sửa',
    'ghi lại 1 dòng bị xóa, sửa lại 1 dòng bị sửa',
  ],
  [
    'a row of another journal pasted in',
    (one) =>
      quietly(
        one,
        `${hashScript}
         const one = sheet('Nhật ký');
         const [headers, row] = one.getRange(1, 1, 2, one.getLastColumn()).getValues();
         one.insertRowBefore(6);
         row[headers.indexOf('Mã đối chiếu dòng trước')] = '2:khác';
         row[headers.indexOf('Mã đối chiếu')] = hashOf(headers, row);
         one.getRange(6, 1, 1, 12).setValues([row.slice(0, 12)]);`,
      ),
    '1 dòng không thuộc nhật ký',
    'bỏ 1 dòng không thuộc nhật ký',
  ],
  [
    'rows typed',
    (one) => {
      one.as(who.it).insertRows('Nhật ký', 4, 2);
      one.type('Nhật ký', at(one, 'Nội dung', 4), 'viết thêm');
    },
    '2 dòng không thuộc nhật ký',
    'bỏ 2 dòng không thuộc nhật ký',
  ],
  [
    'a row copied below the last',
    (one) => quietly(one, "const one = sheet('Nhật ký'); one.getRange('A4:L4').copyTo(one.getRange(one.getLastRow() + 1, 1));"),
    '1 dòng không thuộc nhật ký',
    'bỏ 1 dòng không thuộc nhật ký',
  ],
  ['rows sorted', (one) => one.as(who.it).sort('Nhật ký', 2, false), 'dòng sai chỗ', 'dòng sai chỗ'],
  [
    'rows deleted, altered and typed',
    (one) => {
      quietly(one, "sheet('Nhật ký').deleteRows(8, 2);");
      one.as(who.it).type('Nhật ký', at(one, 'Nội dung', 3), 'Không có gì');
      one.as(who.it).insertRows('Nhật ký', 6, 1);
      one.as(who.it).type('Nhật ký', at(one, 'Mã sự cố', 6), 'SC-2026-0099');
    },
    '2 dòng bị xóa, 1 dòng bị sửa, 1 dòng không thuộc nhật ký',
    'ghi lại 2 dòng bị xóa, sửa lại 1 dòng bị sửa, bỏ 1 dòng không thuộc nhật ký',
  ],
];

test.each(damages)('%s: it is shown, and restored', (_what, harm, found, done) => {
  const workspace = office();
  const before = journalOf(workspace);
  harm(workspace);
  const damage = damageOf(workspace);
  expect(damage.sentences[0]).toContain(found);
  if (!found.includes('sai chỗ')) expect(damage.sentences[0]).not.toContain('sai chỗ');
  expect(damage.submit).toBe('Khôi phục');
  expect(restore(workspace).at(-1)).toContain(done);
  const after = journalOf(workspace);
  expect(after.slice(0, -1)).toEqual(before);
  expect(rowsOf(workspace, 'Nhật ký').at(-1)).toMatchObject({
    'Sự kiện': 'Khôi phục nhật ký',
    'Người thực hiện': 'Hộp thư hệ thống',
    'Nội dung': expect.stringContaining(done),
  });
  expect(damageOf(workspace).submit).toBe('');
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy sau' });
  anHourLater(workspace);
  expect(rowsOf(workspace, 'Sổ sự cố').map((row) => row['Mã sự cố'])).toEqual(
    ['0001', '0002', '0003', '0004', '0005'].map((number) => `SC-2026-${number}`),
  );
  expect(disorderOf(workspace)).toEqual([]);
  for (const email of [who.owner, who.it, who.chairman])
    expect(mailsTo(workspace, email).filter(({ subject }) => subject === 'Nhật ký đã được khôi phục từ bản lưu')).toHaveLength(1);
});

test('what was altered is shown cell by cell, and kept in the folder', () => {
  const workspace = office();
  workspace.as(who.it).type('Nhật ký', at(workspace, 'Nội dung', 4), 'Không có gì');
  const [row] = damageOf(workspace).rows;
  expect(row).toMatchObject({ what: 'Bị sửa', place: 'dòng 4' });
  expect(row!.changes).toEqual([{ label: 'Nội dung', before: expect.any(String), now: 'Không có gì' }]);
  restore(workspace);
  const [kept] = linesOf(workspace, 'Nhật ký trước khi khôi phục');
  expect(kept).toEqual([expect.objectContaining({ row: 4, summary: 'Không có gì' })]);
});

test.each([
  ['its rows deleted', "const one = sheet('Nhật ký'); one.deleteRows(2, one.getLastRow() - 1);"],
  ['its cells cleared', "const one = sheet('Nhật ký'); one.getRange(2, 1, one.getMaxRows() - 1, one.getMaxColumns()).clearContent();"],
  ['the whole sheet cleared', "sheet('Nhật ký').clearContents();"],
])('the journal with %s: all that is copied comes back, and what is not is said', (_what, lines) => {
  const workspace = office();
  const before = journalOf(workspace);
  quietly(workspace, lines);
  restore(workspace);
  const after = journalOf(workspace);
  const copied = linesOf(workspace, 'Nhật ký 20').flat().length;
  expect(copied).toBeGreaterThan(10);
  expect(after.slice(0, -1)).toEqual(before.slice(0, copied));
  expect(rowsOf(workspace, 'Sổ sự cố')).toHaveLength(4);
  expect(damageOf(workspace).sentences.join(' ')).toContain('Có 1 chỗ thiếu dòng mà bản lưu không có');
  expect((openFromMenu(workspace, 'menuSweep') as { message: string }).message).toContain('đã khác so với lúc ghi');
});

test('the journal with all rows but the last deleted: all that is copied comes back before it', () => {
  const workspace = office();
  const before = journalOf(workspace);
  quietly(workspace, "const one = sheet('Nhật ký'); one.deleteRows(2, one.getLastRow() - 2);");
  restore(workspace);
  const copied = linesOf(workspace, 'Nhật ký 20').flat().length;
  const after = journalOf(workspace);
  expect(after.slice(0, copied)).toEqual(before.slice(0, copied));
  expect(after.slice(copied)).toEqual([before.at(-1), expect.stringContaining('Khôi phục nhật ký')]);
  expect(damageOf(workspace)).toMatchObject({ submit: '' });
});

test('rows of today that were deleted stay a gap, which is said; rows of today that were altered stay', () => {
  const workspace = office();
  const rows = workspace.grid('Nhật ký').length;
  const before = journalOf(workspace);
  workspace.as(who.it).type('Nhật ký', at(workspace, 'Nội dung', rows), 'Không có gì');
  quietly(workspace, `sheet('Nhật ký').deleteRow(${rows - 1});`);
  quietly(workspace, "sheet('Nhật ký').deleteRow(4);");
  const { sentences } = damageOf(workspace);
  expect(sentences.join(' ')).toContain('Có 1 chỗ thiếu dòng mà bản lưu không có');
  expect(sentences.join(' ')).toContain('bản lưu không có nội dung đúng: dòng');
  restore(workspace);
  expect(journalOf(workspace).slice(0, rows - 3)).toEqual(before.slice(0, rows - 3));
});

test('between rows of today that were deleted, the one that bears its own hash stays, and a typed one goes', () => {
  const workspace = office();
  const rows = workspace.grid('Nhật ký').length;
  const before = journalOf(workspace);
  quietly(
    workspace,
    `const one = sheet('Nhật ký');
     one.deleteRow(${rows});
     one.deleteRow(${rows - 2});
     one.insertRowBefore(6);
     one.getRange('${at(workspace, 'Mã đối chiếu', 6)}').setValue('x');`,
  );
  expect(damageOf(workspace).sentences[0]).toContain('1 dòng không thuộc nhật ký');
  restore(workspace);
  expect(journalOf(workspace).slice(0, rows - 3)).toEqual([...before.slice(0, rows - 4), before[rows - 3]]);
  expect(damageOf(workspace).sentences.join(' ')).toContain('Có 2 chỗ thiếu dòng mà bản lưu không có');
});

test('rows of today that hands put into a circle: the look comes to its end', () => {
  const workspace = office();
  const rows = workspace.grid('Nhật ký').length;
  const before = journalOf(workspace);
  quietly(
    workspace,
    `const one = sheet('Nhật ký');
     one.getRange('${at(workspace, 'Mã đối chiếu dòng trước', rows - 1)}').setValue(one.getRange('${at(workspace, 'Mã đối chiếu', rows)}').getValue());
     one.deleteRow(4);`,
  );
  expect(damageOf(workspace).sentences.join(' ')).toContain('1 dòng bị xóa');
  restore(workspace);
  expect(journalOf(workspace).slice(0, rows - 3)).toEqual(before.slice(0, rows - 3));
});

test('a copied row altered and every hash after it made anew: what the copies have comes back, and nothing beside it', () => {
  const workspace = office();
  const before = journalOf(workspace);
  const copied = linesOf(workspace, 'Nhật ký 20').flat().length;
  rehashJournal(workspace, { from: 6, text: 'Không có gì', withEnd: false });
  restore(workspace);
  const after = journalOf(workspace);
  expect(after.slice(0, copied)).toEqual(before.slice(0, copied));
  expect(after.join('\n')).not.toContain('Không có gì');
});

test('a file that was taken back to an earlier state and has gone on: what only the copies have comes back before it, once', () => {
  const workspace = office();
  const before = journalOf(workspace);
  const copied = linesOf(workspace, 'Nhật ký 20').flat().length;
  quietly(
    workspace,
    `const one = sheet('Nhật ký');
     const headers = one.getRange(1, 1, 1, one.getLastColumn()).getValues()[0];
     const end = headers.findIndex((header) => String(header).startsWith('Cuối nhật ký '));
     const hash = one.getRange(${copied - 2}, headers.indexOf('Mã đối chiếu') + 1).getValue();
     one.deleteRows(${copied - 1}, one.getLastRow() - ${copied - 2});
     const noted = JSON.parse(String(headers[end]).slice('Cuối nhật ký '.length));
     one.getRange(1, end + 1).setValue('Cuối nhật ký ' + JSON.stringify({ ...noted, row: ${copied - 2}, hash }));`,
  );
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' });
  expect(damageOf(workspace).sentences[0]).toContain('3 dòng bị xóa');
  restore(workspace);
  expect(journalOf(workspace).slice(0, copied)).toEqual(before.slice(0, copied));
  expect(rowsOf(workspace, 'Nhật ký').slice(copied)[0]).toMatchObject({ 'Sự kiện': 'Báo sự cố' });
  expect(damageOf(workspace)).toMatchObject({ submit: '' });
});

test('a moment altered in a row of the first rule, whose hash leaves the moment out, is restored', () => {
  const workspace = office();
  rehashJournal(workspace, { from: 2, rule: 'firstHashOf', withEnd: true });
  byHand(workspace, who.owner, "DriveApp.getFoldersByName('Bản lưu nhật ký').next().setTrashed(true);");
  goOnTo(workspace, '2026-11-26T08:00');
  const before = journalOf(workspace);
  quietly(workspace, `sheet('Nhật ký').getRange('${at(workspace, 'Thời điểm', 4)}').setValue(new Date(0));`);
  expect(damageOf(workspace).sentences[0]).toContain('1 dòng bị sửa');
  restore(workspace);
  expect(journalOf(workspace).slice(0, -1)).toEqual(before);
});

test('a copy that was edited in Drive: what is no line, or not as it was written, says nothing; a column of a later version is passed over', () => {
  const workspace = office();
  const before = journalOf(workspace);
  byHand(
    workspace,
    who.owner,
    `const files = DriveApp.getFoldersByName('Bản lưu nhật ký').next().getFiles();
     let file = files.next();
     while (!file.getName().includes(', dòng 2-')) file = files.next();
     const lines = file.getBlob().getDataAsString().split('\\n');
     lines[1] = lines[1].replace('{', '{"columnOfALaterVersion":"x",');
     lines[2] = lines[2].replace('"summary":"', '"summary":"viết thêm ');
     lines.splice(3, 0, 'không phải dữ liệu', '[]');
     file.setContent(lines.join('\\n'));`,
  );
  quietly(workspace, "sheet('Nhật ký').deleteRows(3, 2);");
  restore(workspace);
  const after = journalOf(workspace);
  expect(after.slice(0, 3)).toEqual([before[0], before[1], before[3]]);
  expect(after.join('\n')).not.toContain('viết thêm');
});

test('columns that people put between ours keep what is in them', () => {
  const workspace = office();
  quietly(
    workspace,
    "const one = sheet('Nhật ký'); one.insertColumnsAfter(3, 1); one.getRange('D1').setValue('Riêng'); one.getRange('D4:D6').setValue('ghi chú');",
  );
  const before = journalOf(workspace);
  quietly(workspace, "sheet('Nhật ký').deleteRow(8);");
  restore(workspace);
  expect(journalOf(workspace).slice(0, -1)).toEqual(before);
  expect(damageOf(workspace).submit).toBe('');
});

test('the register is right at once, and an end that counted too many incidents counts those that there are', () => {
  const workspace = office();
  const before = rowsOf(workspace, 'Sổ sự cố');
  quietly(
    workspace,
    `const one = sheet('Nhật ký');
     const headers = one.getRange(1, 1, 1, one.getLastColumn()).getValues()[0];
     const end = headers.findIndex((header) => String(header).startsWith('Cuối nhật ký '));
     one.getRange(1, end + 1).setValue(headers[end].replace(/"incidents":\\d+/, '"incidents":9'));
     one.deleteRow(4);
     sheet('Sổ sự cố').deleteRow(2);`,
  );
  restore(workspace);
  // Who was reminded is no event.
  const byCode = (rows: Record<string, string>[]) =>
    rows
      .map((row): Record<string, string> => ({ ...row, 'Đã nhắc': '' }))
      .sort((one, other) => (one['Mã sự cố']! < other['Mã sự cố']! ? -1 : 1));
  expect(byCode(rowsOf(workspace, 'Sổ sự cố'))).toEqual(byCode(before));
  anHourLater(workspace);
  expect(
    mailsTo(workspace, who.owner)
      .map(({ body }) => body)
      .join('\n'),
  ).not.toContain('bị mất dòng');
});

test('a number whose report was deleted before it was saved is not given again', () => {
  const workspace = office();
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' });
  expect(rowsOf(workspace, 'Sổ sự cố').at(-1)).toMatchObject({ 'Mã sự cố': 'SC-2026-0005' });
  quietly(
    workspace,
    `const one = sheet('Nhật ký');
     const codes = one.getRange(1, ${workspace.grid('Nhật ký')[0]!.indexOf('Mã sự cố') + 1}, one.getLastRow()).getValues();
     for (let row = codes.length; row > 1; row--) if (codes[row - 1][0] === 'SC-2026-0005') one.deleteRow(row);
     one.deleteRow(4);
     sheet('Sổ sự cố').deleteRow(sheet('Sổ sự cố').getLastRow());`,
  );
  restore(workspace);
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
  expect(rowsOf(workspace, 'Sổ sự cố').at(-1)).toMatchObject({ 'Mã sự cố': 'SC-2026-0006', 'Thiết bị': 'Máy chiếu' });
});

test('what was altered, restored and altered in the same way is told again; what could not be restored is not', () => {
  const workspace = office();
  const rows = workspace.grid('Nhật ký').length;
  const told = () =>
    mailsTo(workspace, who.chairman).flatMap(({ subject }) => /^Nhật ký bị sửa trực tiếp tại (.*)$/.exec(subject)?.[1] ?? []);
  const alter = (row: number) => quietly(workspace, `sheet('Nhật ký').getRange('${at(workspace, 'Nội dung', row)}').setValue('x');`);
  alter(4);
  alter(rows);
  anHourLater(workspace);
  expect(told()).toEqual(['dòng 4']);
  restore(workspace);
  anHourLater(workspace);
  alter(4);
  anHourLater(workspace);
  expect(told()).toEqual(['dòng 4', 'dòng 4']);
});

test('a report that comes between look and write is followed by what is restored', () => {
  const workspace = office();
  const before = journalOf(workspace);
  quietly(workspace, "sheet('Nhật ký').deleteRow(4);");
  const calls: string[] = [];
  restore(kept(workspace)({ onCall: (method, name) => name === 'restoreJournal' && calls.push(method) }));
  const [, second] = calls.flatMap((method, index) => (/^Lock\./.test(method) && !/release/.test(method) ? [index + 1] : []));
  const interleave = () => {
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Loa' });
    workspace.as(who.owner);
  };
  workspace.fault({ functionName: 'restoreJournal', atCall: second!, effect: { interleave } });
  restore(workspace);
  expect(journalOf(workspace).slice(0, before.length)).toEqual(before);
  anHourLater(workspace);
  expect(disorderOf(workspace)).toEqual([]);
});

test('copies that lie outside the folder do not count: anybody may have put them there', () => {
  const workspace = office();
  quietly(workspace, "sheet('Nhật ký').deleteRow(4);");
  byHand(
    workspace,
    who.owner,
    `const files = DriveApp.getFoldersByName('Bản lưu nhật ký').next().getFiles();
     while (files.hasNext()) files.next().moveTo(DriveApp.getRootFolder());`,
  );
  expect(workspace.as(who.owner).runFromPage('loadDamage', [])).toMatchObject({
    kind: 'notice',
    message: expect.stringContaining(copyTexts.copiesGone),
  });
});

test('a journal that hands change between look and write is not written; pressed again, it is restored', () => {
  const workspace = office();
  const before = journalOf(workspace);
  quietly(workspace, "sheet('Nhật ký').deleteRow(4);");
  const calls: string[] = [];
  restore(kept(workspace)({ onCall: (method, name) => name === 'restoreJournal' && calls.push(method) }));
  const [, second] = calls.flatMap((method, index) => (/^Lock\./.test(method) && !/release/.test(method) ? [index + 1] : []));
  expect(second).toBeGreaterThan(0);
  const interleave = () => {
    workspace.as(who.it).deleteRows('Nhật ký', 6);
    workspace.as(who.owner);
  };
  workspace.fault({ functionName: 'restoreJournal', atCall: second!, effect: { interleave } });
  expect(workspace.as(who.owner).runFromPage('restoreJournal', [])).toMatchObject({ ok: false, message: copyTexts.changedMeanwhile });
  restore(workspace);
  expect(journalOf(workspace).slice(0, -1)).toEqual(before);
});

test('others than the keeper are told whom to ask, also by the calls of the page', () => {
  const workspace = office();
  quietly(workspace, "sheet('Nhật ký').deleteRow(4);");
  for (const email of [who.it, who.chairman]) {
    expect(openFromMenu(workspace.as(email), 'menuRestoreJournal')).toMatchObject({
      kind: 'notice',
      message: expect.stringContaining(who.owner),
    });
    expect(workspace.runFromPage('loadDamage', [])).toMatchObject({ kind: 'notice' });
    expect(workspace.runFromPage('restoreJournal', [])).toMatchObject({ ok: false, message: expect.stringContaining(who.owner) });
  }
});
