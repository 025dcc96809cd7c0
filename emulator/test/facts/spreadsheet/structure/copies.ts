// Copies of ranges, tabs and whole spreadsheets: what is copied.
import { type Fact, observed } from '../../fact';
import { onSheet } from '../../own-files';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** B2:C3 holds a formula, values, looks, a note and a validation; everything else is plain. */
function furnish(sheet: Sheet) {
  sheet.getRange('B2:C3').setValues([
    ['=A2+1', 'b'],
    [3, ''],
  ]);
  sheet.getRange('B2').setBackground('#ff0000').setFontWeight('bold').setNote('của B2');
  sheet.getRange('C3').setBackground('#00ff00').setNumberFormat('0.00').setNote('của C3');
  const rule = SpreadsheetApp.newDataValidation();
  sheet.getRange('C2').setDataValidation(rule.requireValueInList(['b', 'c']).build());
  sheet.getRange('B3').setDataValidation(rule.requireNumberLessThan(9).build());
}

/** Each cell of a range: its content, background, note and validation. */
const cellsOf = (range: Range) => {
  const [values, formulas, grounds, notes, rules] = [
    range.getValues(),
    range.getFormulas(),
    range.getBackgrounds(),
    range.getNotes(),
    range.getDataValidations(),
  ];
  return values.map((line, r) =>
    line
      .map((value, c) =>
        [
          formulas[r]![c] || value,
          grounds[r]![c] === '#ffffff' ? '' : grounds[r]![c],
          notes[r]![c],
          rules[r]![c] ? String(rules[r]![c]!.getCriteriaType()).slice(0, 5) : '',
        ].join('|'),
      )
      .join('  '),
  );
};

const all = ['=A2+1|#ff0000|của B2|  b|||VALUE', '3|||NUMBE  |#00ff00|của C3|'];
const moved = ['=E6+1|#ff0000|của B2|  b|||VALUE', all[1]];

/** F6:G7, which already had content, after each way to copy B2:C3 onto it; each on a tab of its own. */
const pasted = () =>
  onSheet((_sheet, book) => {
    const onto = (copy: (from: Range, to: Range) => unknown) => {
      const tab = book.insertSheet();
      furnish(tab);
      tab.getRange('F6:G7').setValue('cũ').setNote('cũ');
      copy(tab.getRange('B2:C3'), tab.getRange('F6'));
      return cellsOf(tab.getRange('F6:G7'));
    };
    const by = (type: GoogleAppsScript.Spreadsheet.CopyPasteType) => onto((from, to) => from.copyTo(to, type, false));
    const { CopyPasteType: types } = SpreadsheetApp;
    return {
      plain: onto((from, to) => from.copyTo(to)),
      contentsOnly: onto((from, to) => from.copyTo(to, { contentsOnly: true })),
      formatOnly: onto((from, to) => from.copyTo(to, { formatOnly: true })),
      values: by(types.PASTE_VALUES),
      formulas: by(types.PASTE_FORMULA),
      formats: by(types.PASTE_FORMAT),
      validations: by(types.PASTE_DATA_VALIDATION),
      all: by(types.PASTE_NORMAL),
      borderless: by(types.PASTE_NO_BORDERS),
    };
  });

const booked = () =>
  onSheet((sheet, book) => {
    furnish(sheet);
    sheet.setColumnWidth(2, 222).setRowHeight(3, 44).setTabColor('#123456');
    sheet.setFrozenRows(1);
    sheet.hideRows(5);
    sheet.getRange('E1:F2').merge();
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenCellEmpty()
      .setBackground('#0000ff')
      .setRanges([sheet.getRange('B2:B9')]);
    sheet.setConditionalFormatRules([rule.build()]);
    sheet.insertChart(sheet.newChart().asPieChart().addRange(sheet.getRange('B2:C3')).setPosition(9, 9, 0, 0).build());
    sheet.getRange('B2').protect();
    const other = SpreadsheetApp.create('Đối chiếu (tệp thử)');
    const [first] = other.getSheets();
    first!.getRange('A1:A2').setBackgrounds([['#aaaaaa'], ['#00ff00']]);
    first!.getRange('A1').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberGreaterThan(5).build());
    first!.getRange('A2').setDataValidation(SpreadsheetApp.newDataValidation().requireNumberLessThan(9).build());
    const copies = [sheet.copyTo(book), sheet.copyTo(other)];
    const told = copies.map((copy) => ({
      cells: cellsOf(copy.getRange('B2:C3')),
      bold: copy.getRange('B2:C2').getFontWeights()[0],
      limits: [copy.getRange('C2'), copy.getRange('B3')].map((cell) => cell.getDataValidation()!.getCriteriaValues()[0]),
      lines: [copy.getColumnWidth(2), copy.getRowHeight(3), copy.getFrozenRows(), copy.isRowHiddenByUser(5)],
      merged: copy
        .getRange('E1')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
      rules: copy.getConditionalFormatRules().map((one) => one.getRanges()[0]!.getA1Notation()),
      chart: copy
        .getCharts()
        .map((chart) => [chart.getRanges()[0]!.getA1Notation(), chart.getRanges()[0]!.getSheet().getSheetId() === copy.getSheetId()]),
      protections: copy.getProtections(SpreadsheetApp.ProtectionType.RANGE).length,
      newId: copy.getSheetId() !== sheet.getSheetId(),
    }));
    copies[0]!
      .getRange('B2:B3')
      .setValues([['x'], ['y']])
      .setBackground('#999999')
      .clearNote();
    const kept = cellsOf(sheet.getRange('B2:C3'));
    const others = [first!.getRange('A1:A2').getBackgrounds().flat(), first!.getRange('A1').getDataValidation()!.getCriteriaValues()];
    DriveApp.getFileById(other.getId()).setTrashed(true);
    return { told, kept, others };
  });
const aCopy = {
  cells: all,
  bold: ['bold', 'normal'],
  limits: [['b', 'c'], 9],
  lines: [222, 44, 1, true],
  merged: ['E1:F2'],
  rules: ['B2:B9'],
  chart: [['B2:C3', true]],
  protections: 0,
  newId: true,
};

export const copies: Fact[] = [
  observed(
    'each way to copy or paste copies its own parts, and a relative formula moves',
    {
      plain: moved,
      contentsOnly: ['1||cũ|  b||cũ|', '3||cũ|  ||cũ|'],
      formatOnly: ['cũ|#ff0000|cũ|  cũ||cũ|', 'cũ||cũ|  cũ|#00ff00|cũ|'],
      values: ['1||cũ|  b||cũ|', '3||cũ|  ||cũ|'],
      formulas: ['=E6+1||cũ|  b||cũ|', '3||cũ|  ||cũ|'],
      formats: ['cũ|#ff0000|cũ|  cũ||cũ|', 'cũ||cũ|  cũ|#00ff00|cũ|'],
      validations: ['cũ||cũ|  cũ||cũ|VALUE', 'cũ||cũ|NUMBE  cũ||cũ|'],
      all: moved,
      borderless: moved,
    },
    pasted,
  ),
  observed('copyTo copies merged cells, but not with PASTE_VALUES', [['E5:F6'], ['A9:B10', 'A11:B12'], []], () =>
    onSheet((sheet) => {
      sheet.getRange('B2:C3').merge();
      const merged = (a1: string) =>
        sheet
          .getRange(a1)
          .getMergedRanges()
          .map((range) => range.getA1Notation());
      sheet.getRange('A1:C3').copyTo(sheet.getRange('D4'));
      sheet.getRange('B2:C3').copyTo(sheet.getRange('A9:B12'));
      sheet.getRange('B2:C3').copyTo(sheet.getRange('H1'), SpreadsheetApp.CopyPasteType.PASTE_VALUES, false);
      return [merged('D4:F6'), merged('A9:B12'), merged('H1:I2')];
    }),
  ),
  observed(
    'copyTo repeats the source only where it fits whole, and goes beyond the edge of a smaller target',
    ['a,b,a,b,', 'c,d,c,d,', 'a,b,a,b,', 'c,d,c,d,', ',,,,'],
    () =>
      onSheet((sheet) => {
        const source = sheet.getRange('A1:B2').setValues([
          ['a', 'b'],
          ['c', 'd'],
        ]);
        source.copyTo(sheet.getRange('D4:H8'));
        source.copyTo(sheet.getRange('D4:D5'));
        return sheet
          .getRange('D4:H8')
          .getValues()
          .map((line) => line.join());
      }),
  ),
  observed('a copy onto its own range, shifted by one row, uses the old values', [['a'], ['a'], ['b'], ['c']], () =>
    onSheet((sheet) => {
      sheet
        .getRange('A1:A3')
        .setValues([['a'], ['b'], ['c']])
        .copyTo(sheet.getRange('A2'));
      return sheet.getRange('A1:A4').getValues();
    }),
  ),
  observed(
    'a tab is copied without its protections, also into another spreadsheet, and does not change with its copy',
    { told: [aCopy, aCopy], kept: all, others: [['#aaaaaa', '#00ff00'], [5]] },
    booked,
  ),
];
