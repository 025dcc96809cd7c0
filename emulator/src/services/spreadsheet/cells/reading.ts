// Reading of text that is typed, or passed to setValue(s) and appendRow: formulas, numbers, dates, money, booleans.
import { type Locale, localeOf, nameIn } from '../formulas/locales';
import { daySerial, serialParts, toSerial } from './serials';

export interface Entry {
  value?: number | string | boolean;
  formula?: string;
  /** Number format that the text implies, for a cell without one. */
  format?: string;
}

interface Reading {
  locale: string;
  timeZone: string;
  now: number;
  /** Number format of the cell; in '@' everything stays text as typed. */
  format: string;
}

export function readEntry(text: string, { locale: name, timeZone, now, format }: Reading): Entry {
  if (text === '') return {};
  if (format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) || undefined };
  if (/^=./s.test(text)) return { formula: text };
  const locale = localeOf(name);
  const trimmed = text.trim();
  if (/^(?:true|false)$/i.test(trimmed)) return { value: /^t/i.test(trimmed) };
  const read = readNumber(trimmed, locale) ?? readDate(trimmed, locale, timeZone, now);
  return read ?? (/^[+-]./s.test(text) ? { formula: `=${text}` } : { value: text });
}

const numberPatterns = new Map<Locale, RegExp>();

function numberPattern({ decimal, group, currency }: Locale): RegExp {
  // People write đ for ₫.
  const money = currency === '₫' ? '[₫đ]' : `[${currency}]`;
  const digits = `\\d{1,3}(?:[${group}]\\d{3})+|\\d*`;
  return new RegExp(`^([+-]?) *(${money}?) *(${digits})(?:[${decimal}](\\d*))?(?:e([+-]?\\d+))? *(%?) *(${money}?)$`, 'i');
}

/** Reads 1.234,5 · -5 · 50% · 15.500.000 ₫ · 1e5 · (5), as the locale writes them; null for other text. */
function readNumber(text: string, locale: Locale): Entry | null {
  const pattern = numberPatterns.get(locale) ?? numberPattern(locale);
  numberPatterns.set(locale, pattern);
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  const match = pattern.exec(bracketed ?? text);
  if (!match) return null;
  const [, sign, before, whole = '', fraction, exponent, percent, after] = match;
  if ((!whole && !fraction) || (before && after) || (bracketed && sign)) return null;
  const size = Number(`${whole.split(locale.group).join('')}.${fraction || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(size)) return null;
  const value = sign === '-' || bracketed ? -size : size;
  if (percent) return { value: Number((value / 100).toPrecision(15)), format: fraction ? '0.00%' : '0%' };
  const plain = `#,##0${fraction ? '.00' : ''}`;
  if (before || after) return { value, format: locale.currencyAfter ? `${plain} [$${locale.currency}]` : `[$${locale.currency}]${plain}` };
  if (exponent) return { value, format: '0.00E+00' };
  return whole.includes(locale.group) ? { value, format: plain } : { value };
}

/** Reads 23/11/2026 · 1/2 · 2026-11-23 · 23/11/2026 09:20 · 9:20 PM · Nov 23, 2026; null for other text. */
function readDate(text: string, locale: Locale, timeZone: string, now: number): Entry | null {
  const clock = /(?:^| +)(\d\d?):(\d\d)(?::(\d\d))? ?([ap]m)?$/i.exec(text);
  const time = clock ? readTime(clock.slice(1)) : 0;
  if (time === null) return null;
  const dayText = clock ? text.slice(0, clock.index) : text;
  if (clock && !dayText) return { value: time, format: clock[4] ? 'h:mm am/pm' : time < 1 ? locale.timeFormat : '[h]:mm:ss' };
  const day = time < 1 ? readDay(dayText, locale, timeZone, now) : null;
  return day && { value: day.serial + time, format: clock ? `${locale.dateFormat} ${locale.timeFormat}` : day.format };
}

/** Returns the time as a fraction of a day; null when there is no such time. */
function readTime([hours, minutes, seconds = '0', half]: (string | undefined)[]): number | null {
  const hour = Number(hours);
  if ((half && (hour < 1 || hour > 12)) || Number(minutes) > 59 || Number(seconds) > 59) return null;
  const from0 = half ? (hour % 12) + (/^p/i.test(half) ? 12 : 0) : hour;
  return (from0 * 3600 + Number(minutes) * 60 + Number(seconds)) / 86_400;
}

function readDay(text: string, locale: Locale, timeZone: string, now: number): { serial: number; format: string } | null {
  const thisYear = () => serialParts(toSerial(now, timeZone)).year;
  const make = (year: number, month: number, day: number, format: string) => {
    const serial = daySerial(year, month, day);
    return serial === null ? null : { serial, format };
  };
  const iso = /^(\d{4})([-/])(\d\d?)\2(\d\d?)$/.exec(text);
  if (iso) return make(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[2] === '-' ? 'yyyy-MM-dd' : locale.dateFormat);
  const numbers = /^(\d\d?)([-/.])(\d\d?)(?:\2(\d\d|\d{4}))?$/.exec(text);
  if (numbers) {
    const [, a, separator, b, y] = numbers;
    // A date with points needs a year, and a locale without decimal points.
    if (separator === '.' && (!y || locale.decimal === '.')) return null;
    const [day, month, short] = locale.order === 'mdy' ? [b, a, `M${separator}d`] : [a, b, `d${separator}M`];
    const year = y?.length === 2 ? Number(y) + (Number(y) < 50 ? 2000 : 1900) : Number(y ?? thisYear());
    return make(year, Number(month), Number(day), y ? locale.dateFormat : short);
  }
  const named = /^(?:(\d\d?)[ -])?([a-z]+)(?: (\d\d?))?(?:,? (\d{4})|-(\d{4}))?$/i.exec(text);
  if (!named) return null;
  const [, before, name, behind, year1, year = year1] = named as unknown as [string, string?, string?, string?, string?, string?];
  const month = monthNames().findIndex((full) => [full, full.slice(0, 3)].includes(name!.toLowerCase())) + 1;
  if (!month || !(before || behind || year)) return null;
  return make(Number(year ?? thisYear()), month, Number(before ?? behind ?? '1'), year ? 'd-mmm-yyyy' : 'd-mmm');
}

const monthNames = () =>
  Array.from({ length: 12 }, (_, month) => nameIn(localeOf('en_US'), 'month', 'long', Date.UTC(2026, month)).toLowerCase());
