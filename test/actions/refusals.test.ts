// Refusals of menus and dialogs: who gets them and what they say to do instead; the other endings; an ninh mạng.
import { fillFromMenu, openFromMenu, rowOf, send } from '../../desk/samples/dialogs';
import type { DialogModel } from '../../src/actions/page-models';
import { actsOf, documentsOf, keptOffice, mailsTo, registerRow, rowsOf, sharedWithStaff, who } from '../support/office';
import { aPlan, delegate, incidentAt, sendForm } from '../support/stories';

/** The code of an incident at each step from B2 (in row 2) to B7, and of one that was cancelled. */
const codes: Record<string, string> = {};
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  for (const step of ['B2', 'B3', 'B4', 'B5', 'B6', 'B7'] as const)
    codes[step] = incidentAt(workspace, step, { 'Thiết bị/hệ thống': `Máy in ${step}` });
  codes.closed = incidentAt(workspace, 'B2');
  fillFromMenu(workspace, 'menuCloseOtherwise', codes.closed, { how: 'cancel', reason: 'Báo nhầm' });
});
type Office = ReturnType<typeof office>;
/** Returns the notice that opens instead of the dialog. */
const noticeFrom = (workspace: Office, email: string, menu: string, code: string) => {
  const page = openFromMenu(sharedWithStaff(workspace).as(email), menu, code);
  return page.kind === 'notice' ? page.message : `a ${page.kind} was opened`;
};

test.each([
  [
    'menuReceive',
    'B3',
    'Chưa tiếp nhận được sự cố: sự cố đang ở bước B3 (Khảo sát, lập phương án). Việc tiếp theo là “Lập phương án, dự toán”.',
  ],
  ['menuPlan', 'B2', 'Chưa lập được phương án: sự cố đang ở bước B2 (Tiếp nhận, phân loại). Việc tiếp theo là “Tiếp nhận, phân loại”.'],
  [
    'menuSubmit',
    'B3',
    'Chưa trình được phương án: sự cố đang ở bước B3 (Khảo sát, lập phương án). Việc tiếp theo là “Lập phương án, dự toán”.',
  ],
  [
    'menuWithdraw',
    'B4',
    'Chưa rút lại được phương án: sự cố đang ở bước B4 (Trình phê duyệt). Việc tiếp theo là “Trình Chủ tịch phê duyệt”.',
  ],
  ['menuRequestExtension', 'B7', 'Chưa đề nghị gia hạn được: sự cố đang ở bước B7 (Bàn giao). Việc tiếp theo là “Bàn giao”.'],
  [
    'menuCarryOut',
    'B5',
    'Chưa ghi được kết quả thực hiện: sự cố đang ở bước B5 (Phê duyệt), chờ lãnh đạo phê duyệt hoặc trả lại. Có ý kiến của lãnh đạo rồi làm tiếp.',
  ],
  [
    'menuHandOver',
    'B6',
    'Chưa ghi được bàn giao: sự cố đang ở bước B6 (Thực hiện, vận hành thử). Việc tiếp theo là “Ghi kết quả thực hiện”.',
  ],
  [
    'menuConcludeSecurity',
    'B3',
    'Chưa ghi được kết luận về sự cố an ninh mạng: sự cố này không có dấu hiệu sự cố an ninh mạng. Nếu có, đổi cột “Nhóm” thành AN.',
  ],
  ['menuReceive', 'closed', 'Chưa tiếp nhận được sự cố: sự cố đã kết thúc (Hủy). Nếu hỏng lại, ghi nhận sự cố mới.'],
  ['menuCloseOtherwise', 'closed', 'Chưa dừng xử lý được sự cố: sự cố đã kết thúc (Hủy). Nếu hỏng lại, ghi nhận sự cố mới.'],
])('%s refuses an incident (%s) and says why', (menu, step, message) => {
  expect(noticeFrom(office(), who.it, menu, codes[step]!)).toBe(message);
});

test.each([
  'menuReceive/B2',
  'menuPlan/B3',
  'menuSubmit/B4',
  'menuWithdraw/B5',
  'menuCarryOut/B6',
  'menuHandOver/B7',
  'menuRequestExtension/B3',
  'menuCloseOtherwise/B3',
])('%s refuses everybody outside the IT unit', (what) => {
  const [menu, step] = what.split('/') as [string, string];
  const workspace = office();
  for (const email of [who.chairman, who.owner, who.staff])
    expect(noticeFrom(workspace, email, menu, codes[step]!)).toMatch(
      /^Chưa .*: đây là việc của Bộ phận CNTT\. Giao hoặc nhờ người có vai trò đó; /,
    );
});

test('at a step that is not the right one, too, the refusal says first whose work it is, and addresses nobody wrongly', () => {
  const workspace = office();
  for (const step of ['B3', 'B6']) {
    const message = noticeFrom(workspace, who.it, 'menuDecide', codes[step]!);
    expect(message).toMatch(/^Chưa phê duyệt được phương án: đây là việc của Chủ tịch, hoặc Phó Chủ tịch đang được ủy quyền/);
    expect(message).not.toContain('đồng chí');
  }
  for (const menu of ['menuReceive', 'menuPlan', 'menuCarryOut'])
    expect(noticeFrom(workspace, who.chairman, menu, codes.B5!)).toMatch(/: đây là việc của Bộ phận CNTT\./);
  expect(noticeFrom(workspace, who.chairman, 'menuDecide', codes.B3!)).toBe(
    'Chưa phê duyệt được phương án: sự cố đang ở bước B3 (Khảo sát, lập phương án). Bộ phận CNTT sẽ hoàn thiện phương án, trình đồng chí phê duyệt.',
  );
  expect(noticeFrom(workspace, who.chairman, 'menuConfirmCost', codes.B5!)).toBe(
    'Chưa xác nhận được kinh phí vượt: sự cố đang ở bước B5 (Phê duyệt), chưa có kinh phí thực tế để xác nhận.',
  );
});

test('a leader who concludes on a security incident is not sent to the work of the unit', () => {
  const workspace = office();
  const code = incidentAt(workspace, 'B6', { 'Dấu hiệu sự cố an ninh mạng': 'Có' });
  const conclude = (email: string) =>
    fillFromMenu(sharedWithStaff(workspace).as(email), 'menuConcludeSecurity', code, { kind: 'notSecurity', note: 'Cảnh báo nhầm' })
      .message;
  expect(conclude(who.chairman)).toMatch(
    /^Đã ghi kết luận về an ninh mạng của sự cố SC-2026-\d+\. Bộ phận CNTT sẽ thực hiện, hạn [^“]*\.$/,
  );
});

test('a menu opens only a notice for the header, an empty row, another sheet or several rows', () => {
  const workspace = office().as(who.it);
  const message = () => (openFromMenu(workspace, 'menuReceive') as { message?: string }).message;
  workspace.select('Sổ sự cố', 1);
  expect(message()).toBe('Chưa chọn sự cố nào. Chọn một ô ở dòng sự cố trên trang “Việc đang mở” hoặc “Sổ sự cố” rồi làm lại.');
  workspace.select('Sổ sự cố', 40);
  expect(message()).toBe('Chưa chọn sự cố nào. Chọn một ô ở dòng sự cố trên trang “Việc đang mở” hoặc “Sổ sự cố” rồi làm lại.');
  workspace.select('Dự toán', 2);
  expect(message()).toBe('Chưa chọn sự cố nào. Chọn một ô ở dòng sự cố trên trang “Việc đang mở” hoặc “Sổ sự cố” rồi làm lại.');
  workspace.select('Sổ sự cố', [2, 3]);
  expect(message()).toBe('Mỗi lần chỉ xử lý được một sự cố. Chọn một dòng rồi làm lại.');
});

test('a dialog writes nothing after somebody else handled the incident, and says its status', () => {
  const workspace = office();
  const dialog = openFromMenu(workspace.as(who.otherIt), 'menuReceive', codes.B2) as DialogModel;
  fillFromMenu(workspace.as(who.it), 'menuReceive', codes.B2!, {});
  expect(send(workspace.as(who.otherIt), dialog, {})).toMatchObject({
    ok: false,
    stale: true,
    message: expect.stringContaining('vừa được người khác xử lý (hiện: chờ lập phương án) nên nội dung này chưa được ghi.'),
  });
  expect(actsOf(workspace, codes.B2!)).toEqual(['Báo sự cố', 'Tiếp nhận, phân loại']);
});

test('an open dialog finds its row by the code after the rows were sorted', () => {
  const workspace = office();
  const dialog = openFromMenu(workspace.as(who.it), 'menuReceive', codes.B2) as DialogModel;
  workspace.sort('Sổ sự cố', 1, false);
  expect(send(workspace, dialog, {}).ok).toBe(true);
  expect(rowOf(workspace, codes.B2!)).toBe(8);
  expect(registerRow(workspace, codes.B2!)['Bước']).toBe('B3');
});

test.each([
  ['menuReceive', 'B2', { direction: 'onTheSpot' }, { reason: 'Chưa nhập lý do.' }],
  ['menuPlan', 'B3', { ...aPlan, cause: '' }, { cause: 'Chưa nhập nguyên nhân.' }],
  [
    'menuPlan',
    'B3',
    { ...aPlan, lines: [] },
    { lines: 'Chưa nhập dòng dự toán nào. Nhập ít nhất một dòng, hoặc chọn “Không phát sinh kinh phí”.' },
  ],
  [
    'menuPlan',
    'B3',
    { ...aPlan, lines: [{ content: 'Mực', unit: '', quantity: '2', unitPrice: '12,5', vatPercent: '8', note: '' }] },
    { lines: 'Dòng 1: đơn giá là số tiền không có phần lẻ, ví dụ 450.000.' },
  ],
  ['menuCarryOut', 'B6', { text: '' }, { text: 'Chưa nhập công việc đã làm.' }],
  ['menuCarryOut', 'B6', { from: '20/11/2026 08:00' }, { from: 'Giờ bắt đầu không được trước lúc phê duyệt (09:20 ngày 23/11/2026).' }],
  [
    'menuCarryOut',
    'B6',
    { trialTo: '23/11/2026 09:00' },
    { trialTo: 'Vận hành thử phải kết thúc sau khi bắt đầu (09:20 ngày 23/11/2026).' },
  ],
  ['menuHandOver', 'B7', { vendorUnit: '' }, { vendorUnit: 'Chưa nhập đơn vị đối tác.' }],
  ['menuHandOver', 'B7', { receiver: ' ' }, { receiver: 'Chưa nhập người nhận bàn giao.' }],
] as [string, string, Parameters<typeof fillFromMenu>[3], Record<string, string>][])(
  '%s at %s shows an error under the field (case %#)',
  (menu, step, typed, fields) => {
    const workspace = office();
    const before = registerRow(workspace, codes[step]!);
    expect(fillFromMenu(workspace.as(who.it), menu, codes[step]!, typed)).toMatchObject({ ok: false, fields });
    expect(registerRow(workspace, codes[step]!)).toEqual(before);
  },
);

test('a plan cannot be submitted before it has its estimate', () => {
  const workspace = office();
  fillFromMenu(workspace.as(who.it), 'menuPlan', codes.B3!, { ...aPlan, cost: 'later' });
  expect(fillFromMenu(workspace, 'menuSubmit', codes.B3!, {})).toMatchObject({
    ok: false,
    message: expect.stringMatching(/^Chưa trình được phương án: phương án chưa có dự toán/),
  });
});

test('the vice chairman approves only during the delegation, and signs KT.; the journal names both', () => {
  const workspace = office();
  const refusal = () => noticeFrom(workspace, who.viceChairman, 'menuDecide', codes.B5!);
  const none = 'Chưa phê duyệt được phương án: Phó Chủ tịch Nguyễn Thanh Thiết hôm nay không trong thời gian được ủy quyền.';
  expect(refusal()).toContain(none);
  delegate(workspace, '24/11/2026', '30/11/2026');
  expect(refusal()).toContain(none);
  delegate(workspace, '23/11/2026', '23/11/2026');
  expect(fillFromMenu(workspace.as(who.viceChairman), 'menuDecide', codes.B5!, {}).ok).toBe(true);
  expect(
    rowsOf(workspace, 'Nhật ký')
      .filter((row) => row['Sự kiện'] === 'Phê duyệt')
      .at(-1)!['Người thực hiện'],
  ).toBe('Nguyễn Thanh Thiết (theo ủy quyền của Chủ tịch Cao Văn Đức)');
  const document = workspace.files().find(({ name }) => name === `${codes.B5} BM.03 lần 2`)!;
  expect(workspace.paper(document.id)).toMatch(/KT\. CHỦ TỊCH[\s\S]*PHÓ CHỦ TỊCH/);
  // A submission during the delegation mails the vice chairman too.
  fillFromMenu(workspace.as(who.it), 'menuSubmit', codes.B4!, {});
  expect(
    mailsTo(workspace, who.viceChairman)
      .map(({ subject }) => subject)
      .filter((subject) => !subject.startsWith('Ủy quyền')),
  ).toEqual([expect.stringMatching(new RegExp(`^Trình phê duyệt: .* \\[${codes.B4}\\]$`))]);
});

test('the submitter cannot approve the plan, even as chairman', () => {
  const workspace = office();
  const row = rowsOf(workspace, 'Phân quyền').findIndex((person) => person['Thư điện tử'] === who.it) + 2;
  workspace.as(who.owner).type('Phân quyền', `E${row}`, 'CNTT; Chủ tịch');
  expect(noticeFrom(workspace, who.it, 'menuDecide', codes.B5!)).toBe(
    'Chưa phê duyệt được phương án: người trình (Cán bộ CNTT) không được phê duyệt phương án của mình. Chuyển Chủ tịch hoặc Phó Chủ tịch được ủy quyền.',
  );
});

test.each([
  ['reject', 'B2', 'Từ chối', 'Bộ phận CNTT không tiếp nhận sự cố'],
  ['cancel', 'B7', 'Hủy', 'đã được hủy. Lý do: Thiết bị cá nhân.'],
  ['markUnrepairable', 'B5', 'Không khắc phục được', 'không khắc phục được. Lý do: Thiết bị cá nhân'],
])('%s at %s requires a reason, which the register keeps and the reporter gets by mail', (how, step, status, mail) => {
  const workspace = office();
  const close = (reason: string) => fillFromMenu(workspace.as(who.it), 'menuCloseOtherwise', codes[step]!, { how, reason });
  expect(close('  ')).toMatchObject({ ok: false, fields: { reason: 'Chưa nhập lý do.' } });
  expect(close('Thiết bị cá nhân').ok).toBe(true);
  expect(registerRow(workspace, codes[step]!)).toMatchObject({
    'Trạng thái': status,
    'Lý do kết thúc': 'Thiết bị cá nhân',
    'Tình trạng hạn': 'Đã kết thúc',
  });
  expect(mailsTo(workspace, 'taichinh@sontay.example').at(-1)!.body).toContain(mail);
});

test('a duplicate must name another incident of the register', () => {
  const workspace = office();
  const markDuplicate = (duplicateOf: string) =>
    fillFromMenu(workspace.as(who.it), 'menuCloseOtherwise', codes.B3!, { how: 'markDuplicate', duplicateOf });
  expect(markDuplicate('')).toMatchObject({ fields: { duplicateOf: 'Chưa nhập mã sự cố báo trước.' } });
  expect(markDuplicate('SC-2026-0999')).toMatchObject({
    fields: { duplicateOf: 'Không tìm thấy sự cố SC-2026-0999. Xem lại mã, ví dụ SC-2026-0012.' },
  });
  expect(markDuplicate(codes.B3!)).toMatchObject({
    fields: { duplicateOf: 'Mã này là của chính sự cố đang mở. Nhập mã của sự cố báo trước.' },
  });
  expect(markDuplicate(codes.B2!.toLowerCase()).ok).toBe(true);
  expect(registerRow(workspace, codes.B3!)['Trạng thái']).toBe(`Trùng ${codes.B2}`);
});

test('an ninh mạng: the incident is urgent, its dialog warns, and it cannot end before its conclusion', () => {
  const workspace = office();
  sendForm(workspace, { 'Dấu hiệu sự cố an ninh mạng': 'Có' });
  const code = rowsOf(workspace, 'Sổ sự cố').at(-1)!['Mã sự cố']!;
  const fillAsIt = (menu: string, typed: Parameters<typeof fillFromMenu>[3]) => fillFromMenu(workspace.as(who.it), menu, code, typed);
  fillAsIt('menuReceive', { group: 'AN', direction: 'onTheSpot', reason: 'Ngắt mạng ngay', security: 'yes', personalData: 'yes' });
  expect(registerRow(workspace, code)).toMatchObject({ 'Mức độ': 'Khẩn cấp', 'An ninh mạng': 'Đang theo dõi từ 23/11/2026 09:20' });
  expect(openFromMenu(workspace, 'menuCarryOut', code)).toMatchObject({ warning: expect.stringContaining('Ngắt kết nối mạng') });
  expect(noticeFrom(workspace, who.it, 'menuCloseOtherwise', code)).toMatch(
    /^Chưa dừng xử lý được sự cố: chưa có kết luận về dấu hiệu sự cố an ninh mạng\./,
  );
  fillAsIt('menuCarryOut', { text: 'Cô lập máy' });
  expect(fillAsIt('menuHandOver', {})).toMatchObject({
    ok: false,
    message: expect.stringContaining('Chọn “Kết luận về sự cố an ninh mạng” trước.'),
  });
  expect(fillAsIt('menuConcludeSecurity', { note: '' })).toMatchObject({ fields: { note: 'Chưa nhập nội dung kết luận.' } });
  fillAsIt('menuConcludeSecurity', { kind: 'notSecurity', note: 'Cảnh báo nhầm của phần mềm diệt vi rút' });
  expect(fillAsIt('menuHandOver', {}).ok).toBe(true);
  expect(registerRow(workspace, code)).toMatchObject({ 'Trạng thái': 'Hoàn thành', 'An ninh mạng': 'Không phải sự cố an ninh mạng' });
  expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.04', 'BM.05']);
});
