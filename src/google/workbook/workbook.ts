// Reaching the file's sheets: opened once a run, columns found by their headers so that people may move and widen them.
import { queueTexts } from '../../texts/card';
import { UserError } from '../../texts/errors';
import { workbookTexts } from '../../texts/workbook';
import { readProperty, writeProperty } from '../platform/properties';
import { type SheetKey, sheetOf } from './sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Its sentence is for the person: a sheet or a header is put back by hand or by «Cài đặt…». */
export class MissingSheet extends UserError {}

/** Where each column of a sheet stands now, 1-based. */
export type Columns = Record<string, number>;

export interface Table {
  sheet: Sheet;
  columns: Columns;
  width: number;
}

/** One run's view of the file. */
export class Workbook {
  private opened?: Spreadsheet;
  private readonly tables = new Map<SheetKey, Table>();

  /** The file: the active one, or in the web page and triggers the one that set-up has stored. */
  get spreadsheet(): Spreadsheet {
    this.opened ??= openFile();
    return this.opened;
  }

  /**
   * A sheet with its columns by key.
   * @throws MissingSheet when the sheet is gone or a column's header was renamed; it names sheet and column
   */
  table(key: SheetKey): Table {
    const known = this.tables.get(key);
    if (known) return known;
    const spec = sheetOf(key);
    const sheet = this.spreadsheet.getSheetByName(spec.name);
    if (!sheet) throw new MissingSheet(workbookTexts.noSheet(spec.name));
    const width = sheet.getLastColumn();
    const headers: unknown[] = width ? sheet.getRange(1, 1, 1, width).getValues()[0]! : [];
    const columns = findColumns(spec.name, spec.columns, headers);
    const table = { sheet, columns, width };
    this.tables.set(key, table);
    return table;
  }

  /** All rows of a small sheet as records by column key, in one read; rows that are blank all over are left out. */
  records(key: SheetKey): Record<string, unknown>[] {
    const spec = sheetOf(key);
    const sheet = this.spreadsheet.getSheetByName(spec.name);
    if (!sheet) throw new MissingSheet(workbookTexts.noSheet(spec.name));
    const [headers = [], ...rows] = sheet.getDataRange().getValues() as unknown[][];
    const columns = findColumns(spec.name, spec.columns, headers);
    return rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => Object.fromEntries(Object.entries(columns).map(([name, at]) => [name, row[at - 1]])));
  }
}

function openFile(): Spreadsheet {
  const active = SpreadsheetApp.getActiveSpreadsheet() as Spreadsheet | null;
  if (active) return active;
  const id = readProperty('book.id');
  if (!id) throw new MissingSheet(workbookTexts.notSetUp);
  try {
    return SpreadsheetApp.openById(id);
  } catch {
    // The web page runs as whoever opens it; the platform says «not found» and «no access» alike.
    throw new MissingSheet(queueTexts.noAccess(Session.getActiveUser().getEmail()));
  }
}

/** Remembers the file for runs without a container: the web page and some triggers have no active one. */
export function rememberFile(workbook: Spreadsheet): void {
  writeProperty('book.id', workbook.getId());
}

function findColumns(sheetName: string, specs: { key: string; header: string }[], headers: unknown[]): Columns {
  const places = new Map(headers.map((header, index) => [String(header).normalize('NFC').trim(), index + 1]));
  const columns: Columns = {};
  for (const { key, header } of specs) {
    const at = places.get(header);
    if (!at) throw new MissingSheet(workbookTexts.noColumn(sheetName, header));
    columns[key] = at;
  }
  return columns;
}
