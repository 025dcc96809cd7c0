// Moments, days and spans of time as people read them.
import type { Instant } from '../procedure/incident';
import { wallTimeOf } from '../procedure/time/dates';
import { minutesPerWorkingDay } from '../procedure/time/working-time';

const two = (value: number) => String(value).padStart(2, '0');

/** '23/11/2026' at UTC+7. */
export function dayText(at: Instant): string {
  const { year, month, day } = wallTimeOf(at);
  return `${two(day)}/${two(month)}/${year}`;
}

/** '09:20' at UTC+7. */
export function timeText(at: Instant): string {
  const { hour, minute } = wallTimeOf(at);
  return `${two(hour)}:${two(minute)}`;
}

/** '23/11/2026 09:20', as fields show and accept it. */
export const momentText = (at: Instant): string => `${dayText(at)} ${timeText(at)}`;

/** '17:00 ngày 23/11/2026', for sentences. */
export const momentPhrase = (at: Instant): string => `${timeText(at)} ngày ${dayText(at)}`;

/** A span in words, two units at most: '1 ngày 3 giờ', '2 giờ 5 phút', '0 phút'. A day is 24 hours. */
export function spanText(milliseconds: number): string {
  const minutes = Math.floor(Math.abs(milliseconds) / 60_000);
  const parts = [
    [Math.floor(minutes / 1440), 'ngày'],
    [Math.floor((minutes % 1440) / 60), 'giờ'],
    [minutes % 60, 'phút'],
  ] as const;
  const first = parts.findIndex(([value]) => value > 0);
  if (first < 0) return '0 phút';
  return parts
    .slice(first, first + 2)
    .filter(([value]) => value > 0)
    .map(([value, unit]) => `${value} ${unit}`)
    .join(' ');
}

/** '2 giờ', '3 giờ 20 phút', '45 phút'. */
export function hoursText(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [hours ? `${hours} giờ` : '', rest || !hours ? `${rest} phút` : ''].filter(Boolean).join(' ');
}

/** Working minutes in words, days of eight hours, two units at most: '1 ngày 3 giờ làm việc', '3 giờ 20 phút làm việc'. */
export function workingSpanText(minutes: number): string {
  const days = Math.floor(minutes / minutesPerWorkingDay);
  const rest = minutes % minutesPerWorkingDay;
  const hours = Math.floor(rest / 60);
  const span = days ? `${days} ngày${hours ? ` ${hours} giờ` : ''}` : hoursText(rest);
  return `${span} làm việc`;
}
