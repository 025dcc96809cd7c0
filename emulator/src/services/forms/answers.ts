// Checks answers as the form's page does, with the messages that it shows under questions.
import { itemsOnTheWay } from './pages';
import { type Answer, type AnswerPart, choicesOf, type Given, isQuestion, type KeptForm, type KeptItem, partsOf } from './store';
import { fits } from './validation';

const REQUIRED = 'Đây là câu hỏi bắt buộc.';

/**
 * @returns messages by question title; empty when the page accepts all answers
 * @throws Error for a title or a choice that the form does not have, and for a question on a page to which the answers do not lead:
 *   the driver's mistake
 */
export function check(form: KeptForm, given: Given): Record<string, string> {
  const questions = itemsOnTheWay(form, given).filter(isQuestion);
  const parts = questions.flatMap(partsOf);
  const all = form.items.filter(isQuestion).flatMap(partsOf);
  for (const title of Object.keys(given)) {
    if (!all.some((part) => part.title === title)) throw new Error(`The form has no question «${title}»`);
    if (!parts.some((part) => part.title === title)) throw new Error(`These answers do not lead to the question «${title}»`);
  }
  const faults = Object.fromEntries(
    parts.flatMap((part) => {
      const fault = faultOf(part, given[part.title]);
      return fault ? [[part.title, fault]] : [];
    }),
  );
  return { ...gridFaults(questions, given), ...faults };
}

/** The faults of grids whose columns may be chosen once, under their first rows. */
const gridFaults = (questions: KeptItem[], given: Given): Record<string, string> =>
  Object.fromEntries(
    questions.flatMap((item) => {
      const parts = partsOf(item);
      const chosen = parts.flatMap(({ title }) => textsOf(given[title]));
      return item.rows && item.validation && !fits(item.validation, chosen)
        ? [[parts[0]!.title, item.validation.help || 'Câu trả lời không hợp lệ.']]
        : [];
    }),
  );

function faultOf({ item, title }: AnswerPart, answer: Given[string] | undefined): string | undefined {
  if (Array.isArray(answer) && !takesMany(item)) throw new Error(`«${title}» takes one answer`);
  const texts = textsOf(answer);
  if (!texts.length) return item.required ? REQUIRED : undefined;
  const choices = choicesOf(item);
  const unknown = choices && !item.hasOther ? texts.find((text) => !choices.includes(text)) : undefined;
  if (unknown !== undefined) throw new Error(`«${title}» has no choice «${unknown}»`);
  if (written(item, texts[0]!) === undefined) return item.kind === 'time' ? 'Giờ không hợp lệ.' : 'Ngày không hợp lệ.';
  if (!item.validation || item.rows || fits(item.validation, texts)) return undefined;
  return item.validation.help || 'Câu trả lời không hợp lệ.';
}

const takesMany = ({ kind }: KeptItem): boolean => kind === 'checkbox' || kind === 'checkboxGrid';

const textsOf = (answer: Given[string] | undefined): string[] => [answer ?? []].flat().filter((text) => text.trim());

/** Returns the answer to a question as the platform stores it; undefined for none. */
export function kept(item: KeptItem, given: Given): Answer | undefined {
  const answers = partsOf(item).map(({ title }) => {
    const texts = textsOf(given[title]);
    if (!texts.length) return null;
    return takesMany(item) ? texts : written(item, texts[0]!)!;
  });
  if (answers.every((answer) => answer === null)) return undefined;
  return item.rows ? (answers as Answer) : answers[0]!;
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
