// The engine's model for the grid, with every edit caught: edits go to the workspace, which decides.
import type { Area, ClipboardCell, Model } from '@ironcalc/wasm';
import type { Cells } from '../../protocol';
import { besideShown, type Direction, edgeFrom, LAST_COLUMN, LAST_ROW, lastFilled, moveTo, pageOf, type Size } from './moves';
import { isRefreshing } from './refresh';

/** What a person does in the grid. Rows and columns count from 1. */
export interface GridEdits {
  type(sheet: string, a1: string, text: string | string[][]): void;
  paste(from: Cells, to: Cells, isCut: boolean): void;
  undo(): void;
  redo(): void;
  insertRows(sheet: string, row: number, count: number): void;
  deleteRows(sheet: string, row: number, count: number): void;
  /** An action of the grid that the workspace does not support. */
  unsupported(): void;
  moved(): void;
}

/** The sheet as the person works in it: its size, and the room that the grid has for the cells that scroll. */
export interface GridSheet {
  size(sheet: string): Size;
  space(): { width: number; height: number };
}

/** More cells than this in one edit are a mistake (a whole column). */
const MOST_CELLS = 20_000;

export function guard(model: Model, edits: GridEdits, grid: GridSheet): Model {
  const own = Object.getPrototypeOf(model) as Model;
  const nameOf = (sheet: number) => model.getWorksheetsProperties()[sheet]?.name ?? '';
  const typeMatrix = (sheet: number, row: number, column: number, matrix: string[][]) => {
    const width = Math.max(...matrix.map((line) => line.length));
    if (matrix.length * width > MOST_CELLS) return edits.unsupported();
    const full = matrix.map((line) => Array.from({ length: width }, (_, index) => line[index] ?? ''));
    edits.type(
      nameOf(sheet),
      a1Of(row, column, row + matrix.length - 1, column + width - 1),
      full.length * width === 1 ? full[0]![0]! : full,
    );
  };
  const typeArea = (area: Area, lastRow: number, lastColumn: number) => {
    const rows = Array.from({ length: lastRow - area.row + 1 }, (_, index) => area.row + index);
    const columns = Array.from({ length: lastColumn - area.column + 1 }, (_, index) => area.column + index);
    typeMatrix(
      area.sheet,
      area.row,
      area.column,
      rows.map((row) => columns.map((column) => shownForEditing(model, own, area.sheet, row, column))),
    );
  };

  const sizeNow = () => grid.size(nameOf(model.getSelectedSheet()));
  /** The engine's grid is larger than the sheet. */
  const keepOnSheet = () => {
    const { rows, columns } = sizeNow();
    const { row, column, range } = model.getSelectedView();
    if (row > rows || column > columns) return moveTo(model, Math.min(row, rows), Math.min(column, columns), grid.space());
    const [top, left, bottom, right] = range;
    const within = (line: number, most: number, end: number) => (line > most && line !== end ? most : line);
    const kept = [
      within(top, rows, LAST_ROW),
      within(left, columns, LAST_COLUMN),
      within(bottom, rows, LAST_ROW),
      within(right, columns, LAST_COLUMN),
    ];
    if (kept.some((line, index) => line !== range[index])) own.setSelectedRange.call(model, kept[0]!, kept[1]!, kept[2]!, kept[3]!);
  };

  const movePage = (step: 1 | -1) => {
    const { row, column } = model.getSelectedView();
    const { rows } = sizeNow();
    moveTo(model, Math.min(rows, Math.max(1, row + step * pageOf(model, grid.space()))), column, grid.space());
  };

  return Object.assign(model, {
    setUserInput(sheet: number, row: number, column: number, input: string) {
      if (input === shownForEditing(model, own, sheet, row, column)) return;
      own.setUserInput.call(model, sheet, row, column, input);
      edits.type(nameOf(sheet), a1Of(row, column), input);
    },
    setUserArrayFormula(sheet: number, row: number, column: number, _width: number, _height: number, formula: string) {
      edits.type(nameOf(sheet), a1Of(row, column), formula);
    },
    getCellContent: (sheet: number, row: number, column: number) => shownForEditing(model, own, sheet, row, column),
    rangeClearContents(sheet: number, row: number, column: number, lastRow: number, lastColumn: number) {
      const bottom = Math.min(lastRow, lastUsedRow(model, sheet, column, lastColumn));
      if (bottom < row) return;
      typeMatrix(
        sheet,
        row,
        column,
        Array.from({ length: bottom - row + 1 }, () => Array.from({ length: lastColumn - column + 1 }, () => '')),
      );
    },
    pasteCsvText(area: Area, text: string) {
      typeMatrix(area.sheet, area.row, area.column, readTabs(text));
    },
    pasteFromClipboard(
      source: number,
      range: [number, number, number, number],
      _cells: Map<number, Map<number, ClipboardCell>>,
      isCut: boolean,
    ) {
      const [top, left, bottom, right] = range;
      const from = { sheet: nameOf(source), a1: a1Of(top, left, bottom, right) };
      pasteCells(model, from, isCut, edits);
    },
    autoFillRows(area: Area, toRow: number) {
      own.autoFillRows.call(model, area, toRow);
      const lastColumn = area.column + area.width - 1;
      if (toRow >= area.row) typeArea(area, toRow, lastColumn);
      else typeArea({ ...area, row: toRow }, area.row + area.height - 1, lastColumn);
    },
    autoFillColumns(area: Area, toColumn: number) {
      own.autoFillColumns.call(model, area, toColumn);
      const lastRow = area.row + area.height - 1;
      if (toColumn >= area.column) typeArea(area, lastRow, toColumn);
      else typeArea({ ...area, column: toColumn }, lastRow, area.column + area.width - 1);
    },
    deleteRows: (sheet: number, row: number, count: number) => edits.deleteRows(nameOf(sheet), row, count),
    // A person may view a hidden sheet; it stays hidden.
    unhideSheet: () => undefined,
    canUndo: () => false,
    canRedo: () => false,
    undo: () => edits.undo(),
    redo: () => edits.redo(),
    ...Object.fromEntries(refused.map((name) => [name, () => edits.unsupported()])),
    ...Object.fromEntries(
      moving.map((name) => [
        name,
        (...args: unknown[]) => {
          (own[name] as (...all: unknown[]) => unknown).apply(model, args);
          keepOnSheet();
          edits.moved();
        },
      ]),
    ),
    setSelectedCell(row: number, column: number) {
      // The library's key «End».
      if (column === LAST_COLUMN) return moveTo(model, row, sizeNow().columns, grid.space());
      own.setSelectedCell.call(model, row, column);
      keepOnSheet();
      edits.moved();
    },
    setTopLeftVisibleCell(row: number, column: number) {
      if (column < LAST_COLUMN - 5) own.setTopLeftVisibleCell.call(model, row, column);
    },
    onNavigateToEdgeInDirection(key: string) {
      const { row, column } = model.getSelectedView();
      if (key === 'Home') moveTo(model, 1, 1, grid.space());
      else if (key === 'End') moveTo(model, ...lastFilled(model, sizeNow()), grid.space());
      else moveTo(model, ...edgeFrom(model, row, column, key as Direction, sizeNow()), grid.space());
    },
    onArrowDown: () => moveTo(model, ...besideShown(model, 'ArrowDown', sizeNow()), grid.space()),
    onArrowUp: () => moveTo(model, ...besideShown(model, 'ArrowUp', sizeNow()), grid.space()),
    onArrowLeft: () => moveTo(model, ...besideShown(model, 'ArrowLeft', sizeNow()), grid.space()),
    onArrowRight: () => moveTo(model, ...besideShown(model, 'ArrowRight', sizeNow()), grid.space()),
    // The engine throws for a page that begins above the frozen rows.
    onPageDown: () => movePage(1),
    onPageUp: () => movePage(-1),
    onExpandSelectedRange(key: string) {
      if (isRefreshing()) return;
      own.onExpandSelectedRange.call(model, key);
      keepOnSheet();
      edits.moved();
    },
  });
}

/** Pastes cells of the workbook over the selection. */
export function pasteCells(model: Model, from: Cells, isCut: boolean, edits: GridEdits): void {
  const { sheet, range } = model.getSelectedView();
  const [top, left, bottom, right] = [
    Math.min(range[0], range[2]),
    Math.min(range[1], range[3]),
    Math.max(range[0], range[2]),
    Math.max(range[1], range[3]),
  ];
  const isHuge = (bottom - top + 1) * (right - left + 1) > MOST_CELLS;
  const to = isHuge ? a1Of(top, left) : a1Of(top, left, bottom, right);
  edits.paste(from, { sheet: model.getWorksheetsProperties()[sheet]?.name ?? '', a1: to }, isCut);
}

/** Keyboard shortcuts call these although their buttons are hidden: bold and so on. */
const refused = ['updateRangeStyle', 'onPasteStyles', 'rangeClearFormatting', 'renameSheet', 'moveSheet', 'newSheet'];

const moving = ['setSelectedRange', 'setSelectedSheet', 'onAreaSelecting'] as const satisfies (keyof Model)[];

/** The engine's own text is in English notation, but the workspace reads typed text as Vietnamese: the day first, decimal commas. */
function shownForEditing(model: Model, own: Model, sheet: number, row: number, column: number): string {
  const content = own.getCellContent.call(model, sheet, row, column);
  if (content === '' || content.startsWith('=')) return content;
  // The engine marks a text that looks like a number with an apostrophe; here the cell's format does that.
  if (content.startsWith("'")) return content.slice(1);
  const format = own.getCellStyle.call(model, sheet, row, column).style.num_fmt;
  if (/[dy]/i.test(format) && format.toLowerCase() !== 'general') return own.getFormattedCellValue.call(model, sheet, row, column);
  return /^-?\d+\.\d+$/.test(content) ? content.replace('.', ',') : content;
}

function lastUsedRow(model: Model, sheet: number, column: number, lastColumn: number): number {
  let last = 0;
  for (let one = column; one <= Math.min(lastColumn, column + 200); one++)
    for (const row of model.getRowsWithData(sheet, one)) last = Math.max(last, row);
  return last;
}

/** Reads clipboard text of other programs: tabs between cells, quotes around cells with line breaks. */
export function readTabs(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text
    .replace(/\r\n?/g, '\n')
    .replace(/\n$/, '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    lines.at(-1)!.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
    if (end === '\n') lines.push([]);
    if (!end) break;
  }
  return lines;
}

export const letterOf = (column: number): string =>
  column <= 26 ? String.fromCharCode(64 + column) : letterOf(Math.floor((column - 1) / 26)) + letterOf(((column - 1) % 26) + 1);

export function a1Of(row: number, column: number, lastRow = row, lastColumn = column): string {
  const first = `${letterOf(column)}${row}`;
  return row === lastRow && column === lastColumn ? first : `${first}:${letterOf(lastColumn)}${lastRow}`;
}

/** Returns the row and the column of a cell, from 1: [7, 2] of «B7». */
export function placeOf(a1: string): [row: number, column: number] {
  const [, letters = '', row = '1'] = /^([A-Z]+)(\d+)$/.exec(a1) ?? [];
  return [Number(row), [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0)];
}
