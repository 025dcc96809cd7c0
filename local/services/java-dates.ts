// Dates written by the patterns of Java's SimpleDateFormat, in a named zone.
import { NotEmulated, PlatformError } from '../runtime';

/** @param zone an IANA name, or 'GMT+7' */
export function formatDate(at: number, zone: string, pattern: string): string {
  const parts = partsIn(at, zoneName(zone));
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (!letter) return token;
    return write(letter, token.length, parts);
  });
}

interface Parts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
  weekday: number;
  offsetMinutes: number;
}

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

function write(letter: string, count: number, parts: Parts): string {
  const padded = (value: number) => String(value).padStart(count, '0');
  const offset = (colon: string) => {
    const minutes = Math.abs(parts.offsetMinutes);
    return `${parts.offsetMinutes < 0 ? '-' : '+'}${String(Math.floor(minutes / 60)).padStart(2, '0')}${colon}${String(minutes % 60).padStart(2, '0')}`;
  };
  switch (letter) {
    case 'y':
    case 'Y':
      return count === 2 ? String(parts.year % 100).padStart(2, '0') : padded(parts.year);
    case 'M':
      return count > 3 ? months[parts.month - 1]! : count === 3 ? months[parts.month - 1]!.slice(0, 3) : padded(parts.month);
    case 'd':
      return padded(parts.day);
    case 'H':
      return padded(parts.hour);
    case 'h':
      return padded(parts.hour % 12 || 12);
    case 'k':
      return padded(parts.hour || 24);
    case 'm':
      return padded(parts.minute);
    case 's':
      return padded(parts.second);
    case 'S':
      return padded(parts.millisecond);
    case 'a':
      return parts.hour < 12 ? 'AM' : 'PM';
    case 'E':
      return count > 3 ? weekdays[parts.weekday]! : weekdays[parts.weekday]!.slice(0, 3);
    case 'u':
      return padded(parts.weekday || 7);
    case 'Z':
      return offset('');
    case 'X':
      return parts.offsetMinutes === 0 ? 'Z' : count === 1 ? offset('').slice(0, 3) : offset(count === 3 ? ':' : '');
    default:
      throw new NotEmulated(`Utilities.formatDate pattern ${letter}`);
  }
}

function zoneName(zone: string): string {
  const [, sign, hours] = /^(?:GMT|UTC)([+-])(\d{1,2})(?::?00)?$/.exec(zone) ?? [];
  // The sign of Etc zones is turned round.
  return sign ? `Etc/GMT${sign === '+' ? '-' : '+'}${Number(hours)}` : zone;
}

function partsIn(at: number, zone: string): Parts {
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
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
  const read = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)])) as Record<string, number>;
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = read;
  const local = Date.UTC(year, month - 1, day, hour, minute, second);
  return {
    year,
    month,
    day,
    hour,
    minute,
    second,
    millisecond: ((at % 1000) + 1000) % 1000,
    weekday: new Date(local).getUTCDay(),
    offsetMinutes: Math.round((local - at) / 60_000),
  };
}
