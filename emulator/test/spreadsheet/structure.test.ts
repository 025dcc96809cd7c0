// Rows, columns, tabs and whole spreadsheets, where no fact about the platform covers them.
import { openSpreadsheets } from './harness';

test('a spreadsheet has at most ten million cells, whether rows are inserted before content or behind it', () => {
  const { run, book } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.getRange('A2').setValue('x');
    expect(() => sheet.insertRowsBefore(2, 383_616)).toThrow('above the limit of 10000000 cells');
    sheet.insertRowsBefore(2, 383_615);
    expect([sheet.getMaxRows(), sheet.getLastRow()]).toEqual([384_615, 383_617]);
    expect(() => sheet.insertRowAfter(1)).toThrow('above the limit of 10000000 cells');
  });
  expect(book.sheets()).toEqual([{ id: 0, name: 'Trang tính1', hidden: false, rows: 384_615, columns: 26 }]);
});

test('sizes and frozen lines beyond the sheet are refused', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    expect(() => sheet.setFrozenRows(1000)).toThrow('freeze');
    expect(() => sheet.setColumnWidth(27, 50)).toThrow('Those columns are out of bounds.');
  });
});

test('tabs are made, found, moved, copied, hidden, renamed and deleted', () => {
  const { run, id } = openSpreadsheets();
  run((app) => {
    const book = app.getActiveSpreadsheet();
    const names = () => book.getSheets().map((sheet) => sheet.getName());
    expect([book.getId(), book.getName(), names()]).toEqual([id, 'Sổ', ['Trang tính1']]);
    const tasks = book.insertSheet('Sổ công việc', 0);
    expect(names()).toEqual(['Sổ công việc', 'Trang tính1']);
    expect(book.getActiveSheet().getName()).toBe('Sổ công việc');
    expect(() => book.insertSheet('sổ công việc')).toThrow(
      'A sheet with the name "sổ công việc" already exists. Please enter another name.',
    );
    expect(() => tasks.setName('Trang tính1')).toThrow('already exists');
    book.insertSheet();
    expect(names()).toEqual(['Sổ công việc', 'Trang tính3', 'Trang tính1']);
    book.moveActiveSheet(3);
    expect(names()).toEqual(['Sổ công việc', 'Trang tính1', 'Trang tính3']);
    tasks.getRange('A1').setValue('x').setBackground('#ff0000');
    const copy = tasks.copyTo(book);
    expect([copy.getName(), copy.getRange('A1').getValue(), copy.getRange('A1').getBackground()]).toEqual([
      'Bản sao của Sổ công việc',
      'x',
      '#ff0000',
    ]);
    expect(book.getSheetById(copy.getSheetId())!.getName()).toBe(copy.getName());
    book.deleteSheet(copy);
    expect(book.getSheetByName('Bản sao của Sổ công việc')).toBeNull();
    tasks.hideSheet().setTabColor('red');
    expect([tasks.isSheetHidden(), tasks.getTabColor(), tasks.getIndex()]).toEqual([true, '#ff0000', 1]);
    book.getSheetByName('Trang tính1')!.hideSheet();
    expect(() => book.getSheetByName('Trang tính3')!.hideSheet()).toThrow("You can't hide all the sheets");
    book.deleteSheet(tasks);
    expect(() => tasks.getRange('A1').getValue()).toThrow('not found');
    book.deleteActiveSheet();
    expect(() => book.deleteActiveSheet()).toThrow("You can't remove all the sheets in a document.");
  });
});

test('another spreadsheet is made, opened by id and address, and copied without protections', () => {
  const { run } = openSpreadsheets();
  run((app) => {
    const made = app.create('Khác', 5, 3);
    expect([made.getSheets()[0]!.getMaxRows(), made.getSheets()[0]!.getMaxColumns()]).toEqual([5, 3]);
    made.getSheets()[0]!.getRange('A1').setValue('x');
    made.getSheets()[0]!.protect();
    expect(app.openById(made.getId()).getRange('A1').getValue()).toBe('x');
    expect(app.openByUrl(made.getUrl()).getName()).toBe('Khác');
    const copy = made.copy('Bản sao');
    expect([copy.getName(), copy.getRange('A1').getValue(), copy.getProtections(app.ProtectionType.SHEET)]).toEqual(['Bản sao', 'x', []]);
    copy.getRange('A1').setValue('y');
    expect(made.getRange('A1').getValue()).toBe('x');
    expect(() => app.openById('không có')).toThrow();
  });
});

test('metadata belongs to whole rows, columns, sheets or the spreadsheet, and a finder finds it within them', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    const book = app.getActiveSpreadsheet();
    book.addDeveloperMetadata('phiên bản', '1', app.DeveloperMetadataVisibility.PROJECT);
    sheet.addDeveloperMetadata('vai trò', 'sổ');
    sheet.getRange('C:C').addDeveloperMetadata('cột', 'code');
    sheet.getRange(1, 4, sheet.getMaxRows(), 1).addDeveloperMetadata('cột', 'name');
    expect(() => sheet.getRange('A1:B2').addDeveloperMetadata('x')).toThrow('Adding developer metadata to arbitrary ranges');
    const keys = (found: GoogleAppsScript.Spreadsheet.DeveloperMetadata[]) => found.map((item) => `${item.getKey()}=${item.getValue()}`);
    expect(keys(book.createDeveloperMetadataFinder().withKey('cột').find())).toEqual(['cột=code', 'cột=name']);
    expect(
      keys(sheet.createDeveloperMetadataFinder().withLocationType(app.DeveloperMetadataLocationType.COLUMN).withValue('name').find()),
    ).toEqual(['cột=name']);
    expect(keys(sheet.getRange('C:C').createDeveloperMetadataFinder().find())).toEqual(['cột=code']);
    expect(keys(sheet.getRange('C5').createDeveloperMetadataFinder().onIntersectingLocations().find())).toEqual([
      'phiên bản=1',
      'vai trò=sổ',
      'cột=code',
    ]);
    expect(keys(sheet.getDeveloperMetadata())).toEqual(['vai trò=sổ']);
    const [version] = book.getDeveloperMetadata();
    expect(version!.getVisibility()).toBe(app.DeveloperMetadataVisibility.PROJECT);
    version!.setValue('2');
    expect(book.getDeveloperMetadata()[0]!.getValue()).toBe('2');
    version!.remove();
    expect(book.getDeveloperMetadata()).toEqual([]);
  });
});

test('a filter hides rows by value or condition', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    sheet.getRange('A1:B4').setValues([
      ['Tên', 'Số'],
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    const filter = sheet.getRange('A1:B4').createFilter();
    expect(() => sheet.getRange('A1:B4').createFilter()).toThrow('already has a filter');
    filter.setColumnFilterCriteria(1, app.newFilterCriteria().setHiddenValues(['b']).build());
    filter.setColumnFilterCriteria(2, app.newFilterCriteria().whenNumberGreaterThan(1).build());
    expect([1, 2, 3, 4].map((row) => sheet.isRowHiddenByFilter(row))).toEqual([false, true, true, false]);
    expect(filter.getColumnFilterCriteria(1)!.getHiddenValues()).toEqual(['b']);
    filter.remove();
    expect(sheet.getFilter()).toBeNull();
  });
});
