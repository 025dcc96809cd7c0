// The filter of a sheet: its range, its criteria, the rows they hide.
import { documented, type Fact, observed } from '../../fact';
import { once, onSheet } from '../../own-files';
import { isRefused } from '../../seen';

type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

const criteria = () => SpreadsheetApp.newFilterCriteria();
const upTo = (count: number, see: (position: number) => unknown) => Array.from({ length: count }, (_, index) => see(index + 1));

/** B2:C8 with a filter over texts and numbers; the fifth text is blank. Rows 1 and 9 are outside. */
const filtered = <T>(
  see: (filter: GoogleAppsScript.Spreadsheet.Filter, shown: () => string, sheet: GoogleAppsScript.Spreadsheet.Sheet) => T,
) =>
  onSheet((sheet) => {
    sheet.getRange('B1:C9').setValues([
      ['trên', 0],
      ['Tên', 'Số'],
      ['an', 1],
      ['anh', 2],
      ['ban', 3],
      ['binh', 4],
      ['', 5],
      ['(an)', 2.5],
      ['dưới', 0],
    ]);
    const filter = sheet.getRange('B2:C8').createFilter();
    const shown = () => upTo(9, (row) => (sheet.isRowHiddenByFilter(row) ? '' : row)).join('');
    return see(filter, shown, sheet);
  });

const conditions: [name: string, column: number, rows: string, make: (builder: Builder) => Builder][] = [
  ['whenCellEmpty', 2, '1279', (one) => one.whenCellEmpty()],
  ['whenCellNotEmpty', 2, '1234568' + '9', (one) => one.whenCellNotEmpty()],
  ['whenTextContains', 2, '1234589', (one) => one.whenTextContains('an')],
  ['whenTextDoesNotContain', 2, '12679', (one) => one.whenTextDoesNotContain('an')],
  ['whenTextEqualTo', 2, '1239', (one) => one.whenTextEqualTo('an')],
  ['whenTextStartsWith', 2, '12349', (one) => one.whenTextStartsWith('an')],
  ['whenTextEndsWith', 2, '12359', (one) => one.whenTextEndsWith('an')],
  ['whenNumberEqualTo', 3, '1249', (one) => one.whenNumberEqualTo(2)],
  ['whenNumberNotEqualTo', 3, '1235678' + '9', (one) => one.whenNumberNotEqualTo(2)],
  ['whenNumberGreaterThan', 3, '125679', (one) => one.whenNumberGreaterThan(2.5)],
  ['whenNumberGreaterThanOrEqualTo', 3, '1256789', (one) => one.whenNumberGreaterThanOrEqualTo(2.5)],
  ['whenNumberLessThan', 3, '12349', (one) => one.whenNumberLessThan(2.5)],
  ['whenNumberLessThanOrEqualTo', 3, '123489', (one) => one.whenNumberLessThanOrEqualTo(2.5)],
  ['whenNumberBetween', 3, '124589', (one) => one.whenNumberBetween(2, 3)],
  ['whenNumberNotBetween', 3, '123679', (one) => one.whenNumberNotBetween(2, 3)],
  ['setHiddenValues', 2, '123679', (one) => one.setHiddenValues(['anh', 'ban', '(an)'])],
  ['setHiddenValues of numbers', 3, '125689', (one) => one.setHiddenValues(['1', '2', '5'])],
  ['withCriteria', 3, '125679', (one) => one.withCriteria(SpreadsheetApp.BooleanCriteria.NUMBER_GREATER_THAN, [2.5])],
  ['custom formula', 3, '1235789', (one) => one.withCriteria(SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA, ['=MOD(C3*2;4)>0'])],
];

const hiddenBy = once(() =>
  filtered((filter, shown) =>
    conditions.map(([name, column, , make]) => {
      filter.setColumnFilterCriteria(column, make(criteria()).build());
      const rows = shown();
      filter.removeColumnFilterCriteria(column);
      return [name, rows];
    }),
  ),
);

const built = once(() => {
  const told = (one: Builder) => [String(one.getCriteriaType()), one.getCriteriaValues(), one.getHiddenValues(), one.getVisibleValues()];
  const between = criteria().whenNumberBetween(2, 3).setHiddenValues(['x', 'y']);
  const copy = between.build().copy().whenTextContains('z');
  return [
    between,
    copy,
    criteria().setHiddenValues(['x']).setVisibleValues(['v', 'w']),
    criteria().setVisibleValues(['v']).setHiddenValues(['x']),
  ].map(told);
});

const life = once(() =>
  filtered((filter, shown, sheet) => {
    const range = filter.getRange().getA1Notation();
    const second = isRefused(() => sheet.getRange('D1:D2').createFilter());
    const none = filter.getColumnFilterCriteria(2);
    filter.setColumnFilterCriteria(2, criteria().setHiddenValues(['an']).whenTextContains('an').build());
    filter.setColumnFilterCriteria(3, criteria().whenNumberLessThan(3).build());
    const both = shown();
    const kept = [2, 3].map((column) => {
      const one = filter.getColumnFilterCriteria(column)!;
      return [String(one.getCriteriaType()), one.getHiddenValues()];
    });
    filter.removeColumnFilterCriteria(2);
    const one = shown();
    const outside = [1, 4].map((column) => isRefused(() => filter.setColumnFilterCriteria(column, criteria().whenCellEmpty().build())));
    const visible = isRefused(() => filter.setColumnFilterCriteria(2, criteria().setVisibleValues(['an']).build()));
    filter.removeColumnFilterCriteria(3);
    filter.sort(2, true);
    const column = () =>
      sheet
        .getRange('B1:B9')
        .getValues()
        .map(([value]) => value);
    const upwards = column();
    filter.sort(3, false);
    const downwards = column();
    const unsorted = [1, 4].map((at) => isRefused(() => filter.sort(at, true)));
    filter.setColumnFilterCriteria(3, criteria().whenNumberLessThan(3).build());
    filter.remove();
    return {
      range,
      second,
      none,
      both,
      kept,
      one,
      outside,
      visible,
      upwards,
      downwards,
      unsorted,
      gone: [sheet.getFilter(), shown(), isRefused(() => filter.getRange())],
    };
  }),
);

export const filters: Fact[] = [
  documented(
    'a filter hides the rows of its range that do not match its criteria',
    'Class FilterCriteriaBuilder',
    conditions.map(([name, , rows]) => [name, rows]),
    hiddenBy,
  ),
  documented(
    'criteria are read back, and hidden values and visible values replace each other',
    'Class FilterCriteriaBuilder: setHiddenValues',
    [
      ['NUMBER_BETWEEN', [2, 3], ['x', 'y'], []],
      ['TEXT_CONTAINS', ['z'], ['x', 'y'], []],
      ['null', [], [], ['v', 'w']],
      ['null', [], ['x'], []],
    ],
    built,
  ),
  documented(
    'criteria of two columns apply together, and each is removed separately',
    'Class Filter: setColumnFilterCriteria',
    {
      range: 'B2:C8',
      none: null,
      both: '12489',
      kept: [
        ['TEXT_CONTAINS', ['an']],
        ['NUMBER_LESS_THAN', []],
      ],
      one: '123489',
    },
    () => {
      const { range, none, both, kept, one } = life();
      return { range, none, both, kept, one };
    },
  ),
  observed('a sheet has at most one filter', true, () => life().second),
  observed('a filter refuses criteria and sorting for a column outside it', [true, true, true, true], () => [
    ...life().outside,
    ...life().unsorted,
  ]),
  documented('a filter refuses criteria with visible values', 'Class FilterCriteriaBuilder: setVisibleValues', true, () => life().visible),
  documented(
    'a filter sorts its rows, but not its heading or the rows outside',
    'Class Filter: sort',
    [
      ['trên', 'Tên', '(an)', 'an', 'anh', 'ban', 'binh', '', 'dưới'],
      ['trên', 'Tên', '', 'binh', 'ban', '(an)', 'anh', 'an', 'dưới'],
    ],
    () => [life().upwards, life().downwards],
  ),
  documented('a removed filter hides nothing', 'Class Filter: remove', [null, '123456789', true], () => life().gone),
];
