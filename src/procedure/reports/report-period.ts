// The periods of reports: a month, a quarter, half a year or a whole year, and the same of the year before.
import type { Instant } from '../incident';
import { instantOfWallTime, startOfDay, wallTimeOf } from '../time/dates';

/** A part of a year, with its first and last month; in the order in which they are offered. */
export const reportParts = {
  year: [1, 12],
  half1: [1, 6],
  half2: [7, 12],
  quarter1: [1, 3],
  quarter2: [4, 6],
  quarter3: [7, 9],
  quarter4: [10, 12],
  month1: [1, 1],
  month2: [2, 2],
  month3: [3, 3],
  month4: [4, 4],
  month5: [5, 5],
  month6: [6, 6],
  month7: [7, 7],
  month8: [8, 8],
  month9: [9, 9],
  month10: [10, 10],
  month11: [11, 11],
  month12: [12, 12],
} as const satisfies Record<string, readonly [first: number, last: number]>;

export type ReportPart = keyof typeof reportParts;

/** Kỳ báo cáo. */
export interface ReportPeriod {
  year: number;
  part: ReportPart;
}

/** From an instant on, and before another. */
export interface Span {
  from: Instant;
  until: Instant;
}

export const isReportPart = (text: string): text is ReportPart => Object.keys(reportParts).includes(text);

/** Returns the months of a part, for a month's number. */
export const monthPart = (month: number): ReportPart => `month${month}` as ReportPart;

const startOfMonth = (year: number, month: number): Instant => instantOfWallTime({ year, month, day: 1, hour: 0, minute: 0 });

export function spanOf({ year, part }: ReportPeriod): Span {
  const [first, last] = reportParts[part];
  return { from: startOfMonth(year, first), until: last === 12 ? startOfMonth(year + 1, 1) : startOfMonth(year, last + 1) };
}

/** Cùng kỳ năm trước. */
export const yearBefore = ({ year, part }: ReportPeriod): ReportPeriod => ({ year: year - 1, part });

/**
 * Returns the period as far as it has come, and the same days of the year before: eleven months are not compared with twelve.
 * @param at now
 */
export function comparedSpans(period: ReportPeriod, at: Instant): { now: Span; before: Span } {
  const [whole, before] = [spanOf(period), spanOf(yearBefore(period))];
  const until = startOfDay(at) + DAY;
  if (until >= whole.until) return { now: whole, before };
  const { year, month, day } = wallTimeOf(at);
  // 29 February has 28 February before it.
  const lastDay = Math.min(day, wallTimeOf(startOfMonth(month === 12 ? year : year - 1, month === 12 ? 1 : month + 1) - DAY).day);
  return {
    now: { from: whole.from, until },
    before: { from: before.from, until: instantOfWallTime({ year: year - 1, month, day: lastDay, hour: 0, minute: 0 }) + DAY },
  };
}

const DAY = 86_400_000;

/** Returns the month that was over last. */
export function lastMonth(at: Instant): ReportPeriod {
  const { year, month } = wallTimeOf(at);
  return month === 1 ? { year: year - 1, part: 'month12' } : { year, part: monthPart(month - 1) };
}

/** '2026-quarter3': names a period among the papers made. */
export const periodKey = ({ year, part }: ReportPeriod): string => `${year}-${part}`;
