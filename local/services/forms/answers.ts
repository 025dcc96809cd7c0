// What the form's page accepts, and the sentence it shows under a question otherwise.
import { choicesOf, isQuestion, type KeptForm, type KeptItem, type KeptRule } from './store';

export type Given = Record<string, string | string[]>;

const REQUIRED = 'Đây là câu hỏi bắt buộc.';

/** By question title; nothing where the answers are accepted. Titles and choices that the form has not are the driver's mistake. */
export function check(form: KeptForm, given: Given): Record<string, string> {
  const questions = form.items.filter(isQuestion);
  for (const title of Object.keys(given))
    if (!questions.some((item) => item.title === title)) throw new Error(`The form has no question «${title}»`);
  return Object.fromEntries(
    questions.flatMap((item) => {
      const fault = faultOf(item, given[item.title]);
      return fault ? [[item.title, fault]] : [];
    }),
  );
}

export const isBlank = (answer: string | string[] | undefined): boolean =>
  answer === undefined || (typeof answer === 'string' ? answer.trim() === '' : answer.length === 0);

function faultOf(item: KeptItem, answer: string | string[] | undefined): string | undefined {
  if (answer === undefined || isBlank(answer)) return item.required ? REQUIRED : undefined;
  if (Array.isArray(answer) && item.kind !== 'checkbox') throw new Error(`«${item.title}» takes one answer`);
  const texts = Array.isArray(answer) ? answer : [answer];
  const choices = choicesOf(item);
  const unknown = choices && !item.hasOther ? texts.find((text) => !choices.includes(text)) : undefined;
  if (unknown !== undefined) throw new Error(`«${item.title}» has no choice «${unknown}»`);
  if (stored(item, texts[0]!) === undefined) return item.kind === 'time' ? 'Giờ không hợp lệ.' : 'Ngày không hợp lệ.';
  if (!item.validation || fits(item.validation, texts)) return undefined;
  return item.validation.help || 'Câu trả lời không hợp lệ.';
}

function fits({ kind, pattern = '', limit = 0, upper = 0 }: KeptRule, texts: string[]): boolean {
  const text = texts[0]!;
  const number = text.trim() === '' ? Number.NaN : Number(text);
  switch (kind) {
    case 'none':
      return true;
    case 'email':
      return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
    case 'url':
      return /^https?:\/\/\S+$/.test(text);
    case 'number':
      return Number.isFinite(number);
    case 'wholeNumber':
      return Number.isInteger(number);
    case 'between':
      return number >= limit && number <= upper;
    case 'notBetween':
      return number < limit || number > upper;
    case 'equal':
      return number === limit;
    case 'notEqual':
      return Number.isFinite(number) && number !== limit;
    case 'greater':
      return number > limit;
    case 'atLeast':
      return number >= limit;
    case 'less':
      return number < limit;
    case 'atMost':
      return number <= limit;
    case 'matches':
      return new RegExp(`^(?:${pattern})$`, 'u').test(text);
    case 'matchesNot':
      return !new RegExp(`^(?:${pattern})$`, 'u').test(text);
    case 'contains':
      return new RegExp(pattern, 'u').test(text);
    case 'containsNot':
      return !new RegExp(pattern, 'u').test(text);
    case 'longest':
      return text.length <= limit;
    case 'shortest':
      return text.length >= limit;
    case 'choosesAtLeast':
      return texts.length >= limit;
    case 'choosesAtMost':
      return texts.length <= limit;
    case 'choosesExactly':
      return texts.length === limit;
  }
}

/** The answer as the platform keeps it: 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd', 'HH:mm'; undefined when there is no such day or hour. */
export function stored({ kind }: KeptItem, text: string): string | undefined {
  if (kind === 'time') return timeOf(text.trim());
  if (kind !== 'date' && kind !== 'dateTime') return text;
  const [, day, time] = /^(\S+?)(?:(?:T|\s+)(\d{1,2}:\d{2})(?::\d{2})?)?$/.exec(text.trim()) ?? [];
  const date = day && dateOf(day);
  if (!date) return undefined;
  if (kind === 'date') return date;
  // The page has two fields, and both must be filled.
  const clock = time && timeOf(time);
  return clock ? `${date} ${clock}` : undefined;
}

function dateOf(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = (iso ? iso.slice(1) : local ? local.slice(1).reverse() : []).map(Number);
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}

function timeOf(text: string): string | undefined {
  const [, hour, minute] = /^(\d{1,2}):(\d{2})$/.exec(text) ?? [];
  return hour && minute && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}` : undefined;
}
