// How typed text and script values become cells, and what cells show.
import { openSpreadsheets } from './spreadsheet-harness';

function entered(text: unknown, { locale = 'vi_VN', format = '' } = {}) {
  const { run } = openSpreadsheets({ locale });
  return run((_app, sheet) => {
    const cell = sheet.getRange('B2');
    if (format) cell.setNumberFormat(format);
    cell.setValue(text);
    return { value: cell.getValue(), formula: cell.getFormula(), shown: cell.getDisplayValue() };
  });
}
const day = (text: string) => new Date(`${text}+07:00`);

describe('in Vietnamese', () => {
  test.each<[unknown, unknown, string]>([
    ['Máy in hỏng', 'Máy in hỏng', 'Máy in hỏng'],
    ['0912345678', 912345678, '912345678'],
    ['+84912345678', 84912345678, '84912345678'],
    ['1/2', day('2026-02-01T00:00'), '1/2'],
    ['23/11/2026', day('2026-11-23T00:00'), '23/11/2026'],
    ['23-11-2026', day('2026-11-23T00:00'), '23/11/2026'],
    ['2026-11-23', day('2026-11-23T00:00'), '2026-11-23'],
    ['23/11/2026 09:20', day('2026-11-23T09:20'), '23/11/2026 09:20:00'],
    ['31/02/2026', '31/02/2026', '31/02/2026'],
    ['11/23/2026', '11/23/2026', '11/23/2026'],
    ['1.234,5', 1234.5, '1.234,50'],
    ['1.234', 1234, '1.234'],
    ['1,5', 1.5, '1,5'],
    ['1.5', '1.5', '1.5'],
    ['50%', 0.5, '50%'],
    ['12,5%', 0.125, '12,50%'],
    ['15.500.000 ₫', 15500000, '15.500.000 ₫'],
    ['12E3', 12000, '1,20E+04'],
    ['TRUE', true, 'TRUE'],
    ['false', false, 'FALSE'],
    ["'0912", '0912', '0912'],
    [' 5', 5, '5'],
    [' máy', ' máy', ' máy'],
    ['-5', -5, '-5'],
    ['@ai', '@ai', '@ai'],
    ['SC-2026-0001', 'SC-2026-0001', 'SC-2026-0001'],
    ['=', '=', '='],
    ['', '', ''],
    [null, '', ''],
    [undefined, '', ''],
    [15500000, 15500000, '15500000'],
    [1 / 3, 1 / 3, '0,3333333333'],
    [true, true, 'TRUE'],
    [day('2026-11-23T00:00'), day('2026-11-23T00:00'), '23/11/2026'],
    [day('2026-11-23T09:20:30'), day('2026-11-23T09:20:30'), '23/11/2026 09:20:30'],
  ])('%p is read', (given, value, shown) => {
    const got = entered(given);
    expect(got.value).toEqual(value);
    expect(got.shown).toBe(shown);
  });

  test.each(['=1+1', '+1+1', '-A1', '+ghi chú'])('%p is a formula', (text) => {
    expect(entered(text).formula).toBe(text.startsWith('=') ? text : `=${text}`);
  });

  test.each(['=1+1', '0912345678', '1/2', '+84912', '50%', "'x"])('%p stays as typed in a text cell', (text) => {
    expect(entered(text, { format: '@' })).toEqual({ value: text, formula: '', shown: text });
  });
});

test.each<[string, unknown, string]>([
  ['11/23/2026', day('2026-11-23T00:00'), '11/23/2026'],
  ['23/11/2026', '23/11/2026', '23/11/2026'],
  ['1,234.5', 1234.5, '1,234.50'],
  ['$1,234.50', 1234.5, '$1,234.50'],
  ['1.234,5', '1.234,5', '1.234,5'],
  ['Nov 23, 2026', day('2026-11-23T00:00'), '23-Nov-2026'],
  ['Nov 23', day('2026-11-23T00:00'), '23-Nov'],
  ['3/14', day('2026-03-14T00:00'), '3/14'],
  ['3-14', day('2026-03-14T00:00'), '3-14'],
  ['2026/11/23', day('2026-11-23T00:00'), '11/23/2026'],
  ['2026-11-23', day('2026-11-23T00:00'), '2026-11-23'],
  ['11/23/26 1:00 am', day('2026-11-23T01:00'), '11/23/2026 1:00:00'],
  ['11/23/26 23:59:59', day('2026-11-23T23:59:59'), '11/23/2026 23:59:59'],
  ['24:00', day('1899-12-31T00:00'), '24:00:00'],
  ['23:59', day('1899-12-30T23:59'), '23:59:00'],
  ['9:20 PM', day('1899-12-30T21:20'), '9:20 PM'],
])('in American English %p is read', (given, value, shown) => {
  const got = entered(given, { locale: 'en_US' });
  if (!(value instanceof Date) || value.getFullYear() > 1900) expect(got.value).toEqual(value);
  expect(got.shown).toBe(shown);
});

test.each([
  [
    'en_US',
    [
      '1,23',
      '1,2345',
      '1,2,345',
      '5%%',
      '$5%5',
      '(-5)',
      '1/2/202',
      '1/2-2026',
      '9:2',
      '9:60',
      '0:5',
      '9:20:60',
      '0:00 am',
      '13:00 PM',
      '9:20 xm',
    ],
  ],
  [
    'en_US',
    [
      '11/23/2026 24:00',
      '11/23/2026 9:60',
      '23/11/2026 9:20',
      'Novem 3',
      '1e999',
      'x2026-11-23',
      '2026-11-23x',
      'x1/2/2026',
      '1/2/2026x',
      'Nov 23, 2026x',
      '1 Nov 23, 2026x',
      '9:20 pmx',
      '(5)x',
      'x(5)',
      'xtrue',
      'a=1',
      'a+1',
      'ab:cd',
      '   ',
      '123:00',
      'Nov-23',
      '(5',
      '5)',
      '+',
      '-',
      '3 Nov 4 2026x',
      'x Nov 23',
      'Nov 23 26',
      '£5',
      '5 ₫',
      '1.1.2026',
    ],
  ],
  ['vi_VN', ['5 $', '5 €', '₫5₫', '1.23', '1.1', '1.1.202', '23.11']],
])('in %s other shapes stay as typed: %p', (locale, texts) => {
  const { run } = openSpreadsheets({ locale });
  expect(
    run((_app, sheet) =>
      sheet
        .getRange(1, 1, texts.length, 1)
        .setValues(texts.map((text) => [text]))
        .getValues()
        .flat(),
    ),
  ).toEqual(texts);
});

test('signs and money in every place that people write them', () => {
  const values = (locale: string, texts: string[]) => {
    const { run } = openSpreadsheets({ locale });
    return run((_app, sheet) => sheet.getRange(1, 1, 1, texts.length).setValues([texts]).getValues()[0]);
  };
  expect(values('en_US', ['- 5', '$ 5', '($5)', '5$', '+$1,234.5', '1E+3', '1e-2'])).toEqual([-5, 5, -5, 5, 1234.5, 1000, 0.01]);
  expect(values('vi_VN', ['5₫', '5 đ', '-5 ₫', '₫5', '1.234,5 ₫'])).toEqual([5, 5, -5, 5, 1234.5]);
  expect(values('vi', ['1,5'])).toEqual([1.5]);
});

test.each<[number | string, string, string]>([
  [46349.3888888889, 'dd/MM/yyyy HH:mm', '23/11/2026 09:20'],
  [46349.3888888889, 'yyyy-MM-dd"T"HH:mm:ss', '2026-11-23T09:20:00'],
  [46349.3888888889, 'dddd, d mmmm yyyy', 'Thứ Hai, 23 tháng 11 2026'],
  [46349.3888888889, 'h:mm am/pm', '9:20 AM'],
  [1.5, '[h]:mm', '36:00'],
  [15500000, '#,##0', '15.500.000'],
  [1234.5, '#,##0.00', '1.234,50'],
  [-1234, '#,##0;(#,##0)', '(1.234)'],
  [0, '#,##0;-#,##0;"không"', 'không'],
  [1.005, '0.00', '1,01'],
  [0.1234, '0.00%', '12,34%'],
  [7, '0000', '0007'],
  [1234567, '#,##0.0,,"tr"', '1,2tr'],
  [5, '#,##0 "₫"', '5 ₫'],
  [5, '0.##', '5,'],
  ['chữ', '#,##0;-#,##0;0;"«"@"»"', '«chữ»'],
  [12345.678, '0.00E+00', '1,23E+04'],
  [5, '@', '5'],
  [1e15, 'general', '1E+15'],
  [-1.23456789e20, 'general', '-1,23457E+20'],
  [1.5e-10, 'general', '1,5E-10'],
  [123456789012345, 'general', '123456789012345'],
  [12345678901.25, 'general', '12345678901'],
  [1234567.1234567, 'general', '1234567,123'],
  [1e-9, 'general', '1E-09'],
  [1e-6, 'general', '0,000001'],
  [2 ** 70, '0', '1180591620717411303424'],
  [-0.5, '"a"0.0;"b"0.0', 'b0,5'],
  [5, '[>100]0', '5'],
  [5, '*-0', '5'],
])('%p as %p shows %p', (value, format, shown) => {
  const { run } = openSpreadsheets();
  expect(run((_app, sheet) => sheet.getRange('A1').setValue(value).setNumberFormat(format).getDisplayValue())).toBe(shown);
});

test('a date format makes a number a date, another format makes a date a number', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    const cell = sheet.getRange('A1').setValue(46349).setNumberFormat('dd/MM/yyyy');
    expect(cell.getValue()).toEqual(day('2026-11-23T00:00'));
    cell.setNumberFormat('0');
    expect(cell.getValue()).toBe(46349);
  });
});

test('what a text brings along does not replace a format of the cell', () => {
  expect(entered('23/11/2026', { format: '#,##0' })).toEqual({ value: 46349, formula: '', shown: '46.349' });
  expect(entered('23/11/2026', { format: 'dd/MM/yyyy HH:mm' }).shown).toBe('23/11/2026 00:00');
});

test('a text of more than 50,000 characters is refused', () => {
  expect(() => entered('x'.repeat(50_001))).toThrow('Your input contains more than the maximum of 50000 characters in a single cell.');
});

test('dates follow the zone of the spreadsheet', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    app.getActiveSpreadsheet().setSpreadsheetTimeZone('Europe/Berlin');
    const cell = sheet.getRange('A1').setValue(new Date('2026-07-01T22:30:00Z'));
    expect(cell.setNumberFormat('dd/MM/yyyy HH:mm').getDisplayValue()).toBe('02/07/2026 00:30');
    expect(cell.getValue()).toEqual(new Date('2026-07-01T22:30:00Z'));
  });
});
