// Which reminders an open incident has come to: soon, overdue, overdue for one more working day, hand-over, hours of a security incident.

import type { Instant, StepCode } from './incident';
import type { Calendar } from './time/calendar';
import { minutesPerWorkingDay } from './time/working-time';

/** What the reminders look at; a register row says as much. */
export interface ReminderSubject {
  code: string;
  step: StepCode;
  stepDueAt?: Instant;
  stepWarnAt?: Instant;
  overallDueAt?: Instant;
  overallWarnAt?: Instant;
  /** B7 has no limit (row 12 of the decisions): from here on it is recalled. */
  handoverFrom?: Instant;
  /** T0 of a security incident that is neither reported nor found to be none. */
  securitySince?: Instant;
}

export type Limit = 'step' | 'overall' | 'handover' | 'security24' | 'security72';

export type Stage = 'soon' | 'overdue' | 'handover';

export interface Reminder {
  /** Whoever was told this once is not told it again: incident, limit and its instant, stage. */
  key: string;
  limit: Limit;
  stage: Stage;
  /** Whole working days past the limit. */
  daysLate: number;
  dueAt: Instant;
}

const hourMs = 3_600_000;
/** Elapsed hours, not working hours (NĐ 331/2026/NĐ-CP Điều 31; Luật 91/2025/QH15 Điều 23), and how long before people are warned. */
const securityLimits = [
  { limit: 'security24', hours: 24, warnHours: 4 },
  { limit: 'security72', hours: 72, warnHours: 12 },
] as const;

/** The reminders an incident has come to, most pressing first: of each limit only the latest stage. */
export function remindersOf(watched: ReminderSubject, now: Instant, calendar: Calendar): Reminder[] {
  const { code, step, stepDueAt, overallDueAt, handoverFrom, securitySince } = watched;
  const reached = [
    ...securityLimits.map(({ limit, hours, warnHours }) => {
      const dueAt = securitySince === undefined ? undefined : securitySince + hours * hourMs;
      return stageOf(limit, code, dueAt, dueAt === undefined ? undefined : dueAt - warnHours * hourMs);
    }),
    stageOf('step', `${code}/${step}`, stepDueAt, watched.stepWarnAt),
    // Where both end together, the step's reminder says it.
    stepDueAt === overallDueAt ? undefined : stageOf('overall', code, overallDueAt, watched.overallWarnAt),
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
  const order: Stage[] = ['overdue', 'soon', 'handover'];
  return reached.sort((one, other) => order.indexOf(one.stage) - order.indexOf(other.stage) || one.dueAt - other.dueAt);

  function stageOf(limit: Limit, of: string, dueAt: Instant | undefined, warnAt: Instant | undefined): Reminder | undefined {
    if (dueAt === undefined) return undefined;
    if (now > dueAt) {
      const daysLate = Math.floor(calendar.workingMinutesBetween(dueAt, now) / minutesPerWorkingDay);
      return { key: `${of}/${limit}/${minuteOf(dueAt)}/overdue${daysLate || ''}`, limit, stage: 'overdue', daysLate, dueAt };
    }
    if (warnAt !== undefined && now >= warnAt)
      return { key: `${of}/${limit}/${minuteOf(dueAt)}/soon`, limit, stage: 'soon', daysLate: 0, dueAt };
    return undefined;
  }
}

const minuteOf = (at: Instant): number => Math.floor(at / 60_000);
