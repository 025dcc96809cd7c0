// The last run of the timer, in cells of formulas that turn red by themselves half an hour later: no script has to run for that.
import type { Instant } from '../../procedure/incident';
import type { Calendar } from '../../procedure/time/calendar';
import { instantOfWallTime, minutesOfDay } from '../../procedure/time/dates';
import { heartbeatTexts } from '../../texts/sheets/heartbeat';
import { quoted, serialMinutesOf } from '../workbook/cells';
import type { Columns } from '../workbook/tables';
import type { Change, Workbook } from '../workbook/workbook';
import { numberListChanges } from './number-list';
import { openWorkChanges } from './open-work';
import { timeLeft } from './time-left';

/** The timer runs every ten minutes; it may be late once and fail once. */
export const SILENCE_MILLISECONDS = 1_800_000;
/** The heartbeat's column at the right edge of the register, in pixels. */
const WIDTH = 240;
/** A sentence on a fault is cut to so many characters. */
const LONGEST = 300;

const beginnings = [heartbeatTexts.ran, heartbeatTexts.stopped, heartbeatTexts.failed, heartbeatTexts.failedFormerly];

/** Returns the column of the heartbeat in the header row, from 1; 0 when there is none. */
const placeIn = (headers: unknown[]): number =>
  headers.findIndex((header) => beginnings.some((text) => String(header).normalize('NFC').startsWith(text))) + 1;

/** Returns when the timer ran last, by the header row of the register; undefined when nobody knows. */
export function heartbeatOf(headers: unknown[]): { at: Instant } | undefined {
  const found = /(\d\d):(\d\d) (\d\d)\/(\d\d)\/(\d{4})/.exec(String(headers[placeIn(headers) - 1] ?? ''));
  if (!found) return undefined;
  const [hour, minute, day, month, year] = found.slice(1).map(Number) as [number, number, number, number, number];
  return { at: instantOfWallTime({ year, month, day, hour, minute }) };
}

/**
 * Returns the changes that note a run of the timer. «Việc đang mở» and «Sổ văn bản đi» are written whole: formulas list their rows.
 * @param headers the first row of the register
 * @param journal the columns of the journal, when «Sổ văn bản đi» is to be written too
 * @param failure what went wrong in the run; '' when all went well
 * @param calendar what the time left is counted by; absent: the list has the due states as the register says them
 */
export function heartbeatChanges(
  workbook: Workbook,
  headers: unknown[],
  journal: Columns | undefined,
  at: Instant,
  failure: string,
  calendar?: Calendar,
): Change[] {
  if (!workbook.has('register')) return [];
  const text = heartbeatFormula(at, failure);
  return [
    ...inRegister(workbook, headers, text('')),
    ...openWorkChanges(workbook, headers, text, calendar && timeLeft(calendar, at)),
    ...(journal ? numberListChanges(workbook, headers, journal) : []),
  ];
}

/** @returns the formula; `rest`: a formula of text that follows while all is well */
function heartbeatFormula(at: Instant, failure: string): (rest: string) => string {
  const limit = serialMinutesOf(at + SILENCE_MILLISECONDS);
  const stopped = quoted(heartbeatTexts.of(heartbeatTexts.stopped, at, heartbeatTexts.cure));
  const said = failure.replace(/\s+/g, ' ').slice(0, LONGEST);
  const ran = quoted(
    said ? heartbeatTexts.of(heartbeatTexts.failed, at, heartbeatTexts.cutShort(said)) : heartbeatTexts.of(heartbeatTexts.ran, at),
  );
  return (rest) => `=IF(NOW()*${minutesOfDay}>${limit};${stopped};${ran}${rest && !said ? `&${rest}` : ''})`;
}

/** Without it, the first column after the others gets it; the grid is made wider where that is its end. */
function inRegister(workbook: Workbook, headers: unknown[], formula: string): Change[] {
  const known = placeIn(headers);
  const column = known || headers.length + 1;
  const sheetId = workbook.idOf('register');
  const insert = { sheetId, dimension: 'COLUMNS', startIndex: column - 1, endIndex: column };
  const change = workbook.writeCells('register', 1, column, [[{ formula }]]);
  if (known) return [change];
  return [
    { sheet: 'register', request: { insertDimension: { range: insert, inheritFromBefore: true } } },
    {
      sheet: 'register',
      request: {
        updateDimensionProperties: {
          range: insert,
          properties: { pixelSize: WIDTH, hiddenByUser: false },
          fields: 'pixelSize,hiddenByUser',
        },
      },
    },
    change,
  ];
}
