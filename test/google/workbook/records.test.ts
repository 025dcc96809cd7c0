// Hands on records: rows of the journal deleted, rows typed, ended incidents typed over, a form closed. What stands stays, and the cure is told.

import type { Workspace } from 'apps-script-emulator';
import { fillFromMenu, openFromMenu } from '../../../desk/samples/dialogs';
import { expectInOrder } from '../../faults/undisturbed';
import { byHand } from '../../support/hands';
import { anHourLater, mailsTo, registerRow, rowsOf, who } from '../../support/office';
import { setUp } from '../../support/set-up';
import { officeOfTwo, printer, sendForm } from '../../support/stories';

const register = 'Sổ sự cố';
const office = officeOfTwo();
const [planned, submitted] = ['SC-2026-0001', 'SC-2026-0002'];
const devices = (workspace: Workspace) => rowsOf(workspace, register).map((row) => row['Thiết bị']);

const faultsTold = (workspace: Workspace) =>
  mailsTo(workspace, who.it)
    .filter(({ subject }) => subject.startsWith('Bảng tính có'))
    .map(({ body }) => body)
    .join('\n');

describe('what the register alone knows', () => {
  test.each([
    ['rows in the middle of the journal are deleted', `const one = sheet('Nhật ký'); one.deleteRows(2, 2);`],
    ['all rows of the journal are deleted', `const one = sheet('Nhật ký'); one.deleteRows(2, one.getLastRow() - 1);`],
    [
      'the journal is cleared with its end',
      `const one = sheet('Nhật ký'); one.getRange(2, 1, one.getLastRow() - 1, one.getLastColumn()).clearContent(); one.getRange(1, one.getLastColumn()).clearContent();`,
    ],
  ])('%s: rows and cost lines stay, no number is given twice, and the office is told how to bring them back', (_what, lines) => {
    const workspace = office();
    anHourLater(workspace);
    const rows = rowsOf(workspace, register);
    const costs = rowsOf(workspace, 'Dự toán');
    byHand(workspace, who.owner, lines);
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy chiếu' });
    anHourLater(workspace);
    expect(rowsOf(workspace, register).slice(0, 2)).toMatchObject(
      rows.map((row) => ({ 'Mã sự cố': row['Mã sự cố'], 'Thiết bị': row['Thiết bị'], Bước: row.Bước })),
    );
    workspace.as(who.it).type('Dự toán', 'J2', 'ghi thêm');
    expect(rowsOf(workspace, 'Dự toán').map((row) => ({ ...row, 'Ghi chú': '' }))).toEqual(costs.map((row) => ({ ...row, 'Ghi chú': '' })));
    expect(rowsOf(workspace, register).at(-1)).toMatchObject({ 'Mã sự cố': 'SC-2026-0003', 'Thiết bị': 'Máy chiếu' });
    expect(faultsTold(workspace)).toContain('Trang “Nhật ký” bị mất dòng');
    expect(faultsTold(workspace)).toContain('Nhật ký phiên bản');
    setUp(workspace);
    expect(rowsOf(workspace, register)).toHaveLength(3);
  });

  test('an event of one incident is deleted: its row stays as it was, the others are restored', () => {
    const workspace = office();
    anHourLater(workspace);
    const step = registerRow(workspace, submitted).Bước;
    const lost = rowsOf(workspace, 'Nhật ký').findIndex((row) => row['Mã sự cố'] === submitted && row['Sự kiện'] === 'Trình phê duyệt') + 2;
    expect(lost).toBeGreaterThan(2);
    byHand(workspace, who.owner, `sheet('Nhật ký').deleteRow(${lost}); sheet('Sổ sự cố').deleteRow(2);`);
    anHourLater(workspace);
    expect(registerRow(workspace, submitted).Bước).toBe(step);
    expect(devices(workspace).sort()).toEqual(['Máy in', 'Máy quét']);
    expect(faultsTold(workspace)).toContain(submitted);
    // What stays as it was is not told as written again.
    const rewritten = workspace.mails().map(({ body }) => /Dòng thiếu hoặc khác với “Nhật ký”[^\n]*/.exec(body)?.[0] ?? '');
    expect(rewritten.filter((text) => text.includes(submitted))).toEqual([]);
  });

  test.each(['đè', 'SC-2031-0007', 'SC-2026-0002'])(
    'the code of an event is typed over with «%s»: no incident of that name comes to be',
    (typed) => {
      const workspace = office();
      byHand(workspace, who.owner, `sheet('Nhật ký').getRange(2, 2).setValue('${typed}');`);
      const before = rowsOf(workspace, 'Sổ sự cố').map((row) => row['Mã sự cố']);
      for (const id of ['start', 'sheets', 'lists'])
        expect(workspace.as(who.owner).runFromPage('runSetupStep', [id])).toMatchObject({ ok: true });
      anHourLater(workspace);
      anHourLater(workspace);
      expect(rowsOf(workspace, 'Sổ sự cố').map((row) => row['Mã sự cố'])).toEqual(before);
      expect(mailsTo(workspace, who.chairman).map(({ subject }) => subject)).toContainEqual(
        expect.stringMatching(/^Nhật ký bị sửa trực tiếp tại dòng 2/),
      );
    },
  );

  test('a code is typed over, and all events of another incident are deleted: it is not taken for whole, and its row stays', () => {
    const workspace = office();
    byHand(
      workspace,
      who.owner,
      `const one = sheet('Nhật ký');
      const codes = one.getRange(1, 2, one.getLastRow()).getValues();
      for (let row = codes.length; row > 1; row--) if (codes[row - 1][0] === '${submitted}') one.deleteRow(row);
      one.getRange(2, 2).setValue('đè');`,
    );
    anHourLater(workspace);
    expect(registerRow(workspace, submitted)['Thiết bị']).toBe('Máy quét');
  });

  test('an event that only adds is deleted: the row keeps what it says of it', () => {
    const workspace = office();
    const lost = rowsOf(workspace, 'Nhật ký').findIndex((row) => row['Mã sự cố'] === submitted && row['Sự kiện'] === 'Lập biểu mẫu') + 2;
    const before = registerRow(workspace, submitted)['BM.01'];
    expect(before).toBe('Mở');
    byHand(workspace, who.owner, `sheet('Nhật ký').deleteRow(${lost});`);
    anHourLater(workspace);
    anHourLater(workspace);
    expect(registerRow(workspace, submitted)['BM.01']).toBe(before);
    expect(faultsTold(workspace)).toContain(submitted);
  });

  test('a row that a person types is told at once, and again within the hour; it stays', () => {
    const workspace = office();
    workspace.as(who.it).type(register, 'G4', 'Máy tính của văn thư hỏng');
    expect(workspace.shown().at(-1)!.content).toContain('Dòng nhập trực tiếp không thành sự cố');
    anHourLater(workspace);
    expect(faultsTold(workspace)).toContain('“Sổ sự cố”, dòng 4: nhập trực tiếp');
    expect(devices(workspace)).toContain('Máy tính của văn thư hỏng');
  });

  test('a header row that was copied among the rows goes', () => {
    const workspace = office();
    byHand(workspace, who.owner, `const one = sheet('Sổ sự cố'); one.insertRowBefore(3); one.getRange('1:1').copyTo(one.getRange('3:3'));`);
    anHourLater(workspace);
    expectInOrder(workspace);
  });

  test('cells of an ended incident that were typed over by a script come back within a day, and at once from the menu', () => {
    const workspace = office();
    fillFromMenu(workspace.as(who.it), 'menuCloseOtherwise', planned, { how: 'cancel', reason: 'Báo nhầm' });
    const row = registerRow(workspace, planned);
    const spoil = () => byHand(workspace, who.owner, `sheet('Sổ sự cố').getRange('K2:L2').setValues([['đè', 'đè']]);`);
    spoil();
    workspace.skipTo(workspace.now() + 24 * 3_600_000);
    anHourLater(workspace);
    expect(registerRow(workspace, planned)).toMatchObject({ Bước: row.Bước, 'Trạng thái': row['Trạng thái'] });
    spoil();
    openFromMenu(workspace.as(who.it), 'menuSweep');
    expect(registerRow(workspace, planned)).toMatchObject({ Bước: row.Bước, 'Trạng thái': row['Trạng thái'] });
  });

  test('group, priority and assignee that a script cleared come back within the hour', () => {
    const workspace = office();
    const row = registerRow(workspace, submitted);
    byHand(workspace, who.owner, `sheet('Sổ sự cố').getRange('I3:J3').clearContent(); sheet('Sổ sự cố').getRange('M3').clearContent();`);
    anHourLater(workspace);
    expect(registerRow(workspace, submitted)).toMatchObject({ Nhóm: row.Nhóm, 'Mức độ': row['Mức độ'], 'Phụ trách': row['Phụ trách'] });
  });

  test('the column of codes is deleted: rows get their codes back and are not doubled', () => {
    const workspace = office();
    byHand(workspace, who.owner, `sheet('Sổ sự cố').deleteColumn(1);`);
    anHourLater(workspace);
    anHourLater(workspace);
    expectInOrder(workspace);
  });

  test('the register is cleared with its formats: dates are dates again', () => {
    const workspace = office();
    const before = registerRow(workspace, submitted)['Hạn chung'];
    byHand(workspace, who.owner, `sheet('Sổ sự cố').clear();`);
    anHourLater(workspace);
    anHourLater(workspace);
    expect(registerRow(workspace, submitted)['Hạn chung']).toBe(before);
  });
});

test('a run that dies after it wrote the mail on what was put right leaves one mail for each person', () => {
  const renamed = (workspace: Workspace) => byHand(workspace, who.owner, `sheet('Thư đi').getRange('D1').setValue('x');`);
  const writes: number[] = [];
  let calls = 0;
  const undisturbed = office({
    onCall: (method, functionName) => {
      if (functionName === 'onSweep' && ++calls && /batchUpdate$/.test(method)) writes.push(calls);
    },
  });
  renamed(undisturbed);
  undisturbed.skipTo(undisturbed.now() + 50 * 60_000);
  undisturbed.advanceTo(undisturbed.now() + 10 * 60_000);
  expect(writes.length).toBeGreaterThan(2);
  for (const write of writes) {
    const workspace = office();
    renamed(workspace);
    workspace.skipTo(workspace.now() + 50 * 60_000);
    workspace.fault({ functionName: 'onSweep', atCall: write + 1, effect: 'kill' });
    workspace.advanceTo(workspace.now() + 20 * 60_000);
    anHourLater(workspace);
    const told = workspace.mails().filter(({ subject }) => subject.startsWith('Hệ thống vừa tự sửa'));
    expect(told.flatMap(({ to }) => to).sort()).toEqual([who.owner, who.it, who.otherIt].sort());
  }
});

describe('the form', () => {
  test.each([
    ['closed', `FormApp.openById(id).setAcceptingResponses(false);`, 'đang đóng'],
    ['unpublished', `FormApp.openById(id).setPublished(false);`, 'đang đóng'],
    ['in the bin', `DriveApp.getFileById(id).setTrashed(true);`, 'ở thùng rác'],
    [
      'without a question',
      `const form = FormApp.openById(id); form.deleteItem(form.getItems().find((item) => item.getTitle() === 'Thiết bị/hệ thống'));`,
      'thiếu câu hỏi: Thiết bị/hệ thống',
    ],
    [
      'with the page on signs of an attack before the questions',
      `const form = FormApp.openById(id); form.moveItem(form.getItems().find((item) => item.getTitle().startsWith('Làm ngay')), 0);`,
      'phần “Họ và tên”, “Bộ phận”, ',
    ],
    [
      'with a question of that page before it',
      `const form = FormApp.openById(id); form.moveItem(form.getItems().find((item) => item.getTitle() === 'Máy đặt ở đâu'), 0);`,
      'phần “Máy đặt ở đâu” nằm sai trang: ',
    ],
    [
      'with a «Có» that leads on',
      `const question = FormApp.openById(id).getItems().find((item) => item.getTitle() === 'Dấu hiệu sự cố an ninh mạng').asMultipleChoiceItem();
       question.setChoices(['Không', 'Có'].map((text) => question.createChoice(text, FormApp.PageNavigationType.CONTINUE)));`,
      'thì không hiện trang “Làm ngay khi có dấu hiệu sự cố an ninh mạng”',
    ],
    [
      'with that page for everybody',
      `FormApp.openById(id).getItems().find((item) => item.getTitle().startsWith('Làm ngay')).asPageBreakItem().setGoToPage(FormApp.PageNavigationType.CONTINUE);`,
      'chọn “Không” mà trang ấy vẫn hiện',
    ],
  ])('%s: keeper and IT unit are told within the hour, and «Cài đặt» puts it right', (_what, lines, says) => {
    const workspace = office();
    byHand(workspace, who.owner, `const id = PropertiesService.getScriptProperties().getProperty('form.id'); ${lines}`);
    anHourLater(workspace);
    for (const email of [who.owner, who.it])
      expect(
        mailsTo(workspace, email)
          .map(({ body }) => body)
          .join('\n'),
      ).toContain(says);
    // What is said of wrong settings would be untrue of the form.
    expect(faultsTold(workspace)).not.toContain('Sự cố báo đến vẫn được ghi nhận');
    setUp(workspace);
    const form = workspace.forms().at(-1)!.id;
    workspace.submitForm(form, { ...printer, 'Thiết bị/hệ thống': 'Máy chiếu' }, { by: who.staff });
    expect(devices(workspace)).toContain('Máy chiếu');
    const attacked = { 'Thiết bị/hệ thống': 'Máy chủ', 'Dấu hiệu sự cố an ninh mạng': 'Có', 'Máy đặt ở đâu': 'Phòng 2' };
    const { 'Họ và tên': name = '', 'Bộ phận': department = '', 'Điện thoại': phone = '', 'Mô tả hiện tượng': what = '' } = printer;
    const asked = { 'Họ và tên': name, 'Bộ phận': department, 'Điện thoại': phone, 'Mô tả hiện tượng': what };
    workspace.submitForm(form, { ...asked, ...attacked }, { by: who.staff });
    expect(devices(workspace)).toContain('Máy chủ');
  });
});
