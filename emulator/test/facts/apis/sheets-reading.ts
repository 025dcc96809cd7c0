// The Sheets API, reading: values of ranges, and what a spreadsheet says of itself.
import { byHand, documented, type Fact, observed, unproved } from '../fact';
import { once, onSheet } from '../own-files';
import { patient } from './patient';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
interface Values {
  range: string;
  majorDimension: string;
  values?: unknown[][];
}

const batchGet = 'Sheets API: spreadsheets.values.batchGet';
const get = 'Sheets API: spreadsheets.get';

const api = () => Sheets!.Spreadsheets!;
const valuesOf = (book: Book, ranges: string[], options: object = {}): Values[] =>
  patient(() => api().Values!.batchGet(book.getId(), { ranges, ...options } as never)).valueRanges as Values[];
const unformatted = { valueRenderOption: 'UNFORMATTED_VALUE' };

/** Returns the error of a call: its name, its code and the message after «failed with error: »; null when there is none. */
function errorOf(call: () => unknown): unknown[] | null {
  try {
    patient(call);
    return null;
  } catch (error) {
    const { name, message, details } = error as Error & { details?: { code: number; message: string } };
    const [start, text] = message.split(' failed with error: ');
    return text === undefined ? [name, '', null, start] : [name, start, details?.code ?? null, text];
  }
}
const textOf = (call: () => unknown): unknown => errorOf(call)?.[3] ?? null;

/** A sheet with values of each kind, gaps, and a second sheet whose name needs quotes. */
function furnished<T>(see: (book: Book, sheet: Sheet) => T): T {
  return onSheet((sheet, book) => {
    sheet.setName('Sheet1');
    sheet.getRange('A1:D5').setValues([
      ['chữ', 1.5, true, ''],
      ['', '', '', ''],
      ['', new Date(Date.UTC(2026, 10, 23, 2, 30)), '', ''],
      ['007', '', '', 'cuối'],
      ['', '', '', ''],
    ]);
    sheet.getRange('A4').setNumberFormat('@').setValue('007');
    sheet.getRange('B3').setNumberFormat('dd/MM/yyyy HH:mm');
    sheet.getRange('C3').setFormula('=B1*2');
    sheet.getRange('C4').setFormula('=NA()');
    sheet.getRange('B1').setNumberFormat('0.00');
    const other = book.insertSheet("Sổ 'mới'");
    other.getRange('A1').setValue('khác');
    book.setNamedRange('bang', sheet.getRange('A1:B3'));
    SpreadsheetApp.flush();
    return see(book, sheet);
  });
}

const read = once(() =>
  furnished((book) => ({
    shown: valuesOf(book, ['Sheet1!A1:D5', 'Sheet1!C1:C5', 'Sheet1!A5:D9', 'Sheet1!A4']),
    raw: valuesOf(book, ['Sheet1!A1:D5'], { ...unformatted, dateTimeRenderOption: 'SERIAL_NUMBER' }),
    dates: valuesOf(book, ['Sheet1!A1:D5'], { ...unformatted, dateTimeRenderOption: 'FORMATTED_STRING' }),
    formulas: valuesOf(book, ['Sheet1!A1:D5'], { valueRenderOption: 'FORMULA' }),
    columns: valuesOf(book, ['Sheet1!A1:D5'], { ...unformatted, majorDimension: 'COLUMNS' }),
    named: valuesOf(book, ['bang', 'Sheet1!bang', 'Sheet1', "'Sổ ''mới'''!A1:B1", 'A4:D4', 'Sheet1!A4:4', 'Sheet1!D2:D', 'Sheet1!4:4']).map(
      ({ range, values }) => [range, values?.length ?? null],
    ),
    one: patient(() => api().Values!.get(book.getId(), 'Sheet1!A1:B1')) as Values,
    answer: patient(() => {
      const answer = api().Values!.batchGet(book.getId(), { ranges: 'Sheet1!A1' } as never);
      return [Object.keys(answer).sort(), answer.spreadsheetId === book.getId()];
    }),
  })),
);

const refused = once(() =>
  furnished((book) => {
    const id = book.getId();
    const values = api().Values!;
    return {
      whole: errorOf(() => values.batchGet(id, { ranges: ['Không có!A1'] } as never)),
      one: textOf(() => values.get(id, 'A1:B2:C3')),
      beyond: [
        textOf(() => values.get(id, 'Sheet1!A1001:B')),
        textOf(() => values.get(id, 'Sheet1!AA1:AB2')),
        textOf(() => values.get(id, 'Sheet1!A1:B1001')),
      ],
      option: textOf(() => values.get(id, 'Sheet1!A1', { valueRenderOption: 'RAW' } as never)),
      fields: textOf(() => api().get(id, { fields: 'sheets.tenKhongCo' } as never)),
      missing: errorOf(() => api().get('1khongCoBangTinhNaoNhuTheNay000000000000000')),
      grid: textOf(() => values.batchGetByDataFilter({ dataFilters: [{ gridRange: { sheetId: 999 } }] } as never, id)),
      places: textOf(() => (values.batchGet as (...args: unknown[]) => unknown)()),
      unknown: textOf(() => values.batchGetByDataFilter({ dataFilters: [], khongCo: 1 } as never, id)),
    };
  }),
);

const filtered = once(() =>
  furnished((book, sheet) => {
    const first = sheet.getSheetId();
    const other = book.getSheets()[1]!.getSheetId();
    const gridRange = { sheetId: first, startRowIndex: 3, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 4 };
    const ask = (dataFilters: object[]) =>
      (
        patient(() => api().Values!.batchGetByDataFilter({ dataFilters, ...unformatted } as never, book.getId())) as unknown as {
          valueRanges: { valueRange: Values; dataFilters: { gridRange?: object }[] }[];
        }
      ).valueRanges;
    const before = ask([{ gridRange }, { gridRange: { sheetId: other, endColumnIndex: 1 } }, { a1Range: 'Sheet1!A1:B1' }]);
    sheet.setName('Đã đổi tên');
    SpreadsheetApp.flush();
    return {
      values: before.map(({ valueRange }) => [valueRange.range, valueRange.values]),
      echoed: JSON.stringify(before[0]!.dataFilters[0]!.gridRange) === JSON.stringify(gridRange),
      renamed: ask([{ gridRange }])[0]!.valueRange.range,
    };
  }),
);

const told = once(() =>
  furnished((book, sheet) => {
    const other = book.getSheets()[1]!;
    sheet.setFrozenRows(1);
    sheet.getRange('A1:A2').merge();
    other.setTabColor('#ff0000').setHiddenGridlines(true);
    book.insertSheet('Ẩn').hideSheet();
    const protection = other.getRange('A1:B2').protect().setDescription('khoá');
    protection.removeEditors(protection.getEditors());
    other.getRange('C1').protect().setWarningOnly(true);
    SpreadsheetApp.flush();
    const ask = (fields: string, more: object = {}) =>
      patient(() => api().get(book.getId(), { fields, ...more } as never)) as unknown as Record<string, unknown>;
    const whole = patient(() => api().get(book.getId())) as unknown as Record<string, unknown>;
    const sheets = ask('sheets(properties,merges)').sheets as { properties: Record<string, unknown>; merges?: object[] }[];
    const [range, warning] = (ask('sheets.protectedRanges').sheets as { protectedRanges?: Record<string, unknown>[] }[])[1]!
      .protectedRanges!;
    return {
      whole: Object.keys(whole).sort(),
      hasCells: (whole.sheets as object[]).some((one) => 'data' in one),
      properties: ask('properties(title,locale,timeZone,autoRecalc)'),
      masks: [
        'spreadsheetId',
        'sheets.properties.title',
        'sheets/properties/title',
        'sheets(properties(title,index))',
        'sheets.properties.hidden',
      ].map((fields) => Object.keys(ask(fields)).concat(JSON.stringify((ask(fields).sheets as object[] | undefined)?.[2] ?? null))),
      sheets: sheets.map(({ properties: { sheetId, ...rest } }) => rest),
      ids:
        sheets.map(({ properties: { sheetId } }) => sheetId).join() ===
        book
          .getSheets()
          .map((one) => one.getSheetId())
          .join(),
      merges: sheets[0]!.merges,
      protected: [
        Object.keys(range!).sort(),
        range!.requestingUserCanEdit ?? null,
        (range!.range as { endRowIndex: number }).endRowIndex,
        [warning!.warningOnly, 'editors' in warning!],
      ],
      cells: ask('sheets.data.rowData.values(userEnteredValue,effectiveValue,formattedValue)', { ranges: ['Sheet1!A1:D5'] }).sheets,
    };
  }),
);

const flushed = once(() =>
  onSheet((sheet, book) => {
    const range = `'${sheet.getName()}'!A1`;
    const seen = () => valuesOf(book, [range])[0]!.values ?? null;
    sheet.getRange('A1').setValue('một');
    const before = seen();
    SpreadsheetApp.flush();
    return [before, seen()];
  }),
);

export const sheetsReading: Fact[] = [
  documented(
    'values are read as shown by default',
    batchGet,
    [['chữ', '1,50', 'TRUE'], [], ['', '23/11/2026 09:30', '3'], ['007', '', '#N/A', 'cuối']],
    () => read().shown[0]!.values,
  ),
  documented('blank cells at the end of a row and blank rows at the end are left out', batchGet, [[3, 0, 3, 4], 4], () => [
    read().shown[0]!.values!.map((row) => row.length),
    read().shown[0]!.values!.length,
  ]),
  documented('a range without content has no values', batchGet, [false, ['majorDimension', 'range']], () => [
    'values' in read().shown[2]!,
    Object.keys(read().shown[2]!).sort(),
  ]),
  documented(
    'unformatted values keep their kind, and a date is a number of days',
    batchGet,
    [['chữ', 1.5, true], [], ['', 46349.395833333336, 3], ['007', '', '#N/A', 'cuối']],
    () => read().raw[0]!.values,
  ),
  documented(
    'FORMATTED_STRING gives dates as shown and other values unformatted',
    batchGet,
    ['', '23/11/2026 09:30', 3],
    () => read().dates[0]!.values![2],
  ),
  documented(
    'formulas come as formulas, other values unformatted',
    batchGet,
    [['chữ', 1.5, true], ['', 46349.395833333336, '=B1*2'], '=NA()'],
    () => {
      const [first, , third, fourth] = read().formulas[0]!.values!;
      return [first, third, fourth![2]];
    },
  ),
  documented(
    'columns are read as columns, and cut like rows',
    batchGet,
    [
      'COLUMNS',
      [
        ['chữ', '', '', '007'],
        [1.5, '', 46349.395833333336],
        [true, '', 3, '#N/A'],
        ['', '', '', 'cuối'],
      ],
    ],
    () => [read().columns[0]!.majorDimension, read().columns[0]!.values],
  ),
  documented(
    'the answer names each range in full, with its sheet',
    batchGet,
    ['Sheet1!A1:D5', 'Sheet1!C1:C5', 'Sheet1!A5:D9', 'Sheet1!A4'],
    () => read().shown.map(({ range }) => range),
  ),
  observed(
    'a range may be a named range, a whole sheet, without a sheet, or open at one end',
    [
      ['Sheet1!A1:B3', 3],
      ['Sheet1!A1:B3', 3],
      ['Sheet1!A1:Z1000', 4],
      ["'Sổ ''mới'''!A1:B1", 1],
      ['Sheet1!A4:D4', 1],
      ['Sheet1!A4:Z4', 1],
      ['Sheet1!D2:D1000', 3],
      ['Sheet1!A4:Z4', 1],
    ],
    () => read().named,
  ),
  documented(
    'values.get reads one range',
    'Sheets API: spreadsheets.values.get',
    { range: 'Sheet1!A1:B1', majorDimension: 'ROWS', values: [['chữ', '1,50']] },
    () => read().one,
  ),
  documented(
    'batchGet answers with the id of the spreadsheet and its value ranges',
    batchGet,
    [['spreadsheetId', 'valueRanges'], true],
    () => read().answer,
  ),

  documented(
    'an error of an API is a GoogleJsonResponseException with a code',
    'Advanced Google services',
    ['GoogleJsonResponseException', 'API call to sheets.spreadsheets.values.batchGet', 400, 'Unable to parse range: Không có!A1'],
    () => refused().whole,
  ),
  observed('a text that is no range is named in the error', 'Unable to parse range: A1:B2:C3', () => refused().one),
  observed(
    'a range beyond the grid is refused with the size of the grid',
    [
      'Range (Sheet1!A1001:B) exceeds grid limits. Max rows: 1000, max columns: 26',
      'Range (Sheet1!AA1:AB2) exceeds grid limits. Max rows: 1000, max columns: 26',
    ],
    () => refused().beyond.slice(0, 2),
  ),
  unproved(
    'a range that begins within the grid and ends beyond it is refused too',
    'Range (Sheet1!A1:B1001) exceeds grid limits. Max rows: 1000, max columns: 26',
    () => refused().beyond[2],
  ),
  observed(
    'an unknown option is refused with its type',
    `Invalid value at 'value_render_option' (type.googleapis.com/google.apps.sheets.v4.ValueRenderOption), "RAW"`,
    () => refused().option,
  ),
  unproved('an unknown field in a mask is refused', 'Request contains an invalid argument.', () => refused().fields),
  observed(
    'an unknown spreadsheet id gives 404',
    ['GoogleJsonResponseException', 'API call to sheets.spreadsheets.get', 404, 'Requested entity was not found.'],
    () => refused().missing,
  ),
  observed('a call with too few arguments is refused', 'Invalid number of arguments provided. Expected 1-2 only', () => refused().places),
  documented('a method that an API lacks is undefined', 'Advanced Google services', ['undefined', 'undefined'], () => [
    typeof (api() as unknown as Record<string, unknown>).khongCo,
    typeof (Sheets as unknown as Record<string, unknown>).KhongCo,
  ]),
  observed('an unknown sheet id is named in the error', true, () => String(refused().grid).indexOf('No grid with id: 999') >= 0),
  observed(
    'an unknown field of a body is named in the error',
    `Invalid JSON payload received. Unknown name "khongCo": Cannot find field.`,
    () => refused().unknown,
  ),

  documented(
    'a data filter takes a range by the id of its sheet, open ends reach the end',
    'Sheets API: DataFilter',
    [
      ['Sheet1!A4:D4', [['007', '', '#N/A', 'cuối']]],
      ["'Sổ ''mới'''!A1:A1000", [['khác']]],
      ['Sheet1!A1:B1', [['chữ', 1.5]]],
    ],
    () => filtered().values,
  ),
  documented('each value range of a data filter comes with its filter', 'Sheets API: MatchedValueRange', true, () => filtered().echoed),
  documented('a sheet that was renamed is found by its id', 'Sheets API: GridRange', "'Đã đổi tên'!A4:D4", () => filtered().renamed),

  documented(
    'spreadsheets.get without a mask gives everything except the cells',
    get,
    [['namedRanges', 'properties', 'sheets', 'spreadsheetId', 'spreadsheetUrl'], false],
    () => [told().whole, told().hasCells],
  ),
  documented(
    'a spreadsheet has a title, a locale, a time zone and a recalculation interval',
    get,
    { properties: { title: 'Đối chiếu (tệp thử)', locale: 'vi_VN', timeZone: 'Asia/Ho_Chi_Minh', autoRecalc: 'ON_CHANGE' } },
    () => told().properties,
  ),
  documented(
    'a mask names the wanted fields, with dots, slashes or brackets',
    'Sheets API: Field masks',
    [
      ['spreadsheetId', 'null'],
      ['sheets', '{"properties":{"title":"Ẩn"}}'],
      ['sheets', '{"properties":{"title":"Ẩn"}}'],
      ['sheets', '{"properties":{"title":"Ẩn","index":2}}'],
      ['sheets', '{"properties":{"hidden":true}}'],
    ],
    () => told().masks,
  ),
  observed(
    'an answer leaves out fields at zero, except the index of a sheet',
    [
      { title: 'Sheet1', index: 0, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26, frozenRowCount: 1 } },
      {
        title: "Sổ 'mới'",
        index: 1,
        sheetType: 'GRID',
        gridProperties: { rowCount: 1000, columnCount: 26, hideGridlines: true },
        tabColor: { red: 1 },
        tabColorStyle: { rgbColor: { red: 1 } },
      },
      { title: 'Ẩn', index: 2, sheetType: 'GRID', gridProperties: { rowCount: 1000, columnCount: 26 }, hidden: true },
    ],
    () => told().sheets,
  ),
  observed('the sheet id is the same as in SpreadsheetApp, also when it is 0', true, () => told().ids),
  observed(
    'a GridRange in an answer has a start of 0, but no sheet id of 0',
    [{ startRowIndex: 0, endRowIndex: 2, startColumnIndex: 0, endColumnIndex: 1 }],
    () => told().merges,
  ),
  documented(
    'a protected range lists its editors; a range that only warns lists none',
    'Sheets API: ProtectedRange',
    [['description', 'editors', 'protectedRangeId', 'range', 'requestingUserCanEdit'], true, 2, [true, false]],
    () => told().protected,
  ),
  documented(
    'a cell has the entered value, the effective value and the shown text',
    'Sheets API: CellData',
    [
      { userEnteredValue: { stringValue: 'chữ' }, effectiveValue: { stringValue: 'chữ' }, formattedValue: 'chữ' },
      { userEnteredValue: { formulaValue: '=B1*2' }, effectiveValue: { numberValue: 3 }, formattedValue: '3' },
      { userEnteredValue: { formulaValue: '=NA()' }, effectiveValue: 'N_A', formattedValue: '#N/A' },
    ],
    () => {
      const [{ data }] = told().cells as [{ data: { rowData: { values?: Record<string, unknown>[] }[] }[] }];
      const rows = data[0]!.rowData;
      const { userEnteredValue, effectiveValue, formattedValue } = rows[3]!.values![2]!;
      const { type } = (effectiveValue as { errorValue: { type: string } }).errorValue;
      return [rows[0]!.values![0], rows[2]!.values![2], { userEnteredValue, effectiveValue: type, formattedValue }];
    },
  ),

  documented('the API does not read writes of SpreadsheetApp before flush', 'SpreadsheetApp: flush', [null, [['một']]], () => flushed()),

  byHand(
    'an API is defined only when the manifest enables it',
    'documented',
    'Advanced Google services',
    ['undefined', 'object'],
    'xoá dịch vụ Sheets trong trình soạn, chạy typeOfSheets',
  ),
  byHand(
    'a person reads at most 60 times a minute',
    'documented',
    'Sheets API: Usage limits',
    [
      [60, 429, true],
      [60, 429, true],
      [60, 429, true],
    ],
    'chạy readUntilRefused; người thứ hai chạy ngay sau đó; một phút sau chạy lại',
  ),
  byHand(
    'a person without access to a spreadsheet gets 403',
    'observed',
    'observed by others',
    [403, 'The caller does not have permission'],
    'người thứ ba chạy readOther với mã của bảng tính không chia sẻ cho mình',
  ),
  byHand(
    'a call of an API in a simple trigger is refused',
    'unproved',
    'nobody is sure',
    [401, 'Login Required.'],
    'chạy tell với «reads API», mở lại bảng tính, chạy readProperty với «API»',
  ),
  byHand(
    'an API refuses each call when the manifest lacks its scope',
    'documented',
    'Sheets API: Authorize requests',
    [403, 'Request had insufficient authentication scopes.'],
    'bỏ dòng spreadsheets trong oauthScopes, chạy readApi',
  ),
  byHand(
    'an API may fail for a moment; a later call succeeds',
    'observed',
    'observed by others',
    [
      [503, 'The service is currently unavailable.'],
      [null, 'Empty response'],
      [429, true],
      [403, true],
      [200, ''],
    ],
    'không tự gây ra được: đọc nhật ký khi API lỗi',
  ),
];
