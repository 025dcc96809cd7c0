// «Cài đặt» on a file at work: what it leaves as people filled it in, what it repairs, and whom it refuses.
import { openFromMenu } from '../../local/samples/acting';
import { byHand } from './by-hand';
import { cellOf, keptOffice, papersOf, registerRow, rowsOf, who } from './office';
import { handlers, setUp, templatesOf, triggersOf } from './set-up';
import { incidentAt } from './stories';

describe('on a file at work', () => {
  const office = keptOffice('2026-11-23T08:00+07:00');

  test('colours follow the limit: none, amber from two working hours before, red after it', () => {
    const workspace = office();
    const code = incidentAt(workspace, 'B2');
    const look = () => [registerRow(workspace, code)['Tình trạng hạn'], workspace.colour('Sổ sự cố', 'A2')];
    expect(look()).toEqual(['Trong hạn', '']);
    workspace.skipTo('2026-11-23T16:00+07:00');
    expect(look()).toEqual(['Sắp đến hạn', '#fef1d6']);
    workspace.skipTo('2026-11-23T19:05+07:00');
    expect(look()).toEqual(['Quá hạn 2 giờ', '#fce8e6']);
  });

  test('protections: the register warns, the people’s sheet is the owner’s, the lists are everybody’s', () => {
    const workspace = office().as(who.it);
    const of = (sheet: string) => workspace.cellInfo(sheet, 'A2').protection;
    expect([of('Sổ sự cố'), of('Nhật ký'), of('Phân quyền'), of('Cấu hình'), of('Danh mục')]).toEqual([
      'warning',
      'warning',
      'refused',
      'refused',
      'none',
    ]);
    expect(workspace.as(who.owner).cellInfo('Phân quyền', 'A2').protection).toBe('none');
  });

  test('run again, it changes nothing that people filled in', () => {
    const workspace = office();
    const code = incidentAt(workspace, 'B3');
    workspace.as(who.owner);
    const setting = rowsOf(workspace, 'Cấu hình').findIndex((row) => row['Thiết lập'] === 'Liên hệ Bộ phận CNTT') + 2;
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
    const all = () => workspace.sheets().map(({ name }) => workspace.grid(name));
    const before = all();
    const results = setUp(workspace);
    expect(Object.values(results).map(({ message }) => message)).toEqual(
      expect.arrayContaining(['Các trang đã đủ.', 'Các danh mục đã có, giữ nguyên.', 'Năm mẫu đã đủ.']),
    );
    expect(all()).toEqual(before);
    expect(workspace.grid('Sổ sự cố')[0]![3]).toBe('Thiết bị');
    expect(byHand(workspace, who.owner, `return sheet('Sổ sự cố').getColumnWidth(4);`)).toBe(333);
    expect(workspace.paper(templatesOf(workspace)[0]!.id)).toContain('Dòng do cán bộ thêm');
    expect(triggersOf(workspace)).toEqual(handlers);
    expect(workspace.forms()).toHaveLength(1);
    // And the register goes on where its columns now stand.
    const next = incidentAt(workspace, 'B3', { 'Thiết bị/hệ thống': 'Máy quét' });
    expect([registerRow(workspace, code)['Thiết bị'], registerRow(workspace, next)['Thiết bị']]).toEqual([
      'Máy in Canon LBP 2900',
      'Máy quét',
    ]);
  });

  test('what was deleted comes back: sheets, a trigger, a template, colours', () => {
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
    expect(results.templates!.message).toBe('Đã lập 1 mẫu.');
    expect(triggersOf(workspace)).toEqual(handlers);
    expect(workspace.grid('Quy trình')).toHaveLength(8);
    workspace.skipTo('2026-12-23T19:05+07:00');
    expect(workspace.colour('Sổ sự cố', 'A2')).toBe('#fce8e6');
    workspace.advanceTo(workspace.now() + 660_000);
    expect(workspace.grid('Dự toán')).toEqual(estimate);
    expect(papersOf(workspace, code)).toEqual(['BM.01', 'BM.02', 'BM.03']);

    // The register itself, made anew from the journal.
    byHand(workspace, who.owner, `book.deleteSheet(sheet('Sổ sự cố'));`);
    expect(setUp(workspace).sheets!.message).toBe('Đã lập 1 trang.');
    workspace.advanceTo(workspace.now() + 660_000);
    const due = register[0]!.indexOf('Tình trạng hạn');
    expect(workspace.grid('Sổ sự cố')[1]!.filter((_, index) => index !== due)).toEqual(register[1]!.filter((_, index) => index !== due));
  });

  test('a header wiped out stands where it stood, with the column’s cells under it', () => {
    const workspace = office();
    const code = incidentAt(workspace, 'B3');
    workspace.as(who.owner).type('Sổ sự cố', cellOf(workspace, 'Sổ sự cố', 'Vị trí', 1), '');
    workspace.type('Nhật ký', cellOf(workspace, 'Nhật ký', 'Dữ liệu', 1), '');
    const broken = openFromMenu(workspace.as(who.it), 'menuCard');
    expect(broken).toMatchObject({ kind: 'notice', message: expect.stringContaining('thiếu cột') });
    const columns = workspace.grid('Nhật ký')[0]!.length;
    setUp(workspace);
    expect(workspace.grid('Nhật ký')[0]).toHaveLength(columns);
    expect(openFromMenu(workspace.as(who.it), 'menuPlan', code)).toMatchObject({ kind: 'dialog' });
  });

  test.each([who.it, who.chairman, who.staff])('%s is told who installed, and nothing is done', (email) => {
    const workspace = office();
    const before = workspace.sheets().map(({ name }) => workspace.grid(name));
    for (const result of Object.values(setUp(workspace, email))) {
      expect(result.ok).toBe(false);
      expect(result.message).toContain(`Sổ này do ${who.owner} cài đặt.`);
    }
    expect(workspace.sheets().map(({ name }) => workspace.grid(name))).toEqual(before);
    expect(triggersOf(workspace)).toEqual(handlers);
  });
});
