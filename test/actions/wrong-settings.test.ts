// Settings typed wrong: reports and limits go on with what was good, the person who types reads what is wrong, the office is told.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu } from '../../desk/samples/dialogs';
import { byHand } from '../support/hands';
import { cellOf, keptOffice, mailsTo, registerRow, rowsOf, who } from '../support/office';
import { sendForm } from '../support/stories';

/** An office whose B2 has 1.5 days and whose morning begins at 8:00, not as issued. */
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  workspace.as(who.owner);
  workspace.type('Quy trình', cellOf(workspace, 'Quy trình', 'Thời gian (ngày làm việc)', 3), '1,5');
  workspace.type('Giờ làm việc', cellOf(workspace, 'Giờ làm việc', 'Sáng từ', 2), '8h');
  workspace.advanceTo(workspace.now() + 11 * 60_000);
});
const settingRow = (workspace: Workspace, name: string) => rowsOf(workspace, 'Cấu hình').findIndex((row) => row.Mục === name) + 2;
const lastRow = (workspace: Workspace, sheet: string) => workspace.grid(sheet).filter((row) => row.some((cell) => cell !== '')).length;

/** What a person types, and what the sentence names. */
const mistakes: [what: string, type: (one: Workspace) => void, named: string][] = [
  ['a limit of −1 days', (one) => one.type('Quy trình', 'D3', '-1'), 'Trang “Quy trình”, dòng 3, cột “Thời gian (ngày làm việc)”: “-1”'],
  ['a limit that is cleared', (one) => one.type('Quy trình', 'D3', ''), 'cột “Thời gian (ngày làm việc)”: “” không dùng được'],
  ['a limit in words', (one) => one.type('Quy trình', 'D3', 'ba'), '“ba” không dùng được'],
  ['a limit of a thousand million days', (one) => one.type('Quy trình', 'D3', '1000000000'), '“1000000000” không dùng được'],
  ['a step that is none', (one) => one.type('Quy trình', 'A3', 'Bước 2'), '“Bước 2” không dùng được'],
  ['hours that end before they begin', (one) => one.type('Giờ làm việc', 'C2', '6h'), 'cột “Sáng đến”: “6h”'],
  ['hours that overlap', (one) => one.type('Giờ làm việc', 'D2', '11:00'), 'cột “Chiều từ”: “11:00”'],
  ['hours in words', (one) => one.type('Giờ làm việc', 'B2', 'bảy giờ'), 'Trang “Giờ làm việc”, dòng 2, cột “Sáng từ”: “bảy giờ”'],
  ['hours from a day that is none', (one) => one.type('Giờ làm việc', 'A2', '30/02'), 'cột “Từ ngày”: “30/02”'],
  [
    'a day in words',
    (one) => one.type('Ngày nghỉ', `A${lastRow(one, 'Ngày nghỉ') + 1}:B${lastRow(one, 'Ngày nghỉ') + 1}`, [['mai', 'Nghỉ']]),
    '“mai” không dùng được',
  ],
  [
    'a day of the year 9999',
    (one) => one.type('Ngày nghỉ', `A${lastRow(one, 'Ngày nghỉ') + 1}:B${lastRow(one, 'Ngày nghỉ') + 1}`, [['31/12/9999', 'Nghỉ']]),
    '“31/12/9999” không dùng được',
  ],
  [
    'a setting in words',
    (one) => one.type('Cấu hình', `B${settingRow(one, 'Báo “Sắp đến hạn” trước hạn (phút làm việc)')}`, 'ba'),
    'cột “Giá trị”: “ba” không dùng được. Nhập một số từ 0 đến 100.000.',
  ],
];

test.each(mistakes)('%s: the limit is counted as before, the editor reads it at once, the office within the hour', (_what, type, named) => {
  const workspace = office();
  workspace.as(who.owner).clearShown();
  type(workspace);
  const toast = workspace.shown().find(({ kind }) => kind === 'toast')?.content ?? '';
  expect(toast).toContain(named);
  expect(toast).toContain('Trong lúc chờ sửa, giá trị đúng trước đây vẫn có hiệu lực.');
  sendForm(workspace);
  // Twelve hours of days that begin at 8:00; 24/11 is a day off. As issued, B2 would have half a day.
  expect(registerRow(workspace, 'SC-2026-0001')['Hạn bước']).toBe('25/11 17:00');
  expect(fillFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0001', {})).toMatchObject({ ok: true });
  workspace.advanceTo(workspace.now() + 81 * 60_000);
  const told = () => mailsTo(workspace, who.it).filter(({ subject }) => subject === 'Bảng tính có 1 chỗ cần sửa');
  expect(told()).toMatchObject([{ body: expect.stringContaining(named) }]);
  // Again the next day, while it stands.
  workspace.skipTo('2026-11-24T08:00+07:00');
  workspace.advanceTo(workspace.now() + 81 * 60_000);
  expect(told()).toHaveLength(2);
});

test('the cell and its row say what is wrong, until it is put right', () => {
  const workspace = office();
  workspace.as(who.owner).type('Quy trình', 'D3', 'ba');
  const mark = cellOf(workspace, 'Quy trình', 'Cần sửa', 3);
  const cells = () => [workspace.grid('Quy trình')[2]!.at(-1), ...['C3', 'D3', mark].map((cell) => workspace.colour('Quy trình', cell))];
  expect(cells()).toEqual([
    'Cột “Thời gian (ngày làm việc)”: “ba” không dùng được. Nhập số ngày làm việc lớn hơn 0, nhiều nhất 365, ví dụ 0,5. Trong lúc chờ sửa, giá trị đúng trước đây vẫn có hiệu lực.',
    '',
    '#fce8e6',
    '#fce8e6',
  ]);
  workspace.type('Quy trình', 'D3', '1');
  expect(cells()).toEqual(['', '', '', '']);
});

test.each([
  ['an address that is none', 'Thư điện tử', 'hue@sontay', who.otherIt],
  ['two addresses', 'Thư điện tử', 'a@x.vn, b@y.vn', who.otherIt],
  ['a role that is none', 'Vai trò', 'Công nghệ', who.otherIt],
])('«Phân quyền», %s: mails and rights stay as they were, and the row says what to write', (_what, header, text, email) => {
  const workspace = office();
  const row = rowsOf(workspace, 'Phân quyền').findIndex((person) => person['Thư điện tử'] === email) + 2;
  workspace.as(who.owner).type('Phân quyền', cellOf(workspace, 'Phân quyền', header, row), text);
  expect(rowsOf(workspace, 'Phân quyền')[row - 2]!['Cần sửa']).toContain(`Cột “${header}”: “${text}” không dùng được.`);
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' });
  expect(mailsTo(workspace, email).at(-1)!.subject).toContain('Máy quét');
  expect(fillFromMenu(workspace.as(email), 'menuReceive', 'SC-2026-0001', {})).toMatchObject({ ok: true });
});

test('an emptied list is taken as it was last', () => {
  const workspace = office();
  byHand(
    workspace,
    who.owner,
    `sheet('Phân quyền').getRange('A2:H50').clearContent(); sheet('Danh mục').getRange('A2:E50').clearContent();`,
  );
  sendForm(workspace);
  expect(fillFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0001', {})).toMatchObject({ ok: true });
  workspace.advanceTo(workspace.now() + 81 * 60_000);
  expect(mailsTo(workspace, who.it).find(({ subject }) => subject === 'Bảng tính có 2 chỗ cần sửa')!.body).toContain(
    'Trang “Phân quyền” không còn dòng nào.',
  );
});

test('once it is put right it holds, and nobody is told again', () => {
  const workspace = office();
  workspace.as(who.owner).type('Quy trình', 'D3', 'ba');
  workspace.clearShown();
  workspace.type('Quy trình', 'D3', '1');
  sendForm(workspace);
  expect(registerRow(workspace, 'SC-2026-0001')['Hạn bước']).toBe('25/11 11:30');
  workspace.advanceTo(workspace.now() + 81 * 60_000);
  expect(mailsTo(workspace, who.it).filter(({ subject }) => subject.startsWith('Bảng tính có'))).toEqual([]);
});

test('a header that is renamed is put back at once, and the editor reads it', () => {
  const workspace = office();
  workspace.as(who.owner).clearShown();
  workspace.type('Giờ làm việc', 'B1', 'Buổi sáng');
  expect(workspace.grid('Giờ làm việc')[0]![1]).toBe('Sáng từ');
  expect(workspace.shown().at(-1)!.content).toContain('đã đặt lại tên cột “Sáng từ” (bị sửa thành “Buổi sáng”)');
});

test('a header that is renamed without an event: nothing is counted otherwise, within the hour it is put back and the office is told', () => {
  const workspace = office();
  byHand(workspace, who.owner, `sheet('Giờ làm việc').getRange('B1').setValue('Buổi sáng');`);
  sendForm(workspace);
  expect(registerRow(workspace, 'SC-2026-0001')['Hạn bước']).toBe('25/11 17:00');
  workspace.advanceTo(workspace.now() + 81 * 60_000);
  expect(workspace.grid('Giờ làm việc')[0]![1]).toBe('Sáng từ');
  expect(mailsTo(workspace, who.it).find(({ subject }) => subject === 'Hệ thống vừa tự sửa 1 chỗ trong bảng tính')!.body).toContain(
    'Trang “Giờ làm việc”: đã đặt lại tên cột “Sáng từ”',
  );
});

test('the same header typed over twice in an hour is named once in the mail', () => {
  const workspace = office();
  workspace.advanceTo(workspace.now() + 71 * 60_000);
  workspace.as(who.owner);
  for (const _again of [1, 2]) workspace.type('Giờ làm việc', 'B1', 'Buổi sáng');
  workspace.advanceTo(workspace.now() + 81 * 60_000);
  const mail = mailsTo(workspace, who.it)
    .filter(({ body }) => body.includes('Đã sửa tự động'))
    .at(-1)!;
  expect(mail.body.split('đã đặt lại tên cột “Sáng từ”')).toHaveLength(2);
});

test('another time to remind moves that of the rows that stand, and this is no news', () => {
  const workspace = office();
  sendForm(workspace);
  workspace.advanceTo(workspace.now() + 71 * 60_000);
  const before = registerRow(workspace, 'SC-2026-0001')['Nhắc bước từ'];
  const at = cellOf(workspace, 'Cấu hình', 'Giá trị', settingRow(workspace, 'Báo “Sắp đến hạn” trước hạn (phút làm việc)'));
  byHand(workspace, who.owner, `sheet('Cấu hình').getRange('${at}').setValue(60);`);
  for (let hours = 0; hours < 2; hours++) workspace.advanceTo(workspace.now() + 71 * 60_000);
  expect(registerRow(workspace, 'SC-2026-0001')['Nhắc bước từ']).not.toBe(before);
  expect(mailsTo(workspace, who.it).filter(({ body }) => body.includes('Đã sửa tự động'))).toEqual([]);
});
