// Texts that look like a number, a date or a time: which are converted, and which stay as typed.
import { type Fact, observed, unproved } from '../../fact';
import { onTab } from '../../own-files';
import { told } from '../../seen';

/** Writes each text into a cell of its own; reads the values and the displayed texts. */
const entered = (texts: string[], locale: string) =>
  onTab((sheet) => {
    const column = sheet.getRange(1, 1, texts.length, 1).setValues(texts.map((text) => [text]));
    const shown = column.getDisplayValues();
    return column.getValues().map(([value], index) => [texts[index], told(value), shown[index]![0]]);
  }, locale);

type Entered = [text: string, value: unknown, shown: string];

const fact = (states: string, locale: string, cases: Entered[]): Fact =>
  observed(states, cases, () =>
    entered(
      cases.map(([text]) => text),
      locale,
    ),
  );

const moment = (text: string) => `date ${text}`;

const american: Entered[] = [
  ['- 5', -5, '-5'],
  ['$ 5', 5, '$5'],
  ['($5)', -5, '-$5'],
  ['5$', 5, '$5'],
  ['+$1,234.5', 1234.5, '$1,234.50'],
  ['1E+3', 1000, '1.00E+03'],
  ['1e-2', 0.01, '1.00E-02'],
  ['2026/11/23', moment('2026-11-23 00:00:00'), '11/23/2026'],
  ['2026-11-23', moment('2026-11-23 00:00:00'), '2026-11-23'],
  ['11/23/26 1:00 am', moment('2026-11-23 01:00:00'), '11/23/2026 1:00:00'],
  ['11/23/26  23:59:59', moment('2026-11-23 23:59:59'), '11/23/2026 23:59:59'],
  ['1/2/49', moment('2049-01-02 00:00:00'), '1/2/2049'],
  ['1/2/50', moment('1950-01-02 00:00:00'), '1/2/1950'],
  ['Nov 23, 2026', moment('2026-11-23 00:00:00'), '23-Nov-2026'],
];

const vietnamese: Entered[] = [
  ['5₫', 5, '5 ₫'],
  ['5 đ', 5, '5 ₫'],
  ['-5 ₫', -5, '-5 ₫'],
  ['₫5', 5, '5 ₫'],
  ['1.234,5 ₫', 1234.5, '1.234,50 ₫'],
  ['12,5%', 0.125, '12,50%'],
  ['1,5', 1.5, '1,5'],
];

/** Times of day with their displayed texts. */
const times: [text: string, shown: string][] = [
  ['9:20 PM', '9:20 PM'],
  ['12:59 am', '12:59 AM'],
  ['1:00 pm', '1:00 PM'],
  ['23:59', '23:59:00'],
  ['24:00', '24:00:00'],
];

const staysInAmerican =
  '1,23|1,2345|1,2,345|5%%|$5%5|(-5)|1/2/202|1/2-2026|9:2|9:60|0:5|9:20:60|0:00 am|13:00 PM|9:20 xm|11/23/2026 24:00|11/23/2026 9:60|23/11/2026 9:20|Novem 3|1e999|x2026-11-23|2026-11-23x|x1/2/2026|1/2/2026x|Nov 23, 2026x|1 Nov 23, 2026x|9:20 pmx|(5)x|x(5)|xtrue|a=1|a+1|ab:cd|   |123:00|Nov-23|(5|5)|+|-|3 Nov 4 2026x|x Nov 23|Nov 23 26|£5|5 ₫|1.1.2026'.split(
    '|',
  );
const staysInVietnamese = ['5 $', '5 €', '₫5₫', '1.23', '1.1', '1.1.202', '23.11'];

const stay = (states: string, locale: string, texts: string[]): Fact =>
  unproved(states, texts, () => entered(texts, locale).map(([, value]) => value));

export const entryShapes: Fact[] = [
  fact('the locale en_US reads signs, money and dates in all usual forms', 'en_US', american),
  fact('the locale vi_VN reads signs and money in all usual forms', 'vi_VN', vietnamese),
  observed('the locale vi reads numbers as vi_VN does', [1.5], () => entered(['1,5'], 'vi').map(([, value]) => value)),
  observed(
    'a time of day keeps its AM or PM',
    times.map(([, shown]) => shown),
    () =>
      entered(
        times.map(([text]) => text),
        'en_US',
      ).map(([, , shown]) => shown),
  ),
  stay('in en_US other shapes stay as typed', 'en_US', staysInAmerican),
  stay('in vi_VN other shapes stay as typed', 'vi_VN', staysInVietnamese),
  observed('the displayed text of a Date follows the time zone of the spreadsheet', ['02/07/2026 00:30', true], () =>
    onTab((sheet, book) => {
      const instant = Date.UTC(2026, 6, 1, 22, 30);
      book.setSpreadsheetTimeZone('Europe/Berlin');
      const cell = sheet.getRange('A1').setValue(new Date(instant)).setNumberFormat('dd/MM/yyyy HH:mm');
      return [cell.getDisplayValue(), (cell.getValue() as Date).getTime() === instant];
    }),
  ),
  observed('a typed date is shown in the format of its cell', ['23/11/2026 00:00', 'date 2026-11-23 00:00:00', 46349], () =>
    onTab((sheet) => {
      const cell = sheet.getRange('A1').setNumberFormat('dd/MM/yyyy HH:mm').setValue('23/11/2026');
      return [cell.getDisplayValue(), told(cell.getValue()), cell.setNumberFormat('0').getValue()];
    }),
  ),
];
