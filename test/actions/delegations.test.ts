// «Ủy quyền phê duyệt…»: the chairman gives and ends it in a dialog; both get a mail, the journal has it, the vice chairman may approve.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu, send } from '../../desk/samples/dialogs';
import type { DialogModel, DialogResult, QueueModel } from '../../src/actions/page-models';
import { cellOf, goOnTo, kept, keptOffice, mailsTo, rowsOf, sharedWithStaff, who } from '../support/office';
import { delegate, incidentAt } from '../support/stories';

const [planned, submitted] = ['SC-2026-0001', 'SC-2026-0002'];
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B4', { 'Thiết bị/hệ thống': 'Máy in' });
  incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy quét' });
});
const days = { number: '12/UQ-UBND', day: '20/11/2026' };
const ended =
  'Phó Chủ tịch UBND xã Nguyễn Thanh Thiết (văn bản số 12/UQ-UBND ngày 20/11/2026, thời gian ủy quyền từ 23/11/2026 đến hết 25/11/2026)';
const phrase = 'Phó Chủ tịch UBND xã Nguyễn Thanh Thiết, từ 23/11/2026 đến hết 25/11/2026, theo văn bản số 12/UQ-UBND ngày 20/11/2026';
const dialog = (workspace: Workspace) => openFromMenu(workspace.as(who.chairman), 'menuDelegate') as DialogModel;
const decide = (workspace: Workspace) => fillFromMenu(workspace.as(who.viceChairman), 'menuDecide', submitted, {});
const acts = (workspace: Workspace) =>
  rowsOf(workspace, 'Nhật ký').filter((row) => row['Sự kiện']!.includes('ủy quyền') || row['Sự kiện'] === 'Ủy quyền');
/** Ends the delegation that the dialog lists at a place. */
const end = (workspace: Workspace, place = 0): DialogResult => {
  const page = dialog(workspace);
  const what = page.groups[0]!.fields.find(({ name }) => name === 'what')! as unknown as { choices: { value: string }[] };
  return send(workspace, page, { what: what.choices[place + 1]!.value });
};
const subjects = (workspace: Workspace, email: string) =>
  mailsTo(workspace, email)
    .map(({ subject }) => subject)
    .filter((subject) => /ủy quyền/i.test(subject));

test('the chairman delegates: the journal has it with its document, both get a mail, the vice chairman approves and signs KT.', () => {
  const workspace = office();
  expect(decide(workspace).ok).toBe(false);
  expect(delegate(workspace, '23/11/2026', '25/11/2026')).toMatchObject({
    ok: true,
    message: expect.stringContaining(`Đã ghi ủy quyền phê duyệt cho ${phrase}.`),
  });
  expect(acts(workspace)).toMatchObject([
    {
      'Sự kiện': 'Ủy quyền',
      'Mã sự cố': '',
      'Người thực hiện': 'Cao Văn Đức',
      'Nội dung': `Chủ tịch UBND xã Cao Văn Đức ủy quyền phê duyệt cho ${phrase}.`,
    },
  ]);
  for (const email of [who.chairman, who.viceChairman])
    expect(subjects(workspace, email)).toEqual([
      'Ủy quyền phê duyệt cho Phó Chủ tịch UBND xã Nguyễn Thanh Thiết, từ 23/11/2026 đến hết 25/11/2026',
    ]);
  expect(decide(workspace).ok).toBe(true);
  const approval = rowsOf(workspace, 'Nhật ký')
    .filter((row) => row['Sự kiện'] === 'Phê duyệt')
    .at(-1)!;
  expect(approval['Người thực hiện']).toBe('Nguyễn Thanh Thiết (theo ủy quyền của Chủ tịch Cao Văn Đức)');
  expect(JSON.parse(approval['Dữ liệu']!).by.delegationDocument).toEqual({
    number: '12/UQ-UBND',
    day: Date.parse('2026-11-20T00:00+07:00'),
  });
  const paper = workspace.files().find(({ name }) => name === `${submitted} BM.03 lần 2`)!;
  expect(workspace.paper(paper.id)).toMatch(/KT\. CHỦ TỊCH[\s\S]*PHÓ CHỦ TỊCH/);
});

test('he ends it at once: from then on the vice chairman approves nothing, and both are told', () => {
  const workspace = office();
  delegate(workspace, '23/11/2026', '25/11/2026');
  expect(end(workspace)).toMatchObject({ ok: true, message: expect.stringContaining(`Đã kết thúc ủy quyền cho ${ended}.`) });
  expect(decide(workspace)).toMatchObject({ ok: false, message: expect.stringContaining('không trong thời gian được ủy quyền') });
  expect(acts(workspace).map((row) => row['Sự kiện'])).toEqual(['Ủy quyền', 'Kết thúc ủy quyền']);
  for (const email of [who.chairman, who.viceChairman])
    expect(subjects(workspace, email).at(-1)).toBe('Kết thúc ủy quyền phê duyệt cho Phó Chủ tịch UBND xã Nguyễn Thanh Thiết');
  expect(dialog(workspace).details).toEqual([{ label: 'Kết thúc sớm lúc 09:20 ngày 23/11/2026', value: phrase }]);
  // The days are free again.
  expect(delegate(workspace, '23/11/2026', '23/11/2026').ok).toBe(true);
});

test('the dialog lists what is in force, to come and over of the last year', () => {
  const workspace = office();
  expect(dialog(workspace).details).toEqual([{ label: 'Ủy quyền', value: 'Một năm qua không có ủy quyền nào.' }]);
  delegate(workspace, '23/11/2026', '23/11/2026');
  delegate(workspace, '25/11/2026', '26/11/2026');
  delegate(workspace, '30/11/2026', '30/11/2026');
  goOnTo(workspace, '2026-11-25T08:00');
  expect(dialog(workspace).details.map(({ label }) => label)).toEqual(['Chưa bắt đầu', 'Đang có hiệu lực', 'Đã hết hạn']);
  workspace.skipTo('2027-12-10T08:00+07:00');
  expect(dialog(workspace).details).toEqual([{ label: 'Ủy quyền', value: 'Một năm qua không có ủy quyền nào.' }]);
});

test.each([who.viceChairman, who.it, who.owner, who.staff])(
  '%s gets a sentence instead of the dialog, and nothing by its call either',
  (email) => {
    const workspace = sharedWithStaff(office());
    const page = dialog(workspace);
    delegate(workspace, '25/11/2026', '25/11/2026');
    expect(openFromMenu(workspace.as(email), 'menuDelegate')).toMatchObject({
      kind: 'notice',
      message: expect.stringMatching(
        /^Chưa ghi được ủy quyền: chỉ Chủ tịch mới ủy quyền và kết thúc ủy quyền được\. Đề nghị Chủ tịch đăng nhập tài khoản đã ghi ở trang “Phân quyền”, chọn “Phê duyệt ▸ Ủy quyền phê duyệt…”/,
      ),
    });
    expect(send(workspace.as(email), page, { from: '23/11/2026', until: '24/11/2026', ...days }).ok).toBe(false);
    expect(acts(workspace)).toHaveLength(1);
  },
);

test('a vice chairman in force hands nothing on', () => {
  const workspace = office();
  const page = dialog(workspace);
  delegate(workspace, '23/11/2026', '25/11/2026');
  expect(send(workspace.as(who.viceChairman), page, { from: '26/11/2026', until: '27/11/2026', ...days })).toMatchObject({ ok: false });
});

test.each([
  ['22/11/2026', '25/11/2026', {}, { from: 'Chưa ghi được ủy quyền: ngày bắt đầu đã qua. Chọn từ hôm nay trở đi.' }],
  [
    '25/11/2026',
    '24/11/2026',
    {},
    { until: 'Chưa ghi được ủy quyền: ngày cuối sớm hơn ngày bắt đầu. Chọn ngày cuối từ ngày bắt đầu trở đi.' },
  ],
  ['25/11/2026', '31/12/9999', {}, { until: expect.stringContaining('dài hơn một năm') }],
  ['25/11/2026', 'mai', {}, { until: 'Nhập ngày như 23/11/2026.' }],
  ['25/11/2026', '25/11/2026', { number: ' ' }, { number: expect.stringContaining('chưa có số của văn bản ủy quyền') }],
  ['25/11/2026', '25/11/2026', { day: '24/11/2026' }, { day: expect.stringContaining('văn bản phải có trước') }],
  ['25/11/2026', '25/11/2026', { to: who.it }, { to: expect.stringContaining('không có vai trò Phó Chủ tịch') }],
])('a delegation from %s to %s (case %#) is refused at its field', (from, until, more, fields) => {
  const workspace = office();
  expect(delegate(workspace, from, until, more)).toMatchObject({ ok: false, fields });
  expect(acts(workspace)).toEqual([]);
});

test('one at a time: days of another one are refused with that one', () => {
  const workspace = office();
  delegate(workspace, '23/11/2026', '25/11/2026');
  expect(delegate(workspace, '25/11/2026', '27/11/2026')).toMatchObject({
    ok: false,
    message: `Chưa ghi được ủy quyền: trùng thời gian với ủy quyền cho ${phrase}. Chọn những ngày khác, hoặc kết thúc ủy quyền đó trước.`,
  });
});

test('a dialog that is sent twice is carried out once, with one write; the answer that was lost too', () => {
  const workspace = office();
  const page = dialog(workspace);
  const typed = { from: '23/11/2026', until: '25/11/2026', ...days };
  const answer = { action: page.action, key: page.key, code: '', version: 0, values: { to: who.viceChairman, ...typed }, hidden: {} };
  expect(workspace.runFromPage('submitDialog', [answer])).toMatchObject({ ok: true, toFollow: { mails: [{}, {}] } });
  expect(workspace.meter()).toMatchObject({ functionName: 'submitDialog', writes: 1 });
  expect(send(workspace, page, typed)).toMatchObject({ ok: true, message: 'Việc này đã ghi trước đó, không ghi lại.' });
  expect(acts(workspace)).toHaveLength(1);
});

test('two chairmen at once: the second is refused, because the first has the days', () => {
  const workspace = office();
  const pages = [dialog(workspace), dialog(workspace)];
  const typed = { from: '23/11/2026', until: '25/11/2026', ...days };
  expect(pages.map((page) => send(workspace, page, typed).ok)).toEqual([true, false]);
});

test('without a vice chairman the menu says who writes one', () => {
  const workspace = office();
  const row = rowsOf(workspace, 'Phân quyền').findIndex((person) => person['Thư điện tử'] === who.viceChairman) + 2;
  workspace.as(who.owner).type('Phân quyền', cellOf(workspace, 'Phân quyền', 'Vai trò', row), '');
  expect(openFromMenu(workspace.as(who.chairman), 'menuDelegate')).toMatchObject({
    message: expect.stringMatching(/chưa có Phó Chủ tịch\. Báo người quản trị sổ/),
  });
});

test('a vice chairman who has lost the role approves nothing, though the delegation runs on', () => {
  const workspace = office();
  delegate(workspace, '23/11/2026', '25/11/2026');
  const row = rowsOf(workspace, 'Phân quyền').findIndex((person) => person['Thư điện tử'] === who.viceChairman) + 2;
  workspace.as(who.owner).type('Phân quyền', cellOf(workspace, 'Phân quyền', 'Vai trò', row), 'CNTT');
  expect(decide(workspace).ok).toBe(false);
});

test('a submission during the delegation mails the vice chairman; after its end it does not', () => {
  const workspace = office();
  delegate(workspace, '23/11/2026', '25/11/2026');
  const mailed = () => mailsTo(workspace, who.viceChairman).filter(({ subject }) => subject.includes('Trình phê duyệt')).length;
  fillFromMenu(workspace.as(who.it), 'menuSubmit', planned, {});
  expect(mailed()).toBe(1);
  end(workspace);
  fillFromMenu(workspace.as(who.it), 'menuWithdraw', planned, { reason: 'Bổ sung báo giá' });
  fillFromMenu(workspace.as(who.it), 'menuPlan', planned, {});
  expect(fillFromMenu(workspace.as(who.it), 'menuSubmit', planned, {}).ok).toBe(true);
  expect(mailed()).toBe(1);
});

test.each([
  [
    'menuDecide',
    'a decision',
    (workspace: Workspace, code: string) => openFromMenu(workspace.as(who.viceChairman), 'menuDecide', code).kind === 'dialog',
  ],
  [
    'loadQueue',
    'the queue on the phone',
    (workspace: Workspace, code: string) =>
      (workspace.as(who.viceChairman).runFromPage('loadQueue', [], 'webApp') as QueueModel).items.some((item) => item.code === code),
  ],
] as const)(
  '%s: the chairman gives another one while the vice chairman opens %s: the one in force counts at each call',
  (name, _what, opens) => {
    const begun = office();
    const code = incidentAt(begun, 'B5');
    expect(delegate(begun, '23/11/2026', '23/11/2026').ok).toBe(true);
    const open = kept(begun);
    let calls = 0;
    const counted = open({ onCall: (_method, called) => void (called === name && calls++) });
    expect(opens(counted, code)).toBe(true);
    expect(calls).toBeGreaterThan(4);
    for (let call = 1; call <= calls; call++) {
      const workspace = open();
      const interleave = () => {
        expect(delegate(workspace, '26/11/2026', '26/11/2026').ok).toBe(true);
        workspace.as(who.viceChairman);
      };
      workspace.fault({ functionName: name, atCall: call, effect: { interleave } });
      expect([call, opens(workspace, code)]).toEqual([call, true]);
    }
  },
);
