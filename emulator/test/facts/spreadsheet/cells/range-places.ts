// Places of ranges: their sizes, their neighbours, and invalid ranges.
import { documented, type Fact, observed } from '../../fact';
import { onTab } from '../../own-files';
import { refusal } from '../../seen';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const reference = 'Class Range: ';
const a1 = (range: Range) => range.getA1Notation();

const outside = 'The coordinates of the range are outside the dimensions of the sheet.';
const lowRow = 'The starting row of the range is too small.';
const lowColumn = 'The starting column of the range is too small.';
const noRows = 'The number of rows in the range must be at least 1.';
const noColumns = 'The number of columns in the range must be at least 1.';

const refusals: [ask: (sheet: Sheet) => unknown, message: string][] = [
  [(sheet) => sheet.getRange(1000, 26), 'taken'],
  [(sheet) => sheet.getRange(1001, 1), outside],
  [(sheet) => sheet.getRange(1, 27), outside],
  [(sheet) => sheet.getRange(999, 1, 3, 1), outside],
  [(sheet) => sheet.getRange(1, 25, 1, 3), outside],
  [(sheet) => sheet.getRange(0, 1), lowRow],
  [(sheet) => sheet.getRange(1, 0), lowColumn],
  [(sheet) => sheet.getRange(1, 1, 0, 1), noRows],
  [(sheet) => sheet.getRange(1, 1, 1, 0), noColumns],
  [(sheet) => sheet.getRange('B2').offset(-1, -1), 'taken'],
  [(sheet) => sheet.getRange('B2').offset(-2, 0), lowRow],
  [(sheet) => sheet.getRange('B2').offset(0, -2), lowColumn],
  [(sheet) => sheet.getRange('B2').offset(0, 0, 0), noRows],
  [(sheet) => sheet.getRange('B2').offset(0, 0, 1, 0), noColumns],
  [(sheet) => sheet.getRange('B2').offset(999, 0), outside],
];

const notations: [text: string, a1: string, row: number, column: number, rows: number, columns: number][] = [
  ['B3', 'B3', 3, 2, 1, 1],
  ['B3:D7', 'B3:D7', 3, 2, 5, 3],
  ['d7:b3', 'B3:D7', 3, 2, 5, 3],
  ['$B$3:$D$7', 'B3:D7', 3, 2, 5, 3],
  ['R5C3', 'C5', 5, 3, 1, 1],
  ['R10C5:R1C2', 'B1:E10', 1, 2, 10, 4],
];

/** Fills two tables, B2:D4 and F6:G7. */
function fill(sheet: Sheet): Sheet {
  sheet.getRange('B2:D4').setValue('x');
  sheet.getRange('F6:G7').setValue('x');
  return sheet;
}

const steps: [from: string, to: string[]][] = [
  // Up, down, left, right.
  ['C2', ['C1', 'C4', 'A2', 'G2']],
  ['C4', ['C2', 'C7', 'A4', 'Z4']],
  ['C7', ['C4', 'C1000', 'A7', 'Z7']],
  ['C5', ['C4', 'C7', 'A5', 'Z5']],
  ['E2', ['E1', 'E1000', 'C2', 'G2']],
  ['A1', ['A1', 'A1000', 'A1', 'Z1']],
  ['Z1000', ['Z1', 'Z1000', 'A1000', 'Z1000']],
];

export const rangePlaces: Fact[] = [
  observed(
    'an invalid range is refused with the reason',
    refusals.map(([, message]) => message),
    () => onTab((sheet) => refusals.map(([ask]) => refusal(() => ask(sheet)))),
  ),
  observed('getRange gives the place and the size of each notation', notations, () =>
    onTab((sheet) =>
      notations.map(([text]) => {
        const range = sheet.getRange(text);
        return [text, a1(range), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()];
      }),
    ),
  ),
  documented('a range gives its ends, its size and its sheet', `${reference}getLastRow`, [7, 4, 5, 3, 3, 2, true, 'Tờ', true], () =>
    onTab((sheet) => {
      const range = sheet.setName('Tờ').getRange('B3:D7');
      return [
        range.getLastRow(),
        range.getLastColumn(),
        range.getHeight(),
        range.getWidth(),
        range.getRowIndex(),
        (range as unknown as { getColumnIndex(): number }).getColumnIndex(),
        range.getGridId() === sheet.getSheetId(),
        range.getSheet().getName(),
        range.canEdit(),
      ];
    }),
  ),
  documented(
    'whole rows and columns are not bounded',
    `${reference}isStartRowBounded`,
    [
      [true, true, true, true],
      [false, false, true, true],
      [true, true, false, false],
      [true, false, true, true],
    ],
    () =>
      onTab((sheet) =>
        ['A1:B2', 'A:B', '2:3', 'B2:B'].map((text) => {
          const range = sheet.getRange(text);
          return [range.isStartRowBounded(), range.isEndRowBounded(), range.isStartColumnBounded(), range.isEndColumnBounded()];
        }),
      ),
  ),
  observed('getCell counts from the corner of the range, and refuses cells outside', ['B3', 'C4', 'D7', true, true, true, true], () =>
    onTab((sheet) => {
      const range = sheet.getRange('B3:D7');
      const inside = [range.getCell(1, 1), range.getCell(2, 2), range.getCell(5, 3)].map(a1);
      const beyond: [number, number][] = [
        [0, 1],
        [1, 0],
        [6, 1],
        [1, 4],
      ];
      return [...inside, ...beyond.map(([row, column]) => refusal(() => range.getCell(row, column)) !== 'taken')];
    }),
  ),
  documented('offset keeps the size when no size is given', `${reference}offset`, ['D4:F8', 'A1:C5', 'D4:F5', 'D4:D5'], () =>
    onTab((sheet) => {
      const range = sheet.getRange('B3:D7');
      return [range.offset(1, 2), range.offset(-2, -1), range.offset(1, 2, 2), range.offset(1, 2, 2, 1)].map(a1);
    }),
  ),
  documented(
    'a data region grows in four directions, but not across corners',
    `${reference}getDataRegion`,
    ['B2:D4', 'B2:D4', 'A1', 'B1:D4', 'B2:E4', 'B2:D5', 'A2:D4', 'E5', 'F6:G7', 'H1:J3'],
    () =>
      onTab((sheet) => {
        fill(sheet);
        const asked = ['C3', 'B2:D4', 'A1', 'B1', 'E3', 'C5', 'A3', 'E5', 'G7', 'H1:J3'];
        return asked.map((text) => a1(sheet.getRange(text).getDataRegion()));
      }),
  ),
  observed(
    'getDataRegion takes one dimension, and works around an empty cell',
    ['C2:C4', 'B3:D3', 'J2:L4', 'K2:K4', 'J3:L3', 'Z999:Z1000'],
    () =>
      onTab((sheet) => {
        fill(sheet);
        const { ROWS, COLUMNS } = SpreadsheetApp.Dimension;
        sheet.getRangeList(['K2', 'J3', 'L3', 'K4', 'Z1000']).setValue(100);
        const [inTable, hole] = ['C3', 'K3'].map((text) => sheet.getRange(text)) as [Range, Range];
        return [
          inTable.getDataRegion(ROWS),
          inTable.getDataRegion(COLUMNS),
          hole.getDataRegion(),
          hole.getDataRegion(ROWS),
          hole.getDataRegion(COLUMNS),
          sheet.getRange('Z999').getDataRegion(),
        ].map(a1);
      }),
  ),
  documented('getNextDataCell moves as Ctrl and an arrow key do', `${reference}getNextDataCell`, steps, () =>
    onTab((sheet) => {
      sheet.getRangeList(['C2:C4', 'C7', 'G2']).setValue('x');
      const { UP, DOWN, PREVIOUS, NEXT } = SpreadsheetApp.Direction;
      return steps.map(([from]) => [from, [UP, DOWN, PREVIOUS, NEXT].map((way) => a1(sheet.getRange(from).getNextDataCell(way)))]);
    }),
  ),
  documented(
    'a range finds the merged ranges that it touches',
    `${reference}getMergedRanges`,
    [['A1:B2', 'D4:D6'], [true, true, true, false, false], ['D4:D6']],
    () =>
      onTab((sheet) => {
        for (const text of ['A1:B2', 'D4:D6']) sheet.getRange(text).merge();
        return [
          sheet.getRange('A1:E9').getMergedRanges().map(a1),
          ['A1', 'B2', 'B2:C3', 'C3', 'D7'].map((text) => sheet.getRange(text).isPartOfMerge()),
          sheet.getRange('D6:E9').getMergedRanges().map(a1),
        ];
      }),
  ),
  documented('the range of a whole row has the metadata of that row only', 'Class Range: getDeveloperMetadata', [['k=v'], [], null], () =>
    onTab((sheet) => {
      const row = sheet.getRange('3:3').addDeveloperMetadata('k', 'v');
      const told = (range: Range) => range.getDeveloperMetadata().map((one) => `${one.getKey()}=${one.getValue()}`);
      return [told(row), told(sheet.getRange('4:4')), row.getFilter()];
    }),
  ),
  documented('a list of ranges keeps their order', 'Class RangeList: getRanges', ['B3:C4', 'A1', 'D:D'], () =>
    onTab((sheet) => sheet.getRangeList(['B3:C4', 'a1', 'D:D']).getRanges().map(a1)),
  ),
  observed('isBlank checks every cell, and checks only content', [true, false, false, true], () =>
    onTab((sheet) => {
      sheet.getRange('B2').setValue(0);
      sheet.getRange('D1').setNote('n').setBackground('red');
      return ['A1', 'A1:B2', 'B2:C3', 'C1:E3'].map((text) => sheet.getRange(text).isBlank());
    }),
  ),
];
