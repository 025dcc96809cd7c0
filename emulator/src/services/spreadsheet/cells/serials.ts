// Dates as spreadsheets keep them: days since 30 December 1899 in the spreadsheet's own zone.
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

/** Parts of the day and time that a serial shows, whatever the zone. */
export function serialParts(serial: number) {
  const instant = Math.round(serial * dayMilliseconds) + epoch;
  const date = new Date(instant);
  return {
    /** As if the wall time were that of Greenwich. */
    instant,
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
  };
}

/** The serial of a day; null when there is no such day. */
export function daySerial(year: number, month: number, day: number): number | null {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  if (date.getUTCFullYear() !== year || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return Math.round((date.getTime() - epoch) / dayMilliseconds);
}

export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
