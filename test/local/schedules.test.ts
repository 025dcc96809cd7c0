// When time triggers fire: in their hour, near their minute, on their days, by their zone.
import { firstRun, nextRun, type Schedule } from '../../local/services/schedules';

const vietnam = 'Asia/Ho_Chi_Minh';
const at = (text: string, zone = '+07:00') => Date.parse(`${text}${zone}`);
/** Wall time in Vietnam. */
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
/** Smallest and largest of what is drawn for many triggers. */
const ends = (numbers: number[]) => [Math.min(...numbers), Math.max(...numbers)];
const drawn = (schedule: Partial<Schedule>) => ids.map((id) => told(firstRun({ zone: vietnam, ...schedule }, monday, id)));
const minutesOf = (found: string[]) => found.map((one) => Number(one.slice(-2)));

test('once: at its moment, at once where that is over, and never again', () => {
  const late = { zone: vietnam, at: monday + 5 };
  expect([firstRun(late, monday, 'a'), firstRun({ ...late, at: 0 }, monday, 'a'), nextRun(late, monday + 5, 'a')]).toEqual([
    monday + 5,
    monday,
    undefined,
  ]);
  expect(firstRun({ ...late, at: 0, everyMinutes: 5 }, monday, 'a')).toBe(monday);
});

test('every so many minutes from when it was made', () => {
  expect(runs({ everyMinutes: 15 }, 3)).toEqual(['2026-11-23 06:15', '2026-11-23 06:30', '2026-11-23 06:45']);
});

test('some time within the hour: a minute of its own for each trigger, the same on every day', () => {
  const found = drawn({ everyDays: 1, hour: 7 });
  expect([new Set(found.map((one) => one.slice(0, 13))), ends(minutesOf(found))]).toEqual([new Set(['2026-11-23 07']), [0, 59]]);
  const [first, ...later] = runs({ everyDays: 1, hour: 7 }, 4);
  expect(later.map((one) => one.slice(11))).toEqual(Array(3).fill(first!.slice(11)));
  expect(days([first!, ...later])).toEqual(['2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']);
});

test('an hour that is over today comes tomorrow, the very moment of it too', () => {
  expect(days(runs({ everyDays: 1, hour: 5 }, 1))).toEqual(['2026-11-24']);
  const schedule = { zone: vietnam, everyDays: 1, hour: 7 };
  const first = firstRun(schedule, monday, 'a');
  expect([firstRun(schedule, first - 1, 'a'), firstRun(schedule, first, 'a')]).toEqual([first, first + 86_400_000]);
});

test('without an hour it is any', () => {
  const found = drawn({ everyDays: 1 }).map((one) => Number(one.slice(11, 13)));
  expect(ends(found)).toEqual([0, 23]);
});

test('near a minute: a quarter of an hour before or after it', () => {
  expect(ends(minutesOf(drawn({ everyDays: 1, hour: 9, nearMinute: 30 })))).toEqual([15, 45]);
  const found = drawn({ everyDays: 1, hour: 9, nearMinute: 0 }).map((one) => one.slice(11));
  expect([found.sort()[0], found[found.length - 1]]).toEqual(['08:45', '09:15']);
});

test('near midnight a trigger still comes once a day', () => {
  for (const id of ids.slice(0, 40))
    for (const near of [
      { hour: 23, nearMinute: 59 },
      { hour: 0, nearMinute: 0 },
    ]) {
      const found = runs({ everyDays: 1, ...near }, 4, { id }).map((one) => Date.parse(`${one}Z`));
      expect(found.slice(1).map((one, before) => one - found[before]!)).toEqual(Array(3).fill(86_400_000));
    }
});

test('every so many days, on a day of the week, on a day of the month', () => {
  expect(days(runs({ everyDays: 3, hour: 7 }, 3))).toEqual(['2026-11-23', '2026-11-26', '2026-11-29']);
  expect(days(runs({ weekday: 1, hour: 7 }, 3))).toEqual(['2026-11-23', '2026-11-30', '2026-12-07']);
  expect(days(runs({ weekday: 0, hour: 7 }, 2))).toEqual(['2026-11-29', '2026-12-06']);
  expect(days(runs({ everyDays: 14, weekday: 3, hour: 7 }, 2))).toEqual(['2026-11-25', '2026-12-09']);
  expect(days(runs({ monthDay: 31, hour: 7 }, 3))).toEqual(['2026-12-31', '2027-01-31', '2027-03-31']);
  expect(days(runs({ monthDay: 23, hour: 5 }, 2))).toEqual(['2026-12-23', '2027-01-23']);
});

test('the day and the hour are those of the zone, also where clocks change', () => {
  const newYork = { zone: 'America/New_York', everyDays: 1, hour: 20, nearMinute: 30 };
  const [first] = runs(newYork, 1, { now: at('2026-11-23T06:00:00'), hours: -5 });
  expect(first!.slice(0, 13)).toBe('2026-11-22 20');
  // Clocks go back on the first of November 2026.
  const [before, on, after] = runs(newYork, 3, { now: at('2026-10-31T12:00:00', '-04:00'), hours: -4 });
  expect([before!.slice(0, 13), on!.slice(0, 13), after!.slice(0, 13)]).toEqual(['2026-10-31 20', '2026-11-01 21', '2026-11-02 21']);
});
