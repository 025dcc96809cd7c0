// How runs see one another's writes, and what simple triggers, web apps and runs of unknown people find.
import { editor, openSpreadsheets, owner } from './harness';

const name = 'Trang tính1';

test('when the person is unknown, the selection is that of the effective account', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => sheet.getRange('C3').activate());
  expect(run((app) => app.getActiveRange().getA1Notation(), { activeUser: '', effectiveUser: owner })).toBe('C3');
});

test('other runs see writes only after a read, a flush or the end of the run', () => {
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

test('a killed run loses its buffered writes', () => {
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

test('the next call throws after a right is revoked during a run', () => {
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

test('a range gets the values that an array has at the time of the call', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    const line = [1, 2];
    const range = sheet.getRange('A1:B1').setValues([line]);
    line[0] = 9;
    expect(range.getValues()).toEqual([[1, 2]]);
  });
});

test('a simple trigger may use only its container', () => {
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

test('methods of SpreadsheetApp act on the active spreadsheet and its active sheet', () => {
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

test('the person sees the toasts and menus of a spreadsheet', () => {
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

test('the state is plain data: a workspace that is opened from it is the same', () => {
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
