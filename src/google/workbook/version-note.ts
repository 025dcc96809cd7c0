// The version of the product, in the note of the register's first cell.
import { workbookTexts } from '../../texts/workbook';
import { sheetOf } from './sheets';

/** Writes the note: what the register is for and which version runs. Runs at set-up and once a day, because a push of new code starts nothing. */
export function showVersion(): void {
  const { name, note } = sheetOf('register');
  const sheet = (SpreadsheetApp.getActiveSpreadsheet() as GoogleAppsScript.Spreadsheet.Spreadsheet | null)?.getSheetByName(name);
  sheet?.getRange(1, 1).setNote(`${note}\n\n${workbookTexts.version}`);
}
