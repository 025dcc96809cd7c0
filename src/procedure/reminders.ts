// Reminders that an open incident has reached: soon, overdue (again each working day), handover; those of a security incident by the clock.

import type { Instant, StepCode } from './incident';
import { securityDeadlines } from './security-deadlines';
import type { Calendar } from './time/calendar';
import { minutesPerWorkingDay } from './time/working-time';

/** What reminders depend on; a register row holds all of it. */
export interface ReminderSubject {
  code: string;
  step: StepCode;
  stepDueAt?: Instant;
  stepWarnAt?: Instant;
  overallDueAt?: Instant;
  overallWarnAt?: Instant;
  /** B7 has no limit (row 12 of the decisions): the handover is reminded of from this instant on. */
  handoverFrom?: Instant;
  /** T0 while the hours of a security incident run, before its reception too. */
  securitySince?: Instant;
}

/** Which limit (hạn) a reminder is about. */
export type Limit = 'step' | 'overall' | 'handover' | 'security24' | 'security72';

/** soon: before the limit; overdue: after it; handover: B7 waits too long. */
export type Stage = 'soon' | 'overdue' | 'handover';

export interface Reminder {
  /** Notification key: incident, limit and its instant, stage. A person gets each key once. */
  key: string;
  limit: Limit;
  stage: Stage;
  /** Whole working days past the limit, of a security incident days of 24 hours; 0 before it. */
  daysLate: number;
  dueAt: Instant;
}

/** Whether a limit counts elapsed hours: its reminders come day and night, on days off too. */
export const isByTheClock = (limit: Limit): boolean => limit === 'security24' || limit === 'security72';

const hourMs = 3_600_000;
/** The reminder comes so many elapsed hours before the deadline. */
const securityLimits = [
  { limit: 'security24', deadline: 'firstNotice', warnHours: 4 },
  { limit: 'security72', deadline: 'report', warnHours: 12 },
] as const;

/** Returns the reminders that an incident has reached, most urgent first; of each limit only the latest stage. */
export function remindersOf(subject: ReminderSubject, now: Instant, calendar: Calendar): Reminder[] {
  const { code, step, stepDueAt, overallDueAt, handoverFrom, securitySince } = subject;
  const reached = [
    ...securityLimits.map(({ limit, deadline, warnHours }) => {
      const dueAt = securitySince === undefined ? undefined : securityDeadlines(securitySince)[deadline];
      return reminderOf(limit, code, dueAt, dueAt === undefined ? undefined : dueAt - warnHours * hourMs);
    }),
    reminderOf('step', `${code}/${step}`, stepDueAt, subject.stepWarnAt),
    // When both limits are the same instant, the reminder of the step is enough.
    stepDueAt === overallDueAt ? undefined : reminderOf('overall', code, overallDueAt, subject.overallWarnAt),
    handoverFrom !== undefined && now >= handoverFrom
      ? {
          key: `${code}/handover/${minuteOf(handoverFrom)}`,
          limit: 'handover' as const,
          stage: 'handover' as const,
          daysLate: 0,
          dueAt: handoverFrom,
        }
      : undefined,
  ].filter((reminder): reminder is Reminder => reminder !== undefined);
  // Past the report's deadline, that of the first notice is no news.
  const isReportLate = reached.some(({ limit, stage }) => limit === 'security72' && stage === 'overdue');
  const order: Stage[] = ['overdue', 'soon', 'handover'];
  return reached
    .filter(({ limit }) => !(isReportLate && limit === 'security24'))
    .sort((one, other) => order.indexOf(one.stage) - order.indexOf(other.stage) || one.dueAt - other.dueAt);

  function reminderOf(limit: Limit, subjectKey: string, dueAt: Instant | undefined, warnAt: Instant | undefined): Reminder | undefined {
    if (dueAt === undefined) return undefined;
    if (now > dueAt) {
      const daysLate = isByTheClock(limit)
        ? Math.floor((now - dueAt) / (24 * hourMs))
        : Math.floor(calendar.workingMinutesBetween(dueAt, now) / minutesPerWorkingDay);
      return { key: `${subjectKey}/${limit}/${minuteOf(dueAt)}/overdue${daysLate || ''}`, limit, stage: 'overdue', daysLate, dueAt };
    }
    if (warnAt !== undefined && now >= warnAt)
      return { key: `${subjectKey}/${limit}/${minuteOf(dueAt)}/soon`, limit, stage: 'soon', daysLate: 0, dueAt };
    return undefined;
  }
}

const minuteOf = (at: Instant): number => Math.floor(at / 60_000);
