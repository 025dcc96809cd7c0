// Setting a look of cells and reading it back, as the facts about looks and colours do.
import { onTab } from '../../own-files';

type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * What a new cell says, what B2:C3 says cell by cell after each cell got its own, what its first cell says,
 * and how it is when one is set for all; the cell beside stays new.
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

/** Enumerations print as their names. */
export const named = (seen: unknown): unknown =>
  Array.isArray(seen) ? seen.map(named) : seen && typeof seen === 'object' ? String(seen) : seen;

export const hex = (colour: GoogleAppsScript.Spreadsheet.Color) => colour.asRgbColor().asHexString();
export const rgb = (css: string) => SpreadsheetApp.newColor().setRgbColor(css).build();
