// What a person has selected, and scripts that look at it or set it.
import { editor, openSpreadsheets, owner } from './spreadsheet-harness';

type Range = GoogleAppsScript.Spreadsheet.Range;
type List = GoogleAppsScript.Spreadsheet.RangeList;

const a1 = (range: Range | null) => range?.getA1Notation();
const all = (list: List | null) => list?.getRanges().map(a1);

test('at first A1 of the first sheet that is shown is selected', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    const book = app.getActiveSpreadsheet();
    const other = book.insertSheet('Hai');
    sheet.activate();
    sheet.hideSheet();
    const seen = () => [app.getActiveSheet().getName(), a1(app.getActiveRange()), all(app.getActiveRangeList()), a1(app.getCurrentCell())];
    expect(run(() => seen(), { activeUser: editor, effectiveUser: editor })).toEqual(['Hai', 'A1', ['A1'], 'A1']);
    other.activate();
    expect(seen()).toEqual(['Hai', 'A1', ['A1'], 'A1']);
  });
});

test('a range is selected with its corner as the current cell, of several the last', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    const book = app.getActiveSpreadsheet();
    const seen = () => [a1(app.getActiveRange()), all(app.getActiveRangeList()), a1(app.getCurrentCell())];
    expect(a1(sheet.getRange('B2:C3').activate())).toBe('B2:C3');
    expect(seen()).toEqual(['B2:C3', ['B2:C3'], 'B2']);
    expect(all(sheet.getRangeList(['D4', 'F6:G7']).activate())).toEqual(['D4', 'F6:G7']);
    expect(seen()).toEqual(['F6:G7', ['D4', 'F6:G7'], 'F6']);
    sheet.getRange('H8').activateAsCurrentCell();
    expect(seen()).toEqual(['H8', ['H8'], 'H8']);
    expect(a1(book.setActiveRange(sheet.getRange('A2:A3')))).toBe('A2:A3');
    expect(all(book.setActiveRangeList(sheet.getRangeList(['A5', 'A7'])))).toEqual(['A5', 'A7']);
    expect(seen()).toEqual(['A7', ['A5', 'A7'], 'A7']);
    const selection = app.getSelection();
    expect([selection.getActiveSheet().getName(), a1(selection.getActiveRange()), all(selection.getActiveRangeList())]).toEqual([
      sheet.getName(),
      'A7',
      ['A5', 'A7'],
    ]);
    expect(a1(selection.getCurrentCell())).toBe('A7');
  });
});

test('each person has a selection of their own; where the person is unknown it is that of the account', () => {
  const { run } = openSpreadsheets();
  const here = (options: object) => run((app) => a1(app.getActiveRange()), options);
  run((_app, sheet) => sheet.getRange('C3').activate());
  expect(here({ activeUser: editor })).toBe('A1');
  expect(here({ activeUser: '', effectiveUser: owner })).toBe('C3');
});

test('a sheet that is selected keeps its ranges, one that is gone is selected no more', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    const book = app.getActiveSpreadsheet();
    const other = book.insertSheet('Hai');
    expect([app.getActiveSheet().getName(), a1(app.getActiveRange())]).toEqual(['Hai', 'A1']);
    other.getRange('B2').activate();
    other.activate();
    expect([a1(other.getActiveRange()), a1(sheet.getActiveRange())]).toEqual(['B2', undefined]);
    book.deleteSheet(other);
    expect([app.getActiveSheet().getName(), a1(app.getActiveRange())]).toEqual([sheet.getName(), 'A1']);
  });
});
