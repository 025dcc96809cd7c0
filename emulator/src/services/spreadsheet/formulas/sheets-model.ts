// Some sheets of a spreadsheet in the engine: kept up to date, and evaluated when a read needs it.

import type { Model } from '@ironcalc/wasm';
import { NotEmulated } from '../../../runs/errors';
import type { Runtime } from '../../../runs/runtime';
import { absoluteA1, quoteSheet } from '../cells/areas';
import { type Changes, cellAt, cellKey, changesOf, columnOfKey, lastContentRow, rowOfKey } from '../cells/grid';
import { addRules } from '../looks/rule-formulas';
import type { Book, Cell, SheetData } from '../store';
import { atInstant, engineInput, engineName, newModel } from './engine';
import { functionsOf } from './formulas';
import type { NeededCells } from './needed-cells';
import { translate } from './translation';

export type Result = number | string | boolean;

/** Fifteen digits; with more the engine truncates where it should round. */
const exact = '0.00000000000000E+00';
/** Above this number of requested columns, conditional formats are computed for all columns. */
const manyColumns = 8;
/** A cell of the engine's grid outside every sheet of the emulator. */
const scratch = { row: 1_048_000, column: 16_000 };
/** Sheets computes the time anew with each change, and at most once a minute without one. */
const minuteOf = (at: number): number => Math.floor(at / 60_000);
const volatile = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN']);

export class SheetsModel {
  private readonly model: Model;
  /** By sheet id: the cells that changed and are not in the model yet. */
  private readonly waiting = new Map<number, Set<number>>();
  /** By sheet id: number of rules in the model, and their rows and columns; only requested columns, until there are many. */
  private readonly ruled = new Map<number, { taken: number; rows: number; columns: Set<number> }>();
  private rulesChanged = false;
  private isVolatile = false;
  /** By cell: the function in its formula that the engine lacks. */
  private readonly lacking = new Map<string, string>();
  private stale = true;
  private evaluatedAt = 0;
  private spillsKey = '';
  private readonly spillsBySheet = new Map<number, Map<number, Result>>();

  /** By sheet id: the cells with formulas that are in the model. */
  private readonly formulas = new Map<number, Set<number>>();

  /** @param needed the cells that are in the model; of the other sheets it has only the names */
  constructor(
    private readonly runtime: Runtime,
    private readonly book: Book,
    private readonly needed: NeededCells,
  ) {
    const model = newModel(book.timeZone, book.locale);
    // Sheets are renamed in two steps: the engine refuses a name that one of its default sheets has.
    for (let index = 0; index < book.sheets.length; index++) {
      if (index) model.newSheet();
      model.renameSheet(index, `~${index}`);
    }
    book.sheets.forEach((sheet, index) => {
      model.renameSheet(index, engineName(sheet));
    });
    for (const { name, area } of book.named) {
      const sheet = area && book.sheets.find((one) => one.id === area.sheetId);
      if (!area || !sheet) continue;
      model.newDefinedName(name, null, `${quoteSheet(engineName(sheet))}!${absoluteA1(area)}`);
    }
    this.model = model;
    model.pauseEvaluation();
    for (const sheet of book.sheets)
      if (needed.hasSheet(sheet.id))
        sheet.cells.forEach((line, r) => {
          line?.forEach((cell, c) => {
            if (cell && (cell.f !== undefined || needed.has(sheet.id, r + 1, c + 1))) this.put(sheet, r + 1, c + 1, cell);
          });
        });
  }

  get cellsKey(): string {
    return this.needed.cellsKey;
  }

  free(): void {
    this.model.free();
  }

  /** Takes note of changes, which come into the model when it is read. */
  note({ cells, looks }: Changes): void {
    if (looks) this.rulesChanged = true;
    for (const [id, keys] of cells) {
      const sheet = this.needed.hasSheet(id) && this.book.sheets.find((one) => one.id === id);
      if (!sheet) continue;
      const waiting = this.waiting.get(id) ?? new Set<number>();
      for (const key of keys) if (this.hasCell(sheet, key)) waiting.add(key);
      if (waiting.size) this.waiting.set(id, waiting);
    }
  }

  /** Whether a changed cell is or was in the model. */
  private hasCell(sheet: SheetData, key: number): boolean {
    const row = rowOfKey(key);
    const column = columnOfKey(key);
    return (
      this.needed.has(sheet.id, row, column) ||
      this.formulas.get(sheet.id)?.has(key) === true ||
      cellAt(sheet, row, column)?.f !== undefined
    );
  }

  /** Updates the model for a read of this sheet. @param ruleCell a cell whose conditional format is needed too */
  ready(sheet: SheetData, ruleCell?: { row: number; column: number }): void {
    const now = this.runtime.clock.now();
    atInstant(now, () => {
      this.model.pauseEvaluation();
      this.update();
      if (ruleCell) this.loadRules(sheet, ruleCell);
      if (this.stale || ((this.isVolatile || ruleCell) && minuteOf(this.evaluatedAt) !== minuteOf(now))) {
        this.model.evaluate();
        this.stale = false;
        this.evaluatedAt = now;
      }
    });
  }

  /** Returns the result of the formula in a cell. */
  result(sheet: SheetData, row: number, column: number): Result {
    const lacks = this.lacking.get(`${sheet.id}:${row}:${column}`);
    if (lacks) throw new NotEmulated(`formula ${lacks}`);
    return this.read(sheet, row, column);
  }

  /** Returns what the formulas in these cells spill, by cell (row * 2^15 + column). */
  spills(sheet: SheetData, anchors: [number, number][]): Map<number, Result> {
    const key = `${changesOf(this.book).version}:${this.evaluatedAt}`;
    if (this.spillsKey !== key) {
      this.spillsKey = key;
      this.spillsBySheet.clear();
    }
    let cells = this.spillsBySheet.get(sheet.id);
    if (!cells) {
      cells = new Map();
      for (const [row, column] of anchors) this.collectSpill(cells, sheet, row, column);
      this.spillsBySheet.set(sheet.id, cells);
    }
    return cells;
  }

  /** Returns the background colour that conditional formats give a cell, if any. */
  ground(sheet: SheetData, row: number, column: number): string | undefined {
    return this.model.getCellStyle(this.indexOf(sheet), row, column).style.fill.color?.toString().toLowerCase();
  }

  /** Returns the result of a formula outside any cell; its references are those of this sheet. */
  evaluate(sheet: SheetData, formula: string): Result {
    const { text, lacks } = translate(formula, sheet, this.book);
    if (lacks) throw new NotEmulated(`formula ${lacks}`);
    const index = this.indexOf(sheet);
    const { row, column } = scratch;
    return atInstant(this.runtime.clock.now(), () => {
      this.model.setUserInput(index, row, column, text === null ? '=1+' : `=${text}`);
      this.model.updateRangeStyle({ sheet: index, row, column, width: 1, height: 1 }, 'num_fmt', exact);
      this.model.evaluate();
      const result = this.read(sheet, row, column);
      this.model.rangeClearContents(index, row, column, row, column);
      return result;
    });
  }

  private read(sheet: SheetData, row: number, column: number): Result {
    const index = this.indexOf(sheet);
    const text = this.model.getFormattedCellValue(index, row, column);
    switch (this.model.getCellType(index, row, column)) {
      case 1:
        return Number(text.replace(',', '.'));
      case 4:
        return text === 'TRUE';
      case 16:
        return this.error(text);
      default:
        return text;
    }
  }

  private error(text: string): string {
    if (text === '#NAME?' && this.lacking.size) throw new NotEmulated(`formula ${[...this.lacking.values()][0]}`);
    if (text === '#N/IMPL!') throw new NotEmulated('formula with an argument that the engine does not take');
    // In Sheets circular and blocked results are #REF!, and an empty FILTER is #N/A.
    return text === '#CIRC!' || text === '#SPILL!' ? '#REF!' : text === '#CALC!' ? '#N/A' : text;
  }

  private indexOf(sheet: SheetData): number {
    return this.book.sheets.indexOf(sheet);
  }

  private collectSpill(cells: Map<number, Result>, sheet: SheetData, row: number, column: number): void {
    const index = this.indexOf(sheet);
    const structure = this.model.getCellArrayStructure(index, row, column);
    if (typeof structure === 'string' || !('DynamicAnchor' in structure)) return;
    const [width, height] = structure.DynamicAnchor;
    this.model.updateRangeStyle({ sheet: index, row, column, width, height }, 'num_fmt', exact);
    for (let r = 0; r < height; r++)
      for (let c = 0; c < width; c++) if (r || c) cells.set(cellKey(row + r, column + c), this.read(sheet, row + r, column + c));
  }

  private update(): void {
    for (const [sheetId, keys] of this.waiting) {
      const sheet = this.book.sheets.find((one) => one.id === sheetId)!;
      for (const key of keys) {
        const [row, column] = [rowOfKey(key), columnOfKey(key)];
        this.put(sheet, row, column, cellAt(sheet, row, column));
      }
      this.stale = true;
    }
    this.waiting.clear();
  }

  private put(sheet: SheetData, row: number, column: number, cell: Cell | null): void {
    const index = this.indexOf(sheet);
    const model = this.model;
    const key = `${sheet.id}:${row}:${column}`;
    this.lacking.delete(key);
    const formulas = this.formulas.get(sheet.id) ?? new Set<number>();
    this.formulas.set(sheet.id, formulas);
    formulas.delete(cellKey(row, column));
    if (cell?.f !== undefined) {
      formulas.add(cellKey(row, column));
      const { text, lacks } = translate(cell.f, sheet, this.book);
      if (lacks) this.lacking.set(key, lacks);
      if (functionsOf(cell.f).some((name) => volatile.has(name))) this.isVolatile = true;
      model.setUserInput(index, row, column, text === null ? (lacks ? '=not_emulated()' : '=1+') : `=${text}`);
      model.updateRangeStyle({ sheet: index, row, column, width: 1, height: 1 }, 'num_fmt', exact);
    } else if (cell?.v === undefined) model.rangeClearContents(index, row, column, row, column);
    else model.setUserInput(index, row, column, engineInput(cell.v, this.book.locale));
  }

  private loadRules(sheet: SheetData, { row, column }: { row: number; column: number }): void {
    if (this.rulesChanged) for (const id of this.ruled.keys()) this.dropRules(id);
    this.rulesChanged = false;
    const before = this.ruled.get(sheet.id);
    const last = lastContentRow(sheet);
    if (before && before.rows >= Math.max(row, last) && (before.columns.has(column) || before.columns.size > manyColumns)) return;
    this.dropRules(sheet.id);
    const columns = new Set([...(before?.columns ?? []), column]);
    const rows = Math.min(sheet.rows, Math.max(row, last + 20));
    const taken = addRules(this.model, this.indexOf(sheet), this.book, sheet, rows, columns.size > manyColumns ? undefined : columns);
    this.ruled.set(sheet.id, { taken, rows, columns });
    this.stale = true;
  }

  private dropRules(sheetId: number): void {
    const index = this.book.sheets.findIndex((one) => one.id === sheetId);
    const kept = this.ruled.get(sheetId);
    if (!kept) return;
    for (let i = kept.taken - 1; i >= 0; i--) this.model.deleteConditionalFormatting(index, i);
    this.ruled.delete(sheetId);
  }
}
