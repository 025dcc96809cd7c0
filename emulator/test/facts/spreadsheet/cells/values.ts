// The values that cells return, and what counts as content.
import { documented, type Fact, observed } from '../../fact';
import { onTab } from '../../own-files';
import { isRefused, told } from '../../seen';

const getValue = 'Class Range: getValue';
const noon = () => new Date(Date.UTC(2026, 10, 23, 2, 20, 30));

export const cellsValues: Fact[] = [
  documented(
    'getValues gives text, number, boolean and Date by type',
    getValue,
    ['string', 'number', 'boolean', 'date 2026-11-23 09:20:30'],
    () =>
      onTab((sheet) => {
        const [text, number, flag, date] = sheet
          .getRange('A1:D1')
          .setValues([['chữ', 5, true, noon()]])
          .getValues()[0]!;
        return [typeof text, typeof number, typeof flag, told(date)];
      }),
  ),
  documented('a blank cell gives an empty text', getValue, ['', [['', '']]], () =>
    onTab((sheet) => [sheet.getRange('A1').getValue(), sheet.getRange('A1:B1').getValues()]),
  ),
  documented('a date read back is instanceof Date', getValue, true, () =>
    onTab((sheet) => sheet.getRange('A1').setValue(noon()).getValue() instanceof Date),
  ),
  documented('getValue of many cells gives the value of the first cell', getValue, 1, () =>
    onTab((sheet) => {
      sheet.getRange('A1:B1').setValues([[1, 2]]);
      return sheet.getRange('A1:B1').getValue();
    }),
  ),
  observed('setValue fills every cell of the range', [[7, 7]], () => onTab((sheet) => sheet.getRange('A1:B1').setValue(7).getValues())),
  documented('getDisplayValue takes the format into account', 'Class Range: getDisplayValue', ['15.500.000', ''], () =>
    onTab((sheet) => [
      sheet.getRange('A1').setValue(15500000).setNumberFormat('#,##0').getDisplayValue(),
      sheet.getRange('B1').getDisplayValue(),
    ]),
  ),
  documented('getDisplayValues gives texts only', 'Class Range: getDisplayValues', [['5', 'TRUE', '']], () =>
    onTab((sheet) => {
      sheet.getRange('A1:B1').setValues([[5, true]]);
      return sheet.getRange('A1:C1').getDisplayValues();
    }),
  ),
  documented('getFormula is empty for a cell without a formula', 'Class Range: getFormula', ['=1+1', '', ''], () =>
    onTab((sheet) => {
      sheet.getRange('A1:B1').setValues([['=1+1', 5]]);
      return sheet.getRange('A1:C1').getFormulas()[0];
    }),
  ),
  documented('a formula gives its result', getValue, 3, () => onTab((sheet) => sheet.getRange('A1').setFormula('=1+2').getValue())),
  observed('setFormula takes English names and ";" in a Vietnamese spreadsheet', 6, () =>
    onTab((sheet) => sheet.getRange('A1').setFormula('=SUM(1;2;3)').getValue()),
  ),
  observed('setFormula takes ";" in an American spreadsheet too', 6, () =>
    onTab((sheet) => sheet.getRange('A1').setFormula('=SUM(1;2;3)').getValue(), 'en_US'),
  ),
  documented('setFormulaR1C1 counts from the cell', 'Class Range: setFormulaR1C1', 10, () =>
    onTab((sheet) => {
      sheet.getRange('A1').setValue(5);
      return sheet.getRange('B1').setFormulaR1C1('=R[0]C[-1]*2').getValue();
    }),
  ),
  documented('isBlank is true only of wholly blank ranges', 'Class Range: isBlank', [true, false], () =>
    onTab((sheet) => {
      sheet.getRange('B1').setValue(1);
      return [sheet.getRange('A1').isBlank(), sheet.getRange('A1:B1').isBlank()];
    }),
  ),
  observed('undefined and null clear a cell', [['', '']], () =>
    onTab((sheet) => {
      const range = sheet.getRange('A1:B1').setValue('x');
      return range.setValues([[undefined, null]]).getValues();
    }),
  ),
  observed('an empty text makes a cell blank', [true, 0], () =>
    onTab((sheet) => [sheet.getRange('A1').setValue('x').setValue('').isBlank(), sheet.getLastRow()]),
  ),
  observed('the time zone of the spreadsheet decides which local time a Date becomes', '04:20', () =>
    onTab((sheet, book) => {
      book.setSpreadsheetTimeZone('Europe/Berlin');
      return sheet
        .getRange('A1')
        .setNumberFormat('HH:mm')
        .setValue(new Date(Date.UTC(2026, 6, 1, 2, 20)))
        .getDisplayValue();
    }),
  ),
  observed('a date format makes a number a Date, a number format makes a Date a number', ['date 2026-11-23 00:00:00', 46349], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setValue(46349).setNumberFormat('dd/MM/yyyy');
      const date = told(cell.getValue());
      return [date, cell.setNumberFormat('0').getValue()];
    }),
  ),
  observed('a text of more than 50,000 characters is refused', [true, false], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1');
      return [50_001, 50_000].map((length) => isRefused(() => cell.setValue('x'.repeat(length))));
    }),
  ),

  documented('getLastRow and getLastColumn give the place of the last content', 'Class Sheet: getLastRow', [4, 3], () =>
    onTab((sheet) => {
      sheet.getRange('C4').setValue('x');
      return [sheet.getLastRow(), sheet.getLastColumn()];
    }),
  ),
  observed('getLastRow and getLastColumn of an empty sheet are 0, and its data range is A1', [0, 0, 'A1'], () =>
    onTab((sheet) => [sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]),
  ),
  documented('the data range goes from A1 to the last row and column', 'Class Sheet: getDataRange', 'A1:C4', () =>
    onTab((sheet) => {
      sheet.getRange('C4').setValue('x');
      return sheet.getDataRange().getA1Notation();
    }),
  ),
  observed('formats, notes and validations do not count as content', 0, () =>
    onTab((sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['a']).build();
      sheet.getRange('D9').setBackground('#ff0000').setNumberFormat('@').setNote('n').setDataValidation(rule);
      return sheet.getLastRow();
    }),
  ),
  observed('a formula that gives an empty text is content', 3, () =>
    onTab((sheet) => {
      sheet.getRange('A3').setFormula('=""');
      return sheet.getLastRow();
    }),
  ),
  documented('checkboxes hold FALSE until they are ticked', 'Class Range: insertCheckboxes', [[false], [false]], () =>
    onTab((sheet) => sheet.getRange('A1:A2').insertCheckboxes().getValues()),
  ),
  observed('rows of checkboxes are content, so appendRow goes below them', [6, 'x'], () =>
    onTab((sheet) => {
      sheet.getRange('B1:B5').insertCheckboxes();
      sheet.appendRow(['x']);
      return [sheet.getLastRow(), sheet.getRange('A6').getValue()];
    }),
  ),
  observed('appendRow goes below rows that only have a list validation or a format', ['x', 1], () =>
    onTab((sheet) => {
      const rule = SpreadsheetApp.newDataValidation().requireValueInList(['x']).build();
      sheet.getRange('A1:A9').setDataValidation(rule).setBackground('#ff0000');
      sheet.appendRow(['x']);
      return [sheet.getRange('A1').getValue(), sheet.getLastRow()];
    }),
  ),
  observed('appendRow goes below the last content of any column', ['a', 'x'], () =>
    onTab((sheet) => {
      sheet.getRange('C5').setValue('a');
      sheet.appendRow(['x']);
      return [sheet.getRange('C5').getValue(), sheet.getRange('A6').getValue()];
    }),
  ),
  observed('appendRow makes a row when the sheet is full', [3, 'x'], () =>
    onTab((sheet) => {
      sheet.deleteRows(3, sheet.getMaxRows() - 2);
      sheet.getRange('A2').setValue('a');
      sheet.appendRow(['x']);
      return [sheet.getMaxRows(), sheet.getRange('A3').getValue()];
    }),
  ),
  documented('a script reads its own buffered writes', 'Best practices', 'x', () =>
    onTab((sheet) => {
      sheet.getRange('A1').setValue('x');
      return sheet.getRange('A1').getValue();
    }),
  ),
  observed(
    'a formula that begins with a date is shown as a date',
    {
      '=TODAY()': true,
      '=NOW()': true,
      '=DATE(2026;11;23)': '23/11/2026',
      '= date(2026;11;23)+1': '24/11/2026',
      '=EDATE(A1;1)': '23/12/2026',
      '=EOMONTH(A1;0)': '30/11/2026',
      '=WORKDAY(A1;1)': '24/11/2026',
      '=A1': '23.11.26',
      '=$A$1 + 2': '25.11.26',
      '=A1-1': '22.11.26',
      '=A1-B1': '1',
      '=YEAR(A1)': '2026',
      '=B2*2': '2,5',
      '=B2': '1,25',
    },
    () =>
      onTab((sheet) => {
        sheet
          .getRange('A1:B1')
          .setValues([['23/11/2026', '22/11/2026']])
          .setNumberFormats([['dd.mm.yy', 'dd.mm.yy']]);
        sheet.getRange('B2').setValue(1.25).setNumberFormat('0.00');
        const formulas = [
          '=DATE(2026;11;23)',
          '= date(2026;11;23)+1',
          '=EDATE(A1;1)',
          '=EOMONTH(A1;0)',
          '=WORKDAY(A1;1)',
          '=A1',
          '=$A$1 + 2',
          '=A1-1',
          '=A1-B1',
          '=YEAR(A1)',
          '=B2*2',
          '=B2',
        ];
        const column = sheet.getRange(5, 3, formulas.length, 1).setFormulas(formulas.map((formula) => [formula]));
        const [today, now] = sheet
          .getRange('D1:E1')
          .setFormulas([['=TODAY()', '=NOW()']])
          .getValues()[0]!;
        const seen: Record<string, unknown> = { '=TODAY()': today instanceof Date, '=NOW()': now instanceof Date };
        column.getDisplayValues().forEach(([text], index) => {
          seen[formulas[index]!] = text;
        });
        return seen;
      }),
  ),
  observed('a formula that refers to a date through another is shown as a date', ['23/11/2026', 'date 2026-11-23 00:00:00'], () =>
    onTab((sheet) => {
      const range = sheet.getRange('A1:C1').setValues([['23/11/2026', '=A1', '=B1']]);
      return [range.getDisplayValues()[0]![2], told(range.getValues()[0]![2])];
    }),
  ),
  observed('NaN, an infinite number and an invalid Date become an error value', [['#NUM!', '#NUM!', '#NUM!']], () =>
    onTab((sheet) =>
      sheet
        .getRange('A1:C1')
        .setValues([[Number.NaN, Number.POSITIVE_INFINITY, new Date(Number.NaN)]])
        .getValues(),
    ),
  ),
  observed(
    'setValues sets a format for each value, and keeps formats that the cells have',
    [
      ['23/11/2026', '50%', 'a'],
      ['24/11/2026', '1.234', '5'],
      ['25%', '25/11/2026', '26.11'],
      ['26/11/2026', '5', 'TRUE'],
    ],
    () =>
      onTab((sheet) => {
        sheet.getRange('D4').setNumberFormat('dd.mm');
        const range = sheet.getRange('B2:D5').setValues([
          ['23/11/2026', '50%', 'a'],
          ['24/11/2026', '1.234', 5],
          ['25%', '25/11/2026', '26/11/2026'],
          [new Date(Date.UTC(2026, 10, 25, 17)), 5, true],
        ]);
        return range.getDisplayValues();
      }),
  ),
  observed('a Date comes back as the same moment from another time zone, in summer and in winter', true, () =>
    onTab((sheet, book) => {
      book.setSpreadsheetTimeZone('Europe/Berlin');
      const moments = [
        Date.UTC(2026, 0, 15, 23, 30),
        Date.UTC(2026, 2, 29, 0, 59),
        Date.UTC(2026, 2, 29, 1),
        Date.UTC(2026, 6, 1, 22),
        Date.UTC(2026, 9, 25, 2),
      ];
      const range = sheet.getRange(1, 1, 1, moments.length).setValues([moments.map((moment) => new Date(moment))]);
      return range.getValues()[0]!.every((value, index) => (value as Date).getTime() === moments[index]);
    }),
  ),
  observed('a cell of format @ shows a formula as it was set', ['=1+1', '', '=1+1'], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setNumberFormat('@').setFormula('=1+1');
      return [cell.getValue(), cell.getFormula(), cell.getDisplayValue()];
    }),
  ),
];
