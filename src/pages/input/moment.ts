// Moments as people type them, read into dd/MM/yyyy HH:mm.

export type Reading = { ok: true; text: string } | { ok: false; why: Unread };

/** Why a text is no moment: cannot be read, no time in it, no such day, no such time. */
export type Unread = 'unreadable' | 'noTime' | 'noSuchDay' | 'noSuchTime';

/**
 * Reads a moment: «23/11 9:20», «23112026 0920», «9h20 ngày 23/11», «9:20».
 * @param near a day dd/MM/yyyy, whose day or year is meant where none is typed
 */
export function readMoment(typed: string, near: string): Reading {
  const { date, time } = parted(tidy(typed));
  const day = date === '' && time ? { ok: true as const, text: near } : readDay(date, near);
  if (!day.ok) return day;
  if (!time) return { ok: false, why: 'noTime' };
  const [hour, minute] = time;
  if (hour > 23 || minute > 59) return { ok: false, why: 'noSuchTime' };
  return { ok: true, text: `${day.text} ${two(hour)}:${two(minute)}` };
}

/** Reads a day: «23/11», «23-11-26», «23112026», «2026-11-23». */
export function readDay(typed: string, near: string): Reading {
  const parts = dateParts(tidy(typed));
  if (!parts) return { ok: false, why: 'unreadable' };
  const [day, month, typedYear] = parts;
  const year = typedYear === undefined ? Number(near.slice(6, 10)) : typedYear < 100 ? 2000 + typedYear : typedYear;
  const real = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return { ok: false, why: 'noSuchDay' };
  return { ok: true, text: `${two(day)}/${two(month)}/${year}` };
}

/** For the browser's own picker: '23/11/2026 09:20' → '2026-11-23T09:20', '23/11/2026' → '2026-11-23'. */
export function toNative(text: string): string {
  const [, day, month, year, time] = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d:\d\d))?$/.exec(text) ?? [];
  return day ? `${year}-${month}-${day}${time ? `T${time}` : ''}` : '';
}

/** And back. */
export function fromNative(value: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(value) ?? [];
  return year ? `${day}/${month}/${year}${time ? ` ${time}` : ''}` : '';
}

/** The day of a Date, dd/MM/yyyy. */
export function dayText(date: Date): string {
  return `${two(date.getDate())}/${two(date.getMonth() + 1)}/${date.getFullYear()}`;
}

function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      // The hour's word, with its minutes unless they are the day of a date that follows.
      .replace(/(\d)\s*(?:giờ|h|g)(?:\s*(\d{1,2})(?![\d/.-]))?/g, '$1h$2')
      .replace(/phút|ngày|lúc|hồi|[,;]/g, ' ')
      .replace(/\s*:\s*/g, ':')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Parts the time from the date, wherever it stands. */
function parted(text: string): { date: string; time?: [number, number] } {
  const whole = /^(\d{8}) ?(\d{2})(\d{2})$/.exec(text) ?? /^(.*\S) (\d{1,2})(\d{2})$/.exec(notAYear(text));
  if (whole) return { date: whole[1]!, time: [Number(whole[2]), Number(whole[3])] };
  const marked = /(?:^| )(\d{1,2})[:h](\d{1,2})?(?::\d\d)?(?= |$)/.exec(text);
  if (!marked) return { date: text };
  return { date: text.replace(marked[0], ' ').trim(), time: [Number(marked[1]), Number(marked[2] ?? 0)] };
}

/** «23 11 2026» ends with a year, not with a time. */
function notAYear(text: string): string {
  return /^\d{1,2} \d{1,2} \d{4}$/.test(text) || /[:h]/.test(text) ? '' : text;
}

function dateParts(text: string): [number, number, number?] | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return [Number(iso[3]), Number(iso[2]), Number(iso[1])];
  const match = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(text) ?? /^(\d\d)(\d\d)(\d{4}|\d{2})?$/.exec(text);
  if (!match) return undefined;
  return [Number(match[1]), Number(match[2]), match[3] === undefined ? undefined : Number(match[3])];
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
