// The version of the product, in the note of the register's first cell.
import { workbookTexts } from '../../texts/workbook';
import { sheetOf } from './sheets';
import type { Workbook } from './workbook';

/** Writes the note: what the register is for and which version runs. Runs at set-up and once a day, because a push of new code starts nothing. */
export function showVersion(workbook: Workbook): void {
  const note = `${sheetOf('register').note}\n\n${workbookTexts.version}`;
  workbook.write(() => (workbook.has('register') ? [workbook.writeNote('register', 1, 1, note)] : []));
}
