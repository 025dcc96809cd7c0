// Sets a look of cells and reads it back, for the facts about looks and colours.
import { onTab } from '../../own-files';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * Returns a look of a new cell; of B2:C3, by cell and of the first cell, after each cell got its own;
 * of B2:C3 after one was set for all; and of D3, which was not set.
 */
export function read(
  get: (range: Range) => unknown,
  getAll: (range: Range) => unknown[][],
  setAll: (range: Range) => Range,
  set: (range: Range) => Range,
) {
  return onTab((sheet) => {
    const range = sheet.getRange('B2:C3');
    const fresh = get(range);
    const own = [getAll(setAll(range)), get(range)];
    return named([fresh, ...own, getAll(set(range)), get(sheet.getRange('D3'))]);
  });
}

/** Replaces values of enumerations by their names. */
export const named = (seen: unknown): unknown =>
  Array.isArray(seen) ? seen.map(named) : seen && typeof seen === 'object' ? String(seen) : seen;

export const hex = (colour: GoogleAppsScript.Spreadsheet.Color) => colour.asRgbColor().asHexString();
export const rgb = (css: string) => SpreadsheetApp.newColor().setRgbColor(css).build();
