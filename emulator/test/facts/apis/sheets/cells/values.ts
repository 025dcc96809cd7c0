// The Sheets API: values of ranges, by text and by data filter.
import { documented, type Fact, observed } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { api, furnished, patient, type Values, valuesOf } from '../calls';

const batchGet = 'Sheets API: spreadsheets.values.batchGet';
const unformatted = { valueRenderOption: 'UNFORMATTED_VALUE' };

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
    cases: valuesOf(book, ['sheet1!a1:b1', 'Sheet1!$B$3', 'R1C1:R2C2']).map(({ range }) => range),
    one: patient(() => api().Values!.get(book.getId(), 'Sheet1!A1:B1')) as Values,
    answer: patient(() => {
      const answer = api().Values!.batchGet(book.getId(), { ranges: 'Sheet1!A1' } as never);
      return [Object.keys(answer).sort(), answer.spreadsheetId === book.getId()];
    }),
  })),
);

const filtered = once(() =>
  furnished((book, sheet) => {
    const first = sheet.getSheetId();
    const other = book.getSheets()[1]!.getSheetId();
    const gridRange = { sheetId: first, startRowIndex: 3, endRowIndex: 4, startColumnIndex: 0, endColumnIndex: 4 };
    /** Zeros and the order of names do not count. */
    const key = ({ gridRange, a1Range }: { gridRange?: object; a1Range?: string }): string =>
      a1Range ||
      Object.entries(gridRange!)
        .filter(([, value]) => value)
        .sort()
        .join();
    /** In the order of the filters: the answer may have another one. */
    const ask = (dataFilters: object[]) => {
      const { valueRanges } = patient(() =>
        api().Values!.batchGetByDataFilter({ dataFilters, ...unformatted } as never, book.getId()),
      ) as unknown as { valueRanges: { valueRange: Values; dataFilters: object[] }[] };
      return dataFilters.map((filter) => valueRanges.filter((one) => key(one.dataFilters[0]!) === key(filter))[0]!);
    };
    const before = ask([{ gridRange }, { gridRange: { sheetId: other, endColumnIndex: 1 } }, { a1Range: 'Sheet1!A1:B1' }]);
    sheet.setName('Đã đổi tên');
    SpreadsheetApp.flush();
    return {
      values: before.map(({ valueRange }) => [valueRange.range, valueRange.values]),
      echoed: before[0]!.dataFilters[0],
      renamed: ask([{ gridRange }])[0]!.valueRange.range,
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

export const sheetsValues: Fact[] = [
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

  observed(
    'an answer names ranges in one form, whatever the case of the request',
    ['Sheet1!A1:B1', 'Sheet1!B3', 'Sheet1!A1:B2'],
    () => read().cases,
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
  observed(
    'each value range of a data filter comes with its filter, without zeros',
    { gridRange: { startRowIndex: 3, endRowIndex: 4, endColumnIndex: 4 } },
    () => filtered().echoed,
  ),
  documented('a sheet that was renamed is found by its id', 'Sheets API: GridRange', "'Đã đổi tên'!A4:D4", () => filtered().renamed),

  documented('the API does not read writes of SpreadsheetApp before flush', 'SpreadsheetApp: flush', [null, [['một']]], () => flushed()),
];
