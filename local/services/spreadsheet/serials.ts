// Dates as spreadsheets keep them: days since 30 December 1899 in the spreadsheet's own zone.

const dayMilliseconds = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);
const zones = new Map<string, { format: Intl.DateTimeFormat; offsets: Map<number, number> }>();

/** Offset of a zone from UTC at an instant, in milliseconds; kept by quarter of an hour, the grain of all changes. */
export function zoneOffset(instant: number, timeZone: string): number {
  let zone = zones.get(timeZone);
  if (!zone) {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    });
    zone = { format, offsets: new Map() };
    zones.set(timeZone, zone);
  }
  const slot = Math.floor(instant / 900_000);
  let offset = zone.offsets.get(slot);
  if (offset === undefined) {
    const at = slot * 900_000;
    const parts: Record<string, string> = {};
    for (const { type, value } of zone.format.formatToParts(at)) parts[type] = value;
    const year = parts.era === 'BC' ? 1 - Number(parts.year) : Number(parts.year);
    const local = new Date(0);
    local.setUTCFullYear(year, Number(parts.month) - 1, Number(parts.day));
    local.setUTCHours(Number(parts.hour), Number(parts.minute), Number(parts.second));
    offset = local.getTime() - at;
    zone.offsets.set(slot, offset);
  }
  return offset;
}

export function toSerial(instant: number, timeZone: string): number {
  return (instant + zoneOffset(instant, timeZone) - epoch) / dayMilliseconds;
}

export function toInstant(serial: number, timeZone: string): number {
  const local = Math.round(serial * dayMilliseconds) + epoch;
  const guess = local - zoneOffset(local, timeZone);
  return local - zoneOffset(guess, timeZone);
}

/** Parts of the day and time that a serial shows, whatever the zone. */
export function serialParts(serial: number) {
  const date = new Date(Math.round(serial * dayMilliseconds) + epoch);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
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
