// What a leader sees before he decides: one model in the menu's dialog and on the phone page, and the background in a call of its own.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, modelOf, openFromMenu, type Typed } from '../../../desk/samples/dialogs';
import type { DecisionBackground, DialogModel, NoticeModel, QueueModel } from '../../../src/actions/page-models';
import { keptOffice, mailsTo, rowsOf, sharedWithStaff, who } from '../../support/office';
import { aPlan, delegate, incidentAt } from '../../support/stories';

const line = (content: string, unitPrice: string) => ({ content, unit: 'cái', quantity: '1', unitPrice, vatPercent: '8', note: '' });
const first = { ...aPlan, lines: [line('Trục sấy', '950.000'), line('Gạt mực', '80.000'), line('Công thay', '150.000')] };
const second = { ...first, text: 'Thay trục sấy, vệ sinh máy', lines: [line('Công thay', '150.000'), line('Trục sấy', '750.000')] };
const must = (workspace: Workspace, email: string, menu: string, code: string, typed: Typed = {}, action?: 'return') => {
  const result = fillFromMenu(workspace.as(email), menu, code, typed, action);
  if (!result.ok) throw new Error(`${menu}: ${result.message} ${JSON.stringify(result.fields)}`);
};
const repaired = (workspace: Workspace, at: string, text: string, cost: string, warrantyUntil: string) => {
  workspace.skipTo(at);
  const code = incidentAt(workspace, 'B6');
  workspace.skipTo(workspace.now() + 3_600_000);
  const parts = [{ content: 'Trục sấy', unit: 'cái', quantity: '1', newSerial: '', warrantyUntil }];
  must(workspace, who.it, 'menuCarryOut', code, { text, actualCost: cost, parts });
  must(workspace, who.it, 'menuHandOver', code);
  return code;
};
const setting = (workspace: Workspace, name: string, value: string) => {
  const row = rowsOf(workspace, 'Cấu hình').findIndex((one) => one.Mục === name) + 2;
  workspace.as(who.owner).type('Cấu hình', `B${row}`, value);
};

const earlier: string[] = [];
let code = '';
const office = keptOffice('2026-11-23T08:00+07:00', (workspace) => {
  earlier.push(repaired(workspace, '2026-11-23T09:00+07:00', 'Thay trục sấy', '450000', '12 tháng'));
  earlier.push(repaired(workspace, '2026-11-24T09:00+07:00', 'Vệ sinh máy', '0', '01/2026'));
  workspace.skipTo('2026-11-25T08:00+07:00');
  code = incidentAt(workspace, 'B3');
  must(workspace, who.it, 'menuPlan', code, first);
  must(workspace, who.it, 'menuSubmit', code);
  must(workspace, who.chairman, 'menuDecide', code, { reason: 'Xem lại đơn giá' }, 'return');
  must(workspace, who.it, 'menuPlan', code, second);
  must(workspace, who.it, 'menuSubmit', code);
  incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy chiếu', 'Mã tài sản': '' });
});
const dialogOf = (workspace: Workspace, email = who.chairman) => openFromMenu(workspace.as(email), 'menuDecide', code) as DialogModel;
const phoneOf = (workspace: Workspace, parameters: Record<string, string> = {}, email = who.chairman) =>
  modelOf(workspace.as(email).get(parameters).content) as QueueModel;
const backgroundOf = (workspace: Workspace, of = code, email = who.chairman) =>
  workspace.as(email).runFromPage('loadBackground', [of], 'webApp') as DecisionBackground;

test('the menu’s dialog and the phone page show the same', () => {
  const workspace = office();
  const { key: _menu, ...inMenu } = dialogOf(workspace);
  const { key: _phone, ...onPhone } = phoneOf(workspace).items[0]!.decision;
  expect(inMenu).toEqual(onPhone);
  expect(inMenu.look).toMatchObject({
    marks: [
      { text: 'Mức trung bình', kind: 'plain' },
      { text: 'Trình lần 2', kind: 'plain' },
    ],
    device: 'Máy in Canon LBP 2900',
    place: 'MI-03 · Phòng Kinh tế',
    sum: { label: 'Dự toán', text: '972.000 đồng' },
    matter: { label: 'Phương án: thuê sửa chữa', text: 'Thay trục sấy, vệ sinh máy' },
    right: 'Đồng chí quyết định với tư cách Chủ tịch UBND xã.',
    noPapers: '',
  });
  expect(inMenu.look!.papers[0]!.text).toBe('Mở BM.03 – Đề nghị phê duyệt phương án và kinh phí');
});

test('what was returned stands with its reason, and line by line what changed since, with both sums', () => {
  const [returned] = dialogOf(office()).look!.returned;
  expect(returned).toMatchObject({
    heading: 'Lần 1, trả lại lúc 08:00 ngày 25/11/2026',
    reason: 'Chủ tịch UBND xã Cao Văn Đức: Xem lại đơn giá.',
    versions: { before: 'Lần 1', now: 'Lần 2' },
    changes: [
      { what: 'Nội dung phương án', before: 'Thay trục sấy', now: 'Thay trục sấy, vệ sinh máy' },
      { what: 'Dự toán: Trục sấy', before: '1 cái × 950.000 = 950.000 đồng, thuế 8%', now: '1 cái × 750.000 = 750.000 đồng, thuế 8%' },
      { what: 'Dự toán: Gạt mực', before: '1 cái × 80.000 = 80.000 đồng, thuế 8%', now: 'Không có' },
      { what: 'Tổng cộng', before: '1.274.400 đồng', now: '972.000 đồng', isSum: true },
    ],
    // It stands at another place of the table now.
    rest: '1 dòng dự toán giữ nguyên.',
  });
});

test('a plan that is submitted again as it was is said to be the same; an older return keeps its reason only', () => {
  const workspace = office();
  must(workspace, who.chairman, 'menuDecide', code, { reason: 'Bổ sung báo giá.' }, 'return');
  must(workspace, who.it, 'menuPlan', code, second);
  must(workspace, who.it, 'menuSubmit', code);
  const { returned, marks } = dialogOf(workspace).look!;
  expect(marks.at(-1)).toEqual({ text: 'Trình lần 3', kind: 'plain' });
  expect(returned).toMatchObject([
    { reason: 'Chủ tịch UBND xã Cao Văn Đức: Bổ sung báo giá.', rest: 'Phương án và dự toán không thay đổi so với bản đã bị trả lại.' },
    { reason: 'Chủ tịch UBND xã Cao Văn Đức: Xem lại đơn giá.', changes: [], rest: '' },
  ]);
});

test('a deputy reads by whose delegation he decides, and until when', () => {
  const workspace = office();
  delegate(workspace, '25/11/2026', '27/11/2026');
  expect(dialogOf(workspace, who.viceChairman).look!.right).toBe(
    'Đồng chí quyết định theo ủy quyền của Chủ tịch UBND xã Cao Văn Đức đến hết ngày 27/11/2026, văn bản số 12/UQ-UBND ngày 20/11/2026; biểu mẫu ghi KT. CHỦ TỊCH.',
  );
});

test('security and an urgent case stand first among the marks', () => {
  const workspace = office();
  const attacked = incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy tính', 'Dấu hiệu sự cố an ninh mạng': 'Có' });
  const { look, warning } = phoneOf(workspace).items.find((item) => item.code === attacked)!.decision;
  expect(look!.marks).toEqual([
    { text: 'Sự cố an ninh mạng', kind: 'alert' },
    { text: 'Mức khẩn cấp', kind: 'alert' },
  ]);
  expect([look!.isChanged, warning]).toEqual([false, expect.stringContaining('Ngắt kết nối mạng')]);
});

describe('the background of a decision', () => {
  test('tells the device’s history with sums and running warranties, three failures in a year, and counts what it reads', () => {
    const workspace = office();
    const { history, remarks, budget } = backgroundOf(workspace);
    expect(history.summary).toBe('Thiết bị MI-03: đã sửa 2 lần trước đây, tổng 450.000 đồng.');
    expect(history.entries).toEqual([
      { code: earlier[1], when: '24/11/2026', what: 'Vệ sinh máy', cost: 'Không phát sinh kinh phí', warranties: [] },
      {
        code: earlier[0],
        when: '23/11/2026',
        what: 'Thay trục sấy',
        cost: '450.000 đồng',
        warranties: ['Trục sấy: còn bảo hành đến 23/11/2027'],
      },
    ]);
    expect(remarks).toEqual(['Kể cả lần này, thiết bị hỏng 3 lần trong 12 tháng.']);
    expect(budget).toEqual([]);
    expect(workspace.meter()).toMatchObject({ reads: 4, writes: 0 });
  });

  test('compares with the price of the device, and with the budget of the year, where they are known', () => {
    const workspace = office();
    setting(workspace, 'Nguyên giá thiết bị', 'PC-1: 9.000.000; mi-03: 2.500.000');
    setting(workspace, 'Kinh phí sửa chữa năm (đồng)', '2.000.000');
    const approved = incidentAt(workspace, 'B6', { 'Mã tài sản': 'MQ-01' });
    expect(rowsOf(workspace, 'Sổ sự cố').at(-1)).toMatchObject({ 'Mã sự cố': approved, 'Dự toán (đồng)': '486.000' });
    expect(backgroundOf(workspace)).toMatchObject({
      remarks: [
        'Kể cả lần này, tiền sửa thiết bị là 1.422.000 đồng, bằng 57% nguyên giá 2.500.000 đồng (từ 50% thì xem xét thay thế).',
        'Kể cả lần này, thiết bị hỏng 3 lần trong 12 tháng.',
      ],
      budget: [
        {
          label: 'Kinh phí sửa chữa năm 2026',
          value: '2.000.000 đồng; kinh phí thực tế đã ghi 450.000 đồng, đã phê duyệt chưa thực hiện 486.000 đồng.',
        },
        { label: 'Còn lại', value: '1.064.000 đồng; tính cả việc này thì còn 92.000 đồng.' },
      ],
    });
    setting(workspace, 'Mức tiền sửa cần xem xét (% nguyên giá)', '60');
    expect(backgroundOf(workspace).remarks).toEqual(['Kể cả lần này, thiết bị hỏng 3 lần trong 12 tháng.']);
  });

  test('says why there is no history: the report has no asset code', () => {
    const workspace = office();
    const other = phoneOf(workspace).items[1]!.code;
    expect(backgroundOf(workspace, other).history).toEqual({
      entries: [],
      summary: 'Chưa tra được lịch sử thiết bị: nội dung báo không có mã tài sản.',
    });
  });

  test('what was turned down is no repair, and of many the last six are told', () => {
    const workspace = office();
    const turnedDown = incidentAt(workspace, 'B2', { 'Mã tài sản': 'MQ-01' });
    must(workspace, who.it, 'menuCloseOtherwise', turnedDown, { how: 'reject', reason: 'Không phải thiết bị của cơ quan' });
    for (let count = 0; count < 8; count++) incidentAt(workspace, 'B2', { 'Mã tài sản': 'MQ-01' });
    const last = incidentAt(workspace, 'B5', { 'Mã tài sản': 'MQ-01' });
    const { history } = backgroundOf(workspace, last);
    expect(history.entries).toHaveLength(6);
    expect(history.entries[0]).toMatchObject({ what: 'Hiện tượng: Máy in kẹt giấy liên tục.', cost: 'Chưa ghi kinh phí' });
    expect(history.summary).toBe('Thiết bị MQ-01: đã sửa 8 lần trước đây, tổng 0 đồng. Trên đây là 6 lần gần nhất.');
  });

  test.each([who.it, who.owner, who.staff])('is not for %s', (email) => {
    const answer = backgroundOf(sharedWithStaff(office()), code, email) as unknown as NoticeModel;
    expect(answer).toMatchObject({
      kind: 'notice',
      message: expect.stringMatching(/^Chưa thực hiện được: đây là việc của Chủ tịch, hoặc Phó Chủ tịch đang được ủy quyền\./),
    });
  });

  test('a budget and a price that are none are told, and those of before hold', () => {
    const workspace = office();
    setting(workspace, 'Kinh phí sửa chữa năm (đồng)', 'năm mươi triệu');
    setting(workspace, 'Nguyên giá thiết bị', 'MI-03 3.500.000');
    expect(backgroundOf(workspace).budget).toEqual([]);
    workspace.skipTo(workspace.now() + 3_600_000);
    workspace.advanceTo(workspace.now() + 21 * 60_000);
    const marks = rowsOf(workspace, 'Cấu hình').map((row) => row['Cần sửa'] ?? '');
    expect(marks.filter(Boolean)).toEqual([expect.stringContaining('50.000.000'), expect.stringContaining('MI-03: 3.500.000')]);
  });
});

describe('the link of a mail', () => {
  const linkIn = (workspace: Workspace) =>
    /https:\/\/script[^"]*\?sc=(SC-2026-\d+)/.exec(
      workspace
        .mails()
        .filter(({ to }) => to.includes(who.chairman))
        .at(-1)!.htmlBody ?? '',
    );

  test('opens its incident and decides nothing; when it has been decided, the page says so', () => {
    const workspace = office();
    const before = rowsOf(workspace, 'Nhật ký').length;
    const sent = linkIn(workspace)!;
    expect(sent[1]).toBe(phoneOf(workspace).items[1]!.code);
    expect(phoneOf(workspace, { sc: sent[1]! })).toMatchObject({ open: sent[1] });
    expect(phoneOf(workspace)).not.toHaveProperty('open');
    expect(rowsOf(workspace, 'Nhật ký')).toHaveLength(before);
    must(workspace, who.chairman, 'menuDecide', sent[1]!);
    const model = phoneOf(workspace, { sc: sent[1]! });
    expect(model).toMatchObject({ note: `Sự cố ${sent[1]} không còn chờ đồng chí quyết định.` });
    expect(model).not.toHaveProperty('open');
  });

  test.each(['', 'x', '<script>', 'SC-2026-9999; approve'])('what is no code is passed over: “%s”', (sc) => {
    const model = phoneOf(office(), { sc });
    expect([model.kind, model.open, model.note]).toEqual(['queue', undefined, undefined]);
  });

  test('the page is read once, whatever the link names', () => {
    const workspace = office();
    workspace.as(who.chairman).get({ sc: code });
    expect(workspace.meter()).toMatchObject({ reads: 2, writes: 0 });
  });
});

test('what presses is first in the list, whatever its limit, and the mail says so', () => {
  const workspace = office();
  workspace.skipTo(workspace.now() + 3_600_000);
  const attacked = incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy chủ', 'Mã tài sản': '', 'Dấu hiệu sự cố an ninh mạng': 'Có' });
  const items = phoneOf(workspace).items;
  expect(items.map(({ title }) => title)).toEqual(['Máy chủ', 'Máy in Canon LBP 2900', 'Máy chiếu']);
  expect(items[0]!.decision.look!.marks[0]).toEqual({ text: 'Sự cố an ninh mạng', kind: 'alert' });
  const subjects = mailsTo(workspace, who.chairman).map(({ subject }) => subject);
  expect(subjects.find((subject) => subject.startsWith('Trình phê duyệt') && subject.includes(attacked))).toMatch(
    /^Trình phê duyệt \(sự cố an ninh mạng\): Máy chủ/,
  );
  const urgent = incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Máy tính Một cửa', 'Mã tài sản': '' });
  must(workspace, who.it, 'menuReceive', urgent, { priority: 'urgent' });
  must(workspace, who.it, 'menuPlan', urgent, first);
  must(workspace, who.it, 'menuSubmit', urgent);
  expect(phoneOf(workspace).items.map(({ title }) => title)).toEqual(['Máy chủ', 'Máy tính Một cửa', 'Máy in Canon LBP 2900', 'Máy chiếu']);
  expect(mailsTo(workspace, who.chairman).at(-1)!.subject).toMatch(/^Trình phê duyệt \(khẩn cấp\): Máy tính Một cửa/);
});
