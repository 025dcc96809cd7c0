// A person's own hands in a sheet: selecting, typing, inserting, deleting, sorting; and what the person sees of it.
import { editor, openSpreadsheets, owner } from './spreadsheet-harness';

const name = 'Trang tính1';
const stranger = 'la@noi-khac.example';
const refusal = 'You are trying to edit a protected cell or object.';

test('rows, lists of rows and places are selected, by each person apart', () => {
  const { run, book } = openSpreadsheets();
  const selected = (who = owner) =>
    run(
      (app) =>
        app
          .getActiveRangeList()
          .getRanges()
          .map((range) => range.getA1Notation()),
      { activeUser: who, effectiveUser: who },
    );
  book.select(owner, name, 3);
  expect([selected(), selected(editor)]).toEqual([['A3:Z3'], ['A1']]);
  book.select(editor, name, [2, 4]);
  expect([selected(), selected(editor)]).toEqual([['A3:Z3'], ['A2:Z2', 'A4:Z4']]);
  book.select(owner, name, 'C4:B2');
  expect(selected()).toEqual(['B2:C4']);
  expect(() => book.select(owner, 'Không có', 1)).toThrow('There is no sheet «Không có»; there are «Trang tính1»');
  expect(() => book.select(owner, name, 'ô đầu')).toThrow('«ô đầu» is no place on a sheet');
});

test('one text is typed into all of a place, a matrix from its first cell, up to the edge of the sheet', () => {
  const { run, book, fired } = openSpreadsheets();
  book.type(owner, name, 'B2:C3', 'x');
  book.type(owner, name, 'A1:A2', [
    ['1', '2', '3'],
    ['4', '', '6'],
  ]);
  expect(book.grid(name)).toEqual([
    ['1', '2', '3'],
    ['4', '', '6'],
    ['', 'x', 'x'],
  ]);
  run(() => {
    const ranges = fired.filter(({ kind }) => kind === 'edit').map(({ event }) => event.range as GoogleAppsScript.Spreadsheet.Range);
    expect(ranges.map((range) => range.getA1Notation())).toEqual(['B2:C3', 'A1:C2']);
  });
  expect(fired[1]).toMatchObject({ kind: 'change', by: owner, event: { changeType: 'EDIT', authMode: 'LIMITED' } });
  expect(run((app) => app.getActiveRange().getA1Notation())).toBe('A1:C2');
  book.type(owner, name, 'Z1000', 'cuối');
  const beyond = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  expect(() => book.type(owner, name, 'Y1000', beyond)).toThrow('Y1000:Z1001 reaches beyond the sheet «Trang tính1»');
  expect(() => book.type(owner, name, 'Z999', beyond)).toThrow('Z999:AA1000 reaches beyond');
  book.type(owner, name, 'Y999', beyond);
  expect(book.grid(name)[999]!.slice(24)).toEqual(['c', 'd']);
  expect(fired.length).toBe(8);
});

test('an edit of one cell tells raw values before and after as text', () => {
  const { book, fired } = openSpreadsheets();
  for (const text of ['TRUE', '=1+1', '12/10/2026', '']) book.type(owner, name, 'A1', text);
  expect(fired.filter(({ kind }) => kind === 'edit').map(({ event: { value, oldValue } }) => [oldValue, value])).toEqual([
    [undefined, 'TRUE'],
    ['TRUE', '2'],
    ['2', '46307'],
    ['46307', undefined],
  ]);
});

test('a person inserts, deletes and sorts rows, but not what is protected', () => {
  const { run, book, fired } = openSpreadsheets();
  run((_app, sheet) =>
    sheet.getRange('A1:B4').setValues([
      ['b', 1],
      ['d', 2],
      ['a', 3],
      ['c', 4],
    ]),
  );
  book.sort(editor, name, 2, false);
  expect(book.grid(name).map(([first]) => first)).toEqual(['c', 'a', 'd', 'b']);
  book.sort(editor, name, 1);
  book.insertRows(editor, name, 2, 2);
  book.deleteRows(editor, name, 1, 2);
  expect(book.grid(name).map(([first]) => first)).toEqual(['', 'b', 'c', 'd']);
  expect(fired.map(({ by, event }) => [by, event.changeType])).toEqual(
    ['OTHER', 'OTHER', 'INSERT_ROW', 'REMOVE_ROW'].map((type) => [editor, type]),
  );
  run((_app, sheet) => {
    sheet.getRange('B3').protect().removeEditor(editor);
    sheet.setFrozenRows(4);
  });
  book.sort(editor, name, 1);
  expect(fired.length).toBe(4);
  run((_app, sheet) => sheet.setFrozenRows(2));
  expect(() => book.sort(editor, name, 1)).toThrow(refusal);
  expect(() => book.deleteRows(editor, name, 2, 2)).toThrow(refusal);
  book.deleteRows(editor, name, 2);
  book.insertRows(editor, name, 1);
  run((_app, sheet) => sheet.protect().removeEditor(editor));
  expect(() => book.insertRows(editor, name, 1)).toThrow(refusal);
  expect(book.grid(name).map(([first]) => first)).toEqual(['', '', 'c', 'd']);
});

test('who may only look changes nothing', () => {
  const { book, fired } = openSpreadsheets();
  book.type(owner, name, 'A1:A3', 'x');
  for (const act of [
    () => book.type(stranger, name, 'A1', 'y'),
    () => book.deleteRows(stranger, name, 1),
    () => book.insertRows(stranger, name, 1),
    () => book.sort(stranger, name, 1),
  ])
    expect(act).toThrow('la@noi-khac.example may only look at this spreadsheet');
  expect([book.grid(name), fired.length]).toEqual([[['x'], ['x'], ['x']], 2]);
});

test('the person sees spilled results, grounds, notes, choices, help and what is protected', () => {
  const { run, book } = openSpreadsheets();
  run((app, sheet) => {
    sheet.getRange('B2').setFormula('=SEQUENCE(2;2)');
    sheet.getRange('A1').setNote('ghi chú').setBackground('#ff0000');
    sheet.getRange('A2').setBackground('#ff0000');
    const rule = app.newConditionalFormatRule().whenFormulaSatisfied('=TRUE').setBackground('#00ff00');
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A2')]).build()]);
    const choices = app.newDataValidation().requireValueInRange(sheet.getRange('A2:C2')).build();
    sheet.getRange('E1').setDataValidation(choices);
    sheet.getRange('E2').setDataValidation(app.newDataValidation().requireNumberGreaterThan(1).setHelpText('Trên một').build());
    sheet.getRange('D2:D3').protect().setWarningOnly(true);
    sheet.getRange('D5').protect();
    sheet.getRange('D6').protect().removeEditor(editor);
    app.getActiveSpreadsheet().insertSheet('Khác').getRange('A1:Z9').protect().setWarningOnly(true);
  });
  expect(book.grid(name)).toEqual([
    ['', '', ''],
    ['', '1', '2'],
    ['', '3', '4'],
  ]);
  expect(['A1', 'A2', 'A3'].map((a1) => book.colour(name, a1))).toEqual(['#ff0000', '#00ff00', '']);
  const info = (a1: string, who = editor) => book.cellInfo(who, name, a1);
  expect([info('A1').note, info('B1').note]).toEqual(['ghi chú', '']);
  expect(info('E1')).toEqual({ note: '', choices: ['1', '2'], help: '', protection: 'none' });
  expect(info('E2')).toEqual({ note: '', help: 'Trên một', protection: 'none' });
  expect(['D1', 'D2', 'D3', 'D4', 'C2', 'D5', 'D6'].map((a1) => info(a1).protection)).toEqual([
    'none',
    'warning',
    'warning',
    'none',
    'none',
    'none',
    'refused',
  ]);
  expect([info('D2', owner).protection, info('D6', owner).protection, info('A1', stranger).protection]).toEqual([
    'none',
    'none',
    'refused',
  ]);
  expect(book.sheets()).toEqual([
    { name, hidden: false, rows: 1000, columns: 26 },
    { name: 'Khác', hidden: false, rows: 1000, columns: 26 },
  ]);
});
