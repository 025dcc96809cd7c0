// Dates at UTC+7 in whole numbers: instants, local minutes, day numbers (days since 01/01/1970) and calendar dates.
import type { Instant } from '../incident';

export const minuteMs = 60000;
export const minutesOfDay = 1440;

/** Vietnam is at UTC+7 all the year, since 1975. */
const utcOffsetMinutes = 420;

/** A calendar date; month 1 to 12. */
export interface CivilDate {
  year: number;
  month: number;
  day: number;
}

/**
 * Returns the minutes since the local midnight of 01/01/1970, without seconds.
 * @throws Error when the instant is not a finite number
 */
export function localMinutes(at: Instant): number {
  if (!Number.isFinite(at)) throw new Error(`not an instant: ${at}`);
  return Math.floor(at / minuteMs) + utcOffsetMinutes;
}

/** A date with its time of day, at UTC+7. */
export interface WallTime extends CivilDate {
  hour: number;
  minute: number;
}

/** Returns date and time of day of an instant, without seconds. */
export function wallTimeOf(at: Instant): WallTime {
  const minutes = localMinutes(at);
  const dayNumber = Math.floor(minutes / minutesOfDay);
  const minuteOfDay = minutes - dayNumber * minutesOfDay;
  return { ...dateOf(dayNumber), hour: Math.floor(minuteOfDay / 60), minute: minuteOfDay % 60 };
}

/** The instant of a date and time of day. */
export const instantOfWallTime = ({ year, month, day, hour, minute }: WallTime): Instant =>
  instantOfMinutes(dayNumberOf(year, month, day) * minutesOfDay + hour * 60 + minute);

/** The year of an instant. */
export const yearOf = (at: Instant): number => wallTimeOf(at).year;

/** 'YYYY-MM-DD'. */
export const isoDate = ({ year, month, day }: CivilDate): string => `${year}-${twoDigits(month)}-${twoDigits(day)}`;

/** The day of an instant, 'YYYY-MM-DD'. */
export const isoDayOf = (at: Instant): string => isoDate(wallTimeOf(at));

/** Midnight at the beginning of an instant's day. */
export const startOfDay = (at: Instant): Instant => instantOfMinutes(Math.floor(localMinutes(at) / minutesOfDay) * minutesOfDay);

/** Midnight at the beginning of a date 'YYYY-MM-DD'. */
export const midnightOf = (date: string): Instant => instantOfMinutes(parseDayNumber(date) * minutesOfDay);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The instant of a count of local minutes. */
export function instantOfMinutes(minutes: number): Instant {
  return (minutes - utcOffsetMinutes) * minuteMs;
}

/** Returns the instant without seconds, so that limits are counted from the time that forms show. */
export function floorToMinute(at: Instant): Instant {
  return Math.floor(at / minuteMs) * minuteMs;
}

/** Returns the day number of a Gregorian date. Source: H. Hinnant, «chrono-compatible low-level date algorithms». */
export function dayNumberOf(year: number, month: number, day: number): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

/** Returns the date of a day number: the inverse of `dayNumberOf`. */
export function dateOf(dayNumber: number): CivilDate {
  const shiftedDay = dayNumber + 719468;
  const era = Math.floor(shiftedDay / 146097);
  const dayOfEra = shiftedDay - era * 146097;
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
 * Returns the day number of a date written 'YYYY-MM-DD'.
 * @throws Error when it is not written so, or when there is no such date (2026-02-30)
 */
export function parseDayNumber(text: string): number {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) throw new Error(`not a date (YYYY-MM-DD): ${text}`);
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const dayNumber = dayNumberOf(year, month, day);
  const roundTrip = dateOf(dayNumber);
  if (roundTrip.year !== year || roundTrip.month !== month || roundTrip.day !== day) throw new Error(`no such date: ${text}`);
  return dayNumber;
}
