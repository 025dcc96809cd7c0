// The Sheets API: every condition of validations, conditional formats and filters, written and read back.
import { documented, type Fact, observed } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, cells, grid, type Message, refusal } from '../calls';

const types = 'Sheets API: ConditionType';

const condition = (type: string, ...texts: string[]): Message =>
  texts.length ? { type, values: texts.map((userEnteredValue) => ({ userEnteredValue })) } : { type };

const numbers = [
  condition('NUMBER_GREATER', '1'),
  condition('NUMBER_GREATER_THAN_EQ', '2'),
  condition('NUMBER_LESS', '3,5'),
  condition('NUMBER_LESS_THAN_EQ', '4'),
  condition('NUMBER_EQ', '5'),
  condition('NUMBER_NOT_EQ', '6'),
  condition('NUMBER_BETWEEN', '7', '8'),
  condition('NUMBER_NOT_BETWEEN', '9', '10'),
  condition('NUMBER_GREATER', '=C1'),
];
const texts = [condition('TEXT_CONTAINS', 'xã'), condition('TEXT_NOT_CONTAINS', 'huyện'), condition('TEXT_EQ', '12')];
const days = [condition('DATE_EQ', '01/12/2026'), condition('DATE_BEFORE', '02/12/2026'), condition('DATE_AFTER', '03/12/2026')];
const moreDays = [
  condition('DATE_ON_OR_BEFORE', '04/12/2026'),
  condition('DATE_ON_OR_AFTER', '05/12/2026'),
  condition('DATE_BETWEEN', '01/12/2026', '31/12/2026'),
  condition('DATE_NOT_BETWEEN', '01/11/2026', '30/11/2026'),
];
const without = [condition('TEXT_IS_EMAIL'), condition('TEXT_IS_URL'), condition('DATE_IS_VALID')];
const boxes = [condition('BOOLEAN'), condition('BOOLEAN', 'có'), condition('BOOLEAN', 'có', 'không')];
const choices = [condition('ONE_OF_LIST', 'một'), condition('ONE_OF_LIST', 'một', 'hai', 'ba'), condition('CUSTOM_FORMULA', '=ISODD(C1)')];
/** For conditional formats and filters only. */
const looks = [
  condition('TEXT_STARTS_WITH', 'Xã'),
  condition('TEXT_ENDS_WITH', 'nội'),
  condition('BLANK'),
  condition('NOT_BLANK'),
  condition('CUSTOM_FORMULA', '=$C1>1'),
];
const shared = [...numbers, ...texts, ...days, ...looks];
const relative = ['PAST_YEAR', 'PAST_MONTH', 'PAST_WEEK', 'YESTERDAY', 'TODAY', 'TOMORROW'].map((relativeDate, index) => ({
  type: index % 2 ? 'DATE_AFTER' : 'DATE_BEFORE',
  values: [{ relativeDate }],
}));

const kept = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    book.insertSheet("Sổ 'mới'");
    SpreadsheetApp.flush();
    const set = (row: number, rule: object, rows = 1): object => ({
      setDataValidation: { range: grid(id, row, row + rows, 0, 1), rule },
    });
    const groups = { numbers, texts, days: [...days, ...moreDays], without, boxes, choices };
    const all = Object.values(groups).flat();
    const last = all.length;
    batch(book, [
      ...all.map((one, row) => set(row, { condition: one })),
      set(last, { condition: condition('ONE_OF_RANGE', "='Sổ ''mới'''!$B$2:$C$3"), strict: true, showCustomUi: true }),
      set(last + 1, { condition: condition('NUMBER_GREATER', '1'), strict: true, inputMessage: 'Số lớn hơn 1' }),
      set(last + 2, { condition: condition('CUSTOM_FORMULA', '=A1>B1') }, 2),
      set(last + 4, {
        condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'a' }, { userEnteredValue: 'b' }] },
        showCustomUi: false,
      }),
    ]);
    const seen = cells(book, `S!A1:A${last + 5}`, 'dataValidation').map((row) => (row[0]?.dataValidation ?? {}) as Message);
    const conditions = seen.map((one) => one.condition as Message);
    let at = 0;
    const byGroup = Object.keys(groups).reduce<Record<string, Message[]>>((made, name) => {
      const { length } = groups[name as keyof typeof groups];
      made[name] = conditions.slice(at, at + length);
      at += length;
      return made;
    }, {});
    const isRefused = (given: object) =>
      String(refusal(book, set(0, { condition: given }))).indexOf('Invalid requests[0].setDataValidation: ') === 0;
    return {
      byGroup,
      range: seen[last]!,
      message: seen[last + 1]!,
      formulas: [conditions[last + 2], conditions[last + 3]],
      list: seen[last + 4]!,
      wrongUse: ['BLANK', 'NOT_BLANK'].map((type) => isRefused(condition(type))),
      wrongTexts: ['TEXT_STARTS_WITH', 'TEXT_ENDS_WITH'].map((type) => isRefused(condition(type, 'a'))),
      relative: isRefused(relative[0]!),
      tooMany: [
        condition('NUMBER_EQ', '1', '2'),
        condition('NUMBER_BETWEEN', '1', '2', '3'),
        condition('NUMBER_NOT_BETWEEN', '1'),
        condition('DATE_BETWEEN', '01/12/2026'),
        condition('DATE_NOT_BETWEEN', '01/12/2026'),
        condition('TEXT_IS_EMAIL', 'a'),
        condition('TEXT_IS_URL', 'a'),
        condition('DATE_IS_VALID', '01/12/2026'),
        condition('BOOLEAN', 'a', 'b', 'c'),
        condition('CUSTOM_FORMULA', '=1', '=2'),
        condition('ONE_OF_RANGE', '=S!A1', '=S!A2'),
        condition('TEXT_EQ'),
        condition('ONE_OF_LIST'),
      ].map(isRefused),
    };
  }),
);

const coloured = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const add = (rule: object): object => ({ addConditionalFormatRule: { rule: { ranges: [grid(id, 0, 5, 0, 1)], ...rule }, index: 0 } });
    const boolean = (one: object, format: object = { textFormat: { bold: true } }): object =>
      add({ booleanRule: { condition: one, format } });
    const given = [...shared, ...relative];
    const look = {
      backgroundColor: { green: 1 },
      textFormat: { foregroundColor: { red: 1 }, bold: true, italic: true, strikethrough: true, underline: true },
    };
    const point = (type: string, color: object, value?: string): object => ({ type, color, ...(value && { value }) });
    const two = { minpoint: point('MIN', { red: 1 }), maxpoint: point('MAX', { green: 1 }) };
    const three = {
      minpoint: point('NUMBER', { red: 1 }, '1'),
      midpoint: point('PERCENT', { blue: 1 }, '40'),
      maxpoint: point('PERCENTILE', {}, '90'),
    };
    batch(book, [
      ...given.map((one) => boolean(one)),
      boolean(condition('NOT_BLANK'), look),
      add({ ranges: [grid(id, 0, 2, 0, 1), grid(id, 4, 6, 2, 3)], gradientRule: two }),
      add({ gradientRule: three }),
    ]);
    const rules = (ask(book, 'sheets.conditionalFormats').sheets[0].conditionalFormats as Message[]).reverse();
    const conditions = rules.slice(0, given.length).map((rule) => rule.booleanRule.condition as Message);
    const format = rules[given.length]!.booleanRule.format as Message;
    const isRefused = (...requests: object[]) =>
      String(refusal(book, ...requests)).indexOf('Invalid requests[0].addConditionalFormatRule: ') === 0;
    return {
      conditions: conditions.slice(0, shared.length),
      relative: conditions.slice(shared.length),
      format,
      two: rules[given.length + 1]!,
      three: rules[given.length + 2]!.gradientRule as Message,
      notForFormats: [...without, ...boxes, ...choices.slice(0, 2), ...moreDays].filter((one) => !isRefused(boolean(one))),
      noPoint: isRefused(add({ gradientRule: { minpoint: point('MIN', {}) } })),
      noRule: isRefused(add({})),
    };
  }),
);

const filtered = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const specs = [...shared, ...relative].map((one, columnIndex) => ({ columnIndex, filterCriteria: { condition: one } }));
    const { length } = specs;
    batch(book, [{ setBasicFilter: { filter: { range: grid(id, 0, 5, 0, length), filterSpecs: specs } } }]);
    const seen = ask(book, 'sheets.basicFilter.filterSpecs').sheets[0].basicFilter.filterSpecs as Message[];
    batch(book, [{ setBasicFilter: { filter: { range: grid(id, 1, 3, 1, 3), criteria: { '2': { hiddenValues: ['a', 'b'] } } } } }]);
    const { basicFilter } = ask(book, 'sheets.basicFilter(range,filterSpecs)').sheets[0];
    const isRefused = (one: object) =>
      refusal(book, {
        setBasicFilter: { filter: { range: grid(id, 0, 5, 0, 2), filterSpecs: [{ filterCriteria: { condition: one } }] } },
      }) !== null;
    return {
      seen: seen.map(({ filterCriteria }) => filterCriteria.condition as Message),
      byMap: basicFilter as Message,
      notForFilters: [...without, ...boxes, ...choices.slice(0, 2), ...moreDays].filter((one) => !isRefused(one)),
    };
  }),
);

const validations: [string, keyof ReturnType<typeof kept>['byGroup'], object[]][] = [
  ['every condition of numbers of a validation comes back with its values', 'numbers', numbers],
  ['every condition of texts with a value of a validation comes back', 'texts', texts],
  ['every condition of days of a validation comes back as in the locale', 'days', [...days, ...moreDays]],
  ['conditions of e-mail addresses, links and dates have no values', 'without', without],
  ['a check box has no value, one or two', 'boxes', boxes],
  ['a list of one value, one of three and a formula come back', 'choices', choices],
];

export const sheetsConditions: Fact[] = [
  ...validations.map(([states, group, expected]) => documented(states, types, expected, () => kept().byGroup[group])),
  documented(
    'a range of values on a sheet whose name needs quotes comes back in quotes',
    types,
    ["='Sổ ''mới'''!B2:C3", true, true],
    () => {
      const { condition: given, strict, showCustomUi } = kept().range;
      return [String(given.values[0].userEnteredValue).replace(/\$/g, ''), strict, showCustomUi];
    },
  ),
  documented(
    'a validation has its message and whether it is strict, and no list where it is no list',
    'Sheets API: DataValidationRule',
    { condition: condition('NUMBER_GREATER', '1'), inputMessage: 'Số lớn hơn 1', strict: true },
    () => kept().message,
  ),
  documented('a validation that does not show its list says nothing of it', 'Sheets API: DataValidationRule', [false, false], () => [
    'showCustomUi' in kept().list,
    'strict' in kept().list,
  ]),
  observed(
    'the formula of a validation of two cells begins with the first one',
    condition('CUSTOM_FORMULA', '=A1>B1'),
    () => kept().formulas[0],
  ),
  documented('a validation takes no condition of blank cells', types, [true, true], () => kept().wrongUse),
  documented('a validation takes no condition of the start or the end of a text', types, [true, true], () => kept().wrongTexts),
  documented('a validation takes no relative date', 'Sheets API: ConditionValue', true, () => kept().relative),
  documented(
    'a condition with a wrong number of values is refused, whatever its type',
    types,
    Array.from({ length: 13 }, () => true),
    () => kept().tooMany,
  ),

  documented('every condition of a conditional format comes back with its values', types, shared, () => coloured().conditions),
  documented('every relative date of a conditional format comes back', 'Sheets API: RelativeDate', relative, () => coloured().relative),
  documented(
    'a conditional format has a ground, a colour and the four switches of text',
    'Sheets API: BooleanRule',
    {
      backgroundColor: { green: 1 },
      backgroundColorStyle: { rgbColor: { green: 1 } },
      textFormat: {
        foregroundColor: { red: 1 },
        foregroundColorStyle: { rgbColor: { red: 1 } },
        bold: true,
        italic: true,
        strikethrough: true,
        underline: true,
      },
    },
    () => coloured().format,
  ),
  documented(
    'a colour scale has two points and comes back with its ranges',
    'Sheets API: GradientRule',
    {
      ranges: [
        { startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 },
        { startRowIndex: 4, endRowIndex: 6, startColumnIndex: 2, endColumnIndex: 3 },
      ],
      gradientRule: {
        minpoint: { type: 'MIN', color: { red: 1 }, colorStyle: { rgbColor: { red: 1 } } },
        maxpoint: { type: 'MAX', color: { green: 1 }, colorStyle: { rgbColor: { green: 1 } } },
      },
    },
    () => coloured().two,
  ),
  documented(
    'a colour scale of three points has their types and values',
    'Sheets API: InterpolationPoint',
    [
      ['NUMBER', '1', { red: 1 }],
      ['PERCENT', '40', { blue: 1 }],
      ['PERCENTILE', '90', {}],
    ],
    () => {
      const { minpoint, midpoint, maxpoint } = coloured().three;
      return [minpoint, midpoint, maxpoint].map(({ type, value, color }: Message) => [type, value, color]);
    },
  ),
  documented('a conditional format refuses the conditions that only validations have', types, [], () => coloured().notForFormats),
  documented('a colour scale needs its least and its greatest point', 'Sheets API: GradientRule', true, () => coloured().noPoint),
  documented('a conditional format needs a rule', 'Sheets API: ConditionalFormatRule', true, () => coloured().noRule),

  documented(
    'every condition of a filter comes back with its values',
    'Sheets API: FilterCriteria',
    [...shared, ...relative],
    () => filtered().seen,
  ),
  documented(
    'a filter takes its criteria by column, too',
    'Sheets API: BasicFilter',
    {
      range: { startRowIndex: 1, endRowIndex: 3, startColumnIndex: 1, endColumnIndex: 3 },
      filterSpecs: [{ columnIndex: 2, filterCriteria: { hiddenValues: ['a', 'b'] } }],
    },
    () => filtered().byMap,
  ),
  documented('a filter refuses the conditions that only validations have', types, [], () => filtered().notForFilters),
];
