// Cells of a sheet's data: reads, writes, and the record of changes for the engine.

import { assign, mapped, valueAt, valuesFrom } from '../looks/runs';
import { keepLine, keepLines, keepObject } from '../recording';
import type { Area, Book, Cell, FormMark, SheetData, Style, Validation } from '../store';
import { lastColumnOf, lastRowOf } from './areas';

/** Changes in a book since the engine's last update; they are not part of the stored data. */
export interface Changes {
  /** Changed cells by sheet id, as row * 2^15 + column. */
  cells: Map<number, Set<number>>;
  /** Sheets, sizes, names or order changed: the engine loads everything again. */
  everything: boolean;
  /** Conditional formats or formats changed. */
  looks: boolean;
  version: number;
  formulaVersion: number;
}

const changesOfBooks = new WeakMap<Book, Changes>();

export function changesOf(book: Book): Changes {
  let changes = changesOfBooks.get(book);
  if (!changes) {
    changes = { cells: new Map(), everything: true, looks: true, version: 1, formulaVersion: 1 };
    changesOfBooks.set(book, changes);
  }
  return changes;
}

/** A cell as one number, by which results that formulas spill are kept. */
export const cellKey = (row: number, column: number): number => row * 32_768 + column;
export const rowOfKey = (key: number): number => Math.floor(key / 32_768);
export const columnOfKey = (key: number): number => key % 32_768;

/** Records a change of sheets, sizes, names or order. */
export function markEverything(book: Book): void {
  const changes = changesOf(book);
  changes.everything = true;
  changes.looks = true;
  changes.version++;
  changes.formulaVersion++;
}

/** Records that a sheet has more rows below its content: no cell has moved. */
export function markSize(book: Book): void {
  changesOf(book).version++;
}

export function markLooks(book: Book): void {
  const changes = changesOf(book);
  changes.looks = true;
  changes.version++;
}

export function cellAt(sheet: SheetData, row: number, column: number): Cell | null {
  return sheet.cells[row - 1]?.[column - 1] ?? null;
}

export function isBlankCell(cell: Cell | null): boolean {
  return cell === null || (cell.v === undefined && cell.f === undefined);
}

/** Replaces the value, formula and rich text of a cell; note and mark stay. */
export function putContent(
  book: Book,
  sheet: SheetData,
  row: number,
  column: number,
  content: Pick<Cell, 'v' | 'f' | 'rich'> | null,
): void {
  const line = lineOf(sheet, row);
  const before = line[column - 1] ?? null;
  const stays = besidesContent(before);
  const blank = content === null || (content.v === undefined && content.f === undefined);
  line[column - 1] = blank ? stays : stays ? { ...content, ...stays } : content;
  const changes = changesOf(book);
  changes.version++;
  if (before?.f !== content?.f) changes.formulaVersion++;
  if (changes.everything) return;
  const set = changes.cells.get(sheet.id);
  if (set) set.add(cellKey(row, column));
  else changes.cells.set(sheet.id, new Set([cellKey(row, column)]));
}

/** Returns a cell with only its note and mark; null when it has neither, as nearly always. */
export function besidesContent(cell: Cell | null): Cell | null {
  if (!cell || (cell.note === undefined && !cell.mark)) return null;
  const { v: _v, f: _f, rich: _rich, ...stays } = cell;
  return stays;
}

function lineOf(sheet: SheetData, row: number): (Cell | null)[] {
  const known = sheet.cells[row - 1];
  if (known) {
    keepLine(sheet, known);
    return known;
  }
  keepLines(sheet);
  const line: (Cell | null)[] = [];
  sheet.cells[row - 1] = line;
  return line;
}

export function putNote(sheet: SheetData, row: number, column: number, note: string | null): void {
  putNoteOrMark(sheet, row, column, 'note', note || undefined);
}

export function putMark(sheet: SheetData, row: number, column: number, mark: FormMark | undefined): void {
  putNoteOrMark(sheet, row, column, 'mark', mark);
}

function putNoteOrMark<K extends 'note' | 'mark'>(sheet: SheetData, row: number, column: number, key: K, value: Cell[K]): void {
  if (!value && cellAt(sheet, row, column)?.[key] === undefined) return;
  const line = lineOf(sheet, row);
  const { [key]: _old, ...rest } = line[column - 1] ?? {};
  line[column - 1] = value ? { ...rest, [key]: value } : Object.keys(rest).length ? rest : null;
}

interface Place {
  row: number;
  column: number;
}

const formulaPlaces = new WeakMap<Book, { version: number; sheets: Map<number, Place[]> }>();

/** Returns the places of a sheet's formulas, row by row; they are searched again only when formulas have changed. */
export function formulasIn(book: Book, sheet: SheetData): Place[] {
  const { formulaVersion } = changesOf(book);
  let known = formulaPlaces.get(book);
  if (known?.version !== formulaVersion) {
    known = { version: formulaVersion, sheets: new Map() };
    formulaPlaces.set(book, known);
  }
  let places = known.sheets.get(sheet.id);
  if (!places) {
    places = [];
    for (let r = 0; r < sheet.cells.length; r++) {
      const line = sheet.cells[r];
      if (line) for (let c = 0; c < line.length; c++) if (line[c]?.f !== undefined) places.push({ row: r + 1, column: c + 1 });
    }
    known.sheets.set(sheet.id, places);
  }
  return places;
}

/** Changes the formula of every cell that has one. A cell object is replaced: another version of the sheet may contain it. */
export function mapFormulas(book: Book, sheet: SheetData, change: (formula: string, row: number, column: number) => string): void {
  for (const { row, column } of formulasIn(book, sheet)) {
    const cell = cellAt(sheet, row, column)!;
    const formula = change(cell.f!, row, column);
    if (formula !== cell.f) putContent(book, sheet, row, column, { ...cell, f: formula });
  }
}

/** Visits every cell of an area, row by row. */
export function eachCell(area: Area, visit: (row: number, column: number) => void): void {
  for (let row = area.row; row <= lastRowOf(area); row++)
    for (let column = area.column; column <= lastColumnOf(area); column++) visit(row, column);
}

export function styleAt(book: Book, sheet: SheetData, row: number, column: number): Style {
  return book.styles[valueAt(sheet.styles[column - 1], row)] ?? {};
}

export function numberFormatAt(book: Book, sheet: SheetData, row: number, column: number): string {
  return styleAt(book, sheet, row, column).numberFormat ?? '';
}

/** Returns the number formats of an area, by row. */
export function numberFormats(book: Book, sheet: SheetData, area: Area): string[][] {
  const columns: number[][] = [];
  for (let column = area.column; column <= lastColumnOf(area); column++)
    columns.push(valuesFrom(sheet.styles[column - 1], area.row, area.rows));
  return Array.from({ length: area.rows }, (_, r) => columns.map((ids) => book.styles[ids[r]!]?.numberFormat ?? ''));
}

const styleIds = new WeakMap<Style[], Map<string, number>>();

export function styleId(book: Book, style: Style): number {
  let ids = styleIds.get(book.styles);
  if (!ids) {
    ids = new Map(book.styles.map((known, id) => [keyOf(known), id]));
    styleIds.set(book.styles, ids);
  }
  const key = keyOf(style);
  let id = ids.get(key);
  if (id === undefined) {
    id = book.styles.push(style) - 1;
    ids.set(key, id);
  }
  return id;
}

function keyOf(style: Style): string {
  const entries = Object.entries(style).filter(([, value]) => value !== undefined);
  return JSON.stringify(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Changes the style of every cell of an area.
 * @param change returns the whole new style
 * @param uniform `change` depends on the old style only, so it is called once per run of equal cells
 */
export function restyle(
  book: Book,
  sheet: SheetData,
  area: Area,
  change: (style: Style, row: number, column: number) => Style,
  uniform = false,
): void {
  for (let column = area.column; column <= lastColumnOf(area); column++) {
    const runs = columnRuns(sheet.styles, column);
    const changed = (old: number, row: number) => styleId(book, change(book.styles[old] ?? {}, row, column));
    sheet.styles[column - 1] = uniform
      ? mapped(runs, area.row, area.rows, (old) => changed(old, area.row))
      : assign(
          runs,
          area.row,
          area.rows,
          valuesFrom(runs, area.row, area.rows).map((old, index) => changed(old, area.row + index)),
        );
  }
  markLooks(book);
}

/** Sets ids of styles or validations in a column, one for each row from `row`. */
export function putIds(all: number[][], column: number, row: number, ids: number[]): void {
  all[column - 1] = assign(columnRuns(all, column), row, ids.length, ids);
}

function columnRuns(all: number[][], column: number): number[] {
  while (all.length < column) all.push([]);
  return all[column - 1]!;
}

export function validationAt(book: Book, sheet: SheetData, row: number, column: number): Validation | null {
  return book.validations[valueAt(sheet.validations[column - 1], row)] ?? null;
}

export function putValidation(book: Book, sheet: SheetData, area: Area, validation: Validation | null): void {
  let id = 0;
  if (validation) {
    const key = JSON.stringify(validation);
    id = book.validations.findIndex((known) => known !== null && JSON.stringify(known) === key);
    if (id < 0) {
      keepObject(sheet, validation);
      id = book.validations.push(validation) - 1;
    }
  }
  for (let column = area.column; column <= lastColumnOf(area); column++)
    sheet.validations[column - 1] = assign(columnRuns(sheet.validations, column), area.row, area.rows, id);
}

/** Returns the last row with content; 0 on an empty sheet. Checkboxes contain FALSE and count, as on the platform. */
export function lastContentRow(sheet: SheetData): number {
  for (let row = sheet.cells.length; row > 0; row--) if (sheet.cells[row - 1]?.some((cell) => cell && !isBlankCell(cell))) return row;
  return 0;
}

export function lastContentColumn(sheet: SheetData): number {
  let last = 0;
  for (const line of sheet.cells) {
    if (!line) continue;
    for (let column = line.length; column > last; column--)
      if (!isBlankCell(line[column - 1] ?? null)) {
        last = column;
        break;
      }
  }
  return last;
}
