// Which incidents a hand edit of the register touched, and what their free columns now say.
import type { EditedRow } from '../actions/hand-edit';
import { readText } from './book';
import { handEditable } from './layout';
import type { GoogleOffice } from './office';

/** The rest of a longer edit is put back by the next sweep instead: a trigger has 6 minutes. */
const MOST_ROWS = 50;

/** Reads the touched rows again under the lock; rows that are not the register's are left alone. */
export function editedRows(office: GoogleOffice, range: GoogleAppsScript.Spreadsheet.Range): EditedRow[] {
  const { columns } = office.ledger.register.table;
  const free = handEditable.map((key) => columns[key]!);
  const touched = Array.from({ length: range.getNumColumns() }, (_, index) => range.getColumn() + index);
  const touchedOthers = touched.some((column) => !free.includes(column));
  const first = Math.max(2, range.getRow());
  const count = range.getLastRow() - first + 1;
  if (count > MOST_ROWS) office.ledger.register.markBehind(first + MOST_ROWS, count - MOST_ROWS);
  const rows = Array.from({ length: Math.min(MOST_ROWS, count) }, (_, index) => first + index);
  return rows.flatMap((row) => {
    const read = office.ledger.register.read(row);
    const loaded = read.code ? office.ledger.loadRow(read) : undefined;
    if (!loaded) return [];
    const text = (key: (typeof handEditable)[number]) => readText(read.cells[columns[key]! - 1]);
    return [{ loaded, group: text('group'), priority: text('priority'), assignee: text('assignee'), note: text('note'), touchedOthers }];
  });
}

/** Is the column of codes among the edited ones? */
export function touchesCodes(office: GoogleOffice, range: GoogleAppsScript.Spreadsheet.Range): boolean {
  const code = office.ledger.register.table.columns.code!;
  return range.getColumn() <= code && code <= range.getLastColumn();
}
