// How moments, days and sums are written for people, and how what they type is read.
import type { Instant } from '../procedure/incident';

const UTC_PLUS_7 = 7 * 3_600_000;
const DAY = 86_400_000;

const two = (value: number) => String(value).padStart(2, '0');

/** '23/11/2026' at UTC+7. */
export function dayText(at: Instant): string {
  const local = new Date(at + UTC_PLUS_7);
  return `${two(local.getUTCDate())}/${two(local.getUTCMonth() + 1)}/${local.getUTCFullYear()}`;
}

/** '09:20' at UTC+7. */
export function timeText(at: Instant): string {
  const local = new Date(at + UTC_PLUS_7);
  return `${two(local.getUTCHours())}:${two(local.getUTCMinutes())}`;
}

/** '23/11/2026 09:20': what fields show and take. */
export const momentText = (at: Instant): string => `${dayText(at)} ${timeText(at)}`;

/** '17:00 ngày 23/11/2026': what sentences say. */
export const momentPhrase = (at: Instant): string => `${timeText(at)} ngày ${dayText(at)}`;

/** Year at UTC+7. */
export const yearOf = (at: Instant): number => new Date(at + UTC_PLUS_7).getUTCFullYear();

/** 'YYYY-MM-DD' at UTC+7. */
export const isoDay = (at: Instant): string => new Date(at + UTC_PLUS_7).toISOString().slice(0, 10);

/** Reads 'dd/MM/yyyy HH:mm' (the time may be left out: midnight); undefined when it is no such moment. */
export function readMoment(text: string): Instant | undefined {
  const match = /^\s*(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2})[:hg](\d{2}))?\s*$/.exec(text);
  if (!match) return undefined;
  const [day, month, year, hour, minute] = match.slice(1).map((part) => Number(part ?? 0)) as [number, number, number, number, number];
  const at = Date.UTC(year, month - 1, day, hour, minute);
  const back = new Date(at);
  const isReal = back.getUTCDate() === day && back.getUTCMonth() === month - 1 && hour < 24 && minute < 60;
  return isReal ? at - UTC_PLUS_7 : undefined;
}

/** '1,5': comma decimals, at most three. */
export const quantityText = (value: number): string => String(Math.round(value * 1000) / 1000).replace('.', ',');

/** Reads a whole sum with or without dots: '15.500.000', '15500000 đ'; undefined when it is none. */
export function readMoney(text: string): number | undefined {
  const bare = text.replace(/\s|đồng|đ|₫|vnđ/gi, '');
  if (!/^\d+$|^\d{1,3}(\.\d{3})+$/.test(bare)) return undefined;
  const value = Number(bare.replace(/\./g, ''));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** Reads a number with a decimal comma (or point); undefined when it is none. */
export function readQuantity(text: string): number | undefined {
  const bare = text.trim();
  if (!/^\d+([.,]\d{1,3})?$/.test(bare)) return undefined;
  return Number(bare.replace(',', '.'));
}

/** A span in words, two units at most: '1 ngày 3 giờ', '2 giờ 5 phút', '0 phút'. Days are of 24 hours. */
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

/** Working minutes in words: '3 giờ 20 phút làm việc'. */
export const workingSpanText = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `${[hours ? `${hours} giờ` : '', rest || !hours ? `${rest} phút` : ''].filter(Boolean).join(' ')} làm việc`;
};

export const startOfDay = (at: Instant): Instant => Math.floor((at + UTC_PLUS_7) / DAY) * DAY - UTC_PLUS_7;
