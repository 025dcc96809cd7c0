// Reaching the file's sheets: opened once a run, columns found by their headers so that people may move and widen them.
import { queueTexts } from '../texts/card';
import { UserError } from '../texts/errors';
import { type SheetKey, sheetOf } from './layout';
import { readProperty, writeProperty } from './properties';

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
export class Book {
  private opened?: Spreadsheet;
  private readonly tables = new Map<SheetKey, Table>();

  /** The file: the active one, or in the web page and triggers the one that set-up has stored. */
  get spreadsheet(): Spreadsheet {
    this.opened ??= openBook();
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
    if (!sheet)
      throw new MissingSheet(`Không thấy trang «${spec.name}». Hãy chạy «Cài đặt…» để lập lại trang này; dữ liệu khác vẫn giữ nguyên.`);
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
    if (!sheet)
      throw new MissingSheet(`Không thấy trang «${spec.name}». Hãy chạy «Cài đặt…» để lập lại trang này; dữ liệu khác vẫn giữ nguyên.`);
    const [headers = [], ...rows] = sheet.getDataRange().getValues() as unknown[][];
    const columns = findColumns(spec.name, spec.columns, headers);
    return rows
      .filter((row) => row.some((cell) => cell !== ''))
      .map((row) => Object.fromEntries(Object.entries(columns).map(([name, at]) => [name, row[at - 1]])));
  }
}

function openBook(): Spreadsheet {
  const active = SpreadsheetApp.getActiveSpreadsheet() as Spreadsheet | null;
  if (active) return active;
  const id = readProperty('book.id');
  if (!id) throw new MissingSheet('Sổ sự cố chưa được cài đặt. Mở bảng tính, chọn «Sự cố CNTT ▸ Cài đặt…».');
  try {
    return SpreadsheetApp.openById(id);
  } catch {
    // The web page runs as whoever opens it; the platform says «not found» and «no access» alike.
    throw new MissingSheet(queueTexts.noAccess(Session.getActiveUser().getEmail()));
  }
}

/** Remembers the file for runs without a container: the web page and some triggers have no active one. */
export function rememberBook(book: Spreadsheet): void {
  writeProperty('book.id', book.getId());
}

function findColumns(sheetName: string, specs: { key: string; header: string }[], headers: unknown[]): Columns {
  const places = new Map(headers.map((header, index) => [String(header).normalize('NFC').trim(), index + 1]));
  const columns: Columns = {};
  for (const { key, header } of specs) {
    const at = places.get(header);
    if (!at)
      throw new MissingSheet(`Trang «${sheetName}» thiếu cột «${header}». Hãy đặt lại tên cột như cũ, hoặc chạy «Cài đặt…» để thêm cột.`);
    columns[key] = at;
  }
  return columns;
}

/** Column letters: 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** Longest text one cell takes, with room for the mark. */
const CELL_LIMIT = 49_000;

/** Word joiner: takes no room and shows nothing, and what stands behind it is never a formula. */
const NEUTRAL = '\u2060';

/**
 * A person's text as a cell may hold it: never read as a formula, never over the platform's 50,000 characters.
 * The columns are `@` besides. An apostrophe would do as well, but whether an `@` cell shows it is unproved.
 * The whole text stands in the journal.
 */
export function cellText(text: string): string {
  const shown = text.length > CELL_LIMIT ? `${text.slice(0, CELL_LIMIT)}… (xem đủ trong Nhật ký)` : text;
  return /^[=+\-@\t\r\n']/.test(shown) ? NEUTRAL + shown : shown;
}

/** The text that `cellText` was given. */
export function readText(cell: unknown): string {
  const text = String(cell ?? '');
  return text.startsWith(NEUTRAL) ? text.slice(NEUTRAL.length) : text;
}

/** Grows the sheet so that rows up to `last` exist. */
export function ensureRows(sheet: Sheet, last: number): void {
  const rows = sheet.getMaxRows();
  if (last > rows) sheet.insertRowsAfter(rows, Math.max(200, last - rows));
}
