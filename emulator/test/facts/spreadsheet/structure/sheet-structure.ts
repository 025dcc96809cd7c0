// Sorted rows with what belongs to them, and inserted rows.
import { documented, type Fact, observed } from '../../fact';
import { once, onSheet } from '../../own-files';

/** Row 3 has a name, metadata and a rule, row 4 a note; then the rows are sorted. */
const sorted = once(() =>
  onSheet((sheet, book) => {
    const range = sheet.getRange('A2:C4').setValues([
      ['S1', 'a', 1],
      ['S2', 'b', 2],
      ['S3', 'c', 3],
    ]);
    sheet.getRange('B4').setNote('của c');
    book.setNamedRange('Ten', sheet.getRange('B3'));
    sheet.getRange('3:3').addDeveloperMetadata('hàng');
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C3>1').setBackground('#00ff00');
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A3:C4')]).build()]);
    range.sort({ column: 3, ascending: false });
    const [kept] = sheet.getConditionalFormatRules();
    return {
      notes: sheet.getRange('B2:B4').getNotes().flat(),
      rule: [kept!.getRanges()[0]!.getA1Notation(), kept!.getBooleanCondition()!.getCriteriaValues()[0]],
      named: book.getRangeByName('Ten')!.getA1Notation(),
      row: book.createDeveloperMetadataFinder().withKey('hàng').find()[0]!.getLocation().getRow()!.getA1Notation(),
    };
  }),
);

export const sheetStructure: Fact[] = [
  observed('sorting a range moves notes with their cells', ['của c', '', ''], () => sorted().notes),
  observed('sorting leaves conditional formats where they are', ['A3:C4', '=$C3>1'], () => sorted().rule),
  observed('sorting leaves named ranges where they are', 'B3', () => sorted().named),
  observed('sorting leaves metadata of rows where it is', '3:3', () => sorted().row),
  observed('Sheet.sort does not sort frozen rows', [['Tên'], ['c'], ['b'], ['a']], () =>
    onSheet((sheet) => {
      sheet.getRange('A1:A4').setValues([['Tên'], ['b'], ['c'], ['a']]);
      sheet.setFrozenRows(1);
      return sheet.sort(1, false).getRange('A1:A4').getValues();
    }),
  ),
  observed(
    'blank cells are sorted last in both directions',
    [
      ['b', 'a', ''],
      ['a', 'b', ''],
    ],
    () =>
      onSheet((sheet) => {
        const range = sheet.getRange('A1:A3').setValues([['a'], [''], ['b']]);
        const column = () => range.getValues().map(([value]) => value);
        range.sort({ column: 1, ascending: false });
        const downwards = column();
        range.sort(1);
        return [downwards, column()];
      }),
  ),
  observed('numbers are sorted before texts', [[2], [10], ['chữ']], () =>
    onSheet((sheet) =>
      sheet
        .getRange('A1:A3')
        .setValues([['chữ'], [10], [2]])
        .sort(1)
        .getValues(),
    ),
  ),

  observed('an inserted row gets the format of the row above it', '#ff0000', () =>
    onSheet((sheet) => {
      sheet.getRange('A2').setBackground('#ff0000');
      return sheet.insertRowAfter(2).getRange('A3').getBackground();
    }),
  ),
  documented('insertRowsAfter makes the sheet longer', 'Class Sheet: insertRowsAfter', 1003, () =>
    onSheet((sheet) => sheet.insertRowsAfter(1000, 3).getMaxRows()),
  ),
];
