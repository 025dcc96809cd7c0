// How texts are read as numbers, money, dates and times, by locale; and which values a cell accepts.
import { type Fact, observed, unproved } from '../../fact';
import { onTab } from '../../own-files';
import { isRefused, refusal, told } from '../../seen';

type Read = [text: string, value: unknown];

/** Writes each text into a cell of its own and reads the values. */
const read = (cases: Read[], locale: string) =>
  onTab(
    (sheet) =>
      sheet
        .getRange(1, 1, cases.length, 1)
        .setValues(cases.map(([text]) => [text]))
        .getValues()
        .map(([value], index) => [cases[index]![0], told(value)]),
    locale,
  );

const asTyped = (...texts: string[]): Read[] => texts.map((text) => [text, text]);
const day = (date: string, time = '00:00:00') => `date ${date} ${time}`;
const year = () => new Date().getFullYear();

const american: Read[] = [
  ['5', 5],
  ['+5', 5],
  ['-1,234.5', -1234.5],
  ['.5', 0.5],
  ['5.', 5],
  ['1,234,567', 1234567],
  ['12.5%', 0.125],
  ['-50%', -0.5],
  ['1e5', 100000],
  ['1.5E-3', 0.0015],
  ['$5', 5],
  ['-$5', -5],
  ['$1,234.50', 1234.5],
  ['(5)', -5],
  ['True', true],
  ['FALSE', false],
  ['11/23/2026', day('2026-11-23')],
  ['11-23-2026', day('2026-11-23')],
  ['11/23/26', day('2026-11-23')],
  ['1/2/99', day('1999-01-02')],
  ['2026-11-23', day('2026-11-23')],
  ['2026/1/2', day('2026-01-02')],
  ['2/29/2024', day('2024-02-29')],
  ['Nov 23, 2026', day('2026-11-23')],
  ['November 23, 2026', day('2026-11-23')],
  ['23 Nov 2026', day('2026-11-23')],
  ['23-Nov-2026', day('2026-11-23')],
  ['Feb 2026', day('2026-02-01')],
  ['Jan 2, 2026', day('2026-01-02')],
  ['feb 3, 2026', day('2026-02-03')],
  ['Mar 4, 2026', day('2026-03-04')],
  ['APR 5, 2026', day('2026-04-05')],
  ['May 6, 2026', day('2026-05-06')],
  ['June 7, 2026', day('2026-06-07')],
  ['Jul 8, 2026', day('2026-07-08')],
  ['August 9, 2026', day('2026-08-09')],
  ['sep 10, 2026', day('2026-09-10')],
  ['October 11, 2026', day('2026-10-11')],
  ['Nov 12, 2026', day('2026-11-12')],
  ['december 13, 2026', day('2026-12-13')],

  ['11/23/2026 9:20', day('2026-11-23', '09:20:00')],
  ['11/23/2026 21:20:30', day('2026-11-23', '21:20:30')],
  ['11/23/2026 9:20 PM', day('2026-11-23', '21:20:00')],
  ['11/23/2026 12:05 AM', day('2026-11-23', '00:05:00')],
  ['11/23/2026 12:05:09 pm', day('2026-11-23', '12:05:09')],
  ['Nov 23, 2026 9:20 AM', day('2026-11-23', '09:20:00')],
  ...asTyped('1.2.3', '5 5', '1e', '$', '$5$', '5 apples', 'e5', '.', '%', '()', 'a5', 'Trues', 'Nov', 'May'),
  ...asTyped('13/1/2026', '2/30/2026', '2/29/2025', '1/0/2026', '0/1/2026', '1/2/3/4', '2026-13-01', '23.11.2026'),
  ...asTyped('Nox 23, 2026', 'Nov 31, 2026'),
];

const vietnamese: Read[] = [
  ['1,5', 1.5],
  ['-1.234.567,5', -1234567.5],
  ['12,5%', 0.125],
  ['1/2/2026', day('2026-02-01')],
  ['23-11-2026', day('2026-11-23')],
  ['23/11/2026 21:05', day('2026-11-23', '21:05:00')],
  ['2026-11-23 09:20:30', day('2026-11-23', '09:20:30')],
  ...asTyped('1,234,5', '12/31/2026', 'máy 5', 'Phòng 1/2'),
];

const british: Read[] = [['1,234.5', 1234.5], ['£5', 5], ['1/2/2026', day('2026-02-01')], ...asTyped('2/13/2026')];

const german: Read[] = [
  ['1.234,5', 1234.5],
  ['5 €', 5],
  ['23.11.2026', day('2026-11-23')],
  ['1.2.2026', day('2026-02-01')],
  ...asTyped('31.02.2026'),
];

const french: Read[] = [
  ['1,5', 1.5],
  ['5 €', 5],
  ['23/11/2026', day('2026-11-23')],
];

/** Writes each text into a cell and reads what it displays. */
const shown = (texts: string[], locale: string) =>
  onTab(
    (sheet) =>
      sheet
        .getRange(1, 1, texts.length, 1)
        .setValues(texts.map((text) => [text]))
        .getDisplayValues()
        .map(([text]) => text),
    locale,
  );

const noon = () => new Date(Date.UTC(2026, 10, 23, 5));

export const cellsLocales: Fact[] = [
  observed('an American spreadsheet reads numbers, dates and times, and keeps other texts', american, () => read(american, 'en_US')),
  observed('a Vietnamese spreadsheet reads numbers, dates and times, and keeps other texts', vietnamese, () => read(vietnamese, 'vi_VN')),
  observed('a British spreadsheet reads the day first', british, () => read(british, 'en_GB')),
  observed('a German spreadsheet reads dots in dates and between groups of digits', german, () => read(german, 'de_DE')),
  observed('a French spreadsheet reads a decimal comma and the day first', french, () => read(french, 'fr_FR')),
  observed('a day without a year is of this year', [1, 2, 11, 23].join(), () =>
    onTab((sheet) => {
      const [first, second] = sheet
        .getRange('A1:B1')
        .setValues([['1/2', 'Nov 23']])
        .getValues()[0]! as Date[];
      if (first!.getFullYear() !== year() || second!.getFullYear() !== year()) return [first, second];
      return [first, second].map((date) => Utilities.formatDate(date as GoogleAppsScript.Base.Date, 'Asia/Ho_Chi_Minh', 'M,d')).join();
    }, 'en_US'),
  ),
  observed('a time is read as a part of a day', ['09:20:00', '09:20:30', '21:20:00', '00:00:00', '12:00:00'], () =>
    onTab((sheet) => {
      const column = sheet.getRange('A1:A5').setValues([['9:20'], ['9:20:30'], ['9:20 PM'], ['12:00 am'], ['12:00 pm']]);
      return column
        .setNumberFormat('HH:mm:ss')
        .getDisplayValues()
        .map(([text]) => text);
    }, 'en_US'),
  ),
  observed('a time of more than 24 hours is read as a duration', ['36:00:00', 1.5], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setValue('36:00');
      return [cell.getDisplayValue(), cell.setNumberFormat('0.0').getValue()];
    }),
  ),
  observed(
    'each way of writing a number sets the format of its cell',
    ['12%', '12.50%', '1,234', '1,234.50', '$5', '$5.50', '1.00E+05', '5', '1.25'],
    () => shown(['12%', '12.5%', '1,234', '1,234.5', '$5', '$5.5', '1e5', '5', '1.25'], 'en_US'),
  ),
  observed('money is shown in the format of the locale', ['5 €', '£5'], () => [...shown(['5 €'], 'de_DE'), ...shown(['£5'], 'en_GB')]),
  observed('dates are shown in the order of the locale', ['11/23/2026', '23/11/2026', '23/11/2026', '23.11.2026', '23/11/2026'], () => [
    ...shown(['11/23/2026'], 'en_US'),
    ...shown(['23/11/2026'], 'en_GB'),
    ...shown(['23/11/2026'], 'vi_VN'),
    ...shown(['23.11.2026'], 'de_DE'),
    ...shown(['23/11/2026'], 'fr_FR'),
  ]),
  observed('a number or a date may have spaces around it, and a text keeps its spaces', [5, 'date 2026-11-23 00:00:00', ' a ', true], () =>
    onTab(
      (sheet) =>
        told(
          sheet
            .getRange('A1:D1')
            .setValues([['5 ', ' 11/23/2026 ', ' a ', ' true ']])
            .getValues()[0],
        ),
      'en_US',
    ),
  ),

  observed(
    'a Date is written in the time zone of the spreadsheet, with its time unless it is midnight',
    ['23/11/2026', '23/11/2026 12:00:00'],
    () =>
      onTab(
        (sheet) =>
          sheet
            .getRange('A1:B1')
            .setValues([[new Date(Date.UTC(2026, 10, 22, 17)), noon()]])
            .getDisplayValues()[0],
      ),
  ),
  unproved('a Date written into a cell of format @ becomes its number', [46349.5, '46349,5', '@'], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setNumberFormat('@').setValue(noon());
      return [cell.getValue(), cell.getDisplayValue(), cell.getNumberFormat()];
    }),
  ),
  unproved('an array as a value is refused', [true, true, true], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1');
      return [isRefused(() => cell.setValue(['a'])), isRefused(() => cell.setValues([[['a']]])), isRefused(() => sheet.appendRow([['a']]))];
    }),
  ),
  observed(
    'an array in place of a number or a text is refused with the type of its values',
    [
      "The parameters (String[],number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      "The parameters (number[],number) don't match the method signature for SpreadsheetApp.Sheet.getRange.",
      "The parameters (String[]) don't match the method signature for SpreadsheetApp.Range.setNumberFormat.",
    ],
    () =>
      onTab((sheet) => {
        const wrong = (value: unknown) => value as never;
        return [
          refusal(() => sheet.getRange(wrong(['1']), 1)),
          refusal(() => sheet.getRange(wrong([1]), 1)),
          refusal(() => sheet.getRange('A1').setNumberFormat(wrong(['0']))),
        ];
      }),
  ),
];
