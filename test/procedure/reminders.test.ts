// Reminders: each stage once, whenever the passes happen to run.
import fc from 'fast-check';
import { defaultCalendar } from '../../src/procedure/issued-procedure';
import { type ReminderSubject, remindersOf } from '../../src/procedure/reminders';
import { createCalendar } from '../../src/procedure/time/working-time';
import { moment } from './instants';

const calendar = createCalendar(defaultCalendar);
const atB3: ReminderSubject = {
  code: 'SC-2026-0001',
  step: 'B3',
  stepDueAt: moment('25/11/2026 11:30'),
  stepWarnAt: moment('25/11/2026 09:30'),
  overallDueAt: moment('27/11/2026 17:00'),
  overallWarnAt: moment('27/11/2026 15:00'),
};
const said = (watched: ReminderSubject, now: string) =>
  remindersOf(watched, moment(now), calendar).map(({ limit, stage, daysLate }) => `${limit} ${stage}${daysLate || ''}`);

test('soon from the warning on, overdue after the limit, once more for each full working day', () => {
  expect(said(atB3, '25/11/2026 09:29')).toEqual([]);
  expect(said(atB3, '25/11/2026 09:30')).toEqual(['step soon']);
  expect(said(atB3, '25/11/2026 11:30')).toEqual(['step soon']);
  expect(said(atB3, '25/11/2026 11:31')).toEqual(['step overdue']);
  expect(said(atB3, '26/11/2026 11:29')).toEqual(['step overdue']);
  expect(said(atB3, '26/11/2026 11:30')).toEqual(['step overdue1']);
  expect(said(atB3, '27/11/2026 15:00')).toEqual(['step overdue2', 'overall soon']);
  expect(said(atB3, '28/11/2026 08:00')).toEqual(['step overdue2', 'overall overdue']);
});

test('where step and whole end together, one reminder says it', () => {
  expect(said({ ...atB3, stepDueAt: atB3.overallDueAt, stepWarnAt: atB3.overallWarnAt }, '27/11/2026 16:00')).toEqual(['step soon']);
});

test('B7 has no limit: one reminder from its day on', () => {
  const atB7: ReminderSubject = { code: 'SC-2026-0001', step: 'B7', handoverFrom: moment('26/11/2026 16:00') };
  expect(said(atB7, '26/11/2026 15:59')).toEqual([]);
  expect(said(atB7, '30/11/2026 08:00')).toEqual(['handover handover']);
});

test('an ninh mạng: elapsed hours, warned four and twelve hours before, Sunday or not', () => {
  const security: ReminderSubject = { code: 'SC-2026-0001', step: 'B2', securitySince: moment('20/11/2026 14:05') };
  expect(said(security, '21/11/2026 10:04')).toEqual([]);
  expect(said(security, '21/11/2026 10:05')).toEqual(['security24 soon']);
  expect(said(security, '22/11/2026 14:06')).toEqual(['security24 overdue']);
  expect(said(security, '23/11/2026 02:05')).toEqual(['security24 overdue', 'security72 soon']);
});

test('a limit that moves (return, extension, new calendar) is reminded of anew', () => {
  const keyAt = (due: string) => remindersOf({ ...atB3, stepDueAt: moment(due) }, moment('26/11/2026 08:00'), calendar)[0]!.key;
  expect(keyAt('25/11/2026 11:30')).not.toBe(keyAt('25/11/2026 17:00'));
});

test('whenever the passes run: no key comes back after it was left, and stages only go on', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 14 * 24 * 60 }), { minLength: 2, maxLength: 40 }),
      fc.integer({ min: 0, max: 5 * 24 * 60 }),
      (minutes, dueIn) => {
        const start = moment('20/11/2026 07:00');
        const stepDueAt = calendar.addWorkingMinutes(start, 60 + dueIn);
        const watched: ReminderSubject = { code: 'SC', step: 'B3', stepDueAt, stepWarnAt: calendar.subtractWorkingMinutes(stepDueAt, 120) };
        const seen: string[] = [];
        for (const minute of [...minutes].sort((one, other) => one - other)) {
          const [reminder, ...more] = remindersOf(watched, start + minute * 60_000, calendar);
          expect(more).toEqual([]);
          if (!reminder || seen[seen.length - 1] === reminder.key) continue;
          expect(seen).not.toContain(reminder.key);
          seen.push(reminder.key);
        }
        expect(seen.filter((key) => key.endsWith('/soon')).length <= 1).toBe(true);
      },
    ),
  );
});
