// Dates and times as an office writes them, in the zone of the commune; and the page's clock.
import { words } from './words';

const zone = 'Asia/Ho_Chi_Minh';
const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: zone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  weekday: 'short',
});
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
/** Vietnam has no summer time. */
const OFFSET = '+07:00';
const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

export interface Moment {
  year: string;
  month: string;
  day: string;
  hour: string;
  minute: string;
  weekday: string;
  shortWeekday: string;
  /** Saturday or Sunday. */
  isWeekend: boolean;
}

export function momentOf(instant: number): Moment {
  const found = Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
  const { year = '', month = '', day = '', hour = '', minute = '' } = found;
  const index = weekdays.indexOf(found.weekday ?? '');
  const names = { weekday: words.weekdays[index] ?? '', shortWeekday: words.shortWeekdays[index] ?? '' };
  return { year, month, day, hour, minute, ...names, isWeekend: index === 0 || index === 6 };
}

export const timeText = (instant: number): string => `${momentOf(instant).hour}:${momentOf(instant).minute}`;

export function dayText(instant: number): string {
  const { day, month, year } = momentOf(instant);
  return `${day}/${month}/${year}`;
}

/** The short form for a list of mails: the time for today, the date for earlier days. */
export function shortText(instant: number, now: number): string {
  const { day, month, year } = momentOf(instant);
  if (dayText(instant) === dayText(now)) return timeText(instant);
  return year === momentOf(now).year ? `${day}/${month}` : `${day}/${month}/${year}`;
}

/** Reads dd/MM/yyyy or dd/MM/yyyy HH:mm; undefined when there is no such moment. */
export function readMoment(text: string): number | undefined {
  const found = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2}))?\s*$/.exec(text);
  if (!found) return undefined;
  const [, day, month, year, hour = '0', minute = '00'] = found as unknown as [string, string, string, string, string?, string?];
  const two = (part: string) => part.padStart(2, '0');
  const instant = Date.parse(`${year}-${two(month)}-${two(day)}T${two(hour)}:${minute}${OFFSET}`);
  if (Number.isNaN(instant) || dayText(instant) !== `${two(day)}/${two(month)}/${year}`) return undefined;
  return instant;
}

/** Returns the next start of a working session, without weekends; only the script knows the days off. */
export function nextSession(now: number): number {
  for (let day = now; ; day += DAY) {
    const { year, month, day: date, isWeekend } = momentOf(day);
    if (isWeekend) continue;
    for (const hour of ['07:00', '13:30']) {
      const opening = Date.parse(`${year}-${month}-${date}T${hour}${OFFSET}`);
      if (opening > now) return opening;
    }
  }
}

/** Seven o'clock tomorrow. */
export function tomorrowMorning(now: number): number {
  const { year, month, day } = momentOf(now + DAY);
  return Date.parse(`${year}-${month}-${day}T07:00${OFFSET}`);
}

const realNow = Date.now.bind(Date);
let ahead = 0;

/** Returns the time of the workspace's clock. */
export const workspaceNow = (): number => realNow() + ahead;

/**
 * Sets the page's clock to the workspace's. It also replaces Date.now(), which the grid's engine uses for NOW() and TODAY():
 * so due dates on the page change colour when those of the workspace do.
 */
export function setClock(now: number): void {
  ahead = now - realNow();
  Date.now = workspaceNow;
}
