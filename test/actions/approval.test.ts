// Approval is bound to the plan in the journal: what was shown, what was submitted and what stands now are one, or nothing is decided.
import type { Workspace } from 'apps-script-emulator';
import { openFromMenu, send } from '../../desk/samples/dialogs';
import type { DialogModel, QueueModel } from '../../src/actions/page-models';
import { byHand } from '../support/hands';
import { actsOf, keptOffice, who } from '../support/office';
import { incidentAt } from '../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B5');
  incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy quét' });
});
const code = 'SC-2026-0001';
const open = (workspace: Workspace, menu = 'menuDecide') => openFromMenu(workspace.as(who.chairman), menu, code) as DialogModel;

/** Alters the plan's price in the journal; `rehash` says how far the hand goes on to make it look right. */
const alterPrice = (workspace: Workspace, rehash: 'nothing' | 'row' = 'nothing', from = 450000, to = 45000000) =>
  byHand(
    workspace,
    who.owner,
    `const journal = sheet('Nhật ký');
     const [headers, ...rows] = journal.getDataRange().getValues();
     const at = (header) => headers.indexOf(header);
     const index = rows.findIndex((row) => row[at('Mã sự cố')] === '${code}' && row[at('Sự kiện')] === 'Lập phương án');
     const row = rows[index];
     row[at('Dữ liệu')] = row[at('Dữ liệu')].replace('"unitPrice":${from}', '"unitPrice":${to}');
     journal.getRange(index + 2, at('Dữ liệu') + 1).setValue(row[at('Dữ liệu')]);
     if ('${rehash}' === 'row') {
       const hashed = ['Băm dòng trước', 'Mã sự cố', 'Số đã cấp', 'Sự kiện', 'Người thực hiện', 'Nội dung', 'Khóa', 'Dữ liệu', 'Dữ liệu (tiếp)', 'Dữ liệu (hết)'];
       const moment = Math.round(row[at('Thời điểm')].getTime() / 1000);
       const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, JSON.stringify([moment, ...hashed.map((header) => row[at(header)])]), Utilities.Charset.UTF_8);
       journal.getRange(index + 2, at('Băm') + 1).setValue('2:' + bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join(''));
     }`,
  );

const decided = (workspace: Workspace) => actsOf(workspace, code).filter((act) => /Phê duyệt|Trả lại/.test(act));

describe('a price that was altered in the journal', () => {
  test.each(['approve', 'return'] as const)('between showing and pressing: nothing is decided (%s), and the change is named', (action) => {
    const workspace = office();
    const dialog = open(workspace);
    alterPrice(workspace);
    const { ok, message } = send(workspace, dialog, { reason: 'Đồng ý' }, action);
    expect(ok).toBe(false);
    expect(message).toContain('dòng dự toán 1, đơn giá từ 450.000 đồng thành 45.000.000 đồng');
    expect(message).toMatch(/«Nhật ký» bị sửa bằng tay ở dòng \d+/);
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
    alterPrice(workspace, 'row');
    alterPrice(workspace, 'row', 45000000, 450000);
    expect(send(workspace, dialog, {}).ok).toBe(true);
    const altered = office();
    const shown = open(altered);
    byHand(
      altered,
      who.owner,
      `const one = sheet('Nhật ký'); const at = one.getDataRange().getValues().findIndex((row) => row.includes('Lập phương án')); const cell = one.getRange(at + 1, one.getDataRange().getValues()[0].indexOf('Nội dung') + 1); cell.setValue(cell.getValue() + ' (sửa)');`,
    );
    alterPrice(altered, 'row', 450000, 450000);
    const { ok, message } = send(altered, shown, {});
    expect(ok).toBe(false);
    expect(message).toMatch(/«Nhật ký» bị sửa bằng tay ở dòng \d+/);
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
