// Cells: a person's text as a cell may hold it, column letters, and room for more rows.
import { workbookTexts } from '../../texts/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Returns the letters of a column: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** The longest text put into one cell, in characters; leaves room for the note that it was cut. */
const CELL_LIMIT = 49_000;

/** Word joiner: invisible and without width; a text that starts with it is never a formula. */
const NEUTRAL = '\u2060';

/**
 * Returns a person's text as a cell may hold it: never a formula, never over the platform's 50,000 characters.
 * The columns also have the format `@`. An apostrophe would do as well, but whether an `@` cell shows it is unproved.
 * The journal has the whole text.
 */
export function cellText(text: string): string {
  const shown = text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT)}${workbookTexts.clipped}` : text;
  return /^[=+\-@\t\r\n']/.test(shown) ? NEUTRAL + shown : shown;
}

/** Returns the text that `cellText` was given. */
export function readText(cell: unknown): string {
  const text = String(cell ?? '');
  return text.startsWith(NEUTRAL) ? text.slice(NEUTRAL.length) : text;
}

/** Adds rows to the sheet so that row `last` exists. */
export function ensureRows(sheet: Sheet, last: number): void {
  const rows = sheet.getMaxRows();
  if (last > rows) sheet.insertRowsAfter(rows, Math.max(200, last - rows));
}

/** A row for `setValues` from values by column key; other cells are blank. */
export function rowOf({ columns, width }: { columns: Record<string, number>; width: number }, values: Record<string, unknown>): unknown[] {
  const row: unknown[] = new Array(width).fill('');
  for (const [key, value] of Object.entries(values)) row[columns[key]! - 1] = value;
  return row;
}
