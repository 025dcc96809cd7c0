// An edit by hand as the platform reports it: the sheet, the editor, and the edited rows and columns.
import type { EditedSheet, SheetEdit } from '../../actions/ports';
import { rememberedIds } from './open-file';
import { namesOf, type SheetKey, sheets } from './sheets';

/** How edits of a sheet are answered. */
const answered: Partial<Record<SheetKey, EditedSheet>> = {
  register: 'register',
  estimate: 'estimate',
  lists: 'lists',
  hours: 'settings',
  days: 'settings',
  steps: 'settings',
  settings: 'settings',
  people: 'settings',
};

/** Returns the edit of an event; undefined for an empty event, for sheets of people's own, and where nothing has to be answered. */
export function sheetEditOf(event: GoogleAppsScript.Events.SheetsOnEdit | undefined): SheetEdit | undefined {
  const range = event?.range;
  // A page may call the trigger's function too, but sends no object of the platform.
  if (typeof range?.getSheet !== 'function') return undefined;
  const key = sheetKeyOf(range.getSheet());
  if (!key) return undefined;
  const sheet = answered[key] ?? 'other';
  const hasHeader = range.getRow() === 1;
  const first = Math.max(2, range.getRow());
  const count = range.getLastRow() - first + 1;
  if (!hasHeader && sheet === 'other') return undefined;
  // The platform gives a value only for a single cell.
  const value = String(event?.value ?? '');
  return {
    sheet,
    email: event?.user?.getEmail() ?? '',
    hasHeader,
    rows: Array.from({ length: Math.max(0, count) }, (_, index) => first + index),
    columns: { first: range.getColumn(), last: range.getLastColumn() },
    typed: value.startsWith('=') ? '' : value,
  };
}

/** Returns which of our sheets this is, also when people have renamed it. */
export function sheetKeyOf(sheet: GoogleAppsScript.Spreadsheet.Sheet): SheetKey | undefined {
  const name = sheet.getName();
  const named = sheets.find((spec) => namesOf(spec).includes(name))?.key;
  if (named) return named;
  const id = sheet.getSheetId();
  return (Object.entries(rememberedIds()) as [SheetKey, number][]).find(([, known]) => known === id)?.[0];
}
