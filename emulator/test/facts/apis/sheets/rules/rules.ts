// The Sheets API: rules of cells, conditional formats, filters and charts.
import { documented, type Fact, observed, unproved } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, cells, grid, type Message, refusal, write } from '../calls';

const condition = (type: string, ...values: (string | object)[]): object => ({
  type,
  values: values.map((value) => (typeof value === 'string' ? { userEnteredValue: value } : value)),
});

const validated = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const set = (row: number, rule?: object): object => ({ setDataValidation: { range: grid(id, row, row + 1, 0, 1), rule } });
    const list = { condition: condition('ONE_OF_LIST', 'một', 'hai'), strict: true, showCustomUi: true, inputMessage: 'Chọn một mục' };
    const rules: object[] = [
      list,
      { condition: condition('ONE_OF_RANGE', '=S!$C$1:$C$3'), showCustomUi: false },
      { condition: condition('NUMBER_BETWEEN', '1', '2,5') },
      { condition: condition('DATE_AFTER', '01/12/2026') },
      { condition: condition('CUSTOM_FORMULA', '=A6>B6'), strict: true },
      { condition: { type: 'BOOLEAN' } },
      { condition: condition('TEXT_CONTAINS', 'xã') },
    ];
    batch(
      book,
      rules
        .map((rule, row) => set(row, rule))
        .concat([set(7, list), set(7), write(id, 8, 0, [[{ dataValidation: list }]], 'dataValidation')]),
    );
    const seen = cells(book, 'S!A1:A9', 'dataValidation').map((row) => row[0]?.dataValidation ?? null);
    return {
      seen,
      noType: refusal(book, set(0, { strict: true })),
      count: refusal(book, set(0, { condition: condition('NUMBER_BETWEEN', '1') })),
      notForCells: refusal(book, set(0, { condition: { type: 'BLANK' } })),
      text: refusal(book, set(0, { condition: condition('NUMBER_EQ', 'năm') })),
      formula: refusal(book, set(0, { condition: condition('CUSTOM_FORMULA', 'A1>1') })),
      range: refusal(book, set(0, { condition: condition('ONE_OF_RANGE', '=Khong_co!A1') })),
      unknown: refusal(book, set(0, { condition: condition('NUMBER_MAYBE', '1') })),
      many: refusal(book, set(0, { condition: condition('ONE_OF_LIST', ...Array.from({ length: 501 }, (_, index) => String(index))) })),
    };
  }),
);

const coloured = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    const rule = (formula: string, color: object, more: object = {}): object => ({
      ranges: [grid(id, 0, 10, 0, 2)],
      booleanRule: {
        condition: condition('CUSTOM_FORMULA', formula),
        format: { backgroundColor: color, textFormat: { bold: true }, ...more },
      },
    });
    const add = (formula: string, index?: number): object => ({ addConditionalFormatRule: { rule: rule(formula, { red: 1 }), index } });
    const formulas = (): string[] =>
      (ask(book, 'sheets.conditionalFormats').sheets[0].conditionalFormats ?? []).map(
        (one: Message) => one.booleanRule.condition.values[0].userEnteredValue,
      );
    batch(book, [add('=$A1=1'), add('=$A1=2'), add('=$A1=3', 2)]);
    const added = formulas();
    const whole = ask(book, 'sheets.conditionalFormats').sheets[0].conditionalFormats[0];
    const { replies } = batch(book, [
      { updateConditionalFormatRule: { index: 0, rule: rule('=$A1=4', { blue: 1 }) } },
      { updateConditionalFormatRule: { sheetId: id, index: 0, newIndex: 2 } },
      { deleteConditionalFormatRule: { sheetId: id, index: 0 } },
    ]);
    return {
      added,
      whole,
      left: formulas(),
      replies: [replies[0]!.updateConditionalFormatRule!.newIndex ?? 0, replies[1]!.updateConditionalFormatRule!.oldIndex ?? 0],
      removed: (replies[2]!.deleteConditionalFormatRule!.rule as Message).booleanRule.condition.values[0].userEnteredValue,
      index: refusal(book, add('=$A1=5', 9)),
      missing: refusal(book, { deleteConditionalFormatRule: { sheetId: id, index: 5 } }),
      format: refusal(book, { addConditionalFormatRule: { rule: rule('=$A1=1', {}, { horizontalAlignment: 'LEFT' }) } }),
      ranges: refusal(book, { addConditionalFormatRule: { rule: { booleanRule: { condition: condition('BLANK') } } } }),
      list: refusal(book, {
        addConditionalFormatRule: {
          rule: { ranges: [grid(id, 0, 1, 0, 1)], booleanRule: { condition: condition('ONE_OF_LIST', 'a'), format: {} } },
        },
      }),
    };
  }),
);

const filtered = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const filter = {
      range: grid(id, 0, 4, 0, 2),
      filterSpecs: [
        { columnIndex: 0, filterCriteria: { hiddenValues: ['hai'] } },
        { columnIndex: 1, filterCriteria: { condition: condition('NUMBER_GREATER', '1') } },
      ],
    };
    batch(book, [
      write(id, 0, 0, [
        ['tên', 'số'],
        ['một', 5],
        ['hai', 5],
        ['ba', 1],
      ]),
      { setBasicFilter: { filter } },
    ]);
    const seen = ask(book, 'sheets(basicFilter,data.rowMetadata.hiddenByFilter)', ['S!A1:B4']).sheets[0];
    batch(book, [{ clearBasicFilter: { sheetId: id } }]);
    return {
      range: seen.basicFilter.range,
      specs: seen.basicFilter.filterSpecs,
      hidden: (seen.data[0].rowMetadata as Message[]).map(({ hiddenByFilter }) => hiddenByFilter ?? false),
      cleared: 'basicFilter' in ask(book, 'sheets(properties.sheetId,basicFilter)').sheets[0],
    };
  }),
);

const charted = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    const source = (column: number): object => ({ sourceRange: { sources: [grid(id, 0, 4, column, column + 1)] } });
    const spec = {
      title: 'Theo tháng',
      basicChart: {
        chartType: 'COLUMN',
        legendPosition: 'BOTTOM_LEGEND',
        headerCount: 1,
        axis: [{ position: 'LEFT_AXIS', title: 'Số vụ' }],
        domains: [{ domain: source(0) }],
        series: [{ series: source(1), targetAxis: 'LEFT_AXIS' }],
      },
    };
    const position = { overlayPosition: { anchorCell: { sheetId: id, rowIndex: 5, columnIndex: 2 }, widthPixels: 500, heightPixels: 300 } };
    const pie = { pieChart: { legendPosition: 'RIGHT_LEGEND', domain: source(0), series: source(1) } };
    const { replies } = batch(book, [{ addChart: { chart: { spec, position } } }, { addChart: { chart: { chartId: 99, spec: pie } } }]);
    const chart = replies[0]!.addChart!.chart as Message;
    batch(book, [
      { updateChartSpec: { chartId: 99, spec: { ...pie, title: 'Tròn' } } },
      {
        updateEmbeddedObjectPosition: {
          objectId: chart.chartId,
          newPosition: { overlayPosition: { anchorCell: { sheetId: id, rowIndex: 1 }, widthPixels: 200 } },
          fields: 'anchorCell.rowIndex,widthPixels',
        },
      },
    ]);
    const charts = ask(book, 'sheets.charts').sheets[0].charts as Message[];
    batch(book, [{ deleteEmbeddedObject: { objectId: 99 } }]);
    return {
      answer: [chart.spec.title, chart.spec.basicChart.series.length, chart.position.overlayPosition.anchorCell],
      second: (replies[1]!.addChart!.chart as Message).chartId,
      updated: charts[1]!.spec.title,
      moved: [charts[0]!.position.overlayPosition.anchorCell.rowIndex, charts[0]!.position.overlayPosition.widthPixels],
      left: ask(book, 'sheets.charts.chartId').sheets[0].charts.length,
      none: refusal(book, { addChart: { chart: {} } }),
      blank: refusal(book, { addChart: { chart: { spec: { title: 'x' } } } }),
      unknown: refusal(book, { deleteEmbeddedObject: { objectId: 5 } }),
    };
  }),
);

export const sheetsRules: Fact[] = [
  documented(
    'a list of values comes back as it was set',
    'Sheets API: DataValidationRule',
    {
      condition: { type: 'ONE_OF_LIST', values: [{ userEnteredValue: 'một' }, { userEnteredValue: 'hai' }] },
      inputMessage: 'Chọn một mục',
      strict: true,
      showCustomUi: true,
    },
    () => validated().seen[0],
  ),
  documented(
    'a range of values is named by a formula',
    'Sheets API: ConditionType',
    { condition: condition('ONE_OF_RANGE', '=S!C1:C3') },
    () => {
      const { condition: given, ...rest } = validated().seen[1];
      return {
        condition: {
          type: given.type,
          values: [{ userEnteredValue: String(given.values[0].userEnteredValue).replace(/\$/g, '') }],
        },
        ...rest,
      };
    },
  ),
  documented(
    'numbers and dates of a condition are written as in the locale',
    'Sheets API: ConditionValue',
    [condition('NUMBER_BETWEEN', '1', '2,5'), condition('DATE_AFTER', '01/12/2026')],
    () => [validated().seen[2].condition, validated().seen[3].condition],
  ),
  documented(
    'a formula, a check box and a text are conditions',
    'Sheets API: ConditionType',
    ['CUSTOM_FORMULA', 'BOOLEAN', 'TEXT_CONTAINS'],
    () =>
      validated()
        .seen.slice(4, 7)
        .map((one) => one.condition.type),
  ),
  documented('setDataValidation without a rule clears it', 'Sheets API: SetDataValidationRequest', null, () => validated().seen[7]),
  documented('updateCells sets a rule, too', 'Sheets API: CellData', 'ONE_OF_LIST', () => validated().seen[8].condition.type),
  documented(
    'a condition needs a type',
    'Sheets API: BooleanCondition',
    true,
    () => String(validated().noType).indexOf('Invalid requests[0].setDataValidation: ') === 0,
  ),
  observed(
    'a condition with too few values is refused',
    "Invalid requests[0].setDataValidation: ConditionType 'NUMBER_BETWEEN' requires exactly 2 ConditionValues, but 1 were given.",
    () => validated().count,
  ),
  observed(
    'a condition that cells cannot have is refused',
    "Invalid requests[0].setDataValidation: ConditionType 'BLANK' is not supported in data validation.",
    () => validated().notForCells,
  ),
  unproved(
    'a value that the condition cannot use is refused',
    ['năm', 'A1>1'].map((text) => `Invalid requests[0].setDataValidation: Invalid ConditionValue.userEnteredValue: ${text}`),
    () => [validated().text, validated().formula],
  ),
  unproved(
    'a range of values on an unknown sheet is refused',
    true,
    () => String(validated().range).indexOf('Invalid requests[0].setDataValidation: ') === 0,
  ),
  unproved(
    'an unknown condition is refused with its type',
    `Invalid value at 'requests[0].set_data_validation.rule.condition.type' (type.googleapis.com/google.apps.sheets.v4.ConditionType), "NUMBER_MAYBE"`,
    () => validated().unknown,
  ),
  unproved(
    'a list of more than 500 values is refused',
    true,
    () => String(validated().many).indexOf('Invalid requests[0].setDataValidation: ') === 0,
  ),

  documented(
    'index 0 is tried first, and a rule without an index comes first',
    'Sheets API: AddConditionalFormatRuleRequest',
    ['=$A1=2', '=$A1=1', '=$A1=3'],
    () => coloured().added,
  ),
  documented(
    'a conditional format comes back with its ranges, condition and format',
    'Sheets API: ConditionalFormatRule',
    {
      ranges: [{ startRowIndex: 0, endRowIndex: 10, startColumnIndex: 0, endColumnIndex: 2 }],
      booleanRule: {
        condition: condition('CUSTOM_FORMULA', '=$A1=2'),
        format: { backgroundColor: { red: 1 }, backgroundColorStyle: { rgbColor: { red: 1 } }, textFormat: { bold: true } },
      },
    },
    () => coloured().whole,
  ),
  documented(
    'rules are replaced, moved and deleted by index',
    'Sheets API: UpdateConditionalFormatRuleRequest',
    [['=$A1=3', '=$A1=4'], [0, 0], '=$A1=1'],
    () => [coloured().left, coloured().replies, coloured().removed],
  ),
  observed(
    'an index that no rule has is refused',
    [/^Invalid requests\[0\]/.source, 'Invalid requests[0].deleteConditionalFormatRule: No conditional format on sheet: 0 at index: 5'],
    () => [
      String(coloured().index).indexOf('Invalid requests[0].addConditionalFormatRule: ') === 0
        ? /^Invalid requests\[0\]/.source
        : coloured().index,
      coloured().missing,
    ],
  ),
  documented('a conditional format cannot align, needs ranges, and takes no list', 'Sheets API: BooleanRule', [true, true, true], () =>
    [coloured().format, coloured().ranges, coloured().list].map(
      (text) => String(text).indexOf('Invalid requests[0].addConditionalFormatRule: ') === 0,
    ),
  ),

  documented(
    'a basic filter hides rows by values and conditions',
    'Sheets API: BasicFilter',
    [{ startRowIndex: 0, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 2 }, [false, false, true, true], false],
    () => [filtered().range, filtered().hidden, filtered().cleared],
  ),
  documented(
    'the specifications of a filter come back by column',
    'Sheets API: FilterSpec',
    [{ filterCriteria: { hiddenValues: ['hai'] } }, { columnIndex: 1, filterCriteria: { condition: condition('NUMBER_GREATER', '1') } }],
    () => filtered().specs,
  ),

  documented(
    'addChart answers with the chart, its specification and its place',
    'Sheets API: AddChartRequest',
    ['Theo tháng', 1, { rowIndex: 5, columnIndex: 2 }],
    () => charted().answer,
  ),
  documented('a chart takes an id of the caller', 'Sheets API: EmbeddedChart', 99, () => charted().second),
  documented('updateChartSpec takes a whole specification', 'Sheets API: UpdateChartSpecRequest', 'Tròn', () => charted().updated),
  documented('a position changes as its mask says', 'Sheets API: UpdateEmbeddedObjectPositionRequest', [1, 200], () => charted().moved),
  documented('deleteEmbeddedObject removes a chart', 'Sheets API: DeleteEmbeddedObjectRequest', 1, () => charted().left),
  observed('a chart without a specification is refused', 'Invalid requests[0].addChart: no chart spec', () => charted().none),
  observed(
    'a specification without a kind of chart is refused',
    'Invalid requests[0].addChart: One of basicChart, pieChart, bubbleChart, candelstickChart, histogramChart, or orgChart must be set.',
    () => charted().blank,
  ),
  documented(
    'an unknown chart is refused',
    'Sheets API: DeleteEmbeddedObjectRequest',
    true,
    () => String(charted().unknown).indexOf('Invalid requests[0].deleteEmbeddedObject: ') === 0,
  ),
];
