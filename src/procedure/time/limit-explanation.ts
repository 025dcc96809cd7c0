// How a limit came about: day by day, which sessions counted and why the other days did not.

import type { Instant } from '../incident';
import type { Calendar, Session, SpecialDay } from './calendar';
import { civilOf, isoDate, localMinutes, minutesOfDay, weekdayOf } from './dates';
import { minutesPerWorkingDay } from './working-time';

/** A session of a day, and what of it counted; minutes since midnight. */
export interface CountedSession extends Session {
  counted?: Session;
  /** What of it lies between the first limit and the one in force (gia hạn). */
  extended?: Session;
}

export interface CountedDay {
  /** 'YYYY-MM-DD'. */
  date: string;
  /** 0 Sunday … 6 Saturday. */
  weekday: number;
  /** Worked, worked in the place of another (làm bù), off by the list, weekly rest. */
  kind: 'work' | 'madeUp' | 'off' | 'rest';
  /** The list's name of the day; '' when it is not on it. */
  name: string;
  sessions: CountedSession[];
  /** Working minutes that counted. */
  minutes: number;
}

export interface Explanation {
  startedAt: Instant;
  /** Where counting began: the start itself, or the next opening, after the cut-off hour if there is one. */
  countsFrom: Instant;
  workingMinutes: number;
  /** When they had passed, to the minute. */
  exactAt: Instant;
  /** The limit: `exactAt`, or the end of its session. */
  dueAt: Instant;
  days: CountedDay[];
}

/** Days beyond this are not drawn: nobody reads them. */
const MOST_DAYS = 120;

/**
 * The limit of `workingDays` from `start`, told by the same calendar that counts it.
 * @param extendedTo the limit in force after extensions; the days go on to it
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
  const named = new Map(specialDays.map((day) => [day.date, day]));
  const end = Math.max(dueAt, extendedTo ?? dueAt);
  const spans = {
    counted: { from: localMinutes(countsFrom), to: localMinutes(exactAt) },
    extended: { from: localMinutes(dueAt), to: localMinutes(end) },
  };
  const firstDay = Math.floor(localMinutes(start) / minutesOfDay);
  const lastDay = Math.floor(localMinutes(end) / minutesOfDay);
  const days = Array.from({ length: Math.min(MOST_DAYS, lastDay - firstDay + 1) }, (_, index) =>
    countedDay(firstDay + index, spans, calendar, named),
  );
  return { startedAt: start, countsFrom, workingMinutes, exactAt, dueAt, days };
}

function countedDay(
  dayNumber: number,
  spans: Record<'counted' | 'extended', Session>,
  calendar: Calendar,
  named: Map<string, SpecialDay>,
): CountedDay {
  const date = isoDate(civilOf(dayNumber));
  const special = named.get(date);
  const midnight = dayNumber * minutesOfDay;
  const sessions = calendar.sessionsOn(date).map((session): CountedSession => {
    const within = ({ from, to }: Session) => ({ from: Math.max(session.from, from - midnight), to: Math.min(session.to, to - midnight) });
    const counted = within(spans.counted);
    const extended = within(spans.extended);
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
