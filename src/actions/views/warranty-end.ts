// The end of a warranty, out of what the IT unit wrote: a day, a month, or a span from the repair on.
import type { Instant } from '../../procedure/incident';
import { instantOfWallTime, wallTimeOf } from '../../procedure/time/dates';
import { readMoment } from '../tasks/parse';

/** Returns the last day of a warranty («13/02/2027», «02/2027», «12 tháng», «2 năm»); undefined when the text says none. */
export function warrantyEnd(text: string, since: Instant): Instant | undefined {
  const day = readMoment(/\d{1,2}[/.-]\d{1,2}[/.-]\d{4}/.exec(text)?.[0].replace(/[.-]/g, '/') ?? '');
  if (day !== undefined) return day;
  const [, month, year] = /^\D*(\d{1,2})\/(\d{4})\D*$/.exec(text) ?? [];
  if (month && Number(month) >= 1 && Number(month) <= 12) return monthsAfter(midnight(Number(year), Number(month), 1), 1) - DAY;
  const [, count, unit] = /(\d{1,3})\s*(tháng|năm)/i.exec(text.normalize('NFC')) ?? [];
  if (!count || !unit) return undefined;
  return monthsAfter(since, Number(count) * (unit.toLowerCase() === 'năm' ? 12 : 1));
}

const DAY = 86_400_000;
const midnight = (year: number, month: number, day: number): Instant => instantOfWallTime({ year, month, day, hour: 0, minute: 0 });

/** The same day so many months later; where that month has no such day, its last one. */
function monthsAfter(at: Instant, months: number): Instant {
  const { year, month, day } = wallTimeOf(at);
  const count = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(count / 12), (count % 12) + 1];
  const [nextYear, nextMonth] = toMonth === 12 ? [toYear + 1, 1] : [toYear, toMonth + 1];
  const lastDay = wallTimeOf(midnight(nextYear, nextMonth, 1) - DAY).day;
  return midnight(toYear, toMonth, Math.min(day, lastDay));
}
