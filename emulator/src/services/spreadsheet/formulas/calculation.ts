// Formula results and conditional formats of a spreadsheet, which the engine computes only when needed.

import type { Runtime } from '../../../runs/runtime';
import { cellAt, changesOf, formulasIn, isBlankCell } from '../cells/grid';
import type { Book, SheetData } from '../store';
import { functionsOf, piecesOf, sheetNamed } from './formulas';
import { type Result, SheetsModel } from './sheets-model';
import { sheetsRead } from './translation';

export type { Result } from './sheets-model';

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
  /** By the sheets in it: the engine evaluates a whole model at once, so a model has only sheets that depend on each other. */
  private models = new Map<string, SheetsModel>();
  private needs = { version: -1, of: new Map<number, Set<number>>() };
  private spillers = { version: -1, sheets: new Map<number, [number, number][]>() };

  constructor(
    private readonly runtime: Runtime,
    private readonly book: Book,
  ) {}

  /** Returns the result of the formula in a cell. */
  result(sheet: SheetData, row: number, column: number): Result {
    const result = this.ready(sheet).result(sheet, row, column);
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
    return anchors.length ? this.ready(sheet).spills(sheet, anchors) : undefined;
  }

  /** Returns the background colour that conditional formats give a cell, if any. */
  ground(sheet: SheetData, row: number, column: number): string | undefined {
    return sheet.rules.length ? this.ready(sheet, { row, column }).ground(sheet, row, column) : undefined;
  }

  /** Returns the result of a formula outside any cell; its references are those of this sheet. */
  evaluate(sheet: SheetData, formula: string): Result {
    const names = sheetsRead(formula);
    const read = this.book.sheets.filter((other) => other === sheet || !names || names.has(other.name));
    const model = this.modelOf(new Set(read.flatMap((one) => [...this.neededBy(one)])));
    model.ready(sheet);
    return model.evaluate(sheet, formula);
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

  /** Returns a model that is ready for a read of this sheet. @param ruleCell a cell whose conditional format is needed too */
  private ready(sheet: SheetData, ruleCell?: { row: number; column: number }): SheetsModel {
    const model = this.modelOf(this.neededBy(sheet));
    model.ready(sheet, ruleCell);
    return model;
  }

  /** Returns the model of these sheets, which knows all changes. */
  private modelOf(sheetIds: Set<number>): SheetsModel {
    const changes = changesOf(this.book);
    if (changes.everything) {
      for (const model of this.models.values()) model.free();
      this.models.clear();
    }
    for (const model of this.models.values()) model.note(changes);
    changes.everything = false;
    changes.looks = false;
    changes.cells.clear();
    const key = [...sheetIds].sort((one, other) => one - other).join();
    let model = this.models.get(key);
    if (!model) {
      model = new SheetsModel(this.runtime, this.book, sheetIds);
      this.models.set(key, model);
    }
    return model;
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
}

const canSpill = (formula: string): boolean => formula.includes('{') || functionsOf(formula).some((name) => spilling.has(name));

function* formulasOf(book: Book, sheet: SheetData): Generator<string> {
  for (const { row, column } of formulasIn(book, sheet)) yield cellAt(sheet, row, column)!.f!;
  for (const rule of sheet.rules) for (const value of rule.values) if (typeof value === 'string' && value.startsWith('=')) yield value;
}
