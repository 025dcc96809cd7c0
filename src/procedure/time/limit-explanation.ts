// The explanation of a limit (giải thích hạn), day by day: which sessions counted, and why other days did not.

import type { Instant } from '../incident';
import type { Calendar, Session, SpecialDay } from './calendar';
import { dateOf, isoDate, localMinutes, minutesOfDay, weekdayOf } from './dates';
import { minutesPerWorkingDay } from './working-time';

/** A session of a day and the part of it that counted, in minutes since midnight. */
export interface CountedSession extends Session {
  counted?: Session;
  /** The part between the first limit and the limit in force (gia hạn). */
  extended?: Session;
}

export interface CountedDay {
  /** 'YYYY-MM-DD'. */
  date: string;
  /** 0 Sunday … 6 Saturday. */
  weekday: number;
  /** Worked; worked in place of another day (làm bù); off by the list; weekly rest. */
  kind: 'work' | 'madeUp' | 'off' | 'rest';
  /** Its name in the list of special days; '' when it is not in the list. */
  name: string;
  sessions: CountedSession[];
  /** Working minutes that counted. */
  minutes: number;
}

export interface Explanation {
  startedAt: Instant;
  /** Where counting began, see `Calendar.countsFrom`. */
  countsFrom: Instant;
  workingMinutes: number;
  /** When `workingMinutes` had passed, to the minute. */
  exactAt: Instant;
  /** The limit: `exactAt`, or the end of its session. */
  dueAt: Instant;
  days: CountedDay[];
}

/** Later days are not drawn: nobody reads them. */
const mostDays = 120;

/**
 * Returns how the limit of `workingDays` from `start` came about, by the same calendar that counts it.
 * @param extendedTo the limit in force after extensions, up to which the days go
 */
export function explainLimit(
  start: Instant,
  workingDays: number,
  calendar: Calendar,
  specialDays: readonly SpecialDay[],
  extendedTo?: Instant,
): Explanation {
  const workingMinutes = Math.round(workingDays * minutesPerWorkingDay);
  const dueAt = calendar.dueAt(start, workingDays);
  const countsFrom = calendar.countsFrom(start);
  const exactAt = calendar.addWorkingMinutes(countsFrom, workingMinutes);
  const specialDayByDate = new Map(specialDays.map((day) => [day.date, day]));
  const end = Math.max(dueAt, extendedTo ?? dueAt);
  const spans = {
    counted: { from: localMinutes(countsFrom), to: localMinutes(exactAt) },
    extended: { from: localMinutes(dueAt), to: localMinutes(end) },
  };
  const firstDay = Math.floor(localMinutes(start) / minutesOfDay);
  const lastDay = Math.floor(localMinutes(end) / minutesOfDay);
  const days = Array.from({ length: Math.min(mostDays, lastDay - firstDay + 1) }, (_, index) =>
    countedDay(firstDay + index, spans, calendar, specialDayByDate),
  );
  return { startedAt: start, countsFrom, workingMinutes, exactAt, dueAt, days };
}

function countedDay(
  dayNumber: number,
  spans: Record<'counted' | 'extended', Session>,
  calendar: Calendar,
  specialDayByDate: Map<string, SpecialDay>,
): CountedDay {
  const date = isoDate(dateOf(dayNumber));
  const special = specialDayByDate.get(date);
  const midnight = dayNumber * minutesOfDay;
  const sessions = calendar.sessionsOn(date).map((session): CountedSession => {
    const overlapWith = ({ from, to }: Session) => ({
      from: Math.max(session.from, from - midnight),
      to: Math.min(session.to, to - midnight),
    });
    const counted = overlapWith(spans.counted);
    const extended = overlapWith(spans.extended);
    return {
      ...session,
      ...(counted.from < counted.to ? { counted } : {}),
      ...(extended.from < extended.to ? { extended } : {}),
    };
  });
  return {
    date,
    weekday: weekdayOf(dayNumber),
    kind: sessions.length === 0 ? (special?.kind === 'off' ? 'off' : 'rest') : special?.kind === 'work' ? 'madeUp' : 'work',
    name: special?.name ?? '',
    sessions,
    minutes: sessions.reduce((sum, { counted }) => sum + (counted ? counted.to - counted.from : 0), 0),
  };
}
