// Tables: a sheet's columns found by their headers, so that people may move and widen them.
import { workbookTexts } from '../../texts/workbook';
import { readProperty } from '../platform/properties';
import type { Cell } from './cells';
import { placesIn } from './headers/header-row';
import { MissingSheet } from './open-file';
import { type SheetKey, sheetOf } from './sheets';

/** The place of each column of a sheet by its key, from 1. */
export type Columns = Record<string, number>;

/**
 * Returns the places of the columns.
 * @param headers the first row; undefined or blank when the sheet is missing
 * @throws MissingSheet names the sheet, or the header that was renamed or deleted
 */
export function columnsOf(sheet: SheetKey, headers: unknown[] | undefined): Columns {
  const { name, columns } = sheetOf(sheet);
  if (!headers?.length) throw new MissingSheet(missingText(sheet));
  const places = placesIn(sheet, headers);
  return Object.fromEntries(
    columns.map(({ key, header }) => {
      const at = places.get(key)![0];
      if (!at) throw new MissingSheet(workbookTexts.noColumn(name, header));
      return [key, at];
    }),
  );
}

/** Returns what to do about a sheet that is missing. */
export function missingText(sheet: SheetKey): string {
  if (!readProperty('book.id')) return workbookTexts.notSetUp;
  return sheet === 'journal' ? workbookTexts.noJournal : workbookTexts.noSheet(sheetOf(sheet).name);
}

/**
 * Returns the rows of a small sheet as records by column key, without blank rows; `rowNumber` is the row in the sheet.
 * @param cells the whole sheet, with its header
 * @throws MissingSheet as `columnsOf` does
 */
export function recordsOf(sheet: SheetKey, [headers, ...rows]: unknown[][]): Record<string, unknown>[] {
  const columns = columnsOf(sheet, headers);
  const own = Object.values(columns);
  return rows.flatMap((row, index) =>
    own.some((at) => (row[at - 1] ?? '') !== '')
      ? [{ ...Object.fromEntries(Object.entries(columns).map(([key, at]) => [key, row[at - 1] ?? ''])), rowNumber: index + 2 }]
      : [],
  );
}

/** Returns a row from values by column key; other cells are blank. */
export function rowOf(columns: Columns, values: Record<string, Cell>): Cell[] {
  const row: Cell[] = new Array(Math.max(...Object.values(columns))).fill('');
  for (const [key, value] of Object.entries(values)) row[columns[key]! - 1] = value;
  return row;
}

/** Returns values by column key as runs of neighbouring cells: the first column of each run, and its cells. */
export function runsOf(columns: Columns, values: Record<string, Cell>): { column: number; cells: Cell[] }[] {
  const runs: { column: number; cells: Cell[] }[] = [];
  const placed = Object.entries(values).map(([key, cell]) => ({ column: columns[key]!, cell }));
  for (const { column, cell } of placed.sort((one, other) => one.column - other.column)) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.cells.length === column) last.cells.push(cell);
    else runs.push({ column, cells: [cell] });
  }
  return runs;
}
