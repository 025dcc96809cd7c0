// Copying, moving, sorting, merging and clearing cells, and boxes to tick.
import { documented, type Fact, observed } from '../fact';
import { onSheet, onTab } from '../own';
import { isRefused, refusal } from '../seen';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const reference = 'Class Range: ';
const list = () => SpreadsheetApp.newDataValidation().requireValueInList(['a', 'b', 'c']).build();

/** A1:B2, each cell with a look of its own, A1 with all that a cell can have. */
function source(sheet: Sheet): Range {
  const range = sheet.getRange('A1:B2').setValues([
    ['a', 'b'],
    ['=A1&"!"', 'c'],
  ]);
  range.setBackgrounds([
    ['#ff0000', '#00ff00'],
    ['#0000ff', '#ffff00'],
  ]);
  range.getCell(1, 1).setNote('n').setDataValidation(list()).setNumberFormat('@').setBorder(true, null, null, null, null, null);
  return range;
}

const state = (cell: Range) => [
  cell.getValue(),
  cell.getFormula(),
  cell.getBackground(),
  cell.getNote(),
  cell.getNumberFormat(),
  cell.getDataValidation() !== null,
];
const fresh = ['', '', '#ffffff', '', '0.###############', false];
const whole = ['a', '', '#ff0000', 'n', '@', true];

/** What stands in D1 and in D2 after a copy into D1, where something else was. */
const copied = (copy: (range: Range, target: Range) => void) =>
  onTab((sheet) => {
    const target = sheet.getRange('D1').setValue('x').setNote('alt').setBackground('#111111');
    copy(source(sheet), target);
    return [target, sheet.getRange('D2')].map(state);
  });

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

export const rangeEdits: Fact[] = [
  documented(
    'copyTo brings everything along, of each cell its own, and formulas move',
    `${reference}copyTo`,
    [whole, ['a!', '=D1&"!"', '#0000ff', '', '0.###############', false]],
    () => copied((range, target) => range.copyTo(target)),
  ),
  documented(
    'copyTo with contentsOnly brings values, with formatOnly looks',
    `${reference}copyTo`,
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
    'copyTo by type brings what the type names',
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
    'copyTo by type of a formula alone, and of its value',
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
    'copies are repeated over a larger range as often as they fit, and a smaller one takes all',
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
  documented('blank cells are copied too, over another sheet as well', `${reference}copyTo`, [[['', 1]], [['', '=B1']], '#ffffff'], () =>
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
  documented(
    'moveTo leaves nothing behind',
    `${reference}moveTo`,
    [fresh, whole, ['c', '', '#ffff00', '', '0.###############', false]],
    () =>
      onTab((sheet) => {
        source(sheet).moveTo(sheet.getRange('D3'));
        return ['A1', 'D3', 'E4'].map((a1) => state(sheet.getRange(a1)));
      }),
  ),
  observed(
    'moveTo may overlap',
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

  documented(
    'rows are sorted by a column of the sheet: numbers, texts, booleans, blanks last either way',
    `${reference}sort`,
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
  documented(
    'a second column decides where the first is alike',
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
  documented(
    'sorting takes looks and notes along, and leaves what is beside',
    `${reference}sort`,
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
  observed('a column outside the range cannot be sorted by', [true, false, false, true], () =>
    onTab((sheet) => {
      const range = sheet.getRange('B1:C3').setValue(1);
      return [1, 2, 3, 4].map((column) => isRefused(() => range.sort(column)));
    }),
  ),
  documented(
    'rows that are there already are taken out, whatever their case, and what follows moves up',
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
    'trimWhitespace takes spaces off the ends and doubled ones within',
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

  documented(
    'cells are merged together, across or down, and keep the first value',
    `${reference}mergeAcross`,
    [
      ['A1:B2'],
      ['D1:E1', 'D2:E2'],
      ['G1:G2', 'H1:H2'],
      [
        [1, '', '', 1, '', '', 1, 2],
        ['', '', '', 3, '', '', '', ''],
      ],
      [],
    ],
    () =>
      onTab((sheet) => {
        const merged = (a1: string) =>
          sheet
            .getRange(a1)
            .getMergedRanges()
            .map((range) => range.getA1Notation())
            .sort();
        const ranges = ['A1:B2', 'D1:E2', 'G1:H2'].map((a1) =>
          sheet.getRange(a1).setValues([
            [1, 2],
            [3, 4],
          ]),
        ) as [Range, Range, Range];
        ranges[0].merge();
        ranges[1].mergeAcross();
        ranges[2].mergeVertically();
        const seen = [merged('A1:B2'), merged('D1:E2'), merged('G1:H2'), values(sheet, 'A1:H2')];
        sheet.getRange('A1:H2').breakApart();
        return [...seen, merged('A1:H2')];
      }),
  ),
  observed(
    'a part of a merge cannot be merged or broken apart, and one of its cells alone is none',
    [
      'You must select all cells in a merged range to merge or unmerge them.',
      'You must select all cells in a merged range to merge or unmerge them.',
      ['A1:C3'],
      [],
      ['E5:F5'],
    ],
    () =>
      onTab((sheet) => {
        const merged = () =>
          sheet
            .getRange('A1:C3')
            .getMergedRanges()
            .map((range) => range.getA1Notation());
        sheet.getRange('A1:B2').merge();
        sheet.getRange('E5:F5').merge();
        const parts = [refusal(() => sheet.getRange('B2:C3').merge()), refusal(() => sheet.getRange('A1').breakApart())];
        sheet.getRange('A1:C3').merge();
        const larger = merged();
        sheet.getRange('A1:C3').breakApart();
        sheet.getRange('A1').merge();
        return [
          ...parts,
          larger,
          merged(),
          sheet
            .getRange('E5')
            .getMergedRanges()
            .map((range) => range.getA1Notation()),
        ];
      }),
  ),

  documented(
    'clear takes contents and formats, or what its options name',
    `${reference}clear`,
    {
      all: ['', '', '#ffffff', 'n', '0.###############', true],
      contentsOnly: ['', '', '#ff0000', 'n', '@', true],
      formatOnly: ['a', '', '#ffffff', 'n', '0.###############', true],
      commentsOnly: ['a', '', '#ff0000', '', '@', true],
      validationsOnly: ['a', '', '#ff0000', 'n', '@', false],
    },
    () =>
      onTab((sheet) => {
        const after = (options?: object) => {
          const cell = source(sheet).getCell(1, 1);
          if (options) cell.clear(options);
          else cell.clear();
          return state(cell);
        };
        return {
          all: after(),
          contentsOnly: after({ contentsOnly: true }),
          formatOnly: after({ formatOnly: true }),
          commentsOnly: after({ commentsOnly: true }),
          validationsOnly: after({ validationsOnly: true }),
        };
      }),
  ),
  documented(
    'notes are set for all cells and for each, and taken away',
    `${reference}setNotes`,
    [[['n', 'n']], [['a', '']], 'a', ['', ''], [['x', '']]],
    () =>
      onTab((sheet) => {
        const range = sheet.getRange('A1:B1').setNote('n');
        const all = range.getNotes();
        const own = range.setNotes([['a', null]]).getNotes();
        const first = range.getNote();
        sheet.getRange('A1').setValue('x');
        range.clearNote();
        return [all, own, first, range.getNotes()[0], range.getValues()];
      }),
  ),
  documented(
    'formulas are set for all cells and for each; relative references go along',
    `${reference}setFormulas`,
    [
      [
        ['=A1', '=B1'],
        ['=A2', '=B2'],
      ],
      [
        ['=1+1', ''],
        ['=A1', '=$A$1'],
      ],
      '=1+1',
      [['=Z1'], ['']],
    ],
    () =>
      onTab((sheet) => {
        const range = sheet.getRange('C1:D2').setFormula('=A1');
        const all = range.getFormulas();
        const own = range
          .setFormulas([
            ['=1+1', ''],
            ['=A1', '=$A$1'],
          ])
          .getFormulas();
        return [
          all,
          own,
          range.getFormula(),
          sheet
            .getRange('F1:F2')
            .setFormulas([['Z1'], ['']])
            .getFormulas(),
        ];
      }),
  ),
  documented(
    'formulas in R1C1 notation count from their cells',
    `${reference}setFormulasR1C1`,
    [
      [
        ['=B11', '=$A$1'],
        ['=A10', '=SUM($A$1:C$2)'],
      ],
      [
        ['=R[1]C[0]', '=R1C1'],
        ['=R[-1]C[-1]', '=SUM(R1C1:R2C[0])'],
      ],
      '=R[1]C[0]',
      [['=A2', '=B2']],
      ['=R12C8', null, '=H14 & " R1C1"'],
    ],
    () =>
      onTab((sheet) => {
        const range = sheet.getRange('B10:C11').setFormulasR1C1([
          ['=R[1]C', '=R1C1'],
          ['=R[-1]C[-1]', '=SUM(R1C1:R2C[0])'],
        ]);
        const both = [range.getFormulas(), range.getFormulasR1C1(), range.getFormulaR1C1()];
        const all = sheet.getRange('A1:B1').setFormulaR1C1('=R[1]C').getFormulas();
        const absolute = sheet.getRange('F6').setFormula('=$H$12').getFormulaR1C1();
        const quoted = sheet.getRange('H15').setFormulaR1C1('=R[-1]C & " R1C1"').getFormula();
        return [...both, all, [absolute, sheet.getRange('F7').getFormulaR1C1(), quoted]];
      }),
  ),

  documented(
    'boxes are ticked and cleared, also with values of their own; other cells stay as they are',
    `${reference}check`,
    [
      [[false, 'không', '', 'x']],
      [[true, 'có', 'đạt', 'x']],
      [[false, 'không', '', 'x']],
      [true, false, null, null],
      [['', '', '', 'x']],
      [false, false, false, false],
    ],
    () =>
      onTab((sheet) => {
        const range = sheet.getRange('A1:D1');
        const [plain, both, one, other] = ['A1', 'B1', 'C1', 'D1'].map((a1) => sheet.getRange(a1)) as [Range, Range, Range, Range];
        plain.setValue('alt').insertCheckboxes();
        both.insertCheckboxes('có', 'không');
        one.insertCheckboxes('đạt');
        other.setValue('x');
        const fresh = range.getValues();
        const ticked = range.check().getValues();
        const states = [sheet.getRange('A1:C1').isChecked(), 0, range.isChecked(), other.isChecked()];
        const cleared = range.uncheck().getValues();
        states[1] = plain.isChecked();
        const without = range.removeCheckboxes();
        return [fresh, ticked, cleared, states, without.getValues(), without.getDataValidations()[0]!.map((rule) => rule !== null)];
      }),
  ),
  documented(
    'boxes put over what is true or has their value keep it',
    `${reference}insertCheckboxes`,
    [[true], ['có'], [false], 'CHECKBOX', ['có', 'không']],
    () =>
      onTab((sheet) => {
        const [plain, own] = ['A1:A1', 'B1'].map((a1) => sheet.getRange(a1)) as [Range, Range];
        const kept = [
          plain.setValue(true).insertCheckboxes().getValues()[0],
          own.setValue('có').insertCheckboxes('có', 'không').getValues()[0],
        ];
        const number = sheet.getRange('C1').setValue(5).insertCheckboxes().getValues()[0];
        const rule = own.getDataValidation()!;
        return [...kept, number, String(rule.getCriteriaType()), rule.getCriteriaValues()];
      }),
  ),
  documented('isChecked is null where boxes differ', `${reference}isChecked`, [true, null, null, false], () =>
    onTab((sheet) => {
      sheet.getRange('A1:A3').insertCheckboxes();
      sheet.getRange('A1:A2').check();
      return ['A1:A2', 'A2:A3', 'A1:B1', 'A3'].map((a1) => sheet.getRange(a1).isChecked());
    }),
  ),
];
