// Saying what was seen as JSON can hold it, and catching what the platform refuses.

const zone = 'Asia/Ho_Chi_Minh';

/** A cell's value with its type: dates as wall time, so that they read the same everywhere. */
export function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (!(value instanceof Date)) return value;
  return `date ${Utilities.formatDate(value as GoogleAppsScript.Base.Date, zone, 'yyyy-MM-dd HH:mm:ss')}`;
}

/**
 * What the platform says when it refuses; 'taken' where it does not. A mistake of the fact itself is no refusal.
 * Sheets carries out writes late, so they are flushed within.
 */
export function refusal(work: () => unknown): string {
  try {
    work();
    SpreadsheetApp.flush();
    return 'taken';
  } catch (error) {
    if (!(error instanceof Error) || ['TypeError', 'ReferenceError', 'NotEmulated'].indexOf(error.name) >= 0) throw error;
    return error.message;
  }
}

/** Messages come in the language of the account; that there is one does not. */
export const isRefused = (work: () => unknown): boolean => refusal(work) !== 'taken';
