// Limits counted in working time.
import type { Calendar, CalendarSettings } from './calendar';
import { dateOf, dayNumberOf, instantOfMinutes, localMinutes, minutesOfDay, parseDayNumber } from './dates';
import { type OfficeDays, officeDays } from './office-days';

/** One ngày of the procedure is 480 working minutes, whatever the sessions of the day (domain rule, §3). */
export const minutesPerWorkingDay = 480;

/** A limit farther away than this is a typing error. */
const farthestDays = 3653;
const firstYear = 1990;
const lastYear = 2199;

/**
 * Returns the calendar of the settings. It counts in whole minutes; seconds of a start are cut off. A year is tabulated when it is
 * first needed (one number per day), so a limit costs one binary search.
 * @throws Error for impossible settings (see `officeDays`). Its methods throw an Error for a value that is not a finite number,
 *   lies outside the years 1990–2199, or leads more than ten years away.
 */
export function createCalendar(settings: CalendarSettings): Calendar {
  const sessionsOf = officeDays(settings);
  const years = yearTables(sessionsOf);
  const { roundUpToSession, cutOff } = settings;

  function roundUp(minutes: number): number {
    if (!roundUpToSession) return minutes;
    const dayNumber = Math.floor(minutes / minutesOfDay);
    const minute = minutes - dayNumber * minutesOfDay;
    const session = sessionsOf(dayNumber).find(({ from, to }) => from < minute && minute <= to);
    return session ? dayNumber * minutesOfDay + session.to : minutes;
  }

  /** Moves a start at or after the cut-off hour to the next midnight. */
  function afterCutOff(minutes: number): number {
    const dayNumber = Math.floor(minutes / minutesOfDay);
    return cutOff !== undefined && minutes - dayNumber * minutesOfDay >= cutOff ? (dayNumber + 1) * minutesOfDay : minutes;
  }

  // Outside sessions, one working minute ends one minute after the next opening.
  const nextOpening = (minutes: number) => (isOpen(sessionsOf, minutes) ? minutes : moveByWorkingMinutes(years, minutes, 1) - 1);

  return {
    addWorkingMinutes: (start, workingMinutes) => instantOfMinutes(moveByWorkingMinutes(years, localMinutes(start), workingMinutes)),
    subtractWorkingMinutes: (end, workingMinutes) => instantOfMinutes(moveByWorkingMinutes(years, localMinutes(end), -workingMinutes)),
    dueAt: (start, workingDays) =>
      instantOfMinutes(roundUp(moveByWorkingMinutes(years, afterCutOff(localMinutes(start)), toWorkingMinutes(workingDays)))),
    extendLimit: (dueAt, workingDays) =>
      instantOfMinutes(roundUp(moveByWorkingMinutes(years, localMinutes(dueAt), toWorkingMinutes(workingDays)))),
    workingMinutesBetween: (start, end) => countBetween(years, localMinutes(start), localMinutes(end)),
    isWorkingTime: (at) => isOpen(sessionsOf, localMinutes(at)),
    countsFrom: (start) => instantOfMinutes(nextOpening(afterCutOff(localMinutes(start)))),
    nextOpening: (at) => (isOpen(sessionsOf, localMinutes(at)) ? at : instantOfMinutes(nextOpening(localMinutes(at)))),
    sessionsOn: (date) => sessionsOf(parseDayNumber(date)).map(({ from, to }) => ({ from, to })),
  };
}

function toWorkingMinutes(workingDays: number): number {
  if (!Number.isFinite(workingDays) || workingDays < 0) throw new Error(`not a number of working days: ${workingDays}`);
  return Math.round(workingDays * minutesPerWorkingDay);
}

function isOpen(sessionsOf: OfficeDays, minutes: number): boolean {
  const dayNumber = Math.floor(minutes / minutesOfDay);
  const minute = minutes - dayNumber * minutesOfDay;
  return sessionsOf(dayNumber).some(({ from, to }) => from <= minute && minute < to);
}

/** A year of the calendar: `before[d]` counts the working minutes before its day d; the last entry is the total of the year. */
interface YearTable {
  firstDay: number;
  before: Int32Array;
  total: number;
}

interface YearTables {
  sessionsOf: OfficeDays;
  /** @throws Error outside 1990–2199; the range also bounds the memory: at most 210 tables of 367 numbers */
  forYear(year: number): YearTable;
}

function yearTables(sessionsOf: OfficeDays): YearTables {
  const tables = new Map<number, YearTable>();
  return {
    sessionsOf,
    forYear(year) {
      const cached = tables.get(year);
      if (cached) return cached;
      if (year < firstYear || year > lastYear) throw new Error(`outside the calendar (${firstYear}–${lastYear}): year ${year}`);
      const table = tabulate(year, sessionsOf);
      tables.set(year, table);
      return table;
    },
  };
}

function tabulate(year: number, sessionsOf: OfficeDays): YearTable {
  const firstDay = dayNumberOf(year, 1, 1);
  const days = dayNumberOf(year + 1, 1, 1) - firstDay;
  const before = new Int32Array(days + 1);
  for (let day = 0; day < days; day += 1) {
    const openMinutes = sessionsOf(firstDay + day).reduce((sum, { from, to }) => sum + to - from, 0);
    before[day + 1] = before[day]! + openMinutes;
  }
  return { firstDay, before, total: before[days]! };
}

/** Returns the working minutes of the year that have passed at a local minute of it. */
function workedInYear(tables: YearTables, year: number, minutes: number): number {
  const { firstDay, before } = tables.forYear(year);
  const dayNumber = Math.floor(minutes / minutesOfDay);
  const minute = minutes - dayNumber * minutesOfDay;
  let sum = before[dayNumber - firstDay]!;
  for (const { from, to } of tables.sessionsOf(dayNumber)) if (minute > from) sum += Math.min(minute, to) - from;
  return sum;
}

/** Moves forward by working minutes, to the end of the last one; or back (negative), to the beginning of the last one. */
function moveByWorkingMinutes(tables: YearTables, minutes: number, workingMinutes: number): number {
  if (!Number.isFinite(workingMinutes)) throw new Error(`not a number of working minutes: ${workingMinutes}`);
  const distance = Math.round(workingMinutes);
  const startYear = yearOfMinutes(minutes);
  let year = startYear;
  if (distance === 0) return minutes;
  let target = workedInYear(tables, year, minutes) + distance;
  while (distance > 0 ? target > tables.forYear(year).total : target < 0) {
    if (Math.abs(year - startYear) > 10) throw new Error(`${workingMinutes} working minutes end more than ten years away`);
    if (distance > 0) target -= tables.forYear(year).total;
    year += Math.sign(distance);
    if (distance < 0) target += tables.forYear(year).total;
  }
  const found = minuteAtCount(tables, year, target, distance > 0);
  if (Math.abs(found - minutes) > farthestDays * minutesOfDay)
    throw new Error(`${workingMinutes} working minutes end more than ten years away`);
  return found;
}

/** Returns the local minute of a year at which `target` of its working minutes have passed: the first such minute, or the last. */
function minuteAtCount(tables: YearTables, year: number, target: number, first: boolean): number {
  const { firstDay, before } = tables.forYear(year);
  // Finds the day d with before[d] < target <= before[d + 1]; for the last such minute with <= and <.
  let low = 0;
  let high = before.length - 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    const end = before[middle + 1]!;
    if (first ? end >= target : end > target) high = middle;
    else low = middle + 1;
  }
  let rest = target - before[low]!;
  for (const { from, to } of tables.sessionsOf(firstDay + low)) {
    if (first ? rest <= to - from : rest < to - from) return (firstDay + low) * minutesOfDay + from + rest;
    rest -= to - from;
  }
  throw new Error(`no working minute ${target} in ${year}`);
}

function yearOfMinutes(minutes: number): number {
  return dateOf(Math.floor(minutes / minutesOfDay)).year;
}

function countBetween(tables: YearTables, start: number, end: number): number {
  if (end < start) return 0 - countBetween(tables, end, start);
  let sum = workedInYear(tables, yearOfMinutes(end), end) - workedInYear(tables, yearOfMinutes(start), start);
  for (let year = yearOfMinutes(start); year < yearOfMinutes(end); year += 1) sum += tables.forYear(year).total;
  return sum;
}
