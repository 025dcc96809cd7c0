// How values are displayed, by number format and locale.
import { documented, type Fact, observed } from '../../fact';
import { onTab } from '../../own-files';

const guide = 'Sheets API guide: date and number formats';

type Shown = [value: number | string | boolean, format: string, text: string];

const show = (cases: Shown[], locale: string) =>
  onTab((sheet) => {
    const column = sheet.getRange(1, 1, cases.length, 1).setValues(cases.map(([value]) => [value]));
    return column
      .setNumberFormats(cases.map(([, format]) => [format]))
      .getDisplayValues()
      .map(([text], index) => [...cases[index]!.slice(0, 2), text]);
  }, locale);

/** Tuesday, April 5, 2016, 4:08:53.528 in the afternoon. */
const moment = 42465 + (((16 * 60 + 8) * 60 + 53) * 1000 + 528) / 86_400_000;
/** Three hours, 13 minutes, 41.255 seconds. */
const duration = ((3 * 60 + 13) * 60 + 41.255) / 86_400;

const datesOfTheGuide: Shown[] = [
  [moment, 'h:mm:ss.00 a/p', '4:08:53.53 p'],
  [moment, 'hh:mm A/P".M."', '04:08 P.M.'],
  [moment, 'yyyy-mm-dd', '2016-04-05'],
  [moment, 'mmmm d \\[dddd\\]', 'April 5 [Tuesday]'],
  [moment, 'h PM, ddd mmm dd', '4 PM, Tue Apr 05'],
  [moment, 'dddd, m/d/yy at h:mm', 'Tuesday, 4/5/16 at 16:08'],
  [duration, '[hh]:[mm]:[ss].000', '03:13:41.255'],
  [duration, '[mmmm]:[ss].000', '0193:41.255'],
];

const numbersOfTheGuide: Shown[] = [
  [12345.125, '####.#', '12345.1'],
  [12.34, '000.0000', '012.3400'],
  [12, '#.0#', '12.0'],
  [12000, '#,###', '12,000'],
  [1230000, '0.0,,"M"', '1.2M'],
  [1234500000, '0.00e+00', '1.23e+09'],
];

/** 23 November 2026, 09:05:07; and a Sunday. */
const monday = 46349 + (9 * 3600 + 5 * 60 + 7) / 86_400;
const sunday = 46355;

const dates: Shown[] = [
  [monday, 'd/m/yy h:m:s', '23/11/26 9:5:7'],
  [monday, 'dd/MM/yyyy HH:mm:ss', '23/11/2026 09:05:07'],
  [monday, 'DD.MM.YYYY', '23.11.2026'],
  [monday, 'mm:ss', '05:07'],
  [monday, 'm:ss', '5:07'],
  [monday, 'hh mm', '09 05'],
  [monday, 'mm/yyyy', '11/2026'],
  [monday, 'mmmmm', 'N'],
  [monday, 'ddd d mmm', 'Mon 23 Nov'],
  [sunday, 'dddd', 'Sunday'],
  [sunday, 'h:mm am/pm', '12:00 AM'],
  [sunday + 0.5, 'h:mm AM/PM', '12:00 PM'],
  [sunday + 0.5, 'hh:mm a/p', '12:00 p'],
  [sunday + 0.25, 'h a/p', '6 a'],
  [sunday + 1439 / 1440, 'h:mm am/pm', '11:59 PM'],
  [36526, 'yy', '00'],
  [1.5, '[h]:mm', '36:00'],
  [1.5, '[m]', '2160'],
  [0.5, '[ss]', '43200'],
  [1 / 48, '[h]:[mm]', '0:30'],
  [-1.5, '[h]:mm', '-36:00'],
];

const numbers: Shown[] = [
  [1234.5, '#,##0.00', '1,234.50'],
  [1234567.891, '#,##0.0', '1,234,567.9'],
  [999, '#,##0', '999'],
  [0, '#,##0', '0'],
  [0.5, '0.00', '0.50'],
  [0.5, '#.##', '.5'],
  [5, '0.0#', '5.0'],
  [5.25, '0.0#', '5.25'],
  [1.005, '0.00', '1.01'],
  [-1.5, '0.0', '-1.5'],
  [-0.01, '0.0', '0.0'],
  [7, '0000', '0007'],
  [12345678, '0', '12345678'],
  [0.1234, '0%', '12%'],
  [0.1234, '0.00%', '12.34%'],
  [-0.5, '0%', '-50%'],
  [12345.678, '0.00E+00', '1.23E+04'],
  [0.00012, '0.0E+00', '1.2E-04'],
  [1234567, '#,##0,', '1,235'],
  [1234567, '0.0,,', '1.2'],
  [5, '#,##0 "đồng"', '5 đồng'],
  [5, '[$₫]#,##0', '₫5'],
  [5, '#,##0 [$₫-42A]', '5 ₫'],
  [5, '[$VND]0', 'VND5'],
  [5, '\\x0', 'x5'],
  [5, '[Red]0', '5'],
  [-1234, '#,##0;(#,##0)', '(1,234)'],
  [1234, '#,##0;(#,##0)', '1,234'],
  [0, '#,##0;(#,##0)', '0'],
  [5, '0;-0;"không"', '5'],
  [-5, '0;-0;"không"', '-5'],
  [0, '0;-0;"không"', 'không'],
  ['chữ', '0;-0;0;"«"@"»"', '«chữ»'],
  [5, '0;-0;0;"«"@"»"', '5'],
  ['chữ', '0.00', 'chữ'],
  [5, '@', '5'],
  [5, '0_)', '5 '],
  [5, '[>100]0', '5'],
  [5, '*-0', '5'],
  [-0.5, '"a"0.0;"b"0.0', 'b0.5'],
  [2 ** 70, '0', '1180591620717411303424'],
  [1234567, '#,##0.0,,"tr"', '1.2tr'],
  [5, '???', '  5'],
  [5, '0.??', '5.  '],
  [5.25, '0.0?', '5.25'],
  [912345678, '0000 000 000', '0912 345 678'],
  [5551234567, '(###) ###-####', '(555) 123-4567'],
  [true, '0', 'TRUE'],
  [false, 'yyyy', 'FALSE'],
];

const automatic: Shown[] = [
  [1 / 3, 'general', '0.3333333333'],
  [2 / 3, 'general', '0.6666666667'],
  [-1.5, 'general', '-1.5'],
  [15500000, 'general', '15500000'],
  [0, 'general', '0'],
  ['', 'general', ''],
  [1e15, 'general', '1E+15'],
  [123456789012345, 'general', '123456789012345'],
  [-1.23456789e20, 'general', '-1.23457E+20'],
  [12345678901.25, 'general', '12345678901'],
  [1234567.1234567, 'general', '1234567.123'],
  [1.5e-10, 'general', '1.5E-10'],
  [1e-9, 'general', '1E-09'],
  [1e-6, 'general', '0.000001'],
];

const vietnamese: Shown[] = [
  [monday, 'dddd, d mmmm yyyy', 'Thứ Hai, 23 tháng 11 2026'],
  [sunday, 'dddd', 'Chủ Nhật'],
  [1234567.5, '#,##0.00', '1.234.567,50'],
  [0.5, 'general', '0,5'],
  [12345.678, '0.0E+00', '1,2E+04'],
  [5, '#,##0 "₫"', '5 ₫'],
  [5, '0.##', '5,'],
  [0.1234, '0.00%', '12,34%'],
];

const german: Shown[] = [
  [monday, 'dddd, d. mmmm yyyy', 'Montag, 23. November 2026'],
  [1234.5, '#,##0.00', '1.234,50'],
];

export const numberFormats: Fact[] = [
  documented('dates and times are shown as in the guide', guide, datesOfTheGuide, () => show(datesOfTheGuide, 'en_US')),
  documented('numbers are shown as in the guide', guide, numbersOfTheGuide, () => show(numbersOfTheGuide, 'en_US')),
  documented('each letter of a format shows its part of a date or time', guide, dates, () => show(dates, 'en_US')),
  documented('number formats have digits, groups, percents, sections and texts', guide, numbers, () => show(numbers, 'en_US')),
  observed('a number without a format is shown with up to ten digits', automatic, () => show(automatic, 'en_US')),
  documented('names and separators follow the Vietnamese locale', guide, vietnamese, () => show(vietnamese, 'vi_VN')),
  documented('names and separators follow the German locale', guide, german, () => show(german, 'de_DE')),
];
