// How text becomes a value when it is typed, or given to setValue(s) and appendRow: formulas, numbers, dates, money, booleans.
import { type Locale, localeOf } from './locales';
import { daySerial, serialParts, toSerial } from './serials';

export interface Entry {
  value?: number | string | boolean;
  formula?: string;
  /** Format that the text itself brings, for a cell that has none. */
  format?: string;
}

interface Reading {
  locale: string;
  timeZone: string;
  now: number;
  /** Format of the cell: in '@' everything stays text as typed. */
  format: string;
}

export function readEntry(text: string, { locale: name, timeZone, now, format }: Reading): Entry {
  if (text === '') return {};
  if (format === '@') return { value: text };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { formula: text };
  const locale = localeOf(name);
  const trimmed = text.trim();
  if (trimmed === '') return { value: text };
  const upper = trimmed.toUpperCase();
  if (upper === 'TRUE' || upper === 'FALSE') return { value: upper === 'TRUE' };
  const first = trimmed.charCodeAt(0);
  // Most texts begin with a letter; only an English month's name could then still be a date.
  const maybeNumber = first < 0x41 || !/^\p{L}/u.test(trimmed);
  const read = (maybeNumber ? readNumber(trimmed, locale) : null) ?? readDate(trimmed, locale, timeZone, now);
  if (read) return read;
  if ((text.startsWith('+') || text.startsWith('-')) && text.length > 1) return { formula: `=${text}` };
  return { value: text };
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const numberPatterns = new Map<Locale, RegExp>();

/** 1.234,5 · -5 · 50% · 15.500.000 ₫ · 1e5 · (5), each as the locale writes it. */
function readNumber(text: string, locale: Locale): Entry | null {
  let pattern = numberPatterns.get(locale);
  if (!pattern) {
    const money = `(?:${escaped(locale.currency)}|VND|đ|\\$|€)`;
    const digits = `(?:\\d{1,3}(?:${escaped(locale.group)}\\d{3})+|\\d+)`;
    pattern = new RegExp(
      `^([+-]?)\\s*(${money}?)\\s*([+-]?)(${digits}?)(?:${escaped(locale.decimal)}(\\d*))?(?:[eE]([+-]?\\d+))?\\s*(%?)\\s*(${money}?)$`,
    );
    numberPatterns.set(locale, pattern);
  }
  const bracketed = /^\((.+)\)$/.exec(text);
  const match = pattern.exec(bracketed ? bracketed[1]! : text);
  if (!match) return null;
  const [, sign, before, innerSign, whole = '', fraction, exponent, percent, after] = match;
  if ((!whole && !fraction) || (sign && innerSign) || (before && after) || (bracketed && (sign || innerSign))) return null;
  const currency = before || after;
  if (currency && currency !== locale.currency && !(locale.currency === '₫' && currency === 'đ')) return null;
  const grouped = whole.includes(locale.group);
  let value = Number(`${whole.split(locale.group).join('') || '0'}.${fraction || '0'}e${exponent ?? '0'}`);
  if (!Number.isFinite(value)) return null;
  if (sign === '-' || innerSign === '-' || bracketed) value = -value;
  if (percent) return { value: Number((value / 100).toPrecision(15)), format: fraction ? '0.00%' : '0%' };
  const plain = `#,##0${fraction ? '.00' : ''}`;
  if (currency) return { value, format: locale.currencyAfter ? `${plain} [$${locale.currency}]` : `[$${locale.currency}]${plain}` };
  if (exponent) return { value, format: '0.00E+00' };
  return grouped ? { value, format: plain } : { value };
}

/** 23/11/2026 · 1/2 · 2026-11-23 · 23/11/2026 09:20 · 9:20 PM · Nov 23, 2026; another shape stays text. */
function readDate(text: string, locale: Locale, timeZone: string, now: number): Entry | null {
  const match = /^(.*?)(?:(?:^|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(\.\d+)?)?\s*([AaPp][Mm])?)?$/.exec(text);
  if (!match) return null;
  const [, dayText = '', hours, minutes, seconds = '0', fraction = '', half] = match;
  const hasTime = hours !== undefined;
  let time = 0;
  if (hasTime) {
    let hour = Number(hours);
    if (half) {
      if (hour < 1 || hour > 12) return null;
      hour = (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
    }
    if ((hour > 23 && dayText) || Number(minutes) > 59 || Number(seconds) > 59) return null;
    time = (hour * 3600 + Number(minutes) * 60 + Number(seconds) + Number(`0${fraction}`)) / 86_400;
  }
  if (!dayText) return hasTime ? { value: time, format: half ? 'h:mm am/pm' : time < 1 ? locale.timeFormat : '[h]:mm:ss' } : null;
  const day = readDay(dayText, locale, timeZone, now);
  if (!day) return null;
  return { value: day.serial + time, format: hasTime ? `${locale.dateFormat} ${locale.timeFormat}` : day.format };
}

function readDay(text: string, locale: Locale, timeZone: string, now: number): { serial: number; format: string } | null {
  const thisYear = () => serialParts(toSerial(now, timeZone)).year;
  const make = (year: number, month: number, day: number, format: string) => {
    const serial = year > 1899 ? daySerial(year, month, day) : null;
    return serial === null ? null : { serial, format };
  };
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return make(Number(iso[1]), Number(iso[3]), Number(iso[4]), iso[2] === '-' ? 'yyyy-MM-dd' : locale.dateFormat);
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (numbers && !(numbers[2] === '.' && (!numbers[4] || locale.decimal === '.'))) {
    const [, a, separator, b, y] = numbers;
    const [day, month] = locale.order === 'mdy' ? [Number(b), Number(a)] : [Number(a), Number(b)];
    const year = y === undefined ? thisYear() : y.length === 2 ? Number(y) + (Number(y) < 50 ? 2000 : 1900) : Number(y);
    const short = locale.order === 'mdy' ? `M${separator}d` : `d${separator}M`;
    return make(year, month, day, y === undefined ? short : locale.dateFormat);
  }
  const named = /^(?:(\d{1,2})[\s-]+)?([A-Za-z]{3,9})\.?(?:[\s-]+(\d{1,2}))?,?(?:[\s-]+(\d{4}))?$/.exec(text);
  if (named && (named[1] || named[3] || named[4])) {
    const month = englishMonths.findIndex((name) => name === named[2]!.toLowerCase() || name.slice(0, 3) === named[2]!.toLowerCase()) + 1;
    if (!month) return null;
    return make(named[4] ? Number(named[4]) : thisYear(), month, Number(named[1] ?? named[3] ?? '1'), named[4] ? 'd-mmm-yyyy' : 'd-mmm');
  }
  return null;
}

const englishMonths = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
