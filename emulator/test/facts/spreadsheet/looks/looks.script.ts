// Prepares sheets for the facts about how cells, lines and tabs look to a person.
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const book = () => SpreadsheetApp.getActiveSpreadsheet();
const first = () => book().getSheets()[0]!;

export const dressCells = () => {
  const sheet = first();
  const at = (a1: string) => sheet.getRange(a1);
  at('A1:A7').setValues([['cả'], ['gạch'], ['mới'], ['trái'], ['về'], ['cắt'], ['cao']]);
  at('A1').setBackground('#ff0000').setFontColor('#00ff00').setFontWeight('bold').setFontStyle('italic').setFontLine('underline');
  at('A1').setFontSize(12).setFontFamily('Times New Roman').setHorizontalAlignment('center').setVerticalAlignment('middle').setWrap(true);
  at('A2').setFontLine('line-through').setVerticalAlignment('top').setHorizontalAlignment('right').setFontSize(18);
  at('A4').setHorizontalAlignment('left').setVerticalAlignment('bottom').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
  at('A5').setBackground('#ff0000').setFontColor('#00ff00').setFontWeight('bold').setFontStyle('italic').setFontLine('underline');
  at('A5').setBackground(null).setFontColor(null).setFontWeight('normal').setFontStyle('normal').setFontLine('none');
  at('A5').setHorizontalAlignment('center').setHorizontalAlignment('normal').setVerticalAlignment('top').setVerticalAlignment(null);
  at('A6').setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP).setFontLine('underline');
  at('A7').setFontFamily('Roboto').setFontSize(30).setFontStyle('italic');
  at('C:C').setBackground('#0000ff');
  at('E20').setNumberFormat('0.00').setBackground('#123456');
};

export const drawBorders = () => {
  const { BorderStyle: kinds } = SpreadsheetApp;
  const sheet = first();
  const side = (a1: string, sides: [boolean, boolean, boolean, boolean], colour: string, kind: GoogleAppsScript.Spreadsheet.BorderStyle) =>
    sheet.getRange(a1).setBorder(...sides, false, false, colour, kind);
  side('B2', [true, false, false, false], '#ff0000', kinds.DOTTED);
  side('D2', [false, true, false, false], '#00ff00', kinds.DASHED);
  side('F2', [false, false, true, false], '#0000ff', kinds.SOLID);
  side('H2', [false, false, false, true], '#111111', kinds.SOLID_MEDIUM);
  side('B4', [true, false, true, false], '#222222', kinds.SOLID_THICK);
  side('D4', [false, true, false, true], '#333333', kinds.DOUBLE);
  sheet.getRange('F4').setBorder(true, true, true, true, null, null);
};

/** Writes each value into a cell of its format, from A1 down. */
export const showFormatted = (shown: [format: string, value: unknown][]) => {
  shown.forEach(([format, value], index) => {
    const cell = first().getRange(index + 1, 1);
    if (format) cell.setNumberFormat(format);
    cell.setValue(value);
  });
};

export const sizeLines = () => {
  const sheet = first();
  sheet.getRange('A2').setValue('x');
  sheet.setColumnWidth(2, 250).setColumnWidths(4, 2, 60).setRowHeight(2, 50).setRowHeights(9, 2, 40);
  sheet.setColumnWidth(26, 33);
  sheet.hideColumns(7, 2);
  sheet.hideRows(5, 3);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(2);
};

export const dressTabs = () => {
  const sheets = ['Hai', 'Ba', 'Bốn'].map((name) => book().insertSheet(name, book().getNumSheets())) as [Sheet, Sheet, Sheet];
  first().setTabColor('#123456').hideSheet();
  sheets[0].setHiddenGridlines(true);
  sheets[1].setTabColor('#00ff00').setTabColor(null);
  sheets[2].setTabColor('#ff0000').hideSheet();
};

export const writeFormulas = () => {
  const sheet = first();
  const other = book().insertSheet('Sheet1');
  sheet.getRange('B1:B2').setValues([[5], [7.25]]);
  book().setNamedRange('Ten', sheet.getRange('B1:B2'));
  book().setNamedRange('Kia', other.getRange('A1:A2'));
  book().setNamedRange('Mat', sheet.getRange('A9'));
  sheet.deleteRow(9);
  const formulas = ['=SUM(B:B)', '=1+', '=TODAY()', '=A3+1', '=NOW()', '=MAX(Ten)', '=SUM(Kia)&"!"', '=IF(B1>1;"có";"không")'];
  sheet.getRange(1, 1, formulas.length).setFormulas(formulas.map((formula) => [formula]));
  sheet.getRange('A5').setNumberFormat('HH:mm');
  other.getRange('A1:A2').setFormulas([[`='Trang tính1'!B1`], ['=1']]);
};
