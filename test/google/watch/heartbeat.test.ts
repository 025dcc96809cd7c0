// «Việc đang mở» and the register show when the timer ran last, what went wrong, and what is open, by formulas alone.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, lastPage } from '../../../desk/samples/dialogs';
import { tones } from '../../../src/palette';
import { byHand } from '../../support/hands';
import { keptOffice, officeAt, who } from '../../support/office';
import { setUp } from '../../support/set-up';
import { incidentAt } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': '=Máy "in"' });
  incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Máy quét' });
  incidentAt(workspace, 'B7', { 'Thiết bị/hệ thống': 'Máy chiếu' });
});
const red = tones.overdue.ground;
const later = (workspace: Workspace, minutes: number) => workspace.advanceTo(workspace.now() + minutes * 60_000);
const status = (workspace: Workspace) => workspace.grid('Việc đang mở')[1]![0]!;
const open = (workspace: Workspace) =>
  workspace
    .grid('Việc đang mở')
    .slice(2)
    .map(([, , device]) => device);
/** The address of the register's header cell that tells of the last run, and its text. */
function edge(workspace: Workspace): { cell: string; text: string } {
  const headers = workspace.grid('Sổ sự cố')[0]!;
  const at = headers.findIndex((text) => /^(Chạy|Ngừng|Lần chạy)/.test(text));
  return {
    cell: byHand<string>(workspace, who.owner, `return sheet('Sổ sự cố').getRange(1, ${at + 1}).getA1Notation();`),
    text: headers[at]!,
  };
}

test('open incidents stand by their limit, with the figures above them; an ended one leaves the list', () => {
  const workspace = office();
  later(workspace, 11);
  expect(open(workspace)).toEqual(['Máy quét', '=Máy "in"', 'Máy chiếu']);
  expect(status(workspace)).toBe('Chạy lần cuối 09:30 23/11/2026 · 3 việc đang mở, 0 việc quá hạn');
  expect(edge(workspace).text).toBe('Chạy lần cuối 09:30 23/11/2026');
  expect(workspace.grid('Việc đang mở').slice(2)).toEqual([
    'SC-2026-0002|Tiếp nhận|Máy quét|23/11 17:00|Còn 5 giờ 29 phút|Bộ phận CNTT|Phòng Kinh tế||MI||'.split('|'),
    'SC-2026-0001|Chờ lãnh đạo phê duyệt|=Máy "in"|25/11 11:30|Còn 1 ngày 1 giờ|Lãnh đạo|Phòng Kinh tế|Trung bình|MI|bản ký BM.01, BM.02|'.split(
      '|',
    ),
    'SC-2026-0003|Bàn giao|Máy chiếu|27/11 11:30|Còn 3 ngày 1 giờ|Cán bộ CNTT|Phòng Kinh tế|Trung bình|MI|bản ký BM.01, BM.02, BM.03, BM.04; hóa đơn|'.split(
      '|',
    ),
  ]);
  workspace.advanceTo(Date.parse('2026-11-23T17:05+07:00'));
  expect(status(workspace)).toContain('3 việc đang mở, 1 việc quá hạn');
  expect(workspace.colour('Việc đang mở', 'A3')).toBe(red);
});

test('of incidents with one limit the more urgent comes first', () => {
  const workspace = office();
  for (const priority of ['low', 'urgent', 'medium', 'high']) {
    const code = incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': priority });
    fillFromMenu(workspace, 'menuReceive', code, { priority });
  }
  incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'not received' });
  later(workspace, 11);
  const received = open(workspace).filter((device) => /^[a-z]+$/.test(device!));
  expect(received).toEqual(['urgent', 'high', 'medium', 'low']);
});

test('without open work the list says so', () => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  later(workspace, 11);
  expect(workspace.grid('Việc đang mở')[2]![0]).toBe('Không có việc nào đang mở.');
});

test('menus and card take a row of the list for its incident, wherever that stands in the register', () => {
  const workspace = office();
  later(workspace, 11);
  workspace.as(who.it).select('Việc đang mở', 4);
  workspace.call('menuWithdraw');
  expect(lastPage(workspace)).toMatchObject({ kind: 'dialog', subject: expect.stringContaining('SC-2026-0001') });
  expect(workspace.runFromPage('loadCard', [''])).toMatchObject({ kind: 'card', code: 'SC-2026-0001' });
  workspace.as(who.chairman).select('Việc đang mở', [3, 4, 5]);
  workspace.call('menuDecide');
  expect(lastPage(workspace)).toMatchObject({ kind: 'queue', items: [{ code: 'SC-2026-0001' }] });
  workspace.as(who.it).select('Việc đang mở', 2);
  workspace.call('menuWithdraw');
  expect(lastPage(workspace)).toMatchObject({ kind: 'notice', message: expect.stringContaining('Chưa chọn sự cố nào') });
});

test('a list with the columns of an older version is made anew by «Cài đặt»', () => {
  const workspace = office();
  byHand(
    workspace,
    who.owner,
    `sheet('Việc đang mở').getRange('A1:E1').setValues([['Mã sự cố', 'Thiết bị', 'Bộ phận', 'Bước', 'Trạng thái']]);`,
  );
  setUp(workspace);
  expect(workspace.grid('Việc đang mở')[0]!.slice(0, 4)).toEqual(['Mã sự cố', 'Việc tiếp theo', 'Thiết bị', 'Hạn']);
  expect(workspace.sheets()[0]!.name).toBe('Việc đang mở');
  expect(open(workspace)).toEqual(['Máy quét', '=Máy "in"', 'Máy chiếu']);
});

test('a deleted timer shows half an hour later with the cure, in red, and «Cài đặt» sets it again', () => {
  const workspace = office();
  later(workspace, 11);
  const { cell } = edge(workspace);
  expect([workspace.colour('Sổ sự cố', cell), workspace.colour('Việc đang mở', 'A2')]).not.toContain(red);
  byHand(workspace, who.owner, `for (const one of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(one);`);
  later(workspace, 31);
  for (const text of [edge(workspace).text, status(workspace)])
    expect(text).toBe(
      'Ngừng chạy từ 09:30 23/11/2026. Người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…” để đặt lại lịch tự động; nếu tài khoản của người quản trị sổ không còn dùng được, người có vai trò Quản trị chọn “Nhận quản trị sổ…”.',
    );
  expect([workspace.colour('Sổ sự cố', cell), workspace.colour('Việc đang mở', 'A2')]).toEqual([red, red]);
  setUp(workspace);
  later(workspace, 21);
  expect(status(workspace)).toMatch(/^Chạy lần cuối/);
});

test('a run that fails leaves its sentence there, until one goes well', () => {
  const workspace = office();
  workspace.fault({ functionName: 'onSweep', atCall: 5, effect: { error: 'Lỗi "lạ"' } });
  later(workspace, 10);
  expect(status(workspace)).toMatch(/^Lần chạy tự động lúc 09:30 23\/11\/2026 bị dừng giữa chừng\. Chưa mở được biểu mẫu/);
  expect(workspace.colour('Việc đang mở', 'A2')).toBe(red);
  later(workspace, 10);
  expect(status(workspace)).toMatch(/^Chạy lần cuối/);
});

test.each([
  ['a cell in the way of the list is filled', `sheet('Việc đang mở').getRange('C4').setValue('ở đây');`],
  ['the list is cleared', `sheet('Việc đang mở').getRange('A2:I40').clearContent();`],
  [
    'the last run is typed over in the register',
    `const all = sheet('Sổ sự cố').getDataRange().getValues()[0]; sheet('Sổ sự cố').getRange(1, all.length).setValue('Riêng');`,
  ],
  [
    'the last run stands there in decomposed letters',
    `const all = sheet('Sổ sự cố').getDataRange().getValues()[0]; sheet('Sổ sự cố').getRange(1, all.length).setValue(all[all.length - 1].normalize('NFD'));`,
  ],
  [
    'the last run stands there as an earlier version wrote it',
    `const all = sheet('Sổ sự cố').getDataRange().getValues()[0]; sheet('Sổ sự cố').getRange(1, all.length).setValue('Chưa chạy hết lượt 09:30 23/11/2026: Lỗi.');`,
  ],
  ['its column is deleted', `sheet('Sổ sự cố').deleteColumn(sheet('Sổ sự cố').getLastColumn());`],
  ['a column of the register is moved', `sheet('Sổ sự cố').moveColumns(sheet('Sổ sự cố').getRange('G:G'), 4);`],
  ['the register is renamed', `sheet('Sổ sự cố').setName('Sổ cũ');`],
])('%s: the next run writes it again', (_what, lines) => {
  const workspace = office();
  later(workspace, 11);
  byHand(workspace, who.owner, lines);
  later(workspace, 21);
  expect(open(workspace)).toEqual(['Máy quét', '=Máy "in"', 'Máy chiếu']);
  expect(status(workspace)).toMatch(/^Chạy lần cuối 09:50/);
  const [headers = []] = workspace.grid(workspace.sheets().some(({ name }) => name === 'Sổ cũ') ? 'Sổ cũ' : 'Sổ sự cố');
  expect(headers.filter((text) => /^(Chạy lần cuối|Chưa chạy)/.test(text.normalize('NFC')))).toEqual([expect.stringContaining('09:50')]);
});
