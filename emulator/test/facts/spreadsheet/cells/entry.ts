// How texts given to setValue and appendRow are read, by locale and by the format of the cell.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once, onTab } from '../../own-files';
import { refusal, told } from '../../seen';

/** Writes each text into a cell of its own; reads the values or the refusals. */
const readAs = (texts: string[], locale = 'vi_VN', format = 'General') =>
  once(() =>
    onTab((sheet) => {
      const column = sheet.getRange(1, 2, texts.length, 1).setNumberFormat(format);
      const refusals = texts.map((text, index) => refusal(() => column.getCell(index + 1, 1).setValue(text)));
      return column.getValues().map(([value], index) => (refusals[index] === 'taken' ? told(value) : refusals[index]));
    }, locale),
  );

type Read = [text: string, value: unknown];

/** Makes a fact for each text with `says`. */
function each<T>(cases: Read[], locale: string, format: string, says: (text: string, value: unknown, see: () => unknown) => T): T[] {
  const all = readAs(
    cases.map(([text]) => text),
    locale,
    format,
  );
  return cases.map(([text, value], index) => says(text, value, () => thisYear(all()[index])));
}

/** A day without a year gets the current year; the facts expect 2026. */
const thisYear = (value: unknown) =>
  typeof value === 'string' ? value.replace(`date ${new Date().getFullYear()}-02-01`, 'date 2026-02-01') : value;

const kept = (texts: string[]): Read[] => texts.map((text) => [text, text]);

const formulaOf = (text: string, format = '') =>
  onTab((sheet) => {
    const cell = sheet.getRange('B2');
    if (format) cell.setNumberFormat(format);
    return cell.setValue(text).getFormula();
  });

const shownOf = (text: string) => onTab((sheet) => sheet.getRange('B2').setValue(text).getDisplayValue());

const readInVietnamese: Read[] = [
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
  ['HS-2026-0001', 'HS-2026-0001'],
  ["'0912", '0912'],
];

const readInAmerican: Read[] = [
  ['11/23/2026', 'date 2026-11-23 00:00:00'],
  ['23/11/2026', '23/11/2026'],
  ['1,234.5', 1234.5],
  ['$1,234.50', 1234.5],
  ['1.234,5', '1.234,5'],
];

const notSure: Read[] = [
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
    onTab((sheet) => sheet.appendRow(['=1+1']).getRange('A1').getFormula()),
  ),
  observed('setValues reads texts as setValue does', [[912345678, '=1+1']], () =>
    onTab((sheet) => {
      const range = sheet.getRange('A1:B1').setValues([['0912345678', '=1+1']]);
      return [[range.getValues()[0]![0], range.getFormulas()[0]![1]]];
    }),
  ),
  observed('appendRow reads texts as setValue does', [912345678, 'date 2026-11-23 00:00:00', true], () =>
    onTab((sheet) => told(sheet.appendRow(['0912345678', '23/11/2026', 'TRUE']).getRange('A1:C1').getValues()[0])),
  ),
  ...each(readInVietnamese, 'vi_VN', 'General', (text, value, see) =>
    observed(`in vi_VN ${JSON.stringify(text)} is read as ${JSON.stringify(value)}`, value, see),
  ),
  ...each(readInAmerican, 'en_US', 'General', (text, value, see) =>
    observed(`in en_US ${JSON.stringify(text)} is read as ${JSON.stringify(value)}`, value, see),
  ),
  ...each(notSure, 'vi_VN', 'General', (text, value, see) =>
    unproved(`in vi_VN ${JSON.stringify(text)} is read as ${JSON.stringify(value)}`, value, see),
  ),
  observed('a text that begins with "+" and is no number becomes a formula', '=+1+1', () => formulaOf('+1+1')),
  observed('a text that begins with "-" and is no number becomes a formula', '=-A1', () => formulaOf('-A1')),
  ...each(kept(keptInTextCells), 'vi_VN', '@', (text, value, see) =>
    observed(`a cell of format @ keeps ${JSON.stringify(text)} as text`, value, see),
  ),
  ...each(kept(keptInTextCellsPerhaps), 'vi_VN', '@', (text, value, see) =>
    unproved(`a cell of format @ keeps ${JSON.stringify(text)} as text`, value, see),
  ),
  unproved('a text after a word joiner is no formula', ['\u2060=1+1', ''], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setValue('\u2060=1+1');
      return [cell.getValue(), cell.getFormula()];
    }),
  ),
  observed('a percentage sets the format of its cell', '50%', () => shownOf('50%')),
  observed('a number with groups of digits sets the format of its cell', '1.234', () => shownOf('1.234')),
  observed('a date is shown in the order of the locale', '23/11/2026', () => shownOf('23/11/2026')),
  observed('a leading zero is not shown', '912345678', () => shownOf('0912345678')),
  observed('a typed text does not replace the format of its cell', '46.349', () =>
    onTab((sheet) => sheet.getRange('A1').setNumberFormat('#,##0').setValue('23/11/2026').getDisplayValue()),
  ),
  observed('a Date is written in the time zone of the spreadsheet, and shown as a date', '23/11/2026', () =>
    onTab((sheet) =>
      sheet
        .getRange('A1')
        .setValue(new Date(Date.UTC(2026, 10, 22, 17)))
        .getDisplayValue(),
    ),
  ),
  observed('a text with a line break keeps it', 'một\nhai', () => readAs(['một\nhai'])()[0]),
  observed('spaces before a text stay', ' máy', () => readAs([' máy'])()[0]),
];
