// An actual cost above the approved one: its reason, the leader's answer, and what BM.04 says of it.
import { fillFromMenu, openFromMenu, send } from '../../desk/samples/dialogs';
import type { DialogModel, QueueModel } from '../../src/actions/page-models';
import { actsOf, documentsOf, documentText, keptOffice, mailsTo, registerRow, who } from '../support/office';
import { incidentAt } from '../support/stories';

let code = '';
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  code = incidentAt(workspace, 'B6');
});
const dear = { actualCost: '900.000', costReason: 'Giá trục sấy tăng' };

test('the dialog says the approved sum and asks for the reason of a higher one only', () => {
  const workspace = office();
  const page = openFromMenu(workspace.as(who.it), 'menuCarryOut', code) as DialogModel;
  const fields = page.groups.flatMap((group) => group.fields);
  expect(fields.find(({ name }) => name === 'actualCost')?.hint).toMatch(/^Mức được phê duyệt: 486\.000 đồng\./);
  expect(fields.find(({ name }) => name === 'costReason')?.showWhen).toEqual({ field: 'actualCost', isAbove: 486_000 });
  expect(send(workspace, page, { ...dear, costReason: '' })).toMatchObject({
    fields: { costReason: 'Chưa nhập lý do kinh phí vượt mức được phê duyệt.' },
  });
  expect(send(workspace, page, { actualCost: '486.000' }).ok).toBe(true);
  expect(documentsOf(workspace, code)).toContain('BM.04');
});

test('the leader confirms it on the queue before the handover; BM.04 prints both sums, the reason and who confirmed', () => {
  const workspace = office();
  expect(fillFromMenu(workspace.as(who.it), 'menuCarryOut', code, dear)).toMatchObject({
    ok: true,
    message: 'Đã ghi kết quả thực hiện của sự cố SC-2026-0001: vận hành thử đạt. Lãnh đạo sẽ xác nhận hoặc không xác nhận kinh phí vượt.',
  });
  expect(registerRow(workspace, code)).toMatchObject({ Bước: 'B7', 'Trạng thái': 'Chờ xác nhận kinh phí' });
  expect(documentsOf(workspace, code)).not.toContain('BM.04');
  expect(fillFromMenu(workspace, 'menuHandOver', code, {})).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Chưa ghi được bàn giao: kinh phí thực tế vượt mức được phê duyệt, đang chờ lãnh đạo xác nhận\./),
  });
  expect(mailsTo(workspace, who.chairman).at(-1)).toMatchObject({
    subject: 'Chờ xác nhận kinh phí 900.000 đồng: Máy in Canon LBP 2900 [SC-2026-0001]',
  });

  const queue = openFromMenu(workspace.as(who.chairman), 'menuQueue') as QueueModel;
  const [item] = queue.items;
  expect(item).toMatchObject({ total: '900.000 đồng', decision: { action: 'confirmCost', submit: 'Xác nhận' } });
  expect(item!.decision.details.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['486.000 đồng', '900.000 đồng (vượt 414.000 đồng)']),
  );
  expect(item!.decision.look).toMatchObject({
    sum: { label: 'Kinh phí thực tế (mức được phê duyệt 486.000 đồng)', text: '900.000 đồng' },
    matter: { label: 'Vượt 414.000 đồng, lý do', text: 'Giá trục sấy tăng' },
  });
  expect(send(workspace, item!.decision, {})).toMatchObject({ ok: true, links: [{ text: expect.stringContaining('BM.04') }] });

  expect(registerRow(workspace, code)['Trạng thái']).toBe('Chờ bàn giao');
  expect(mailsTo(workspace, who.it).at(-1)?.subject).toBe('Đã xác nhận kinh phí: Máy in Canon LBP 2900 [SC-2026-0001]');
  const paper = documentText(workspace, `${code} BM.04`);
  expect(paper).toContain('Chênh lệch: tăng 414.000 đồng so với kinh phí được phê duyệt 486.000 đồng.');
  expect(paper).toMatch(/Lý do vượt: Giá trục sấy tăng \(Chủ tịch UBND xã Cao Văn Đức xác nhận ngày 23 tháng 11 năm 2026\)/);
  expect(fillFromMenu(workspace.as(who.it), 'menuHandOver', code, {}).ok).toBe(true);
});

test('a leader who does not confirm says why, and the work is recorded anew', () => {
  const workspace = office();
  fillFromMenu(workspace.as(who.it), 'menuCarryOut', code, dear);
  const page = openFromMenu(workspace.as(who.chairman), 'menuConfirmCost', code) as DialogModel;
  expect(send(workspace, { ...page, action: 'refuseCost' }, {})).toMatchObject({ fields: { reason: 'Chưa nhập lý do.' } });
  expect(send(workspace, { ...page, action: 'refuseCost' }, { reason: 'Kèm hóa đơn' }).ok).toBe(true);
  expect(registerRow(workspace, code)).toMatchObject({ Bước: 'B6', 'Trạng thái': 'Thực hiện lại' });
  expect(mailsTo(workspace, who.it).at(-1)?.subject).toContain('Không xác nhận kinh phí');
  expect(actsOf(workspace, code).slice(-2)).toEqual(['Thực hiện, vận hành thử', 'Không xác nhận kinh phí vượt']);
});
