// Which incidents go to the archive of a year: those that ended in it, or before, and owe nothing; all others stay.
import type { Instant } from '../../procedure/incident';
import { instantOfWallTime, yearOf } from '../../procedure/time/dates';
import { instantOf } from '../workbook/cells';
import type { RegisterReading } from '../workbook/reading/reading';
import { readState } from '../workbook/register-row';

export interface YearPlan {
  archived: string[];
  /** In the order of the register. */
  carried: string[];
}

/** The first moment after a year. */
export const endOfYear = (year: number): Instant => instantOfWallTime({ year: year + 1, month: 1, day: 1, hour: 0, minute: 0 });

/** Returns the plan by the register's columns, which are read whole. */
export function planOf(reading: RegisterReading, year: number): YearPlan {
  const cut = endOfYear(year);
  const plan: YearPlan = { archived: [], carried: [] };
  for (const { code, endedAt } of endings(reading)) plan[endedAt !== undefined && endedAt < cut ? 'archived' : 'carried'].push(code);
  return plan;
}

/** Returns the years that are over and have incidents to archive, with how many. */
export function yearsToClose(reading: RegisterReading, now: Instant): Map<number, number> {
  const years = new Map<number, number>();
  for (const { endedAt } of endings(reading)) {
    const year = endedAt === undefined ? undefined : yearOf(endedAt);
    if (year !== undefined && year < yearOf(now)) years.set(year, (years.get(year) ?? 0) + 1);
  }
  return new Map([...years].sort(([one], [other]) => one - other));
}

/** The end of each incident that owes neither papers nor copies; undefined for all others. */
function endings(reading: RegisterReading): { code: string; endedAt: Instant | undefined }[] {
  const [codes = [], states = [], ends = []] = reading.readColumns('register', ['code', 'state', 'endedAt']);
  return codes.flatMap((code, index) => {
    if (!code) return [];
    const { step, owesDocuments, owesFinalCopies } = readState(states[index]);
    const isOver = step === undefined && !owesDocuments && !owesFinalCopies && (ends[index] ?? '') !== '';
    return [{ code, endedAt: isOver ? instantOf(Number(ends[index])) : undefined }];
  });
}
