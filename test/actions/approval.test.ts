// Approval is bound to the plan in the journal: what was shown, what was submitted and what stands now are one, or nothing is decided.
import type { Workspace } from 'apps-script-emulator';
import { openFromMenu, send } from '../../desk/samples/dialogs';
import type { DialogModel, QueueModel } from '../../src/actions/page-models';
import { alterJournal } from '../support/altered-journal';
import { byHand } from '../support/hands';
import { actsOf, anHourLater, cellOf, keptOffice, mailsTo, registerRow, rowsOf, who } from '../support/office';
import { incidentAt } from '../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B5');
  incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy quét' });
});
const code = 'SC-2026-0001';
const open = (workspace: Workspace, menu = 'menuDecide') => openFromMenu(workspace.as(who.chairman), menu, code) as DialogModel;

const plan = { code, event: 'planned' };
const prices = { from: '"unitPrice":450000', to: '"unitPrice":45000000' };
const alterPrice = (workspace: Workspace) => alterJournal(workspace, { ...plan, ...prices });

const decided = (workspace: Workspace) => actsOf(workspace, code).filter((act) => /Phê duyệt|Trả lại/.test(act));

describe('a price that was altered in the journal', () => {
  test.each(['approve', 'return'] as const)('between showing and pressing: nothing is decided (%s), and the change is named', (action) => {
    const workspace = office();
    const dialog = open(workspace);
    alterPrice(workspace);
    const { ok, message } = send(workspace, dialog, { reason: 'Đồng ý' }, action);
    expect(ok).toBe(false);
    expect(message).toContain('dòng dự toán 1, đơn giá từ 450.000 đồng thành 45.000.000 đồng');
    expect(message).toMatch(/Trang “Nhật ký” bị sửa trực tiếp tại dòng \d+/);
    expect(decided(workspace)).toEqual([]);
  });

  test('before showing: the dialog and the leaders’ page warn, and nothing is decided', () => {
    const workspace = office();
    alterPrice(workspace);
    const dialog = open(workspace);
    expect(dialog.warning).toContain('phương án đã thay đổi so với bản đã trình');
    expect(send(workspace, dialog, {}).ok).toBe(false);
    const queue = workspace.runFromPage('loadQueue', []) as QueueModel;
    expect(queue.items.map(({ decision }) => Boolean(decision.warning))).toEqual([true, false]);
    expect(decided(workspace)).toEqual([]);
  });

  test('with the hash of its row made right: the next row still tells', () => {
    const workspace = office();
    const dialog = open(workspace);
    alterJournal(workspace, { ...plan, header: 'Nội dung', from: 'Phương án', to: 'Phương  án', isHashed: true });
    const { ok, message } = send(workspace, dialog, {});
    expect(ok).toBe(false);
    expect(message).toMatch(/Trang “Nhật ký” bị sửa trực tiếp tại dòng \d+/);
  });

  test('and put back as it was: it may be decided', () => {
    const workspace = office();
    const dialog = open(workspace);
    alterJournal(workspace, { ...plan, ...prices, isHashed: true });
    alterJournal(workspace, { ...plan, from: prices.to, to: prices.from, isHashed: true });
    expect(send(workspace, dialog, {}).ok).toBe(true);
  });

  test('does not keep the others from being decided', () => {
    const workspace = office();
    alterPrice(workspace);
    const other = openFromMenu(workspace.as(who.chairman), 'menuDecide', 'SC-2026-0002') as DialogModel;
    expect(other.warning).toBeUndefined();
    expect(send(workspace, other, {}).ok).toBe(true);
  });
});

test('a page that sends another plan than the journal has decides nothing', () => {
  const workspace = office();
  const dialog = open(workspace);
  const forged = { ...dialog, hidden: { plan: dialog.hidden.plan!.replace('450000', '1') } };
  expect(send(workspace, forged, {})).toMatchObject({
    ok: false,
    message: expect.stringContaining('đơn giá từ 1 đồng thành 450.000 đồng'),
  });
  expect(send(workspace, { ...dialog, hidden: {} }, {}).ok).toBe(false);
  expect(decided(workspace)).toEqual([]);
});

test('a plan whose price was altered before its submission is not submitted as another one', () => {
  const workspace = office();
  const later = incidentAt(workspace, 'B4', { 'Thiết bị/hệ thống': 'Máy chiếu' });
  const dialog = openFromMenu(workspace.as(who.it), 'menuSubmit', later) as DialogModel;
  byHand(
    workspace,
    who.owner,
    `const one = sheet('Nhật ký'); const values = one.getDataRange().getValues(); const at = values[0].indexOf('Dữ liệu');
     const row = values.map((cells) => cells[0] && cells.includes('${later}') && cells.includes('Lập phương án')).lastIndexOf(true);
     one.getRange(row + 1, at + 1).setValue(values[row][at].replace('"unitPrice":450000', '"unitPrice":1'));`,
  );
  expect(send(workspace, dialog, {})).toMatchObject({
    ok: false,
    message: expect.stringContaining('đơn giá từ 450.000 đồng thành 1 đồng'),
  });
});

describe('an approval whose rows were deleted from the end of the journal', () => {
  const torn = () => {
    const workspace = office();
    const rows = () => workspace.grid('Nhật ký').length;
    const before = rows();
    expect(send(workspace, open(workspace), {}).ok).toBe(true);
    byHand(workspace, who.owner, `sheet('Nhật ký').deleteRows(${before + 1}, ${rows() - before});`);
    return workspace;
  };
  const refused = { ok: false, message: expect.stringContaining('trang “Nhật ký” bị mất dòng của sự cố này') };

  test('is not given again, and the plan is not withdrawn, while the register still names them', () => {
    const workspace = torn();
    const dialog = open(workspace);
    expect(dialog.warning).toContain('“Nhật ký” bị mất dòng của sự cố này');
    expect(send(workspace, dialog, {})).toMatchObject(refused);
    const withdrawal = openFromMenu(workspace.as(who.it), 'menuWithdraw', code) as DialogModel;
    expect(send(workspace, withdrawal, { reason: 'Sửa giá' })).toMatchObject(refused);
    expect(registerRow(workspace, code)['Trạng thái']).toBe('Đang thực hiện');
  });

  test('a note beside it is put back with the reason, and takes nothing from its row', () => {
    const workspace = torn();
    const row = rowsOf(workspace, 'Sổ sự cố').findIndex((one) => one['Mã sự cố'] === code) + 2;
    const before = registerRow(workspace, code);
    workspace.as(who.it).type('Sổ sự cố', cellOf(workspace, 'Sổ sự cố', 'Ghi chú', row), 'đã gọi thợ');
    expect(registerRow(workspace, code)['Trạng thái']).toBe(before['Trạng thái']);
    expect(registerRow(workspace, code)['Dòng nhật ký']).toBe(before['Dòng nhật ký']);
  });

  test('keepers and chairman are told within the hour, once', () => {
    const workspace = torn();
    for (let hours = 0; hours < 3; hours++) anHourLater(workspace);
    for (const email of [who.owner, who.chairman])
      expect([email, mailsTo(workspace, email).filter(({ body }) => /“Nhật ký” bị mất dòng: thiếu dòng/.test(body)).length]).toEqual([
        email,
        1,
      ]);
    expect(mailsTo(workspace, who.chairman).map(({ subject }) => subject)).toContain('Nhật ký của Sổ sự cố CNTT bị mất dòng');
  });
});
