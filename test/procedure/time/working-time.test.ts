// Due dates: rows counted beforehand, seasons, edge cases, and any calendar compared with the slow one.

import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { defaultCalendar } from '../../../src/procedure/issued-procedure';
import type { CalendarSettings, Hours, Session } from '../../../src/procedure/time/calendar';
import { dateOf, dayNumberOf } from '../../../src/procedure/time/dates';
import { createCalendar } from '../../../src/procedure/time/working-time';
import { moment, written } from '../instants';
import { isOpenMinute, slowAdd, slowBetween, slowRound, slowSubtract } from './slow-calendar';

const session = (text: string): Session => {
  const [from, to] = text.split('–').map((time) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) as [number, number];
  return { from, to };
};
const hours = (from: string, ...sessions: string[]): Hours => ({ from, sessions: sessions.map(session) });

const hoursByName: Record<string, Hours[]> = {
  default: defaultCalendar.hours,
  seasons: [hours('04-16', '07:00–11:30', '13:30–17:00'), hours('10-16', '07:30–12:00', '13:00–16:30')],
  hatinh: [hours('04-16', '07:00–11:30', '14:00–17:30'), hours('10-16', '07:30–11:30', '13:30–17:30')],
};
const settingsOf = (name: string, more: Partial<CalendarSettings> = {}) => ({ ...defaultCalendar, hours: hoursByName[name]!, ...more });
const calendar = createCalendar(defaultCalendar);
const toTheMinute = createCalendar({ ...defaultCalendar, roundUpToSession: false });

describe('the 400 due dates counted minute by minute', () => {
  const rows = readFileSync(join(__dirname, 'due-dates.csv'), 'utf8').trim().split(/\r?\n/).slice(1);
  const calendars = Object.fromEntries(
    Object.keys(hoursByName).map((name) => [
      name,
      { exact: createCalendar(settingsOf(name, { roundUpToSession: false })), rounded: createCalendar(settingsOf(name)) },
    ]),
  );

  test('are 400', () => expect(rows).toHaveLength(400));

  test.each(['exact', 'due', 'warn'] as const)('agree in the column %s', (column) => {
    const wrong = rows.flatMap((row) => {
      const [name, start, days, exact, due, warn] = row.split(',') as [string, string, string, string, string, string];
      const { exact: plain, rounded } = calendars[name]!;
      const from = Date.parse(start);
      const found = {
        exact: plain.dueAt(from, Number(days)),
        due: rounded.dueAt(from, Number(days)),
        warn: rounded.subtractWorkingMinutes(Date.parse(due), 120),
      }[column];
      const expected = Date.parse({ exact, due, warn }[column]);
      return found === expected ? [] : [`${row}: ${written(found)}`];
    });
    expect(wrong).toEqual([]);
  });
});

describe('the limits of B2 to B6 one after another, counted by hand', () => {
  test.each([
    ['23/11/2026 09:20', ['23/11 17:00', '25/11 11:30', '25/11 17:00', '26/11 17:00', '27/11 17:00'], '27/11 11:30'],
    ['23/11/2026 16:50', ['25/11 11:30', '25/11 17:00', '26/11 11:30', '27/11 11:30', '30/11 11:30'], '27/11 17:00'],
    ['21/11/2026 10:00', ['23/11 11:30', '23/11 17:00', '25/11 11:30', '26/11 11:30', '27/11 11:30'], '26/11 17:00'],
  ])('agree from %s', (start, cumulative, plain) => {
    const short = (at: number) => written(at).replace('/2026', '');
    expect([0.5, 1, 1.5, 2.5, 3.5].map((days) => short(calendar.dueAt(moment(start), days)))).toEqual(cumulative);
    expect(short(calendar.dueAt(moment(start), 3))).toBe(plain);
  });

  test('agree in the first row without rounding', () => {
    const exact = [0.5, 1, 1.5, 2.5, 3.5, 3].map((days) => written(toTheMinute.dueAt(moment('23/11/2026 09:20'), days)));
    expect(exact.map((text) => text.replace('/2026', ''))).toEqual([
      '23/11 15:20',
      '25/11 09:20',
      '25/11 15:20',
      '26/11 15:20',
      '27/11 15:20',
      '27/11 09:20',
    ]);
  });
});

describe('when the office works', () => {
  test('a report on Saturday evening counts from Monday at seven', () => {
    expect(written(calendar.nextOpening(moment('21/11/2026 20:00')))).toBe('23/11/2026 07:00');
  });

  test('inside a session the next opening is now, to the second', () => {
    const at = moment('23/11/2026 09:20') + 12_345;
    expect(calendar.nextOpening(at)).toBe(at);
    expect(calendar.isWorkingTime(at)).toBe(true);
  });

  test('the office is open at the beginning of a session and closed at its end', () => {
    expect(
      ['07:00', '11:29', '11:30', '13:29', '13:30', '17:00'].map((time) => calendar.isWorkingTime(moment(`23/11/2026 ${time}`))),
    ).toEqual([true, true, false, false, true, false]);
  });

  test('Saturday 10/01/2026 is a working day and makes up for 02/01', () => {
    expect(calendar.sessionsOn('2026-01-10')).toEqual(defaultCalendar.hours[0]!.sessions);
    expect(calendar.sessionsOn('2026-01-02')).toEqual([]);
    expect(calendar.sessionsOn('2026-01-17')).toEqual([]);
    expect(written(calendar.dueAt(moment('09/01/2026 16:00'), 1))).toBe('10/01/2026 17:00');
  });

  test('winter hours continue after New Year', () => {
    const seasons = createCalendar(settingsOf('seasons'));
    expect(seasons.sessionsOn('2026-12-31')).toEqual([session('07:30–12:00'), session('13:00–16:30')]);
    expect(seasons.sessionsOn('2027-01-04')).toEqual([session('07:30–12:00'), session('13:00–16:30')]);
    expect(seasons.sessionsOn('2026-04-16')).toEqual([session('07:00–11:30'), session('13:30–17:00')]);
  });

  test('hours from a date apply until the next season begins', () => {
    const once = createCalendar({
      ...defaultCalendar,
      hours: [...hoursByName.seasons!, hours('2026-06-01', '08:00–12:00', '13:00–17:00')],
    });
    expect(once.sessionsOn('2026-05-29')[0]).toEqual(session('07:00–11:30'));
    expect(once.sessionsOn('2026-06-01')[0]).toEqual(session('08:00–12:00'));
    expect(once.sessionsOn('2026-10-15')[0]).toEqual(session('08:00–12:00'));
    expect(once.sessionsOn('2026-10-16')[0]).toEqual(session('07:30–12:00'));
    expect(once.sessionsOn('2027-06-01')[0]).toEqual(session('07:00–11:30'));
  });

  test('the first dated hours also apply before their date', () => {
    const dated = createCalendar({ ...defaultCalendar, hours: [hours('2026-06-01', '08:00–12:00', '13:00–17:00')] });
    expect(dated.sessionsOn('2025-06-02')[0]).toEqual(session('08:00–12:00'));
  });
});

describe('rounding, cut-off, extension', () => {
  test('half a day is 240 minutes, not a morning', () => {
    expect(written(toTheMinute.dueAt(moment('23/11/2026 07:00'), 0.5))).toBe('23/11/2026 11:00');
    expect(written(calendar.dueAt(moment('23/11/2026 07:00'), 0.5))).toBe('23/11/2026 11:30');
  });

  test('the seconds of a start do not push the limit into the next session', () => {
    const even = createCalendar({ ...defaultCalendar, hours: [hours('01-01', '08:00–12:00', '13:00–17:00')] });
    expect(written(even.dueAt(moment('23/11/2026 08:00') + 59_999, 0.5))).toBe('23/11/2026 12:00');
  });

  test('a start at the cut-off hour counts from the next working morning', () => {
    const cut = createCalendar({ ...defaultCalendar, cutOff: 16 * 60 });
    expect(written(cut.dueAt(moment('20/11/2026 15:59'), 0.5))).toBe('23/11/2026 11:30');
    expect(written(cut.dueAt(moment('20/11/2026 16:00'), 0.5))).toBe('23/11/2026 11:30');
    expect(written(cut.dueAt(moment('20/11/2026 16:00'), 1))).toBe('23/11/2026 17:00');
    expect(written(calendar.dueAt(moment('20/11/2026 16:00'), 1))).toBe('23/11/2026 17:00');
    const cutToTheMinute = createCalendar({ ...defaultCalendar, roundUpToSession: false, cutOff: 16 * 60 });
    expect(written(cutToTheMinute.dueAt(moment('20/11/2026 16:00'), 0.5))).toBe('23/11/2026 11:00');
    expect(written(toTheMinute.dueAt(moment('20/11/2026 16:00'), 0.5))).toBe('23/11/2026 10:00');
  });

  test('a limit at the end of a session moves by whole days and gains nothing by rounding', () => {
    expect(written(calendar.extendLimit(moment('20/11/2026 11:30'), 1))).toBe('23/11/2026 11:30');
    expect(written(calendar.extendLimit(moment('20/11/2026 17:00'), 3))).toBe('26/11/2026 17:00');
    const cut = createCalendar({ ...defaultCalendar, cutOff: 11 * 60 });
    expect(written(cut.extendLimit(moment('20/11/2026 11:30'), 1))).toBe('23/11/2026 11:30');
  });

  test('adding no minutes returns the same instant', () => {
    expect(calendar.addWorkingMinutes(moment('21/11/2026 10:00'), 0)).toBe(moment('21/11/2026 10:00'));
  });
});

describe('invalid input throws', () => {
  test.each([Number.NaN, Number.POSITIVE_INFINITY])('a start of %p', (start) => {
    expect(() => calendar.dueAt(start, 1)).toThrow('not an instant');
    expect(() => calendar.isWorkingTime(start)).toThrow('not an instant');
  });

  test.each([Number.NaN, Number.NEGATIVE_INFINITY, -1])('%p working days', (days) => {
    expect(() => calendar.dueAt(moment('23/11/2026 09:20'), days)).toThrow('not a number of working days');
  });

  test('more than ten years ahead', () => {
    expect(() => calendar.dueAt(moment('23/11/2026 09:20'), 2700)).toThrow('more than ten years away');
    expect(() => calendar.dueAt(moment('23/11/2026 09:20'), 1e15)).toThrow('more than ten years away');
    expect(() => calendar.subtractWorkingMinutes(moment('23/11/2026 09:20'), 1e9)).toThrow('more than ten years away');
    expect(written(calendar.dueAt(moment('23/11/2026 09:20'), 2500))).toMatch(/2036/);
  });

  test('years outside the calendar', () => {
    expect(() => calendar.nextOpening(moment('01/01/1970 20:00'))).toThrow('outside the calendar');
    expect(() => calendar.workingMinutesBetween(moment('23/11/2026 09:20'), 8e15)).toThrow('outside the calendar');
  });

  test('an office that never opens', () => {
    const never = createCalendar({ ...defaultCalendar, specialDays: [], weeklyRest: [0, 1, 2, 3, 4, 5, 6] });
    expect(() => never.nextOpening(moment('23/11/2026 09:20'))).toThrow('more than ten years away');
  });

  test('contradictory settings, with the name of the entry', () => {
    const day = { name: '', confirmed: true };
    const both = [
      { ...day, date: '2026-01-10', kind: 'off' as const },
      { ...day, date: '2026-01-10', kind: 'work' as const },
    ];
    expect(() => createCalendar({ ...defaultCalendar, specialDays: both })).toThrow('2026-01-10');
    expect(() => createCalendar({ ...defaultCalendar, specialDays: [{ ...day, date: '2026-02-30', kind: 'off' }] })).toThrow('2026-02-30');
    expect(() => createCalendar({ ...defaultCalendar, hours: [] })).toThrow('no office hours');
    expect(() => createCalendar({ ...defaultCalendar, hours: [hours('13-01', '07:00–11:30')] })).toThrow('13-01');
    expect(() => createCalendar({ ...defaultCalendar, hours: [hours('01-01', '07:00–11:30', '11:00–17:00')] })).toThrow('01-01');
  });
});

describe('any calendar compared with the slow one', () => {
  const anySessions = fc
    .uniqueArray(fc.integer({ min: 0, max: 96 }), { minLength: 2, maxLength: 6 })
    .map((quarters) => quarters.sort((one, other) => one - other))
    .map((edges) => {
      const sessions: Session[] = [];
      for (let index = 0; index + 1 < edges.length; index += 2) sessions.push({ from: edges[index]! * 15, to: edges[index + 1]! * 15 });
      return sessions;
    });
  const two = (value: number) => String(value).padStart(2, '0');
  const monthDay = fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `${two(month)}-${two(day)}`);
  const dated = fc.tuple(fc.integer({ min: 2025, max: 2027 }), monthDay).map(([year, day]) => `${year}-${day}`);
  const anySettings: fc.Arbitrary<CalendarSettings> = fc.record({
    hours: fc
      .uniqueArray(fc.record({ from: fc.oneof(monthDay, dated), sessions: anySessions }), {
        maxLength: 4,
        selector: ({ from }) => from.slice(-5),
      })
      .chain((more) =>
        fc.record({ from: fc.constant('02-29'), sessions: anySessions }).map((always) => [{ ...always, from: '2000-01-01' }, ...more]),
      ),
    specialDays: fc.uniqueArray(
      fc.record({
        date: fc.oneof(
          dated,
          fc.integer({ min: 1, max: 28 }).map((day) => `2026-03-${two(day)}`),
        ),
        kind: fc.constantFrom('off' as const, 'work' as const),
        name: fc.constant(''),
        confirmed: fc.boolean(),
      }),
      { maxLength: 20, selector: ({ date }) => date },
    ),
    weeklyRest: fc.subarray([0, 1, 2, 3, 4, 5, 6], { maxLength: 4 }),
    roundUpToSession: fc.boolean(),
  });
  const anyInstant = fc.integer({ min: moment('01/12/2025 00:00'), max: moment('30/04/2026 00:00') });

  test('adds, rounds, subtracts and counts the same minutes', () => {
    fc.assert(
      fc.property(anySettings, anyInstant, fc.integer({ min: 1, max: 900 }), (settings, start, minutes) => {
        const fast = createCalendar(settings);
        const end = slowAdd(settings, start, minutes);
        expect(written(fast.addWorkingMinutes(start, minutes))).toBe(written(end));
        expect(written(fast.dueAt(start, minutes / 480))).toBe(written(settings.roundUpToSession ? slowRound(settings, end) : end));
        expect(written(fast.subtractWorkingMinutes(end, minutes))).toBe(written(slowSubtract(settings, end, minutes)));
        expect(fast.workingMinutesBetween(start, end)).toBe(slowBetween(settings, start, end));
        expect(fast.workingMinutesBetween(end, start)).toBe(0 - minutes);
        expect(fast.isWorkingTime(start)).toBe(isOpenMinute(settings, start));
      }),
      { numRuns: 60 },
    );
  });

  test('adds and subtracts the same minutes over long ranges, and a later start is never due earlier', () => {
    const far = fc.integer({ min: moment('01/01/1991 00:00'), max: moment('31/12/2150 00:00') });
    fc.assert(
      fc.property(
        anySettings,
        far,
        fc.integer({ min: 1, max: 300_000 }),
        fc.integer({ min: 0, max: 1e10 }),
        (settings, start, minutes, later) => {
          const fast = createCalendar(settings);
          const perDay = settings.hours.map(({ sessions }) => sessions.reduce((open, { from, to }) => open + to - from, 0));
          fc.pre(Math.min(...perDay) >= 240);
          const end = fast.addWorkingMinutes(start, minutes);
          expect(fast.workingMinutesBetween(start, end)).toBe(minutes);
          expect(fast.workingMinutesBetween(fast.subtractWorkingMinutes(end, minutes), end)).toBe(minutes);
          expect(fast.dueAt(start + later, minutes / 480)).toBeGreaterThanOrEqual(fast.dueAt(start, minutes / 480));
        },
      ),
      { numRuns: 150 },
    );
  });

  test('converts dates and day numbers as Date does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (dayNumber) => {
        const date = new Date(dayNumber * 86_400_000);
        const civil = dateOf(dayNumber);
        expect(civil).toEqual({ year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() });
        expect(dayNumberOf(civil.year, civil.month, civil.day)).toBe(dayNumber);
      }),
    );
  });
});

test('the calendar computes more than 200,000 due dates a second', () => {
  // Runs in a process of its own, because the same code takes many times as long in jest's sandbox.
  const output = execFileSync(process.execPath, ['--import', 'tsx', 'bench/due-dates.ts'], { encoding: 'utf8', timeout: 120_000 });
  expect(Number(output)).toBeGreaterThan(200_000);
});
