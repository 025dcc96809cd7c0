// Serials, the dates of spreadsheets: days since 30 December 1899 in the spreadsheet's zone.
import { zoneOffset } from '../../../runs/zones';

const dayMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

export function toSerial(instant: number, timeZone: string): number {
  return (instant + zoneOffset(timeZone, instant) - epoch) / dayMilliseconds;
}

export function toInstant(serial: number, timeZone: string): number {
  const local = Math.round(serial * dayMilliseconds) + epoch;
  const guess = local - zoneOffset(timeZone, local);
  return local - zoneOffset(timeZone, guess);
}

/** Returns the parts of the date and time that a serial shows, the same in every zone. */
export function serialParts(serial: number) {
  const instant = Math.round(serial * dayMilliseconds) + epoch;
  const date = new Date(instant);
  return {
    /** The wall time as if it were UTC, in milliseconds. */
    instant,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** Returns the serial of a day; null when there is no such day. */
export function daySerial(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - epoch) / dayMilliseconds);
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
