// «Sổ văn bản đi»: the numbers that the văn thư gave to proposals, as formulas over the journal, in its order.
import { eventLabels } from '../../texts/labels';
import { proposalNumberTexts as texts } from '../../texts/sheets/journal';
import { columnLetters, quoted } from '../workbook/cells';
import { sheetOf } from '../workbook/sheets';
import { type Columns, columnsOf } from '../workbook/tables';
import type { Change, Workbook } from '../workbook/workbook';

/** More numbers than a commune gives its IT proposals in a year. */
const LISTED_ROWS = 400;

/**
 * Returns the changes that write the sheet whole, so that what hands did to it lasts until the next run at most.
 * @param registerHeaders the first row of the register
 */
export function numberListChanges(workbook: Workbook, registerHeaders: unknown[], journal: Columns): Change[] {
  if (!workbook.has('numbers') || !workbook.has('journal')) return [];
  const register = columnsOf('register', registerHeaders);
  const range = (sheet: 'register' | 'journal', columns: Columns) => (key: string) =>
    `${workbook.titleOf(sheet)}!$${columnLetters(columns[key]!)}$2:$${columnLetters(columns[key]!)}`;
  const below = { sheetId: workbook.idOf('numbers'), startRowIndex: 1, endRowIndex: LISTED_ROWS };
  return [
    // A cell that hands have filled keeps the list from being shown.
    { sheet: 'numbers', request: { updateCells: { range: below, fields: 'userEnteredValue' } } },
    workbook.writeCells('numbers', 2, 1, [
      columnFormulas(range('journal', journal), range('register', register)).map((formula) => ({ formula })),
    ]),
  ];
}

/** Each column lists the journal's rows on numbers; a stacked list would need functions over whole columns of text. */
function columnFormulas(ofJournal: (key: string) => string, ofRegister: (key: string) => string): string[] {
  const rows = (key: string) => `FILTER(${ofJournal(key)};${ofJournal('event')}=${quoted(eventLabels.proposalNumbered)})`;
  const each = (key: string, formula: string) => `MAP(${rows(key)};LAMBDA(t;${formula}))`;
  const dayAt = `FIND(${quoted(texts.day)};t)`;
  const from = texts.before.length + 1;
  const cells: Record<string, string> = {
    number: each('summary', `MID(t;${from};${dayAt}-${from})`),
    day: each('summary', `MID(t;${dayAt}+${texts.day.length};${texts.longestDay})`),
    content: each('summary', `MID(t;${dayAt}+${texts.day.length + texts.longestDay + 2};99)`),
    code: rows('code'),
    device: each('code', `XLOOKUP(t;${ofRegister('code')};${ofRegister('device')};"")`),
    by: rows('by'),
    at: rows('at'),
  };
  return sheetOf('numbers').columns.map(({ key }) => `=IFERROR(${cells[key]!};${key === 'number' ? quoted(texts.none) : '""'})`);
}
