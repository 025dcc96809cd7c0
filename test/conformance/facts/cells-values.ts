// What cells give back, and what counts as content.
import { documented, type Fact, observed } from '../fact';
import { onSheet } from '../own';
import { isRefused, told } from '../seen';

const getValue = 'Class Range: getValue';
const noon = () => new Date(Date.UTC(2026, 10, 23, 2, 20, 30));

export const cellsValues: Fact[] = [
  documented(
    'getValues gives text, number, boolean and Date by type',
    getValue,
    ['string', 'number', 'boolean', 'date 2026-11-23 09:20:30'],
    () =>
      onSheet((sheet) => {
        const [text, number, flag, date] = sheet
          .getRange('A1:D1')
          .setValues([['chữ', 5, true, noon()]])
          .getValues()[0]!;
        return [typeof text, typeof number, typeof flag, told(date)];
      }),
  ),
  documented('a blank cell gives an empty text', getValue, ['', [['', '']]], () =>
    onSheet((sheet) => [sheet.getRange('A1').getValue(), sheet.getRange('A1:B1').getValues()]),
  ),
  documented('a date read back is instanceof Date', getValue, true, () =>
    onSheet((sheet) => sheet.getRange('A1').setValue(noon()).getValue() instanceof Date),
  ),
  documented('getValue of many cells is that of the first', getValue, 1, () =>
    onSheet((sheet) => {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      return sheet.getRange('A1:B1').getValue();
    }),
  ),
  documented('setValue fills every cell of the range', 'Class Range: setValue', [[7, 7]], () =>
    onSheet((sheet) => sheet.getRange('A1:B1').setValue(7).getValues()),
  ),
  documented('getDisplayValue takes the format into account', 'Class Range: getDisplayValue', ['15.500.000', ''], () =>
    onSheet((sheet) => [
      sheet.getRange('A1').setValue(15500000).setNumberFormat('#,##0').getDisplayValue(),
      sheet.getRange('B1').getDisplayValue(),
    ]),
  ),
  documented('getDisplayValues gives texts only', 'Class Range: getDisplayValues', [['5', 'TRUE', '']], () =>
    onSheet((sheet) => {
      sheet.getRange('A1:B1').setValues([[5, true]]);
      return sheet.getRange('A1:C1').getDisplayValues();
    }),
  ),
  documented('getFormula is empty where there is no formula', 'Class Range: getFormula', ['=1+1', '', ''], () =>
    onSheet((sheet) => {
      sheet.getRange('A1:B1').setValues([['=1+1', 5]]);
      return sheet.getRange('A1:C1').getFormulas()[0];
    }),
  ),
  documented('a formula gives its result', getValue, 3, () => onSheet((sheet) => sheet.getRange('A1').setFormula('=1+2').getValue())),
  documented('setFormula takes English names and ";" in a Vietnamese spreadsheet', 'Class Range: setFormula', 6, () =>
    onSheet((sheet) => sheet.getRange('A1').setFormula('=SUM(1;2;3)').getValue()),
  ),
  observed('setFormula takes ";" in an American spreadsheet too', 6, () =>
    onSheet((sheet) => sheet.getRange('A1').setFormula('=SUM(1;2;3)').getValue(), 'en_US'),
  ),
  documented('setFormulaR1C1 counts from the cell', 'Class Range: setFormulaR1C1', 10, () =>
    onSheet((sheet) => {
      sheet.getRange('A1').setValue(5);
      return sheet.getRange('B1').setFormulaR1C1('=R[0]C[-1]*2').getValue();
    }),
  ),
  documented('isBlank is true only of wholly blank ranges', 'Class Range: isBlank', [true, false], () =>
    onSheet((sheet) => {
      sheet.getRange('B1').setValue(1);
      return [sheet.getRange('A1').isBlank(), sheet.getRange('A1:B1').isBlank()];
    }),
  ),
  observed('undefined and null clear a cell', [['', '']], () =>
    onSheet((sheet) => {
      const range = sheet.getRange('A1:B1').setValue('x');
      return range.setValues([[undefined, null]]).getValues();
    }),
  ),
  observed('an empty text makes a cell blank', [true, 0], () =>
    onSheet((sheet) => [sheet.getRange('A1').setValue('x').setValue('').isBlank(), sheet.getLastRow()]),
  ),
  documented(
    'a time zone of the spreadsheet decides which wall time a Date becomes',
    'Class Spreadsheet: setSpreadsheetTimeZone',
    '04:20',
    () =>
      onSheet((sheet, book) => {
        book.setSpreadsheetTimeZone('Europe/Berlin');
        return sheet
          .getRange('A1')
          .setNumberFormat('HH:mm')
          .setValue(new Date(Date.UTC(2026, 6, 1, 2, 20)))
          .getDisplayValue();
      }),
  ),
  observed('a date format makes a number a Date, a number format makes a Date a number', ['date 2026-11-23 00:00:00', 46349], () =>
    onSheet((sheet) => {
      const cell = sheet.getRange('A1').setValue(46349).setNumberFormat('dd/MM/yyyy');
      const date = told(cell.getValue());
      return [date, cell.setNumberFormat('0').getValue()];
    }),
  ),
  observed('a text of more than 50,000 characters is refused', [true, false], () =>
    onSheet((sheet) => {
      const cell = sheet.getRange('A1');
      return [50_001, 50_000].map((length) => isRefused(() => cell.setValue('x'.repeat(length))));
    }),
  ),

  documented('getLastRow and getLastColumn are of the last content', 'Class Sheet: getLastRow', [4, 3], () =>
    onSheet((sheet) => {
      sheet.getRange('C4').setValue('x');
      return [sheet.getLastRow(), sheet.getLastColumn()];
    }),
  ),
  observed('on an empty sheet they are 0, and the data range is A1', [0, 0, 'A1'], () =>
    onSheet((sheet) => [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]),
  ),
  documented('the data range goes from A1 to the last row and column', 'Class Sheet: getDataRange', 'A1:C4', () =>
    onSheet((sheet) => {
      sheet.getRange('C4').setValue('x');
      return sheet.getDataRange().getA1Notation();
    }),
  ),
  observed('formats, notes and validations are no content', 0, () =>
    onSheet((sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      sheet.getRange('D9').setBackground('#ff0000').setNumberFormat('@').setNote('n').setDataValidation(rule);
      return sheet.getLastRow();
    }),
  ),
  observed('a formula that gives an empty text is content', 3, () =>
    onSheet((sheet) => {
      sheet.getRange('A3').setFormula('=""');
      return sheet.getLastRow();
    }),
  ),
  documented('checkboxes hold FALSE until they are ticked', 'Class Range: insertCheckboxes', [[false], [false]], () =>
    onSheet((sheet) => sheet.getRange('A1:A2').insertCheckboxes().getValues()),
  ),
  observed('rows of checkboxes are content, so appendRow goes below them', [6, 'x'], () =>
    onSheet((sheet) => {
      sheet.getRange('B1:B5').insertCheckboxes();
      sheet.appendRow(['x']);
      return [sheet.getLastRow(), sheet.getRange('A6').getValue()];
    }),
  ),
  observed('appendRow goes below rows that only have a list validation or a format', ['x', 1], () =>
    onSheet((sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build();
      sheet.getRange('A1:A9').setDataValidation(rule).setBackground('#ff0000');
      sheet.appendRow(['x']);
      return [sheet.getRange('A1').getValue(), sheet.getLastRow()];
    }),
  ),
  documented('appendRow goes below the last content of any column', 'Class Sheet: appendRow', ['a', 'x'], () =>
    onSheet((sheet) => {
      sheet.getRange('C5').setValue('a');
      sheet.appendRow(['x']);
      return [sheet.getRange('C5').getValue(), sheet.getRange('A6').getValue()];
    }),
  ),
  observed('appendRow makes a row when the sheet is full', [3, 'x'], () =>
    onSheet((sheet) => {
      sheet.deleteRows(3, sheet.getMaxRows() - 2);
      sheet.getRange('A2').setValue('a');
      sheet.appendRow(['x']);
      return [sheet.getMaxRows(), sheet.getRange('A3').getValue()];
    }),
  ),
  documented('a script reads its own buffered writes', 'Best practices', 'x', () =>
    onSheet((sheet) => {
      sheet.getRange('A1').setValue('x');
      return sheet.getRange('A1').getValue();
    }),
  ),
];
