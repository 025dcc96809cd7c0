// «Việc đang mở» and the register show when the timer ran last, what went wrong, and what is open, by formulas alone.
import type { Workspace } from 'apps-script-emulator';
import { tones } from '../../../src/palette';
import { byHand } from '../../support/hands';
import { keptOffice, who } from '../../support/office';
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
    .map(([, device]) => device);
/** The address of the register's header cell that tells of the last run, and its text. */
function edge(workspace: Workspace): { cell: string; text: string } {
  const headers = workspace.grid('Sổ sự cố')[0]!;
  const at = headers.findIndex((text) => /^(Chạy|Ngừng|Chưa)/.test(text));
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
  workspace.advanceTo(Date.parse('2026-11-23T17:05+07:00'));
  expect(status(workspace)).toContain('3 việc đang mở, 1 việc quá hạn');
  expect(workspace.colour('Việc đang mở', 'A3')).toBe(red);
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
      'Ngừng chạy từ 09:30 23/11/2026. Người quản trị sổ chọn “Sự cố CNTT ▸ Cài đặt…” để đặt lại lịch chạy; tài khoản đó không còn dùng được thì người có vai trò Quản trị chọn “Nhận quản trị sổ…”.',
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
  expect(status(workspace)).toMatch(/^Chưa chạy hết lượt 09:30 23\/11\/2026: Chưa mở được biểu mẫu/);
  expect(workspace.colour('Việc đang mở', 'A2')).toBe(red);
  later(workspace, 10);
  expect(status(workspace)).toMatch(/^Chạy lần cuối/);
});

test.each([
  ['the list is cleared', `sheet('Việc đang mở').getRange('A2:I40').clearContent();`],
  [
    'the last run is typed over in the register',
    `const all = sheet('Sổ sự cố').getDataRange().getValues()[0]; sheet('Sổ sự cố').getRange(1, all.length).setValue('Riêng');`,
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
  expect(headers.filter((text) => text.startsWith('Chạy lần cuối 09:50'))).toHaveLength(1);
});
