// Hand edits of «Nhật ký»: changed, deleted and sorted rows are found, and the other incidents continue.

import type { Workspace } from 'apps-script-emulator';
import { enlarge } from '../../../bench/large-register';
import { fillFromMenu, openFromMenu } from '../../../desk/samples/dialogs';
import { cellOf, keptOffice, mailsTo, officeAt, registerRow, rowsOf, who } from '../../support/office';
import { incidentAt, sendForm } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy in một' });
  incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy in hai' });
  incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Máy in ba' });
});
const reconcileLater = (workspace: Workspace) => workspace.advanceTo(workspace.now() + 11 * 60_000);
const runReconciliation = (workspace: Workspace) => (openFromMenu(workspace.as(who.it), 'menuSweep') as { message: string }).message;

test('«Đối soát» finds an unchanged journal in order', () => {
  const workspace = office();
  expect(runReconciliation(workspace)).toBe('Sổ khớp với nhật ký và biểu mẫu, không thiếu dòng nào.');
});

test.each([
  ['changed data', (one: Workspace) => one.type('Nhật ký', cellOf(one, 'Nhật ký', 'Dữ liệu', 3), '{"type":"received"}'), 'dòng 3'],
  ['a changed text', (one: Workspace) => one.type('Nhật ký', cellOf(one, 'Nhật ký', 'Nội dung', 4), 'Không có gì'), 'dòng 4'],
  ['a changed name', (one: Workspace) => one.type('Nhật ký', cellOf(one, 'Nhật ký', 'Người thực hiện', 4), 'Ai đó'), 'dòng 4'],
  ['a deleted row', (one: Workspace) => one.deleteRows('Nhật ký', 4), 'dòng 4'],
  ['sorted rows', (one: Workspace) => one.sort('Nhật ký', 2, false), 'dòng 2'],
])('«Đối soát» finds %s and says where', (_what, edit, where) => {
  const workspace = office().as(who.it);
  edit(workspace);
  expect(runReconciliation(workspace)).toContain(`Nhật ký không còn như lúc sổ ghi, ở ${where}`);
});

test('«Đối soát» finds that the last rows are deleted, because it checked them before', () => {
  const workspace = office();
  runReconciliation(workspace);
  const rows = workspace.grid('Nhật ký').length;
  workspace.as(who.it).deleteRows('Nhật ký', rows - 1, 2);
  expect(runReconciliation(workspace)).toContain(`ở dòng ${rows - 1}`);
});

test('the first reconciliation of the day checks the journal and mails the IT unit and the owner once', () => {
  const workspace = office();
  reconcileLater(workspace);
  workspace.as(who.it).type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Nội dung', 4), 'Không có gì');
  workspace.skipTo('2026-11-24T07:00+07:00');
  reconcileLater(workspace);
  workspace.skipTo('2026-11-25T07:00+07:00');
  reconcileLater(workspace);
  for (const email of [who.it, who.owner])
    expect(mailsTo(workspace, email).filter(({ subject }) => subject === 'Nhật ký bị sửa tay ở dòng 4')).toHaveLength(1);
});

test.each(['{"type":"received"}', 'không phải dữ liệu', ''])(
  'an incident with the data «%s» gets a notice, and the other incidents continue',
  (data) => {
    const workspace = office().as(who.it);
    workspace.type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Dữ liệu', 3), data);
    expect(openFromMenu(workspace, 'menuPlan', 'SC-2026-0001')).toMatchObject({
      kind: 'notice',
      message: expect.stringContaining('Hãy khôi phục'),
    });
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy in bốn' }, 'never');
    reconcileLater(workspace);
    reconcileLater(workspace);
    expect(registerRow(workspace, 'SC-2026-0004')['Thiết bị']).toBe('Máy in bốn');
    expect(mailsTo(workspace, who.it).filter(({ subject }) => subject.startsWith('[SC-2026-0004] Sự cố mới'))).toHaveLength(1);
    expect(fillFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0003', {}).ok).toBe(true);
    expect(openFromMenu(workspace.as(who.chairman), 'menuQueue')).toMatchObject({ items: [{ code: 'SC-2026-0002' }] });
  },
);

test('a long journal is checked in portions: a changed row far down is found after some sweeps, and told once', () => {
  const workspace = officeAt('2026-11-23T09:20+07:00');
  const code = incidentAt(workspace, 'B7');
  expect(fillFromMenu(workspace, 'menuHandOver', code, {})).toMatchObject({ ok: true });
  enlarge(workspace, 700, code);
  const rows = workspace.grid('Nhật ký').length;
  expect(rows).toBeGreaterThan(10_100);
  workspace.as(who.it).type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Nội dung', rows - 5), 'Không có gì');
  workspace.skipTo('2026-11-24T07:00+07:00');
  const told = () => mailsTo(workspace, who.it).filter(({ subject }) => subject.startsWith('Nhật ký bị sửa tay'));
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  expect(told()).toEqual([]);
  workspace.advanceTo(workspace.now() + 60 * 60_000);
  expect(told().map(({ subject }) => subject)).toEqual([`Nhật ký bị sửa tay ở dòng ${rows - 5}`]);
});

test('a sorted journal gives no number twice', () => {
  const workspace = office().as(who.it);
  workspace.sort('Nhật ký', 2, false);
  sendForm(workspace);
  const codes = rowsOf(workspace, 'Sổ sự cố').map((row) => row['Mã sự cố']);
  expect(codes).toEqual(['SC-2026-0001', 'SC-2026-0002', 'SC-2026-0003', 'SC-2026-0004']);
});
