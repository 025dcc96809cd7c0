// Papers and mails that are owed: made again as the next edition, owed while a quota is gone, and never twice.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu } from '../../desk/samples/dialogs';
import type { DialogModel } from '../../src/actions/page-models';
import { byHand } from '../support/hands';
import { keptOffice, mailsTo, papersOf, registerRow, rowsOf, who } from '../support/office';
import { incidentAt, sendForm } from '../support/stories';

const office = keptOffice('2026-11-23T09:20+07:00', (workspace) => {
  incidentAt(workspace, 'B3');
});
const code = 'SC-2026-0001';
const fileOf = (workspace: Workspace, name: string) => workspace.files().find((file) => file.name === `${code} ${name}` && !file.trashed)!;
const linkIn = (workspace: Workspace, header: string) => {
  const column = workspace.grid('Sổ sự cố')[0]!.indexOf(header) + 1;
  return byHand<string>(workspace, who.owner, `return sheet('Sổ sự cố').getRange(2, ${column}).getFormula();`);
};
/** Past the minutes in which a run may still be at work. */
const sweepLater = (workspace: Workspace) => {
  workspace.skipTo(workspace.now() + 11 * 60_000);
  workspace.advanceTo(workspace.now() + 11 * 60_000);
};
const states = (workspace: Workspace) => rowsOf(workspace, 'Thư đi').map((row) => row['Trạng thái']);

test('made again: the next edition beside the earlier one, and the register links the new one', () => {
  const workspace = office().as(who.it);
  const first = fileOf(workspace, 'BM.01');
  byHand(
    workspace,
    who.it,
    `const paper = DocumentApp.openById('${first.id}'); paper.getBody().appendParagraph('Ghi tay của người ký'); paper.saveAndClose();`,
  );
  expect(linkIn(workspace, 'BM.01')).toContain(first.id);
  const dialog = openFromMenu(workspace, 'menuMakeForm', code) as DialogModel;
  expect(dialog.groups[0]!.fields[0]).toMatchObject({ choices: [{ value: 'BM.01', label: 'BM.01 Phiếu đề nghị khắc phục, xử lý sự cố' }] });
  expect(fillFromMenu(workspace, 'menuMakeForm', code, {})).toMatchObject({
    ok: true,
    message: expect.stringContaining('Đã lập lại biểu mẫu'),
  });
  expect(papersOf(workspace, code)).toEqual(['BM.01', 'BM.01 lần 2']);
  expect(workspace.paper(first.id)).toContain('Ghi tay của người ký');
  const second = fileOf(workspace, 'BM.01 lần 2');
  expect(second.parents).toEqual(first.parents);
  expect(registerRow(workspace, code)['BM.01']).toBe('Mở (lần 2)');
  expect(linkIn(workspace, 'BM.01')).toContain(second.id);
  expect(linkIn(workspace, 'Hồ sơ')).toContain(first.parents[0]);
});

test('a mark that the form does not know is told and stays; a template put right is used at once', () => {
  const workspace = office().as(who.it);
  const template = workspace.files().find(({ name }) => name.startsWith('BM.02'))!;
  const edit = (lines: string) =>
    byHand(
      workspace,
      who.owner,
      `const paper = DocumentApp.openById('${template.id}'); const body = paper.getBody(); ${lines} paper.saveAndClose();`,
    );
  edit("body.appendParagraph('Điện thoại của kho: {{DIEN_THOAI_KHO}}');");
  const plan = (text: string) => fillFromMenu(workspace, 'menuPlan', code, { cause: 'Mòn', text, cost: 'none' });
  const told = plan('Thay trục');
  expect(told).toMatchObject({ ok: true, message: expect.stringMatching(/Mẫu có chỗ điền không rõ: .*DIEN_THOAI_KHO.*Hãy sửa lại mẫu\./) });
  expect(workspace.paper(fileOf(workspace, 'BM.02').id)).toContain('{{DIEN_THOAI_KHO}}');
  edit("body.appendParagraph('Kho: tầng 1'); body.getParagraphs().find((one) => one.getText().includes('DIEN_THOAI_KHO')).clear();");
  expect(plan('Thay cả cụm').message).not.toContain('không rõ');
  expect(workspace.paper(fileOf(workspace, 'BM.02 lần 2').id)).toContain('Kho: tầng 1');
});

test('quota for documents gone: the plan stands, the paper is owed and said so, a later sweep makes it once', () => {
  const workspace = office().as(who.it);
  workspace.fault({ functionName: 'submitDialog', atCall: 1, effect: { quota: 'document' } });
  const result = fillFromMenu(workspace, 'menuPlan', code, { cause: 'Mòn', text: 'Thay trục', cost: 'none' });
  expect(result).toMatchObject({ ok: true, message: expect.stringContaining('Chưa lập được BM.02; sổ sẽ tự lập lại trong ít phút.') });
  expect(registerRow(workspace, code)).toMatchObject({ Bước: 'B4', 'BM.02': 'Đang lập', 'Biểu mẫu chưa lập': 'BM.02' });
  sweepLater(workspace);
  sweepLater(workspace);
  expect(registerRow(workspace, code)).toMatchObject({ 'BM.02': 'Mở', 'Biểu mẫu chưa lập': '' });
  expect(papersOf(workspace, code)).toEqual(['BM.01', 'BM.02']);
});

test('a template thrown away: owed with words, made after «Cài đặt»', () => {
  const workspace = office();
  const template = workspace.files().find(({ name }) => name.startsWith('BM.02'))!;
  byHand(workspace, who.owner, `DriveApp.getFileById('${template.id}').setTrashed(true);`);
  fillFromMenu(workspace.as(who.it), 'menuPlan', code, { cause: 'Mòn', text: 'Thay trục', cost: 'none' });
  workspace.as(who.owner);
  for (const id of ['start', 'templates']) workspace.runFromPage('runSetupStep', [id]);
  sweepLater(workspace);
  expect(papersOf(workspace, code)).toEqual(['BM.01', 'BM.02']);
  const paper = fileOf(workspace, 'BM.02');
  expect(workspace.paper(paper.id)).toContain('Thay trục');
});

test('mail quota gone: every mail is owed with its reason, goes the next day, and none goes twice', () => {
  const workspace = office();
  const before = workspace.mails().length;
  workspace.fault({ functionName: 'onFormSubmitted', atCall: 1, effect: { quota: 'mail' } });
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' });
  expect(workspace.mails()).toHaveLength(before);
  expect(states(workspace).slice(-3)).toEqual(['Chờ gửi', 'Chờ gửi', 'Chờ gửi']);
  expect(rowsOf(workspace, 'Thư đi').at(-1)!['Lý do chưa gửi']).toBe('Hết số thư được gửi trong ngày; sẽ gửi lại tự động.');
  sweepLater(workspace);
  expect(states(workspace).slice(-3)).toEqual(['Chờ gửi', 'Chờ gửi', 'Chờ gửi']);
  // Three in the morning: no reminder goes out then.
  workspace.skipTo('2026-11-25T03:00+07:00');
  sweepLater(workspace);
  sweepLater(workspace);
  expect(new Set(states(workspace))).toEqual(new Set(['Đã gửi']));
  const scanner = workspace.mails().filter(({ subject }) => subject.includes('Máy quét'));
  expect(scanner.map(({ to }) => to[0]).sort()).toEqual(['cntt@sontay.example', 'hue.nguyen@sontay.example', 'taichinh@sontay.example']);
});

test('an address that no mail can reach keeps no other from going, and is not tried for ever', () => {
  const workspace = office();
  const row = rowsOf(workspace, 'Phân quyền').findIndex((person) => person['E-mail'] === who.otherIt) + 2;
  workspace.as(who.owner).type('Phân quyền', `D${row}`, 'hue nguyen@@sontay');
  sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' });
  expect(mailsTo(workspace, 'taichinh@sontay.example').at(-1)!.subject).toContain('Máy quét');
  const wrong = () => rowsOf(workspace, 'Thư đi').filter((mail) => /Sự cố mới.*quét/.test(mail['Tiêu đề']!) && mail.Đến!.includes('hue'));
  expect(wrong()).toMatchObject([{ 'Trạng thái': 'Địa chỉ sai', 'Lý do chưa gửi': expect.stringContaining('Invalid email') }]);
  sweepLater(workspace);
  expect(wrong()).toMatchObject([{ 'Trạng thái': 'Địa chỉ sai' }]);
});
