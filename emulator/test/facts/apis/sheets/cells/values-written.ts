// The Sheets API: values written by values.update, batchUpdate, append and clear.
import { documented, type Fact, observed, unproved } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { api, cells, type Message, patient, textOf } from '../calls';

type Call = (...args: unknown[]) => unknown;

const written = once(() =>
  onSheet((sheet, book) => {
    const id = book.getId();
    sheet.setName('S');
    const values = api().Values! as unknown as Record<'update' | 'batchUpdate' | 'append' | 'clear' | 'batchClear', Call>;
    const call = (name: keyof typeof values, ...args: unknown[]): Message => patient(() => values[name](...args)) as Message;
    const refused = (name: keyof typeof values, ...args: unknown[]): unknown => textOf(() => values[name](...args));
    const raw = { valueInputOption: 'RAW' };
    const typed = { valueInputOption: 'USER_ENTERED' };
    const first = call('update', { values: [['=1+1', '007', 5, true, '1-2']] }, id, 'S!A1:E1', raw);
    const second = call('update', { values: [['=1+1', '007', 5, true, '01/02/2026']] }, id, 'S!A2', {
      ...typed,
      includeValuesInResponse: true,
    });
    call('update', { values: [['giữ', 'xoá', 'cũ']] }, id, 'S!A3:C3', raw);
    call('update', { values: [[null, '']] }, id, 'S!A3:C3', raw);
    call('update', { values: [['một', 'hai'], ['ba']], majorDimension: 'COLUMNS' }, id, 'S!E4', raw);
    const batch = call(
      'batchUpdate',
      {
        ...raw,
        data: [
          { range: 'S!A6', values: [['x']] },
          { range: 'S!B6:C6', values: [['y', 'z']] },
        ],
      },
      id,
    );
    const failed = refused(
      'batchUpdate',
      {
        ...raw,
        data: [
          { range: 'S!A6', values: [['đổi']] },
          { range: 'Khong_co!A1', values: [['z']] },
        ],
      },
      id,
    );
    const entered = cells(book, 'S!A1:F6', 'userEnteredValue').map((row) => row.map((one) => one.userEnteredValue ?? null));
    const shown = cells(book, 'S!A1:E3', 'formattedValue').map((row) => row.map((one) => one.formattedValue ?? null));
    call(
      'update',
      {
        values: [
          ['bảng', 1],
          ['bảng', 2],
        ],
      },
      id,
      'S!C10:D11',
      raw,
    );
    const appended = call('append', { values: [['thêm', 3]] }, id, 'S!C10', raw);
    const blank = call('append', { values: [['lẻ']] }, id, 'S!H20:H30', raw);
    const insertedRows = call('append', { values: [['chèn']] }, id, 'S!C10:D10', { ...raw, insertDataOption: 'INSERT_ROWS' });
    const cleared = call('clear', {}, id, 'S!C10:C11');
    const all = call('batchClear', { ranges: ['S!D10', 'S!A1:Z'] }, id);
    return {
      first,
      second,
      entered,
      shown,
      batch,
      failed,
      appended: [appended.tableRange, appended.updates.updatedRange],
      blank: [blank.tableRange ?? null, blank.updates.updatedRange],
      insertedRows: insertedRows.updates.updatedRange,
      cleared: cleared.clearedRange,
      all: all.clearedRanges,
      left: cells(book, 'S!A1:Z40', 'userEnteredValue').length,
      refused: {
        option: refused('update', { values: [['x']] }, id, 'S!A1'),
        unknown: refused('update', { values: [['x']] }, id, 'S!A1', { valueInputOption: 'TYPED' }),
        column: refused('update', { values: [['a', 'b', 'c']] }, id, 'S!A1:B1', raw),
        row: refused('update', { values: [['a'], ['b']] }, id, 'S!A1:B1', raw),
        grid: refused('update', { values: [['a'], ['b']] }, id, 'S!A1002', raw),
        list: refused('update', { values: ['x'] }, id, 'S!A1', raw),
        range: refused('update', { range: 'S!A2', values: [['x']] }, id, 'S!A1', raw),
        long: refused('update', { values: [['x'.repeat(50_001)]] }, id, 'S!A1', raw),
      },
    };
  }),
);

export const sheetsValuesWritten: Fact[] = [
  documented(
    'RAW stores texts as they are',
    'Sheets API: ValueInputOption',
    [{ stringValue: '=1+1' }, { stringValue: '007' }, { numberValue: 5 }, { boolValue: true }, { stringValue: '1-2' }],
    () => written().entered[0]!.slice(0, 5),
  ),
  documented(
    'USER_ENTERED reads texts as a person types them',
    'Sheets API: ValueInputOption',
    [{ formulaValue: '=1+1' }, { numberValue: 7 }, { numberValue: 5 }, { boolValue: true }],
    () => written().entered[1]!.slice(0, 4),
  ),
  observed('a typed date gets a date format', '01/02/2026', () => written().shown[1]![4]),
  documented('an update answers where and how much it wrote', 'Sheets API: UpdateValuesResponse', ['S!A1:E1', 1, 5, 5], () => {
    const { updatedRange, updatedRows, updatedColumns, updatedCells } = written().first;
    return [updatedRange, updatedRows, updatedColumns, updatedCells];
  }),
  documented(
    'includeValuesInResponse returns the values as shown',
    'Sheets API: spreadsheets.values.update',
    [['2', '7', '5', 'TRUE', '01/02/2026']],
    () => written().second.updatedData.values,
  ),
  documented(
    'null leaves a cell as it is, an empty text clears it, and what is beside stays',
    'Sheets API: ValueRange',
    ['giữ', null, 'cũ'],
    () => written().shown[2]!.slice(0, 3),
  ),
  documented(
    'columns are written as columns',
    'Sheets API: ValueRange',
    [
      ['một', 'ba'],
      ['hai', null],
    ],
    () =>
      written()
        .entered.slice(3, 5)
        .map((row) => [row[4]?.stringValue ?? null, row[5]?.stringValue ?? null]),
  ),
  documented('values.batchUpdate sums up what it wrote', 'Sheets API: BatchUpdateValuesResponse', [1, 3, 3, 1, 2], () => {
    const { totalUpdatedRows, totalUpdatedColumns, totalUpdatedCells, totalUpdatedSheets, responses } = written().batch;
    return [totalUpdatedRows, totalUpdatedColumns, totalUpdatedCells, totalUpdatedSheets, responses.length];
  }),
  observed(
    'values.batchUpdate with one wrong range writes nothing and names its place',
    ['Invalid data[1]: Unable to parse range: Khong_co!A1', { stringValue: 'x' }],
    () => [written().failed, written().entered[5]![0]],
  ),
  documented(
    'append writes below the table that the range touches',
    'Sheets API: spreadsheets.values.append',
    ['S!C10:D11', 'S!C12:D12'],
    () => written().appended,
  ),
  unproved('append without a table writes into the range', [null, 'S!H20'], () => written().blank),
  documented('INSERT_ROWS moves what is below', 'Sheets API: InsertDataOption', 'S!C13', () => written().insertedRows),
  documented(
    'clear empties cells, also in an open range',
    'Sheets API: spreadsheets.values.clear',
    ['S!C10:C11', ['S!D10', 'S!A1:Z1001'], 0],
    () => [written().cleared, written().all, written().left],
  ),
  observed('valueInputOption is needed', "'valueInputOption' is required but not specified", () => written().refused.option),
  observed(
    'an unknown option is refused with the type',
    `Invalid value at 'value_input_option' (type.googleapis.com/google.apps.sheets.v4.ValueInputOption), "TYPED"`,
    () => written().refused.unknown,
  ),
  observed(
    'values beyond the range are refused',
    [
      'Requested writing within range [S!A1:B1], but tried writing to column [C]',
      'Requested writing within range [S!A1:B1], but tried writing to row [2]',
    ],
    () => [written().refused.column, written().refused.row],
  ),
  observed(
    'a range beyond the grid is refused',
    'Range (S!A1002) exceeds grid limits. Max rows: 1001, max columns: 26',
    () => written().refused.grid,
  ),
  observed(
    'values are a list of lists',
    `Invalid value at 'data.values[0]' (type.googleapis.com/google.protobuf.ListValue), "x"`,
    () => written().refused.list,
  ),
  observed(
    'the range of the body must be that of the request',
    "Request range[S!A1] does not match value's range[S!A2]",
    () => written().refused.range,
  ),
  observed(
    'a text of 50,001 characters is refused',
    'Your input contains more than the maximum of 50000 characters in a single cell.',
    () => written().refused.long,
  ),
];
