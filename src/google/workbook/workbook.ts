// The file and its sheets: opened once a run; columns are found by their headers, so that people may move and widen them.
import { queueTexts } from '../../texts/approval-queue';
import { UserError } from '../../texts/errors';
import { workbookTexts } from '../../texts/workbook';
import { readProperty, writeProperty } from '../platform/properties';
import { type SheetKey, sheetOf } from './sheets';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A missing sheet or header; its sentence tells the person to restore it by hand or by «Cài đặt…». */
export class MissingSheet extends UserError {}

/** The place of each column of a sheet by its key, from 1. */
export type Columns = Record<string, number>;

/** A sheet with the places of its columns; `width` is the count of columns in use. */
export interface Table {
  sheet: Sheet;
  columns: Columns;
  width: number;
}

/** The file as one run sees it. */
export class Workbook {
  private opened?: Spreadsheet;
  private readonly tables = new Map<SheetKey, Table>();

  /** The active file, or the one that set-up stored, in the web page and in triggers. */
  get spreadsheet(): Spreadsheet {
    this.opened ??= openFile();
    return this.opened;
  }

  /**
   * Returns a sheet with the places of its columns.
   * @throws MissingSheet when the sheet is missing or a header was renamed; it names both
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

  /**
   * Returns the rows of a small sheet as records by column key, in one read, without blank rows.
   * @throws MissingSheet as `table` does
   */
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
    // The web page runs as the person who opens it; the platform throws for «not found» and «no access» alike.
    throw new MissingSheet(queueTexts.noAccess(Session.getActiveUser().getEmail()));
  }
}

/** Stores the file's id for runs without an active file: the web page and some triggers. */
export function rememberFile(file: Spreadsheet): void {
  writeProperty('book.id', file.getId());
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
