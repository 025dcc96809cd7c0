// Makes missing sheets, and puts headers and looks of all sheets right.

import { UserError } from '../../texts/errors';
import { headerTexts } from '../../texts/sheets/headers';
import { workbookTexts } from '../../texts/workbook';
import { sheetsApi } from '../platform/apis';
import { locked } from '../platform/lock';
import { foldedColumns, numberFormat, sheetLooks } from '../workbook/headers/column-looks';
import { columnMarks, markRequest, unmarked } from '../workbook/headers/column-marks';
import { isExactHeaderRow } from '../workbook/headers/header-row';
import { mendHeaders } from '../workbook/headers/mend-headers';
import { openFile, rememberedIds } from '../workbook/open-file';
import { type SheetKey, type SheetSpec, sheetOf, sheets } from '../workbook/sheets';
import { columnsOf } from '../workbook/tables';
import { type Change, Workbook } from '../workbook/workbook';
import { renameOldColumns } from './upgrade';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What the step did: how many sheets it made, and a sentence for each header that it put right. */
interface MadeSheets {
  made: number;
  mended: string[];
}

/**
 * Makes missing sheets, finishes those that an interrupted set-up began, and puts header rows right. It may be cut off anywhere and run again.
 * @throws UserError when the journal is missing and the register has rows
 */
export function makeSheets(spreadsheet: Spreadsheet): MadeSheets {
  const register = spreadsheet.getSheetByName(sheetOf('register').name);
  // A new journal would restart the numbers and the hash chain, and the register could no longer be proved.
  if (!journalStands(spreadsheet) && register && register.getLastRow() > 1) throw new UserError(workbookTexts.noJournal);
  renameOldColumns(spreadsheet);
  spreadsheet.setSpreadsheetLocale('vi_VN');
  spreadsheet.setSpreadsheetTimeZone('Asia/Ho_Chi_Minh');
  spreadsheet.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE);
  const { sheetIds } = openFile();
  const byId = new Map(spreadsheet.getSheets().map((sheet) => [sheet.getSheetId(), sheet]));
  const named: string[] = [];
  let made = 0;
  const bare: SheetKey[] = [];
  sheets.forEach((spec, index) => {
    const standing = byId.get(rememberedIds()[spec.key] ?? -1) ?? byId.get(sheetIds[spec.key] ?? -1);
    const known = standing && isOldList(standing, spec) ? undefined : standing;
    if (standing && !known) spreadsheet.deleteSheet(standing);
    if (!known) made++;
    else if (nameBack(spreadsheet, known, spec)) named.push(headerTexts.namedBack(spec.name));
    if (begin(known ?? spreadsheet.insertSheet(spec.name, index), spec)) bare.push(spec.key);
  });
  // A new file starts with an empty sheet that nobody needs.
  for (const sheet of spreadsheet.getSheets()) if (isUnused(sheet)) spreadsheet.deleteSheet(sheet);
  SpreadsheetApp.flush();
  return { made, mended: [...named, ...locked(() => mendAll(new Workbook(), bare))] };
}

/** «Việc đang mở» with other columns, as older versions have it, is made anew: it holds nothing but a formula, which fills it from the left. */
function isOldList(sheet: Sheet, { key, columns }: SheetSpec): boolean {
  const width = sheet.getLastColumn();
  if (key !== 'openWork' || !width) return false;
  const headers = sheet.getRange(1, 1, 1, width).getValues()[0]!;
  return columns.some(({ header }, index) => headers[index] !== header);
}

/** Gives a renamed sheet its name back; a sheet that was made under this name meanwhile gets another. Returns whether it was renamed. */
function nameBack(spreadsheet: Spreadsheet, sheet: Sheet, { name }: SheetSpec): boolean {
  if (sheet.getName() === name) return false;
  const other = spreadsheet.getSheetByName(name);
  // The other one is protected by a closed account.
  if (other && sheet.getName() === workbookTexts.anew(name)) return false;
  if (other) other.setName(`${name} (${other.getSheetId()})`);
  sheet.setName(name);
  return true;
}

function journalStands(spreadsheet: Spreadsheet): boolean {
  const { journal } = openFile().sheetIds;
  return spreadsheet.getSheets().some((sheet) => sheet.getSheetId() === journal);
}

/** A blank sheet under a name that the platform gives; blank sheets that people have named stay. */
const isUnused = (sheet: Sheet): boolean =>
  /^(Trang tính|Sheet) ?\d+$/.test(sheet.getName().normalize('NFC')) && sheet.getLastRow() === 0 && !sheet.getFormUrl();

/** Writes the headers of a blank sheet; returns whether the sheet still lacks its looks: they come in one piece with the frozen row. */
function begin(sheet: Sheet, spec: SheetSpec): boolean {
  const isBare = sheet.getFrozenRows() === 0;
  if (isBare && sheet.getLastRow() === 0) {
    const width = spec.columns.length;
    const spare = sheet.getMaxColumns() - width;
    if (spare < 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), -spare);
    if (spare > 0) sheet.deleteColumns(width + 1, spare);
    sheet.getRange(1, 1, 1, width).setValues([spec.columns.map(({ header }) => header)]);
  }
  return isBare;
}

/**
 * Puts the header rows right, marks the columns, gives bare sheets their looks, and columns their number format back: a phone number keeps its zero.
 * People may change widths and colours afterwards.
 */
function mendAll(workbook: Workbook, bare: SheetKey[]): string[] {
  const top = () => workbook.read(sheets.map(({ key }) => ({ sheet: key, firstRow: 1, lastRow: 1 })));
  const headers = top();
  const broken = sheets.map(({ key }) => key).filter((key, index) => !isExactHeaderRow(key, headers[index]![0] ?? []));
  const mended = broken.length ? mendHeaders(workbook, broken) : [];
  const now = broken.length ? top() : headers;
  const marks = columnMarks(workbook);
  const toFold = withoutGroups(
    workbook,
    bare.filter((key) => sheetOf(key).columns.some(({ folded }) => folded)),
  );
  workbook.write(() =>
    sheets.flatMap((spec, index): Change[] => {
      const { key, columns } = spec;
      const places = columnsOf(key, now[index]![0]);
      const sheetId = workbook.idOf(key);
      return [
        ...(bare.includes(key) ? sheetLooks(sheetId, spec, places) : []),
        ...(toFold.includes(key) ? foldedColumns(sheetId, spec, places) : []),
        ...columns.filter(({ format }) => format !== 'General').map((column) => numberFormat(sheetId, column, places[column.key]!)),
        ...unmarked(key, marks(key)).map((column) => markRequest(sheetId, column, places[column]!)),
      ].map((request) => ({ sheet: key, request }));
    }),
  );
  return mended;
}

/** Returns which of the sheets have no groups of columns: a group that stands is somebody's, and a new one would join it. */
function withoutGroups(workbook: Workbook, keys: SheetKey[]): SheetKey[] {
  if (!keys.length) return [];
  const { sheets: standing = [] } = sheetsApi((spreadsheets) =>
    spreadsheets.get(workbook.file.id, { fields: 'sheets(properties.sheetId,columnGroups.depth)' }),
  );
  const grouped = new Set(standing.flatMap(({ properties, columnGroups }) => (columnGroups?.length ? [properties?.sheetId ?? 0] : [])));
  return keys.filter((key) => !grouped.has(workbook.idOf(key)));
}
