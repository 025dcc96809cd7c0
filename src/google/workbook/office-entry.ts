// An entry of the journal that is about the office and no incident, written once.
import { locked } from '../platform/lock';
import { readAgain, writeProperty } from '../platform/properties';
import { tellMended } from '../watch/tell-mended';
import { readRegister } from './headers/read-mended';
import { endText } from './journal-end';
import { type OfficeEntry, officeRow } from './journal-rows';
import { Workbook } from './workbook';

/** An entry whose run died may be among so many last rows. */
const LAST_ROWS = 500;

/**
 * Appends the entry. A call with the same `id` after one that died writes nothing when the row is there: its hash was noted before.
 */
export function journalOnce(id: string, entry: OfficeEntry): void {
  locked(() => {
    const workbook = new Workbook();
    const reading = readRegister(workbook, { codes: [] }, { toWrite: true }, tellMended);
    const { end, endColumn } = reading;
    const columns = reading.columns('journal');
    const noted = JSON.parse(readAgain('journal.noted') || '{}') as { id?: string; hash?: string };
    if (noted.id === id) {
      const [hashes] = workbook.read([{ sheet: 'journal', firstRow: Math.max(2, end.row - LAST_ROWS), column: columns.hash! }]);
      if (hashes!.some(([hash]) => hash === noted.hash)) return;
    }
    const { rows, hash } = officeRow(columns, end.hash, end.lastCode, entry);
    writeProperty('journal.noted', JSON.stringify({ id, hash }));
    workbook.write(() => [
      ...workbook.appendRows('journal', end.row, rows),
      workbook.writeCells('journal', 1, endColumn, [[endText({ ...end, row: end.row + rows.length, hash })]]),
    ]);
  });
}
