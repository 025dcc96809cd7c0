// Thời hạn lưu hồ sơ: until when the records of a closed year are kept.

/** The time for which records are kept: a number of years, for ever, or not set. */
export type Retention = number | 'forever' | 'unset';

/** Reads «10 năm», «10», «vĩnh viễn», ''; undefined for anything else. */
export function readRetention(text: string): Retention | undefined {
  const words = text.normalize('NFC').trim().toLowerCase();
  if (words === '') return 'unset';
  if (/^(lưu )?vĩnh viễn$/.test(words)) return 'forever';
  const years = /^(\d{1,3})( năm)?$/.exec(words)?.[1];
  return years !== undefined && Number(years) > 0 ? Number(years) : undefined;
}

/**
 * Returns the last year in which records are kept: the time is counted from 1 January of the year after the work was done (Luật Lưu trữ 2024).
 * Undefined when they are kept for ever, or nobody has said for how long.
 */
export const lastYearOf = (year: number, retention: Retention): number | undefined =>
  typeof retention === 'number' ? year + retention : undefined;
