// Limits after hand edits of hours and days off: recomputed with a journal row each; wrong entries and years without a list reported.

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

test('a new day off moves all open limits in one pass and journals it; a closed incident keeps its limit', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  workspace.advanceTo('2026-11-25T15:00+07:00');
  report(workspace);
  report(workspace);
  report(workspace);
  const end = fillFromMenu(workspace.as(who.it), 'menuCloseOtherwise', 'SC-2026-0003', { how: 'cancel', reason: 'Báo nhầm' });
  expect(end.ok).toBe(true);
  expect(registerRow(workspace, 'SC-2026-0001')['Hạn bước']).toBe('26/11 11:30');

  workspace.as(who.owner).clearShown();
  const row = lastRow(workspace, 'Ngày nghỉ') + 1;
  workspace.type('Ngày nghỉ', `A${row}:D${row}`, [['26/11/2026', 'Nghỉ', 'Nghỉ bão', 'đã xác nhận']]);
  for (const code of ['SC-2026-0001', 'SC-2026-0002']) {
    expect(registerRow(workspace, code)['Hạn bước']).toBe('27/11 11:30');
    expect(journal(workspace, code)).toEqual(['Báo sự cố', 'Tính lại hạn']);
  }
  expect(journal(workspace, 'SC-2026-0003')).not.toContain('Tính lại hạn');
  expect(toasts(workspace)).toEqual(['Đã tính lại hạn của 2 sự cố đang xử lý theo lịch mới.']);
});

test('office hours typed with a start date count from that date', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  workspace.advanceTo('2026-11-25T15:00+07:00');
  report(workspace);
  const row = lastRow(workspace, 'Giờ làm việc') + 1;
  workspace.as(who.owner).type('Giờ làm việc', `A${row}:E${row}`, [['26/11/2026', '07:30', '12:00', '13:00', '16:30']]);
  workspace.advanceTo('2026-11-25T15:10+07:00');
  expect(registerRow(workspace, 'SC-2026-0001')['Hạn bước']).toBe('26/11 12:00');
});

test('an invalid date moves no limit, and a toast names its cell', () => {
  const workspace = officeAt('2026-11-25T07:00+07:00');
  workspace.advanceTo('2026-11-25T15:00+07:00');
  report(workspace);
  workspace.as(who.owner).clearShown();
  const row = lastRow(workspace, 'Ngày nghỉ') + 1;
  workspace.type('Ngày nghỉ', `A${row}:C${row}`, [['26.11', 'Nghỉ', 'Nghỉ bão']]);
  expect(toasts(workspace)[0]).toContain(`Trang “Ngày nghỉ”, dòng ${row}, cột “Ngày”: “26.11” không dùng được.`);
  expect(registerRow(workspace, 'SC-2026-0001')['Hạn bước']).toBe('26/11 11:30');
});

test('eight open incidents cost as many calls as one: three reads, one commit, and one write that keeps the day', () => {
  const callsFor = (incidents: number): number[] => {
    const workspace = officeAt('2026-11-25T07:00+07:00');
    workspace.advanceTo('2026-11-25T15:00+07:00');
    for (let count = 0; count < incidents; count++) report(workspace);
    const row = lastRow(workspace, 'Ngày nghỉ') + 1;
    workspace.as(who.owner).type('Ngày nghỉ', `A${row}:D${row}`, [['26/11/2026', 'Nghỉ', 'Nghỉ bão', 'đã xác nhận']]);
    expect(registerRow(workspace, `SC-2026-000${incidents}`)['Hạn bước']).toBe('27/11 11:30');
    const edits = workspace.meters().filter(({ functionName }) => functionName === 'onSheetEdited');
    const { reads, writes } = edits.at(-1)!;
    return [reads, writes];
  };
  expect(callsFor(8)).toEqual([3, 2]);
  expect(callsFor(1)).toEqual([3, 2]);
});

test('the sheet warns of a year without a confirmed list; in October the days off of the next year are proposed', () => {
  const workspace = officeAt('2028-09-29T07:00+07:00');
  const warning = () => workspace.grid('Ngày nghỉ')[1]!.at(-1);
  expect(warning()).toContain('Chưa có thông báo lịch nghỉ lễ, Tết năm 2028');
  expect(warning()).not.toContain('2029');
  const daysOffIn = (year: string) => workspace.grid('Ngày nghỉ').filter((row) => row[0]?.endsWith(year));
  workspace.advanceTo('2028-09-29T07:10+07:00');
  expect(daysOffIn('2028').map((row) => row[3])).toEqual(Array.from({ length: daysOffIn('2028').length }, () => 'dự kiến'));
  expect(daysOffIn('2028').filter((row) => row[2]!.includes('Tết Nguyên đán'))).toHaveLength(5);
  expect(daysOffIn('2029')).toEqual([]);
  workspace.skipTo('2028-10-02T07:00+07:00');
  workspace.advanceTo('2028-10-02T07:10+07:00');
  expect(daysOffIn('2029').map((row) => row[0])).toContain('13/02/2029');
  expect(warning()).toContain('Chưa có thông báo lịch nghỉ lễ, Tết năm 2029');
  // The days are proposed only once.
  workspace.advanceTo('2028-10-02T07:30+07:00');
  expect(new Set(daysOffIn('2029').map((row) => row[0])).size).toBe(daysOffIn('2029').length);
});
