// B2 to B7 from the menu: the values each dialog opens with, and the step it leads to.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu, send } from '../../desk/samples/dialogs';
import type { DialogModel } from '../../src/actions/page-models';
import { actsOf, documentsOf, keptOffice, mailsTo, registerRow, rowsOf, who } from '../support/office';
import { aPlan, incidentAt } from '../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00');
/** Opens a dialog from the menu; returns its model and the value of each field by name. */
function openDialog(workspace: Workspace, menu: string, code: string) {
  const page = openFromMenu(workspace, menu, code) as DialogModel;
  return { page, values: Object.fromEntries(page.groups.flatMap(({ fields }) => fields).map(({ name, value }) => [name, value])) };
}
const subjects = (workspace: Workspace, email: string) =>
  mailsTo(workspace, email).map(({ subject }) => subject.replace(/ \[SC-.*?\]$/, ''));

test('each dialog from reception to handover opens with the known values, and the incident completes in time', () => {
  const workspace = office();
  const code = incidentAt(workspace, 'B2');
  const receive = openDialog(workspace, 'menuReceive', code);
  expect(receive.page.subject).toBe('SC-2026-0001 · Máy in Canon LBP 2900 · Phòng Kinh tế');
  expect(receive.values).toMatchObject({ assignee: 'Cán bộ CNTT', group: 'MI', priority: 'medium', direction: 'survey', security: 'no' });
  expect(send(workspace, receive.page, { priority: 'high' })).toMatchObject({
    message: 'Đã tiếp nhận sự cố SC-2026-0001. Việc tiếp theo: “Lập phương án, dự toán”, hạn 17:00 ngày 23/11/2026.',
    links: [{ text: 'Mở BM.01 – Phiếu đề nghị khắc phục, xử lý sự cố' }],
    next: { action: 'plan', code, label: 'Lập phương án, dự toán…' },
  });

  const plan = openDialog(workspace, 'menuPlan', code);
  expect(plan.values).toMatchObject({ funding: 'Kinh phí chi thường xuyên của UBND xã', kind: 'selfRepair', cost: 'lines', lines: [] });
  expect(plan.values.items).toMatchObject([{ name: 'Máy in Canon LBP 2900', identity: 'MI-03' }]);
  send(workspace, plan.page, aPlan);

  const submit = openDialog(workspace, 'menuSubmit', code);
  expect(submit.values.necessity).toMatch(/Ảnh hưởng đến công việc: Chưa in được giấy hẹn\.\nTheo Biên bản .*nguyên nhân: Trục sấy mòn\.$/);
  expect(submit.page.estimate).toMatchObject({ subtotal: '450.000', vat: '36.000', total: '486.000' });
  expect(send(workspace, submit.page, {})).not.toHaveProperty('next');
  expect(subjects(workspace, who.chairman)).toEqual([expect.stringMatching(/^Trình phê duyệt: Máy in Canon LBP 2900, hạn/)]);

  const decide = openDialog(workspace.as(who.chairman), 'menuDecide', code);
  expect(decide.page).toMatchObject({
    submit: 'Phê duyệt',
    confirm: 'Phê duyệt phương án khắc phục sự cố Máy in Canon LBP 2900, kinh phí 486.000 đồng?',
  });
  expect(decide.page.details).toContainEqual({ label: 'Người trình', value: 'Cán bộ CNTT' });
  send(workspace, decide.page, { reason: 'Đồng ý' });
  expect(subjects(workspace, who.it).at(-1)).toMatch(/^Đã phê duyệt/);

  const carryOut = openDialog(workspace.as(who.it), 'menuCarryOut', code);
  expect(carryOut.values).toMatchObject({ performer: 'vendor', text: 'Thay trục sấy', actualCost: '486000', trial: 'passed' });
  expect(carryOut.values.parts).toMatchObject([{ content: 'Trục sấy', quantity: '1' }]);
  send(workspace, carryOut.page, { invoice: '0000123', actualCost: '480.000' });

  const handOver = openDialog(workspace, 'menuHandOver', code);
  expect(handOver.values).toMatchObject({
    parties: '3',
    vendorUnit: 'Đơn vị đối tác A',
    receiver: 'Trần Thị Bình',
    invoice: '0000123',
    agreed: 'yes',
  });
  expect(send(workspace, handOver.page, {})).toMatchObject({ message: 'Đã ghi bàn giao. Sự cố SC-2026-0001 đã khắc phục xong.' });
  expect(registerRow(workspace, code)).toMatchObject({
    'Trạng thái': 'Hoàn thành',
    'Tình trạng hạn': 'Hoàn thành đúng hạn',
    'Dự toán (đồng)': '486.000',
    'Kinh phí thực tế (đồng)': '480.000',
  });
  expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.02', 'BM.03', 'BM.03 lần 2', 'BM.04', 'BM.05']);
  expect(subjects(workspace, 'taichinh@sontay.example')).toEqual([
    'Đã tiếp nhận: Máy in Canon LBP 2900, hạn 11:30 ngày 27/11',
    'Đã bàn giao: Máy in Canon LBP 2900',
  ]);
  expect(workspace.colour('Sổ sự cố', 'A2')).toBe('#e6f4ea');
});

test('a return shows its reason in mail and dialog; the next version starts from the last one, whose lines stay', () => {
  const workspace = office();
  const code = incidentAt(workspace, 'B5');
  fillFromMenu(workspace.as(who.chairman), 'menuDecide', code, { reason: 'Chọn loại rẻ hơn' }, 'return');
  expect(registerRow(workspace, code)).toMatchObject({ Bước: 'B3', 'Trạng thái': 'Trả lại, chờ điều chỉnh', 'Số lần trả lại': '1' });
  expect(mailsTo(workspace, who.it).at(-1)!.body).toContain('Lý do: Chọn loại rẻ hơn');
  const plan = openDialog(workspace.as(who.it), 'menuPlan', code);
  expect(plan.page.title).toBe('Điều chỉnh phương án, dự toán');
  expect(plan.page.details).toContainEqual({ label: 'Ý kiến lãnh đạo khi trả lại', value: 'Chọn loại rẻ hơn' });
  expect(plan.values.lines).toMatchObject([{ content: 'Trục sấy', unitPrice: '450000' }]);
  send(workspace, plan.page, {
    lines: [{ content: 'Trục sấy loại 2', unit: 'cái', quantity: '1,5', unitPrice: '300000', vatPercent: '0', note: '' }],
  });
  fillFromMenu(workspace, 'menuSubmit', code, {});
  fillFromMenu(workspace.as(who.chairman), 'menuDecide', code, {});
  expect(rowsOf(workspace, 'Dự toán').map((row) => [row['Lần'], row['Nội dung'], row['Số lượng'], row['Thành tiền']])).toEqual([
    ['1', 'Trục sấy', '1', '450.000'],
    ['2', 'Trục sấy loại 2', '1,5', '450.000'],
  ]);
  expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.02', 'BM.02 lần 2', 'BM.03', 'BM.03 lần 2', 'BM.03 lần 3', 'BM.03 lần 4']);
});

test('the IT unit withdraws a submission with a reason; the chairman’s open dialog then decides nothing', () => {
  const workspace = office();
  const code = incidentAt(workspace, 'B5');
  const decide = openFromMenu(workspace.as(who.chairman), 'menuDecide', code) as DialogModel;
  expect(fillFromMenu(workspace.as(who.it), 'menuWithdraw', code, {})).toMatchObject({ ok: false, fields: { reason: 'Chưa nhập lý do.' } });
  expect(fillFromMenu(workspace, 'menuWithdraw', code, { reason: 'Nhầm đơn giá' }).ok).toBe(true);
  fillFromMenu(workspace, 'menuPlan', code, { ...aPlan, text: 'Thay cả cụm sấy' });
  fillFromMenu(workspace, 'menuSubmit', code, {});
  const late = send(workspace.as(who.chairman), decide, {});
  expect(late).toMatchObject({
    ok: false,
    stale: true,
    message: expect.stringContaining('vừa được người khác xử lý (hiện: chờ phê duyệt)'),
  });
  // Even with the current version, the dialog carries the hash of the plan that it showed.
  const now = openFromMenu(workspace, 'menuDecide', code) as DialogModel;
  expect(send(workspace, { ...now, hidden: decide.hidden }, {})).toMatchObject({
    ok: false,
    message: expect.stringContaining('lần lập từ 1 thành 2; nội dung phương án từ “Thay trục sấy” thành “Thay cả cụm sấy”'),
  });
  expect(registerRow(workspace, code)['Trạng thái']).toBe('Chờ phê duyệt');
});

test('the chairman cannot approve a plan that was changed in the journal after its submission', () => {
  const workspace = office();
  const code = incidentAt(workspace, 'B5');
  const [headers = [], ...rows] = workspace.grid('Nhật ký');
  const at = rows.findIndex((row) => row.includes('Lập phương án'));
  const column = headers.indexOf('Dữ liệu');
  workspace.as(who.owner).type('Nhật ký', `${String.fromCharCode(65 + column)}${at + 2}`, rows[at]![column]!.replace('450000', '950000'));
  expect(fillFromMenu(workspace.as(who.chairman), 'menuDecide', code, {})).toMatchObject({
    ok: false,
    message: expect.stringContaining('Trang “Nhật ký” bị sửa trực tiếp tại dòng'),
  });
});

test('an extension is requested once, refused with a reason, requested again and granted; then the limits of the row move', () => {
  const workspace = office();
  const code = incidentAt(workspace, 'B6');
  const ask = (typed: Record<string, string>) => fillFromMenu(workspace.as(who.it), 'menuRequestExtension', code, typed);
  const answer = (reason: string, action?: 'refuseExtension') =>
    fillFromMenu(workspace.as(who.chairman), 'menuAnswerExtension', code, { reason }, action);
  expect(answer('')).toMatchObject({ ok: false, message: expect.stringContaining('không có đề nghị gia hạn nào đang chờ') });
  expect(ask({ workingDays: '0', reason: 'Chờ hàng' })).toMatchObject({ fields: { workingDays: 'Số ngày gia hạn phải lớn hơn 0.' } });
  expect(ask({ workingDays: '61', reason: 'Chờ hàng' })).toMatchObject({
    fields: { workingDays: 'Mỗi lần gia hạn nhiều nhất 60 ngày làm việc.' },
  });
  expect(ask({ workingDays: '1,5', reason: 'Chờ hàng' })).toMatchObject({ fields: { workingDays: 'Nhập một số nguyên, ví dụ 3.' } });
  expect(ask({ workingDays: '2', reason: 'Chờ hàng' }).ok).toBe(true);
  expect(subjects(workspace, who.chairman).at(-1)).toBe('Đề nghị gia hạn 2 ngày làm việc: Máy in Canon LBP 2900');
  expect(ask({})).toMatchObject({ ok: false, message: expect.stringContaining('đề nghị trước đang chờ lãnh đạo trả lời') });
  expect(answer('', 'refuseExtension')).toMatchObject({ ok: false, fields: { reason: 'Chưa nhập lý do.' } });
  expect(answer('Không kịp', 'refuseExtension').ok).toBe(true);
  const before = registerRow(workspace, code);
  ask({ workingDays: '2', reason: 'Hàng về muộn' });
  expect(answer('')).toMatchObject({ ok: true, message: expect.stringMatching(/^Đã đồng ý gia hạn xử lý sự cố SC-2026-0001\./) });
  const after = registerRow(workspace, code);
  expect([before['Hạn bước'], after['Hạn bước']]).toEqual(['25/11 11:30', '27/11 11:30']);
  expect(after['Hạn chung']).not.toBe(before['Hạn chung']);
  expect(subjects(workspace, who.it).slice(-2)).toEqual([
    'Không gia hạn: Máy in Canon LBP 2900',
    'Đã gia hạn bước B6 đến 11:30 ngày 27/11: Máy in Canon LBP 2900',
  ]);
});

test('after a failed trial or a disputed handover the work is done again, and each attempt has its form', () => {
  const workspace = office();
  const code = incidentAt(workspace, 'B6');
  const carryOut = (typed: Record<string, string>) => fillFromMenu(workspace.as(who.it), 'menuCarryOut', code, typed);
  expect(carryOut({ trial: 'failed' })).toMatchObject({ fields: { failReason: 'Chưa nhập lý do không đạt.' } });
  expect(carryOut({ trial: 'failed', failReason: 'Còn kẹt giấy' })).toMatchObject({
    ok: true,
    message: expect.stringContaining('vận hành thử không đạt'),
  });
  expect(registerRow(workspace, code)).toMatchObject({ Bước: 'B6', 'Trạng thái': 'Thực hiện lại' });
  carryOut({});
  const handOver = (typed: Record<string, string>) => fillFromMenu(workspace, 'menuHandOver', code, typed);
  expect(handOver({ agreed: 'no' })).toMatchObject({ fields: { opinions: 'Chưa nhập ý kiến các bên.' } });
  expect(handOver({ agreed: 'no', opinions: 'Bản in còn mờ' }).ok).toBe(true);
  expect(registerRow(workspace, code)).toMatchObject({ Bước: 'B6', 'Trạng thái': 'Thực hiện lại' });
  carryOut({});
  handOver({});
  expect(actsOf(workspace, code).slice(-5)).toEqual([
    'Thực hiện, vận hành thử',
    'Thực hiện, vận hành thử',
    'Bàn giao chưa đạt',
    'Thực hiện, vận hành thử',
    'Bàn giao',
  ]);
  expect(documentsOf(workspace, code)).toEqual([
    'BM.01',
    'BM.02',
    'BM.03',
    'BM.03 lần 2',
    'BM.04',
    'BM.04 lần 2',
    'BM.04A',
    'BM.05',
    'BM.05 lần 2',
  ]);
});

test('late work is recorded only with a reason, and the row ends as late', () => {
  const workspace = office();
  const code = incidentAt(workspace, 'B6');
  workspace.skipTo('2026-11-30T09:20+07:00');
  expect(fillFromMenu(workspace, 'menuCarryOut', code, {})).toMatchObject({ fields: { lateReason: 'Chưa nhập lý do quá hạn.' } });
  fillFromMenu(workspace, 'menuCarryOut', code, { lateReason: 'Chờ linh kiện' });
  fillFromMenu(workspace, 'menuHandOver', code, {});
  expect(registerRow(workspace, code)['Tình trạng hạn']).toBe('Hoàn thành quá hạn 5 giờ 50 phút làm việc');
  expect(workspace.colour('Sổ sự cố', 'A2')).toBe('#efe6da');
});
