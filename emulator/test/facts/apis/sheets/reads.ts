// The Sheets API: ranges, options and data filters of values that are read, written and cleared.
import { documented, type Fact, observed } from '../../fact';
import { once, onSheet } from '../../own-files';
import { api, batch, cells, formula, type Message, patient, textOf, type Values, valuesOf, write } from './calls';

type Call = (...args: unknown[]) => unknown;
const values = () => api().Values! as unknown as Record<string, Call>;

const read = once(() =>
  onSheet((sheet, book) => {
    sheet.setName('Ẩn trước');
    const shown = book.insertSheet('Hien');
    const quoted = book.insertSheet("Tổ 'một'");
    sheet.hideSheet();
    shown.getRange('A1:C3').setValues([
      ['a', '', 'c'],
      ['', '', ''],
      ['', 2, ''],
    ]);
    shown.getRange('B1').setFormula('=""');
    shown
      .getRange('A3')
      .setValue(new Date(Date.UTC(2026, 10, 23, 2, 30)))
      .setNumberFormat('dd/MM/yyyy HH:mm');
    shown.getRange('C3').setValue(0.5).setNumberFormat('0%');
    shown.getRange('E1').setFormula('=SEQUENCE(2;2)');
    shown.getRange('H1').setFormula('=1').setNumberFormat('dd/MM/yyyy');
    quoted.getRange('B2').setValue('trong nháy');
    book.setNamedRange('ten_chung', quoted.getRange('B2:C3'));
    SpreadsheetApp.flush();
    const serial = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' };
    const text = { valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'FORMATTED_STRING' };
    const formulas = { valueRenderOption: 'FORMULA', dateTimeRenderOption: 'FORMATTED_STRING' };
    const of = (range: string, options: object = {}) => valuesOf(book, [range], options)[0]!;
    const get = (range: string, options: object = {}) => patient(() => values().get!(book.getId(), range, options)) as unknown as Values;
    const filters = [{ a1Range: 'Hien!A1:C1' }, { gridRange: { sheetId: shown.getSheetId(), startRowIndex: 2, endRowIndex: 3 } }];
    const byFilter = (options: object) =>
      (
        patient(() => values().batchGetByDataFilter!({ dataFilters: filters.slice(0, 1), ...options }, book.getId())) as {
          valueRanges: { valueRange: Values }[];
        }
      ).valueRanges[0]!.valueRange;
    return {
      first: of('A1'),
      quoted: [of("'Tổ ''một'''"), of("'Tổ ''một'''!B2"), of('ten_chung')].map(({ range, values: list }) => [
        range.replace(/1000|Z/g, ''),
        list?.[list.length - 1] ?? null,
      ]),
      wholeByTitle: of('Hien').range,
      elsewhere: textOf(() => values().get!(book.getId(), 'Hien!ten_chung')),
      unknown: ["'Không có'!A1", 'khong_co', "x'Hien'", "'Hien'x"].map((range) => textOf(() => values().get!(book.getId(), range))),
      beyond: [
        textOf(() => values().get!(book.getId(), 'Hien!A1001')),
        textOf(() => values().get!(book.getId(), 'Hien!AA1')),
        of('Hien!Z1000').range,
      ],
      rows: of('Hien!A1:C3', serial).values,
      texts: of('Hien!A1:C3', text).values,
      formulas: of('Hien!A1:C3', formulas).values,
      columns: of('Hien!A1:C3', { ...serial, majorDimension: 'COLUMNS' }).values,
      spilled: of('Hien!E1:F3').values,
      spilledOnly: of('Hien!F2:G3', serial).values,
      result: [of('Hien!H1', text).values, of('Hien!H1', serial).values],
      one: get('Hien!A1:C3', {
        majorDimension: 'COLUMNS',
        valueRenderOption: 'UNFORMATTED_VALUE',
        dateTimeRenderOption: 'FORMATTED_STRING',
      }),
      rowsAsked: get('Hien!A1:C1', { majorDimension: 'ROWS', valueRenderOption: 'FORMATTED_VALUE' }),
      filtered: byFilter({ majorDimension: 'COLUMNS', valueRenderOption: 'FORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' }),
      filteredFormulas: byFilter({ majorDimension: 'ROWS', valueRenderOption: 'FORMULA', dateTimeRenderOption: 'FORMATTED_STRING' }),
      filteredRaw: byFilter({ valueRenderOption: 'UNFORMATTED_VALUE' }),
      noFilters: textOf(() => values().batchGetByDataFilter!({ dataFilters: [{ gridRange: { sheetId: 99 } }] }, book.getId())),
      past: textOf(() =>
        values().batchGetByDataFilter!(
          { dataFilters: [{ gridRange: { sheetId: shown.getSheetId(), startRowIndex: 1000, endRowIndex: 1001 } }] },
          book.getId(),
        ),
      ),
    };
  }),
);

const written = once(() =>
  onSheet((sheet, book) => {
    const id = book.getId();
    const sheetId = sheet.getSheetId();
    sheet.setName('S');
    book.insertSheet('Hai');
    sheet.getRange('A1:B2').setValues([
      ['cũ', 'cũ'],
      ['cũ', 'cũ'],
    ]);
    sheet.getRange('A1').setNote('ghi chú').setBackground('#ff0000');
    sheet.getRange('C1').setNumberFormat('@');
    sheet.getRange('C2').setNumberFormat('0.000');
    sheet.insertRowsAfter(1000, 5);
    SpreadsheetApp.flush();
    const raw = { valueInputOption: 'RAW' };
    const typed = { valueInputOption: 'USER_ENTERED' };
    const call = (name: string, ...args: unknown[]): Message => patient(() => values()[name]!(...args)) as Message;
    const refused = (name: string, ...args: unknown[]): unknown => textOf(() => values()[name]!(...args));
    const answers = [
      { responseValueRenderOption: 'FORMATTED_VALUE' },
      { responseValueRenderOption: 'UNFORMATTED_VALUE' },
      { responseValueRenderOption: 'FORMULA' },
      { responseValueRenderOption: 'UNFORMATTED_VALUE', responseDateTimeRenderOption: 'FORMATTED_STRING' },
      { responseValueRenderOption: 'UNFORMATTED_VALUE', responseDateTimeRenderOption: 'SERIAL_NUMBER' },
    ];
    const dated = answers.map(
      (options) =>
        call('update', { values: [['=2*3', '01/12/2026']] }, id, 'S!F1', { ...typed, includeValuesInResponse: true, ...options })
          .updatedData.values[0] as unknown[],
    );
    const batched = call(
      'batchUpdate',
      {
        valueInputOption: 'USER_ENTERED',
        includeValuesInResponse: true,
        responseValueRenderOption: 'FORMULA',
        responseDateTimeRenderOption: 'FORMATTED_STRING',
        data: [
          {
            range: 'S!A10:B11',
            values: [
              ['=1+1', 'x'],
              ['y', 'w'],
            ],
          },
          { range: 'S!C10', majorDimension: 'COLUMNS', values: [['m', 'n', 'k']] },
          { range: 'S!A20', values: [['t']] },
          { range: 'Hai!A10', majorDimension: 'ROWS', values: [['z']] },
        ],
      },
      id,
    );
    call('update', { values: [['1,5', '007'], ['1,5']] }, id, 'S!C1', typed);
    call('update', { values: [['', null]] }, id, 'S!A1', typed);
    call('update', { values: [['x'.repeat(50_000)]] }, id, 'S!E5', typed);
    const long = cells(book, 'S!E5', 'formattedValue')[0]![0]!.formattedValue.length;
    const overFormats = cells(book, 'S!A1:D2', 'userEnteredValue,note,userEnteredFormat(backgroundColor,numberFormat.pattern)');
    const gridRange = (row: number) => ({ sheetId, startRowIndex: row, endRowIndex: row + 1, startColumnIndex: 0, endColumnIndex: 2 });
    const filtered = call(
      'batchUpdateByDataFilter',
      {
        valueInputOption: 'USER_ENTERED',
        includeValuesInResponse: true,
        responseValueRenderOption: 'UNFORMATTED_VALUE',
        data: [
          { dataFilter: { gridRange: gridRange(20) }, values: [['=3*3', '8']], majorDimension: 'ROWS' },
          { dataFilter: { a1Range: 'Hai!C3' }, values: [['dưới', 'phải']], majorDimension: 'COLUMNS' },
        ],
      },
      id,
    );
    call('batchUpdateByDataFilter', { ...raw, data: [{ dataFilter: { a1Range: 'Hai!E1' }, values: [['=1']] }] }, id);
    const rawByFilter = cells(book, 'Hai!E1', 'userEnteredValue')[0]![0]!.userEnteredValue;
    const cleared = call('batchClearByDataFilter', { dataFilters: [{ gridRange: gridRange(20) }, { a1Range: 'Hai!C3:C4' }] }, id);
    const afterClear = [valuesOf(book, ['S!A21:B21', 'Hai!C3:C4'])].flat().map((one) => one.values ?? null);
    const before = cells(book, 'S!A1:B2', 'userEnteredValue,note,userEnteredFormat.backgroundColor');
    const clearedOne = call('clear', {}, id, 'S!A1:A2');
    const clearedCells = cells(book, 'S!A1:B2', 'userEnteredValue,note,userEnteredFormat.backgroundColor');
    call('clear', {}, id, 'S!A500:B700');
    const appendTo = (range: string, list: unknown[][], options: object = raw): Message =>
      call('append', { values: list }, id, range, options);
    batch(book, [
      write(sheetId, 30, 2, [
        ['tên', 'số'],
        ['một', formula('=1')],
      ]),
      write(sheetId, 32, 2, [['dưới']]),
    ]);
    const first = appendTo(
      'S!C31',
      [
        ['hai', 2],
        ['ba', 3],
      ],
      { ...typed, includeValuesInResponse: true, responseValueRenderOption: 'UNFORMATTED_VALUE' },
    );
    const inside = appendTo('S!D32', [['bốn']], { ...raw, insertDataOption: 'OVERWRITE' });
    batch(book, [write(sheetId, 37, 2, [['bên dưới']])]);
    const pushed = appendTo('S!C31:D31', [['năm'], ['sáu']], { ...raw, insertDataOption: 'INSERT_ROWS' });
    const below = valuesOf(book, ['S!C31:D41'])[0]!.values!.map((row) => row[0] ?? '');
    batch(book, [write(sheetId, 1005, 8, [['cuối'], ['hết']])]);
    const grown = appendTo('S!I1007', [['thêm'], ['nữa']]);
    const size = (patient(() => api().get(id, { fields: 'sheets.properties.gridProperties.rowCount' } as never)) as unknown as Message)
      .sheets[0].properties.gridProperties.rowCount as number;
    const last = call('update', { values: [['đáy']] }, id, `S!Z${size}`, raw);
    return {
      dated,
      batched: {
        ranges: (batched.responses as Message[]).map(({ updatedRange }) => updatedRange),
        data: (batched.responses as Message[]).map(({ updatedData }) => [updatedData.majorDimension, updatedData.values]),
        sums: [batched.totalUpdatedRows, batched.totalUpdatedColumns, batched.totalUpdatedSheets],
      },
      overFormats,
      long,
      filtered: {
        data: (filtered.responses as Message[]).map(({ updatedRange, updatedData }) => [updatedRange, updatedData.values]),
        filters: (filtered.responses as Message[]).map(({ dataFilter }) => Object.keys(dataFilter)[0]),
        ids: (filtered.responses as Message[]).map((one) => 'spreadsheetId' in one),
        sums: [filtered.totalUpdatedRows, filtered.totalUpdatedColumns, filtered.totalUpdatedCells, filtered.totalUpdatedSheets],
      },
      rawByFilter,
      cleared: cleared.clearedRanges as string[],
      afterClear,
      before,
      clearedOne: [clearedOne.clearedRange, clearedOne.spreadsheetId === id],
      clearedCells,
      first: [first.tableRange, first.updates.updatedRange, first.updates.updatedData.values],
      inside: [inside.tableRange, inside.updates.updatedRange],
      pushed: pushed.updates.updatedRange,
      below,
      grown: [grown.updates.updatedRange, size],
      last: last.updatedRange,
      nothing: call('update', { values: [] }, id, 'S!A40', raw).updatedRange,
      edge: refused('update', { values: [['a', 'b']] }, id, 'S!Z1', raw),
      bottom: refused('update', { values: [['a'], ['b']] }, id, `S!A${size}`, raw),
      filter: refused('batchUpdateByDataFilter', { ...raw, data: [{ dataFilter: { a1Range: 'Khong_co!A1' }, values: [['x']] }] }, id),
      number: refused('update', { values: [[1]] }, id, 'S!A1', {}),
      types: [
        refused('update', { values: [['x']], majorDimension: 'HANG' }, id, 'S!A1', raw),
        refused('append', { values: [['x']] }, id, 'S!A1', { ...raw, insertDataOption: 'CHEN' }),
        refused('get', id, 'S!A1', { majorDimension: 'HANG' }),
        refused('get', id, 'S!A1', { valueRenderOption: 'THO' }),
        refused('get', id, 'S!A1', { dateTimeRenderOption: 'NGAY' }),
        refused('batchUpdate', { valueInputOption: 'GO', data: [] }, id),
        refused('batchUpdate', { ...raw, responseValueRenderOption: 'THO', data: [] }, id),
        refused('batchUpdate', { ...raw, responseDateTimeRenderOption: 'NGAY', data: [] }, id),
        refused('batchUpdateByDataFilter', { valueInputOption: 'GO', data: [] }, id),
        refused('batchGetByDataFilter', { dataFilters: [], majorDimension: 'HANG' }, id),
        refused('batchGetByDataFilter', { dataFilters: [], valueRenderOption: 'THO' }, id),
        refused('batchGetByDataFilter', { dataFilters: [], dateTimeRenderOption: 'NGAY' }, id),
        refused('batchUpdateByDataFilter', { ...raw, data: [{ majorDimension: 'HANG' }] }, id),
      ].map((text) => /sheets\.v4\.(?:\w+\.)*(\w+)\), "(\w+)"$/.exec(String(text))?.slice(1) ?? text),
    };
  }),
);

const page = (method: string): string => `Sheets API: spreadsheets.values.${method}`;
const a1 = 'Sheets API: A1 notation';

export const sheetsReads: Fact[] = [
  documented(
    'a range without a sheet is on the first visible sheet',
    a1,
    { range: 'Hien!A1', majorDimension: 'ROWS', values: [['a']] },
    () => read().first,
  ),
  documented(
    'a title in quotes and a named range name ranges',
    a1,
    [
      ["'Tổ ''một'''!A1:", ['', 'trong nháy']],
      ["'Tổ ''một'''!B2", ['trong nháy']],
      ["'Tổ ''một'''!B2:C3", ['trong nháy']],
    ],
    () => read().quoted,
  ),
  documented('the title of a sheet names all its cells', a1, 'Hien!A1:Z1000', () => read().wholeByTitle),
  observed('a named range on another sheet is refused', 'Unable to parse range: Hien!ten_chung', () => read().elsewhere),
  observed(
    'a range that does not exist is refused with its text',
    ["'Không có'!A1", 'khong_co', "x'Hien'", "'Hien'x"].map((range) => `Unable to parse range: ${range}`),
    () => read().unknown,
  ),
  observed(
    'a range beyond the last row or column is refused, the last cell is not',
    [
      'Range (Hien!A1001) exceeds grid limits. Max rows: 1000, max columns: 26',
      'Range (Hien!AA1) exceeds grid limits. Max rows: 1000, max columns: 26',
      'Hien!Z1000',
    ],
    () => read().beyond,
  ),
  observed(
    'a formula with an empty text is an empty text between values',
    [['a', '', 'c'], [], [46349.395833333336, 2, 0.5]],
    () => read().rows,
  ),
  documented(
    'FORMATTED_STRING changes only dates, and other numbers stay unformatted',
    page('get'),
    [['a', '', 'c'], [], ['23/11/2026 09:30', 2, 0.5]],
    () => read().texts,
  ),
  documented(
    'FORMULA gives formulas and dates as shown',
    page('get'),
    [['a', '=""', 'c'], [], ['23/11/2026 09:30', 2, 0.5]],
    () => read().formulas,
  ),
  documented(
    'a column without content between others is blank texts to its last value',
    page('get'),
    [
      ['a', '', 46349.395833333336],
      ['', '', 2],
      ['c', '', 0.5],
    ],
    () => read().columns,
  ),
  documented(
    'cells that a formula fills are read as values',
    page('get'),
    [
      [
        ['1', '2'],
        ['3', '4'],
      ],
      [[4]],
    ],
    () => [read().spilled, read().spilledOnly],
  ),
  documented(
    'the result of a formula in a date format is read as shown or as a number',
    page('get'),
    [[['31/12/1899']], [[1]]],
    () => read().result,
  ),
  documented(
    'values.get takes all three options together',
    page('get'),
    {
      range: 'Hien!A1:C3',
      majorDimension: 'COLUMNS',
      values: [
        ['a', '', '23/11/2026 09:30'],
        ['', '', 2],
        ['c', '', 0.5],
      ],
    },
    () => read().one,
  ),
  documented(
    'the defaults of values.get may be named',
    page('get'),
    { range: 'Hien!A1:C1', majorDimension: 'ROWS', values: [['a', '', 'c']] },
    () => read().rowsAsked,
  ),
  documented(
    'batchGetByDataFilter takes the options of values.get',
    page('batchGetByDataFilter'),
    [
      { range: 'Hien!A1:C1', majorDimension: 'COLUMNS', values: [['a'], [], ['c']] },
      { range: 'Hien!A1:C1', majorDimension: 'ROWS', values: [['a', '=""', 'c']] },
      ['a', '', 'c'],
    ],
    () => [read().filtered, read().filteredFormulas, read().filteredRaw.values![0]],
  ),
  observed('a data filter of an unknown sheet is refused', true, () => String(read().noFilters).indexOf('No grid with id: 99') >= 0),
  documented('a data filter beyond the grid is refused', 'Sheets API: DataFilter', true, () => read().past !== null),

  documented(
    'the answer of an update renders values as it is asked',
    page('update'),
    [
      ['6', '01/12/2026'],
      [6, 46357],
      ['=2*3', 46357],
      [6, '01/12/2026'],
      [6, 46357],
    ],
    () => written().dated,
  ),
  documented(
    'the answer of values.batchUpdate has the values of each range',
    page('batchUpdate'),
    [
      ['S!A10:B11', 'S!C10:C12', 'S!A20', 'Hai!A10'],
      [
        [
          'ROWS',
          [
            ['=1+1', 'x'],
            ['y', 'w'],
          ],
        ],
        ['ROWS', [['m'], ['n'], ['k']]],
        ['ROWS', [['t']]],
        ['ROWS', [['z']]],
      ],
    ],
    () => [written().batched.ranges, written().batched.data],
  ),
  documented(
    'values.batchUpdate counts a row or a column of several ranges once',
    'Sheets API: BatchUpdateValuesResponse',
    [5, 4, 2],
    () => written().batched.sums,
  ),
  documented(
    'typed values keep the number format of their cells',
    'Sheets API: ValueInputOption',
    [
      [{ stringValue: '1,5' }, '@'],
      [{ numberValue: 1.5 }, '0.000'],
    ],
    () => written().overFormats.map((row) => [row[2]!.userEnteredValue, row[2]!.userEnteredFormat.numberFormat.pattern]),
  ),
  observed('a text of 50,000 characters is typed into a cell', 50_000, () => written().long),
  documented(
    'an empty text clears the value of a cell and leaves its note and its format',
    'Sheets API: ValueRange',
    [{ note: 'ghi chú', userEnteredFormat: { backgroundColor: { red: 1 } } }, { userEnteredValue: { stringValue: 'cũ' } }],
    () => written().overFormats[0]!.slice(0, 2),
  ),
  documented(
    'batchUpdateByDataFilter writes typed values and tells each filter',
    page('batchUpdateByDataFilter'),
    [
      [
        ['S!A21:B21', [[9, 8]]],
        ['Hai!C3:C4', [['dưới'], ['phải']]],
      ],
      ['gridRange', 'a1Range'],
      [2 + 1, 2 + 1, 4, 2],
    ],
    () => [written().filtered.data, written().filtered.filters, written().filtered.sums],
  ),
  documented('batchUpdateByDataFilter takes RAW, too', page('batchUpdateByDataFilter'), { stringValue: '=1' }, () => written().rawByFilter),
  documented(
    'batchClearByDataFilter clears every range and names it',
    page('batchClearByDataFilter'),
    [
      ['S!A21:B21', 'Hai!C3:C4'],
      [null, null],
    ],
    () => [written().cleared, written().afterClear],
  ),
  documented(
    'clear leaves notes, formats and the cells beside',
    page('clear'),
    [
      ['S!A1:A2', true],
      [
        [{ note: 'ghi chú', userEnteredFormat: { backgroundColor: { red: 1 } } }, { userEnteredValue: { stringValue: 'cũ' } }],
        [{}, { userEnteredValue: { stringValue: 'cũ' } }],
      ],
    ],
    () => [written().clearedOne, written().clearedCells],
  ),
  documented(
    'append tells the table, the range below it and the values',
    page('append'),
    [
      'S!C31:D33',
      'S!C34:D35',
      [
        ['hai', 2],
        ['ba', 3],
      ],
    ],
    () => written().first,
  ),
  documented(
    'append begins in the first column of the table, wherever the range touches it',
    page('append'),
    ['S!C31:D35', 'S!C36'],
    () => written().inside,
  ),
  documented(
    'INSERT_ROWS inserts as many rows as are appended',
    'Sheets API: InsertDataOption',
    ['S!C37:C38', ['tên', 'một', 'dưới', 'hai', 'ba', 'bốn', 'năm', 'sáu', '', 'bên dưới']],
    () => [written().pushed, written().below],
  ),
  documented('append below the last row adds rows', page('append'), ['S!I1008:I1009', 1009], () => written().grown),
  documented('the last cell of the grid is written', page('update'), 'S!Z1009', () => written().last),
  observed(
    'values past the end of the grid are refused',
    [
      'Requested writing within range [S!Z1], but tried writing to column [AA]',
      'Requested writing within range [S!A1009], but tried writing to row [1010]',
    ],
    () => [written().edge, written().bottom],
  ),
  observed(
    'a wrong data filter of a write is named by its place',
    'Invalid data[0]: Unable to parse range: Khong_co!A1',
    () => written().filter,
  ),
  observed(
    'a value that an option of values lacks is refused with the name of its enumeration',
    [
      ['Dimension', 'HANG'],
      ['InsertDataOption', 'CHEN'],
      ['Dimension', 'HANG'],
      ['ValueRenderOption', 'THO'],
      ['DateTimeRenderOption', 'NGAY'],
      ['ValueInputOption', 'GO'],
      ['ValueRenderOption', 'THO'],
      ['DateTimeRenderOption', 'NGAY'],
      ['ValueInputOption', 'GO'],
      ['Dimension', 'HANG'],
      ['ValueRenderOption', 'THO'],
      ['DateTimeRenderOption', 'NGAY'],
      ['Dimension', 'HANG'],
    ],
    () => written().types,
  ),
];
