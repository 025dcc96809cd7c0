// How the pages read the sums, numbers, moments and cells that people type and paste.
import fc from 'fast-check';
import { fromNative, readDay, readMoment, toNative } from '../../src/pages/input/moment';
import { digitsOf, pastedSum, retyped, sumText, withDots } from '../../src/pages/input/money';
import { cellsOf, isSeveralCells } from '../../src/pages/input/pasted-cells';
import { numberOf, numberText } from '../../src/pages/input/quantity';

describe('sums', () => {
  test('have dots between thousands', () => {
    expect(withDots('734400')).toBe('734.400');
    expect(withDots('15500000')).toBe('15.500.000');
    expect(withDots('999')).toBe('999');
    expect(sumText('734400')).toBe('734.400');
    expect(sumText('734.400 đồng')).toBe('734.400 đồng');
  });

  test('are sent as their digits, without leading zeros', () => {
    expect(digitsOf('0734.400')).toBe('734400');
    expect(digitsOf('0')).toBe('0');
    expect(digitsOf('-5')).toBe('5');
    expect(digitsOf('')).toBe('');
  });

  test('keep the caret at its digit when a dot before it is added or removed', () => {
    // A 1 was typed before 734.400: «1|734.400».
    expect(retyped('1734.400', 1)).toEqual({ text: '1.734.400', caret: 2 });
    expect(retyped('734.4005', 8)).toEqual({ text: '7.344.005', caret: 9 });
    expect(retyped('7.3.400', 1)).toEqual({ text: '73.400', caret: 1 });
  });

  test('keep the digits to the right of the caret, for any digits and any caret', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[1-9][0-9.]{0,16}$/), fc.nat(18), (text, place) => {
        fc.pre(text.replace(/\./g, '').length <= 15);
        const caret = Math.min(place, text.length);
        const after = retyped(text, caret);
        expect(after.text.slice(after.caret).replace(/\D/g, '')).toBe(text.slice(caret).replace(/\D/g, ''));
      }),
    );
  });

  test.each([
    ['450.000', '450000'],
    ['450.000 đ', '450000'],
    ['450,000.00', '450000'],
    ['450000,5', '450000'],
    ['1.250.000 VNĐ', '1250000'],
    ['đồng', ''],
  ])('«%s» from a spreadsheet is read as %s đồng', (copied, digits) => {
    expect(pastedSum(copied)).toBe(digits);
  });
});

describe('numbers', () => {
  test.each([
    ['2,5', '2.5'],
    ['2.5', '2.5'],
    ['1.500', '1500'],
    ['1.500,25', '1500.25'],
    ['3', '3'],
    ['', ''],
  ])('«%s» is sent as %s', (typed, sent) => {
    expect(numberOf(typed)).toBe(sent);
  });

  test.each(['hai', '2,', '2,5678', '-1', '1,2,3'])('«%s» is not a number', (typed) => {
    expect(numberOf(typed)).toBeUndefined();
  });

  test('are shown with a comma', () => {
    expect(numberText('2.5')).toBe('2,5');
  });
});

describe('moments', () => {
  const near = '23/11/2026';

  test.each([
    ['23/11/2026 09:20', '23/11/2026 09:20'],
    ['23/11 9:20', '23/11/2026 09:20'],
    ['23112026 0920', '23/11/2026 09:20'],
    ['231120260920', '23/11/2026 09:20'],
    ['2311 920', '23/11/2026 09:20'],
    ['23-11-26 9h20', '23/11/2026 09:20'],
    ['9 giờ 20 phút ngày 23/11/2026', '23/11/2026 09:20'],
    ['17:00 ngày 5/2/2027', '05/02/2027 17:00'],
    ['9h 23/11', '23/11/2026 09:00'],
    ['9h20', '23/11/2026 09:20'],
    ['2026-11-23 09:20', '23/11/2026 09:20'],
  ])('«%s» is read as %s', (typed, moment) => {
    expect(readMoment(typed, near)).toEqual({ ok: true, text: moment });
  });

  test.each([
    ['23/11', 'noTime'],
    ['31/11/2026 9:20', 'noSuchDay'],
    ['23/11 25:00', 'noSuchTime'],
    ['sáng thứ hai', 'unreadable'],
  ])('«%s» is refused: %s', (typed, why) => {
    expect(readMoment(typed, near)).toEqual({ ok: false, why });
  });

  test.each([
    ['23/11', '23/11/2026'],
    ['5.2.27', '05/02/2027'],
    ['05022027', '05/02/2027'],
    ['29/2/2028', '29/02/2028'],
  ])('the day «%s» is read as %s', (typed, day) => {
    expect(readDay(typed, near)).toEqual({ ok: true, text: day });
  });

  test('any written moment is read as itself, and the picker does not change it', () => {
    const dates = fc.date({ min: new Date(2020, 0, 1), max: new Date(2039, 11, 31), noInvalidDate: true });
    fc.assert(
      fc.property(dates, (date) => {
        const two = (number: number) => String(number).padStart(2, '0');
        const day = `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
        const text = `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
        expect(readMoment(text, near)).toEqual({ ok: true, text });
        expect(fromNative(toNative(text))).toBe(text);
        expect(fromNative(toNative(day))).toBe(day);
      }),
    );
  });
});

describe('cells from a spreadsheet', () => {
  test('are read as rows and columns, without the empty line at the end', () => {
    expect(cellsOf('Gạt mực\tcái\t1\r\nTrục sấy\tcái\t2\r\n')).toEqual([
      ['Gạt mực', 'cái', '1'],
      ['Trục sấy', 'cái', '2'],
    ]);
  });

  test('keep line breaks in quotes, and empty cells in place', () => {
    expect(cellsOf('"Máy tính\n(Core ""i5"")"\t\t2\n\t\t')).toEqual([
      ['Máy tính\n(Core "i5")', '', '2'],
      ['', '', ''],
    ]);
  });

  test('keep a quote in the middle of a text as a quote', () => {
    expect(cellsOf('Màn hình 24"\tcái')).toEqual([['Màn hình 24"', 'cái']]);
  });

  test('are several only when there is more than one cell', () => {
    expect(isSeveralCells('Gạt mực\n')).toBe(false);
    expect(isSeveralCells('Gạt mực\tcái')).toBe(true);
  });
});
