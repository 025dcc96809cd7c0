// Dates of the office's zone as whole numbers: an instant, its day, and the day's date.
import type { Instant } from '../incident';

/** Milliseconds of a minute, minutes of a day. */
export const minuteMs = 60000;
export const minutesOfDay = 1440;

/** Vietnam is at UTC+7 all the year, and has been since 1975. */
const zoneMinutes = 420;

/** A date of the calendar; month 1…12. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/**
 * Minutes since the local midnight of 01/01/1970, seconds cut off.
 * @throws Error when the instant is not a finite number.
 */
export function localMinutes(at: Instant): number {
  if (!Number.isFinite(at)) throw new Error(`not an instant: ${at}`);
  return Math.floor(at / minuteMs) + zoneMinutes;
}

/** A date with its time of day, at UTC+7. */
export interface WallTime extends CivilDate {
  hour: number;
  minute: number;
}

/** Date and time of day of an instant, seconds cut off. */
export function wallTimeOf(at: Instant): WallTime {
  const minutes = localMinutes(at);
  const dayNumber = Math.floor(minutes / minutesOfDay);
  const minuteOfDay = minutes - dayNumber * minutesOfDay;
  return { ...civilOf(dayNumber), hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 };
}

/** The instant of a date and time of day. */
export const atWallTime = ({ year, month, day, hour, minute }: WallTime): Instant =>
  instantOf(dayOf(year, month, day) * minutesOfDay + hour * 60 + minute);

/** The year of an instant. */
export const yearOf = (at: Instant): number => wallTimeOf(at).year;

/** 'YYYY-MM-DD'. */
export const isoDate = ({ year, month, day }: CivilDate): string => `${year}-${two(month)}-${two(day)}`;

/** The day of an instant, 'YYYY-MM-DD'. */
export const isoDayOf = (at: Instant): string => isoDate(wallTimeOf(at));

/** Midnight at the beginning of an instant's day. */
export const startOfDay = (at: Instant): Instant => instantOf(Math.floor(localMinutes(at) / minutesOfDay) * minutesOfDay);

/** Midnight at the beginning of a date 'YYYY-MM-DD'. */
export const midnightOf = (date: string): Instant => instantOf(parseDate(date) * minutesOfDay);

const two = (value: number): string => String(value).padStart(2, '0');

/** The instant of a count of local minutes. */
export function instantOf(minutes: number): Instant {
  return (minutes - zoneMinutes) * minuteMs;
}

/** The instant without its seconds: what a form shows is what is counted. */
export function floorToMinute(at: Instant): Instant {
  return Math.floor(at / minuteMs) * minuteMs;
}

/** Days since 01/01/1970 of a date of the Gregorian calendar. Source: H. Hinnant, «chrono-compatible low-level date algorithms». */
export function dayOf(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** The date of a count of days since 01/01/1970: the inverse of `dayOf`. */
export function civilOf(dayNumber: number): CivilDate {
  const z = dayNumber + 719468;
  const era = Math.floor(z / 146097);
  const dayOfEra = z - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1,
  };
}

/** 0 Sunday … 6 Saturday; 01/01/1970 was a Thursday. */
export function weekdayOf(dayNumber: number): number {
  return (((dayNumber + 4) % 7) + 7) % 7;
}

/**
 * The day of a date written 'YYYY-MM-DD'.
 * @throws Error when it is not written so, or is no date (2026-02-30).
 */
export function parseDate(text: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) throw new Error(`not a date (YYYY-MM-DD): ${text}`);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const dayNumber = dayOf(year, month, day);
  const back = civilOf(dayNumber);
  if (back.year !== year || back.month !== month || back.day !== day) throw new Error(`no such date: ${text}`);
  return dayNumber;
}
