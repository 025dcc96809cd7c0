// The calendar: sessions of the office, and the days on which it works.
import type { Instant } from '../incident';

/** Buổi làm việc, in minutes since midnight, end exclusive: 07:00–11:30 is { from: 420, to: 690 }. */
export interface Session {
  from: number;
  to: number;
}

/** Giờ làm việc, from a day of the year on (season) or from a date on. */
export interface Hours {
  /** 'MM-DD' for every year, or 'YYYY-MM-DD' for one; the latest entry that has begun is in force. */
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
  /** true: a limit is rounded up to the end of its session (the default); false: it is kept to the minute. */
  roundUpToSession: boolean;
  /** Minutes since midnight; a start at or after it counts from the next working day. Absent: no cut-off hour. */
  cutOff?: number;
}

/** Lịch làm việc. A working day is 480 working minutes; the zone is always UTC+7 (Vietnam has no summer time). */
export interface Calendar {
  /** Returns when `workingMinutes` have passed after `start`, to the minute. */
  addWorkingMinutes(start: Instant, workingMinutes: number): Instant;
  /** Returns the limit of `workingDays` (1 = 480 working minutes) from `start`, rounded as the settings say. */
  dueAt(start: Instant, workingDays: number): Instant;
  /** Returns where the count of a limit from `start` begins: `start` or the next opening; after the cut-off hour, that of the next day. */
  countsFrom(start: Instant): Instant;
  /** Returns a limit moved by `workingDays` (gia hạn): from the limit itself, without the cut-off hour, rounded as the settings say. */
  extendLimit(dueAt: Instant, workingDays: number): Instant;
  /** Returns the working minutes between two instants; negative when `end` is before `start`. */
  workingMinutesBetween(start: Instant, end: Instant): number;
  /** Returns the instant `workingMinutes` before `end`, for a reminder. */
  subtractWorkingMinutes(end: Instant, workingMinutes: number): Instant;
  /** Returns whether the office is open. */
  isWorkingTime(at: Instant): boolean;
  /** Returns the next opening at or after the instant; inside a session the instant itself. */
  nextOpening(at: Instant): Instant;
  /** Returns the sessions of a date 'YYYY-MM-DD'; [] on a day off. */
  sessionsOn(date: string): Session[];
}
