// The shipped days off and made-up working days: the list of each year, each day with its legal basis.
import { defaultCalendar } from '../../../src/procedure/issued-procedure';
import { hasConfirmedDays, lunarHolidays, vietnamDays } from '../../../src/procedure/time/public-holidays';
import { createCalendar } from '../../../src/procedure/time/working-time';

const calendar = createCalendar(defaultCalendar);
const weekday = (date: string) => new Date(`${date}T00:00Z`).getUTCDay();

test.each([2024, 2025, 2026, 2027])('days off of %i are weekdays, made-up days are at the weekend', (year) => {
  const days = vietnamDays.filter(({ date }) => date.startsWith(`${year}`));
  const atWeekend = (date: string) => [0, 6].includes(weekday(date));
  expect(days.filter(({ kind, date }) => (kind === 'off') === atWeekend(date))).toEqual([]);
});

test('the days off of each year are as listed', () => {
  const off = (year: number) =>
    vietnamDays
      .filter(({ date, kind }) => kind === 'off' && date.startsWith(`${year}`))
      .map(({ date }) => `${date.slice(8)}/${date.slice(5, 7)}`);
  expect(off(2024).join(' ')).toBe('01/01 08/02 09/02 12/02 13/02 14/02 18/04 29/04 30/04 01/05 02/09 03/09');
  expect(off(2025).join(' ')).toBe('01/01 27/01 28/01 29/01 30/01 31/01 07/04 30/04 01/05 02/05 01/09 02/09');
  expect(off(2026).join(' ')).toBe('01/01 02/01 16/02 17/02 18/02 19/02 20/02 27/04 30/04 01/05 31/08 01/09 02/09 24/11');
  expect(off(2027).join(' ')).toBe('01/01 04/02 05/02 08/02 09/02 10/02 16/04 30/04 03/05 02/09 03/09 24/11');
});

test('there are as many made-up days as swapped days', () => {
  const swapped = vietnamDays.filter(({ name }) => name.includes('hoán đổi'));
  const worked = vietnamDays.filter(({ kind }) => kind === 'work');
  expect(worked.map(({ date }) => date)).toEqual(['2024-05-04', '2025-04-26', '2026-01-10', '2026-08-22']);
  expect(swapped).toHaveLength(worked.length);
});

test('each day has a name and a legal basis, and is listed once', () => {
  expect(vietnamDays.filter(({ name, basis }) => !name || !basis)).toEqual([]);
  expect(new Set(vietnamDays.map(({ date }) => date)).size).toBe(vietnamDays.length);
});

test('2027 and years without a list are not confirmed', () => {
  expect([2024, 2025, 2026, 2027, 2028].map((year) => hasConfirmedDays(vietnamDays, year))).toEqual([true, true, true, false, false]);
});

test('the lunar table agrees with the days off of its years', () => {
  expect(lunarHolidays.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
  for (const { year, tet, hungKings } of lunarHolidays) {
    expect([tet.slice(0, 4), hungKings.slice(0, 4)]).toEqual([`${year}`, `${year}`]);
    // From mồng 1 Tết to 10/3 there are two lunar months and nine days, or three months and nine days with a leap month.
    const days = (Date.parse(hungKings) - Date.parse(tet)) / 86_400_000;
    expect([68, 69, 97, 98]).toContain(days);
    if (year <= 2027) expect([calendar.sessionsOn(tet), calendar.sessionsOn(hungKings)]).toEqual([[], []]);
  }
});
