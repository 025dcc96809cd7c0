// Merging, clearing and filling of ranges: notes, formulas, checkboxes.
import { documented, type Fact, observed } from '../../fact';
import { onTab } from '../../own-files';
import { refusal } from '../../seen';
import { source, state } from '../looks/filled-cells';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const reference = 'Class Range: ';
const values = (sheet: Sheet, a1: string) => sheet.getRange(a1).getValues();

export const rangeEdits: Fact[] = [
  observed(
    'cells are merged together, across or down, and keep the first value',
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
    'a part of a merged range cannot be merged or unmerged, and one cell alone makes no merged range',
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

  observed(
    'clear removes contents and formats, or only the parts that its options name',
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
    'notes are set for all cells or for each cell, and removed',
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
  observed(
    'formulas are set for all cells or for each cell, and relative references move',
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
    'checkboxes are ticked and cleared, also with custom values; other cells stay as they are',
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
        const blank = range.getValues();
        const ticked = range.check().getValues();
        const states = [sheet.getRange('A1:C1').isChecked(), 0, range.isChecked(), other.isChecked()];
        const cleared = range.uncheck().getValues();
        states[1] = plain.isChecked();
        const without = range.removeCheckboxes();
        return [blank, ticked, cleared, states, without.getValues(), without.getDataValidations()[0]!.map((rule) => rule !== null)];
      }),
  ),
  observed('a new checkbox over true or over its own value is ticked', [[true], ['có'], [false], 'CHECKBOX', ['có', 'không']], () =>
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
  documented('isChecked is null when checkboxes differ', `${reference}isChecked`, [true, null, null, false], () =>
    onTab((sheet) => {
      sheet.getRange('A1:A3').insertCheckboxes();
      sheet.getRange('A1:A2').check();
      return ['A1:A2', 'A2:A3', 'A1:B1', 'A3'].map((a1) => sheet.getRange(a1).isChecked());
    }),
  ),
];
