// What a cell shows: a value by its number format and the spreadsheet's locale.
import { type Locale, localeOf } from './locales';
import { serialParts } from './serials';

export type Shape = { kind: 'general' } | { kind: 'text' } | { kind: 'date'; tokens: Token[] } | { kind: 'number'; sections: Token[][] };

type Token = { literal: string } | { part: string } | { digits: string } | { text: true } | { percent: true };

const shapes = new Map<string, Shape>();

/** Does a number in this format stand for a date, a time or a duration? */
export function isDateFormat(format: string): boolean {
  return format !== '' && shapeOf(format).kind === 'date';
}

export function display(value: number | string | boolean | undefined, format: string, localeName: string): string {
  if (value === undefined) return '';
  const locale = localeOf(localeName);
  if (typeof value === 'boolean') return value ? locale.trueText : locale.falseText;
  const shape = shapeOf(format);
  if (typeof value === 'string') return shape.kind === 'number' ? displayText(value, shape.sections) : value;
  if (shape.kind === 'date') return displayDate(value, shape.tokens, locale);
  if (shape.kind === 'number') return displayNumber(value, shape.sections, locale);
  return general(value, locale);
}

function shapeOf(format: string): Shape {
  let shape = shapes.get(format);
  if (!shape) {
    shape = parse(format);
    shapes.set(format, shape);
  }
  return shape;
}

function parse(format: string): Shape {
  if (format === '' || /^general$/i.test(format)) return { kind: 'general' };
  if (format === '@') return { kind: 'text' };
  const sections = tokenize(format);
  const isDate = sections[0]!.some((token) => 'part' in token);
  return isDate ? { kind: 'date', tokens: minutes(sections[0]!) } : { kind: 'number', sections };
}

function tokenize(format: string): Token[][] {
  const sections: Token[][] = [[]];
  const pattern =
    /"([^"]*)"|\\(.)|\[\$([^\]-]*)(?:-[^\]]*)?\]|\[([hms]+)\]|\[[^\]]*\]|_.|\*.|(am\/pm|a\/p)|(y+|d+|m+|h+|s+)|([#0?]+(?:[#0?,]*[#0?])?,*(?:\.[#0?]*,*)?(?:[eE]\+?[#0]+)?|\.[#0?]+)|(@)|(%)|(;)|([\s\S])/gi;
  for (const match of format.matchAll(pattern)) {
    const [, quoted, escaped, currency, elapsed, half, part, digits, text, percent, section, other] = match;
    const tokens = sections[sections.length - 1]!;
    if (section) sections.push([]);
    else if (elapsed) tokens.push({ part: `[${elapsed.toLowerCase()}]` });
    else if (half) tokens.push({ part: 'am/pm' });
    else if (part) tokens.push({ part: part.toLowerCase() });
    else if (digits) tokens.push({ digits });
    else if (text) tokens.push({ text: true });
    else if (percent) tokens.push({ percent: true });
    else {
      const literal = quoted ?? escaped ?? currency ?? other ?? '';
      // A fraction of a second (ss.000) belongs to the part before.
      if (literal) tokens.push({ literal });
    }
  }
  return sections;
}

/** 'm' is minutes beside hours or seconds, else months. */
function minutes(tokens: Token[]): Token[] {
  const parts = tokens.map((token, index) => ({ token, index })).filter(({ token }) => 'part' in token);
  return tokens.map((token, index) => {
    if (!('part' in token) || !/^m{1,2}$/.test(token.part)) return token;
    const at = parts.findIndex((entry) => entry.index === index);
    const before = parts[at - 1]?.token;
    const after = parts[at + 1]?.token;
    const isMinute = (before && 'part' in before && /h/.test(before.part)) || (after && 'part' in after && /s/.test(after.part));
    return isMinute ? { part: token.part === 'm' ? 'n' : 'nn' } : token;
  });
}

function displayDate(value: number, tokens: Token[], locale: Locale): string {
  const parts = serialParts(value);
  const half = tokens.some((token) => 'part' in token && token.part === 'am/pm');
  const hour = half ? parts.hour % 12 || 12 : parts.hour;
  const two = (number: number) => String(number).padStart(2, '0');
  const total = Math.round(Math.abs(value) * 86_400);
  const write = (part: string): string => {
    switch (part) {
      case 'yy':
        return two(parts.year % 100);
      case 'd':
        return String(parts.day);
      case 'dd':
        return two(parts.day);
      case 'ddd':
        return locale.days[parts.weekday]!.slice(0, locale.order === 'mdy' ? 3 : undefined);
      case 'm':
        return String(parts.month);
      case 'mm':
        return two(parts.month);
      case 'mmm':
        return locale.months[0] === 'January' ? locale.months[parts.month - 1]!.slice(0, 3) : `thg ${parts.month}`;
      case 'h':
        return String(hour);
      case 'hh':
        return two(hour);
      case 'n':
        return String(parts.minute);
      case 'nn':
        return two(parts.minute);
      case 's':
        return String(parts.second);
      case 'ss':
        return two(parts.second);
      case 'am/pm':
        return parts.hour < 12 ? 'AM' : 'PM';
      default:
        if (part.startsWith('y')) return String(parts.year).padStart(4, '0');
        if (part.startsWith('d')) return locale.days[parts.weekday]!;
        if (part.startsWith('[')) {
          const unit = part[1] === 'h' ? 3600 : part[1] === 'm' ? 60 : 1;
          return `${value < 0 ? '-' : ''}${String(Math.floor(total / unit)).padStart(part.length - 2, '0')}`;
        }
        return locale.months[parts.month - 1]!;
    }
  };
  return tokens
    .map((token) => {
      if ('part' in token) return write(token.part);
      if ('literal' in token) return token.literal;
      if ('digits' in token)
        return /^\.?0+$/.test(token.digits)
          ? `.${String(parts.millisecond).padStart(3, '0')}`.slice(0, token.digits.replace('.', '').length + 1)
          : token.digits;
      return '';
    })
    .join('');
}

function displayText(value: string, sections: Token[][]): string {
  const section = sections.find((tokens) => tokens.some((token) => 'text' in token));
  return section ? section.map((token) => ('text' in token ? value : 'literal' in token ? token.literal : '')).join('') : value;
}

function displayNumber(value: number, sections: Token[][], locale: Locale): string {
  const numeric = sections.filter((tokens) => !tokens.some((token) => 'text' in token));
  if (!numeric.length) return general(value, locale);
  const index = value < 0 && numeric.length > 1 ? 1 : value === 0 && numeric.length > 2 ? 2 : 0;
  const tokens = numeric[index]!;
  const percents = tokens.filter((token) => 'percent' in token).length;
  const shown = (index === 1 ? -value : value) * 100 ** percents;
  let first = true;
  const body = tokens
    .map((token) => {
      if ('literal' in token) return token.literal;
      if ('percent' in token) return '%';
      if ('digits' in token && first) {
        first = false;
        return digits(Math.abs(shown), token.digits, locale);
      }
      return '';
    })
    .join('');
  return shown < 0 && /[1-9]/.test(body) ? `-${body}` : body;
}

function digits(value: number, pattern: string, locale: Locale): string {
  const [mantissa = '', exponent] = pattern.split(/e\+?/i);
  if (exponent !== undefined) {
    const decimals = (mantissa.split('.')[1] ?? '').length;
    const [number = '', power = '0'] = value.toExponential(decimals).split('e');
    return `${number.replace('.', locale.decimal)}E${Number(power) < 0 ? '-' : '+'}${String(Math.abs(Number(power))).padStart(exponent.length, '0')}`;
  }
  // Commas at the very end divide by a thousand each; one inside groups.
  const trailing = /,*$/.exec(mantissa)![0].length;
  const [wholePattern = '', fractionPattern] = mantissa.slice(0, mantissa.length - trailing).split('.');
  const grouped = wholePattern.includes(',');
  const [whole = '0', fraction = ''] = round(value / 1000 ** trailing, (fractionPattern ?? '').length).split('.');
  const least = (wholePattern.match(/0/g) ?? []).length;
  let left = (whole === '0' && least === 0 ? '' : whole).padStart(least, '0');
  if (grouped) left = left.replace(/\B(?=(\d{3})+(?!\d))/g, locale.group);
  const kept = (fractionPattern?.match(/^.*0/)?.[0] ?? '').length;
  let right = fraction;
  while (right.length > kept && right.endsWith('0')) right = right.slice(0, -1);
  return fractionPattern !== undefined ? `${left}${locale.decimal}${right}` : left;
}

/** Half up on the decimal digits as people see them: 1.005 to two places is 1.01. */
function round(value: number, decimals: number): string {
  if (value >= 1e21) return BigInt(Math.round(value)).toString();
  const shifted = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  return Number.isFinite(shifted) && shifted < 1e15
    ? Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals)
    : value.toFixed(decimals);
}

/** Without a format: ten significant digits, whole numbers up to fifteen. */
function general(value: number, locale: Locale): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-9)) {
    const [number = '', power = '0'] = value.toExponential(5).split('e');
    return `${Number(number)}E${Number(power) < 0 ? '-' : '+'}${String(Math.abs(Number(power))).padStart(2, '0')}`.replace(
      '.',
      locale.decimal,
    );
  }
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(Math.max(10, Math.ceil(Math.log10(size + 1))))));
  return text.replace('.', locale.decimal);
}
