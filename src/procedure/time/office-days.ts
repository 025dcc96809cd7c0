// Which sessions the office has on a day: days off and worked, weekly rest, hours of the season.
import type { CalendarSettings, Hours, Session } from './calendar';
import { civilOf, minutesOfDay, parseDate, weekdayOf } from './dates';

/** Sessions by day since 01/01/1970; none on a day off. */
export type OfficeDays = (dayNumber: number) => readonly Session[];

const closed: readonly Session[] = [];

/**
 * Reads the settings once and answers for any day.
 * A day of the list decides first (off, or worked: làm bù, which lifts a weekly rest), then the weekly rest, then the hours in force.
 * @throws Error that names the entry: no hours at all, a date or a session that cannot be, one date both off and worked.
 */
export function officeDays(settings: CalendarSettings): OfficeDays {
  const special = specialDays(settings);
  const rest = new Set(settings.weeklyRest);
  const hoursOn = hoursInForce(settings.hours);
  const known = new Map<number, readonly Session[]>();
  return (dayNumber) => {
    let sessions = known.get(dayNumber);
    if (!sessions) {
      const kind = special.get(dayNumber);
      const isClosed = kind === 'off' || (kind === undefined && rest.has(weekdayOf(dayNumber)));
      sessions = isClosed ? closed : hoursOn(dayNumber);
      known.set(dayNumber, sessions);
    }
    return sessions;
  };
}

function specialDays(settings: CalendarSettings): Map<number, 'off' | 'work'> {
  const special = new Map<number, 'off' | 'work'>();
  for (const { date, kind } of settings.specialDays) {
    const dayNumber = parseDate(date);
    const known = special.get(dayNumber);
    if (known !== undefined && known !== kind) throw new Error(`${date} is both off and worked`);
    special.set(dayNumber, kind);
  }
  return special;
}

/** An entry's begin, comparable: the year (absent for a season of every year), and month * 100 + day. */
interface Begin {
  year?: number;
  monthDay: number;
  sessions: readonly Session[];
}

function hoursInForce(hours: Hours[]): OfficeDays {
  if (hours.length === 0) throw new Error('the calendar has no office hours');
  const begins = hours.map(toBegin);
  return (dayNumber) => {
    const { year, month, day } = civilOf(dayNumber);
    const today = month * 100 + day;
    let latest: { began: number; begin: Begin } | undefined;
    for (const begin of begins) {
      // A season that has not begun this year is still that of last year: it goes on across New Year.
      const began = (begin.year ?? (begin.monthDay <= today ? year : year - 1)) * 10000 + begin.monthDay;
      if (began > year * 10000 + today) continue;
      // On the same day the dated entry says more than the season, and a later line more than an earlier one.
      const wins =
        !latest || began > latest.began || (began === latest.began && (begin.year !== undefined || latest.begin.year === undefined));
      if (wins) latest = { began, begin };
    }
    return (latest?.begin ?? earliest(begins)).sessions;
  };
}

/** Before the first dated entry nothing else is known: its hours are taken to have been in force already. */
function earliest(begins: Begin[]): Begin {
  return begins.reduce((first, begin) => (order(begin) < order(first) ? begin : first));
}

function order(begin: Begin): number {
  return (begin.year ?? 0) * 10000 + begin.monthDay;
}

function toBegin(hours: Hours): Begin {
  const sessions = checkedSessions(hours);
  const yearly = /^(\d\d)-(\d\d)$/.exec(hours.from);
  // 2024 has a 29/02; in other years such a season begins on 01/03.
  const { year, month, day } = civilOf(parseDate(yearly ? `2024-${hours.from}` : hours.from));
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
