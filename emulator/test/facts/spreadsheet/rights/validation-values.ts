// The criteria of data validations: their parts, and which values they accept at, below and above their limits.
import { documented, type Fact, observed } from '../../fact';
import { onTab } from '../../own-files';
import { isRefused, refusal, told } from '../../seen';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const builder = 'Class DataValidationBuilder';
const make = () => SpreadsheetApp.newDataValidation();
const day = (date: number) => new Date(Date.UTC(2026, 10, date, -7));

interface Case {
  name: string;
  rule: (start: Builder, sheet: Sheet) => Builder;
  /** As getCriteriaType and getCriteriaValues give it. */
  made: unknown[];
  taken: unknown[];
  not: unknown[];
}

const is = (name: string, rule: Case['rule'], values: unknown[], taken: unknown[], not: unknown[]): Case => ({
  name,
  rule,
  made: [name, values],
  taken,
  not,
});

const numbers: Case[] = [
  is('NUMBER_BETWEEN', (rule) => rule.requireNumberBetween(2, 4), [2, 4], [2, 3, 4, '3'], [1.9, 4.1, 'ba']),
  is('NUMBER_NOT_BETWEEN', (rule) => rule.requireNumberNotBetween(2, 4), [2, 4], [1.9, 4.1], [2, 3, 4]),
  is('NUMBER_EQUAL_TO', (rule) => rule.requireNumberEqualTo(3), [3], [3], [2, 4]),
  is('NUMBER_NOT_EQUAL_TO', (rule) => rule.requireNumberNotEqualTo(3), [3], [2, 4], [3]),
  is('NUMBER_GREATER_THAN', (rule) => rule.requireNumberGreaterThan(3), [3], [4], [3, 2]),
  is('NUMBER_GREATER_THAN_OR_EQUAL_TO', (rule) => rule.requireNumberGreaterThanOrEqualTo(3), [3], [4, 3], [2]),
  is('NUMBER_LESS_THAN', (rule) => rule.requireNumberLessThan(3), [3], [2], [3, 4]),
  is('NUMBER_LESS_THAN_OR_EQUAL_TO', (rule) => rule.requireNumberLessThanOrEqualTo(3), [3], [2, 3], [4]),
];

const on = (date: number) => `date 2026-11-${date} 00:00:00`;
const dates: Case[] = [
  is('DATE_IS_VALID_DATE', (rule) => rule.requireDate(), [], ['23/11/2026', day(24), '23/11/2026 09:20'], ['31/11/2026', 46349, 'mai']),
  is('DATE_AFTER', (rule) => rule.requireDateAfter(day(23)), [on(23)], ['24/11/2026'], ['23/11/2026', '22/11/2026', 46350]),
  is('DATE_BEFORE', (rule) => rule.requireDateBefore(day(23)), [on(23)], ['22/11/2026'], ['23/11/2026', '24/11/2026']),
  is('DATE_EQUAL_TO', (rule) => rule.requireDateEqualTo(day(23)), [on(23)], ['23/11/2026'], ['22/11/2026', '24/11/2026']),
  is('DATE_ON_OR_AFTER', (rule) => rule.requireDateOnOrAfter(day(23)), [on(23)], ['23/11/2026', '24/11/2026'], ['22/11/2026']),
  is('DATE_ON_OR_BEFORE', (rule) => rule.requireDateOnOrBefore(day(23)), [on(23)], ['22/11/2026', '23/11/2026'], ['24/11/2026']),
  is(
    'DATE_BETWEEN',
    (rule) => rule.requireDateBetween(day(23), day(25)),
    [on(23), on(25)],
    ['23/11/2026', '24/11/2026', '25/11/2026'],
    ['22/11/2026', '26/11/2026'],
  ),
  is(
    'DATE_NOT_BETWEEN',
    (rule) => rule.requireDateNotBetween(day(23), day(25)),
    [on(23), on(25)],
    ['22/11/2026', '26/11/2026'],
    ['23/11/2026', '24/11/2026', '25/11/2026'],
  ),
];

const texts: Case[] = [
  is('TEXT_CONTAINS', (rule) => rule.requireTextContains('máy'), ['máy'], ['máy in', 'Máy', 'cái MÁY'], ['may', 'in']),
  is('TEXT_DOES_NOT_CONTAIN', (rule) => rule.requireTextDoesNotContain('máy'), ['máy'], ['may', 'in'], ['máy in', 'Máy']),
  is('TEXT_EQUAL_TO', (rule) => rule.requireTextEqualTo('máy'), ['máy'], ['máy'], ['máy in', 'in máy']),
  is(
    'TEXT_IS_VALID_EMAIL',
    (rule) => rule.requireTextIsEmail(),
    [],
    ['an@example.com', 'a.n@mail.example.com'],
    ['an', 'an@', '@a.vn', 'a@b@c.vn'],
  ),
  is(
    'TEXT_IS_VALID_URL',
    (rule) => rule.requireTextIsUrl(),
    [],
    ['https://example.com', 'http://www.example.com/a/b?c=d', 'www.example.com'],
    ['example', 'https://', 'hai chữ', 'xem https://example.com', 'www.example.com và'],
  ),
];

const lists: Case[] = [
  is(
    'VALUE_IN_LIST',
    (rule) => rule.requireValueInList(['Cao', 'Thấp', '5']),
    [['Cao', 'Thấp', '5'], true],
    ['Cao', 'Thấp', 5],
    ['Vừa', 'Ca', 6],
  ),
  is(
    'VALUE_IN_LIST',
    (rule) => rule.requireValueInList(['TRUE', '1,5']),
    [['TRUE', '1,5'], true],
    [true, 1.5, '1,5'],
    [false, 15, 'true!'],
  ),
  is('VALUE_IN_LIST', (rule) => rule.requireValueInList(['a', 'b'], false), [['a', 'b'], false], ['a', 'b'], ['c']),
  is(
    'VALUE_IN_RANGE',
    (rule, sheet) =>
      rule.requireValueInRange(
        sheet.getRange('H1:I2').setValues([
          ['Phòng A', 1.5],
          ['', 'Phòng B'],
        ]),
      ),
    ['H1:I2', true],
    ['Phòng A', 'Phòng B', 1.5],
    ['Phòng', 'Phòng C', 2],
  ),
  is('VALUE_IN_RANGE', (rule, sheet) => rule.requireValueInRange(sheet.getRange('K1:K2'), false), ['K1:K2', false], [], ['a']),
  is('CHECKBOX', (rule) => rule.requireCheckbox(), [], [true, false, 'TRUE'], ['có', 1]),
  is('CHECKBOX', (rule) => rule.requireCheckbox('có'), ['có'], ['có'], ['không', true]),
  is('CHECKBOX', (rule) => rule.requireCheckbox('có', 'không'), ['có', 'không'], ['có', 'không'], ['khác', true]),
  is('CUSTOM_FORMULA', (rule) => rule.requireFormulaSatisfied('=C2>10'), ['=C2>10'], [11, 12], [10, 9]),
  is('CUSTOM_FORMULA', (rule) => rule.requireFormulaSatisfied('=AND(C2>$A$1;C2<$A$2)'), ['=AND(C2>$A$1;C2<$A$2)'], [6, 8], [5, 9]),
];

const asScriptsSee = (value: unknown): unknown =>
  value && typeof value === 'object' && 'getA1Notation' in value
    ? (value as GoogleAppsScript.Spreadsheet.Range).getA1Notation()
    : told(value);
const madeOf = (rule: Rule | Builder) => [String(rule.getCriteriaType()), rule.getCriteriaValues().map(asScriptsSee)];

/** The parts of the rules, read from the cell, and the values that they accept and refuse in C2. */
const tried = (cases: Case[]) =>
  onTab((sheet) => {
    sheet.getRange('A1:A2').setValues([[5], [9]]);
    return cases.map(({ rule, taken, not }) => {
      const cell = sheet.getRange('C2').clear().setDataValidation(rule(make(), sheet).setAllowInvalid(false).build());
      const refused = (value: unknown) => isRefused(() => cell.setNumberFormat('General').setValue(value));
      return { made: madeOf(cell.getDataValidation()!), taken: taken.filter((value) => !refused(value)), not: not.filter(refused) };
    });
  });

const asWanted = (cases: Case[]) => cases.map(({ made, taken, not }) => ({ made, taken: taken.map(plain), not: not.map(plain) }));
const plain = (value: unknown) => (value instanceof Date ? value.toISOString() : value);

const criteria = (what: string, cases: Case[]) =>
  observed(`criteria for ${what} accept and refuse values at their limits, and are read back`, asWanted(cases), () => tried(cases));

export const validationValues: Fact[] = [
  criteria('numbers', numbers),
  criteria('dates', dates),
  criteria('texts', texts),
  criteria('lists, ranges, checkboxes and formulas', lists),
  observed('a strict rule accepts a formula with a valid result', [false, true], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setDataValidation(make().requireNumberGreaterThan(3).setAllowInvalid(false).build());
      return ['=2+2', '=1+2'].map((formula) => isRefused(() => cell.setValue(formula)));
    }),
  ),
  observed(
    'a formula rule counts from the first cell of its range',
    [
      [false, true],
      [true, false],
    ],
    () =>
      onTab((sheet) => {
        sheet.getRange('A1:A2').setValues([[5], [9]]);
        const range = sheet.getRange('C1:D2');
        range.setDataValidation(make().requireFormulaSatisfied('=$A1=C1').setAllowInvalid(false).build());
        return [5, 9].map((value) => [range.getCell(1, 2), range.getCell(2, 1)].map((cell) => isRefused(() => cell.setValue(value))));
      }),
  ),
  observed('a refused value leaves the old content, also under a formula rule', [5, '', 12, '=6+6'], () =>
    onTab((sheet) => {
      const [number, blank, judged, formula] = ['A1', 'A2', 'A3', 'A4'].map((a1) => sheet.getRange(a1)) as [Range, Range, Range, Range];
      const aboveTen = (cell: Range) => make().requireFormulaSatisfied(`=${cell.getA1Notation()}>10`).setAllowInvalid(false).build();
      number.setValue(5).setDataValidation(make().requireNumberGreaterThan(3).setAllowInvalid(false).build());
      for (const cell of [blank, judged, formula]) cell.setDataValidation(aboveTen(cell));
      judged.setValue(12);
      formula.setFormula('=6+6');
      for (const cell of [number, blank, judged, formula]) isRefused(() => cell.setValue(1));
      return [number.getValue(), blank.getValue(), judged.getValue(), formula.getFormula()];
    }),
  ),
  observed('setValues writes nothing when one value is refused', [true, [['', '']]], () =>
    onTab((sheet) => {
      sheet.getRange('B1').setDataValidation(make().requireNumberGreaterThan(3).setAllowInvalid(false).build());
      const range = sheet.getRange('A1:B1');
      return [isRefused(() => range.setValues([[9, 1]])), range.getValues()];
    }),
  ),
  observed(
    'a refusal names the cell, and the choices of a list or the help text',
    [
      'The data you entered in cell C3 violates the data validation rules set on this cell. Please enter one of the following values: a, b.',
      true,
    ],
    () =>
      onTab((sheet) => {
        const cell = sheet.getRange('C3').setDataValidation(make().requireValueInList(['a', 'b']).setAllowInvalid(false).build());
        const list = refusal(() => cell.setValue('x'));
        cell.setDataValidation(make().requireNumberEqualTo(1).setHelpText('giúp').setAllowInvalid(false).build());
        return [list, refusal(() => cell.setValue('x')).indexOf('giúp') > 0];
      }),
  ),
  documented('a range rule is set and read by its enumeration', `${builder}: withCriteria`, ['B1:B2', false], () =>
    onTab((sheet) => {
      const rule = make()
        .withCriteria(SpreadsheetApp.DataValidationCriteria.VALUE_IN_RANGE, [sheet.getRange('B1:B2'), false])
        .build();
      return rule.getCriteriaValues().map(asScriptsSee);
    }),
  ),
  documented(
    'a new builder has no criteria and no help text, and allows invalid values',
    `${builder}: getCriteriaType`,
    [null, [], null, true],
    () => [make().getCriteriaType(), make().getCriteriaValues(), make().getHelpText(), make().getAllowInvalid()],
  ),
  documented('criteria are set and read by their enumeration', `${builder}: withCriteria`, ['NUMBER_BETWEEN', [1, 5], true], () => {
    const { NUMBER_BETWEEN } = SpreadsheetApp.DataValidationCriteria;
    const rule = make().withCriteria(NUMBER_BETWEEN, [1, 5]).build();
    return [...madeOf(rule), rule.getCriteriaType() === NUMBER_BETWEEN];
  }),
  documented(
    'withCriteria makes a rule from the criteria of another rule',
    `${builder}: withCriteria`,
    [['VALUE_IN_LIST', [['a', 'b'], false]], 'c'],
    () => {
      const rule = make().requireValueInList(['a', 'b'], false).setHelpText('c').build();
      const again = rule.copy().withCriteria(rule.getCriteriaType(), rule.getCriteriaValues()).build();
      return [madeOf(again), again.getHelpText()];
    },
  ),
  observed(
    'a builder or a copy does not change a rule that was built before',
    [['NUMBER_EQUAL_TO', [1]], true, 'a', ['NUMBER_EQUAL_TO', [2]], false, 'b', ['NUMBER_EQUAL_TO', [3]]],
    () => {
      const start = make().requireNumberEqualTo(1).setHelpText('a');
      const first = start.build();
      const second = first.copy().requireNumberEqualTo(2).setAllowInvalid(false).setHelpText('b').build();
      const third = start.requireNumberEqualTo(3).build();
      return [
        madeOf(first),
        first.getAllowInvalid(),
        first.getHelpText(),
        madeOf(second),
        second.getAllowInvalid(),
        second.getHelpText(),
        madeOf(third),
      ];
    },
  ),
  documented(
    'validations are set, read and removed by cell',
    'Class Range: setDataValidations',
    [['NUMBER_EQUAL_TO', null], [null, 'CHECKBOX'], 'NUMBER_EQUAL_TO', null, 'TEXT_EQUAL_TO', 'TEXT_EQUAL_TO', null],
    () =>
      onTab((sheet) => {
        const type = (rule: Rule | null) => rule && String(rule.getCriteriaType());
        const range = sheet.getRange('B2:C3');
        range.setDataValidations([
          [make().requireNumberEqualTo(1).build(), null],
          [null, make().requireCheckbox().build()],
        ]);
        const own = range.getDataValidations().map((line) => line.map(type));
        const first = type(range.getDataValidation());
        const beside = type(sheet.getRange('D3').getDataValidation());
        range.setDataValidation(make().requireTextEqualTo('a').build());
        const all = [range.getCell(1, 2), range.getCell(2, 1)].map((cell) => type(cell.getDataValidation()));
        return [...own, first, beside, ...all, type(range.clearDataValidations().getDataValidation())];
      }),
  ),
];
