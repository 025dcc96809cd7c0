// Hồ sơ: what is missing shows on the row, the card and the open work; scans are attached, and closing asks for a reason.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu } from '../../desk/samples/dialogs';
import type { CardModel, DialogModel } from '../../src/actions/page-models';
import { byHand } from '../support/hands';
import { actsOf, anHourLater, keptOffice, registerRow, rowsOf, who } from '../support/office';
import { incidentAt } from '../support/stories';

let code = '';
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  code = incidentAt(workspace, 'B7');
  anHourLater(workspace);
  workspace.as(who.it);
});

const folderOf = (workspace: Workspace) =>
  workspace.files().find(({ name, mimeType }) => name.startsWith(`${code} – `) && mimeType.endsWith('.folder'))!;
/** The officer puts a scan into the folder of the incident. */
const scan = (workspace: Workspace, name: string): string =>
  byHand(
    workspace,
    who.it,
    `return DriveApp.getFolderById('${folderOf(workspace).id}').createFile('${name}', 'nội dung đã quét', 'application/pdf').getId();`,
  );
const dialogOf = (workspace: Workspace) => openFromMenu(workspace.as(who.it), 'menuAttachRecord', code) as DialogModel;
const fieldOf = (dialog: DialogModel, name: string) =>
  dialog.groups.flatMap(({ fields }) => fields).find((field) => field.name === name) as { choices: { value: string; label: string }[] };
const attach = (workspace: Workspace, kind: string, file: string, more = {}) =>
  fillFromMenu(workspace.as(who.it), 'menuAttachRecord', code, { kind, file, ...more });
const missing = 'bản ký BM.01, BM.02, BM.03, BM.04; hóa đơn';

test('what is missing is on the row, on the card and in the open work', () => {
  const workspace = office();
  expect(registerRow(workspace, code)['Thiếu hồ sơ']).toBe(missing);
  expect(rowsOf(workspace, 'Việc đang mở').find((row) => row['Mã sự cố'] === code)?.['Thiếu hồ sơ']).toBe(missing);
  const card = openFromMenu(workspace, 'menuCard', code) as CardModel;
  expect(card.details).toContainEqual({ label: 'Thiếu hồ sơ', value: missing });
});

test('a scan in the folder is chosen, and is kept with its kind, who, when and its SHA-256', () => {
  const workspace = office();
  const id = scan(workspace, 'BM.01 đã ký.pdf');
  anHourLater(workspace);
  const dialog = dialogOf(workspace);
  expect(dialog.details[0]).toEqual({ label: 'Còn thiếu', value: missing });
  // The papers that the product made are none of the scans.
  expect(fieldOf(dialog, 'file').choices.map(({ label }) => label)).toEqual(['BM.01 đã ký.pdf', 'Tệp khác, theo liên kết']);
  expect(fieldOf(dialog, 'kind').choices[0]).toEqual({ value: 'BM.01', label: 'Bản ký BM.01 (còn thiếu)' });
  expect(attach(workspace, 'BM.01', id)).toMatchObject({
    ok: true,
    message: expect.stringContaining('Còn thiếu: bản ký BM.02, BM.03, BM.04; hóa đơn.'),
  });
  expect(registerRow(workspace, code)['Thiếu hồ sơ']).toBe('bản ký BM.02, BM.03, BM.04; hóa đơn');
  const [data] = rowsOf(workspace, 'Nhật ký').slice(-1);
  expect(data).toMatchObject({ 'Sự kiện': 'Gắn tài liệu', 'Nội dung': 'Gắn bản ký BM.01: BM.01 đã ký.pdf.' });
  expect(JSON.parse(data!['Dữ liệu']!)).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), by: { email: who.it } });
  const card = openFromMenu(workspace, 'menuCard', code) as CardModel;
  expect(card.documents.at(-1)).toMatchObject({ form: 'Đã gắn', label: 'bản ký BM.01: BM.01 đã ký.pdf' });
});

test('what was attached by mistake is taken out in the same dialog; the file stays', () => {
  const workspace = office();
  const id = scan(workspace, 'nhầm.pdf');
  attach(workspace, 'invoice', id);
  const what = fieldOf(dialogOf(workspace), 'what').choices.at(-1)!;
  expect(what.label).toBe('Bỏ hóa đơn: nhầm.pdf');
  expect(fillFromMenu(workspace, 'menuAttachRecord', code, { what: what.value })).toMatchObject({ ok: true });
  expect(registerRow(workspace, code)['Thiếu hồ sơ']).toBe(missing);
  expect(workspace.files().find((file) => file.id === id)?.trashed).toBe(false);
});

test.each([
  ['no address', 'bản quét', 'Liên kết chưa đúng. Dán liên kết bắt đầu bằng “https://”.'],
  ['a file that is gone', `https://drive.google.com/file/d/${'x'.repeat(33)}/view`, /^Không mở được tệp này/],
])('a link to %s is told at its field, and nothing is recorded', (_what, link, sentence) => {
  const workspace = office();
  const before = actsOf(workspace, code);
  expect(attach(workspace, 'invoice', 'link', { link })).toMatchObject({
    ok: false,
    fields: { link: typeof sentence === 'string' ? sentence : expect.stringMatching(sentence) },
  });
  expect(actsOf(workspace, code)).toEqual(before);
});

test('a link to a folder is refused; one to another place is kept as it is', () => {
  const workspace = office();
  expect(attach(workspace, 'invoice', 'link', { link: folderOf(workspace).url })).toMatchObject({
    fields: { link: expect.stringContaining('thư mục') },
  });
  const link = 'https://hoadondientu.example/tra-cuu?so=0000123';
  expect(attach(workspace, 'invoice', 'link', { link })).toMatchObject({ ok: true });
  expect(registerRow(workspace, code)['Thiếu hồ sơ']).toBe('bản ký BM.01, BM.02, BM.03, BM.04');
});

test('the handover says what is missing and asks why it is closed all the same; the journal keeps both', () => {
  const workspace = office();
  const dialog = openFromMenu(workspace.as(who.it), 'menuHandOver', code) as DialogModel;
  const field = dialog.groups.flatMap(({ fields }) => fields).find(({ name }) => name === 'missingReason');
  expect(field).toMatchObject({
    value: 'Bổ sung sau khi ký, quét.',
    hint: 'Còn thiếu: bản ký BM.01, BM.02, BM.03, BM.04, BM.05; hóa đơn.',
  });
  expect(fillFromMenu(workspace, 'menuHandOver', code, { missingReason: '' })).toMatchObject({
    ok: false,
    fields: { missingReason: 'Chưa nhập lý do bàn giao khi hồ sơ còn thiếu.' },
  });
  expect(fillFromMenu(workspace, 'menuHandOver', code, { missingReason: 'Chờ đơn vị gửi hóa đơn' })).toMatchObject({ ok: true });
  const handedOver = rowsOf(workspace, 'Nhật ký').find((row) => row['Sự kiện'] === 'Bàn giao')!;
  expect(handedOver['Nội dung']).toContain(
    'Hồ sơ còn thiếu: bản ký BM.01, BM.02, BM.03, BM.04, BM.05; hóa đơn. Lý do: Chờ đơn vị gửi hóa đơn.',
  );
  // The row goes on asking, and what comes later is attached to the closed incident.
  expect(registerRow(workspace, code)['Thiếu hồ sơ']).toContain('BM.05');
  expect(attach(workspace, 'BM.05', scan(workspace, 'BM.05 đã ký.pdf'))).toMatchObject({ ok: true });
  expect(registerRow(workspace, code)['Thiếu hồ sơ']).toBe(missing);
});

test('before the handover the hint counts each paper once, and a signed BM.05 that is there is not asked for', () => {
  const hintOf = (workspace: Workspace) =>
    (openFromMenu(workspace.as(who.it), 'menuHandOver', code) as DialogModel).groups
      .flatMap(({ fields }) => fields)
      .find(({ name }) => name === 'missingReason')!.hint;
  const workspace = office();
  attach(workspace, 'BM.05', scan(workspace, 'BM.05 đã ký.pdf'));
  expect(hintOf(workspace)).toBe('Còn thiếu: bản ký BM.01, BM.02, BM.03, BM.04; hóa đơn.');
  for (const kind of ['BM.01', 'BM.02', 'BM.03', 'BM.04', 'invoice']) attach(workspace, kind, scan(workspace, `${kind}.pdf`));
  expect(hintOf(workspace)).toBe('Hồ sơ đến lúc này đã đủ.');
  const disputed = office();
  fillFromMenu(disputed.as(who.it), 'menuHandOver', code, { agreed: 'no', opinions: 'Còn kẹt giấy' });
  fillFromMenu(disputed, 'menuCarryOut', code, {});
  expect(hintOf(disputed)).toBe('Còn thiếu: bản ký BM.01, BM.02, BM.03, BM.04, BM.05; hóa đơn.');
});
