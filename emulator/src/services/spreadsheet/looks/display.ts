// The text that a cell shows for a value, by number format and locale.
// Patterns follow the guide «Date & number formats» of the Sheets API; conditions and fractions are not implemented.

import { serialParts } from '../cells/serials';
import { type Locale, localeOf, nameIn } from '../formulas/locales';

interface Token {
  kind: 'literal' | 'part' | 'digits' | 'text' | 'percent';
  text: string;
}

type Shape = { kind: 'general' | 'text' } | { kind: 'date'; tokens: Token[] } | { kind: 'number'; sections: Token[][] };

const shapes = new Map<string, Shape>();

/** True when a number in this format is a date, a time or a duration. */
export function isDateFormat(format: string): boolean {
  return shapeOf(format).kind === 'date';
}

export function display(value: number | string | boolean | undefined, format: string, localeName: string): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return String(value).toUpperCase();
  const shape = shapeOf(format);
  const locale = localeOf(localeName);
  if (typeof value === 'string') return shape.kind === 'number' ? displayText(value, shape.sections) : value;
  if (shape.kind === 'date') return displayDate(value, shape.tokens, locale);
  return shape.kind === 'number' ? displayNumber(value, shape.sections, locale) : general(value, locale);
}

function shapeOf(format: string): Shape {
  const shape = shapes.get(format) ?? parse(format);
  shapes.set(format, shape);
  return shape;
}

function parse(format: string): Shape {
  if (format === '') return { kind: 'general' };
  if (format === '@') return { kind: 'text' };
  const sections = tokenize(format);
  const [first] = sections as [Token[]];
  return first.some(isPart) ? { kind: 'date', tokens: withMinutes(first) } : { kind: 'number', sections };
}

const isPart = (token: Token): boolean => token.kind === 'part';

const tokens =
  /"([^"]*)"|\\(.)|\[\$([^\]-]*)[^\]]*\]|(\[(?:h+|m+|s+)\]|am\/pm|am|pm|a\/p|y+|d+|m+|h+|s+)|\[[^\]]*\]|(_.)|\*.|([#0?][#0?,]*(?:\.[#0?]*,*)?(?:e\+?0+)?|\.[#0?]+)|(@)|(%)|(;)|(.)/gis;

function tokenize(format: string): Token[][] {
  const sections: Token[][] = [[]];
  for (const match of format.matchAll(tokens)) {
    const [, quoted, escaped, currency, part, space, digits, text, percent, section, other] = match;
    const current = sections[sections.length - 1]!;
    if (section) sections.push([]);
    else if (part) current.push({ kind: 'part', text: /^a|^p/i.test(part) ? part : part.toLowerCase() });
    else if (digits) current.push({ kind: 'digits', text: digits });
    else if (text) current.push({ kind: 'text', text });
    else if (percent) current.push({ kind: 'percent', text: percent });
    else current.push({ kind: 'literal', text: space ? ' ' : (quoted ?? escaped ?? currency ?? other ?? '') });
  }
  return sections;
}

/** Turns 'm' into 'n' (minutes) after hours or before seconds; any other 'm' is months. */
function withMinutes(all: Token[]): Token[] {
  const parts = all.filter(isPart);
  return all.map((token) => {
    const at = parts.indexOf(token);
    const isMinute = /^mm?$/.test(token.text) && at >= 0 && (/h/.test(parts[at - 1]?.text ?? '') || /s/.test(parts[at + 1]?.text ?? ''));
    return isMinute ? { kind: 'part', text: token.text.replace(/m/g, 'n') } : token;
  });
}

const two = (number: number) => String(number).padStart(2, '0');
const unitOf: Record<string, number> = { h: 3_600_000, m: 60_000, s: 1000 };

function displayDate(value: number, all: Token[], locale: Locale): string {
  const parts = serialParts(value);
  const size = Math.round(Math.abs(value) * 86_400_000);
  const hour = all.some((token) => isPart(token) && /^[ap]/i.test(token.text)) ? parts.hour % 12 || 12 : parts.hour;
  const half = parts.hour < 12 ? 'am' : 'pm';
  /** The unit of the previous elapsed time; the next one shows the remainder. */
  let larger = Number.POSITIVE_INFINITY;
  const elapsed = (letters: string) => {
    const unit = unitOf[letters[0]!]!;
    const count = Math.floor((size % larger) / unit);
    larger = unit;
    return String(count).padStart(letters.length, '0');
  };
  const write = (part: string): string => {
    if (part.startsWith('[')) return elapsed(part.slice(1, -1));
    if (/^a\/p$/i.test(part)) return part.startsWith('a') ? half[0]! : half[0]!.toUpperCase();
    if (/^[ap]/i.test(part)) return half.toUpperCase();
    switch (part) {
      case 'yy':
        return two(parts.year % 100);
      case 'd':
        return String(parts.day);
      case 'dd':
        return two(parts.day);
      case 'ddd':
        return nameIn(locale, 'weekday', 'short', parts.instant);
      case 'm':
        return String(parts.month);
      case 'mm':
        return two(parts.month);
      case 'mmm':
        return nameIn(locale, 'month', 'short', parts.instant);
      case 'mmmmm':
        return nameIn(locale, 'month', 'narrow', parts.instant);
      case 'h':
        return String(hour);
      case 'n':
        return String(parts.minute);
      case 'nn':
        return two(parts.minute);
      case 's':
        return String(parts.second);
    }
    if (part.startsWith('y')) return String(parts.year);
    if (part.startsWith('d')) return nameIn(locale, 'weekday', 'long', parts.instant);
    if (part.startsWith('m')) return nameIn(locale, 'month', 'long', parts.instant);
    return two(part.startsWith('h') ? hour : parts.second);
  };
  const text = all.map((token) => {
    if (isPart(token)) return write(token.text);
    // Digits in a date format are a fraction of a second.
    return token.kind === 'digits' ? ((size % 1000) / 1000).toFixed(token.text.replace('.', '').length).slice(1) : token.text;
  });
  return `${value < 0 && larger < Number.POSITIVE_INFINITY ? '-' : ''}${text.join('')}`;
}

const hasText = (section: Token[]): boolean => section.some(({ kind }) => kind === 'text');

function displayText(value: string, sections: Token[][]): string {
  return (
    sections
      .find(hasText)
      ?.map(({ kind, text }) => (kind === 'text' ? value : text))
      .join('') ?? value
  );
}

function displayNumber(value: number, sections: Token[][], locale: Locale): string {
  const [positive, negative, zero] = sections.filter((section) => !hasText(section));
  if (!positive) return general(value, locale);
  const [section, sign] = value < 0 && negative ? [negative, ''] : [value === 0 && zero ? zero : positive, value < 0 ? '-' : ''];
  const size = Math.abs(value) * 100 ** section.filter(({ kind }) => kind === 'percent').length;
  const patterns = section.filter(({ kind }) => kind === 'digits').map(({ text }) => text);
  const shown = patterns.length > 1 ? spread(size, patterns) : patterns.map((pattern) => digits(size, pattern, locale));
  const body = section.map(({ kind, text }) => (kind === 'digits' ? shown.shift()! : text)).join('');
  return /[1-9]/.test(body) ? sign + body : body;
}

/** Fills several groups of digits from the right with one number: 0000 000 000. */
function spread(value: number, patterns: string[]): string[] {
  const least = patterns.join('').replace(/[^0]/g, '').length;
  let rest = round(value, 0).padStart(least, '0');
  const groups = patterns
    .slice(1)
    .reverse()
    .map(({ length }) => {
      const group = rest.slice(-length);
      rest = rest.slice(0, -length);
      return group;
    });
  return [rest, ...groups.reverse()];
}

function digits(value: number, pattern: string, locale: Locale): string {
  const [, mantissa, letter, power] = /^([^e]*)(?:(e)\+?(0+))?$/i.exec(pattern) as unknown as [string, string, string?, string?];
  if (letter && power) {
    const [number, exponent] = value.toExponential((mantissa.split('.')[1] ?? '').length).split('e') as [string, string];
    return `${number.replace('.', locale.decimal)}${letter}${exponent[0]}${exponent.slice(1).padStart(power.length, '0')}`;
  }
  // Each comma at the end divides by a thousand; a comma inside groups the digits.
  const [own, commas] = /^(.*?)(,*)$/.exec(mantissa)!.slice(1) as [string, string];
  const [wholePattern, fractionPattern] = own.split('.') as [string, string?];
  const [whole, fraction = ''] = round(value / 1000 ** commas.length, fractionPattern?.length ?? 0).split('.') as [string, string?];
  const places = wholePattern.replace(/,/g, '');
  let left = whole === '0' ? '' : whole;
  left = left.padStart(places.replace(/[^0]/g, '').length, '0');
  if (wholePattern.includes(',')) left = left.replace(/\B(?=(\d{3})+(?!\d))/g, locale.group);
  left = left.padStart(places.replace(/#/g, '').length, ' ');
  if (fractionPattern === undefined) return left;
  // Zeros at the end are left out where the pattern has no '0'; '?' puts a space instead.
  let right = fraction;
  while (right.endsWith('0') && fractionPattern[right.length - 1] !== '0') right = right.slice(0, -1);
  return `${left}${locale.decimal}${right.padEnd(fractionPattern.replace(/#/g, '').length, ' ')}`;
}

/** Rounds half up on the decimal digits that people see: 1.005 to two places is 1.01. */
function round(value: number, decimals: number): string {
  const shifted = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  return shifted < 1e15 ? Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals) : BigInt(Math.round(value)).toString();
}

/** Shows a number without a format: ten significant digits, whole numbers up to fifteen. */
function general(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-6)) {
    const [number, power] = value.toExponential(5).split('e') as [string, string];
    return `${Number(number)}E${power[0]}${power.slice(1).padStart(2, '0')}`.replace('.', locale.decimal);
  }
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(Math.max(10, Math.ceil(Math.log10(size))))));
  return text.replace('.', locale.decimal);
}
