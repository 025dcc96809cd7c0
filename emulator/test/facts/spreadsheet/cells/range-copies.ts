// Copies and moves of ranges.
import { documented, type Fact, observed } from '../../fact';
import { onSheet, onTab } from '../../own-files';
import { isRefused } from '../../seen';
import { fresh, source, state, whole } from '../looks/filled-cells';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const reference = 'Class Range: ';

/** The states of D1 and D2 after a copy into D1, which held something else. */
const copied = (copy: (range: Range, target: Range) => void) =>
  onTab((sheet) => {
    const target = sheet.getRange('D1').setValue('x').setNote('alt').setBackground('#111111');
    copy(source(sheet), target);
    return [target, sheet.getRange('D2')].map(state);
  });

const values = (sheet: Sheet, a1: string) => sheet.getRange(a1).getValues();

export const rangeCopies: Fact[] = [
  observed(
    'copyTo copies everything of each cell, and relative references move',
    [whole, ['a!', '=D1&"!"', '#0000ff', '', '0.###############', false]],
    () => copied((range, target) => range.copyTo(target)),
  ),
  observed(
    'copyTo with contentsOnly copies values, and with formatOnly formats',
    [
      [
        ['a', '', '#111111', 'alt', '0.###############', false],
        ['a!', '', '#ffffff', '', '0.###############', false],
      ],
      [
        ['x', '', '#ff0000', 'alt', '@', false],
        ['', '', '#0000ff', '', '0.###############', false],
      ],
    ],
    () => [
      copied((range, target) => range.copyTo(target, { contentsOnly: true })),
      copied((range, target) => range.copyTo(target, { formatOnly: true })),
    ],
  ),
  documented(
    'copyTo with a type copies only the parts of that type',
    'Enum CopyPasteType',
    {
      PASTE_NORMAL: whole,
      PASTE_NO_BORDERS: whole,
      PASTE_FORMAT: ['x', '', '#ff0000', 'alt', '@', false],
      PASTE_DATA_VALIDATION: ['x', '', '#111111', 'alt', '0.###############', true],
    },
    () => {
      const { PASTE_NORMAL, PASTE_NO_BORDERS, PASTE_FORMAT, PASTE_DATA_VALIDATION } = SpreadsheetApp.CopyPasteType;
      const seen: Record<string, unknown> = {};
      for (const type of [PASTE_NORMAL, PASTE_NO_BORDERS, PASTE_FORMAT, PASTE_DATA_VALIDATION])
        seen[String(type)] = copied((range, target) => range.copyTo(target, type, false))[0];
      return seen;
    },
  ),
  documented(
    'copyTo with a type copies a formula alone, or its value alone',
    'Enum CopyPasteType',
    [
      ['=D1&"!"', '#ffffff'],
      ['', 'a!'],
    ],
    () => {
      const { PASTE_FORMULA, PASTE_VALUES } = SpreadsheetApp.CopyPasteType;
      const [formula, value] = [PASTE_FORMULA, PASTE_VALUES].map(
        (type) => copied((range, target) => range.copyTo(target, type, false))[1]!,
      );
      return [
        [formula![1], formula![2]],
        [value![1], value![0]],
      ];
    },
  ),
  observed(
    'copyTo repeats the source over a larger target, and copies all of it from a smaller target',
    [
      [
        [1, 2, 1, 2, ''],
        [3, 4, 3, 4, ''],
        [1, 2, 1, 2, ''],
        [3, 4, 3, 4, ''],
        ['', '', '', '', ''],
      ],
      [
        [1, 2, 1, 2, ''],
        [3, 4, 3, 4, ''],
        [1, 2, 1, 2, ''],
        [3, 4, 3, 4, ''],
        ['', '', '', '', ''],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
    () =>
      onTab((sheet) => {
        const range = sheet.getRange('A1:B2').setValues([
          [1, 2],
          [3, 4],
        ]);
        range.copyTo(sheet.getRange('D1:H5'));
        range.copyTo(sheet.getRange('D7:H11'), { contentsOnly: true });
        range.copyTo(sheet.getRange('D13'), { contentsOnly: true });
        return ['D1:H5', 'D7:H11', 'D13:E14'].map((a1) => values(sheet, a1));
      }),
  ),
  observed('blank cells are copied too, also to another sheet', [[['', 1]], [['', '=B1']], '#ffffff'], () =>
    onSheet((sheet, book) => {
      sheet.getRange('B1').setValue(1);
      const other = book.insertSheet('B');
      other.getRange('A1:B1').setValue('x').setBackground('red');
      sheet.getRange('A1:B1').copyTo(other.getRange('A1'));
      sheet.getRange('C1').setFormula('=B1').copyTo(other.getRange('C1'));
      return [values(other, 'A1:B1'), [['', other.getRange('C1').getFormula()]], other.getRange('B1').getBackground()];
    }),
  ),
  observed('a copy beyond the sheet or into another spreadsheet is refused', [true, true, true], () =>
    onTab((sheet) =>
      onSheet((other) => {
        const range = sheet.getRange('A1:B2');
        return [
          isRefused(() => range.copyTo(sheet.getRange('Z1'))),
          isRefused(() => range.copyTo(sheet.getRange('A1000'), { contentsOnly: true })),
          isRefused(() => range.copyTo(other.getRange('A1'))),
        ];
      }),
    ),
  ),
  documented('moveTo clears the source', `${reference}moveTo`, [fresh, whole, ['c', '', '#ffff00', '', '0.###############', false]], () =>
    onTab((sheet) => {
      source(sheet).moveTo(sheet.getRange('D3'));
      return ['A1', 'D3', 'E4'].map((a1) => state(sheet.getRange(a1)));
    }),
  ),
  observed(
    'the source and the target of moveTo may overlap',
    [
      [
        ['', 'a', 'b'],
        ['', 'c', 'd'],
      ],
      ['#ffffff', '#ff0000', '#ff0000'],
    ],
    () =>
      onTab((sheet) => {
        const range = sheet
          .getRange('A1:B2')
          .setValues([
            ['a', 'b'],
            ['c', 'd'],
          ])
          .setBackground('red');
        range.moveTo(sheet.getRange('B1'));
        return [values(sheet, 'A1:C2'), sheet.getRange('A1:C1').getBackgrounds()[0]];
      }),
  ),
  observed('a move beyond the sheet is refused', true, () =>
    onTab((sheet) => isRefused(() => sheet.getRange('A1:B2').moveTo(sheet.getRange('Z1')))),
  ),
];
