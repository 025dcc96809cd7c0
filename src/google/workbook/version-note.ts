// The version of the product, in the note of the register's first cell.
import { workbookTexts } from '../../texts/workbook';
import { sheetOf } from './sheets';
import type { Workbook } from './workbook';

/** Writes the note: what the register is for and which version runs. Runs at set-up and once a day, because a push of new code starts nothing. */
export function writeVersionNote(workbook: Workbook): void {
  const { sheet } = workbook.table('register');
  sheet.getRange(1, 1).setNote(`${sheetOf('register').note}\n\n${workbookTexts.version}`);
}
