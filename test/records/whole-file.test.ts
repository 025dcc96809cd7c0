// «In trọn bộ hồ sơ»: which papers it offers in which order, whose pages it gives, and the list in front.
import type { Workspace } from 'apps-script-emulator';
import { paperIn } from '../../desk/office/plain-pdf';
import { fillFromMenu, openFromMenu } from '../../desk/samples/dialogs';
import type { FilePages, PrintedPart, WholeFileModel } from '../../src/actions/page-models';
import { byHand } from '../support/hands';
import { anHourLater, keptOffice, who } from '../support/office';
import { incidentAt } from '../support/stories';

let code = '';
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  code = incidentAt(workspace, 'B7');
  anHourLater(workspace);
  workspace.as(who.it);
});
const fileOf = (workspace: Workspace, email: string = who.it) => openFromMenu(workspace.as(email), 'menuWholeFile', code) as WholeFileModel;
const labels = (workspace: Workspace) => fileOf(workspace).parts.map(({ label, isChosen }) => `${isChosen ? '☒' : '☐'} ${label}`);
const pagesOf = (workspace: Workspace, id: string) => workspace.runFromPage('loadFilePages', [code, id]) as FilePages;
const contents = (workspace: Workspace, printed: PrintedPart[]) => workspace.runFromPage('loadContents', [code, printed]) as FilePages;
/** What stands on the page. */
const textOf = (pages: FilePages) =>
  pages.ok
    ? paperIn(Buffer.from(pages.base64, 'base64'))!
        .replace(/<style>[\s\S]*?<\/style>|<[^>]+>/g, ' ')
        .replace(/\s+/g, ' ')
    : pages.message;
const scan = (workspace: Workspace, name: string, type = 'application/pdf'): string =>
  byHand(
    workspace,
    who.it,
    `const folder = DriveApp.getFoldersByName('${workspace.files().find((file) => file.name.startsWith(`${code} – `))!.name}').next();
     return folder.createFile('${name}', 'nội dung đã quét', '${type}').getId();`,
  ) as string;
const attach = (workspace: Workspace, kind: string, file: string, more = {}) => {
  anHourLater(workspace);
  expect(fillFromMenu(workspace.as(who.it), 'menuAttachRecord', code, { kind, file, ...more })).toMatchObject({ ok: true });
};

test('the papers come in the order of the procedure: the approved edition, a signed copy in place of what was printed, then the rest', () => {
  const workspace = office();
  expect(labels(workspace)).toEqual([
    '☒ BM.01 Phiếu đề nghị khắc phục, xử lý sự cố',
    '☒ BM.02 Biên bản kiểm tra tình trạng',
    '☒ BM.03 Đề nghị phê duyệt phương án và kinh phí (lần 2)',
    '☒ BM.04 Phiếu hoàn thành khắc phục sự cố',
  ]);
  expect(fileOf(workspace).lacking).toBe('Còn thiếu: hóa đơn.');
  attach(workspace, 'invoice', scan(workspace, 'hóa đơn.pdf'));
  attach(workspace, 'BM.01', scan(workspace, 'BM.01 đã ký.pdf'));
  attach(workspace, 'other', 'link', { link: 'https://hoadon.example/1' });
  expect(labels(workspace)).toEqual([
    '☐ BM.01 Phiếu đề nghị khắc phục, xử lý sự cố',
    '☒ BM.01 Phiếu đề nghị khắc phục, xử lý sự cố, bản ký: BM.01 đã ký.pdf',
    '☒ BM.02 Biên bản kiểm tra tình trạng',
    '☒ BM.03 Đề nghị phê duyệt phương án và kinh phí (lần 2)',
    '☒ BM.04 Phiếu hoàn thành khắc phục sự cố',
    '☒ Hóa đơn: hóa đơn.pdf',
    '☐ Giấy tờ khác: https://hoadon.example/1',
  ]);
  expect(fileOf(workspace)).toMatchObject({ lacking: '', fileName: `${code} – hồ sơ.pdf` });
  expect(fileOf(workspace).parts.at(-1)).toMatchObject({ isOutside: true, note: 'liên kết ngoài Google Drive: mở và in riêng' });
});

test('of an approved paper the copy that was kept is printed, whatever was done to its Doc', () => {
  const workspace = office();
  const part = fileOf(workspace).parts.find(({ label }) => label.startsWith('BM.03'))!;
  expect(part.note).toBe('bản PDF đã lưu');
  expect(workspace.files().find(({ id }) => id === part.id)).toMatchObject({ name: `${code} BM.03 lần 2 – đã phê duyệt.pdf` });
  byHand(
    workspace,
    who.it,
    `const document = DocumentApp.openById('${workspace.files().find(({ name }) => name === `${code} BM.03 lần 2 – đã phê duyệt`)!.id}');
     document.getBody().appendParagraph('Thêm sau khi phê duyệt'); document.saveAndClose();`,
  );
  const text = textOf(pagesOf(workspace.as(who.it), part.id));
  expect(text).toContain('ĐỀ NGHỊ');
  expect(text).not.toContain('Thêm sau khi phê duyệt');
});

test('a page gets the pages of the papers of its incident only, and a sentence for what has none', () => {
  const workspace = office();
  const ids = {
    word: scan(workspace, 'báo giá.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'),
    gone: scan(workspace, 'bảo hành.pdf'),
    photo: scan(workspace, 'ảnh.png', 'image/png'),
  };
  attach(workspace, 'quote', ids.word);
  attach(workspace, 'warranty', ids.gone);
  attach(workspace, 'other', ids.photo);
  byHand(workspace, who.it, `DriveApp.getFileById('${ids.gone}').setTrashed(true);`);
  workspace.as(who.it);
  expect(pagesOf(workspace, ids.word)).toEqual({
    ok: false,
    message: 'Báo giá: báo giá.docx – không phải tệp PDF hoặc ảnh JPG, PNG nên không ghép được. Mở tệp và in riêng.',
  });
  expect(pagesOf(workspace, ids.gone)).toMatchObject({ ok: false, message: expect.stringContaining('tệp đã bị xóa') });
  expect(pagesOf(workspace, ids.photo)).toMatchObject({
    ok: true,
    mimeType: 'image/png',
    base64: Buffer.from('nội dung đã quét').toString('base64'),
  });
  const other = incidentAt(workspace, 'B2');
  const foreign = workspace.files().find(({ name }) => name.startsWith('BM.01 –'))!;
  expect(pagesOf(workspace, foreign.id)).toMatchObject({ ok: false });
  expect(workspace.runFromPage('loadFilePages', [other, ids.photo])).toMatchObject({ ok: false });
});

test('the list in front says number, day and page of each paper, and leaves nothing in Drive', () => {
  const workspace = office();
  attach(workspace, 'invoice', scan(workspace, 'hóa đơn.pdf'));
  attach(workspace, 'BM.01', scan(workspace, 'BM.01 đã ký.pdf'));
  attach(workspace, 'warranty', scan(workspace, 'khóa.pdf'));
  const before = workspace.files().filter(({ trashed }) => !trashed).length;
  const chosen = fileOf(workspace).parts.filter(({ isChosen, label }) => isChosen && !label.includes('khóa'));
  const text = textOf(
    contents(
      workspace,
      chosen.map(({ id }, index) => ({ id, pages: index === 2 ? 3 : 1 })),
    ),
  );
  expect(text).toContain('MỤC LỤC Văn bản, tài liệu trong hồ sơ khắc phục, xử lý sự cố công nghệ thông tin');
  expect(text).toContain('1 23/11/2026 BM.01 Phiếu đề nghị khắc phục, xử lý sự cố, bản ký: BM.01 đã ký.pdf 1 bản ký');
  expect(text).toMatch(/3 \d\d\/11\/2026 BM\.03 Đề nghị phê duyệt phương án và kinh phí \(lần 2\) 3–5 4/);
  expect(text).toMatch(/5 \d\d\/11\/2026 Hóa đơn: hóa đơn\.pdf 7 6 \d\d\/11\/2026 Phiếu bảo hành: khóa\.pdf in riêng/);
  expect(text).toContain('Tổng số: 5 văn bản, tài liệu; 7 trang.');
  expect(text).toContain('Hồ sơ còn thiếu: bản ký BM.02, BM.03, BM.04');
  expect(workspace.files().filter(({ trashed }) => !trashed)).toHaveLength(before);
});

test('staff have no part in it, and an incident without papers says so', () => {
  const workspace = office();
  expect(openFromMenu(workspace.as(who.chairman), 'menuWholeFile', code)).toMatchObject({ kind: 'wholeFile' });
  const bare = incidentAt(workspace, 'B2');
  workspace.as(who.it);
  expect(openFromMenu(workspace, 'menuWholeFile', bare)).toMatchObject({
    kind: 'notice',
    message: expect.stringContaining('chưa có văn bản'),
  });
  workspace.select('Cấu hình', 2);
  workspace.clearShown();
  workspace.call('menuWholeFile');
  expect(workspace.shown().at(-1)?.content).toContain('Chọn một ô ở dòng sự cố');
});
