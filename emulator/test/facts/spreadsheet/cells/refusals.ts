// Refusals of spreadsheets, with their messages. They are English and may change, so scripts should not read them.
import { type Fact, unproved } from '../../fact';
import { onForm, onTab } from '../../own-files';
import { refusal } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Refused = [words: string, act: (sheet: Sheet, book: Book) => unknown];

const wrong = (value: unknown) => value as never;
const mismatch = (given: string, method: string) =>
  `The parameters (${given}) don't match the method signature for SpreadsheetApp.${method}.`;
const loose = (range: GoogleAppsScript.Spreadsheet.Range) => range as unknown as { setValue(...args: unknown[]): unknown };

const places: Refused[] = [
  ['The coordinates of the range are outside the dimensions of the sheet.', (sheet) => sheet.getRange('AA1').getValue()],
  ['The starting column of the range is too small.', (sheet) => sheet.getRange(1, 0)],
  ['Cell reference out of range', (sheet) => sheet.getRange('A1:B2').getCell(3, 1)],
  ['Cell reference out of range', (sheet) => sheet.getRange('A1:B2').getCell(1, 3)],
  ['Those columns are out of bounds.', (sheet) => sheet.setColumnWidth(27, 50)],
  ['The sort column is outside the range.', (sheet) => sheet.getRange('A1:B2').sort(3)],
  ['Invalid argument: sortSpecObj', (sheet) => sheet.getRange('A1:B2').sort({ ascending: true })],
  [
    'The number of rows in the data does not match the number of rows in the range. The data has 2 but the range has 3.',
    (sheet) =>
      sheet.getRange('A1:B3').setValues([
        [1, 2],
        [3, 4],
      ]),
  ],
  [
    'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    (sheet) => sheet.getRange('A1:B2').setValues([[1, 2], [3]]),
  ],
  [
    'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    (sheet) => sheet.getRange('A1:B2').addDeveloperMetadata('x'),
  ],
];

const values: Refused[] = [
  [mismatch('String,number[]', 'Range.setValue'), (sheet) => loose(sheet.getRange('A1')).setValue('x', [1])],
  [mismatch('number[]', 'Range.setValue'), (sheet) => sheet.getRange('A1').setValue(['a'])],
  [mismatch('(class)', 'Range.setValue'), (sheet) => sheet.getRange('A1').setValue({ a: 1 })],
  [mismatch('(class)', 'Range.setValues'), (sheet) => sheet.getRange('A1').setValues([[{}]])],
  [mismatch('number', 'Range.setNumberFormat'), (sheet) => sheet.getRange('A1').setNumberFormat(wrong(5))],
  [mismatch('(class)', 'Sheet.appendRow'), (sheet) => sheet.appendRow([{ a: 1 }])],
  [
    'Your input contains more than the maximum of 50000 characters in a single cell.',
    (sheet) => sheet.getRange('A1').setValue('x'.repeat(50_001)),
  ],
  ['Invalid color: #12', () => SpreadsheetApp.newColor().setRgbColor('#12')],
  ['Invalid color: rgb(1,2)', (sheet) => sheet.getRange('A1').setBackground('rgb(1,2)')],
  ['Invalid color: rgb(1,2,3)x', (sheet) => sheet.getRange('A1').setBackground('rgb(1,2,3)x')],
  ['Invalid color: xrgb(1,2,3)', (sheet) => sheet.getRange('A1').setBackground('xrgb(1,2,3)')],
  ['Invalid color: #12c0000', (sheet) => sheet.getRange('A1').setBackgroundRGB(300, 0, 0)],
  ['Data validation rules must have a criteria.', () => SpreadsheetApp.newDataValidation().build()],
  [
    'The data validation list has more items than the limit of 500. Use the list from a range criteria instead.',
    () => SpreadsheetApp.newDataValidation().requireValueInList(new Array<string>(501).fill('a')),
  ],
  ['taken', () => SpreadsheetApp.newDataValidation().requireValueInList(new Array<string>(500).fill('a'))],
  [mismatch('(class)[]', 'Sheet.setConditionalFormatRules'), (sheet) => sheet.setConditionalFormatRules([wrong(sheet)])],
  ['Illegal argument.', () => SpreadsheetApp.newRichTextValue().setText('a').setLinkUrl(0, 2, 'https://a.vn')],
];

const tabs: Refused[] = [
  [
    'A sheet with the name "đối chiếu (tệp thử)" already exists. Please enter another name.',
    (_sheet, book) => book.insertSheet('đối chiếu (tệp thử)'),
  ],
  [
    "You can't create a filter in a sheet that already has a filter.",
    (sheet) => [0, 0].forEach(() => void sheet.getRange('A1:B4').createFilter()),
  ],
  [mismatch('number', 'Spreadsheet.setSpreadsheetLocale'), (_sheet, book) => book.setSpreadsheetLocale(wrong(5))],
  [mismatch('SpreadsheetApp.Sheet', 'Sheet.copyTo'), (sheet) => sheet.copyTo(wrong(sheet))],
  [mismatch('SpreadsheetApp.Range', 'Spreadsheet.deleteSheet'), (sheet, book) => book.deleteSheet(wrong(sheet.getRange('A1')))],
  [
    'The protected range does not exist.',
    (sheet) => {
      const protection = sheet.getRange('A9:B9').protect();
      sheet.deleteRow(9);
      protection.getRange();
    },
  ],
  [
    'You cannot delete a sheet with a linked form. Please unlink the form first.',
    (_sheet, book) =>
      onForm((form) => {
        form.setDestination(FormApp.DestinationType.SPREADSHEET, book.getId());
        try {
          const linked = SpreadsheetApp.openById(book.getId())
            .getSheets()
            .find((one) => one.getFormUrl())!;
          book.deleteSheet(linked);
        } finally {
          form.removeDestination();
        }
      }),
  ],
  ['Invalid argument: timezone: Sao Hoả', (_sheet, book) => book.setSpreadsheetTimeZone('Sao Hoả')],
];

const fact = (states: string, cases: Refused[]): Fact =>
  unproved(
    states,
    cases.map(([words]) => words),
    () => onTab((sheet, book) => cases.map(([, act]) => refusal(() => act(sheet, book)))),
  );

export const refusals: Fact[] = [
  fact('an invalid place on a sheet is refused with these messages', places),
  fact('an invalid value of a cell is refused with these messages', values),
  fact('an invalid change of a spreadsheet is refused with these messages', tabs),
];
