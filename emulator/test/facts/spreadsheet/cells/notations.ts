// Notations of ranges and sheet names: what getRange accepts, and how formulas write them.
import { documented, type Fact, observed } from '../../fact';
import { onSheet } from '../../own-files';
import { refusal } from '../../seen';

/** As given, as read back, first row and column, number of rows and columns, and which edges are bounded. */
const taken: [string, string, number[], string][] = [
  ['A1', 'A1', [1, 1, 1, 1], 'top bottom left right'],
  ['b2', 'B2', [2, 2, 1, 1], 'top bottom left right'],
  [' $C$3 ', 'C3', [3, 3, 1, 1], 'top bottom left right'],
  ['Z1000', 'Z1000', [1000, 26, 1, 1], 'top bottom left right'],
  ['B2:C4', 'B2:C4', [2, 2, 3, 2], 'top bottom left right'],
  ['$B2:C$4', 'B2:C4', [2, 2, 3, 2], 'top bottom left right'],
  ['C4:B2', 'B2:C4', [2, 2, 3, 2], 'top bottom left right'],
  ['B2:B2', 'B2', [2, 2, 1, 1], 'top bottom left right'],
  ['A:C', 'A:C', [1, 1, 1000, 3], 'left right'],
  ['B:B', 'B:B', [1, 2, 1000, 1], 'left right'],
  ['2:3', '2:3', [2, 1, 2, 26], 'top bottom'],
  ['B5:C', 'B5:C', [5, 2, 996, 2], 'top left right'],
  ['B5:7', 'B5:7', [5, 2, 3, 25], 'top bottom left'],
  ['R2C3', 'C2', [2, 3, 1, 1], 'top bottom left right'],
  ['R2C3:R4C5', 'C2:E4', [2, 3, 3, 3], 'top bottom left right'],
];
const refused = ['', ':', 'A', '7', 'A1:', ':B2', 'A1B', 'A1:B2:C3', 'AAAA1', '1A'];

/** A sheet's name, and the formula that refers to the sheet after it gets that name. */
const names: [string, string][] = [
  ['Data', '=Data!B1'],
  ['Data_2026', '=Data_2026!B1'],
  ['Hai phần', "='Hai phần'!B1"],
  ['2026', "='2026'!B1"],
  ["It's", "='It''s'!B1"],
  ['A1', "='A1'!B1"],
  ['XYZ12', "='XYZ12'!B1"],
  ['a-b', "='a-b'!B1"],
];

export const notations: Fact[] = [
  documented(
    'getRange takes notations of cells, columns, rows and open ranges',
    'Class Sheet: getRange',
    taken.map(([, ...read]) => read),
    () =>
      onSheet((sheet) =>
        taken.map(([text]) => {
          const range = sheet.getRange(text);
          const bounds = [
            range.isStartRowBounded() && 'top',
            range.isEndRowBounded() && 'bottom',
            range.isStartColumnBounded() && 'left',
            range.isEndColumnBounded() && 'right',
          ];
          const place = [range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
          return [range.getA1Notation(), place, bounds.filter(Boolean).join(' ')];
        }),
      ),
  ),
  observed(
    'getRange refuses an invalid notation',
    refused.map(() => 'Range not found'),
    () => onSheet((sheet) => refused.map((text) => refusal(() => sheet.getRange(text)))),
  ),
  observed(
    'getRange of a spreadsheet takes the name of a sheet, in quotes or not',
    ['Hai phần!B2', "It's!C3:D4", 'Data!A:A', 'Data!A1'],
    () =>
      onSheet((sheet, book) => {
        sheet.setName('Data');
        book.insertSheet('Hai phần');
        book.insertSheet("It's");
        book.setActiveSheet(sheet);
        return ["'Hai phần'!B2", "'It''s'!C3:D4", 'Data!A:A', 'A1'].map((text) => {
          const range = book.getRange(text);
          return `${range.getSheet().getName()}!${range.getA1Notation()}`;
        });
      }),
  ),
  observed(
    'a formula puts the name of a sheet in quotes when the name needs them',
    names.map(([, formula]) => formula),
    () =>
      onSheet((sheet, book) => {
        const other = book.insertSheet('Khac');
        sheet.getRange('A1').setFormula('=Khac!B1');
        return names.map(([name]) => {
          other.setName(name);
          return sheet.getRange('A1').getFormula();
        });
      }),
  ),
  documented(
    'columns beyond Z have two letters, and beyond ZZ three',
    'A1 notation',
    ['Z1', 'AA1', 'AZ1', 'BA1', 'ZZ1', 'AAA1', 'AAB1'],
    () =>
      onSheet((sheet) => {
        sheet.deleteRows(2, 999);
        sheet.insertColumnsAfter(26, 678);
        return [26, 27, 52, 53, 702, 703, 704].map((column) => {
          const a1 = sheet.getRange(1, column).getA1Notation();
          return sheet.getRange(a1).getColumn() === column ? a1 : `${a1} is not ${column}`;
        });
      }),
  ),
];
