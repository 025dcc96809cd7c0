// spreadsheets.create and sheets.copyTo.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../runs/errors';
import { untitledSpreadsheet } from '../../drive/names';
import type { Context } from '../../spreadsheet/context';
import { copySheet } from '../../spreadsheet/copies';
import type { Book } from '../../spreadsheet/store';
import { nameOfCopy } from '../../spreadsheet/structure/sheets';
import { newApiId } from './ids';
import { sheetPropertiesMessage, spreadsheetMessage } from './messages/spreadsheet-message';
import { wholeSheet } from './requests/places';
import { addSheet, deleteSheet, updateSpreadsheetProperties } from './requests/sheets';
import { writeThrough } from './writing';

/** The sheets of the body replace the one of a new spreadsheet. */
export function createSpreadsheet(context: Context, body: sheets_v4.Schema$Spreadsheet, make: (name: string) => Book): object {
  const { properties = {}, sheets = [], ...other } = body;
  const [unknown] = [...Object.keys(other), ...sheets.flatMap((sheet) => Object.keys(sheet).filter((name) => name !== 'properties'))];
  if (unknown) throw new NotEmulated(`sheets.spreadsheets.create with ${unknown}`);
  const { title, ...settings } = properties;
  const book = make(title ?? untitledSpreadsheet(context.links.locale));
  writeThrough(context, book, () => {
    const edit = { context, book, atEnd: [] };
    const fields = Object.keys(settings).join();
    if (fields) updateSpreadsheetProperties(edit, { properties: settings, fields });
    const [first] = book.sheets;
    if (!sheets.length) return;
    first!.id = newApiId(book);
    first!.name = `~${first!.id}`;
    for (const sheet of sheets) addSheet(edit, sheet);
    deleteSheet(edit, { sheetId: first!.id });
  });
  return spreadsheetMessage(context, book, 'all', { ranges: [], includeGridData: false });
}

export function copyTo(context: Context, from: Book, sheetId: number, to: Book): object {
  const sheet = wholeSheet(from, sheetId);
  return writeThrough(context, to, () => {
    const copy = copySheet(from, sheet, to, nameOfCopy(to, sheet.name), () => newApiId(to));
    to.sheets.push(copy);
    return sheetPropertiesMessage(to, copy, 'all');
  });
}
