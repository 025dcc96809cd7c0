// Drawing of spreadsheets: what the engine reads in the bytes that a driver gets.
import { Model } from '@ironcalc/wasm';
import { atInstant } from '../../src/services/spreadsheet/formulas/engine';
import { clippedAlignments } from '../../src/services/spreadsheet/views/drawing';
import { openSpreadsheets } from './harness';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Returns the evaluated model of a spreadsheet. */
function drawn(furnish: (app: App, sheet: Sheet) => unknown): Model {
  const { run, book, runtime } = openSpreadsheets();
  run(furnish);
  const model = Model.from_bytes(book.workbook(), 'en');
  atInstant(runtime.clock.now(), () => model.evaluate());
  return model;
}

test('open ranges are drawn with an end, and the cell of an unknown function shows the error', () => {
  const model = drawn((_app, sheet) => {
    sheet.getRange('A1:A2').setFormulas([['=SUM(B:B)'], ['=QUERY(B1:B2)']]);
  });
  expect(model.getCellContent(0, 1, 1)).toBe('=SUM(B$1:B$1000)');
  expect(model.getFormattedCellValue(0, 2, 1)).toBe('not emulated: formula QUERY');
});

test('clipped text is marked beside each alignment; wrapped and running text is not', () => {
  const model = drawn((app, sheet) => {
    sheet.getRange('A1:D2').setValue('chữ dài');
    sheet.getRange('A1:D1').setWrapStrategy(app.WrapStrategy.CLIP);
    for (const [a1, side] of [['B1', 'left'] as const, ['C1', 'center'] as const, ['D1', 'right'] as const])
      sheet.getRange(a1).setHorizontalAlignment(side);
    sheet.getRange('B2').setHorizontalAlignment('left').setWrap(true);
  });
  const marks = [1, 2, 3, 4].map((column) => model.getCellStyle(0, 1, column).style.alignment?.horizontal);
  expect(marks).toEqual(['general', 'left', 'center', 'right'].map((side) => clippedAlignments[side]));
  expect([1, 2].map((column) => model.getCellStyle(0, 2, column).style.alignment?.horizontal ?? 'general')).toEqual(['general', 'left']);
});

test('formats and rules reach twenty rows below the content', () => {
  const model = drawn((app, sheet) => {
    sheet.getRange('B3').setValue('cuối');
    sheet.getRange('D:D').setBackground('#ff0000');
    const ranges = [sheet.getRange('A1:A900'), sheet.getRange('C2')];
    sheet.setConditionalFormatRules([app.newConditionalFormatRule().whenCellEmpty().setBackground('#00ff00').setRanges(ranges).build()]);
  });
  expect([1, 3, 23, 24].map((row) => model.getCellStyle(0, row, 4).style.fill.color ?? null)).toEqual([
    '#ff0000',
    '#ff0000',
    '#ff0000',
    null,
  ]);
  expect(model.getConditionalFormattingList(0).map(({ range }) => range)).toEqual(['$C$2:$C$2', '$A$1:$A$23']);
});
