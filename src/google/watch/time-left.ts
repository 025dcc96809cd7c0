// Time left (còn lại) and time past a limit in working time, by a formula: they stay true while no script runs.
import type { Instant } from '../../procedure/incident';
import type { Calendar } from '../../procedure/time/calendar';
import { isoDayOf, minutesOfDay, startOfDay } from '../../procedure/time/dates';
import { minutesPerWorkingDay } from '../../procedure/time/working-time';
import { openWorkTexts as t } from '../../texts/sheets/open-work';
import { dueStateTexts } from '../../texts/sheets/register';
import { quoted, serialMinutesOf } from '../workbook/cells';

const DAY = 86_400_000;
/** The sessions that the formula knows, in days before and after the run that writes it. A limit outside is told by its date. */
const DAYS_BEFORE = 60;
const DAYS_AFTER = 45;

/** Parts of one formula. */
export interface TimeLeft {
  /** Names and values for a LET around it. */
  names: string[];
  /** The text of one row. @param dueAt name of its limit; @param state name of its due state in the register */
  of(dueAt: string, state: string): string;
}

/**
 * Returns the parts of the formula of the time left: «Còn 1 ngày 3 giờ», «Sắp đến hạn, còn 20 phút», «Quá hạn 2 ngày 1 giờ», a day being
 * eight hours. Where it cannot be counted, the text is the due state.
 * @param at when the formula is written
 */
export function timeLeft(calendar: Calendar, at: Instant): TimeLeft {
  const opens: number[] = [];
  const before: number[] = [];
  let sum = 0;
  for (let day = -DAYS_BEFORE; day <= DAYS_AFTER; day += 1) {
    const midnight = startOfDay(at) + day * DAY;
    for (const { from, to } of calendar.sessionsOn(isoDayOf(midnight))) {
      opens.push(serialMinutesOf(midnight) + from);
      before.push(sum);
      sum += to - from;
    }
  }
  // The last entry of both ends what is known: a minute after it finds no next sum.
  opens.push(serialMinutesOf(startOfDay(at) + (DAYS_AFTER + 1) * DAY));
  before.push(sum);
  const { soon, overdue } = dueStateTexts.words;
  const { left, soonLeft } = t;
  return {
    names: [
      // Rows of an array are parted by a semicolon in every locale, and whole numbers have no decimal mark.
      `opens;{${opens.join(';')}}`,
      `before;{${before.join(';')}}`,
      // A second more: a whole minute as a fraction of a day may lie below itself.
      `thisMinute;INT(NOW()*${minutesOfDay}+1/60)`,
      `workedNow;${worked('thisMinute')}`,
    ],
    of: (dueAt, state) =>
      `IFERROR(LET(due;ROUND(${dueAt}*${minutesOfDay};0);minutes;${worked('due')}-workedNow;` +
      `IF(minutes=0;${state};IF(minutes<0;${quoted(overdue)};IF(${state}=${quoted(soon)};${quoted(soonLeft)};${quoted(left)}))&${spanFormula('ABS(minutes)')}));${state})`,
  };
}

/** Working minutes from the first session to a minute; an error outside the sessions that are known. */
const worked = (minute: string): string =>
  `LET(i;MATCH(${minute};opens;1);MIN(INDEX(before;i)+${minute}-INDEX(opens;i);INDEX(before;i+1)))`;

/** As `workingSpanText` says it, without «làm việc»: the header says that. */
function spanFormula(minutes: string): string {
  const { day, hour, minute } = dueStateTexts.words;
  const days = `INT(m/${minutesPerWorkingDay})`;
  const hours = `INT(MOD(m;${minutesPerWorkingDay})/60)`;
  return (
    `LET(m;${minutes};TRIM(IF(${days}>0;${days}&${quoted(day)}&IF(${hours}>0;${hours}&${quoted(hour)};"");` +
    `IF(${hours}>0;${hours}&${quoted(`${hour} `)};"")&IF(MOD(m;60)>0;MOD(m;60)&${quoted(minute)};""))))`
  );
}
