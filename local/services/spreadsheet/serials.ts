// Dates as spreadsheets keep them: days since 30 December 1899 in the spreadsheet's own zone.

const dayMilliseconds = 86_400_000;
const quarter = 900_000;
const epoch = Date.UTC(1899, 11, 30);
const zones = new Map<string, { format: Intl.DateTimeFormat; offsets: Map<number, number> }>();

/** Offset of a zone from UTC at an instant, in milliseconds. */
export function zoneOffset(instant: number, timeZone: string): number {
  const day = Math.floor(instant / dayMilliseconds);
  const from = offsetAt(day * 96, timeZone);
  // Only on a day whose ends differ does the quarter of an hour count, the grain of all changes.
  return from === offsetAt((day + 1) * 96, timeZone) ? from : offsetAt(Math.floor(instant / quarter), timeZone);
}

function offsetAt(slot: number, timeZone: string): number {
  const zone = zones.get(timeZone) ?? newZone(timeZone);
  let offset = zone.offsets.get(slot);
  if (offset === undefined) {
    const at = slot * quarter;
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

function newZone(timeZone: string) {
  const zone = {
    format: new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
      era: 'short',
    }),
    offsets: new Map<number, number>(),
  };
  zones.set(timeZone, zone);
  return zone;
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
