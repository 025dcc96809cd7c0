// Time zones: offset from UTC at an instant, and instant of a wall time.
import { PlatformError } from './errors';

const DAY = 86_400_000;
const QUARTER = 15 * 60_000;
const formats = new Map<string, Intl.DateTimeFormat>();
/** Offsets by zone, then by quarter of an hour since 1970: zones change only on a quarter. */
const known = new Map<string, Map<number, number>>();

/** Returns the milliseconds to add to UTC. @param zone an IANA name, or 'GMT+7' */
export function zoneOffset(zone: string, at: number): number {
  if (!Number.isFinite(at)) return 0;
  const fixed = fixedOffset(zone);
  if (fixed !== undefined) return fixed;
  const day = Math.floor(at / DAY);
  const from = offsetAt(zone, (day * DAY) / QUARTER);
  // The quarter matters only on a day whose start and end have different offsets.
  return from === offsetAt(zone, ((day + 1) * DAY) / QUARTER) ? from : offsetAt(zone, Math.floor(at / QUARTER));
}

function offsetAt(zone: string, quarter: number): number {
  let offsets = known.get(zone);
  if (!offsets || offsets.size > 20_000) {
    offsets = new Map();
    known.set(zone, offsets);
  }
  let offset = offsets.get(quarter);
  if (offset === undefined) {
    offset = measured(zone, quarter * QUARTER);
    offsets.set(quarter, offset);
  }
  return offset;
}

/**
 * Returns the instant of a wall time: the first one when the hour comes twice; in a skipped hour the old offset counts.
 * @param wall the wall time as if it were UTC, in milliseconds
 */
export function instantIn(zone: string, wall: number): number {
  const before = zoneOffset(zone, wall - DAY);
  const after = zoneOffset(zone, wall + DAY);
  if (before !== after && zoneOffset(zone, wall - before) !== before && zoneOffset(zone, wall - after) === after) return wall - after;
  return wall - before;
}

function measured(zone: string, at: number): number {
  const read = Object.fromEntries(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, type === 'era' ? value : Number(value)]),
  ) as Record<string, number | string>;
  const { year, month, day, hour, minute, second, era } = read as Record<string, number> & { era: string };
  const wall = new Date(0);
  wall.setUTCFullYear(era.startsWith('B') ? 1 - year! : year!, month! - 1, day);
  wall.setUTCHours(hour!, minute, second, 0);
  return wall.getTime() - at;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  let format = formats.get(zone);
  if (!format) {
    try {
      format = new Intl.DateTimeFormat('en-US', {
        timeZone: zone,
        hourCycle: 'h23',
        era: 'short',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
        hour: 'numeric',
        minute: 'numeric',
        second: 'numeric',
      });
    } catch {
      throw new PlatformError(`Invalid argument: timeZone. Should be of type: String`);
    }
    formats.set(zone, format);
  }
  return format;
}

function fixedOffset(zone: string): number | undefined {
  if (!zone.startsWith('GMT') && !zone.startsWith('UTC')) return undefined;
  const [, sign, hours = '0', minutes = '0'] = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?(\d{2}))?$/.exec(zone) ?? [];
  if (!sign) return undefined;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes)) * 60_000;
}
