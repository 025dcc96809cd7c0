// «Việc đang mở»: the open incidents, that with the nearest limit first, as one formula over the register; the last run stands above.
import { heartbeatTexts } from '../../texts/sheets/heartbeat';
import { dueStateTexts } from '../../texts/sheets/register';
import { columnLetters, quoted } from '../workbook/cells';
import { sheetOf } from '../workbook/sheets';
import { columnsOf } from '../workbook/tables';
import type { Change, Workbook } from '../workbook/workbook';

/** More open incidents than a commune ever has. */
const LISTED_ROWS = 100;

/**
 * Returns the changes that write the sheet whole, so that what hands did to it lasts until the next run at most.
 * @param headers the first row of the register
 * @param lastRun the formula of the last run; its argument: a formula of text that follows while all is well
 */
export function openWorkChanges(workbook: Workbook, headers: unknown[], lastRun: (rest: string) => string): Change[] {
  if (!workbook.has('openWork')) return [];
  const columns = columnsOf('register', headers);
  const title = workbook.titleOf('register');
  const range = (key: string) => `${title}!$${columnLetters(columns[key]!)}$2:$${columnLetters(columns[key]!)}`;
  const below = { sheetId: workbook.idOf('openWork'), startRowIndex: 1, endRowIndex: LISTED_ROWS };
  return [
    // A cell that hands have filled keeps the list from being shown.
    { sheet: 'openWork', request: { updateCells: { range: below, fields: 'userEnteredValue' } } },
    workbook.writeCells('openWork', 2, 1, [[{ formula: lastRun(figuresFormula(range)) }], [{ formula: listFormula(range) }]]),
  ];
}

/** « · 3 việc đang mở, 1 việc quá hạn». */
function figuresFormula(range: (key: string) => string): string {
  const { before, open, overdue } = heartbeatTexts.figures;
  return [
    quoted(before),
    `(COUNTA(${range('code')})-COUNT(${range('endedAt')}))`,
    quoted(open),
    `COUNTIF(${range('dueState')};"${dueStateTexts.words.overdue.trim()}*")`,
    quoted(overdue),
  ].join('&');
}

/** Blank cells become texts: a stacked blank cell is a zero elsewhere. */
function listFormula(range: (key: string) => string): string {
  const due = `IF(${range('stepDueAt')}="";${range('overallDueAt')};${range('stepDueAt')})`;
  const { columns } = sheetOf('openWork');
  const stacked = columns.map(({ key }) => (key === 'dueAt' ? due : `${range(key)}&""`)).join(';');
  const isOpen = `(${range('code')}<>"")*(${range('endedAt')}="")`;
  const dueAt = columns.findIndex(({ key }) => key === 'dueAt') + 1;
  return `=ARRAYFORMULA(IFERROR(SORT(FILTER(HSTACK(${stacked});${isOpen});${dueAt};TRUE);${quoted(heartbeatTexts.none)}))`;
}
