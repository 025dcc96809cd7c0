// An edit by hand as the platform reports it: the sheet, the editor, and the edited rows of the register as they are now.
import type { EditedRow, EditedSheet, SheetEdit } from '../../actions/ports';
import type { GoogleOffice } from '../office';
import { readText } from './cells';
import { handEditable, type SheetKey, sheets } from './sheets';

/** Sheets that limits are computed from. */
const timeRules: SheetKey[] = ['hours', 'days', 'steps', 'settings'];

/** Returns the edit of an event; undefined for the header, an empty event, and sheets that people edit freely. */
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

/** Rows of an edit that are answered at once. The next reconciliation restores the others, because a trigger has 6 minutes. */
const MOST_ROWS = 50;

/** Reads the edited rows again under the lock; rows without an incident are left out. */
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

function touchesCodes(office: GoogleOffice, range: GoogleAppsScript.Spreadsheet.Range): boolean {
  const code = office.store.register.table.columns.code!;
  return range.getColumn() <= code && code <= range.getLastColumn();
}
