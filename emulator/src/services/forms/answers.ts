// Checks answers as the form's page does, with the messages that it shows under questions.
import { choicesOf, isQuestion, type KeptForm, type KeptItem } from './store';
import { fits } from './validation';

export type Given = Record<string, string | string[]>;

const REQUIRED = 'Đây là câu hỏi bắt buộc.';

/**
 * @returns messages by question title; empty when the page accepts all answers
 * @throws Error for a title or a choice that the form does not have: the driver's mistake
 */
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

function faultOf(item: KeptItem, answer: Given[string] | undefined): string | undefined {
  if (Array.isArray(answer) && item.kind !== 'checkbox') throw new Error(`«${item.title}» takes one answer`);
  const texts = textsOf(answer);
  if (!texts.length) return item.required ? REQUIRED : undefined;
  const choices = choicesOf(item);
  const unknown = choices && !item.hasOther ? texts.find((text) => !choices.includes(text)) : undefined;
  if (unknown !== undefined) throw new Error(`«${item.title}» has no choice «${unknown}»`);
  if (written(item, texts[0]!) === undefined) return item.kind === 'time' ? 'Giờ không hợp lệ.' : 'Ngày không hợp lệ.';
  if (!item.validation || fits(item.validation, texts)) return undefined;
  return item.validation.help || 'Câu trả lời không hợp lệ.';
}

const textsOf = (answer: Given[string] | undefined): string[] => [answer ?? []].flat().filter((text) => text.trim());

/** Returns the answer as the platform stores it; undefined for none. */
export function kept(item: KeptItem, answer: Given[string] | undefined): string | string[] | undefined {
  const texts = textsOf(answer);
  if (!texts.length) return undefined;
  return item.kind === 'checkbox' ? texts : written(item, texts[0]!);
}

/** @returns 'yyyy-MM-dd HH:mm', 'yyyy-MM-dd', 'HH:mm', or the text as it is; undefined when there is no such day or hour */
function written({ kind }: KeptItem, text: string): string | undefined {
  if (kind === 'time') return timeOf(text);
  if (kind === 'date') return dateOf(text);
  if (kind !== 'dateTime') return text;
  // The page has two fields, and both must be filled.
  const [date, time] = text.split(/[T ]/);
  const [day, clock] = [dateOf(date!), time && timeOf(time)];
  return day && clock ? `${day} ${clock}` : undefined;
}

function dateOf(text: string): string | undefined {
  const iso = text.replace(
    /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    (_all, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
  );
  const at = Date.parse(`${iso}T00:00Z`);
  // Date.parse reads 31 February as a day of March.
  return Number.isFinite(at) && new Date(at).toISOString().slice(0, 10) === iso ? iso : undefined;
}

const timeOf = (text: string): string | undefined => (/^([01]?\d|2[0-3]):[0-5]\d$/.test(text) ? text.padStart(5, '0') : undefined);
