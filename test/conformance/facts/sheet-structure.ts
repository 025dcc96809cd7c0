// Rows, columns and tabs that come, go and move, and what follows them.
import { documented, type Fact, observed } from '../fact';
import { once, onSheet } from '../own';
import { isRefused } from '../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Row 3 and column B are marked in every way; `change` moves things about, then all marks are looked for. */
const followed = (change: (sheet: Sheet) => unknown) =>
  onSheet((sheet, book) => {
    sheet.getRange('A1:C4').setValues([
      ['Mã', 'Tên', 'Số'],
      ['S1', 'a', 1],
      ['S2', 'b', 2],
      ['S3', 'c', 3],
    ]);
    sheet.getRange('B3').setBackground('#ff0000').setNote('của b');
    sheet.getRange('E1').setFormula('=C3');
    book.setNamedRange('Ten', sheet.getRange('B3'));
    sheet.getRange('B3').protect();
    sheet.getRange('B3').setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['b', 'd']).build());
    sheet.getRange('3:3').addDeveloperMetadata('hàng');
    sheet.getRange('B:B').addDeveloperMetadata('cột');
    const rule = SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=$C3>1').setBackground('#00ff00');
    sheet.setConditionalFormatRules([rule.setRanges([sheet.getRange('A3:C4')]).build()]);
    change(sheet);
    return marks(sheet, book);
  });

function marks(sheet: Sheet, book: Spreadsheet) {
  const place = (test: (row: number, column: number) => boolean) => {
    for (let row = 1; row <= 9; row++) for (let column = 1; column <= 9; column++) if (test(row, column)) return `${row},${column}`;
    return '';
  };
  const area = sheet.getRange(1, 1, 9, 9);
  const [grounds, notes, validations, formulas] = [area.getBackgrounds(), area.getNotes(), area.getDataValidations(), area.getFormulas()];
  const line = (key: string) => {
    const location = book.createDeveloperMetadataFinder().withKey(key).find()[0]?.getLocation();
    return (location?.getRow() || location?.getColumn())?.getA1Notation() ?? '';
  };
  const [rule] = sheet.getConditionalFormatRules();
  return {
    ground: place((row, column) => grounds[row - 1]![column - 1] === '#ff0000'),
    note: place((row, column) => notes[row - 1]![column - 1] !== ''),
    validation: place((row, column) => validations[row - 1]![column - 1] !== null),
    formula: formulas.map((one) => one.join('')).join(''),
    named: book.getRangeByName('Ten')?.getA1Notation() ?? '',
    protected: sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getRange().getA1Notation()),
    row: line('hàng'),
    column: line('cột'),
    rule: rule ? [rule.getRanges()[0]!.getA1Notation(), String(rule.getBooleanCondition()!.getCriteriaValues()[0])] : [],
  };
}

const insertAbove = once(() => followed((sheet) => sheet.insertRowsBefore(2, 2)));
const deleteRow = once(() => followed((sheet) => sheet.deleteRow(3)));
const moveRow = once(() => followed((sheet) => sheet.moveRows(sheet.getRange('3:3'), 6)));
const insertColumn = once(() => followed((sheet) => sheet.insertColumnBefore(1)));
const moveColumn = once(() => followed((sheet) => sheet.moveColumns(sheet.getRange('B:B'), 6)));
const sortAway = once(() => followed((sheet) => sheet.getRange('A2:C4').sort({ column: 3, ascending: false })));

export const sheetStructure: Fact[] = [
  observed('cell formats go down with inserted rows', '5,2', () => insertAbove().ground),
  observed('notes go down with inserted rows', '5,2', () => insertAbove().note),
  observed('validations go down with inserted rows', '5,2', () => insertAbove().validation),
  observed('formulas are brought up to date when rows are inserted', '=C5', () => insertAbove().formula),
  observed('named ranges go down with inserted rows', 'B5', () => insertAbove().named),
  observed('protections go down with inserted rows', ['B5'], () => insertAbove().protected),
  documented('metadata of a row goes down with inserted rows', 'Class DeveloperMetadata', '5:5', () => insertAbove().row),
  observed('ranges and formulas of conditional formats go down with inserted rows', ['A5:C6', '=$C5>1'], () => insertAbove().rule),
  documented('metadata of a column stays when rows are inserted', 'Class DeveloperMetadata', 'B:B', () => insertAbove().column),
  documented('metadata of a column goes right with inserted columns', 'Class DeveloperMetadata', 'C:C', () => insertColumn().column),
  observed('named ranges go right with inserted columns', 'C3', () => insertColumn().named),
  observed('protections go right with inserted columns', ['C3'], () => insertColumn().protected),
  documented('metadata of a deleted row is gone', 'Class DeveloperMetadata', '', () => deleteRow().row),
  observed('a protection of a deleted row is gone', [], () => deleteRow().protected),
  observed('a formula that looked at a deleted row says #REF!', '=#REF!', () => deleteRow().formula),
  observed('a note of a deleted row is gone', '', () => deleteRow().note),
  observed('the range of a conditional format shrinks with a deleted row', 'A3:C3', () => deleteRow().rule[0]),
  documented('moveRows counts the destination as before the move', 'Class Sheet: moveRows', '5,2', () => moveRow().ground),
  documented('metadata of a moved row goes with it', 'Class DeveloperMetadata', '5:5', () => moveRow().row),
  observed('a protection of a moved row goes with it', ['B5'], () => moveRow().protected),
  observed('a formula follows a moved row', '=C5', () => moveRow().formula),
  observed('a moved column takes its metadata along', 'E:E', () => moveColumn().column),

  observed('sorting a range takes notes along', '3,2', () => sortAway().note),
  observed('sorting leaves conditional formats where they are', ['A3:C4', '=$C3>1'], () => sortAway().rule),
  observed('sorting leaves named ranges where they are', 'B3', () => sortAway().named),
  observed('sorting leaves metadata of rows where it is', '3:3', () => sortAway().row),
  documented('Sheet.sort leaves frozen rows out', 'Class Sheet: sort', [['Tên'], ['c'], ['b'], ['a']], () =>
    onSheet((sheet) => {
      sheet.getRange('A1:A4').setValues([['Tên'], ['b'], ['c'], ['a']]);
      sheet.setFrozenRows(1);
      return sheet.sort(1, false).getRange('A1:A4').getValues();
    }),
  ),
  observed(
    'blank cells are sorted last both ways',
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

  observed('an inserted row looks like the row it is inserted after', '#ff0000', () =>
    onSheet((sheet) => {
      sheet.getRange('A2').setBackground('#ff0000');
      return sheet.insertRowAfter(2).getRange('A3').getBackground();
    }),
  ),
  documented('insertRowsAfter makes the sheet longer', 'Class Sheet: insertRowsAfter', 1003, () =>
    onSheet((sheet) => sheet.insertRowsAfter(1000, 3).getMaxRows()),
  ),
  observed('rows beyond the sheet cannot be deleted', true, () => onSheet((sheet) => isRefused(() => sheet.deleteRow(1001)))),
  observed('not all rows can be deleted', true, () => onSheet((sheet) => isRefused(() => sheet.deleteRows(1, 1000)))),
  observed('not all rows that are not frozen can be deleted', true, () =>
    onSheet((sheet) => {
      sheet.setFrozenRows(1);
      return isRefused(() => sheet.deleteRows(2, 999));
    }),
  ),
];
