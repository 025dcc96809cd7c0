// Nobody decides on their own work, learns of others' work past their right, or takes in a form's response by a dialog.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu, send } from '../../desk/samples/dialogs';
import type { DialogModel, DialogResult } from '../../src/actions/page-models';
import { cellOf, documentsOf, documentText, keptOffice, rowsOf, sharedWithStaff, who } from '../support/office';
import { aPlan, incidentAt, printer, sendForm } from '../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B5');
  incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy quét' });
  fillFromMenu(workspace.as(who.it), 'menuRequestExtension', 'SC-2026-0002', { workingDays: '1', reason: 'Chờ linh kiện' });
});
const [submitted, extending] = ['SC-2026-0001', 'SC-2026-0002'];

/** Writes cells of a person in «Phân quyền», found by the address. */
function people(workspace: Workspace, email: string, cells: Record<string, string>): void {
  const row = rowsOf(workspace, 'Phân quyền').findIndex((one) => one['Thư điện tử'] === email) + 2;
  for (const [header, text] of Object.entries(cells))
    workspace.as(who.owner).type('Phân quyền', cellOf(workspace, 'Phân quyền', header, row), text);
}
const decide = (workspace: Workspace, menu = 'menuDecide', code = submitted) => openFromMenu(workspace.as(who.chairman), menu, code);

describe('one person with two accounts', () => {
  test('does not approve what the other account has submitted, unless «Phân quyền» says «người khác»', () => {
    const workspace = office();
    people(workspace, who.chairman, { 'Họ và tên': ' CÁN BỘ  CNTT' });
    expect(decide(workspace)).toMatchObject({
      kind: 'notice',
      message: expect.stringContaining('không được phê duyệt phương án của mình'),
    });
    people(workspace, who.chairman, { 'Vai trò': 'Chủ tịch; Người khác' });
    expect(decide(workspace)).toMatchObject({ kind: 'dialog' });
    expect(rowsOf(workspace, 'Phân quyền').every((row) => row['Cần sửa'] === '')).toBe(true);
  });

  test('does not grant the extension that the other account has asked for', () => {
    const workspace = office();
    people(workspace, who.chairman, { 'Họ và tên': 'Cán bộ CNTT' });
    const dialog = decide(workspace, 'menuAnswerExtension', extending) as DialogModel;
    const { ok, message } = send(workspace, dialog, { reason: 'Đồng ý' }, 'grantExtension');
    expect({ ok, message }).toEqual({ ok: false, message: expect.stringContaining('không được trả lời đề nghị của mình') });
    expect(send(workspace, dialog, { reason: 'Không cần' }, 'refuseExtension').ok).toBe(true);
  });
});

test('a person without the role does not learn whether it was done', () => {
  const workspace = sharedWithStaff(office());
  const dialog = decide(workspace) as DialogModel;
  expect(send(workspace, dialog, {}).ok).toBe(true);
  expect(send(workspace, dialog, {})).toMatchObject({ ok: true, message: expect.stringContaining('đã ghi trước đó') });
  expect(send(workspace.as(who.staff), dialog, {})).toMatchObject({ ok: false, message: expect.stringContaining('Chưa phê duyệt được') });
  expect(send(workspace.as(who.it), dialog, {})).toMatchObject({ ok: false, message: expect.stringContaining('đây là việc của') });
});

test('a dialog with the key of a form response records nothing, and the response becomes its incident', () => {
  const workspace = office();
  const id = sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' }, 'never');
  const dialog = openFromMenu(workspace.as(who.it), 'menuReport') as DialogModel;
  const forged = { ...dialog, key: `form:${id}` };
  const typed = { reporter: 'Lê Văn Tám', department: 'Công an xã', device: 'Máy khác', description: 'Hỏng', phone: '0912' };
  expect(send(workspace, forged, typed)).toMatchObject({
    ok: false,
    message: expect.stringContaining('Cửa sổ này mở từ trước nên không còn dùng được'),
  });
  workspace.advanceTo(workspace.now() + 11 * 60_000);
  expect(rowsOf(workspace, 'Sổ sự cố').map((row) => row['Thiết bị'])).toEqual([printer['Thiết bị/hệ thống'], 'Máy quét', 'Máy chiếu']);
});

describe('a printed form', () => {
  const ask = (workspace: Workspace, code: string, form: string): DialogResult => {
    const dialog = openFromMenu(workspace.as(who.it), 'menuMakeForm', code) as DialogModel;
    return send(workspace, dialog, { form });
  };

  test('can be asked for again only after its step', () => {
    const workspace = office();
    expect(ask(workspace, submitted, 'BM.05')).toMatchObject({
      ok: false,
      message: expect.stringContaining('chưa đến bước có biểu mẫu này'),
    });
    expect(ask(workspace, submitted, 'BM.02').ok).toBe(true);
    expect(documentsOf(workspace, submitted)).toContain('BM.02 lần 2');
  });

  test('of the present step is printed before the step is recorded, to write by hand; none is offered where there is none', () => {
    const workspace = office();
    const code = incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Máy chiếu' });
    const page = openFromMenu(workspace.as(who.it), 'menuMakeForm', code) as DialogModel;
    expect(page.groups[0]!.fields[0]).toMatchObject({ value: 'BM.01', choices: [{ value: 'BM.01' }] });
    expect(ask(workspace, code, 'BM.01').ok).toBe(true);
    expect(documentText(workspace, `${code} BM.01`)).toMatch(/Máy chiếu.*Tiếp nhận lúc …… giờ/);
    const rejected = incidentAt(workspace, 'B2', { 'Thiết bị/hệ thống': 'Loa' });
    fillFromMenu(workspace.as(who.it), 'menuCloseOtherwise', rejected, { how: 'reject', reason: 'Không phải việc của CNTT' });
    expect(openFromMenu(workspace.as(who.it), 'menuMakeForm', rejected)).toMatchObject({
      kind: 'notice',
      message: expect.stringContaining('chưa đến bước có biểu mẫu này'),
    });
  });
});

describe('a security incident', () => {
  const secret = 'Tệp bị khóa, đòi tiền';
  const everywhere = (workspace: Workspace) =>
    ['Sổ sự cố', 'Việc đang mở', 'Báo cáo'].map((sheet) => workspace.grid(sheet).flat().join('\n')).join('\n') +
    rowsOf(workspace, 'Nhật ký')
      .map((row) => row['Nội dung'])
      .join('\n');

  test('is described on the card of those with a role, and on no row that everybody reads', () => {
    const workspace = sharedWithStaff(office());
    sendForm(workspace, { 'Dấu hiệu sự cố an ninh mạng': 'Có', 'Mô tả hiện tượng': secret, 'Thiết bị/hệ thống': 'Máy chủ' });
    const code = 'SC-2026-0003';
    expect(everywhere(workspace)).not.toContain(secret);
    expect(everywhere(workspace)).toContain(
      'Nội dung sự cố an ninh mạng không hiện ở đây. Người có vai trò ở trang “Phân quyền” mở “Thông tin sự cố” để xem.',
    );
    for (const email of [who.it, who.chairman])
      expect(JSON.stringify(openFromMenu(workspace.as(email), 'menuCard', code))).toContain(secret);
    const card = openFromMenu(workspace.as(who.staff), 'menuCard', code);
    expect(JSON.stringify(card)).not.toContain(secret);
    expect(card).toMatchObject({ kind: 'card', documents: [], folderUrl: '' });
    expect(fillFromMenu(workspace.as(who.it), 'menuReceive', code, { security: 'yes', personalData: 'no' }).ok).toBe(true);
    fillFromMenu(workspace, 'menuPlan', code, { ...aPlan, cause: secret, text: secret });
    expect(everywhere(workspace)).not.toContain(secret);
  });

  test('that is found to be none is open again', () => {
    const workspace = office();
    sendForm(workspace, { 'Dấu hiệu sự cố an ninh mạng': 'Có', 'Mô tả hiện tượng': secret });
    expect(fillFromMenu(workspace.as(who.it), 'menuReceive', 'SC-2026-0003', { security: 'no', group: 'PC' }).ok).toBe(true);
    expect(rowsOf(workspace, 'Sổ sự cố')[2]!['Mô tả']).toBe(secret);
  });
});
