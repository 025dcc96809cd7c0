// Reads moments and days as people type them, into dd/MM/yyyy HH:mm.

/** The moment or day as text, or why the typed text is none. */
export type Reading = { ok: true; text: string } | { ok: false; why: Unread };

/** Why a text is no moment: it cannot be read, has no time, or names a day or time that does not exist. */
export type Unread = 'unreadable' | 'noTime' | 'noSuchDay' | 'noSuchTime';

/**
 * Reads a moment: «23/11 9:20», «23112026 0920», «9h20 ngày 23/11», «9:20».
 * @param near day (dd/MM/yyyy) that gives the day or the year when none is typed
 */
export function readMoment(typed: string, near: string): Reading {
  const { date, time } = splitTime(tidy(typed));
  const day = date === '' && time ? { ok: true as const, text: near } : readDay(date, near);
  if (!day.ok) return day;
  if (!time) return { ok: false, why: 'noTime' };
  const [hour, minute] = time;
  if (hour > 23 || minute > 59) return { ok: false, why: 'noSuchTime' };
  return { ok: true, text: `${day.text} ${twoDigits(hour)}:${twoDigits(minute)}` };
}

/** Reads a day: «23/11», «23-11-26», «23112026», «2026-11-23». */
export function readDay(typed: string, near: string): Reading {
  const parts = dateParts(tidy(typed));
  if (!parts) return { ok: false, why: 'unreadable' };
  const [day, month, typedYear] = parts;
  const year = typedYear === undefined ? Number(near.slice(6, 10)) : typedYear < 100 ? 2000 + typedYear : typedYear;
  const real = new Date(Date.UTC(year, month - 1, day));
  if (year < 1900 || real.getUTCMonth() !== month - 1 || real.getUTCDate() !== day) return { ok: false, why: 'noSuchDay' };
  return { ok: true, text: `${twoDigits(day)}/${twoDigits(month)}/${year}` };
}

/** Returns the value for the browser's picker: '23/11/2026 09:20' → '2026-11-23T09:20', '23/11/2026' → '2026-11-23', others → ''. */
export function toNative(text: string): string {
  const [, day, month, year, time] = /^(\d\d)\/(\d\d)\/(\d{4})(?: (\d\d:\d\d))?$/.exec(text) ?? [];
  return day ? `${year}-${month}-${day}${time ? `T${time}` : ''}` : '';
}

/** Returns the text of a picker's value, the reverse of `toNative`. */
export function fromNative(value: string): string {
  const [, year, month, day, time] = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d:\d\d))?/.exec(value) ?? [];
  return year ? `${day}/${month}/${year}${time ? ` ${time}` : ''}` : '';
}

/** Returns the day of a Date in the browser's time zone, dd/MM/yyyy. */
export function dayText(date: Date): string {
  return `${twoDigits(date.getDate())}/${twoDigits(date.getMonth() + 1)}/${date.getFullYear()}`;
}

function tidy(text: string): string {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      // The word for hour becomes «h», with the minutes after it; a number that begins a date is no minutes.
      .replace(/(\d)\s*(?:giờ|h|g)(?:\s*(\d{1,2})(?![\d/.-]))?/g, '$1h$2')
      .replace(/phút|ngày|lúc|hồi|[,;]/g, ' ')
      .replace(/\s*:\s*/g, ':')
      .replace(/\s+/g, ' ')
      .trim()
  );
}

/** Splits the time from the date, in any order. */
function splitTime(text: string): { date: string; time?: [number, number] } {
  const whole = /^(\d{8}) ?(\d{2})(\d{2})$/.exec(text) ?? /^(.*\S) (\d{1,2})(\d{2})$/.exec(timeWithoutSign(text));
  if (whole) return { date: whole[1]!, time: [Number(whole[2]), Number(whole[3])] };
  const marked = /(?:^| )(\d{1,2})[:h](\d{1,2})?(?::\d\d)?(?= |$)/.exec(text);
  if (!marked) return { date: text };
  return { date: text.replace(marked[0], ' ').trim(), time: [Number(marked[1]), Number(marked[2] ?? 0)] };
}

/** Returns a text that may end with a time such as «0920»; '' when it has a time with a sign, or ends with a year: «23 11 2026». */
function timeWithoutSign(text: string): string {
  return /^\d{1,2} \d{1,2} \d{4}$/.test(text) || /[:h]/.test(text) ? '' : text;
}

function dateParts(text: string): [number, number, number?] | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return [Number(iso[3]), Number(iso[2]), Number(iso[1])];
  const match = /^(\d{1,2})[/.\- ](\d{1,2})(?:[/.\- ](\d{4}|\d{2}))?$/.exec(text) ?? /^(\d\d)(\d\d)(\d{4}|\d{2})?$/.exec(text);
  if (!match) return undefined;
  return [Number(match[1]), Number(match[2]), match[3] === undefined ? undefined : Number(match[3])];
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
