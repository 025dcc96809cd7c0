// Due dates, counted over the working calendar.
import type { Calendar, CalendarSettings } from './calendar';
import { civilOf, dayOf, instantOf, localMinutes, minutesOfDay, parseDate } from './dates';
import { type OfficeDays, officeDays } from './office-days';

/** 1 ngày of the procedure is 480 working minutes, whatever the sessions of the day (domain rule, §3). */
export const minutesPerWorkingDay = 480;

/** What lies farther ahead than this is a slip of the pen, not a limit. */
const farthestDays = 3653;
const firstYear = 1990;
const lastYear = 2199;

/**
 * The working calendar of the settings. Everything is counted in whole minutes; the seconds of a start are cut off.
 * Years are tabulated when first asked for (one number per day), so a due date costs one binary search.
 * @throws Error for settings that cannot be (see `officeDays`). Its methods throw an Error for what is not a finite number,
 *   lies outside the years 1990–2199, or would end more than ten years away.
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

  /** What comes at or after the cut-off hour counts from the next day on, as if it had come at its midnight. */
  function afterCutOff(minutes: number): number {
    const dayNumber = Math.floor(minutes / minutesOfDay);
    return cutOff !== undefined && minutes - dayNumber * minutesOfDay >= cutOff ? (dayNumber + 1) * minutesOfDay : minutes;
  }

  // The first working minute that passes after a closed instant begins at the next opening.
  const nextOpening = (minutes: number) => (isOpen(sessionsOf, minutes) ? minutes : move(years, minutes, 1) - 1);

  return {
    addWorkingMinutes: (start, workingMinutes) => instantOf(move(years, localMinutes(start), workingMinutes)),
    subtractWorkingMinutes: (end, workingMinutes) => instantOf(move(years, localMinutes(end), -workingMinutes)),
    dueAt: (start, workingDays) => instantOf(roundUp(move(years, afterCutOff(localMinutes(start)), inMinutes(workingDays)))),
    extendLimit: (dueAt, workingDays) => instantOf(roundUp(move(years, localMinutes(dueAt), inMinutes(workingDays)))),
    workingMinutesBetween: (start, end) => between(years, localMinutes(start), localMinutes(end)),
    isWorkingTime: (at) => isOpen(sessionsOf, localMinutes(at)),
    countsFrom: (start) => instantOf(nextOpening(afterCutOff(localMinutes(start)))),
    nextOpening: (at) => (isOpen(sessionsOf, localMinutes(at)) ? at : instantOf(nextOpening(localMinutes(at)))),
    sessionsOn: (date) => sessionsOf(parseDate(date)).map(({ from, to }) => ({ from, to })),
  };
}

function inMinutes(workingDays: number): number {
  if (!Number.isFinite(workingDays) || workingDays < 0) throw new Error(`not a number of working days: ${workingDays}`);
  return Math.round(workingDays * minutesPerWorkingDay);
}

function isOpen(sessionsOf: OfficeDays, minutes: number): boolean {
  const dayNumber = Math.floor(minutes / minutesOfDay);
  const minute = minutes - dayNumber * minutesOfDay;
  return sessionsOf(dayNumber).some(({ from, to }) => from <= minute && minute < to);
}

/** A year of the calendar: `before[d]` working minutes before its day d; the entry after the last day is the total of the year. */
interface YearTable {
  firstDay: number;
  before: Int32Array;
  total: number;
}

interface YearTables {
  sessionsOf: OfficeDays;
  /** @throws Error outside 1990–2199, which also bounds what is kept: at most 210 tables of 367 numbers. */
  of(year: number): YearTable;
}

function yearTables(sessionsOf: OfficeDays): YearTables {
  const tables = new Map<number, YearTable>();
  return {
    sessionsOf,
    of(year) {
      const known = tables.get(year);
      if (known) return known;
      if (year < firstYear || year > lastYear) throw new Error(`outside the calendar (${firstYear}–${lastYear}): year ${year}`);
      const table = tabulate(year, sessionsOf);
      tables.set(year, table);
      return table;
    },
  };
}

function tabulate(year: number, sessionsOf: OfficeDays): YearTable {
  const firstDay = dayOf(year, 1, 1);
  const days = dayOf(year + 1, 1, 1) - firstDay;
  const before = new Int32Array(days + 1);
  for (let day = 0; day < days; day += 1) {
    const open = sessionsOf(firstDay + day).reduce((sum, { from, to }) => sum + to - from, 0);
    before[day + 1] = before[day]! + open;
  }
  return { firstDay, before, total: before[days]! };
}

/** Working minutes of the year that have passed at a local minute of it. */
function workedInYear(tables: YearTables, year: number, minutes: number): number {
  const { firstDay, before } = tables.of(year);
  const dayNumber = Math.floor(minutes / minutesOfDay);
  const minute = minutes - dayNumber * minutesOfDay;
  let sum = before[dayNumber - firstDay]!;
  for (const { from, to } of tables.sessionsOf(dayNumber)) if (minute > from) sum += Math.min(minute, to) - from;
  return sum;
}

/** Goes working minutes on, to the end of the last of them; or back (negative), to the beginning of the last of them. */
function move(tables: YearTables, minutes: number, workingMinutes: number): number {
  if (!Number.isFinite(workingMinutes)) throw new Error(`not a number of working minutes: ${workingMinutes}`);
  const distance = Math.round(workingMinutes);
  const startYear = yearOf(minutes);
  let year = startYear;
  if (distance === 0) return minutes;
  let target = workedInYear(tables, year, minutes) + distance;
  while (distance > 0 ? target > tables.of(year).total : target < 0) {
    if (Math.abs(year - startYear) > 10) throw new Error(`${workingMinutes} working minutes end more than ten years away`);
    if (distance > 0) target -= tables.of(year).total;
    year += Math.sign(distance);
    if (distance < 0) target += tables.of(year).total;
  }
  const found = locate(tables, year, target, distance > 0);
  if (Math.abs(found - minutes) > farthestDays * minutesOfDay)
    throw new Error(`${workingMinutes} working minutes end more than ten years away`);
  return found;
}

/** The local minute of a year at which `target` working minutes of it have passed: the first such minute, or the last. */
function locate(tables: YearTables, year: number, target: number, first: boolean): number {
  const { firstDay, before } = tables.of(year);
  // The day d with before[d] < target <= before[d + 1] for the first such minute, with <= and < for the last.
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

function yearOf(minutes: number): number {
  return civilOf(Math.floor(minutes / minutesOfDay)).year;
}

function between(tables: YearTables, start: number, end: number): number {
  if (end < start) return 0 - between(tables, end, start);
  let sum = workedInYear(tables, yearOf(end), end) - workedInYear(tables, yearOf(start), start);
  for (let year = yearOf(start); year < yearOf(end); year += 1) sum += tables.of(year).total;
  return sum;
}
