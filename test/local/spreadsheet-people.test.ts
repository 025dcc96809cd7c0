// Who may change what, what people's own edits do, and how runs see one another's writes.
import { Model } from '@ironcalc/wasm';
import { editor, openSpreadsheets, owner } from './spreadsheet-harness';

const name = 'Trang tính1';
const refusal = 'You are trying to edit a protected cell or object.';

test('a protected range refuses by the one whose rights a run has', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    const protection = sheet.getRange('A1:B2').protect().setDescription('Sổ');
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([owner, editor]);
    protection.removeEditors(protection.getEditors());
    expect(protection.getEditors().map((user) => user.getEmail())).toEqual([owner]);
    expect(protection.canEdit()).toBe(true);
  });
  const as = { activeUser: editor, effectiveUser: editor };
  for (const write of [
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange('B2').setValue('x'),
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange('B2:C9').setBackground('red'),
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange('A1').clearContent(),
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.deleteRow(2),
    (sheet: GoogleAppsScript.Spreadsheet.Sheet) => sheet.getRange('C3').copyTo(sheet.getRange('A1')),
  ])
    expect(() => run((_app, sheet) => write(sheet), as)).toThrow(refusal);
  run((_app, sheet) => sheet.getRange('C3').setValue('x'), as);
  expect(run((_app, sheet) => sheet.getRange('A1').canEdit(), as)).toBe(false);
  // A trigger of the owner writes for whoever is at the keyboard.
  run((_app, sheet) => sheet.getRange('B2').setValue('y'), { activeUser: editor, kind: 'installableTrigger' });
  expect(() => run((app, sheet) => sheet.getProtections(app.ProtectionType.RANGE)[0]!.remove(), as)).toThrow(refusal);
});

test('a protected sheet leaves some ranges open, or only warns', () => {
  const { run } = openSpreadsheets();
  const as = { activeUser: editor, effectiveUser: editor };
  run((_app, sheet) => {
    const protection = sheet.protect();
    protection.removeEditor(editor).setUnprotectedRanges([sheet.getRange('C2:D9')]);
    expect(protection.getUnprotectedRanges().map((range) => range.getA1Notation())).toEqual(['C2:D9']);
  });
  run((_app, sheet) => sheet.getRange('C2:D3').setValue('x'), as);
  expect(() => run((_app, sheet) => sheet.getRange('B2:C2').setValue('x'), as)).toThrow(refusal);
  expect(() => run((_app, sheet) => sheet.setName('mới'), as)).toThrow(refusal);
  expect(() => run((_app, sheet) => sheet.insertRowAfter(3), as)).toThrow(refusal);
  run((app, sheet) => sheet.getProtections(app.ProtectionType.SHEET)[0]!.setWarningOnly(true));
  run((_app, sheet) => sheet.getRange('B2').setValue('x'), as);
});

test('a person types: read as typed, validated, protected, and told to the triggers', () => {
  const { run, book, fired } = openSpreadsheets();
  run((app, sheet) => {
    sheet.getRange('A1').setValue('cũ');
    const rule = app
      .newDataValidation()
      .requireValueInList(['Cao', 'Thấp'])
      .setAllowInvalid(false)
      .setHelpText('Chọn Cao hoặc Thấp')
      .build();
    sheet.getRange('B1:B9').setDataValidation(rule).setNote('mức độ');
    sheet.getRange('C1').protect().removeEditor(editor);
    sheet.getRange('D1').protect().setWarningOnly(true);
  });
  book.type(editor, name, 'A1', '15.500.000');
  expect(fired.map(({ kind, by }) => [kind, by])).toEqual([
    ['edit', editor],
    ['change', editor],
  ]);
  expect(fired[0]!.event).toMatchObject({ value: '15500000', oldValue: 'cũ' });
  run((app) => {
    const { range, source } = fired[0]!.event as unknown as GoogleAppsScript.Events.SheetsOnEdit;
    expect([range.getA1Notation(), source.getId()]).toEqual(['A1', app.getActiveSpreadsheet().getId()]);
  });
  expect(book.grid(name)).toEqual([['15.500.000']]);
  expect(() => book.type(editor, name, 'B2', 'Vừa')).toThrow('Chọn Cao hoặc Thấp');
  expect(() => book.type(editor, name, 'C1', 'x')).toThrow(refusal);
  book.type(owner, name, 'C1', 'x');
  expect(book.cellInfo(editor, name, 'B2')).toEqual({
    note: 'mức độ',
    choices: ['Cao', 'Thấp'],
    help: 'Chọn Cao hoặc Thấp',
    protection: 'none',
  });
  expect(book.cellInfo(editor, name, 'C1').protection).toBe('refused');
  expect(book.cellInfo(editor, name, 'D1').protection).toBe('warning');
  expect(() => book.type('la@xa.gov.vn', name, 'A1', 'x')).toThrow('may only look');
});

test('pasting over many cells tells no value; clearing tells only the old one', () => {
  const { book, fired } = openSpreadsheets();
  book.type(owner, name, 'A1', [
    ['a', '1/2'],
    ['b', ''],
  ]);
  expect(Object.keys(fired[0]!.event).sort()).toEqual(['authMode', 'range', 'source']);
  book.type(owner, name, 'A1', '');
  expect(fired[2]!.event).toMatchObject({ oldValue: 'a' });
  expect('value' in fired[2]!.event).toBe(false);
  expect(book.grid(name)).toEqual([
    ['', '1/2'],
    ['b', ''],
  ]);
});

test('deleting, inserting and sorting rows tells of a change only', () => {
  const { run, book, fired } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.getRange('A1:A4').setValues([['Tên'], ['b'], ['c'], ['a']]);
    sheet.setFrozenRows(1);
  });
  book.sort(editor, name, 1);
  book.deleteRows(editor, name, 3);
  book.insertRows(editor, name, 2);
  expect(book.grid(name).flat()).toEqual(['Tên', '', 'a', 'c']);
  expect(fired.map(({ kind, event }) => [kind, event.changeType])).toEqual([
    ['change', 'OTHER'],
    ['change', 'REMOVE_ROW'],
    ['change', 'INSERT_ROW'],
  ]);
});

test('what a person selects is what a script finds active', () => {
  const { run, book } = openSpreadsheets();
  run((app) => app.getActiveSpreadsheet().insertSheet('Sổ sự cố'));
  book.select(editor, 'Sổ sự cố', [3, 5]);
  const as = { activeUser: editor, effectiveUser: editor };
  run((app) => {
    expect(app.getActiveSheet().getName()).toBe('Sổ sự cố');
    expect(
      app
        .getActiveRangeList()
        .getRanges()
        .map((range) => range.getRow()),
    ).toEqual([3, 5]);
    const other = app.getActiveSpreadsheet().getSheetByName(name)!;
    expect([other.getActiveRange(), other.getCurrentCell(), other.getActiveRangeList()]).toEqual([null, null, null]);
    expect(other.getActiveCell().getA1Notation()).toBe('A1');
    app.getActiveSheet().getRange('B7').activate();
  }, as);
  expect(run((app) => app.getCurrentCell().getA1Notation(), as)).toBe('B7');
  book.select(owner, name, 'C2:C4');
  expect(run((app) => app.getSelection().getActiveRange()!.getA1Notation())).toBe('C2:C4');
});

test('writes are seen by other runs after a read, a flush or the end, and not before', () => {
  const { run, runtime } = openSpreadsheets();
  const other = () => run((_app, sheet) => sheet.getRange('A1').getValue(), { functionName: 'other' });
  const seen: unknown[] = [];
  run((app, sheet) => {
    sheet.getRange('A1').setValue('một');
    seen.push(other());
    app.flush();
    seen.push(other());
    sheet.getRange('A1').setValue('hai');
    seen.push(other());
    sheet.getRange('B1').getValue();
    seen.push(other());
    sheet.getRange('A1').setValue('ba');
  });
  seen.push(other());
  expect(seen).toEqual(['', 'một', 'một', 'hai', 'ba']);
  expect(runtime.meters.find((meter) => meter.functionName === 'test' && meter.flushes === 1)).toBeTruthy();
});

test('a killed run loses what was still buffered', () => {
  const { run, runtime, book } = openSpreadsheets();
  runtime.fault({ functionName: 'test', atCall: 7, effect: 'kill' });
  expect(() =>
    run((app, sheet) => {
      sheet.getRange('A1').setValue('lưu');
      app.flush();
      sheet.getRange('A2').setValue('mất');
      sheet.getRange('A3').setValue('mất');
    }),
  ).toThrow();
  expect(book.grid(name)).toEqual([['lưu']]);
});

test('a right that is revoked in the midst of a run refuses the next call', () => {
  const { run, runtime, book } = openSpreadsheets();
  runtime.fault({ functionName: 'test', atCall: 5, effect: { revoke: 'spreadsheets' } });
  expect(() =>
    run((app, sheet) => {
      sheet.getRange('A1').setValue('lưu');
      app.flush();
      sheet.getRange('A2').setValue('mất');
    }),
  ).toThrow('You do not have permission');
  expect(book.grid(name)).toEqual([['lưu']]);
});

test('values are taken at the time of the call', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    const line = [1, 2];
    const range = sheet.getRange('A1:B1').setValues([line]);
    line[0] = 9;
    expect(range.getValues()).toEqual([[1, 2]]);
  });
});

test('a simple trigger reaches its container and nothing else', () => {
  const { run, id } = openSpreadsheets();
  const limited = { authorisation: 'LIMITED' as const, kind: 'simpleTrigger' as const };
  run((_app, sheet) => sheet.getRange('A1').setValue('x'), limited);
  expect(() => run((app) => app.openById(id), limited)).toThrow('You do not have permission to call SpreadsheetApp.openById.');
  const calls: [name: string, call: (app: GoogleAppsScript.Spreadsheet.SpreadsheetApp) => unknown][] = [
    ['SpreadsheetApp.create', (app) => app.create('x')],
    ['SpreadsheetApp.openByUrl', (app) => app.openByUrl(app.getActive().getUrl())],
    ['SpreadsheetApp.open', (app) => app.open({ getId: () => id } as GoogleAppsScript.Drive.File)],
    ['Spreadsheet.copy', (app) => app.getActive().copy('x')],
    ['Spreadsheet.addEditor', (app) => app.getActive().addEditor(editor)],
    ['Spreadsheet.removeViewer', (app) => app.getActive().removeViewer(editor)],
  ];
  for (const [called, call] of calls)
    expect(() => run((app) => call(app), limited)).toThrow(
      `You do not have permission to call ${called}. Required permissions: https://www.googleapis.com/auth/spreadsheets`,
    );
});

test('SpreadsheetApp speaks of the active spreadsheet and its active sheet', () => {
  const { run } = openSpreadsheets();
  run((app) => {
    const book = app.getActive();
    const other = book.insertSheet('Khác');
    app.setActiveRange(other.getRange('B2:C3'));
    const seen = () => [
      app.getActiveSheet().getName(),
      app.getActiveRange().getA1Notation(),
      app.getCurrentCell().getA1Notation(),
      app.getActiveRangeList().getRanges().length,
      app.getSelection().getActiveSheet().getName(),
    ];
    expect(seen()).toEqual(['Khác', 'B2:C3', 'B2', 1, 'Khác']);
    app.setActiveRangeList(other.getRangeList(['A1', 'D4:D5']));
    expect(seen()).toEqual(['Khác', 'D4:D5', 'D4', 2, 'Khác']);
    app.setCurrentCell(other.getRange('E5'));
    expect(seen()).toEqual(['Khác', 'E5', 'E5', 1, 'Khác']);
    expect(app.setActiveSheet(book.getSheetByName(name)!).getName()).toBe(name);
    expect(seen()).toEqual([name, 'A1', 'A1', 1, name]);
    expect(String(app.ColorType.RGB) + String(app.WrapStrategy.CLIP)).toBe('RGBCLIP');
  });
});

test('toasts and menus of a spreadsheet are shown', () => {
  const { run, shown } = openSpreadsheets();
  run((app) => {
    const book = app.getActive();
    book.toast('Đã lưu');
    book.toast('Đã lưu', 'Sổ');
    const entries = [{ name: 'Mở', functionName: 'open' }, null, { name: 'Đóng', functionName: 'close' }];
    book.addMenu('Sổ', entries as { name: string; functionName: string }[]);
    book.updateMenu('Sổ', [{ name: 'Khác', functionName: 'other' }]);
  });
  expect(shown).toEqual([
    { kind: 'toast', title: '', content: 'Đã lưu' },
    { kind: 'toast', title: 'Sổ', content: 'Đã lưu' },
    { caption: 'Sổ', items: [{ caption: 'Mở', functionName: 'open' }, { separator: true }, { caption: 'Đóng', functionName: 'close' }] },
    { caption: 'Sổ', items: [{ caption: 'Khác', functionName: 'other' }] },
  ]);
});

test('a web app has no active spreadsheet', () => {
  const { run, id } = openSpreadsheets();
  const web = { hasContainer: false, kind: 'webApp' as const };
  run((app) => {
    expect([app.getActiveSpreadsheet(), app.getActive(), app.openById(id).getName()]).toEqual([null, null, 'Sổ']);
    expect([app.getActiveSheet(), app.getActiveRange(), app.getActiveRangeList()]).toEqual([null, null, null]);
    expect([app.getCurrentCell(), app.getSelection()]).toEqual([null, null]);
  }, web);
});

test('all is plain data: a workspace opened from its kept state is the same', () => {
  const { run, book, state } = openSpreadsheets();
  run((app, sheet) => {
    sheet
      .getRange('A1:B2')
      .setValues([
        ['a', 1],
        ['b', '=B1+1'],
      ])
      .setBackground('#ff0000')
      .setFontWeight('bold');
    sheet.getRange('D40').setNote('xa');
    sheet.getRange('A1').protect();
    sheet.getRange('B:B').addDeveloperMetadata('cột');
    sheet.setConditionalFormatRules([
      app
        .newConditionalFormatRule()
        .whenNumberGreaterThan(1)
        .setBackground('#00ff00')
        .setRanges([sheet.getRange('B1:B2')])
        .build(),
    ]);
  });
  const again = openSpreadsheets({ state: JSON.parse(JSON.stringify(state)) as Record<string, unknown> });
  expect(again.book.grid(name)).toEqual(book.grid(name));
  expect(again.book.colour(name, 'B2')).toBe('#00ff00');
  again.run((_app, sheet) => {
    sheet.insertRowBefore(2);
    sheet.getRange('B1').setValue(5);
    expect(sheet.getRange('A1:B3').getValues()).toEqual([
      ['a', 5],
      ['', ''],
      ['b', 6],
    ]);
    expect(sheet.getRange('D41').getNote()).toBe('xa');
  });
});

test('the drawn workbook holds values, formats, colours and the hidden tab', () => {
  const { run, book } = openSpreadsheets();
  run((app, sheet) => {
    sheet.getRange('A1:B2').setValues([
      ['Số tiền', 'Hạn'],
      [15500000, new Date('2026-11-24T11:30:00+07:00')],
    ]);
    sheet.getRange('A2').setNumberFormat('#,##0 "₫"').setBackground('#fce8b2').setFontWeight('bold');
    sheet.getRange('B2').setNumberFormat('dd/MM/yyyy HH:mm');
    sheet.getRange('C1').setValue('0912').setNumberFormat('@');
    sheet.setFrozenRows(1);
    sheet.setColumnWidth(1, 180);
    sheet.hideColumns(4);
    app.getActiveSpreadsheet().insertSheet('Ẩn').hideSheet();
  });
  const model = Model.from_bytes(book.workbook(), 'en');
  expect([model.getFormattedCellValue(0, 2, 1), model.getFormattedCellValue(0, 2, 2)]).toEqual(['15.500.000 ₫', '24/11/2026 11:30']);
  const { style } = model.getCellStyle(0, 2, 1);
  expect([style.fill.color, style.font.b, model.getFrozenRowsCount(0), model.getColumnWidth(0, 1), model.getColumnWidth(0, 4)]).toEqual([
    '#fce8b2',
    true,
    1,
    180,
    0,
  ]);
  expect(model.getWorksheetsProperties().map(({ name: tab, state }) => [tab, state])).toEqual([
    ['Trang tính1', 'visible'],
    ['Ẩn', 'hidden'],
  ]);
});

test('a protected sheet leaves open what lies wholly in its unprotected ranges', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    const protection = sheet.protect();
    protection.removeEditors(protection.getEditors());
    protection.setUnprotectedRanges(['B2:D4', 'E3:F6', 'D5:D6', 'H:H'].map((a1) => sheet.getRange(a1)));
  });
  const mayEdit = (a1: string) => run((_app, sheet) => sheet.getRange(a1).canEdit(), { activeUser: editor, effectiveUser: editor });
  const open = ['B2:D4', 'C3', 'C3:E4', 'D3:F4', 'D4:D6', 'D3:F6', 'E3:E6', 'H5', 'H:H'];
  const closed = ['A1', 'A2:B2', 'B1:B2', 'D2:E2', 'B4:B5', 'C3:G4', 'C5:D6', 'D5:D7', 'G5:H5', 'B2:F4', 'E2:E3', 'F3:G3'];
  expect(open.filter((a1) => !mayEdit(a1))).toEqual([]);
  expect(closed.filter(mayEdit)).toEqual([]);
});
