// The Sheets API: batches of requests, which are carried out together or not at all.
import { byHand, documented, type Fact, observed, unproved } from '../../fact';
import { once, onSheet } from '../../own-files';
import { api, ask, batch, cells, refusal, textOf, write } from './calls';

const page = 'Sheets API: spreadsheets.batchUpdate';

const batches = once(() =>
  onSheet((sheet, book) => {
    const other = book.insertSheet('Hai');
    SpreadsheetApp.flush();
    const [first, second] = [sheet.getSheetId(), other.getSheetId()];
    const wrong = refusal(
      book,
      write(first, 0, 0, [['một']]),
      { updateSheetProperties: { properties: { sheetId: second, title: 'Khác' }, fields: 'title' } },
      { insertDimension: { range: { sheetId: second, dimension: 'ROWS', startIndex: 0, endIndex: 5 } } },
      { updateCells: { start: { sheetId: 999_999 }, rows: [], fields: 'note' } },
    );
    const after = ask(book, 'sheets(properties(title,gridProperties.rowCount),data.rowData.values.userEnteredValue)').sheets;
    const { replies } = batch(book, [
      write(first, 0, 0, [['trước']]),
      { addSheet: { properties: { sheetId: 5, title: 'Năm' } } },
      write(5, 0, 0, [['trên trang mới']]),
      write(first, 0, 0, [['sau']]),
    ]);
    const included = batch(book, [write(first, 1, 1, [[1], ['hai']])], {
      includeSpreadsheetInResponse: true,
      responseIncludeGridData: true,
      responseRanges: [`'${sheet.getName()}'!B2:B3`],
    });
    const limited = batch(book, [{ addSheet: { properties: { title: 'Sáu' } } }], {}, { fields: 'replies.addSheet.properties.title' });
    const asked = batch(
      book,
      [write(first, 5, 0, [['x']])],
      { includeSpreadsheetInResponse: true, responseRanges: [`'${sheet.getName()}'!A6`] },
      { fields: 'updatedSpreadsheet.sheets.data.rowData.values.userEnteredValue' },
    );
    const data = included.updatedSpreadsheet!.sheets[0] as { data: { rowData: { values: { userEnteredValue: object }[] }[] }[] };
    return {
      wrong,
      after,
      replies: replies.map((reply) => Object.keys(reply)),
      values: [cells(book, `'${sheet.getName()}'!A1`, 'formattedValue'), cells(book, 'Năm!A1', 'formattedValue')],
      included: [included.updatedSpreadsheet!.sheets.length, data.data[0]!.rowData.map(({ values }) => values[0]!.userEnteredValue)],
      limited,
      asked,
      none: refusal(book),
      unknown: refusal(book, { frobnicate: {} }),
      unknownInside: refusal(book, { updateCells: { start: { sheet: 1 }, fields: 'note' } }),
      text: refusal(book, 'repeatCell' as never),
      number: refusal(book, { addSheet: { properties: { sheetId: 'năm' } } }),
      title: refusal(book, { addSheet: { properties: { title: 5 } } }),
      list: refusal(book, { addSheet: { properties: { title: ['a'] } } }),
      empty: refusal(book, {}),
      two: refusal(book, { addSheet: {}, deleteSheet: {} }),
      bodyless: textOf(() => api().batchUpdate({ request: [] } as never, book.getId())),
      zero: refusal(book, { deleteSheet: { sheetId: 424_242 } }),
    };
  }),
);

const unflushed = once(() =>
  onSheet((sheet, book) => {
    const range = `'${sheet.getName()}'!A1:B1`;
    sheet.getRange('A1').setValue('của SpreadsheetApp');
    batch(book, [write(sheet.getSheetId(), 0, 1, [['của API']])]);
    const before = cells(book, range, 'formattedValue');
    SpreadsheetApp.flush();
    return [before, cells(book, range, 'formattedValue')];
  }),
);

export const sheetsBatches: Fact[] = [
  documented('one wrong request leaves the whole spreadsheet as it was', page, [{ properties: { title: 'Hai' } }, 1000, true], () => {
    const [first, second] = batches().after as { properties: { title: string; gridProperties: { rowCount: number } }; data: object[] }[];
    return [
      { properties: { title: second!.properties.title } },
      second!.properties.gridProperties.rowCount,
      JSON.stringify(first!.data) === '[{}]',
    ];
  }),
  observed(
    'the error names the place and the kind of the wrong request',
    'Invalid requests[3].updateCells: No grid with id: 999999',
    () => batches().wrong,
  ),
  documented('replies match requests one to one, most are empty', page, [[], ['addSheet'], [], []], () => batches().replies),
  documented(
    'requests are applied in their order, and later ones see the earlier ones',
    page,
    [[[{ formattedValue: 'sau' }]], [[{ formattedValue: 'trên trang mới' }]]],
    () => batches().values,
  ),
  documented(
    'includeSpreadsheetInResponse returns the asked ranges as they are after the write',
    page,
    [1, [{ numberValue: 1 }, { stringValue: 'hai' }]],
    () => batches().included,
  ),
  documented(
    'the parameter fields limits the answer of a write',
    'Google APIs: partial responses',
    { replies: [{ addSheet: { properties: { title: 'Sáu' } } }] },
    () => batches().limited,
  ),
  documented(
    'fields and responseRanges together give one field of one cell after the write',
    'Google APIs: partial responses',
    { updatedSpreadsheet: { sheets: [{ data: [{ rowData: [{ values: [{ userEnteredValue: { stringValue: 'x' } }] }] }] }] } },
    () => batches().asked,
  ),
  observed('a batch without requests is refused', 'Must specify at least one request.', () => batches().none),
  observed(
    'an unknown request is named in the error',
    `Invalid JSON payload received. Unknown name "frobnicate" at 'requests[0]': Cannot find field.`,
    () => batches().unknown,
  ),
  observed(
    'an unknown field is named with its place, in names with underscores',
    `Invalid JSON payload received. Unknown name "sheet" at 'requests[0].update_cells.start': Cannot find field.`,
    () => batches().unknownInside,
  ),
  observed(
    'a text in place of a request is refused with the type',
    `Invalid value at 'requests[0]' (type.googleapis.com/google.apps.sheets.v4.BatchUpdateSpreadsheetRequest.Request), "repeatCell"`,
    () => batches().text,
  ),
  observed(
    'a text in place of a number is refused with the type',
    `Invalid value at 'requests[0].add_sheet.properties.sheet_id' (TYPE_INT32), "năm"`,
    () => batches().number,
  ),
  observed(
    'a number in place of a text is refused with the type',
    `Invalid value at 'requests[0].add_sheet.properties.title' (TYPE_STRING), 5`,
    () => batches().title,
  ),
  observed(
    'a list in place of a single value is refused',
    `Invalid JSON payload received. Unknown name "title" at 'requests[0].add_sheet.properties': Proto field is not repeating, cannot start list.`,
    () => batches().list,
  ),
  unproved('a request without a kind is refused', 'Invalid requests[0]: No request set.', () => batches().empty),
  unproved(
    'a request of two kinds is refused',
    `Invalid value at 'requests[0]' (oneof), oneof field 'kind' is already set. Cannot set 'deleteSheet'`,
    () => batches().two,
  ),
  observed(
    'an unknown field of the batch itself has no place',
    'Invalid JSON payload received. Unknown name "request": Cannot find field.',
    () => batches().bodyless,
  ),
  observed(
    'a sheet that does not exist has another message than a grid',
    'Invalid requests[0].deleteSheet: No sheet with id: 424242',
    () => batches().zero,
  ),
  documented(
    'a write of the API does not carry out writes of SpreadsheetApp that wait',
    'SpreadsheetApp: flush',
    [[[{}, { formattedValue: 'của API' }]], [[{ formattedValue: 'của SpreadsheetApp' }, { formattedValue: 'của API' }]]],
    () => unflushed(),
  ),

  byHand('a person writes at most 60 times a minute', 'documented', 'Sheets API: Usage limits', [60, 429, true], 'chạy writeUntilRefused'),
  byHand(
    'a person who may only view a spreadsheet cannot write with the API',
    'observed',
    'observed by others',
    [403, 'The caller does not have permission'],
    'người chỉ xem chạy writeOther với mã của bảng tính',
  ),
  byHand(
    'a protected range refuses a write of the API by another editor, and the whole batch with it',
    'observed',
    'observed by others',
    [
      400,
      'Invalid requests[1].updateCells: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
      '',
    ],
    'chủ chạy protectFirstRow với mã của bảng tính, người sửa chạy writeBoth, chủ đọc ô A2',
  ),
  byHand(
    'a protection that only warns lets the API write',
    'documented',
    'Sheets API: ProtectedRange',
    [200, '', 'một'],
    'chủ chạy warnOnFirstRow với mã của bảng tính, người sửa chạy writeBoth, chủ đọc ô A1',
  ),
  byHand(
    'the owner writes into any protected range',
    'observed',
    'observed by others',
    [200, '', 'một'],
    'chủ chạy protectFirstRow và writeBoth, đọc ô A1',
  ),
  byHand(
    'a write of the API fires no edit trigger',
    'documented',
    'Apps Script: Simple triggers',
    [],
    'đặt trình kích hoạt sửa edited, chạy writeBoth với mã của chính bảng tính, chạy seen',
  ),
];
