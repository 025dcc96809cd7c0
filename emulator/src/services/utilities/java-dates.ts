// Formats dates by the patterns of Java's SimpleDateFormat, in a named zone.
import { NotEmulated, PlatformError } from '../../runs/errors';
import { zoneOffset } from '../../runs/zones';

/** @param zone an IANA name, or 'GMT+7' */
export function formatDate(at: number, zone: string, pattern: string): string {
  const parts = partsIn(at, zone);
  return pattern.replace(/'((?:[^']|'')*)'|([A-Za-z])\2*|'/g, (token, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (!letter) throw new PlatformError('Unterminated quote');
    return letter === 'z' ? zoneName(at, zone, token.length) : write(letter, token.length, parts);
  });
}

/** Names of zones in Java where Intl knows only an offset. */
const zoneNames: Record<string, [short: string, long: string]> = {
  'Asia/Bangkok': ['ICT', 'Indochina Time'],
  'Asia/Ho_Chi_Minh': ['ICT', 'Indochina Time'],
  'Asia/Saigon': ['ICT', 'Indochina Time'],
  'Asia/Kolkata': ['IST', 'India Standard Time'],
  'Asia/Singapore': ['SGT', 'Singapore Time'],
  'Asia/Tokyo': ['JST', 'Japan Standard Time'],
};

/** Returns EST, Eastern Standard Time or GMT+07:00. Throws where Intl knows only an offset, because the platform's letters are unknown. */
function zoneName(at: number, zone: string, count: number): string {
  if (zone === 'GMT') return count > 3 ? 'Greenwich Mean Time' : 'GMT';
  const known = Object.hasOwn(zoneNames, zone) ? zoneNames[zone] : undefined;
  if (known) return known[count > 3 ? 1 : 0];
  if (/^GMT[+-]/.test(zone)) return `GMT${write('X', 3, partsIn(at, zone)).replace('Z', '+00:00')}`;
  const style = count > 3 ? 'long' : 'short';
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(at);
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  if (/\d/.test(name)) throw new NotEmulated(`Utilities.formatDate pattern z in ${zone}`);
  return name;
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
      return count === 2 ? String(parts.year % 100).padStart(2, '0') : padded(parts.year);
    // The year of the week, which differs from the year of the day around New Year.
    case 'Y':
      return count === 2 ? String(weekOf(parts).year % 100).padStart(2, '0') : padded(weekOf(parts).year);
    case 'w':
      return padded(weekOf(parts).week);
    case 'W':
      return padded(Math.ceil((parts.day + 6 - parts.weekday) / 7));
    case 'F':
      return padded(Math.ceil(parts.day / 7));
    case 'D':
      return padded(dayOfYear(parts));
    case 'G':
      return 'AD';
    case 'M':
    case 'L':
      return count > 3 ? months[parts.month - 1]! : count === 3 ? months[parts.month - 1]!.slice(0, 3) : padded(parts.month);
    case 'd':
      return padded(parts.day);
    case 'H':
      return padded(parts.hour);
    case 'h':
      return padded(parts.hour % 12 || 12);
    case 'K':
      return padded(parts.hour % 12);
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
      throw new PlatformError(`Illegal pattern character '${letter}'`);
  }
}

type Day = Pick<Parts, 'year' | 'month' | 'day'>;

const dayOfYear = ({ year, month, day }: Day): number => (Date.UTC(year, month - 1, day) - Date.UTC(year, 0, 1)) / 86_400_000 + 1;

/** Weeks as in the United States: they begin on Sunday, and the first contains 1 January. */
function weekOf(parts: Parts): { year: number; week: number } {
  const saturday = new Date(Date.UTC(parts.year, parts.month - 1, parts.day + 6 - parts.weekday));
  const year = saturday.getUTCFullYear();
  return { year, week: Math.ceil(dayOfYear({ year, month: saturday.getUTCMonth() + 1, day: saturday.getUTCDate() }) / 7) };
}

function partsIn(at: number, zone: string): Parts {
  const offset = zoneOffset(zone, at);
  const wall = new Date(at + offset);
  return {
    year: wall.getUTCFullYear(),
    month: wall.getUTCMonth() + 1,
    day: wall.getUTCDate(),
    hour: wall.getUTCHours(),
    minute: wall.getUTCMinutes(),
    second: wall.getUTCSeconds(),
    millisecond: wall.getUTCMilliseconds(),
    weekday: wall.getUTCDay(),
    offsetMinutes: offset / 60_000,
  };
}
