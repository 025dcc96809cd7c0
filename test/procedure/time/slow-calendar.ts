// A slow calendar to compare with: working time counted minute by minute, without the product's calculations.
import type { CalendarSettings, Hours } from '../../../src/procedure/time/calendar';

const minute = 60_000;
const zone = 7 * 3_600_000;

/** Returns whether the office works in this minute. */
export function isOpenMinute(settings: CalendarSettings, at: number): boolean {
  const local = new Date(at + zone);
  const date = local.toISOString().slice(0, 10);
  const special = settings.specialDays.find((day) => day.date === date);
  if (special?.kind === 'off') return false;
  if (!special && settings.weeklyRest.includes(local.getUTCDay())) return false;
  const minuteOfDay = local.getUTCHours() * 60 + local.getUTCMinutes();
  return hoursOn(settings.hours, date).sessions.some(({ from, to }) => from <= minuteOfDay && minuteOfDay < to);
}

function hoursOn(hours: Hours[], date: string): Hours {
  const year = Number(date.slice(0, 4));
  const begins = hours.flatMap((entry) => {
    if (entry.from.length === 10) return [{ began: entry.from, entry }];
    return [
      { began: `${year - 1}-${entry.from}`, entry },
      { began: `${year}-${entry.from}`, entry },
    ];
  });
  const begun = begins.filter(({ began }) => began <= date).sort((one, other) => (one.began < other.began ? -1 : 1));
  return begun[begun.length - 1]!.entry;
}

/** Returns the end of the nth open minute from `start` on. */
export function slowAdd(settings: CalendarSettings, start: number, minutes: number): number {
  let at = Math.floor(start / minute) * minute;
  for (let left = minutes; left > 0; at += minute) if (isOpenMinute(settings, at)) left -= 1;
  return at;
}

/** Returns the beginning of the nth open minute before `end`. */
export function slowSubtract(settings: CalendarSettings, end: number, minutes: number): number {
  let at = Math.floor(end / minute) * minute;
  for (let left = minutes; left > 0; ) {
    at -= minute;
    if (isOpenMinute(settings, at)) left -= 1;
  }
  return at;
}

/** Returns the end of the session that contains the minute before `at`; a session ends at midnight at the latest. */
export function slowRound(settings: CalendarSettings, at: number): number {
  let end = at;
  const isMidnight = () => (end + 7 * 60 * minute) % (24 * 60 * minute) === 0;
  while (!isMidnight() && isOpenMinute(settings, end - minute) && isOpenMinute(settings, end)) end += minute;
  return end;
}

export function slowBetween(settings: CalendarSettings, start: number, end: number): number {
  let open = 0;
  for (let at = Math.floor(start / minute) * minute; at < Math.floor(end / minute) * minute; at += minute) {
    if (isOpenMinute(settings, at)) open += 1;
  }
  return open;
}
