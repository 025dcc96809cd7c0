// The last run of the timer, in cells of formulas that turn red by themselves half an hour later: no script has to run for that.
import type { Instant } from '../../procedure/incident';
import { instantOfWallTime, localMinutes, minutesOfDay } from '../../procedure/time/dates';
import { heartbeatTexts } from '../../texts/sheets/heartbeat';
import { dueStateTexts } from '../../texts/sheets/register';
import { columnLetters } from '../workbook/cells';
import { sheetOf } from '../workbook/sheets';
import { columnsOf } from '../workbook/tables';
import type { Change, Workbook } from '../workbook/workbook';

/** The timer runs every ten minutes; it may be late once and fail once. */
export const SILENCE_MILLISECONDS = 1_800_000;
/** The serial of 1 January 1970, in minutes. */
const EPOCH_MINUTES = 25_569 * minutesOfDay;
/** The heartbeat's column at the right edge of the register, in pixels. */
const WIDTH = 240;
/** A sentence on a fault is cut to so many characters. */
const LONGEST = 300;

const beginnings = [heartbeatTexts.ran, heartbeatTexts.stopped, heartbeatTexts.failed];

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
 * Returns the changes that note a run of the timer. «Việc đang mở» is written whole: it is one formula.
 * @param headers the first row of the register
 * @param failure what went wrong in the run; '' when all went well
 */
export function heartbeatChanges(workbook: Workbook, headers: unknown[], at: Instant, failure: string): Change[] {
  if (!workbook.has('register')) return [];
  const text = heartbeatFormula(at, failure);
  return [...inRegister(workbook, headers, text('')), ...inOpenWork(workbook, headers, text)];
}

/** @returns the formula; `rest`: a formula of text that follows while all is well */
function heartbeatFormula(at: Instant, failure: string): (rest: string) => string {
  const limit = localMinutes(at + SILENCE_MILLISECONDS) + EPOCH_MINUTES;
  const stopped = quoted(heartbeatTexts.of(heartbeatTexts.stopped, at, heartbeatTexts.cure));
  const said = failure.replace(/\s+/g, ' ').slice(0, LONGEST);
  const ran = quoted(said ? heartbeatTexts.of(heartbeatTexts.failed, at, `: ${said}`) : heartbeatTexts.of(heartbeatTexts.ran, at));
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

function inOpenWork(workbook: Workbook, headers: unknown[], text: (rest: string) => string): Change[] {
  if (!workbook.has('openWork')) return [];
  const columns = columnsOf('register', headers);
  const title = workbook.titleOf('register');
  const range = (key: string) => `${title}!$${columnLetters(columns[key]!)}$2:$${columnLetters(columns[key]!)}`;
  const [between, , after] = heartbeatTexts.open;
  const figures = [
    quoted(between!),
    `(COUNTA(${range('code')})-COUNT(${range('endedAt')}))`,
    quoted(heartbeatTexts.open[1]!),
    `COUNTIF(${range('dueState')};"${dueStateTexts.words.overdue.trim()}*")`,
    quoted(after!),
  ].join('&');
  return [workbook.writeCells('openWork', 2, 1, [[{ formula: text(figures) }], [{ formula: openWorkFormula(range) }]])];
}

/** The open incidents, that with the nearest limit first. Blank cells become texts: a stacked blank cell is a zero elsewhere. */
function openWorkFormula(range: (key: string) => string): string {
  const due = `IF(${range('stepDueAt')}="";${range('overallDueAt')};${range('stepDueAt')})`;
  const { columns } = sheetOf('openWork');
  const stacked = columns.map(({ key }) => (key === 'dueAt' ? due : `${range(key)}&""`)).join(';');
  const isOpen = `(${range('code')}<>"")*(${range('endedAt')}="")`;
  const dueAt = columns.findIndex(({ key }) => key === 'dueAt') + 1;
  return `=ARRAYFORMULA(IFERROR(SORT(FILTER(HSTACK(${stacked});${isOpen});${dueAt};TRUE);${quoted(heartbeatTexts.none)}))`;
}

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;
