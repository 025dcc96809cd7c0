// The header row of a sheet: each column has its header once, however people space it and whatever its case.
import { type SheetKey, sheetOf } from '../sheets';

/** The header row of a sheet is not as it must be: a header is missing or stands twice. */
export class BrokenHeaders extends Error {
  constructor(readonly sheets: SheetKey[]) {
    super(`headers of ${sheets.join()}`);
  }
}

/** Headers as they are compared, by what is written: the same few are asked for at every read. */
const compared = new Map<string, string>();

/** Returns a header as headers are compared. */
export function headerText(cell: unknown): string {
  const written = String(cell ?? '');
  let text = compared.get(written);
  if (text === undefined) {
    text = written.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase();
    compared.set(written, text);
  }
  return text;
}

/** Returns the places of each of the sheet's columns in a row, from 1, by key; the header of an older version counts where the present one is not. */
export function placesIn(sheet: SheetKey, row: unknown[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  row.forEach((cell, index) => {
    const text = headerText(cell);
    places.set(text, [...(places.get(text) ?? []), index + 1]);
  });
  const placesOf = (header: string | undefined) => (header === undefined ? undefined : places.get(headerText(header)));
  return new Map(sheetOf(sheet).columns.map(({ key, header, formerly }) => [key, placesOf(header) ?? placesOf(formerly) ?? []]));
}

/** Returns whether each column has its header once. */
export const isHeaderRow = (sheet: SheetKey, row: unknown[]): boolean =>
  [...placesIn(sheet, row).values()].every((places) => places.length === 1);

/** Returns whether each column has its header once, to the letter: outside readers of the file find the columns by it. */
export const isExactHeaderRow = (sheet: SheetKey, row: unknown[]): boolean =>
  isHeaderRow(sheet, row) && sheetOf(sheet).columns.every(({ header }) => row.includes(header));

/** What only a row below the header holds, by sheet: a column's key and the look of its text. */
const rowSigns: Partial<Record<SheetKey, [string, RegExp]>> = {
  register: ['code', /^SC-\d{4}-/],
  estimate: ['code', /^SC-\d{4}-/],
  journal: ['hash', /^(2:)?[0-9a-f]{64}$/],
  outbox: ['id', /\//],
  steps: ['step', /^B\d$/],
  settings: ['key', /^[a-z]+[A-Z]?[A-Za-z]*$/],
  people: ['email', /@/],
  hours: ['from', /\d\/\d/],
  days: ['date', /^\d{5}$/],
};

/** Returns whether a row without any header is one of those below it. @param placeOf the place of a column, from 1 */
export function isDataRow(sheet: SheetKey, row: unknown[], placeOf: (key: string) => number): boolean {
  const sign = rowSigns[sheet];
  return !sign || sign[1].test(String(row[placeOf(sign[0]) - 1] ?? '').trim());
}
