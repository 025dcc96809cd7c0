// Shows in the file that the register does not record for now, and what to do. Mails are the alarm's.
import { setupTexts } from '../../texts/setup';
import { sheetOf } from '../workbook/sheets';

/** Everything here is on SpreadsheetApp: the Sheets API may be what is not ready. */
export function showNotReady(message: string): void {
  const file = SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null;
  if (!file) return;
  file.toast(message, setupTexts.notReady, -1);
  file.getSheetByName(sheetOf('register').name)?.getRange(1, 1).setNote(`${setupTexts.notReady}: ${message}`);
}
