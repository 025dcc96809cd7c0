// What the form's page accepts, and the sentence it shows under a question otherwise.
import { isQuestion, type KeptForm, type KeptItem } from './store';

export type Given = Record<string, string | string[]>;

/** By question title; nothing where the answers are accepted. Titles and choices that the form has not are the driver's mistake. */
export function check(form: KeptForm, given: Given): Record<string, string> {
  const titles = form.items.filter(isQuestion).map(({ title }) => title);
  for (const title of Object.keys(given)) if (!titles.includes(title)) throw new Error(`The form has no question «${title}»`);
  return Object.fromEntries(
    form.items.filter(isQuestion).flatMap((item) => {
      const fault = faultOf(item, given[item.title]);
      return fault ? [[item.title, fault]] : [];
    }),
  );
}

function faultOf(item: KeptItem, answer: string | string[] | undefined): string | undefined {
  const isBlank = answer === undefined || (typeof answer === 'string' ? answer.trim() === '' : answer.length === 0);
  if (isBlank) return item.required ? 'Đây là câu hỏi bắt buộc.' : undefined;
  const texts = Array.isArray(answer) ? answer : [answer];
  if (item.choices && !item.hasOther) {
    for (const text of texts) if (!item.choices.includes(text)) throw new Error(`«${item.title}» has no choice «${text}»`);
  }
  if ((item.kind === 'date' || item.kind === 'dateTime' || item.kind === 'time') && stored(item, texts[0]!) === undefined)
    return 'Ngày giờ không đúng.';
  return item.validation && !texts.every((text) => fits(item.validation!, text))
    ? item.validation.help || 'Câu trả lời không đúng.'
    : undefined;
}

function fits({ kind, pattern = '', limit = 0 }: NonNullable<KeptItem['validation']>, text: string): boolean {
  switch (kind) {
    case 'email':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text);
    case 'url':
      return /^https?:\/\/\S+$/.test(text);
    case 'number':
      return text.trim() !== '' && Number.isFinite(Number(text));
    case 'pattern':
      return new RegExp(pattern).test(text);
    case 'longest':
      return text.length <= limit;
    case 'shortest':
      return text.length >= limit;
  }
}

/** The answer as the platform keeps it: dates as 'yyyy-MM-dd HH:mm'; undefined when it is no date. */
export function stored(item: KeptItem, text: string): string | undefined {
  if (item.kind === 'time') return /^\d{1,2}:\d{2}$/.test(text) ? text.padStart(5, '0') : undefined;
  if (item.kind !== 'date' && item.kind !== 'dateTime') return text;
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2}))?/.exec(text);
  const local = /^(\d{1,2})\/(\d{1,2})\/(\d{4})(?:\s+(\d{1,2}):(\d{2}))?$/.exec(text.trim());
  const parts = iso ? iso.slice(1) : local ? [local[3], local[2], local[1], local[4], local[5]] : undefined;
  if (!parts) return undefined;
  const [year, month, day, hour = '0', minute = '00'] = parts;
  const date = `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`;
  return item.kind === 'date' ? date : `${date} ${hour.padStart(2, '0')}:${minute}`;
}
