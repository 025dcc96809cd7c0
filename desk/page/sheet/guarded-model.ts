// The engine's model for the grid, with every edit caught: edits go to the workspace, which decides.
import type { Area, ClipboardCell, Model } from '@ironcalc/wasm';

/** What a person does in the grid. Rows and columns count from 1. */
export interface GridEdits {
  type(sheet: string, a1: string, text: string | string[][]): void;
  deleteRows(sheet: string, row: number, count: number): void;
  /** An action of the grid that the workspace does not support. */
  unsupported(): void;
  moved(): void;
}

/** More cells than this in one edit are a mistake (a whole column). */
const MOST_CELLS = 20_000;

export function guard(model: Model, edits: GridEdits): Model {
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
      rows.map((row) => columns.map((column) => own.getCellContent.call(model, area.sheet, row, column))),
    );
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
      cells: Map<number, Map<number, ClipboardCell>>,
      isCut: boolean,
    ) {
      const { sheet, range: target } = model.getSelectedView();
      const matrix = [...cells.values()].map((line) => [...line.values()].map(({ text }) => text));
      const [top, left, bottom, right] = range;
      if (isCut)
        typeMatrix(
          source,
          top,
          left,
          Array.from({ length: bottom - top + 1 }, () => Array.from({ length: right - left + 1 }, () => '')),
        );
      typeMatrix(sheet, Math.min(target[0], target[2]), Math.min(target[1], target[3]), matrix);
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
    ...Object.fromEntries(refused.map((name) => [name, () => edits.unsupported()])),
    ...Object.fromEntries(
      moving.map((name) => [
        name,
        (...args: unknown[]) => {
          (own[name] as (...all: unknown[]) => unknown).apply(model, args);
          edits.moved();
        },
      ]),
    ),
  });
}

/** Keyboard shortcuts call these although their buttons are hidden: bold, undo, and so on. */
const refused = ['undo', 'redo', 'updateRangeStyle', 'onPasteStyles', 'rangeClearFormatting', 'renameSheet', 'moveSheet', 'newSheet'];

const moving = [
  'setSelectedCell',
  'setSelectedRange',
  'setSelectedSheet',
  'onAreaSelecting',
  'onArrowDown',
  'onArrowUp',
  'onArrowLeft',
  'onArrowRight',
  'onPageDown',
  'onPageUp',
  'onNavigateToEdgeInDirection',
  'onExpandSelectedRange',
] as const satisfies (keyof Model)[];

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
