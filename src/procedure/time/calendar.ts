// Working time of the office: when its sessions are, and which days it works.
import type { Instant } from '../incident';

/** Buổi làm việc, minutes since midnight, end exclusive: 07:00–11:30 is { from: 420, to: 690 }. */
export interface Session {
  from: number;
  to: number;
}

/** Giờ làm việc from a day of the year on (season) or from a date on. */
export interface Hours {
  /** 'MM-DD' for every year, or 'YYYY-MM-DD' for once; the latest that has begun is in force. */
  from: string;
  sessions: Session[];
}

/** Ngày nghỉ hoặc ngày làm bù. */
export interface SpecialDay {
  /** 'YYYY-MM-DD'. */
  date: string;
  kind: 'off' | 'work';
  name: string;
  /** false: «dự kiến», from statute and the lunar table, not from a notice. */
  confirmed: boolean;
  /** Căn cứ: the law or the notice it comes from. */
  basis?: string;
}

export interface CalendarSettings {
  hours: Hours[];
  specialDays: SpecialDay[];
  /** Weekly rest, 0 Sunday … 6 Saturday. */
  weeklyRest: number[];
  /** Round a due date up to the end of its session (the default), or keep it to the minute. */
  roundUpToSession: boolean;
  /** Minutes since midnight after which a start counts from the next working day; absent: off. */
  cutOff?: number;
}

/** Lịch làm việc. Days are of 480 working minutes; the zone is fixed at UTC+7 (Vietnam has no summer time). */
export interface Calendar {
  /** When `workingMinutes` after `start` have passed, to the minute. */
  addWorkingMinutes(start: Instant, workingMinutes: number): Instant;
  /** The limit of `workingDays` (1 = 480 working minutes) from `start`, rounded as the settings say. */
  dueAt(start: Instant, workingDays: number): Instant;
  /** Where the count of a limit that starts then begins: the next opening, or that of the next day after the cut-off hour. */
  countsFrom(start: Instant): Instant;
  /** A limit moved by `workingDays` (gia hạn): counted from the limit itself, without the cut-off hour, rounded as the settings say. */
  extendLimit(dueAt: Instant, workingDays: number): Instant;
  /** Working minutes between two instants; negative when `end` is before `start`. */
  workingMinutesBetween(start: Instant, end: Instant): number;
  /** Goes `workingMinutes` back from `end`: the warn-at instant. */
  subtractWorkingMinutes(end: Instant, workingMinutes: number): Instant;
  /** Is the office open at this instant? */
  isWorkingTime(at: Instant): boolean;
  /** The next opening at or after the instant (itself inside a session). */
  nextOpening(at: Instant): Instant;
  /** The sessions of a date 'YYYY-MM-DD', none on a day off. */
  sessionsOn(date: string): Session[];
}
