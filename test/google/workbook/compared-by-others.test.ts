// «Đối chiếu» from the menu of somebody who is not the keeper: what only the keeper may write is left to the timer, and nothing fails.
import type { Workspace } from 'apps-script-emulator';
import { openFromMenu } from '../../../desk/samples/dialogs';
import { byHand } from '../../support/hands';
import { anHourLater, cellOf, keptOffice, mailsTo, rowsOf, who } from '../../support/office';
import { delegate, incidentAt } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy in' });
  anHourLater(workspace);
});
const inOrder = 'Sổ sự cố khớp với nhật ký và biểu mẫu báo sự cố, không thiếu dòng nào.';
const compareAs = (workspace: Workspace, email: string) => (openFromMenu(workspace.as(email), 'menuSweep') as { message: string }).message;
const rowOf = (workspace: Workspace, email: string) =>
  rowsOf(workspace, 'Phân quyền').findIndex((person) => person['Thư điện tử'] === email) + 2;
/** Without the event of the edit. */
const write = (workspace: Workspace, sheet: string, header: string, row: number, text: string) =>
  byHand(workspace, who.owner, `sheet('${sheet}').getRange('${cellOf(workspace, sheet, header, row)}').setValue('${text}');`);
const keptRows = (workspace: Workspace) => JSON.stringify(workspace.grid('Thiết lập đã nhận'));

test('a setting that changed is kept by the next run of the timer', () => {
  const workspace = office();
  const before = keptRows(workspace);
  write(workspace, 'Phân quyền', 'Chức vụ', rowOf(workspace, who.otherIt), 'Chuyên viên tin học');
  expect(compareAs(workspace, who.it)).toBe(inOrder);
  expect(keptRows(workspace)).toBe(before);
  anHourLater(workspace);
  expect(keptRows(workspace)).toContain('Chuyên viên tin học');
});

test('a header of a sheet that only the keeper writes is put back by the next run of the timer', () => {
  const workspace = office();
  byHand(workspace, who.owner, `sheet('Ngày nghỉ').getRange('B1').setValue('Cột gì');`);
  expect(compareAs(workspace, who.it)).toBe(inOrder);
  expect(workspace.log().join('\n')).not.toMatch(/protected|TypeError/);
  anHourLater(workspace);
  expect(workspace.grid('Ngày nghỉ')[0]![1]).not.toBe('Cột gì');
});

test('a delegation typed into «Phân quyền» is told once, by the run that takes it out', () => {
  const workspace = office();
  const told = () => mailsTo(workspace, who.owner).filter(({ subject }) => /[uủ]y quyền/i.test(subject));
  write(workspace, 'Phân quyền', 'Người ủy quyền', rowOf(workspace, who.viceChairman), 'Cao Văn Đức');
  for (const _again of [1, 2]) expect(compareAs(workspace, who.it)).toBe(inOrder);
  expect(told()).toEqual([]);
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  expect(told()).toHaveLength(1);
});

test('a delegation that begins is shown in «Phân quyền» by the next run of the timer', () => {
  const workspace = office();
  delegate(workspace, '23/11/2026', '25/11/2026');
  const shown = () => rowsOf(workspace, 'Phân quyền')[rowOf(workspace, who.viceChairman) - 2]!['Người ủy quyền'];
  expect(compareAs(workspace, who.it)).toBe(inOrder);
  expect(shown()).toBe('');
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  expect(shown()).toBe('Cao Văn Đức');
});
