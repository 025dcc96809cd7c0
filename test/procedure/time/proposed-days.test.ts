// Days off proposed for a year without a list, compared with the years that have one.
import fc from 'fast-check';
import { proposedDays } from '../../../src/procedure/time/proposed-days';
import { lunarHolidays, vietnamDays } from '../../../src/procedure/time/public-holidays';

const rest = [0, 6];
const proposal = (year: number) => proposedDays(year, [], rest).map(({ date }) => date);

test('proposes Tết of 2026 and 2027 as in the notices, and the Mondays after Giỗ Tổ and 1/5 as in the statute', () => {
  expect(proposal(2026).filter((date) => date < '2026-03')).toEqual([
    '2026-01-01',
    '2026-02-16',
    '2026-02-17',
    '2026-02-18',
    '2026-02-19',
    '2026-02-20',
  ]);
  expect(proposal(2026)).toContain('2026-04-27');
  expect(proposal(2027).filter((date) => date.startsWith('2027-02'))).toEqual([
    '2027-02-04',
    '2027-02-05',
    '2027-02-08',
    '2027-02-09',
    '2027-02-10',
  ]);
  expect(proposal(2027)).toContain('2027-05-03');
});

test('proposes for 2026 and 2027 only days that were given, and no swapped day', () => {
  for (const year of [2026, 2027]) {
    const given = vietnamDays.filter(({ kind, name }) => kind === 'off' && !name.includes('hoán đổi')).map(({ date }) => date);
    expect(proposal(year).filter((date) => !given.includes(date))).toEqual([]);
  }
  expect(proposal(2026)).not.toContain('2026-01-02');
  expect(proposal(2026)).not.toContain('2026-08-31');
});

test('proposes ten or eleven weekdays for every year of the table, each once, all «dự kiến», five of them Tết', () => {
  fc.assert(
    fc.property(fc.constantFrom(...lunarHolidays.map(({ year }) => year)), (year) => {
      const days = proposedDays(year, [], rest);
      const dates = days.map(({ date }) => date);
      expect(new Set(dates).size).toBe(dates.length);
      expect(dates.filter((date) => rest.includes(new Date(`${date}T00:00Z`).getUTCDay()))).toEqual([]);
      expect(days.filter(({ confirmed, kind }) => confirmed || kind !== 'off')).toEqual([]);
      expect(days.filter(({ name }) => name.includes('Tết Nguyên đán'))).toHaveLength(5);
      expect(days.length === 11 || days.length === 10).toBe(true);
    }),
  );
});

test('proposes nothing for a year with a list, and throws for a year beyond the table', () => {
  expect(proposedDays(2026, vietnamDays, rest)).toEqual([]);
  expect(() => proposedDays(2036, [], rest)).toThrow('2036');
});
