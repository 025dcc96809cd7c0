// Hours, days and steps changed by hand: limits counted anew with a journal row each; wrong entries told; years without a list warned of.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu } from '../../desk/samples/dialogs';
import { officeAt, registerRow, who } from '../support/office';
import { sendForm } from '../support/stories';

const report = (workspace: Workspace) => sendForm(workspace);
const toasts = (workspace: Workspace) =>
  workspace
    .shown()
    .filter(({ kind }) => kind === 'toast')
    .map(({ content }) => content);
const journal = (workspace: Workspace, code: string) =>
  workspace
    .grid('Nhật ký')
    .filter((row) => row[1] === code)
    .map((row) => row[2]);
const lastRow = (workspace: Workspace, sheet: string) => workspace.grid(sheet).filter((row) => row.some(Boolean)).length;

test('a day off added for a storm: the open limits move in one pass and the journal says so; a closed incident keeps its own', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  workspace.advanceTo('2026-11-25T15:00+07:00');
  report(workspace);
  report(workspace);
  report(workspace);
  const end = fillFromMenu(workspace.as(who.it), 'menuCloseOtherwise', 'SC-2026-0003', { how: 'cancel', reason: 'Báo nhầm' });
  expect(end.ok).toBe(true);
  expect(registerRow(workspace, 'SC-2026-0001')['Hạn bước']).toBe('26/11/2026 11:30');

  workspace.as(who.owner).clearShown();
  const row = lastRow(workspace, 'Ngày nghỉ') + 1;
  workspace.type('Ngày nghỉ', `A${row}:D${row}`, [['26/11/2026', 'Nghỉ', 'Nghỉ bão', 'đã xác nhận']]);
  for (const code of ['SC-2026-0001', 'SC-2026-0002']) {
    expect(registerRow(workspace, code)['Hạn bước']).toBe('27/11/2026 11:30');
    expect(journal(workspace, code)).toEqual(['Báo sự cố', 'Tính lại hạn']);
  }
  expect(journal(workspace, 'SC-2026-0003')).not.toContain('Tính lại hạn');
  expect(toasts(workspace)).toEqual(['Đã tính lại hạn của 2 sự cố đang xử lý theo lịch mới.']);
});

test('winter hours from a date on: typed in the sheet, counted from the next sweep at the latest', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  workspace.advanceTo('2026-11-25T15:00+07:00');
  report(workspace);
  // Without an edit event, as when the platform loses it.
  const row = lastRow(workspace, 'Giờ làm việc') + 1;
  workspace.as(who.owner).type('Giờ làm việc', `A${row}:E${row}`, [['26/11/2026', '07:30', '12:00', '13:00', '16:30']]);
  workspace.advanceTo('2026-11-25T15:10+07:00');
  expect(registerRow(workspace, 'SC-2026-0001')['Hạn bước']).toBe('26/11/2026 12:00');
});

test('a date that is none: the sheet says which cell, and no limit moves', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  workspace.advanceTo('2026-11-25T15:00+07:00');
  report(workspace);
  workspace.as(who.owner).clearShown();
  const row = lastRow(workspace, 'Ngày nghỉ') + 1;
  workspace.type('Ngày nghỉ', `A${row}:C${row}`, [['26.11', 'Nghỉ', 'Nghỉ bão']]);
  expect(toasts(workspace)[0]).toContain(`Trang «Ngày nghỉ», dòng ${row}, cột «Ngày»: «26.11» không dùng được.`);
  expect(registerRow(workspace, 'SC-2026-0001')['Hạn bước']).toBe('26/11/2026 11:30');
});

test('many open incidents cost as many calls as few: one read of the register and of the journal, one write of each column', () => {
  const callsFor = (incidents: number): number => {
    const workspace = officeAt('2026-11-25T07:00+07:00');
    workspace.advanceTo('2026-11-25T15:00+07:00');
    for (let count = 0; count < incidents; count++) report(workspace);
    const row = lastRow(workspace, 'Ngày nghỉ') + 1;
    workspace.as(who.owner).type('Ngày nghỉ', `A${row}:D${row}`, [['26/11/2026', 'Nghỉ', 'Nghỉ bão', 'đã xác nhận']]);
    expect(registerRow(workspace, `SC-2026-000${incidents}`)['Hạn bước']).toBe('27/11/2026 11:30');
    const { byMethod } = workspace.meter();
    return (byMethod['Range.setValues'] ?? 0) + (byMethod['Range.getValues'] ?? 0) + (byMethod['TextFinder.findAll'] ?? 0);
  };
  expect(callsFor(8)).toBe(callsFor(1));
});

test('a year without a confirmed list is told by the sheet; days of the next year are proposed in autumn, never swaps', () => {
  const workspace = officeAt('2028-09-29T07:00+07:00');
  const warning = () => workspace.grid('Ngày nghỉ')[1]!.at(-1);
  expect(warning()).toContain('Năm 2028 chưa có danh sách ngày nghỉ được xác nhận');
  expect(warning()).not.toContain('2029');
  const of = (year: string) => workspace.grid('Ngày nghỉ').filter((row) => row[0]?.endsWith(year));
  workspace.advanceTo('2028-09-29T07:10+07:00');
  expect(of('2028').map((row) => row[3])).toEqual(Array.from({ length: of('2028').length }, () => 'dự kiến'));
  expect(of('2028').filter((row) => row[2]!.includes('Tết Nguyên đán'))).toHaveLength(5);
  expect(of('2029')).toEqual([]);
  workspace.skipTo('2028-10-02T07:00+07:00');
  workspace.advanceTo('2028-10-02T07:10+07:00');
  expect(of('2029').map((row) => row[0])).toContain('13/02/2029');
  expect(warning()).toContain('Năm 2029 chưa có danh sách');
  // Once only.
  workspace.advanceTo('2028-10-02T07:30+07:00');
  expect(new Set(of('2029').map((row) => row[0])).size).toBe(of('2029').length);
});
