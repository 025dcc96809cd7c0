// Requests for whole sheets and for the spreadsheet: add, delete, duplicate, and their properties.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { quoteSheet } from '../../../spreadsheet/cells/areas';
import { markEverything } from '../../../spreadsheet/cells/grid';
import { copySheet } from '../../../spreadsheet/copies';
import { findLocale } from '../../../spreadsheet/formulas/locales';
import { requireSheetEditable } from '../../../spreadsheet/rights/rights';
import { type Book, defaultColumns, defaultRows, newSheetData, type SheetData } from '../../../spreadsheet/store';
import { followRename } from '../../../spreadsheet/structure/following';
import { dropSheet, newSheetName } from '../../../spreadsheet/structure/sheets';
import { deleteLines, insertLines } from '../../../spreadsheet/structure/structure';
import { invalid } from '../../api-error';
import type { FieldMask } from '../../field-mask';
import { maskOf, names, writeMask } from '../../write-mask';
import { newApiId } from '../ids';
import { hexOfColor } from '../messages/colors';
import { sheetPropertiesMessage } from '../messages/spreadsheet-message';
import { sheetsSchemas } from '../schema/schema';
import { sheetById } from '../values/value-ranges';
import { type Edit, wholeSheet } from './places';

type Properties = sheets_v4.Schema$SheetProperties;

export function addSheet({ book }: Edit, { properties = {} }: sheets_v4.Schema$AddSheetRequest): sheets_v4.Schema$AddSheetResponse {
  if (properties.sheetType && properties.sheetType !== 'GRID') throw new NotEmulated(`a sheet of type ${properties.sheetType}`);
  const { rowCount, columnCount } = properties.gridProperties ?? {};
  const sheet = newSheetData(
    freeSheetId(book, properties.sheetId),
    freeTitle(book, properties.title ?? newSheetName(book)),
    rowCount ?? defaultRows,
    columnCount ?? defaultColumns,
  );
  requireRoom(book, sheet.rows * sheet.columns);
  insertAt(book, sheet, properties.index ?? book.sheets.length);
  setProperties(book, sheet, properties, 'all');
  return { properties: sheetPropertiesMessage(book, sheet, 'all') };
}

export function duplicateSheet({ book }: Edit, request: sheets_v4.Schema$DuplicateSheetRequest): sheets_v4.Schema$DuplicateSheetResponse {
  const source = wholeSheet(book, request.sourceSheetId);
  const id = freeSheetId(book, request.newSheetId);
  if (!request.newSheetName) throw new NotEmulated('duplicateSheet without a name');
  requireRoom(book, source.rows * source.columns);
  const copy = copySheet(book, source, book, freeTitle(book, request.newSheetName), () => newApiId(book), id);
  insertAt(book, copy, request.insertSheetIndex ?? 0);
  return { properties: sheetPropertiesMessage(book, copy, 'all') };
}

export function deleteSheet({ context, book }: Edit, { sheetId }: sheets_v4.Schema$DeleteSheetRequest): void {
  const sheet = wholeSheet(book, sheetId);
  requireSheetEditable(context, book, sheet, context.actor);
  if (!sheet.hidden && book.sheets.filter(({ hidden }) => !hidden).length === 1)
    throw invalid("You can't remove all the visible sheets in a document.");
  dropSheet(book, sheet);
}

export function updateSheetProperties({ context, book }: Edit, request: sheets_v4.Schema$UpdateSheetPropertiesRequest): void {
  const { properties = {} } = request;
  const sheet = wholeSheet(book, properties.sheetId);
  const mask = writeMask(sheetsSchemas, 'SheetProperties', request.fields);
  requireSheetEditable(context, book, sheet, context.actor);
  setProperties(book, sheet, properties, mask);
}

export function updateSpreadsheetProperties(
  { context, book, atEnd }: Edit,
  request: sheets_v4.Schema$UpdateSpreadsheetPropertiesRequest,
): void {
  const { properties = {} } = request;
  const mask = writeMask(sheetsSchemas, 'SpreadsheetProperties', request.fields);
  if (mask === 'all') throw new NotEmulated('updateSpreadsheetProperties of all fields');
  for (const field of mask.keys())
    switch (field) {
      case 'title':
        atEnd.push(() => Object.assign(context.links.files.get(book.id)!, { name: properties.title ?? '' }));
        break;
      case 'locale':
        if (!findLocale(properties.locale ?? '')) throw new NotEmulated(`locale ${properties.locale}`);
        book.locale = properties.locale!;
        break;
      case 'timeZone':
        book.timeZone = validZone(properties.timeZone ?? '');
        break;
      case 'autoRecalc':
        book.recalculation = (properties.autoRecalc ?? 'ON_CHANGE') as Book['recalculation'];
        break;
      default:
        throw new NotEmulated(`updateSpreadsheetProperties ${field}`);
    }
  markEverything(book);
}

function validZone(timeZone: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone });
    return timeZone;
  } catch {
    throw invalid(`Invalid timezone: ${timeZone}`);
  }
}

/** With a mask of all fields only those that are given change. */
function setProperties(book: Book, sheet: SheetData, given: Properties, mask: FieldMask): void {
  const isNew = (field: string) => names(mask, field) && (mask !== 'all' || field in given);
  if (isNew('title')) retitle(book, sheet, given.title ?? '');
  if (isNew('index')) moveSheet(book, sheet, given.index ?? book.sheets.length);
  if (isNew('hidden')) {
    if (given.hidden && book.sheets.every((one) => one === sheet || one.hidden))
      throw invalid("You can't hide all the sheets in a document.");
    sheet.hidden = given.hidden ?? false;
  }
  if (isNew('rightToLeft')) sheet.rightToLeft = given.rightToLeft ?? false;
  if (isNew('tabColor')) sheet.tabColor = given.tabColor ? hexOfColor(given.tabColor) : null;
  const inGrid = maskOf(mask, 'gridProperties');
  const grid = given.gridProperties ?? {};
  if (inGrid) {
    const isInGrid = (field: keyof sheets_v4.Schema$GridProperties) => names(inGrid, field) && (mask !== 'all' || field in grid);
    for (const field of ['rowGroupControlAfter', 'columnGroupControlAfter'] as const)
      if (isInGrid(field)) throw new NotEmulated(`GridProperties.${field}`);
    if (isInGrid('rowCount')) resize(book, sheet, 'row', sheet.rows, grid.rowCount);
    if (isInGrid('columnCount')) resize(book, sheet, 'column', sheet.columns, grid.columnCount);
    if (isInGrid('frozenRowCount')) sheet.frozenRows = frozen(grid.frozenRowCount, sheet.rows, 'rows');
    if (isInGrid('frozenColumnCount')) sheet.frozenColumns = frozen(grid.frozenColumnCount, sheet.columns, 'columns');
    if (isInGrid('hideGridlines')) sheet.hiddenGridlines = grid.hideGridlines ?? false;
  }
  markEverything(book);
}

function frozen(count: number | null | undefined, size: number, word: string): number {
  const asked = count ?? 0;
  if (asked >= size) throw invalid(`You can't freeze all visible ${word} on the sheet.`);
  return asked;
}

/** New lines come at the end; lines that are too many go from there. */
function resize(book: Book, sheet: SheetData, axis: 'row' | 'column', size: number, wanted: number | null | undefined): void {
  if (!wanted || wanted < 1) throw invalid(`gridProperties.${axis}Count must be greater than 0`);
  if (wanted > size) insertLines(book, sheet, axis, size + 1, wanted - size, 0);
  if (wanted < size) deleteLines(book, sheet, axis, wanted + 1, size - wanted);
}

function retitle(book: Book, sheet: SheetData, title: string): void {
  const before = sheet.name;
  sheet.name = freeTitle(book, title, sheet);
  followRename(book, before, quoteSheet(title));
}

function freeTitle(book: Book, title: string, own?: SheetData): string {
  if (!title) throw invalid('The sheet name cannot be empty.');
  if (title.length > 100) throw invalid('The sheet name cannot be greater than 100 characters.');
  if (book.sheets.some((sheet) => sheet !== own && sheet.name.toLowerCase() === title.toLowerCase()))
    throw invalid(`A sheet with the name "${title}" already exists. Please enter another name.`);
  return title;
}

function freeSheetId(book: Book, asked: number | null | undefined): number {
  if (asked === undefined || asked === null) return newApiId(book);
  if (asked < 0) throw invalid('Sheet id must be non-negative.');
  if (sheetById(book, asked)) throw invalid(`Sheet with id ${asked} already exists.`);
  return asked;
}

function insertAt(book: Book, sheet: SheetData, index: number): void {
  if (index < 0 || index > book.sheets.length) throw invalid(`index[${index}] must be between 0 and ${book.sheets.length}`);
  book.sheets.splice(index, 0, sheet);
  markEverything(book);
}

/** The index counts before the sheet is taken out. */
function moveSheet(book: Book, sheet: SheetData, index: number): void {
  if (index < 0 || index > book.sheets.length) throw invalid(`index[${index}] must be between 0 and ${book.sheets.length}`);
  const at = book.sheets.indexOf(sheet);
  book.sheets.splice(at, 1);
  book.sheets.splice(index > at ? index - 1 : index, 0, sheet);
}

const cellLimit = 10_000_000;

function requireRoom(book: Book, cells: number): void {
  if (book.sheets.reduce((sum, { rows, columns }) => sum + rows * columns, cells) > cellLimit)
    throw invalid(`This action would increase the number of cells in the workbook above the limit of ${cellLimit} cells.`);
}
