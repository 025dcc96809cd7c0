// The exact times at which time triggers fire.
import { firstRun, nextRun, type Schedule } from '../../src/services/triggers/schedules';

const vietnam = 'Asia/Ho_Chi_Minh';
const at = (text: string, zone = '+07:00') => Date.parse(`${text}${zone}`);
/** Wall time in a zone that is `hours` ahead of UTC, by default Vietnam's. */
const told = (instant: number | undefined, hours = 7) =>
  new Date(instant! + hours * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
const monday = at('2026-11-23T06:00:00');
const ids = Array.from({ length: 400 }, (_, one) => `trigger${one}`);

/** The first run and those after it. */
function runs(schedule: Partial<Schedule>, count: number, { now = monday, id = 'trigger1', hours = 7 } = {}): string[] {
  const whole = { zone: vietnam, ...schedule };
  const found = [firstRun(whole, now, id)];
  while (found.length < count) found.push(nextRun(whole, found[found.length - 1]!, id)!);
  return found.map((one) => told(one, hours));
}
const days = (found: string[]) => found.map((one) => one.slice(0, 10));
/** The smallest and the largest number. */
const ends = (numbers: number[]) => [Math.min(...numbers), Math.max(...numbers)];
const drawn = (schedule: Partial<Schedule>) => ids.map((id) => told(firstRun({ zone: vietnam, ...schedule }, monday, id)));

test('a trigger fires tomorrow when its hour is over today, and when it is made at the very moment', () => {
  expect(days(runs({ everyDays: 1, hour: 5 }, 1))).toEqual(['2026-11-24']);
  const schedule = { zone: vietnam, everyDays: 1, hour: 7 };
  const first = firstRun(schedule, monday, 'a');
  expect([firstRun(schedule, first - 1, 'a'), firstRun(schedule, first, 'a')]).toEqual([first, first + 86_400_000]);
});

test('triggers without an hour fire at any hour', () => {
  const found = drawn({ everyDays: 1 }).map((one) => Number(one.slice(11, 13)));
  expect(ends(found)).toEqual([0, 23]);
});

test('triggers fire every few days, on a weekday or on a day of the month', () => {
  expect(days(runs({ everyDays: 3, hour: 7 }, 3))).toEqual(['2026-11-23', '2026-11-26', '2026-11-29']);
  expect(days(runs({ weekday: 1, hour: 7 }, 3))).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
  expect(days(runs({ weekday: 0, hour: 7 }, 2))).toEqual(['2026-11-29', '2026-12-06']);
  expect(days(runs({ everyDays: 14, weekday: 3, hour: 7 }, 2))).toEqual(['2026-11-25', '2026-12-09']);
  expect(days(runs({ monthDay: 31, hour: 7 }, 3))).toEqual(['2026-12-31', '2027-01-31', '2027-03-31']);
  expect(days(runs({ monthDay: 23, hour: 5 }, 2))).toEqual(['2026-12-23', '2027-01-23']);
});

test('the day and the hour are those of the zone, also when clocks change', () => {
  const newYork = { zone: 'America/New_York', everyDays: 1, hour: 20, nearMinute: 30 };
  const [first] = runs(newYork, 1, { now: at('2026-11-23T06:00:00'), hours: -5 });
  expect(first!.slice(0, 13)).toBe('2026-11-22 20');
  // Clocks go back on the first of November 2026.
  const [before, on, after] = runs(newYork, 3, { now: at('2026-10-31T12:00:00', '-04:00'), hours: -4 });
  expect([before!.slice(0, 13), on!.slice(0, 13), after!.slice(0, 13)]).toEqual(['2026-10-31 20', '2026-11-01 21', '2026-11-02 21']);
});
