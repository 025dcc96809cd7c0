// Makes missing sheets and columns, and gives new ones their widths and formats.

import { tabs, tones } from '../../palette';
import { UserError } from '../../texts/errors';
import { setupTexts } from '../../texts/setup';
import { type ColumnSpec, type SheetSpec, sheetOf, sheets } from '../workbook/sheets';
import { renameOldColumns } from './upgrade';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes missing sheets and adds missing columns at the right; returns how many of each.
 * @throws UserError when the journal is missing and the register has rows
 */
export function makeSheets(spreadsheet: Spreadsheet): { made: number; columns: number } {
  const register = spreadsheet.getSheetByName(sheetOf('register').name);
  // A new journal would restart the numbers and the hash chain, and the register could no longer be proved.
  if (!spreadsheet.getSheetByName(sheetOf('journal').name) && register && register.getLastRow() > 1)
    throw new UserError(setupTexts.journalGone);
  renameOldColumns(spreadsheet);
  spreadsheet.setSpreadsheetLocale('vi_VN');
  spreadsheet.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
  spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE);
  const blank = spreadsheet.getSheets().filter((sheet) => sheet.getLastRow() === 0 && !sheets.some(({ name }) => name === sheet.getName()));
  let made = 0;
  let columns = 0;
  sheets.forEach((spec, index) => {
    const known = spreadsheet.getSheetByName(spec.name);
    const sheet = known ?? spreadsheet.insertSheet(spec.name, index);
    if (!known) made++;
    columns += writeHeaders(sheet, spec, known === null);
  });
  // A new file starts with an empty sheet that nobody needs.
  for (const sheet of blank) if (!sheet.getFormUrl()) spreadsheet.deleteSheet(sheet);
  return { made, columns };
}

function writeHeaders(sheet: Sheet, spec: SheetSpec, isNew: boolean): number {
  const width = isNew ? 0 : sheet.getLastColumn();
  const headers = width
    ? (sheet.getRange(1, 1, 1, width).getValues()[0] as unknown[]).map((header) => String(header).normalize('NFC').trim())
    : [];
  restoreHeaders(sheet, spec, headers);
  const missing = spec.columns.filter(({ header }) => !headers.includes(header));
  if (!missing.length) return 0;
  const columns = sheet.getMaxColumns();
  if (columns < width + missing.length) sheet.insertColumnsAfter(columns, width + missing.length - columns);
  sheet.getRange(1, width + 1, 1, missing.length).setValues([missing.map(({ header }) => header)]);
  if (isNew) setLooks(sheet, spec);
  // The next reconciliation restores these rows, with the added columns.
  const rows = sheet.getLastRow() - 1;
  if (!isNew && spec.key === 'register' && rows > 0) {
    const behind = headers.indexOf(spec.columns.find(({ key }) => key === 'journalRows')!.header) + 1;
    if (behind) sheet.getRange(2, behind, rows, 1).clearContent();
  }
  return isNew ? 0 : missing.length;
}

/** Restores a header deleted by hand over its own column: the blank one behind its neighbour. Changes `headers` as well. */
function restoreHeaders(sheet: Sheet, { columns }: SheetSpec, headers: string[]): void {
  columns.forEach(({ header }, index) => {
    if (headers.includes(header)) return;
    const at = index === 0 ? 0 : headers.indexOf(columns[index - 1]!.header) + 1;
    if (headers[at] !== '' || (index > 0 && at === 0)) return;
    sheet.getRange(1, at + 1).setValue(header);
    headers[at] = header;
  });
}

/** Sets widths, formats and frozen parts, only when a sheet is made: people may change them afterwards. */
function setLooks(sheet: Sheet, spec: SheetSpec): void {
  const width = spec.columns.length;
  const spare = sheet.getMaxColumns() - width;
  if (spare > 0) sheet.deleteColumns(width + 1, spare);
  sheet.setFrozenRows(1);
  sheet.setFrozenColumns(spec.frozenColumns);
  sheet.setTabColor(tabs[spec.tab]);
  spec.columns.forEach((column, index) => {
    sheet.setColumnWidth(index + 1, column.width);
    if (column.hidden) sheet.hideColumns(index + 1);
  });
  const rows = sheet.getMaxRows() - 1;
  sheet.getRange(1, 1, 1, width).setFontWeight('bold').setBackground(tones.ended.ground).setVerticalAlignment('middle').setWrap(true);
  sheet.getRange(1, 1).setNote(spec.note);
  const body = sheet.getRange(2, 1, rows, width);
  body.setVerticalAlignment('top');
  for (const { from, count, column } of alikeColumns(spec.columns)) {
    const range = sheet.getRange(2, from, rows, count);
    range.setNumberFormat(column.format).setWrap(column.wrap ?? false);
    if (column.align) range.setHorizontalAlignment(column.align);
  }
}

/** Groups neighbouring columns that look alike, so that one call formats them. */
function alikeColumns(columns: ColumnSpec[]): { from: number; count: number; column: ColumnSpec }[] {
  const groups: { from: number; count: number; column: ColumnSpec }[] = [];
  columns.forEach((column, index) => {
    const last = groups[groups.length - 1];
    if (last && last.column.format === column.format && last.column.wrap === column.wrap && last.column.align === column.align)
      last.count++;
    else groups.push({ from: index + 1, count: 1, column });
  });
  return groups;
}
