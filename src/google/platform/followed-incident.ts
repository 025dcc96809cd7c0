// Keeps selection and card on an incident: the rows of «Việc đang mở» move under a selection that does not.
import { usualPlace } from '../workbook/reading/reading-parts';
import { sheetKeyOf } from '../workbook/sheet-edit';
import type { SheetKey } from '../workbook/sheets';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In the cache of the person; the card notices within seconds, and what is dropped earlier costs only that. */
const TASK = 'card.task';

/**
 * Selects the incident's row in the open sheet, in the same column. Nothing moves where the incident does not stand, and where several
 * rows are selected.
 */
export function keepSelected(code: string): void {
  const sheet = SpreadsheetApp.getActiveSheet();
  const key = sheetKeyOf(sheet);
  if (key !== 'openWork' && key !== 'register') return;
  const [active, ...others] = sheet.getActiveRangeList()?.getRanges() ?? [];
  if (!active || others.length || active.getNumRows() > 1) return;
  // Mostly the row has not moved.
  if (sheet.getRange(active.getRow(), key === 'openWork' ? 1 : usualPlace('code')).getDisplayValue() === code) return;
  cellBeside(sheet, key, code, active.getColumn())?.activate();
}

/** Selects the incident's row: in the register when it is open, otherwise in «Việc đang mở», and in the register when it is not listed. */
export function goTo(code: string): void {
  const open = SpreadsheetApp.getActiveSheet();
  const sheets = SpreadsheetApp.getActiveSpreadsheet().getSheets();
  const order: SheetKey[] = sheetKeyOf(open) === 'register' ? ['register'] : ['openWork', 'register'];
  for (const key of order) {
    const sheet = sheets.find((one) => sheetKeyOf(one) === key);
    const cell = sheet && !sheet.isSheetHidden() && cellBeside(sheet, key, code, 1);
    if (cell) {
      SpreadsheetApp.setActiveRange(cell);
      return;
    }
  }
}

/** Tells the card of this person that it is to show the incident, wherever the selection is. */
export const tellCard = (code: string): void => CacheService.getUserCache()?.put(TASK, `${code} ${Utilities.getUuid()}`);

/** What `tellCard` said last; '' when nothing is known. */
export const toldToCard = (): string => CacheService.getUserCache()?.get(TASK) ?? '';

/** Returns the cell of that column in the incident's row. */
function cellBeside(sheet: Sheet, key: SheetKey, code: string, column: number): GoogleAppsScript.Spreadsheet.Range | undefined {
  const row = key === 'openWork' ? listedRow(sheet, code) : recordedRow(sheet, code);
  return row ? sheet.getRange(row, column) : undefined;
}

/** The cells of the list are results of one formula, which a TextFinder may pass over; what is open is not much. */
const listedRow = (sheet: Sheet, code: string): number =>
  sheet
    .getRange(1, 1, sheet.getLastRow())
    .getDisplayValues()
    .findIndex(([listed]) => listed === code) + 1;

/** The platform searches the column, so that it is not read. */
const recordedRow = (sheet: Sheet, code: string): number =>
  sheet.getRange(1, usualPlace('code'), sheet.getMaxRows()).createTextFinder(code).matchEntireCell(true).findNext()?.getRow() ?? 0;
