// A spreadsheet as the desk draws it: what the engine reads in the bytes it is given.
import { type CellStyle, Model } from '@ironcalc/wasm';
import { atInstant } from '../../local/services/spreadsheet/engine';
import { openSpreadsheets } from './spreadsheet-harness';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The drawn spreadsheet, worked out as the page does it. */
function drawn(furnish: (app: App, sheet: Sheet) => unknown): Model {
  const { run, book, runtime } = openSpreadsheets();
  run(furnish);
  const model = Model.from_bytes(book.workbook(), 'en');
  atInstant(runtime.clock.now(), () => model.evaluate());
  return model;
}

const linesOf = ({ b = false, i = false, u = false, strike = false }: CellStyle['font']) => [b, i, u, strike];
const style = (model: Model, row: number, column: number, sheet = 0) => model.getCellStyle(sheet, row, column).style;

test('each look of a cell is drawn', () => {
  const model = drawn((_app, sheet) => {
    sheet
      .getRange('B2')
      .setValue('chữ')
      .setBackground('#ff0000')
      .setFontColor('#00ff00')
      .setFontWeight('bold')
      .setFontStyle('italic')
      .setFontLine('underline')
      .setFontSize(12)
      .setFontFamily('Times New Roman')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setWrap(true);
    sheet.getRange('C2').setFontLine('line-through').setVerticalAlignment('top').setHorizontalAlignment('right');
    sheet.getRange('A3').setValue(5);
  });
  expect(style(model, 2, 2)).toMatchObject({
    fill: { color: '#ff0000' },
    font: { color: '#00ff00', name: 'Times New Roman', sz: 16 },
    quote_prefix: true,
  });
  expect(style(model, 2, 3)).toMatchObject({
    fill: {},
    quote_prefix: false,
  });
  expect(style(model, 3, 1)).toMatchObject({
    font: { name: 'Arial', sz: 13 },
    quote_prefix: false,
  });
  const cells = [style(model, 2, 2), style(model, 2, 3), style(model, 3, 1)];
  expect(cells.map(({ font }) => linesOf(font))).toEqual([
    [true, true, true, false],
    [false, false, false, true],
    [false, false, false, false],
  ]);
  expect(cells.map(({ alignment }) => alignment)).toEqual([
    { horizontal: 'center', vertical: 'center', wrap_text: true },
    { horizontal: 'right', vertical: 'top' },
    {},
  ]);
  expect(cells.map(({ border }) => border)).toEqual([{}, {}, {}]);
  expect(style(model, 3, 1).font.color).not.toBe('#00ff00');
});

test('borders are drawn by side, colour and kind', () => {
  const model = drawn((app, sheet) => {
    const { BorderStyle: kinds } = app;
    const side = (
      a1: string,
      sides: [boolean, boolean, boolean, boolean],
      colour: string,
      kind: GoogleAppsScript.Spreadsheet.BorderStyle,
    ) => sheet.getRange(a1).setBorder(...sides, false, false, colour, kind);
    side('B2', [true, false, false, false], '#ff0000', kinds.DOTTED);
    side('D2', [false, true, false, false], '#00ff00', kinds.DASHED);
    side('F2', [false, false, true, false], '#0000ff', kinds.SOLID);
    side('H2', [false, false, false, true], '#111111', kinds.SOLID_MEDIUM);
    side('B4', [true, false, true, false], '#222222', kinds.SOLID_THICK);
    side('D4', [false, true, false, true], '#333333', kinds.DOUBLE);
  });
  const at = (row: number, column: number) => style(model, row, column).border;
  expect([at(2, 2), at(2, 4), at(2, 6), at(2, 8), at(4, 2), at(4, 4)]).toEqual([
    { top: { style: 'dotted', color: '#ff0000' } },
    { left: { style: 'mediumdashed', color: '#00ff00' } },
    { bottom: { style: 'thin', color: '#0000ff' } },
    { right: { style: 'medium', color: '#111111' } },
    { top: { style: 'thick', color: '#222222' }, bottom: { style: 'thick', color: '#222222' } },
    { left: { style: 'double', color: '#333333' }, right: { style: 'double', color: '#333333' } },
  ]);
});

test.each([
  ['#,##0', 1234.6, '1.235'],
  ['0.00%', 0.256, '25,60%'],
  ['dd/MM/yyyy HH:mm', 46349 + 11.5 / 24, '23/11/2026 11:30'],
  ['dd/MM/yyyy', 46349, '23/11/2026'],
  ['H:mm:ss', 0.5 + 7 / 86400, '12:00:07'],
  ['"Ngày DD" d', 46349, 'Ngày DD 23'],
  ['hh:mm am/pm', 46349.75, '06:00 PM'],
  ['#,##0 [$₫]', 15500, '15.500 ₫'],
  ['[$€-407]0', 7, '€7'],
  ['@', '007', '007'],
  ['', '=5', '=5'],
  ['', true, 'TRUE'],
  ['', 2.5, '2,5'],
])('in the format «%s» %s reads %s', (format, value, shown) => {
  const model = drawn((_app, sheet) => {
    const cell = sheet.getRange('B2');
    if (format) cell.setNumberFormat(format);
    if (value === '=5') cell.setValue("'=5");
    else cell.setValue(value);
  });
  expect(model.getFormattedCellValue(0, 2, 2)).toBe(shown);
});

test('formulas are drawn as formulas, with their dates; what they lack is said in their place', () => {
  const model = drawn((_app, sheet) => {
    sheet.getRange('A1:A6').setFormulas([['=SUM(B:B)'], ['=QUERY(B1:B2)'], ['=1+'], ['=TODAY()'], ['=A4+1'], ['=NOW()']]);
    sheet.getRange('A6').setNumberFormat('HH:mm');
    sheet.getRange('B1:B2').setValues([[5], [7.25]]);
  });
  expect(model.getCellContent(0, 1, 1)).toBe('=SUM(B$1:B$1000)');
  expect([1, 2, 3, 4, 5, 6].map((row) => model.getFormattedCellValue(0, row, 1))).toEqual([
    '12,25',
    'not emulated: formula QUERY',
    '#ERROR!',
    '24/11/2026',
    '25/11/2026',
    '08:00',
  ]);
});

test('sheets, names, lines and grids are drawn; the first tab that is not hidden is shown', () => {
  const model = drawn((app, sheet) => {
    const book = app.getActiveSpreadsheet();
    const second = book.insertSheet('Sheet1');
    sheet.getRange('A2').setValue('x');
    second.getRange('B1').setFormula('=\'Trang tính1\'!A2&"!"');
    book.setNamedRange('Ten', second.getRange('A1:B2'));
    book.setNamedRange('Mat', sheet.getRange('A9'));
    sheet.deleteRow(9);
    sheet.setTabColor('#123456').setHiddenGridlines(true).setColumnWidth(2, 250).setColumnWidths(4, 2, 60).setRowHeight(2, 50);
    sheet.setRowHeights(22, 2, 40).hideColumns(7, 2);
    sheet.hideRows(5, 3);
    sheet.setFrozenRows(1);
    sheet.setFrozenColumns(2);
    sheet.hideSheet();
  });
  expect(model.getWorksheetsProperties()).toMatchObject([
    { name: 'Trang tính1', state: 'hidden', color: '#123456' },
    { name: 'Sheet1', state: 'visible' },
  ]);
  expect(model.getFormattedCellValue(1, 1, 2)).toBe('x!');
  expect(model.getDefinedNameList()).toMatchObject([{ name: 'Ten', formula: 'Sheet1!$A$1:$B$2' }]);
  expect([model.getShowGridLines(0), model.getShowGridLines(1), model.getSelectedSheet()]).toEqual([false, true, 1]);
  expect([0, 1].map((sheet) => [model.getFrozenRowsCount(sheet), model.getFrozenColumnsCount(sheet)])).toEqual([
    [1, 2],
    [0, 0],
  ]);
  expect([1, 2, 3, 4, 5, 6, 7, 8, 9, 26].map((column) => model.getColumnWidth(0, column))).toEqual([
    100, 250, 100, 60, 60, 100, 0, 0, 100, 100,
  ]);
  expect([1, 2, 3, 4, 5, 6, 7, 8, 22].map((row) => model.getRowHeight(0, row))).toEqual([21, 50, 21, 21, 0, 0, 0, 21, 40]);
  expect(model.getColumnWidth(1, 2)).toBe(100);
});

test('formats reach twenty rows below the content and as far right as there are any; nothing stays selected', () => {
  const model = drawn((_app, sheet) => {
    sheet.getRange('B3').setValue('cuối');
    sheet.getRange('D:D').setBackground('#ff0000');
  });
  expect([1, 3, 23, 24].map((row) => style(model, row, 4).fill.color ?? null)).toEqual(['#ff0000', '#ff0000', '#ff0000', null]);
  expect(style(model, 3, 3).fill.color ?? null).toBeNull();
  expect(model.getSelectedView()).toMatchObject({ row: 1, column: 1, range: [1, 1, 1, 1] });
});

test('conditional formats are drawn so that the first has the last word, and follow the clock of the page', () => {
  const model = drawn((app, sheet) => {
    sheet.getRange('A1:A3').setValues([[1], [5], [9]]);
    const rule = (above: number, ground: string) =>
      app
        .newConditionalFormatRule()
        .whenNumberGreaterThan(above)
        .setBackground(ground)
        .setFontColor(above ? '#111111' : '#222222')
        .setBold(above > 0)
        .setItalic(true)
        .setUnderline(true)
        .setStrikethrough(true)
        .setRanges([sheet.getRange('A1:A900'), sheet.getRange('C2')])
        .build();
    sheet.setConditionalFormatRules([rule(4, '#ff0000'), rule(0, '#00ff00')]);
  });
  expect([1, 2, 3].map((row) => model.getCellStyle(0, row, 1).style.fill.color)).toEqual(['#00ff00', '#ff0000', '#ff0000']);
  const fonts = [1, 2].map((row) => model.getCellStyle(0, row, 1).style.font);
  expect(fonts.map((font) => [font.color, ...linesOf(font)])).toEqual([
    ['#222222', false, true, true, true],
    ['#111111', true, true, true, true],
  ]);
  expect(model.getConditionalFormattingList(0).map(({ range }) => range)).toEqual(['$C$2:$C$2', '$A$1:$A$23', '$C$2:$C$2', '$A$1:$A$23']);
});
