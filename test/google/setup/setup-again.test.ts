// «Cài đặt» on a file in use: what it keeps, what it repairs, and whom it refuses.

import type { Workspace } from 'apps-script-emulator';
import { openFromMenu } from '../../../desk/samples/dialogs';
import { setupSteps } from '../../../src/texts/setup';
import { byHand } from '../../support/hands';
import { anHourLater, cellOf, documentsOf, keptOffice, registerRow, rowsOf, who } from '../../support/office';
import { handlers, setUp, templatesOf, triggersOf } from '../../support/set-up';
import { incidentAt, sendForm } from '../../support/stories';

describe('a file in use', () => {
  const office = keptOffice('2026-11-23T08:00+07:00');

  test('colours a row by its limit: none, amber in the last two working hours, red after it', () => {
    const workspace = office();
    const code = incidentAt(workspace, 'B2');
    const stateAndColour = () => [registerRow(workspace, code)['Tình trạng hạn'], workspace.colour('Sổ sự cố', 'A2')];
    expect(stateAndColour()).toEqual(['Trong hạn', '']);
    workspace.skipTo('2026-11-23T16:00+07:00');
    expect(stateAndColour()).toEqual(['Sắp đến hạn', '#fef1d6']);
    workspace.skipTo('2026-11-23T19:05+07:00');
    expect(stateAndColour()).toEqual(['Quá hạn từ 23/11 17:00', '#fce8e6']);
  });

  test('warns in register and journal, refuses edits of people and settings except by the owner, leaves the lists open', () => {
    const workspace = office().as(who.it);
    const protectionOf = (sheet: string) => workspace.cellInfo(sheet, 'A2').protection;
    expect(['Sổ sự cố', 'Nhật ký', 'Phân quyền', 'Cấu hình', 'Danh mục'].map(protectionOf)).toEqual([
      'warning',
      'warning',
      'refused',
      'refused',
      'none',
    ]);
    expect(workspace.as(who.owner).cellInfo('Phân quyền', 'A2').protection).toBe('none');
  });

  test('puts protections right that hands have changed', () => {
    const workspace = office();
    byHand(
      workspace,
      who.owner,
      `sheet('Phân quyền').getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].setWarningOnly(true);
       const lists = sheet('Danh mục').protect();
       lists.removeEditors(lists.getEditors());`,
    );
    setUp(workspace);
    expect(['Phân quyền', 'Danh mục'].map((sheet) => workspace.as(who.it).cellInfo(sheet, 'A2').protection)).toEqual(['refused', 'none']);
  });

  test('warns of no edit in the columns of people', () => {
    const workspace = office().as(who.it);
    const protectionOf = (header: string) => workspace.cellInfo('Sổ sự cố', cellOf(workspace, 'Sổ sự cố', header, 2)).protection;
    expect(['Nhóm', 'Mức độ', 'Phụ trách', 'Ghi chú'].map(protectionOf)).toEqual(Array(4).fill('none'));
    expect(['Mô tả', 'Bước', 'Trạng thái', 'Hạn bước', 'Mã tài sản'].map(protectionOf)).toEqual(Array(5).fill('warning'));
  });

  test('keeps everything that people filled in when «Cài đặt» runs again', () => {
    const workspace = office();
    const code = incidentAt(workspace, 'B3');
    workspace.as(who.owner);
    const setting = rowsOf(workspace, 'Cấu hình').findIndex((row) => row.Mục === 'Liên hệ Bộ phận CNTT') + 2;
    workspace.type('Cấu hình', `B${setting}`, '0203 3 888 999');
    workspace.type('Phân quyền', 'A6:E6', [['Lê Văn Tám', 'Công chức', 'Công an xã', 'tam@sontay.example', 'CNTT']]);
    workspace.type('Danh mục', `B${workspace.grid('Danh mục').length + 1}`, 'XX – Thiết bị khác của xã');
    byHand(
      workspace,
      who.owner,
      `const register = sheet('Sổ sự cố');
       register.moveColumns(register.getRange('G:G'), 4);
       register.setColumnWidth(4, 333);
       const template = DriveApp.getFoldersByName('Mẫu biểu').next().getFilesByName('${templatesOf(workspace)[0]!.name}').next();
       const document = DocumentApp.openById(template.getId());
       document.getBody().appendParagraph('Dòng do cán bộ thêm');
       document.saveAndClose();`,
    );
    const allCells = () => workspace.sheets().flatMap(({ name, hidden }) => (hidden ? [] : [workspace.grid(name)]));
    const before = allCells();
    const results = setUp(workspace);
    expect(Object.values(results).map(({ message }) => message)).toEqual(
      expect.arrayContaining(['Các trang đã đủ.', 'Các danh mục đã có, giữ nguyên.', expect.stringMatching(/^Các mẫu gốc đã đủ\./)]),
    );
    expect(allCells()).toEqual(before);
    expect(workspace.grid('Sổ sự cố')[0]![3]).toBe('Thiết bị');
    expect(byHand(workspace, who.owner, `return sheet('Sổ sự cố').getColumnWidth(4);`)).toBe(333);
    expect(workspace.paper(templatesOf(workspace)[0]!.id)).toContain('Dòng do cán bộ thêm');
    expect(triggersOf(workspace)).toEqual(handlers);
    expect(workspace.forms()).toHaveLength(1);
    // New incidents use the columns at their new places.
    const next = incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy quét' });
    expect([registerRow(workspace, code)['Thiết bị'], registerRow(workspace, next)['Thiết bị']]).toEqual([
      'Máy in Canon LBP 2900',
      'Máy quét',
    ]);
  });

  test('keeps a column of people that has a name of an older version', () => {
    const workspace = office();
    incidentAt(workspace, 'B2');
    byHand(
      workspace,
      who.owner,
      `const register = sheet('Sổ sự cố');
       register.insertColumnBefore(3);
       register.getRange('C1:C2').setValues([['Chờ lãnh đạo'], ['gọi thứ Hai']]);`,
    );
    expect(setUp(workspace).sheets!.ok).toBe(true);
    expect(rowsOf(workspace, 'Sổ sự cố')[0]!['Chờ lãnh đạo']).toBe('gọi thứ Hai');
  });

  test('keeps the columns of a sheet whose header row somebody has unfrozen', () => {
    const workspace = office();
    incidentAt(workspace, 'B2');
    byHand(
      workspace,
      who.owner,
      `const register = sheet('Sổ sự cố');
       register.moveColumns(register.getRange('G:G'), 4);
       register.insertColumnAfter(register.getLastColumn());
       register.getRange(1, register.getLastColumn() + 1, 2, 1).setValues([['Ghi của tôi'], ['gọi thứ Hai']]);
       register.setFrozenRows(0);`,
    );
    const before = workspace.grid('Sổ sự cố');
    expect(setUp(workspace).sheets!.ok).toBe(true);
    expect(workspace.grid('Sổ sự cố').slice(0, 2)).toEqual(before.slice(0, 2));
    expect(byHand(workspace, who.owner, "return sheet('Sổ sự cố').getFrozenRows();")).toBe(1);
  });

  test('gives a column its number format back: a phone number keeps its zero', () => {
    const workspace = office();
    byHand(workspace, who.owner, "sheet('Cấu hình').getRange('B:B').setNumberFormat('General');");
    setUp(workspace);
    const row = rowsOf(workspace, 'Cấu hình').findIndex((one) => one.Mục === 'Liên hệ Bộ phận CNTT') + 2;
    workspace.as(who.owner).type('Cấu hình', `B${row}`, '02033888999');
    expect(rowsOf(workspace, 'Cấu hình')[row - 2]!['Giá trị']).toBe('02033888999');
  });

  test('without «Dự toán» writes each row once, and ends', () => {
    const workspace = office();
    const code = incidentAt(workspace, 'B5');
    byHand(workspace, who.owner, "book.deleteSheet(sheet('Dự toán'));");
    workspace.as(who.owner);
    expect(workspace.runFromPage('runSetupStep', ['lists'])).toMatchObject({ ok: true });
    expect(registerRow(workspace, code)['Bước']).toBe('B5');
  });

  test('gets deleted sheets, triggers, templates and colours back', () => {
    const workspace = office();
    const code = incidentAt(workspace, 'B5');
    const template = templatesOf(workspace)[3]!;
    const [register, estimate] = [workspace.grid('Sổ sự cố'), workspace.grid('Dự toán')];
    byHand(
      workspace,
      who.owner,
      `sheet('Sổ sự cố').setConditionalFormatRules([]);
       for (const name of ['Dự toán', 'Thư đi', 'Quy trình']) book.deleteSheet(sheet(name));
       ScriptApp.deleteTrigger(ScriptApp.getProjectTriggers().find((one) => one.getHandlerFunction() === 'onSweep'));
       DriveApp.getFileById('${template.id}').setTrashed(true);`,
    );
    const results = setUp(workspace);
    expect(results.sheets!.message).toBe('Đã lập 3 trang.');
    expect(results.templates!.message).toMatch(/^Đã lập 1 mẫu gốc\./);
    expect(triggersOf(workspace)).toEqual(handlers);
    expect(workspace.grid('Quy trình')).toHaveLength(8);
    workspace.skipTo('2026-12-23T19:05+07:00');
    expect(workspace.colour('Sổ sự cố', 'A2')).toBe('#fce8e6');
    workspace.advanceTo(workspace.now() + 660_000);
    expect(workspace.grid('Dự toán')).toEqual(estimate);
    expect(documentsOf(workspace, code)).toEqual(['BM.01', 'BM.02', 'BM.03']);

    // The register itself is restored from the journal.
    byHand(workspace, who.owner, `book.deleteSheet(sheet('Sổ sự cố'));`);
    expect(setUp(workspace).sheets!.message).toBe('Đã lập 1 trang.');
    workspace.advanceTo(workspace.now() + 660_000);
    const dueState = register[0]!.indexOf('Tình trạng hạn');
    expect(workspace.grid('Sổ sự cố')[1]!.filter((_, index) => index !== dueState)).toEqual(
      register[1]!.filter((_, index) => index !== dueState),
    );
  });

  test('gets a cleared header back over the cells of its column', () => {
    const workspace = office();
    const code = incidentAt(workspace, 'B3');
    workspace.as(who.owner).type('Sổ sự cố', cellOf(workspace, 'Sổ sự cố', 'Vị trí', 1), '');
    workspace.type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Dữ liệu', 1), '');
    byHand(workspace, who.owner, `sheet('Nhật ký').getRange('A1:C1').clearContent(); sheet('Thư đi').getRange('1:1').clearContent();`);
    const headers = (sheet: string) => workspace.grid(sheet)[0]!;
    const width = headers('Nhật ký').length;
    setUp(workspace);
    expect(headers('Sổ sự cố')).toContain('Vị trí');
    expect(headers('Nhật ký')).toHaveLength(width);
    expect(headers('Nhật ký').slice(0, 7)).toEqual(['Thời điểm', 'Mã sự cố', 'Sự kiện', 'Người thực hiện', 'Nội dung', 'Khóa', 'Dữ liệu']);
    expect(headers('Thư đi')[0]).toBe('Mã thư');
    expect(openFromMenu(workspace.as(who.it), 'menuPlan', code)).toMatchObject({ kind: 'dialog' });
  });

  test.each([who.it, who.chairman, who.staff])('tells %s who installed it, and changes nothing', (email) => {
    const workspace = office();
    const before = workspace.sheets().map(({ name }) => workspace.grid(name));
    const told = expect.stringContaining(`Người quản trị sổ là ${who.owner}.`);
    expect(openFromMenu(workspace.as(email), 'menuSetUp')).toMatchObject({ kind: 'notice', message: told });
    // A page that was opened before asks by itself.
    for (const { id } of setupSteps) expect(workspace.runFromPage('runSetupStep', [id])).toMatchObject({ ok: false, message: told });
    expect(workspace.sheets().map(({ name }) => workspace.grid(name))).toEqual(before);
    expect(triggersOf(workspace)).toEqual(handlers);
  });
});

describe('form, journal and lists', () => {
  const office = keptOffice('2026-11-23T08:00+07:00');
  const choices = (workspace: Workspace, title: string) =>
    workspace.form(workspace.forms().at(-1)!.id).items.find((item) => item.title === title)!.choices!;

  test('a form in the bin comes back with what was sent before and not recorded', () => {
    const workspace = office();
    byHand(workspace, who.owner, `for (const one of ScriptApp.getProjectTriggers()) ScriptApp.deleteTrigger(one);`);
    sendForm(workspace, { 'Thiết bị/hệ thống': 'Máy quét' });
    byHand(workspace, who.owner, `DriveApp.getFilesByName('Báo sự cố công nghệ thông tin').next().setTrashed(true);`);
    expect(setUp(workspace).form).toMatchObject({ ok: true, message: expect.stringContaining('đã lấy lại') });
    expect(triggersOf(workspace)).toEqual(handlers);
    anHourLater(workspace);
    expect(registerRow(workspace, 'SC-2026-0001')['Thiết bị']).toBe('Máy quét');
  });

  test('a form that is deleted for good is replaced by a new one, which has a trigger and takes reports', () => {
    const workspace = office();
    byHand(workspace, who.owner, `Drive.Files.remove(DriveApp.getFilesByName('Báo sự cố công nghệ thông tin').next().getId());`);
    expect(setUp(workspace).form).toMatchObject({ ok: true, message: expect.stringContaining('đã lập biểu mẫu mới') });
    expect(triggersOf(workspace)).toEqual(handlers);
    workspace.submitForm(workspace.forms().at(-1)!.id, {
      'Họ và tên': 'Công chức Một cửa',
      'Bộ phận': 'Công an xã',
      'Điện thoại': '0912345678',
      'Thiết bị/hệ thống': 'Máy in mới',
      'Mô tả hiện tượng': 'Kẹt giấy',
      'Dấu hiệu sự cố an ninh mạng': 'Không',
    });
    expect(registerRow(workspace, 'SC-2026-0001')['Thiết bị']).toBe('Máy in mới');
  });

  test('a deleted journal is not made again while the register has rows; the message says how to restore it', () => {
    const workspace = office();
    const code = incidentAt(workspace, 'B2');
    byHand(workspace, who.owner, `book.deleteSheet(sheet('Nhật ký'));`);
    expect(setUp(workspace).sheets).toMatchObject({ ok: false, message: expect.stringContaining('khôi phục bản ngay trước lúc xóa') });
    expect(workspace.sheets().map(({ name }) => name)).not.toContain('Nhật ký');
    expect(registerRow(workspace, code)['Mã sự cố']).toBe(code);
  });

  test.each(['Nhật ký', 'Sổ sự cố', 'Cấu hình'])(
    '«%s» was renamed and another made under its name: the known one is taken back',
    (name) => {
      const workspace = office();
      const code = incidentAt(workspace, 'B2');
      const rows = workspace.grid(name).length;
      byHand(workspace, who.owner, `sheet('${name}').setName('Cũ'); book.insertSheet('${name}');`);
      expect(setUp(workspace).sheets).toMatchObject({ ok: true, message: expect.stringContaining(`Đã đặt lại tên trang “${name}”`) });
      expect(workspace.grid(name)).toHaveLength(rows);
      expect(workspace.sheets().map((one) => one.name)).not.toContain('Cũ');
      expect(registerRow(workspace, code)['Mã sự cố']).toBe(code);
    },
  );

  test('a new department or group in «Danh mục» is offered by the form at once', () => {
    const workspace = office().as(who.it);
    const lists = workspace.grid('Danh mục');
    const below = (column: number) => lists.filter((row) => row[column]).length + 1;
    workspace.type('Danh mục', `A${below(0)}`, 'Ban Quản lý chợ');
    expect(choices(workspace, 'Bộ phận').at(-1)).toBe('Ban Quản lý chợ');
    workspace.type('Danh mục', `B${below(1)}`, 'XX – Thiết bị khác');
    expect(choices(workspace, 'Nhóm sự cố').at(-1)).toBe('XX – Thiết bị khác');
    workspace.clearShown();
    workspace.type('Danh mục', `C${below(2)}`, 'Đơn vị đối tác A');
    expect(workspace.shown()).toEqual([]);
  });
});
