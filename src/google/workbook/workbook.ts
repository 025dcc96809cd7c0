// The workbook through the Sheets API: any number of ranges in one read, any number of changes in one write that is whole or not done.

import type { sheets_v4 } from '@googleapis/sheets';
import { workbookTexts } from '../../texts/workbook';
import { codeOf, sheetsApi } from '../platform/apis';
import { spreadsheetUrl } from '../platform/drive';
import { type Cell, cellData, columnLetters } from './cells';
import { MissingSheet, type OpenFile, openFile } from './open-file';
import { type SheetKey, sheetOf } from './sheets';

/** A part of a sheet. Rows and columns count from 1; without an end it reaches to the end of the sheet. */
export interface Part {
  sheet: SheetKey;
  firstRow: number;
  lastRow?: number;
  /** Absent: all columns. */
  column?: number;
}

/** The cells of a part by row; blank cells and rows at the end are cut. */
export type Cells = unknown[][];

/** One request of a write, and the sheet that it needs. */
export interface Change {
  sheet: SheetKey;
  request: sheets_v4.Schema$Request;
}

export class Workbook {
  private opened?: OpenFile;
  private readonly gone = new Set<SheetKey>();
  /** The titles of the sheets by id, in quotes, as answers tell them. */
  private readonly titles = new Map<number, string>();
  /** The size of each grid by sheet id; known only after a part was missing. */
  private grids?: Map<number, sheets_v4.Schema$GridProperties>;

  /** @param opened another file than the register: an archive */
  constructor(opened?: OpenFile) {
    this.opened = opened;
  }

  get file(): OpenFile {
    this.opened ??= openFile();
    return this.opened;
  }

  /** Returns whether the sheet stands, as far as this run knows. */
  has(sheet: SheetKey): boolean {
    return this.file.sheetIds[sheet] !== undefined && !this.gone.has(sheet);
  }

  idOf(sheet: SheetKey): number {
    return this.file.sheetIds[sheet]!;
  }

  /** Returns the address that opens the file at a row. */
  urlOf(sheet: SheetKey, row: number): string {
    return `${spreadsheetUrl(this.file.id)}#gid=${this.idOf(sheet)}&range=A${row}`;
  }

  /** Returns the title of a sheet that was read, in quotes, as formulas name it. */
  titleOf(sheet: SheetKey): string {
    return this.titles.get(this.idOf(sheet)) ?? `'${sheetOf(sheet).name}'`;
  }

  /** Takes another sheet for this key from now on. */
  use(sheet: SheetKey, id: number): void {
    this.file.sheetIds[sheet] = id;
    this.gone.delete(sheet);
  }

  /** Forgets the sizes of the grids, because they have changed. */
  forgetSizes(): void {
    this.grids = undefined;
  }

  /**
   * Reads the parts in one call, in their order. A part that does not stand (a deleted sheet, rows beyond the last) is blank, and costs a
   * look at the file and a second call.
   * @throws MissingSheet when the person may not open the file
   */
  read(parts: Part[]): Cells[] {
    const found = this.ask(parts.filter((part) => this.stands(part)));
    return parts.map((part) => (this.has(part.sheet) ? (found.get(keyOf(this.rangeOf(part))) ?? []) : []));
  }

  /**
   * Carries out all changes, or none.
   * @param build is called again when a sheet turns out to be missing, and leaves out what belongs to it
   * @param seen cells of one sheet whose texts are returned as they are afterwards, in the same call
   */
  write(
    build: () => Change[],
    seen: () => { sheet: SheetKey; cells: { row: number; column: number }[] } | undefined = () => undefined,
  ): string[] {
    const send = () => {
      const requests = build().map(({ request }) => request);
      return requests.length ? this.send([...this.room(requests), ...requests], seen()) : [];
    };
    try {
      return send();
    } catch (error) {
      if (codeOf(error) !== 400 || this.grids) throw error;
      this.look();
      return send();
    }
  }

  /** Returns what adds the columns that cells are written to and that somebody has deleted; known after a look at the file only. */
  private room(requests: sheets_v4.Schema$Request[]): sheets_v4.Schema$Request[] {
    const needed = new Map<number, number>();
    const added = new Map<number, number>();
    for (const { updateCells, insertDimension } of requests) {
      const { sheetId: on = 0, dimension, startIndex = 0, endIndex = 0 } = insertDimension?.range ?? {};
      if (dimension === 'COLUMNS') added.set(on!, (added.get(on!) ?? 0) + endIndex! - startIndex!);
      if (!updateCells?.start) continue;
      const { sheetId = 0, columnIndex = 0 } = updateCells.start;
      const end = columnIndex! + Math.max(0, ...(updateCells.rows ?? []).map(({ values = [] }) => values.length));
      needed.set(sheetId!, Math.max(needed.get(sheetId!) ?? 0, end));
    }
    const lacking = [...needed].flatMap(([sheetId, end]) => {
      const length = end - (added.get(sheetId) ?? 0) - (this.grids?.get(sheetId)?.columnCount ?? end);
      return length > 0 ? [{ appendDimension: { sheetId, dimension: 'COLUMNS', length } }] : [];
    });
    if (lacking.length) this.forgetSizes();
    return lacking;
  }

  private send(
    requests: sheets_v4.Schema$Request[],
    seen: { sheet: SheetKey; cells: { row: number; column: number }[] } | undefined,
  ): string[] {
    const title = seen && this.titles.get(this.idOf(seen.sheet));
    const ranges = title === undefined ? [] : seen!.cells.map(({ row, column }) => `${title}!${columnLetters(column)}${row}`);
    const more = ranges.length ? { includeSpreadsheetInResponse: true, responseIncludeGridData: true, responseRanges: ranges } : {};
    const fields = ranges.length ? 'updatedSpreadsheet(sheets(data(rowData(values(userEnteredValue)))))' : 'spreadsheetId';
    const { updatedSpreadsheet } = this.called(() =>
      sheetsApi((spreadsheets) => spreadsheets.batchUpdate({ requests, ...more }, this.file.id, { fields })),
    );
    const data = updatedSpreadsheet?.sheets?.[0]?.data ?? [];
    return data.map(({ rowData }) => rowData?.[0]?.values?.[0]?.userEnteredValue?.stringValue ?? '');
  }

  /**
   * Returns the changes that add rows below the last one. They are inserted and look like the row before them, so nothing is written
   * over, even when a person has moved rows meanwhile. Below the header the first row is filled: formulas over the whole column begin there.
   */
  appendRows(sheet: SheetKey, last: number, rows: Cell[][]): Change[] {
    const count = last === 1 ? rows.length - 1 : rows.length;
    const startIndex = Math.max(2, last);
    const range = { sheetId: this.idOf(sheet), dimension: 'ROWS', startIndex, endIndex: startIndex + count };
    return [
      ...(count ? [{ sheet, request: { insertDimension: { range, inheritFromBefore: true } } }] : []),
      this.writeCells(sheet, last + 1, 1, rows),
    ];
  }

  /** Returns the change that writes cells; formats stay. */
  writeCells(sheet: SheetKey, row: number, column: number, rows: Cell[][]): Change {
    const start = { sheetId: this.idOf(sheet), rowIndex: row - 1, columnIndex: column - 1 };
    const data = rows.map((cells) => ({ values: cells.map(cellData) }));
    return { sheet, request: { updateCells: { start, rows: data, fields: 'userEnteredValue' } } };
  }

  /** Returns the change that writes the note of a cell. */
  writeNote(sheet: SheetKey, row: number, column: number, note: string): Change {
    const start = { sheetId: this.idOf(sheet), rowIndex: row - 1, columnIndex: column - 1 };
    return { sheet, request: { updateCells: { start, rows: [{ values: [{ note }] }], fields: 'note' } } };
  }

  deleteRows(sheet: SheetKey, firstRow: number, count: number): Change {
    const range = { sheetId: this.idOf(sheet), dimension: 'ROWS', startIndex: firstRow - 1, endIndex: firstRow - 1 + count };
    return { sheet, request: { deleteDimension: { range } } };
  }

  private ask(parts: Part[]): Map<string, Cells> {
    try {
      return this.values(parts);
    } catch (error) {
      if (codeOf(error) !== 400 || this.grids) throw error;
      this.look();
      return this.values(parts.filter((part) => this.stands(part)));
    }
  }

  private values(asked: Part[]): Map<string, Cells> {
    // What the platform answers to a range without rows no document says.
    const parts = asked.filter(({ firstRow, lastRow = firstRow }) => lastRow >= firstRow);
    if (!parts.length) return new Map();
    const ranges = new Map(parts.map((part) => [keyOf(this.rangeOf(part)), this.rangeOf(part)]));
    const { valueRanges = [] } = this.called(() =>
      sheetsApi((spreadsheets) =>
        spreadsheets.Values.batchGetByDataFilter(
          {
            dataFilters: [...ranges.values()].map((gridRange) => ({ gridRange })),
            valueRenderOption: 'UNFORMATTED_VALUE',
            dateTimeRenderOption: 'SERIAL_NUMBER',
          },
          this.file.id,
        ),
      ),
    );
    for (const { dataFilters, valueRange } of valueRanges)
      this.titles.set(dataFilters![0]!.gridRange!.sheetId ?? 0, titleOf(valueRange!.range!));
    // Whether answers come in the order of the filters is unproved; each names its filter.
    return new Map(valueRanges.map(({ dataFilters, valueRange }) => [keyOf(dataFilters![0]!.gridRange!), valueRange!.values ?? []]));
  }

  /** Looks which sheets stand, and how large they are. */
  private look(): void {
    const fields = 'sheets(properties(sheetId,gridProperties(rowCount,columnCount)))';
    const { sheets = [] } = sheetsApi((spreadsheets) => spreadsheets.get(this.file.id, { fields }));
    this.grids = new Map(sheets.map(({ properties }) => [properties?.sheetId ?? 0, properties?.gridProperties ?? {}]));
    for (const [key, id] of Object.entries(this.file.sheetIds) as [SheetKey, number][]) if (!this.grids.has(id)) this.gone.add(key);
  }

  private stands(part: Part): boolean {
    if (!this.has(part.sheet)) return false;
    const grid = this.grids?.get(this.idOf(part.sheet));
    return !grid || (part.firstRow <= grid.rowCount! && (part.column ?? 1) <= grid.columnCount!);
  }

  private rangeOf({ sheet, firstRow, lastRow, column }: Part): sheets_v4.Schema$GridRange {
    return {
      sheetId: this.idOf(sheet),
      startRowIndex: firstRow - 1,
      ...(lastRow === undefined ? {} : { endRowIndex: lastRow }),
      ...(column === undefined ? {} : { startColumnIndex: column - 1, endColumnIndex: column }),
    };
  }

  private called<T>(call: () => T): T {
    try {
      return call();
    } catch (error) {
      const code = codeOf(error);
      // Google says «not found» and «no permission» for a file that is not shared with the person.
      if (code === 403 || code === 404) throw new MissingSheet(workbookTexts.noAccess(Session.getActiveUser().getEmail()));
      throw error;
    }
  }
}

/** Returns the title before the cells: `'Sổ sự cố'` of `'Sổ sự cố'!A1:B2`. */
const titleOf = (range: string): string => range.slice(0, range.lastIndexOf('!'));

/** Answers leave out zeros, so 0 and absent are the same. */
const keyOf = ({ sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex }: sheets_v4.Schema$GridRange): string =>
  [sheetId, startRowIndex, endRowIndex, startColumnIndex, endColumnIndex].map((place) => place || 0).join();
