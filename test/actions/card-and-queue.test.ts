// The card, the approval queue and the web page: what each person sees and can do there.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, lastPage, modelOf, openFromMenu, send } from '../../desk/samples/dialogs';
import type { CardModel, DialogModel, DialogResult, QueueModel } from '../../src/actions/page-models';
import { keptOffice, registerRow, rowsOf, sharedWithStaff, who } from '../support/office';
import { incidentAt } from '../support/stories';

const codes: Record<string, string> = {};
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  for (const step of ['B5', 'B3', 'B6'] as const) codes[step] = incidentAt(workspace, step, { 'Thiết bị/hệ thống': `Máy in ${step}` });
  fillFromMenu(workspace, 'menuRequestExtension', codes.B6!, { workingDays: '2', reason: 'Chờ hàng' });
});
const cardOf = (workspace: Workspace, email: string, code: string) => openFromMenu(workspace.as(email), 'menuCard', code) as CardModel;
const webPage = (workspace: Workspace, email: string) => modelOf(workspace.as(email).get().content);

describe('the card', () => {
  test('shows the steps, the plan, the sums, the history and the documents of the incident', () => {
    const card = cardOf(office(), who.it, codes.B5!);
    expect(card).toMatchObject({ kind: 'card', code: codes.B5, title: 'Máy in B5', status: 'Chờ phê duyệt', tone: 'within' });
    expect(card.dueLine).toMatch(/^Hạn 11:30 ngày 25\/11\/2026, còn .* làm việc$/);
    expect(card.steps.map(({ state }) => state)).toEqual(['done', 'done', 'done', 'done', 'current', 'toCome', 'toCome']);
    expect(card.plan).toMatchObject({
      heading: 'Phương án, dự toán',
      estimate: { total: '486.000', inWords: 'Bốn trăm tám mươi sáu nghìn đồng' },
    });
    expect(card.history[0]).toMatchObject({ who: 'Cán bộ CNTT', what: 'Trình phương án lần 1.' });
    expect(card.documents.map(({ form }) => form)).toEqual(['BM.01', 'BM.02', 'BM.03']);
    expect(card.folderUrl).toContain('https://drive.google.com/drive/folders/');
  });

  test.each([
    ['the IT unit', who.it, ['withdraw', 'closeOtherwise', 'attachRecord', 'makeForm']],
    ['the chairman', who.chairman, ['approve', 'makeForm']],
    ['the vice chairman without a delegation', who.viceChairman, ['makeForm']],
    ['the administrator', who.owner, ['attachRecord', 'makeForm']],
  ])('offers %s the actions that are possible now', (_who, email, actions) => {
    expect(cardOf(office(), email, codes.B5!).actions.map(({ action }) => action)).toEqual(actions);
  });

  test.each(['B2', 'B3', 'B4', 'B6', 'B7'] as const)('the task that moves an incident on from %s is first', (step) => {
    const workspace = office();
    const code = incidentAt(workspace, step);
    const next = { B2: 'receive', B3: 'plan', B4: 'submit', B6: 'carryOut', B7: 'handOver' }[step];
    expect(cardOf(workspace, who.it, code).actions[0]!.action).toBe(next);
  });

  test('tells staff that they have nothing to do here; for the chairman it opens the dialog of its incident', () => {
    const workspace = office();
    const card = cardOf(sharedWithStaff(workspace), who.staff, codes.B5!);
    expect([card.actions, card.noActions]).toEqual([[], 'Sự cố đang ở bước “Phê duyệt”. Bước này không phải phần việc của anh/chị.']);
    workspace.as(who.chairman).clearShown();
    workspace.runFromPage('openDialog', ['approve', codes.B5]);
    expect(lastPage(workspace)).toMatchObject({ kind: 'dialog', action: 'approve', code: codes.B5 });
  });

  test('shows the incident of the selected row; without one it shows a notice', () => {
    const workspace = office().as(who.it);
    workspace.select('Sổ sự cố', 3);
    expect(workspace.runFromPage('loadCard', [''])).toMatchObject({ kind: 'card', code: codes.B3 });
    workspace.select('Cấu hình', 3);
    expect(workspace.runFromPage('loadCard', [''])).toMatchObject({
      kind: 'notice',
      message: expect.stringContaining('Chưa chọn sự cố nào'),
    });
    expect(workspace.runFromPage('loadCard', ['SC-2026-0999'])).toMatchObject({ kind: 'notice' });
  });

  test('says by how much an incident is overdue, in the tone of the row', () => {
    const workspace = office();
    workspace.skipTo('2026-11-25T13:30+07:00');
    expect(cardOf(workspace, who.it, codes.B5!)).toMatchObject({ tone: 'overdue', dueLine: 'Quá hạn từ 11:30 ngày 25/11/2026' });
  });
});

describe('the approval queue', () => {
  test('shows the chairman the pending plans and extensions, with sums and the dialog to decide', () => {
    const queue = openFromMenu(office().as(who.chairman), 'menuQueue') as QueueModel;
    expect(queue.greeting).toBe('Cao Văn Đức, Chủ tịch UBND xã');
    expect(queue.items.map(({ code, matter, total, decision }) => [code, matter, total, decision.action])).toEqual([
      [codes.B5, 'Phê duyệt phương án', '486.000 đồng', 'approve'],
      [codes.B6, 'Gia hạn bước B6 thêm 2 ngày làm việc', '', 'grantExtension'],
    ]);
  });

  test('tells a person who may not open the file so', () => {
    expect(webPage(office(), who.staff)).toMatchObject({
      kind: 'notice',
      message: expect.stringContaining(`${who.staff} chưa được cấp quyền`),
    });
  });

  test.each([who.it, who.owner, who.staff])('tells %s that it is for leaders', (email) => {
    expect(openFromMenu(sharedWithStaff(office()).as(email), 'menuQueue')).toMatchObject({
      kind: 'notice',
      message: expect.stringContaining(`Chưa mở được trang phê duyệt: tài khoản ${email}`),
    });
  });

  test('is empty for a vice chairman without a delegation, and says what comes next', () => {
    const queue = openFromMenu(office().as(who.viceChairman), 'menuQueue') as QueueModel;
    expect(queue.items).toEqual([]);
    expect(queue.empty).toContain('1 sự cố đang lập phương án');
  });

  test('opens with only the selected rows when the chairman selects several', () => {
    const workspace = office().as(who.chairman);
    workspace.select('Sổ sự cố', [2, 3]);
    workspace.clearShown();
    workspace.call('menuDecide');
    expect((lastPage(workspace) as QueueModel).items.map(({ code }) => code)).toEqual([codes.B5]);
  });
});

describe('several plans approved at once', () => {
  test('are one read and one commit; each is decided on its own, and a plan that is not waiting is refused alone', () => {
    const workspace = office();
    incidentAt(workspace, 'B5', { 'Thiết bị/hệ thống': 'Máy chiếu' });
    const items = (webPage(workspace, who.chairman) as QueueModel).items.filter(({ decision }) => decision.action === 'approve');
    const answers = items.map(({ decision: { action, key, code, version, hidden } }) => ({
      action,
      key,
      code,
      version,
      hidden,
      values: { reason: '' },
    }));
    expect(answers).toHaveLength(2);
    const twice = { ...answers[1]!, key: '00000000-0000-4000-8000-000000000000' };
    const results = workspace.runFromPage('submitDialogs', [[...answers, twice]], 'webApp') as DialogResult[];
    expect(results.map(({ ok }) => ok)).toEqual([true, true, false]);
    expect(results[2]!.message).toContain('vừa được người khác xử lý');
    expect(workspace.meter()).toMatchObject({ functionName: 'submitDialogs', writes: 1 });
    for (const { code } of answers) expect(registerRow(workspace, code)['Bước']).toBe('B6');
    // Pressed again after a lost connection: nothing is written twice.
    const again = workspace.runFromPage('submitDialogs', [answers], 'webApp') as DialogResult[];
    expect(again.map(({ message }) => message)).toEqual(answers.map(() => expect.stringContaining('không ghi lại')));
  });
});

describe('the web page on a phone', () => {
  test('decides nothing when it opens; the chairman approves there under his own name', () => {
    const workspace = office();
    const before = rowsOf(workspace, 'Nhật ký').length;
    const queue = webPage(workspace, who.chairman) as QueueModel;
    expect(rowsOf(workspace, 'Nhật ký')).toHaveLength(before);
    const { decision } = queue.items[0]!;
    const answer = {
      action: 'approve',
      key: decision.key,
      code: decision.code,
      version: decision.version,
      values: { reason: '' },
      hidden: decision.hidden,
    };
    const press = () => workspace.runFromPage('submitDialog', [answer], 'webApp') as DialogResult;
    const first = press();
    expect(first).toMatchObject({ ok: true, message: expect.stringContaining(`Đã phê duyệt phương án xử lý sự cố ${codes.B5}.`) });
    expect(press()).toMatchObject({ ok: true, message: expect.stringContaining('không ghi lại') });
    expect((first as { toFollow?: object }).toFollow).toMatchObject({ code: codes.B5, forms: ['BM.03'] });
    workspace.runFromPage('makeDocument', [codes.B5, 'BM.03'], 'webApp');
    expect(registerRow(workspace, codes.B5!)).toMatchObject({ Bước: 'B6', 'BM.03': 'Mở (lần 2)' });
    expect(
      rowsOf(workspace, 'Nhật ký')
        .filter((row) => row['Sự kiện'] === 'Phê duyệt')
        .at(-1)!['Người thực hiện'],
    ).toBe('Cao Văn Đức');
    expect((workspace.runFromPage('loadQueue', [], 'webApp') as QueueModel).items.map(({ code }) => code)).toEqual([codes.B6]);
  });

  test('requires a reason for a return; the chairman answers an extension there too', () => {
    const workspace = office();
    const [plan, extension] = (webPage(workspace, who.chairman) as QueueModel).items.map(({ decision }) => decision) as [
      DialogModel,
      DialogModel,
    ];
    expect(send(workspace, plan, {}, 'return')).toMatchObject({ ok: false, fields: { reason: 'Chưa nhập lý do.' } });
    expect(send(workspace, plan, { reason: 'Chưa rõ đơn giá' }, 'return').ok).toBe(true);
    expect(send(workspace, extension, {}).ok).toBe(true);
    expect((webPage(workspace, who.chairman) as QueueModel).items).toEqual([]);
  });

  test.each([who.it, who.staff])('shows %s a notice and nothing else', (email) => {
    const page = sharedWithStaff(office()).as(email).get();
    expect(modelOf(page.content)).toMatchObject({ kind: 'notice', message: expect.stringContaining('Chưa mở được trang phê duyệt') });
    expect(page.content).not.toContain('Máy in B5');
  });
});
