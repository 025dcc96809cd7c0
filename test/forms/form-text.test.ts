// Dates, figures and sums as an office writes them.
import fc from 'fast-check';
import { moneyText, moneyWords, printedQuantity } from '../../src/figures';
import { dayWords, momentWords, printable, workingTimeWords } from '../../src/forms/form-text';
import { moment } from '../procedure/instants';

it.each([
  [0, 'Không đồng'],
  [15, 'Mười lăm đồng'],
  [21, 'Hai mươi mốt đồng'],
  [24, 'Hai mươi tư đồng'],
  [105, 'Một trăm linh năm đồng'],
  [1005, 'Một nghìn không trăm linh năm đồng'],
  [734400, 'Bảy trăm ba mươi tư nghìn bốn trăm đồng'],
  [12345678, 'Mười hai triệu ba trăm bốn mươi lăm nghìn sáu trăm bảy mươi tám đồng'],
  [15500000, 'Mười lăm triệu năm trăm nghìn đồng'],
  [2000000000, 'Hai tỷ đồng'],
])('writes %d đồng as «%s»', (sum, words) => {
  expect(moneyWords(sum)).toBe(words);
});

it.each([12.5, -1, Number.NaN, 2 ** 53])('throws for %d, which is no sum', (sum) => {
  expect(() => moneyWords(sum)).toThrow(RangeError);
  expect(() => moneyText(sum)).toThrow(RangeError);
});

it('separates thousands with dots', () => {
  expect([0, 999, 1000, 15500000].map(moneyText)).toEqual(['0 đồng', '999 đồng', '1.000 đồng', '15.500.000 đồng']);
});

it('pads days below ten and the months 1 and 2', () => {
  expect(['05/02/2026 08:05', '05/03/2026 23:59', '31/12/2026 00:00'].map((text) => dayWords(moment(text)))).toEqual([
    'ngày 05 tháng 02 năm 2026',
    'ngày 05 tháng 3 năm 2026',
    'ngày 31 tháng 12 năm 2026',
  ]);
  expect(momentWords(moment('05/02/2026 08:05'))).toBe('08 giờ 05 phút, ngày 05 tháng 02 năm 2026');
});

it('writes quantities and working time', () => {
  expect([1, 12, 1.5, 0.125].map(printedQuantity)).toEqual(['01', '12', '1,5', '0,125']);
  expect([5, 480, 605].map(workingTimeWords)).toEqual(['5 phút làm việc', '1 ngày làm việc', '1 ngày 2 giờ 5 phút làm việc']);
});

it('puts a letter and its mark together when a character between them is dropped', () => {
  expect(printable('e\u0000\u0302 má\u0007y')).toBe('ê máy');
});

it('does not change a text that is printable already', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});
