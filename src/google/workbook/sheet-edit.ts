// An edit by hand as the platform reports it: the sheet, the editor, and the edited rows and columns.
import type { EditedSheet, SheetEdit } from '../../actions/ports';
import { type SheetKey, sheets } from './sheets';

/** Sheets that limits are computed from. */
const timeRules: SheetKey[] = ['hours', 'days', 'steps', 'settings'];

/** Returns the edit of an event; undefined for the header, an empty event, and sheets that people edit freely. */
export function sheetEditOf(event: GoogleAppsScript.Events.SheetsOnEdit | undefined): SheetEdit | undefined {
  if (!event?.range || event.range.getLastRow() < 2) return undefined;
  const { range } = event;
  const sheet = editedSheet(range.getSheet().getName());
  if (!sheet) return undefined;
  const first = Math.max(2, range.getRow());
  return {
    sheet,
    email: event.user?.getEmail() ?? '',
    rows: Array.from({ length: range.getLastRow() - first + 1 }, (_, index) => first + index),
    columns: { first: range.getColumn(), last: range.getLastColumn() },
  };
}

function editedSheet(name: string): EditedSheet | undefined {
  const key = sheets.find((spec) => spec.name === name)?.key;
  if (key === 'register' || key === 'estimate' || key === 'lists') return key;
  return key && timeRules.includes(key) ? 'timeRules' : undefined;
}
