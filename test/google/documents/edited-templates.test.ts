// What careless people do to a template: each edit ends in a right paper, and whoever keeps the templates is told what is wrong.
import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu } from '../../../desk/samples/dialogs';
import type { CheckAnswer, CheckModel } from '../../../src/actions/page-models';
import { byHand } from '../../support/hands';
import { anHourLater, documentText, keptOffice, mailsTo, who } from '../../support/office';
import { incidentAt } from '../../support/stories';

/** A picture of one dot. */
const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
let code = '';
const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  code = incidentAt(workspace, 'B4');
});
const templateOf = (workspace: Workspace, form: string) =>
  workspace.files().find(({ name, trashed }) => name.startsWith(`${form} –`) && !trashed)!;
/** Edits the template as a person: `paper`, its `body`, the paragraph that holds some words, the table that does. */
const edit = (workspace: Workspace, form: string, lines: string) => {
  workspace.skipTo(workspace.now() + 60_000);
  byHand(
    workspace,
    who.owner,
    `const paper = DocumentApp.openById('${templateOf(workspace, form).id}'); const body = paper.getBody();
     const holding = (words) => body.getParagraphs().find((one) => one.getText().includes(words));
     const tableWith = (words) => body.getTables().find((one) => one.getText().includes(words));
     const mark = (from, to) => body.replaceText(from.replace(/[{}?#/]/g, '\\\\$&'), to);
     ${lines}
     paper.saveAndClose();`,
  );
};

/** Makes BM.03 from the edited template; returns the paper and what the IT unit is told at once. */
function submitted(workspace: Workspace): { paper: string; told: string } {
  const { message } = fillFromMenu(workspace.as(who.it), 'menuSubmit', code, {});
  return { paper: documentText(workspace, `${code} BM.03`), told: message };
}

const isRight = (paper: string) => {
  for (const words of [code, 'Trục sấy mòn', 'Thay trục sấy', '486.000', 'Bốn trăm tám mươi sáu nghìn đồng', 'Cao Văn Đức'])
    expect(paper).toContain(words);
  expect(paper).not.toMatch(/\{\{|\}\}|｛/);
};

test.each([
  ['a paragraph is moved', "const one = holding('Kính gửi'); const copy = one.copy(); one.removeFromParent(); body.appendParagraph(copy);"],
  ['half of a mark is bold', "const one = holding('{{SU_CAN_THIET}}').editAsText(); one.setBold(0, 7, true);"],
  ['a mark has another colour and font', "holding('{{PHUONG_AN}}').editAsText().setForegroundColor('#ff0000').setFontFamily('Arial');"],
  ['spaces within the braces', "mark('{{KINH_GUI}}', '{{ KINH_GUI }}');"],
  ['a mark that is not needed is deleted', "mark('{{TRICH_YEU}}', 'Về việc sửa chữa');"],
  [
    'a column of the estimate is deleted',
    "const one = tableWith('{{TONG_CONG}}'); for (let row = 0; row < one.getNumRows(); row++) one.getRow(row).removeCell(7);",
  ],
  ['a row is added to the estimate', "tableWith('{{TONG_CONG}}').appendTableRow().appendTableCell('Ghi chú');"],
  ['the footer is deleted', 'paper.getFooter().removeFromParent();'],
  ['a header of their own', "(paper.getHeader() || paper.addHeader()).appendParagraph('Lưu hành nội bộ');"],
  ['a logo at the top', `body.insertImage(0, Utilities.newBlob(Utilities.base64Decode('${pixel}'), 'image/png', 'logo'));`],
  ['a line of their own is added', "body.appendParagraph('Liên hệ: phòng 102, máy lẻ 12 {a} { }');"],
])('%s: the paper is right, and nobody is bothered', (_what, lines) => {
  const workspace = office();
  edit(workspace, 'BM.03', lines);
  const { paper, told } = submitted(workspace);
  isRight(paper);
  expect(told).not.toContain('Mẫu BM');
});

test.each([
  ['a mark is misspelt', "mark('{{KINH_GUI}}', '{{KINH_GUII}}');", /\{\{KINH_GUII\}\} ở đoạn “Kính gửi: .*\(có lẽ là \{\{KINH_GUI\}\}\)/],
  ['a mark is in small letters', "mark('{{KINH_GUI}}', '{{kinh_gui}}');", /\{\{kinh_gui\}\}.*có lẽ là \{\{KINH_GUI\}\}/],
  ['a mark has diacritics', "mark('{{KINH_GUI}}', '{{KÍNH_GỬI}}');", /KÍNH_GỬI.*có lẽ là \{\{KINH_GUI\}\}/],
  ['a brace is missing', "mark('{{KINH_GUI}}', '{{KINH_GUI}');", /có lẽ là \{\{KINH_GUI\}\}/],
  ['single braces', "mark('{{KINH_GUI}}', '{KINH_GUI}');", /\{KINH_GUI\}.*có lẽ là/],
  ['braces of full width', "mark('{{BANG_CHU}}', '｛｛BANG_CHU｝｝');", /thiếu chỗ điền \{\{BANG_CHU\}\}/],
  ['a mark of another product', "body.appendParagraph('<<Tên>> {{NGAY_SINH}}');", /\{\{NGAY_SINH\}\} ở đoạn “<<Tên>>/],
  ['the total is deleted', "mark('{{TONG_CONG}}', '');", /thiếu chỗ điền \{\{TONG_CONG\}\}/],
  ['the line of the estimate is deleted', "tableWith('{{TONG_CONG}}').removeRow(1);", /thiếu chỗ điền \{\{DU_TOAN\}\}/],
  ['the estimate is deleted', "tableWith('{{TONG_CONG}}').removeFromParent();", /thiếu chỗ điền \{\{DU_TOAN\}\}/],
  ['the head is deleted', "tableWith('{{MA_SU_CO}}').removeFromParent(); mark('{{MA_SU_CO}}', '');", /thiếu chỗ điền \{\{MA_SU_CO\}\}/],
  [
    'the beginning of a block is deleted',
    "holding('{{?CO_KINH_PHI}}').removeFromParent();",
    /khối thiếu phần mở hoặc phần đóng: .*CO_KINH_PHI/,
  ],
  ['the end of a block is deleted', "holding('{{/CO_KE_TOAN}}').removeFromParent();", /khối thiếu phần mở hoặc phần đóng: .*CO_KE_TOAN/],
  ['all is deleted', 'body.clear();', /thiếu chỗ điền \{\{MA_SU_CO\}\}/],
])('%s: the paper is made from the last good template, and the IT unit is told where to look', (_what, lines, says) => {
  const workspace = office();
  edit(workspace, 'BM.03', lines);
  const { paper, told } = submitted(workspace);
  isRight(paper);
  expect(told).toMatch(says);
  expect(told).toContain(`https://docs.google.com/document/d/${templateOf(workspace, 'BM.03').id}/edit`);
  expect(told).toContain('biểu mẫu được lập theo bản mẫu gần nhất không có lỗi');
});

test('a template that is broken while nobody makes a paper is told within the hour, and is well again after it was put right', () => {
  const workspace = office();
  edit(workspace, 'BM.05', "mark('{{Y_KIEN}}', '');");
  const before = mailsTo(workspace, who.it).length;
  anHourLater(workspace);
  const told = mailsTo(workspace, who.it).slice(before);
  expect(told.map(({ body }) => body).join('\n')).toMatch(/Mẫu gốc BM\.05 thiếu chỗ điền \{\{Y_KIEN\}\}/);
  expect(
    mailsTo(workspace, who.chairman)
      .map(({ body }) => body)
      .join('\n'),
  ).not.toContain('chỗ điền');
  edit(workspace, 'BM.05', "body.appendParagraph('Ý kiến: {{Y_KIEN}}');");
  anHourLater(workspace);
  const papers = () => workspace.as(who.owner).runFromPage('loadCheck', [['papers']]) as Extract<CheckAnswer, { kind: 'checked' }>;
  expect(papers().groups[0]!.lines.find(({ id }) => id === 'templates')).toMatchObject({ state: 'well' });
});

test('«Kiểm tra biểu mẫu…» shows folders and templates only, with the finding and the list of placeholders', () => {
  const workspace = office();
  edit(workspace, 'BM.01', "mark('{{HO_TEN}}', '{{HO_TENN}}');");
  const page = openFromMenu(workspace.as(who.it), 'menuCheckForms') as CheckModel;
  expect(page).toMatchObject({ kind: 'check', title: 'Kiểm tra biểu mẫu', groups: [{ id: 'papers' }], calls: [['papers']] });
  const { groups } = workspace.runFromPage('loadCheck', [['papers']]) as Extract<CheckAnswer, { kind: 'checked' }>;
  const line = groups[0]!.lines.find(({ id }) => id === 'templates')!;
  expect(line).toMatchObject({ state: 'wrong', found: expect.stringMatching(/Mẫu gốc BM\.01 .*\{\{HO_TENN\}\}.*có lẽ là \{\{HO_TEN\}\}/) });
  expect(line.links!.map(({ text }) => text)).toEqual(['Mở mẫu gốc BM.01', 'Mở danh sách chỗ điền']);
  expect(documentText(workspace, 'Danh sách chỗ điền (xem khi sửa mẫu)')).toMatch(/\{\{TONG_CONG\}\} 844\.400/);
});

test('a template of an earlier issue: untouched it is made anew by «Cài đặt…»; touched it stays until somebody wants the new one', () => {
  const workspace = office();
  const forget = (form: string) =>
    byHand(
      workspace,
      who.owner,
      `const all = PropertiesService.getScriptProperties(); const kept = JSON.parse(all.getProperty('templates.kept'));
       kept['${form}'].made.issue = 'trước'; all.setProperty('templates.kept', JSON.stringify(kept));`,
    );
  const [untouched, touched] = [templateOf(workspace, 'BM.01').id, templateOf(workspace, 'BM.02').id];
  workspace.skipTo(workspace.now() + 3_600_000);
  edit(workspace, 'BM.02', "body.appendParagraph('Dòng của cơ quan');");
  forget('BM.01');
  forget('BM.02');
  workspace.as(who.owner).runFromPage('runSetupStep', ['start']);
  expect(workspace.runFromPage('runSetupStep', ['templates'])).toMatchObject({
    message: expect.stringMatching(/Đã thay mẫu gốc BM\.01 bằng mẫu của phiên bản này\. Mẫu gốc BM\.02 có chỗ cơ quan đã sửa nên được giữ/),
  });
  expect(templateOf(workspace, 'BM.01').id).not.toBe(untouched);
  expect(templateOf(workspace, 'BM.02').id).toBe(touched);
  const issues = () =>
    (workspace.runFromPage('loadCheck', [['papers']]) as Extract<CheckAnswer, { kind: 'checked' }>).groups[0]!.lines.find(
      ({ id }) => id === 'templateIssues',
    )!;
  expect(issues()).toMatchObject({ state: 'notice', button: { label: 'Dùng mẫu của phiên bản này', cure: 'renew BM.02' } });
  const refusal = expect.stringContaining(`chỉ làm được bằng tài khoản ${who.owner}`);
  workspace.as(who.it);
  expect([issues().cure, issues().button]).toEqual([refusal, undefined]);
  expect(workspace.runFromPage('cureCheck', ['renew BM.02'])).toMatchObject({ ok: false, message: refusal });
  expect(templateOf(workspace, 'BM.02').id).toBe(touched);
  workspace.as(who.owner);
  expect(workspace.runFromPage('cureCheck', ['renew BM.02'])).toMatchObject({ ok: true });
  expect(issues()).toMatchObject({ state: 'well' });
  const old = workspace.files().find(({ id }) => id === touched)!;
  expect([old.trashed, old.name]).toEqual([false, expect.stringContaining('(bản cũ, thay ngày 23/11/2026)')]);
  expect(workspace.paper(touched)).toContain('Dòng của cơ quan');
});
