// The tab of a form's responses: what it is called, where answers go, how they are read.
import type { Sheets } from '../../local/links';
import { openSpreadsheets } from './spreadsheet-harness';

const at = (day: string) => new Date(`${day}T08:00:00+07:00`);
const first = 'Câu trả lời biểu mẫu 1';

let responses = 0;
/** Each answer is a new one. */
const append = (sheets: Sheets, id: string, tab: number, headers: string[], values: unknown[]) =>
  sheets.writeResponse(id, tab, headers, `response ${++responses}`, values);

test('the tab stands before all others, numbered, frozen below its headings and linked to its form', () => {
  const { run, id, sheets, book } = openSpreadsheets();
  const ids = ['f1', 'f2'].map((url) => sheets.addResponseSheet(id, url, ['Dấu thời gian', 'Họ tên']));
  run((app) => {
    const all = app.getActiveSpreadsheet().getSheets();
    expect(all.map((sheet) => [sheet.getName(), sheet.getFormUrl(), sheet.getFrozenRows(), sheet.getMaxColumns()])).toEqual([
      ['Câu trả lời biểu mẫu 2', 'f2', 1, 26],
      [first, 'f1', 1, 26],
      ['Trang tính1', null, 0, 26],
    ]);
    expect(all.slice(0, 2).map((sheet) => sheet.getSheetId())).toEqual([ids[1], ids[0]]);
    expect(app.getActiveSpreadsheet().getFormUrl()).toBe('f2');
  });
  expect(book.grid(first)).toEqual([['Dấu thời gian', 'Họ tên']]);
  const english = openSpreadsheets({ locale: 'en_US' });
  const many = Array.from({ length: 30 }, (_, index) => `Q${index}`);
  english.sheets.addResponseSheet(english.id, 'f', many);
  expect(english.book.sheets()[0]).toMatchObject({ name: 'Form Responses 1', columns: 30 });
  expect(english.book.grid('Form Responses 1')).toEqual([many]);
});

test('answers find their headings, two questions of one name and columns of others among them', () => {
  const { run, id, sheets, book } = openSpreadsheets();
  const tab = sheets.addResponseSheet(id, 'f', ['Lúc', 'Tên', 'Tên']);
  run((app) =>
    app
      .getActiveSpreadsheet()
      .getSheetByName(first)!
      .getRange('D1:D2')
      .setValues([['Người xử lý'], ['An']]),
  );
  const headers = ['Lúc', 'Tên', 'Tên', 'Mới'];
  const response = append(sheets, id, tab, headers, [at('2026-11-24'), 'a', 'b', 'c']);
  expect(book.grid(first)).toEqual([
    ['Lúc', 'Tên', 'Tên', 'Người xử lý', 'Mới'],
    ['', '', '', 'An', ''],
    ['24/11/2026 08:00:00', 'a', 'b', '', 'c'],
  ]);
  expect(response.values).toEqual(['24/11/2026 08:00:00', 'a', 'b', 'c']);
  expect(response.namedValues).toEqual({ Lúc: ['24/11/2026 08:00:00'], Tên: ['a', 'b'], Mới: ['c'] });
  run(() => expect((response.range as GoogleAppsScript.Spreadsheet.Range).getA1Notation()).toBe('A3:E3'));
  const short = append(sheets, id, tab, ['Lúc'], [at('2026-11-25')]);
  run(() => expect((short.range as GoogleAppsScript.Spreadsheet.Range).getA1Notation()).toBe('A4'));
});

test('numbers and dates among the answers are read as typed, formulas never, blanks leave the cell blank', () => {
  const { run, id, sheets } = openSpreadsheets();
  const headers = ['a', 'b', 'c', 'd', 'e', 'f'];
  const tab = sheets.addResponseSheet(id, 'f', headers);
  const { values } = append(sheets, id, tab, headers, ['15.500.000', '24/11/2026', '=1+1', '+84 912', '', 'TRUE']);
  expect(values).toEqual(['15.500.000', '24/11/2026', '=1+1', '+84 912', '', 'TRUE']);
  run((app) => {
    const range = app.getActiveSpreadsheet().getSheetByName(first)!.getRange('A2:F2');
    expect(range.getFormulas()).toEqual([['', '', '', '', '', '']]);
    expect(range.getValues()[0]!.map((value) => (value instanceof Date ? 'date' : value))).toEqual([
      15500000,
      'date',
      '=1+1',
      '+84 912',
      '',
      true,
    ]);
    expect(range.getNumberFormats()[0]!.slice(0, 3)).toEqual(['#,##0', 'dd/MM/yyyy', '0.###############']);
    app
      .getActiveSpreadsheet()
      .getSheetByName(first)!
      .getRange('A:B')
      .setNumberFormats(Array.from({ length: 100 }, () => ['@', '0.0']));
  });
  append(sheets, id, tab, headers, ['0912', '1.000', '-x', '-5', 'x', '']);
  run((app) => {
    const range = app.getActiveSpreadsheet().getSheetByName(first)!.getRange('A3:F3');
    expect([range.getValues()[0], range.getNumberFormats()[0]!.slice(0, 2)]).toEqual([
      ['0912', 1000, '-x', -5, 'x', ''],
      ['@', '0.0'],
    ]);
  });
});

test('a full tab grows by rows and columns; one that was deleted is missed', () => {
  const { run, id, sheets, book } = openSpreadsheets();
  const tab = sheets.addResponseSheet(id, 'f', ['Tên']);
  for (let count = 0; count < 99; count++) append(sheets, id, tab, ['Tên'], [`${count}`]);
  expect(book.sheets()[0]!.rows).toBe(100);
  append(sheets, id, tab, ['Tên'], ['cuối']);
  expect([book.sheets()[0]!.rows, book.grid(first)[100]]).toEqual([101, ['cuối']]);
  const many = ['Tên', ...Array.from({ length: 26 }, (_, index) => `Q${index}`)];
  append(sheets, id, tab, many, many);
  expect([book.sheets()[0]!.columns, book.grid(first)[101]]).toEqual([27, many]);
  run((app) => app.getActiveSpreadsheet().getSheetByName(first)!.setName('Đổi tên'));
  append(sheets, id, tab, ['Tên'], ['vẫn vào']);
  expect(book.grid('Đổi tên')[102]![0]).toBe('vẫn vào');
  expect(() => append(sheets, id, 12345, ['Tên'], ['x'])).toThrow('The response sheet 12345 is gone');
});
