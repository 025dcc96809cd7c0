// The Sheets API: how the bodies of requests are read, and new spreadsheets.
import { documented, type Fact, observed } from '../../fact';
import { once, onSheet } from '../../own-files';
import { api, ask, batch, cells, grid, type Message, patient, refusal } from './calls';

const proto = 'Protocol Buffers: ProtoJSON Format';

const bodies = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const { replies } = batch(book, [
      {
        updateCells: {
          start: { sheetId: String(id), rowIndex: '11', columnIndex: 0 },
          rows: [
            {
              values: [
                { userEnteredValue: { numberValue: '-12' } },
                { userEnteredValue: { numberValue: '1.25' } },
                { userEnteredValue: { stringValue: '12' }, note: null },
              ],
            },
          ],
          fields: 'userEnteredValue,note',
        },
      },
      { addSheet: { properties: { sheetId: '4321', title: null, hidden: null, gridProperties: { rowCount: '12' } } } },
    ]);
    const added = replies[1]!.addSheet!.properties as Message;
    const settings = (autoRecalc: string): unknown => {
      batch(book, [{ updateSpreadsheetProperties: { properties: { autoRecalc }, fields: 'autoRecalc' } }]);
      return ask(book, 'properties.autoRecalc').properties.autoRecalc;
    };
    const merge = (mergeType: string, row: number): object => ({ mergeCells: { range: grid(id, row, row + 2, 0, 2), mergeType } });
    batch(book, [merge('MERGE_ALL', 20), merge('MERGE_COLUMNS', 24), merge('MERGE_ROWS', 28)]);
    const merges = ask(book, 'sheets.merges').sheets[0].merges as Message[];
    const range = grid(id, 0, 1, 0, 1);
    const format = (given: object): object => ({ repeatCell: { range, cell: { userEnteredFormat: given }, fields: '*' } });
    const metadata = (given: object): object => ({ createDeveloperMetadata: { developerMetadata: given } });
    const lookup = (given: object): object => ({ deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: given } } });
    const chart = (basicChart: object): object => ({ addChart: { chart: { spec: { basicChart } } } });
    const condition = (given: object): object => ({ setDataValidation: { range, rule: { condition: given } } });
    const wrong: object[] = [
      { appendDimension: { sheetId: id, dimension: 'SAI', length: 1 } },
      { insertDimension: { range: { sheetId: id, dimension: 'SAI', startIndex: 0, endIndex: 1 } } },
      format({ horizontalAlignment: 'SAI' }),
      format({ verticalAlignment: 'SAI' }),
      format({ textDirection: 'SAI' }),
      format({ hyperlinkDisplayType: 'SAI' }),
      format({ numberFormat: { type: 'SAI' } }),
      format({ borders: { top: { style: 'SAI' } } }),
      { mergeCells: { range, mergeType: 'SAI' } },
      { copyPaste: { source: range, destination: range, pasteType: 'SAI' } },
      { copyPaste: { source: range, destination: range, pasteOrientation: 'SAI' } },
      { cutPaste: { source: range, destination: { sheetId: id }, pasteType: 'SAI' } },
      { sortRange: { range, sortSpecs: [{ sortOrder: 'SAI' }] } },
      { addSheet: { properties: { sheetType: 'SAI' } } },
      { updateSpreadsheetProperties: { properties: { autoRecalc: 'SAI' }, fields: 'autoRecalc' } },
      condition({ type: 'SAI' }),
      condition({ type: 'DATE_BEFORE', values: [{ relativeDate: 'SAI' }] }),
      metadata({ visibility: 'SAI' }),
      lookup({ visibility: 'SAI' }),
      lookup({ locationType: 'SAI' }),
      lookup({ locationMatchingStrategy: 'SAI' }),
      {
        addConditionalFormatRule: { rule: { ranges: [range], gradientRule: { minpoint: { type: 'SAI' } } } },
      },
      chart({ chartType: 'SAI' }),
      chart({ stackedType: 'SAI' }),
    ];
    return {
      written: cells(book, 'S!A12:C12', 'userEnteredValue')[0]!.map((one) => one.userEnteredValue as Message),
      added: [added.sheetId, typeof added.title, 'hidden' in added, added.gridProperties],
      settings: ['HOUR', 'MINUTE', 'ON_CHANGE'].map(settings),
      merges: merges.map(({ startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }) => [
        startRowIndex,
        endRowIndex,
        startColumnIndex,
        endColumnIndex,
      ]),
      enumerations: wrong.map((request) => /sheets\.v4\.(?:\w+\.)*(\w+)\), "SAI"$/.exec(String(refusal(book, request)))?.[1] ?? null),
      boolean: ['12', 1].map((hidden) => refusal(book, { addSheet: { properties: { hidden } } })),
      value: ['năm', '1-2'].map((numberValue) =>
        refusal(book, { repeatCell: { range, cell: { userEnteredValue: { numberValue } }, fields: '*' } }),
      ),
      integer: ['x12', '12x'].map((sheetId) => refusal(book, { addSheet: { properties: { sheetId } } })),
      message: refusal(book, { addSheet: { properties: 'S' } }),
      list: refusal(book, { addSheet: { properties: { sheetId: [1] } } }),
      deepList: refusal(book, { addSheet: { properties: [{}] } }),
      inner: refusal(book, { addSheet: { properties: { gridProperties: { rowcount: 1 } } } }),
      inList: refusal(book, { sortRange: { range, sortSpecs: [{ dimensionIndex: 0 }, { order: 1 }] } }),
      masks: ['sheetId,ten', 'gridProperties.rowCount.x', 'gridProperties.hang'].map(
        (fields) => refusal(book, { updateSheetProperties: { properties: { sheetId: id }, fields } }) !== null,
      ),
      inMasks: ['userEnteredFormat.borders.giua', 'textFormatRuns.format.dam', 'dataValidation.condition.values.gi'].map(
        (fields) => refusal(book, { repeatCell: { range, cell: {}, fields } }) !== null,
      ),
    };
  }),
);

const created = once(() => {
  const ids: string[] = [];
  const make = (body: object): Message => {
    const made = patient(() => api().create(body as never)) as unknown as Message;
    ids.push(made.spreadsheetId);
    return made;
  };
  try {
    const plain = make({});
    const titled = make({ properties: { title: 'Đối chiếu (chỉ có tên)', timeZone: 'Asia/Ho_Chi_Minh', autoRecalc: 'MINUTE' } });
    const many = make({
      properties: { title: 'Đối chiếu (ba trang)' },
      sheets: [{ properties: { title: 'A', sheetId: 0 } }, {}, { properties: { title: 'C', hidden: true } }],
    });
    return {
      plain: [plain.sheets.length, typeof plain.properties.title, plain.properties.title !== '', plain.sheets[0].properties.index],
      titled: [titled.sheets.length, titled.properties.title, titled.properties.timeZone, titled.properties.autoRecalc],
      names: ids.map((id) => DriveApp.getFileById(id).getName()).slice(1),
      many: (many.sheets as Message[]).map(({ properties }) => [
        properties.sheetId,
        properties.title,
        properties.index,
        properties.hidden ?? false,
      ]),
      keys: Object.keys(plain).sort(),
      url: plain.spreadsheetUrl.indexOf(plain.spreadsheetId) > 0,
      hasCells: 'data' in plain.sheets[0],
    };
  } finally {
    for (const id of ids) DriveApp.getFileById(id).setTrashed(true);
  }
});

export const sheetsBodies: Fact[] = [
  documented(
    'numbers of a body may be texts of digits',
    proto,
    [{ numberValue: -12 }, { numberValue: 1.25 }, { stringValue: '12' }],
    () => bodies().written,
  ),
  documented(
    'a null in a body is as if the field were absent',
    proto,
    [4321, 'string', false, { rowCount: 12, columnCount: 26 }],
    () => bodies().added,
  ),
  documented(
    'every interval of recalculation is kept',
    'Sheets API: RecalculationInterval',
    ['HOUR', 'MINUTE', 'ON_CHANGE'],
    () => bodies().settings,
  ),
  documented(
    'cells are merged whole, by columns or by rows',
    'Sheets API: MergeType',
    [
      [20, 22, 0, 2],
      [24, 26, 0, 1],
      [24, 26, 1, 2],
      [28, 29, 0, 2],
      [29, 30, 0, 2],
    ],
    () => bodies().merges,
  ),
  observed(
    'a value that an enumeration of a request lacks is refused with the name of the enumeration',
    [
      'Dimension',
      'Dimension',
      'HorizontalAlign',
      'VerticalAlign',
      'TextDirection',
      'HyperlinkDisplayType',
      'NumberFormatType',
      'Style',
      'MergeType',
      'PasteType',
      'PasteOrientation',
      'PasteType',
      'SortOrder',
      'SheetType',
      'RecalculationInterval',
      'ConditionType',
      'RelativeDate',
      'DeveloperMetadataVisibility',
      'DeveloperMetadataVisibility',
      'DeveloperMetadataLocationType',
      'DeveloperMetadataLocationMatchingStrategy',
      'InterpolationPointType',
      'BasicChartType',
      'BasicChartStackedType',
    ],
    () => bodies().enumerations,
  ),
  observed(
    'a number or a text in place of a boolean is refused with the type',
    ['"12"', '1'].map((text) => `Invalid value at 'requests[0].add_sheet.properties.hidden' (TYPE_BOOL), ${text}`),
    () => bodies().boolean,
  ),
  observed(
    'a text that is no number is refused with the type of the number',
    [
      `Invalid value at 'requests[0].repeat_cell.cell.user_entered_value.number_value' (TYPE_DOUBLE), "năm"`,
      `Invalid value at 'requests[0].repeat_cell.cell.user_entered_value.number_value' (TYPE_DOUBLE), "1-2"`,
      `Invalid value at 'requests[0].add_sheet.properties.sheet_id' (TYPE_INT32), "x12"`,
      `Invalid value at 'requests[0].add_sheet.properties.sheet_id' (TYPE_INT32), "12x"`,
    ],
    () => [...bodies().value, ...bodies().integer],
  ),
  observed(
    'a text in place of a message is refused with the name of the message',
    `Invalid value at 'requests[0].add_sheet.properties' (type.googleapis.com/google.apps.sheets.v4.SheetProperties), "S"`,
    () => bodies().message,
  ),
  observed(
    'a list in place of a number or a message is refused with the name of the field',
    [
      `Invalid JSON payload received. Unknown name "sheetId" at 'requests[0].add_sheet.properties': Proto field is not repeating, cannot start list.`,
      `Invalid JSON payload received. Unknown name "properties" at 'requests[0].add_sheet': Proto field is not repeating, cannot start list.`,
    ],
    () => [bodies().list, bodies().deepList],
  ),
  observed(
    'an unknown field inside lists and messages is named with its whole place',
    [
      `Invalid JSON payload received. Unknown name "rowcount" at 'requests[0].add_sheet.properties.grid_properties': Cannot find field.`,
      `Invalid JSON payload received. Unknown name "order" at 'requests[0].sort_range.sort_specs[1]': Cannot find field.`,
    ],
    () => [bodies().inner, bodies().inList],
  ),
  documented(
    'a mask of a write may not name an unknown field, at any depth',
    'Sheets API: Field masks',
    [true, true, true],
    () => bodies().masks,
  ),
  documented(
    'a mask of a write may not name an unknown field inside a list',
    'Sheets API: Field masks',
    [true, true, true],
    () => bodies().inMasks,
  ),

  documented(
    'spreadsheets.create without a body makes a spreadsheet of one sheet with a title',
    'Sheets API: spreadsheets.create',
    [[1, 'string', true, 0], ['properties', 'sheets', 'spreadsheetId', 'spreadsheetUrl'], true, false],
    () => [created().plain, created().keys, created().url, created().hasCells],
  ),
  documented(
    'spreadsheets.create takes a title, a zone and an interval of recalculation',
    'Sheets API: spreadsheets.create',
    [
      [1, 'Đối chiếu (chỉ có tên)', 'Asia/Ho_Chi_Minh', 'MINUTE'],
      ['Đối chiếu (chỉ có tên)', 'Đối chiếu (ba trang)'],
    ],
    () => [created().titled, created().names],
  ),
  documented(
    'spreadsheets.create makes the given sheets in their order, hidden ones too',
    'Sheets API: spreadsheets.create',
    [
      [0, 'A', 0, false],
      ['C', 2, true],
    ],
    () => [created().many[0], created().many[2]!.slice(1)],
  ),
];
