// How texts given to setValue and appendRow are read, by locale and by the format of the cell.
import { documented, type Fact, observed, unproved } from '../fact';
import { onSheet } from '../own';
import { told } from '../seen';

const readAs = (text: string, locale = 'vi_VN', format = '') =>
  onSheet((sheet) => {
    const cell = sheet.getRange('B2');
    if (format) cell.setNumberFormat(format);
    cell.setValue(text);
    return told(cell.getValue());
  }, locale);

const formulaOf = (text: string, format = '') =>
  onSheet((sheet) => {
    const cell = sheet.getRange('B2');
    if (format) cell.setNumberFormat(format);
    return cell.setValue(text).getFormula();
  });

const shownOf = (text: string) => onSheet((sheet) => sheet.getRange('B2').setValue(text).getDisplayValue());

const readInVietnamese: [text: string, value: unknown][] = [
  ['Máy in hỏng', 'Máy in hỏng'],
  ['0912345678', 912345678],
  ['-5', -5],
  ['1,5', 1.5],
  ['1.234,5', 1234.5],
  ['50%', 0.5],
  ['TRUE', true],
  ['false', false],
  ['1/2', 'date 2026-02-01 00:00:00'],
  ['23/11/2026', 'date 2026-11-23 00:00:00'],
  ['2026-11-23', 'date 2026-11-23 00:00:00'],
  ['23/11/2026 09:20', 'date 2026-11-23 09:20:00'],
  ['31/02/2026', '31/02/2026'],
  ['11/23/2026', '11/23/2026'],
  ['SC-2026-0001', 'SC-2026-0001'],
  ["'0912", '0912'],
];

/** '1/2' is of the year under way, so the day and month alone are told. */
const dayAndMonth = (text: string) => String(readAs(text)).replace(/date \d{4}/, 'date 2026');

const readInAmerican: [text: string, value: unknown][] = [
  ['11/23/2026', 'date 2026-11-23 00:00:00'],
  ['23/11/2026', '23/11/2026'],
  ['1,234.5', 1234.5],
  ['$1,234.50', 1234.5],
  ['1.234,5', '1.234,5'],
];

const notSure: [text: string, value: unknown][] = [
  [' 5', 5],
  ['+84912345678', 84912345678],
  ['15.500.000 ₫', 15500000],
  ['1.5', '1.5'],
  ['12E3', 12000],
  ['@ai', '@ai'],
  ['=', '='],
];

const keptInTextCells = ['0912345678', '1/2', '50%', 'TRUE', '1.234,5'];
const keptInTextCellsPerhaps = ['=1+1', '+84912', '-5', "'x", '\tx'];

export const cellsEntry: Fact[] = [
  documented('setValue reads a text that begins with "=" as a formula', 'Class Range: setValue', '=1+1', () => formulaOf('=1+1')),
  documented('appendRow reads a text that begins with "=" as a formula', 'Class Sheet: appendRow', '=1+1', () =>
    onSheet((sheet) => sheet.appendRow(['=1+1']).getRange('A1').getFormula()),
  ),
  observed('setValues reads texts as setValue does', [[912345678, '=1+1']], () =>
    onSheet((sheet) => {
      const range = sheet.getRange('A1:B1').setValues([['0912345678', '=1+1']]);
      return [[range.getValues()[0]![0], range.getFormulas()[0]![1]]];
    }),
  ),
  observed('appendRow reads texts as setValue does', [912345678, 'date 2026-11-23 00:00:00', true], () =>
    onSheet((sheet) => told(sheet.appendRow(['0912345678', '23/11/2026', 'TRUE']).getRange('A1:C1').getValues()[0])),
  ),
  ...readInVietnamese.map(([text, value]) =>
    observed(`in vi_VN ${JSON.stringify(text)} is read as ${JSON.stringify(value)}`, value, () =>
      text === '1/2' ? dayAndMonth(text) : readAs(text),
    ),
  ),
  ...readInAmerican.map(([text, value]) =>
    observed(`in en_US ${JSON.stringify(text)} is read as ${JSON.stringify(value)}`, value, () => readAs(text, 'en_US')),
  ),
  ...notSure.map(([text, value]) =>
    unproved(`in vi_VN ${JSON.stringify(text)} is read as ${JSON.stringify(value)}`, value, () => readAs(text)),
  ),
  observed('a text that begins with "+" and is no number becomes a formula', '=+1+1', () => formulaOf('+1+1')),
  observed('a text that begins with "-" and is no number becomes a formula', '=-A1', () => formulaOf('-A1')),
  ...keptInTextCells.map((text) =>
    observed(`a cell of format @ keeps ${JSON.stringify(text)} as text`, text, () => readAs(text, 'vi_VN', '@')),
  ),
  ...keptInTextCellsPerhaps.map((text) =>
    unproved(`a cell of format @ keeps ${JSON.stringify(text)} as text`, text, () => readAs(text, 'vi_VN', '@')),
  ),
  unproved('a text behind a word joiner is no formula', ['\u2060=1+1', ''], () =>
    onSheet((sheet) => {
      const cell = sheet.getRange('A1').setValue('\u2060=1+1');
      return [cell.getValue(), cell.getFormula()];
    }),
  ),
  observed('a percentage brings its format along', '50%', () => shownOf('50%')),
  observed('a number with groups brings its format along', '1.234', () => shownOf('1.234')),
  observed('a date is shown in the order of the locale', '23/11/2026', () => shownOf('23/11/2026')),
  observed('a leading zero is not shown', '912345678', () => shownOf('0912345678')),
  observed('a format that the cell has is not replaced by what the text brings', '46.349', () =>
    onSheet((sheet) => sheet.getRange('A1').setNumberFormat('#,##0').setValue('23/11/2026').getDisplayValue()),
  ),
  observed('a Date is written as the wall time of the spreadsheet, and shown as a date', '23/11/2026', () =>
    onSheet((sheet) =>
      sheet
        .getRange('A1')
        .setValue(new Date(Date.UTC(2026, 10, 22, 17)))
        .getDisplayValue(),
    ),
  ),
  observed('a text with a line break keeps it', 'một\nhai', () => readAs('một\nhai')),
  observed('spaces before a text stay', ' máy', () => readAs(' máy')),
];
