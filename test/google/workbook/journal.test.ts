// «Nhật ký» by hand: what was changed, deleted or sorted is noticed, and the other incidents go on.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu } from '../../../desk/samples/dialogs';
import { cellOf, keptOffice, mailsTo, registerRow, rowsOf, who } from '../../support/office';
import { incidentAt, sendForm } from '../../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy in một' });
  incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy in hai' });
  incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Máy in ba' });
});
const sweepLater = (workspace: Workspace) => workspace.advanceTo(workspace.now() + 11 * 60_000);
const checked = (workspace: Workspace) => (openFromMenu(workspace.as(who.it), 'menuSweep') as { message: string }).message;

test('as written, it is found in order', () => {
  const workspace = office();
  expect(checked(workspace)).toBe('Sổ khớp với nhật ký và biểu mẫu, không thiếu dòng nào.');
});

test.each([
  [
    'a sum changed in the data',
    (one: Workspace) => one.type('Nhật ký', cellOf(one, 'Nhật ký', 'Dữ liệu', 3), '{"type":"received"}'),
    'dòng 3',
  ],
  ['words changed', (one: Workspace) => one.type('Nhật ký', cellOf(one, 'Nhật ký', 'Nội dung', 4), 'Không có gì'), 'dòng 4'],
  ['another name', (one: Workspace) => one.type('Nhật ký', cellOf(one, 'Nhật ký', 'Người thực hiện', 4), 'Ai đó'), 'dòng 4'],
  ['a row deleted', (one: Workspace) => one.deleteRows('Nhật ký', 4), 'dòng 4'],
  ['rows sorted', (one: Workspace) => one.sort('Nhật ký', 2, false), 'dòng 2'],
])('%s: «Đối soát» says where', (_what, spoil, where) => {
  const workspace = office().as(who.it);
  spoil(workspace);
  expect(checked(workspace)).toContain(`Nhật ký không còn như lúc sổ ghi, ở ${where}`);
});

test('its end cut off: known from the check before', () => {
  const workspace = office();
  checked(workspace);
  const rows = workspace.grid('Nhật ký').length;
  workspace.as(who.it).deleteRows('Nhật ký', rows - 1, 2);
  expect(checked(workspace)).toContain(`ở dòng ${rows - 1}`);
});

test('unasked, the first sweep of the day checks it and writes once to those who keep it', () => {
  const workspace = office();
  sweepLater(workspace);
  workspace.as(who.it).type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Nội dung', 4), 'Không có gì');
  workspace.skipTo('2026-11-24T07:00+07:00');
  sweepLater(workspace);
  workspace.skipTo('2026-11-25T07:00+07:00');
  sweepLater(workspace);
  for (const email of [who.it, who.owner])
    expect(mailsTo(workspace, email).filter(({ subject }) => subject === 'Nhật ký bị sửa tay ở dòng 4')).toHaveLength(1);
});

test.each(['{"type":"received"}', 'không phải dữ liệu', ''])('events that read «%s»: told on that incident, the others go on', (data) => {
  const workspace = office().as(who.it);
  workspace.type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Dữ liệu', 3), data);
  expect(openFromMenu(workspace, 'menuPlan', 'SC-2026-0001')).toMatchObject({
    kind: 'notice',
    message: expect.stringContaining('Hãy khôi phục'),
  });
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy in bốn' }, 'never');
  sweepLater(workspace);
  sweepLater(workspace);
  expect(registerRow(workspace, 'SC-2026-0004')['Thiết bị']).toBe('Máy in bốn');
  expect(mailsTo(workspace, who.it).filter(({ subject }) => subject.startsWith('[SC-2026-0004] Sự cố mới'))).toHaveLength(1);
  expect(fillFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0003', {}).ok).toBe(true);
  expect(openFromMenu(workspace.as(who.chairman), 'menuQueue')).toMatchObject({ items: [{ code: 'SC-2026-0002' }] });
});

test('a journal that was sorted gives no number twice', () => {
  const workspace = office().as(who.it);
  workspace.sort('Nhật ký', 2, false);
  sendForm(workspace);
  const codes = rowsOf(workspace, 'Sổ sự cố').map((row) => row['Mã sự cố']);
  expect(codes).toEqual(['SC-2026-0001', 'SC-2026-0002', 'SC-2026-0003', 'SC-2026-0004']);
});
