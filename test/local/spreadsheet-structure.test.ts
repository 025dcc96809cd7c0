// Rows, columns and tabs that come, go and move, and everything that follows them.
import { openSpreadsheets } from './spreadsheet-harness';

/** Content, looks and rules around row 3 and column B, each to be found again after a change. */
function furnished() {
  const workspace = openSpreadsheets();
  workspace.run((app, sheet) => {
    const book = app.getActiveSpreadsheet();
    sheet.getRange('A1:C4').setValues([
      ['Mã', 'Tên', 'Số'],
      ['S1', 'a', 1],
      ['S2', 'b', 2],
      ['S3', 'c', 3],
    ]);
    sheet.getRange('B3').setBackground('#ff0000').setNote('của b');
    sheet.getRange('E1').setFormula('=SUM(C2:C4)+$C$3');
    sheet.getRange('B3:B4').setDataValidation(app.newDataValidation().requireValueInList(['b', 'c', 'd']).setAllowInvalid(false).build());
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied('=$C3>1')
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('A3:C4')])
        .build(),
    ]);
    book.setNamedRange('Ten', sheet.getRange('B3:B4'));
    sheet.getRange('B3').protect().setDescription('b');
    sheet.getRange('3:3').addDeveloperMetadata('hàng', 'S2');
    sheet.getRange('B:B').addDeveloperMetadata('cột', 'Tên');
    book.insertSheet('Khác').getRange('A1').setFormula("='Trang tính1'!C3");
  });
  const look = () =>
    workspace.run((app) => {
      const book = app.getActiveSpreadsheet();
      const sheet = book.getSheetByName('Trang tính1')!;
      const at = (key: string) => {
        const location = book.createDeveloperMetadataFinder().withKey(key).find()[0]?.getLocation();
        return (location?.getRow() ?? location?.getColumn())?.getA1Notation() ?? null;
      };
      return {
        red: sheet
          .getDataRange()
          .getBackgrounds()
          .flatMap((line, r) => line.flatMap((colour, c) => (colour === '#ff0000' ? [`${r + 1},${c + 1}`] : []))),
        note: sheet.createTextFinder('b').matchEntireCell(true).findNext()?.getNote(),
        formula: sheet
          .getDataRange()
          .getFormulas()
          .flat()
          .find((formula) => formula),
        elsewhere: book.getSheetByName('Khác')!.getRange('A1').getFormula(),
        rule: sheet
          .getConditionalFormatRules()
          .map((rule) => [rule.getRanges()[0]!.getA1Notation(), rule.getBooleanCondition()!.getCriteriaValues()[0]]),
        named: book.getRangeByName('Ten')?.getA1Notation(),
        protected: sheet.getProtections(app.ProtectionType.RANGE).map((protection) => protection.getRange().getA1Notation()),
        validated: sheet
          .getRange('A1:D8')
          .getDataValidations()
          .flatMap((line, r) => line.flatMap((rule, c) => (rule ? [`${r + 1},${c + 1}`] : []))),
        row: at('hàng'),
        column: at('cột'),
      };
    });
  const change = (act: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => unknown) =>
    workspace.run((app) => act(app.getActiveSpreadsheet().getSheetByName('Trang tính1')!));
  return { ...workspace, look, change };
}

test('rows inserted above: everything moves down', () => {
  const { look, change } = furnished();
  change((sheet) => sheet.insertRowsBefore(2, 2));
  expect(look()).toEqual({
    red: ['5,2'],
    note: 'của b',
    formula: '=SUM(C4:C6)+$C$5',
    elsewhere: "='Trang tính1'!C5",
    rule: [['A5:C6', '=$C5>1']],
    named: 'B5:B6',
    protected: ['B5'],
    validated: ['5,2', '6,2'],
    row: '5:5',
    column: 'B:B',
  });
});

test('a row inserted within: ranges grow, and it takes the looks of its neighbour', () => {
  const { look, change, run } = furnished();
  change((sheet) => sheet.insertRowAfter(3));
  expect(look()).toMatchObject({
    red: ['3,2', '4,2'],
    formula: '=SUM(C2:C5)+$C$3',
    rule: [['A3:C5', '=$C3>1']],
    named: 'B3:B5',
    protected: ['B3'],
    validated: ['3,2', '4,2', '5,2'],
    row: '3:3',
  });
  expect(run((app) => app.getActiveSpreadsheet().getSheets()[0]!.getMaxRows())).toBe(1001);
});

test('the row itself deleted: what was only on it is gone', () => {
  const { look, change } = furnished();
  change((sheet) => sheet.deleteRow(3));
  expect(look()).toEqual({
    red: [],
    note: undefined,
    formula: '=SUM(C2:C3)+#REF!',
    elsewhere: '=#REF!',
    rule: [['A3:C3', '=#REF!>1']],
    named: 'B3',
    protected: [],
    validated: ['3,2'],
    row: null,
    column: 'B:B',
  });
});

test('a row moved: what belongs to it goes with it', () => {
  const { look, change } = furnished();
  change((sheet) => sheet.moveRows(sheet.getRange('3:3'), 6));
  expect(look()).toMatchObject({ red: ['5,2'], note: 'của b', elsewhere: "='Trang tính1'!C5", protected: ['B5'], row: '5:5' });
});

test('columns inserted, moved and deleted', () => {
  const { look, change } = furnished();
  change((sheet) => sheet.insertColumnBefore(1));
  expect(look()).toMatchObject({
    red: ['3,3'],
    formula: '=SUM(D2:D4)+$D$3',
    rule: [['B3:D4', '=$D3>1']],
    named: 'C3:C4',
    column: 'C:C',
    row: '3:3',
  });
  change((sheet) => sheet.moveColumns(sheet.getRange('C:C'), 6));
  expect(look()).toMatchObject({ red: ['3,5'], column: 'E:E', protected: ['E3'], validated: [] });
  change((sheet) => sheet.deleteColumn(5));
  expect(look()).toMatchObject({ red: [], column: null, protected: [], named: undefined });
});

test('deleting out of bounds, all rows, or all rows that are not frozen is refused', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    expect(() => sheet.deleteRow(1001)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.deleteRows(1, 1000)).toThrow("You can't delete all the rows on the sheet.");
    sheet.setFrozenRows(2);
    expect(() => sheet.deleteRows(3, 998)).toThrow('Sorry, it is not possible to delete all non-frozen rows.');
    expect(() => sheet.setFrozenRows(1000)).toThrow('freeze');
    expect(() => sheet.insertRowsAfter(1001, 1)).toThrow('Those rows are out of bounds.');
    expect(() => sheet.insertRowsAfter(1000, 500_000)).toThrow('above the limit of 10000000 cells');
    expect(() => sheet.setColumnWidth(27, 50)).toThrow('Those columns are out of bounds.');
  });
});

test('sizes, hiding and freezing are kept and follow', () => {
  const { run, book } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.setColumnWidths(2, 2, 250).setRowHeight(3, 60).setFrozenRows(1);
    sheet.hideColumns(5);
    sheet.hideRows(4, 2);
    sheet.insertColumnBefore(1);
    sheet.deleteRow(2);
    expect([
      sheet.getColumnWidth(1),
      sheet.getColumnWidth(3),
      sheet.getColumnWidth(4),
      sheet.getRowHeight(2),
      sheet.getRowHeight(3),
    ]).toEqual([100, 250, 250, 60, 21]);
    expect([sheet.isColumnHiddenByUser(6), sheet.isRowHiddenByUser(3), sheet.isRowHiddenByUser(5), sheet.getFrozenRows()]).toEqual([
      true,
      true,
      false,
      1,
    ]);
    sheet.showColumns(6);
    expect(sheet.isColumnHiddenByUser(6)).toBe(false);
  });
  expect(book.sheets()).toEqual([{ name: 'Trang tính1', hidden: false, rows: 999, columns: 27 }]);
});

test('tabs are made, found, moved, copied, hidden, renamed and deleted', () => {
  const { run, id } = openSpreadsheets();
  run((app) => {
    const book = app.getActiveSpreadsheet();
    const names = () => book.getSheets().map((sheet) => sheet.getName());
    expect([book.getId(), book.getName(), names()]).toEqual([id, 'Sổ', ['Trang tính1']]);
    const register = book.insertSheet('Sổ sự cố', 0);
    expect(names()).toEqual(['Sổ sự cố', 'Trang tính1']);
    expect(book.getActiveSheet().getName()).toBe('Sổ sự cố');
    expect(() => book.insertSheet('sổ sự cố')).toThrow('A sheet with the name "sổ sự cố" already exists. Please enter another name.');
    expect(() => register.setName('Trang tính1')).toThrow('already exists');
    book.insertSheet();
    expect(names()).toEqual(['Sổ sự cố', 'Trang tính3', 'Trang tính1']);
    book.moveActiveSheet(3);
    expect(names()).toEqual(['Sổ sự cố', 'Trang tính1', 'Trang tính3']);
    register.getRange('A1').setValue('x').setBackground('#ff0000');
    const copy = register.copyTo(book);
    expect([copy.getName(), copy.getRange('A1').getValue(), copy.getRange('A1').getBackground()]).toEqual([
      'Bản sao của Sổ sự cố',
      'x',
      '#ff0000',
    ]);
    expect(book.getSheetById(copy.getSheetId())!.getName()).toBe(copy.getName());
    book.deleteSheet(copy);
    expect(book.getSheetByName('Bản sao của Sổ sự cố')).toBeNull();
    register.hideSheet().setTabColor('red');
    expect([register.isSheetHidden(), register.getTabColor(), register.getIndex()]).toEqual([true, '#ff0000', 1]);
    book.getSheetByName('Trang tính1')!.hideSheet();
    expect(() => book.getSheetByName('Trang tính3')!.hideSheet()).toThrow("You can't hide all the sheets");
    book.deleteSheet(register);
    expect(() => register.getRange('A1').getValue()).toThrow('not found');
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

test('metadata goes to whole rows, columns, sheets and the spreadsheet, and is found within them', () => {
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
