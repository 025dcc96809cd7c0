// Reminders of one incident: each stage once, at whatever times the passes run.
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
const remindersAt = (subject: ReminderSubject, now: string) =>
  remindersOf(subject, moment(now), calendar).map(({ limit, stage, daysLate }) => `${limit} ${stage}${daysLate || ''}`);

test('a step is «soon» from its warning, «overdue» after its limit, and again for each full working day', () => {
  expect(remindersAt(atB3, '25/11/2026 09:29')).toEqual([]);
  expect(remindersAt(atB3, '25/11/2026 09:30')).toEqual(['step soon']);
  expect(remindersAt(atB3, '25/11/2026 11:30')).toEqual(['step soon']);
  expect(remindersAt(atB3, '25/11/2026 11:31')).toEqual(['step overdue']);
  expect(remindersAt(atB3, '26/11/2026 11:29')).toEqual(['step overdue']);
  expect(remindersAt(atB3, '26/11/2026 11:30')).toEqual(['step overdue1']);
  expect(remindersAt(atB3, '27/11/2026 15:00')).toEqual(['step overdue2', 'overall soon']);
  expect(remindersAt(atB3, '28/11/2026 08:00')).toEqual(['step overdue2', 'overall overdue']);
});

test('one reminder is enough when step limit and overall limit are the same', () => {
  expect(remindersAt({ ...atB3, stepDueAt: atB3.overallDueAt, stepWarnAt: atB3.overallWarnAt }, '27/11/2026 16:00')).toEqual(['step soon']);
});

test('B7 has no limit: it gets one reminder from its day on', () => {
  const atB7: ReminderSubject = { code: 'SC-2026-0001', step: 'B7', handoverFrom: moment('26/11/2026 16:00') };
  expect(remindersAt(atB7, '26/11/2026 15:59')).toEqual([]);
  expect(remindersAt(atB7, '30/11/2026 08:00')).toEqual(['handover handover']);
});

test('an ninh mạng counts clock hours and warns four and twelve hours before, also on Sunday', () => {
  const security: ReminderSubject = { code: 'SC-2026-0001', step: 'B2', securitySince: moment('20/11/2026 14:05') };
  expect(remindersAt(security, '21/11/2026 10:04')).toEqual([]);
  expect(remindersAt(security, '21/11/2026 10:05')).toEqual(['security24 soon']);
  expect(remindersAt(security, '21/11/2026 14:06')).toEqual(['security24 overdue']);
  // Again after each day of 24 hours, Sunday or not.
  expect(remindersAt(security, '22/11/2026 14:05')).toEqual(['security24 overdue1']);
  expect(remindersAt(security, '23/11/2026 02:05')).toEqual(['security24 overdue1', 'security72 soon']);
  expect(remindersAt(security, '24/11/2026 14:05')).toEqual(['security72 overdue1']);
});

test('a limit that moved (return, extension, new calendar) gets a new reminder', () => {
  const keyAt = (due: string) => remindersOf({ ...atB3, stepDueAt: moment(due) }, moment('26/11/2026 08:00'), calendar)[0]!.key;
  expect(keyAt('25/11/2026 11:30')).not.toBe(keyAt('25/11/2026 17:00'));
});

test('at any times of the passes, no key returns after another key', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 0, max: 14 * 24 * 60 }), { minLength: 2, maxLength: 40 }),
      fc.integer({ min: 0, max: 5 * 24 * 60 }),
      (minutes, dueIn) => {
        const start = moment('20/11/2026 07:00');
        const stepDueAt = calendar.addWorkingMinutes(start, 60 + dueIn);
        const subject: ReminderSubject = { code: 'SC', step: 'B3', stepDueAt, stepWarnAt: calendar.subtractWorkingMinutes(stepDueAt, 120) };
        const seen: string[] = [];
        for (const minute of [...minutes].sort((one, other) => one - other)) {
          const [reminder, ...more] = remindersOf(subject, start + minute * 60_000, calendar);
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
