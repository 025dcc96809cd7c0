// Functions that convert values for JSON and catch the platform's refusals.

const zone = 'Asia/Ho_Chi_Minh';

/** Returns a cell's value with its type: dates as wall time, so that they are the same everywhere. */
export function told(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(told);
  if (!(value instanceof Date)) return value;
  return `date ${Utilities.formatDate(value as GoogleAppsScript.Base.Date, zone, 'yyyy-MM-dd HH:mm:ss')}`;
}

/**
 * Returns the platform's message when it refuses, 'taken' when it does not. Mistakes of the fact itself are thrown.
 * Flushes, because Sheets executes writes late.
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

/** Use this where the message depends on the language of the account. */
export const isRefused = (work: () => unknown): boolean => refusal(work) !== 'taken';
