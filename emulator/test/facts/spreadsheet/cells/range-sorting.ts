// Sorting, removing of duplicates and trimming in ranges.
import { documented, type Fact, observed } from '../../fact';
import { onTab } from '../../own-files';
import { isRefused } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const reference = 'Class Range: ';
const values = (sheet: Sheet, a1: string) => sheet.getRange(a1).getValues();

const rows: (string | number | boolean)[][] = [
  ['b', 2],
  ['', 'x'],
  ['a', 10],
  [true, ''],
  ['B', 'y'],
  [3, 1],
  ['a', 2],
  ['ă', 5],
  [false, 5],
  [-1, 5],
];

const sorted = (spec: unknown, column = 0) =>
  onTab((sheet) => {
    const range = sheet.getRange(3, 2, rows.length, 2).setValues(rows);
    return range
      .sort(spec)
      .getValues()
      .map((line) => line[column]);
  });

export const rangeSorting: Fact[] = [
  observed(
    'rows are sorted by a column of the sheet: numbers, texts, booleans; blanks are last in both directions',
    [
      [-1, 3, 'a', 'a', 'ă', 'b', 'B', false, true, ''],
      [true, false, 'B', 'b', 'ă', 'a', 'a', 3, -1, ''],
      [10, 2],
    ],
    () => {
      const second = sorted({ column: 2, ascending: true }, 1);
      return [sorted(2), sorted({ column: 2, ascending: false }), [second[2], second[3]]];
    },
  ),
  observed(
    'blank cells between values come last in both orders',
    [
      [1, 2, 3, '', '', ''],
      [3, 2, 1, '', '', ''],
    ],
    () =>
      onTab((sheet) => {
        const range = sheet.getRange('A1:A6');
        return [true, false].map((ascending) => {
          range.setValues([[''], [3], [''], [1], [''], [2]]);
          return range
            .sort({ column: 1, ascending })
            .getValues()
            .map(([value]) => value);
        });
      }),
  ),
  documented(
    'a second column decides when the first is equal',
    `${reference}sort`,
    [
      [2, 10],
      [10, 2],
    ],
    () => {
      const ofA = (spec: unknown) => sorted(spec, 1).slice(2, 4);
      return [ofA([2, 3]), ofA([{ column: 2 }, { column: 3, ascending: false }])];
    },
  ),
  observed(
    'sorting moves formats and notes with their cells, and leaves cells beside the range',
    [
      [
        ['a', 1],
        ['b', 2],
      ],
      '#ff0000',
      'n',
      'x',
    ],
    () =>
      onTab((sheet) => {
        const range = sheet.getRange('A1:B2').setValues([
          ['b', 2],
          ['a', 1],
        ]);
        sheet.getRange('A2').setBackground('red').setNote('n');
        sheet.getRange('C1').setValue('x');
        range.sort(1);
        return [range.getValues(), sheet.getRange('A1').getBackground(), sheet.getRange('A1').getNote(), sheet.getRange('C1').getValue()];
      }),
  ),
  observed('a range cannot be sorted by a column outside it', [true, false, false, true], () =>
    onTab((sheet) => {
      const range = sheet.getRange('B1:C3').setValue(1);
      return [1, 2, 3, 4].map((column) => isRefused(() => range.sort(column)));
    }),
  ),
  documented(
    'removeDuplicates removes repeated rows, ignores case, and moves the rows below up',
    `${reference}removeDuplicates`,
    [
      'A1:B3',
      [
        ['a', 1],
        ['b', 1],
        ['a', 2],
        ['', ''],
      ],
      'A1:B2',
      [
        ['a', 1],
        ['a', 2],
        ['', ''],
      ],
      'D1:E2',
      'G1:G1'.slice(0, 2),
    ],
    () =>
      onTab((sheet) => {
        const range = sheet.getRange('A1:B4').setValues([
          ['a', 1],
          ['b', 1],
          ['A', 1],
          ['a', 2],
        ]);
        const rest = range.removeDuplicates();
        const seen = [rest.getA1Notation(), range.getValues()];
        const byNumber = rest.removeDuplicates([2]);
        const again = [byNumber.getA1Notation(), values(sheet, 'A1:B3')];
        const different = sheet.getRange('D1:E2').setValues([
          [1, 2],
          ['1', ''],
        ]);
        const blank = sheet.getRange('G1:G3');
        return [...seen, ...again, different.removeDuplicates().getA1Notation(), blank.removeDuplicates().getA1Notation()];
      }),
  ),
  documented(
    'trimWhitespace removes spaces at the ends and repeated spaces inside',
    `${reference}trimWhitespace`,
    [['a', 'b', 'c d', 5, 'e f']],
    () =>
      onTab((sheet) =>
        sheet
          .getRange('A1:E1')
          .setValues([[' a', 'b ', 'c   d', 5, '  e  f  ']])
          .trimWhitespace()
          .getValues(),
      ),
  ),
];
