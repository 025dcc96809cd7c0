// The explanation of a limit: its days and sessions add up to the limit.
import fc from 'fast-check';
import { defaultCalendar } from '../../../src/procedure/issued-procedure';
import type { CalendarSettings } from '../../../src/procedure/time/calendar';
import { explainLimit } from '../../../src/procedure/time/limit-explanation';
import { createCalendar } from '../../../src/procedure/time/working-time';
import { moment } from '../instants';

const explanationOf = (start: string, days: number, more: Partial<CalendarSettings> = {}) => {
  const settings = { ...defaultCalendar, ...more };
  return explainLimit(moment(start), days, createCalendar(settings), settings.specialDays);
};

test('24/11/2026: half a day is two hours on Monday and two on Wednesday, with the name of the day off between', () => {
  const explanation = explanationOf('23/11/2026 15:00', 0.5);
  expect(explanation.days.map(({ date, kind, name, minutes }) => [date, kind, name, minutes])).toEqual([
    ['2026-11-23', 'work', '', 120],
    ['2026-11-24', 'off', 'Ngày Văn hóa Việt Nam', 0],
    ['2026-11-25', 'work', '', 120],
  ]);
  expect(explanation.days[2]!.sessions).toEqual([
    { from: 420, to: 690, counted: { from: 420, to: 540 } },
    { from: 810, to: 1020 },
  ]);
  expect(explanation.exactAt).toBe(moment('25/11/2026 09:00'));
  expect(explanation.dueAt).toBe(moment('25/11/2026 11:30'));
});

test('a Saturday that is worked names the day it makes up for', () => {
  expect(explanationOf('09/01/2026 14:00', 1).days.map(({ kind, name }) => [kind, name])).toEqual([
    ['work', ''],
    ['madeUp', 'Làm bù cho ngày 02/01/2026'],
  ]);
});

test('a start on a day off counts from the next opening', () => {
  const explanation = explanationOf('21/11/2026 10:00', 0.5);
  expect(explanation.countsFrom).toBe(moment('23/11/2026 07:00'));
  expect(explanation.days.map(({ kind, minutes }) => [kind, minutes])).toEqual([
    ['rest', 0],
    ['rest', 0],
    ['work', 240],
  ]);
});

test('a start after the cut-off hour counts from the next working day', () => {
  const explanation = explanationOf('23/11/2026 16:10', 0.5, { cutOff: 16 * 60 });
  expect(explanation.countsFrom).toBe(moment('25/11/2026 07:00'));
  expect(explanation.days.map(({ minutes }) => minutes)).toEqual([0, 0, 240]);
});

test('for any start, days, rounding and cut-off, the minutes add up and the limit is that of the calendar', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: Date.parse('2026-01-01T00:00+07:00') / 60_000, max: Date.parse('2027-06-30T00:00+07:00') / 60_000 }),
      fc.constantFrom(0.5, 1, 1.5, 3, 10),
      fc.boolean(),
      fc.constantFrom(undefined, 960, 600),
      (minute, days, roundUpToSession, cutOff) => {
        const settings: CalendarSettings = { ...defaultCalendar, roundUpToSession, ...(cutOff === undefined ? {} : { cutOff }) };
        const calendar = createCalendar(settings);
        const start = minute * 60_000;
        const explanation = explainLimit(start, days, calendar, settings.specialDays);
        expect(explanation.dueAt).toBe(calendar.dueAt(start, days));
        expect(explanation.days.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(explanation.workingMinutes);
        expect(explanation.exactAt <= explanation.dueAt && explanation.countsFrom >= start - (start % 60_000)).toBe(true);
        for (const { sessions, minutes, kind } of explanation.days)
          if (kind === 'off' || kind === 'rest') expect([sessions.length, minutes]).toEqual([0, 0]);
      },
    ),
  );
});
