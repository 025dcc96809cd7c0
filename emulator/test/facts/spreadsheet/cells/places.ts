// Places on a sheet, and ranges and arguments that are refused. Messages are those of an account in English.
import { documented, type Fact, observed, unproved } from '../../fact';
import { onTab } from '../../own-files';
import { isRefused, refusal } from '../../seen';

export const cellsPlaces: Fact[] = [
  observed(
    'too few rows of data are refused with both numbers',
    'The number of rows in the data does not match the number of rows in the range. The data has 1 but the range has 2.',
    () => onTab((sheet) => refusal(() => sheet.getRange('A1:A2').setValues([[1]]))),
  ),
  observed(
    'too few columns of data are refused with both numbers',
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    () => onTab((sheet) => refusal(() => sheet.getRange('A1:B1').setValues([[1]]))),
  ),
  observed('a range outside the sheet is refused', 'The coordinates of the range are outside the dimensions of the sheet.', () =>
    onTab((sheet) => refusal(() => sheet.getRange(1001, 1).getValue())),
  ),
  observed('row 0 is refused', 'The starting row of the range is too small.', () => onTab((sheet) => refusal(() => sheet.getRange(0, 1)))),
  observed('a range of no rows is refused', 'The number of rows in the range must be at least 1.', () =>
    onTab((sheet) => refusal(() => sheet.getRange(1, 1, 0, 1))),
  ),
  observed('a range of no columns is refused', 'The number of columns in the range must be at least 1.', () =>
    onTab((sheet) => refusal(() => sheet.getRange(1, 1, 1, 0))),
  ),
  observed('a notation that names nothing is refused', 'Range not found', () =>
    onTab((sheet) => refusal(() => sheet.getRange('Không có'))),
  ),
  observed(
    'arguments of a wrong type are refused with their types',
    "The parameters (null,number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
    () => onTab((sheet) => refusal(() => sheet.getRange(undefined as unknown as number, 1))),
  ),
  observed(
    'a plain list instead of rows is refused',
    "The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues.",
    () => onTab((sheet) => refusal(() => sheet.getRange('A1:B1').setValues([1, 2] as unknown as number[][]))),
  ),
  unproved('an object as a value is refused', true, () => onTab((sheet) => isRefused(() => sheet.getRange('A1').setValue({ a: 1 })))),

  observed('A1 notations of whole columns and rows stay open', ['A:C', '2:3', 'B2:B'], () =>
    onTab((sheet) => ['A:C', '2:3', 'B2:B'].map((text) => sheet.getRange(text).getA1Notation())),
  ),
  documented('getRange takes row, column, number of rows and number of columns', 'Class Sheet: getRange', 'B3:D6', () =>
    onTab((sheet) => sheet.getRange(3, 2, 4, 3).getA1Notation()),
  ),
  documented('getCell counts from the corner of the range', 'Class Range: getCell', 'C4', () =>
    onTab((sheet) => sheet.getRange('B3:D6').getCell(2, 2).getA1Notation()),
  ),
  documented('offset moves and resizes', 'Class Range: offset', ['C5:E8', 'C5'], () =>
    onTab((sheet) => {
      const range = sheet.getRange('B3:D6');
      return [range.offset(2, 1).getA1Notation(), range.offset(2, 1, 1, 1).getA1Notation()];
    }),
  ),
  documented('a list of ranges is written in one call', 'Class RangeList: setValue', [['x', '', 'x']], () =>
    onTab((sheet) => {
      sheet.getRangeList(['A1', 'C1']).setValue('x');
      return sheet.getRange('A1:C1').getValues();
    }),
  ),
  observed('a new sheet has 1000 rows and 26 columns', [1000, 26], () => onTab((sheet) => [sheet.getMaxRows(), sheet.getMaxColumns()])),
];
