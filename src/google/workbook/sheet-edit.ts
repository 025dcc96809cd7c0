// A hand edit as the platform tells it: which sheet, who, and what the touched rows of the register now say.

import type { EditedRow, EditedSheet, SheetEdit } from '../../actions/ports';
import type { GoogleOffice } from '../office';
import { readText } from './cells';
import { handEditable, type SheetKey, sheets } from './sheets';

/** Sheets that say how limits are counted. */
const timeRules: SheetKey[] = ['hours', 'days', 'steps', 'settings'];

/** The edit of an event; undefined for a header, a blank event, and sheets that are people's own. */
export function sheetEditOf(office: GoogleOffice, event: GoogleAppsScript.Events.SheetsOnEdit | undefined): SheetEdit | undefined {
  if (!event?.range || event.range.getLastRow() < 2) return undefined;
  const { range } = event;
  const sheet = editedSheet(range.getSheet().getName());
  return (
    sheet && {
      sheet,
      email: event.user?.getEmail() ?? '',
      rows: () => editedRows(office, range),
      touchesCodes: () => touchesCodes(office, range),
    }
  );
}

function editedSheet(name: string): EditedSheet | undefined {
  const key = sheets.find((spec) => spec.name === name)?.key;
  if (key === 'register' || key === 'estimate' || key === 'lists') return key;
  return key && timeRules.includes(key) ? 'timeRules' : undefined;
}

/** The rest of a longer edit is put back by the next sweep instead: a trigger has 6 minutes. */
const MOST_ROWS = 50;

/** Reads the touched rows again under the lock; rows that are not the register's are left alone. */
function editedRows(office: GoogleOffice, range: GoogleAppsScript.Spreadsheet.Range): EditedRow[] {
  const { columns } = office.store.register.table;
  const free = handEditable.map((key) => columns[key]!);
  const touched = Array.from({ length: range.getNumColumns() }, (_, index) => range.getColumn() + index);
  const touchedOthers = touched.some((column) => !free.includes(column));
  const first = Math.max(2, range.getRow());
  const count = range.getLastRow() - first + 1;
  if (count > MOST_ROWS) office.store.register.markBehind(first + MOST_ROWS, count - MOST_ROWS);
  const rows = Array.from({ length: Math.min(MOST_ROWS, count) }, (_, index) => first + index);
  return rows.flatMap((row) => {
    const read = office.store.register.read(row);
    const loaded = read.code ? office.store.loadRow(read) : undefined;
    if (!loaded) return [];
    const text = (key: (typeof handEditable)[number]) => readText(read.cells[columns[key]! - 1]);
    return [{ loaded, group: text('group'), priority: text('priority'), assignee: text('assignee'), note: text('note'), touchedOthers }];
  });
}

/** Is the column of codes among the edited ones? */
function touchesCodes(office: GoogleOffice, range: GoogleAppsScript.Spreadsheet.Range): boolean {
  const code = office.store.register.table.columns.code!;
  return range.getColumn() <= code && code <= range.getLastColumn();
}
