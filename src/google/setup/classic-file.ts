// The file through SpreadsheetApp, for set-up: it makes sheets and gives them their looks.
import { workbookTexts } from '../../texts/workbook';
import { MissingSheet } from '../workbook/open-file';
import { namesOf, type SheetKey, sheetOf } from '../workbook/sheets';
import { type Columns, columnsOf } from '../workbook/tables';

/** A sheet with the places of its columns; `width` is the count of columns in use. */
export interface Table {
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  columns: Columns;
  width: number;
}

/** The file as one step of set-up sees it. */
export class ClassicFile {
  readonly spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  private readonly tables = new Map<SheetKey, Table>();

  /**
   * Returns a sheet with the places of its columns.
   * @throws MissingSheet when the sheet is missing or a header was renamed; it names both
   */
  table(key: SheetKey): Table {
    const known = this.tables.get(key);
    if (known) return known;
    const spec = sheetOf(key);
    const [anew, usual] = namesOf(spec).map((name) => this.spreadsheet.getSheetByName(name));
    const sheet = anew ?? usual;
    if (!sheet) throw new MissingSheet(workbookTexts.noSheet(spec.name));
    const width = sheet.getLastColumn();
    const headers: unknown[] = width ? sheet.getRange(1, 1, 1, width).getValues()[0]! : [];
    const table = { sheet, columns: columnsOf(key, headers), width };
    this.tables.set(key, table);
    return table;
  }
}
