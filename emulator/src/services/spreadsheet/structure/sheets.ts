// Sheets of a spreadsheet: their names, and deletion with everything that refers to them.

import { PlatformError } from '../../../runs/errors';
import { copyName } from '../../drive/names';
import { markEverything } from '../cells/grid';
import { type Book, type SheetData, sheetWord } from '../store';

/** @throws PlatformError for the tab of a form's responses */
export function dropSheet(book: Book, sheet: SheetData): void {
  if (sheet.formUrl) throw new PlatformError('You cannot delete a sheet with a linked form. Please unlink the form first.');
  book.sheets = book.sheets.filter((one) => one !== sheet);
  book.protections = book.protections.filter(({ sheetId }) => sheetId !== sheet.id);
  book.metadata = book.metadata.filter(({ location }) => location.sheetId !== sheet.id);
  for (const named of book.named) if (named.area?.sheetId === sheet.id) named.area = null;
  markEverything(book);
}

/** True when a sheet has this name, ignoring case. */
export const hasSheet = (book: Book, name: string): boolean => book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());

/** The platform's name for a new sheet: «Sheet3» as the third one. */
export const newSheetName = (book: Book): string => numbered(book, sheetWord(book.locale), book.sheets.length + 1);

/** The platform's name for a copy of a sheet in this spreadsheet. */
export function nameOfCopy(book: Book, name: string): string {
  const base = copyName(book.locale, name);
  return hasSheet(book, base) ? numbered(book, `${base} `, 1) : base;
}

function numbered(book: Book, base: string, from: number): string {
  let number = from;
  while (hasSheet(book, `${base}${number}`)) number++;
  return `${base}${number}`;
}
