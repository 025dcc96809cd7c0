// Formula results and conditional formats of a spreadsheet, which the engine computes only when needed.

import type { Model } from '@ironcalc/wasm';
import { NotEmulated } from '../../../runs/errors';
import type { Runtime } from '../../../runs/runtime';
import { absoluteA1, quoteSheet } from '../cells/areas';
import { cellAt, changesOf, formulasIn, isBlankCell, lastContentRow } from '../cells/grid';
import { addRules } from '../looks/rule-formulas';
import type { Book, Cell, SheetData } from '../store';
import { atInstant, engineInput, newModel } from './engine';
import { functionsOf, piecesOf, sheetNamed } from './formulas';
import { sheetsRead, translate } from './translation';

export type Result = number | string | boolean;

/** Fifteen digits; with more the engine truncates where it should round. */
const exact = '0.00000000000000E+00';
/** Above this number of requested columns, conditional formats are computed for all columns. */
const manyColumns = 8;
/** A cell of the engine's grid outside every sheet of the emulator. */
const scratch = { row: 1_048_000, column: 16_000 };
const volatile = new Set(['NOW', 'TODAY', 'RAND', 'RANDBETWEEN']);
const spilling = new Set(
  'FILTER SORT UNIQUE SEQUENCE TRANSPOSE ARRAYFORMULA VSTACK HSTACK SORTBY RANDARRAY TOCOL TOROW CHOOSECOLS CHOOSEROWS EXPAND TAKE DROP WRAPROWS WRAPCOLS'.split(
    ' ',
  ),
);
const calculations = new WeakMap<Book, Calculation>();

export function calculationOf(runtime: Runtime, book: Book): Calculation {
  let calculation = calculations.get(book);
  if (!calculation) {
    calculation = new Calculation(runtime, book);
    calculations.set(book, calculation);
  }
  return calculation;
}

export class Calculation {
  private model: Model | null = null;
  private loaded = new Set<number>();
  /** By sheet id: number of rules in the model, and their rows and columns; only requested columns, until there are many. */
  private ruled = new Map<number, { taken: number; rows: number; columns: Set<number> }>();
  private isVolatile = false;
  /** By cell: the function in its formula that the engine lacks. */
  private lacking = new Map<string, string>();
  private stale = true;
  private evaluatedAt = 0;
  private spillsKey = '';
  private spills = new Map<number, Map<number, Result>>();
  private spillers = { version: -1, sheets: new Map<number, [number, number][]>() };

  constructor(
    private readonly runtime: Runtime,
    private readonly book: Book,
  ) {}

  /** Returns the result of the formula in a cell. */
  result(sheet: SheetData, row: number, column: number): Result {
    this.ready(sheet);
    const lacks = this.lacking.get(`${sheet.id}:${row}:${column}`);
    if (lacks) throw new NotEmulated(`formula ${lacks}`);
    const result = this.read(sheet, row, column);
    return result === 0 && this.refersToBlank(sheet, row, column) ? '' : result;
  }

  /** True when a cell is blank or refers to a blank one: then «=A1» is blank in Sheets, but 0 in the engine. */
  private refersToBlank(sheet: SheetData, row: number, column: number): boolean {
    const cell = cellAt(sheet, row, column);
    if (cell?.f === undefined) return isBlankCell(cell) && this.spilled(sheet, row, column) === undefined;
    const [, piece, more] = piecesOf(cell.f);
    if (piece?.kind !== 'reference' || piece.reference.to || more) return false;
    const name = sheetNamed(piece.reference);
    const { from } = piece.reference;
    const target = name === null ? sheet : this.book.sheets.find((one) => one.name === name)!;
    return this.refersToBlank(target, from.row!, from.column!);
  }

  /** Returns the result that another formula spills into this blank cell. */
  spilled(sheet: SheetData, row: number, column: number): Result | undefined {
    return this.spillsOf(sheet)?.get(row * 32_768 + column);
  }

  /** Returns spilled results by cell (row * 2^15 + column); undefined when no formula can spill. */
  spillsOf(sheet: SheetData): Map<number, Result> | undefined {
    const anchors = this.anchorsOf(sheet);
    if (!anchors.length) return undefined;
    this.ready(sheet);
    const key = `${changesOf(this.book).version}:${this.evaluatedAt}`;
    if (this.spillsKey !== key) {
      this.spillsKey = key;
      this.spills.clear();
    }
    let cells = this.spills.get(sheet.id);
    if (!cells) {
      cells = new Map();
      for (const [row, column] of anchors) this.collectSpill(cells, sheet, row, column);
      this.spills.set(sheet.id, cells);
    }
    return cells;
  }

  /** Returns the background colour that conditional formats give a cell, if any. */
  ground(sheet: SheetData, row: number, column: number): string | undefined {
    if (!sheet.rules.length) return undefined;
    this.ready(sheet, { row, column });
    return this.model!.getCellStyle(this.indexOf(sheet), row, column).style.fill.color?.toString().toLowerCase();
  }

  /** Returns the result of a formula outside any cell; its references are those of this sheet. */
  evaluate(sheet: SheetData, formula: string): Result {
    this.ready(sheet);
    const names = sheetsRead(formula);
    for (const other of this.book.sheets) if (!names || names.has(other.name)) this.load(other.id);
    const { text, lacks } = translate(formula, sheet, this.book);
    if (lacks) throw new NotEmulated(`formula ${lacks}`);
    const index = this.indexOf(sheet);
    const { row, column } = scratch;
    return atInstant(this.runtime.clock.now(), () => {
      this.model!.setUserInput(index, row, column, text === null ? '=1+' : `=${text}`);
      this.model!.updateRangeStyle({ sheet: index, row, column, width: 1, height: 1 }, 'num_fmt', exact);
      this.model!.evaluate();
      const result = this.read(sheet, row, column);
      this.model!.rangeClearContents(index, row, column, row, column);
      return result;
    });
  }

  private read(sheet: SheetData, row: number, column: number): Result {
    const index = this.indexOf(sheet);
    const text = this.model!.getFormattedCellValue(index, row, column);
    switch (this.model!.getCellType(index, row, column)) {
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

  private anchorsOf(sheet: SheetData): [number, number][] {
    const version = changesOf(this.book).formulaVersion;
    if (this.spillers.version !== version) this.spillers = { version, sheets: new Map() };
    let anchors = this.spillers.sheets.get(sheet.id);
    if (!anchors) {
      anchors = formulasIn(this.book, sheet)
        .filter(({ row, column }) => canSpill(cellAt(sheet, row, column)!.f!))
        .map(({ row, column }) => [row, column]);
      this.spillers.sheets.set(sheet.id, anchors);
    }
    return anchors;
  }

  private collectSpill(cells: Map<number, Result>, sheet: SheetData, row: number, column: number): void {
    const index = this.indexOf(sheet);
    const structure = this.model!.getCellArrayStructure(index, row, column);
    if (typeof structure === 'string' || !('DynamicAnchor' in structure)) return;
    const [width, height] = structure.DynamicAnchor;
    this.model!.updateRangeStyle({ sheet: index, row, column, width, height }, 'num_fmt', exact);
    for (let r = 0; r < height; r++)
      for (let c = 0; c < width; c++) if (r || c) cells.set((row + r) * 32_768 + column + c, this.read(sheet, row + r, column + c));
  }

  /** Updates the model for a read of this sheet. @param ruleCell a cell whose conditional format is needed too */
  private ready(sheet: SheetData, ruleCell?: { row: number; column: number }): void {
    const changes = changesOf(this.book);
    if (!this.model || changes.everything) this.start();
    const model = this.model!;
    const now = this.runtime.clock.now();
    atInstant(now, () => {
      model.pauseEvaluation();
      for (const id of this.neededBy(sheet)) this.load(id);
      this.update(changes.cells);
      if (ruleCell) {
        this.loadRules(sheet, ruleCell, changes.looks);
        changes.looks = false;
      }
      if (this.stale || ((this.isVolatile || ruleCell) && this.evaluatedAt !== now)) {
        model.evaluate();
        this.stale = false;
        this.evaluatedAt = now;
      }
    });
  }

  private start(): void {
    this.model?.free();
    const model = newModel(this.book.timeZone, this.book.locale);
    // Sheets are renamed in two steps: the engine refuses a name that one of its default sheets has.
    for (let index = 0; index < this.book.sheets.length; index++) {
      if (index) model.newSheet();
      model.renameSheet(index, `~${index}`);
    }
    this.book.sheets.forEach((sheet, index) => {
      model.renameSheet(index, sheet.name);
    });
    for (const { name, area } of this.book.named) {
      const sheet = area && this.book.sheets.find((one) => one.id === area.sheetId);
      if (!area || !sheet) continue;
      model.newDefinedName(name, null, `${quoteSheet(sheet.name)}!${absoluteA1(area)}`);
    }
    this.model = model;
    this.loaded.clear();
    this.ruled.clear();
    this.lacking.clear();
    this.isVolatile = false;
    this.stale = true;
    const changes = changesOf(this.book);
    changes.everything = false;
    changes.cells.clear();
  }

  /** Returns the ids of the sheet and of every sheet that its formulas and rules read, directly or not. */
  private neededBy(sheet: SheetData): Set<number> {
    const version = changesOf(this.book).formulaVersion;
    if (this.needs.version !== version) this.needs = { version, of: new Map() };
    const known = this.needs.of.get(sheet.id);
    if (known) return known;
    const needed = new Set<number>();
    const add = (one: SheetData) => {
      if (needed.has(one.id)) return;
      needed.add(one.id);
      for (const formula of formulasOf(this.book, one)) {
        const names = sheetsRead(formula);
        for (const other of this.book.sheets) if (!names || names.has(other.name)) add(other);
      }
    };
    add(sheet);
    this.needs.of.set(sheet.id, needed);
    return needed;
  }

  private needs = { version: -1, of: new Map<number, Set<number>>() };

  private load(sheetId: number): void {
    if (this.loaded.has(sheetId)) return;
    this.loaded.add(sheetId);
    const sheet = this.book.sheets.find((one) => one.id === sheetId)!;
    sheet.cells.forEach((line, r) => {
      line?.forEach((cell, c) => {
        if (cell) this.put(sheet, r + 1, c + 1, cell);
      });
    });
    changesOf(this.book).cells.delete(sheetId);
    this.stale = true;
  }

  private update(cells: Map<number, Set<number>>): void {
    for (const [sheetId, keys] of cells) {
      const sheet = this.book.sheets.find((one) => one.id === sheetId);
      if (!sheet || !this.loaded.has(sheetId)) continue;
      for (const key of keys) {
        const row = Math.floor(key / 32_768);
        this.put(sheet, row, key % 32_768, cellAt(sheet, row, key % 32_768));
      }
      cells.delete(sheetId);
      this.stale = true;
    }
  }

  private put(sheet: SheetData, row: number, column: number, cell: Cell | null): void {
    const index = this.indexOf(sheet);
    const model = this.model!;
    const key = `${sheet.id}:${row}:${column}`;
    this.lacking.delete(key);
    if (cell?.f !== undefined) {
      const { text, lacks } = translate(cell.f, sheet, this.book);
      if (lacks) this.lacking.set(key, lacks);
      if (functionsOf(cell.f).some((name) => volatile.has(name))) this.isVolatile = true;
      model.setUserInput(index, row, column, text === null ? (lacks ? '=not_emulated()' : '=1+') : `=${text}`);
      model.updateRangeStyle({ sheet: index, row, column, width: 1, height: 1 }, 'num_fmt', exact);
    } else if (cell?.v === undefined) model.rangeClearContents(index, row, column, row, column);
    else model.setUserInput(index, row, column, engineInput(cell.v, this.book.locale));
  }

  private loadRules(sheet: SheetData, { row, column }: { row: number; column: number }, changed: boolean): void {
    if (changed) for (const id of this.ruled.keys()) this.dropRules(id);
    const before = this.ruled.get(sheet.id);
    const last = lastContentRow(sheet);
    if (before && before.rows >= Math.max(row, last) && (before.columns.has(column) || before.columns.size > manyColumns)) return;
    this.dropRules(sheet.id);
    const columns = new Set([...(before?.columns ?? []), column]);
    const rows = Math.min(sheet.rows, Math.max(row, last + 20));
    const taken = addRules(this.model!, this.indexOf(sheet), this.book, sheet, rows, columns.size > manyColumns ? undefined : columns);
    this.ruled.set(sheet.id, { taken, rows, columns });
    this.stale = true;
  }

  private dropRules(sheetId: number): void {
    const index = this.book.sheets.findIndex((one) => one.id === sheetId);
    const kept = this.ruled.get(sheetId);
    if (!kept) return;
    for (let i = kept.taken - 1; i >= 0; i--) this.model!.deleteConditionalFormatting(index, i);
    this.ruled.delete(sheetId);
  }
}

const canSpill = (formula: string): boolean => formula.includes('{') || functionsOf(formula).some((name) => spilling.has(name));

function* formulasOf(book: Book, sheet: SheetData): Generator<string> {
  for (const { row, column } of formulasIn(book, sheet)) yield cellAt(sheet, row, column)!.f!;
  for (const rule of sheet.rules) for (const value of rule.values) if (typeof value === 'string' && value.startsWith('=')) yield value;
}
