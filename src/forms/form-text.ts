// Text on printed forms: boxes, dotted lines for the pen, dates, and text that people wrote.

import type { Instant } from '../procedure/incident';
import { wallTimeOf } from '../procedure/time/dates';
import { minutesPerWorkingDay } from '../procedure/time/working-time';
import { normaliseText } from '../procedure/vietnamese-text';

/** A line that is filled in by pen. */
export const dots = '…'.repeat(12);
/** The same in half the width of a page, beside its label. */
export const halfDots = '…'.repeat(8);
/** A word or a figure that is filled in by pen. */
export const shortDots = '…'.repeat(3);

/** Ô đánh dấu. */
export const checkbox = (isTicked: boolean): string => (isTicked ? '☒' : '☐');

/**
 * Returns what a person wrote, ready to print: NFC, line ends all '\n', no control characters, at most one blank line in a row.
 * Google Docs drops U+0000–U+0008, U+000C–U+001F and U+E000–U+F8FF; half a surrogate pair cannot be sent to it.
 */
export function printable(text: string): string {
  // Marks and letters meet when what stands between them is dropped, so they are put together after that.
  const kept = text
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\p{Cs}\p{Co}\uFFFE\uFFFF]/gu, (character) => (character === '\n' || character === '\t' ? character : ''));
  return normaliseText(kept)
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Returns what a person wrote, or a dotted line where nothing was written. */
export const orDots = (text: string | undefined, line = dots): string => printable(text ?? '') || line;

/** Returns the parts that are not blank, in one line. */
export const joined = (parts: (string | undefined)[], separator = ', '): string =>
  parts
    .map((part) => printable(part ?? ''))
    .filter((part) => part !== '')
    .join(separator);

const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** 'ngày 05 tháng 02 năm 2026', 'ngày 05 tháng 3 năm 2026': days below 10 and the months 1 and 2 are padded (NĐ 30/2020, Phụ lục I). */
export function dayWords(at: Instant): string {
  const { year, month, day } = wallTimeOf(at);
  return `ngày ${twoDigits(day)} tháng ${month < 3 ? twoDigits(month) : month} năm ${year}`;
}

function timeWords(at: Instant): string {
  const { hour, minute } = wallTimeOf(at);
  return `${twoDigits(hour)} giờ ${twoDigits(minute)} phút`;
}

/** '08 giờ 05 phút, ngày 05 tháng 02 năm 2026'. */
export const momentWords = (at: Instant): string => `${timeWords(at)}, ${dayWords(at)}`;

/** Returns the moment in words, or dots that are filled in by pen. */
export const momentOrDots = (at: Instant | undefined): string => (at === undefined ? hourByPen(at) : momentWords(at));

/** Returns the day in words, or dots that are filled in by pen. */
export const dayOrDots = (at: Instant | undefined): string => (at === undefined ? 'ngày …… tháng …… năm ………' : dayWords(at));

/** Returns the day in words, with an hour that is filled in by pen. */
export const hourByPen = (at: Instant | undefined): string => `…… giờ …… phút, ${dayOrDots(at)}`;

/**
 * Returns both ends of a span in words; the first has no day when both are on the same day. A span of no length is the moment at which
 * it was typed in: the pen fills it in.
 */
export function spanWords(from: Instant | undefined, to: Instant | undefined): { from: string; to: string } {
  if (from !== undefined && from === to) return { from: hourByPen(from), to: hourByPen(to) };
  if (from === undefined || to === undefined || dayWords(from) !== dayWords(to)) return { from: momentOrDots(from), to: momentOrDots(to) };
  return { from: timeWords(from), to: momentWords(to) };
}

/** Working time in words: '1 ngày 2 giờ 5 phút làm việc'; a day is 480 minutes. */
export function workingTimeWords(minutes: number): string {
  const parts: [number, string][] = [
    [Math.floor(minutes / minutesPerWorkingDay), 'ngày'],
    [Math.floor((minutes % minutesPerWorkingDay) / 60), 'giờ'],
    [minutes % 60, 'phút'],
  ];
  return `${parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ')} làm việc`;
}
