// The office's sessions on a day, from days off and days worked, weekly rest, and the hours of the season.
import type { CalendarSettings, Hours, Session } from './calendar';
import { dateOf, minutesOfDay, parseDayNumber, weekdayOf } from './dates';

/** Returns the sessions of a day number (see `dates.ts`); [] on a day off. */
export type OfficeDays = (dayNumber: number) => readonly Session[];

const closed: readonly Session[] = [];

/**
 * Reads the settings once and returns a function for any day. The list of special days comes first (off; worked: làm bù, also on a
 * weekly rest), then the weekly rest, then the hours in force.
 * @throws Error that names the entry: no hours at all, an impossible date or session, one date both off and worked
 */
export function officeDays(settings: CalendarSettings): OfficeDays {
  const special = specialDays(settings);
  const rest = new Set(settings.weeklyRest);
  const hoursOn = hoursInForce(settings.hours);
  const cache = new Map<number, readonly Session[]>();
  return (dayNumber) => {
    let sessions = cache.get(dayNumber);
    if (!sessions) {
      const kind = special.get(dayNumber);
      const isClosed = kind === 'off' || (kind === undefined && rest.has(weekdayOf(dayNumber)));
      sessions = isClosed ? closed : hoursOn(dayNumber);
      cache.set(dayNumber, sessions);
    }
    return sessions;
  };
}

function specialDays(settings: CalendarSettings): Map<number, 'off' | 'work'> {
  const special = new Map<number, 'off' | 'work'>();
  for (const { date, kind } of settings.specialDays) {
    const dayNumber = parseDayNumber(date);
    const earlierKind = special.get(dayNumber);
    if (earlierKind !== undefined && earlierKind !== kind) throw new Error(`${date} is both off and worked`);
    special.set(dayNumber, kind);
  }
  return special;
}

/** When an entry of hours begins: the year (absent for a season of every year), and month * 100 + day. */
interface HoursStart {
  year?: number;
  monthDay: number;
  sessions: readonly Session[];
}

function hoursInForce(hours: Hours[]): OfficeDays {
  if (hours.length === 0) throw new Error('the calendar has no office hours');
  const starts = hours.map(hoursStartOf);
  return (dayNumber) => {
    const { year, month, day } = dateOf(dayNumber);
    const today = month * 100 + day;
    let latest: { began: number; begin: HoursStart } | undefined;
    for (const begin of starts) {
      // A season that has not begun this year began last year: it goes on across New Year.
      const began = (begin.year ?? (begin.monthDay <= today ? year : year - 1)) * 10000 + begin.monthDay;
      if (began > year * 10000 + today) continue;
      // On the same day a dated entry wins over a season, and a later line over an earlier one.
      const wins =
        !latest || began > latest.began || (began === latest.began && (begin.year !== undefined || latest.begin.year === undefined));
      if (wins) latest = { began, begin };
    }
    return (latest?.begin ?? earliest(starts)).sessions;
  };
}

/** Returns the first entry: before the first dated entry its hours are used, since no others are known. */
function earliest(begins: HoursStart[]): HoursStart {
  return begins.reduce((first, begin) => (startOrder(begin) < startOrder(first) ? begin : first));
}

function startOrder(begin: HoursStart): number {
  return (begin.year ?? 0) * 10000 + begin.monthDay;
}

function hoursStartOf(hours: Hours): HoursStart {
  const sessions = checkedSessions(hours);
  const yearly = /^(\d\d)-(\d\d)$/.exec(hours.from);
  // 2024 has a 29/02, so '02-29' is valid; in other years such a season begins on 01/03.
  const { year, month, day } = dateOf(parseDayNumber(yearly ? `2024-${hours.from}` : hours.from));
  return yearly ? { monthDay: month * 100 + day, sessions } : { year, monthDay: month * 100 + day, sessions };
}

function checkedSessions(hours: Hours): readonly Session[] {
  let end = 0;
  for (const { from, to } of hours.sessions) {
    if (!Number.isInteger(from) || !Number.isInteger(to) || from < end || to <= from || to > minutesOfDay) {
      throw new Error(`hours from ${hours.from}: sessions must be whole minutes of a day, in order and apart`);
    }
    end = to;
  }
  return hours.sessions.map(({ from, to }) => ({ from, to }));
}
