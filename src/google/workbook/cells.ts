// Cells: a person's text as a cell may hold it, column letters, room for more rows.
import { workbookTexts } from '../../texts/workbook';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Column letters: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Longest text one cell takes, with room for the mark. */
const CELL_LIMIT = 49_000;

/** Word joiner: takes no room and shows nothing, and what stands behind it is never a formula. */
const NEUTRAL = '\u2060';

/**
 * A person's text as a cell may hold it: never read as a formula, never over the platform's 50,000 characters.
 * The columns are `@` besides. An apostrophe would do as well, but whether an `@` cell shows it is unproved.
 * The whole text stands in the journal.
 */
export function cellText(text: string): string {
  const shown = text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT)}${workbookTexts.clipped}` : text;
  return /^[=+\-@\t\r\n']/.test(shown) ? NEUTRAL + shown : shown;
}

/** The text that `cellText` was given. */
export function readText(cell: unknown): string {
  const text = String(cell ?? '');
  return text.startsWith(NEUTRAL) ? text.slice(NEUTRAL.length) : text;
}

/** Grows the sheet so that rows up to `last` exist. */
export function ensureRows(sheet: Sheet, last: number): void {
  const rows = sheet.getMaxRows();
  if (last > rows) sheet.insertRowsAfter(rows, Math.max(200, last - rows));
}
