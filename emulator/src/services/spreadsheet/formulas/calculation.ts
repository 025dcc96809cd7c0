// Formula results and conditional formats of a spreadsheet, which the engine computes only when needed.

import type { Runtime } from '../../../runs/runtime';
import { cellAt, cellKey, changesOf, formulasIn, isBlankCell } from '../cells/grid';
import type { Book, SheetData } from '../store';
import { canSpill, piecesOf, sheetNamed } from './formulas';
import { NeededCells } from './needed-cells';
import { type Result, SheetsModel } from './sheets-model';

export type { Result } from './sheets-model';

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
  /** By the sheets in it: the engine evaluates a whole model at once, so a model has only cells that a read depends on. */
  private models = new Map<string, SheetsModel>();
  private needs = { version: -1, of: new Map<string, NeededCells>() };
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
    return this.spillsOf(sheet, row, column)?.get(cellKey(row, column));
  }

  /**
   * Returns spilled results by `cellKey`; undefined when no formula can spill into the cells up to this row and column.
   */
  spillsOf(sheet: SheetData, toRow = Infinity, toColumn = Infinity): Map<number, Result> | undefined {
    return this.canSpillInto(sheet, toRow, toColumn) ? this.ready(sheet).spills(sheet, this.anchorsOf(sheet)) : undefined;
  }

  /** Whether a formula may spill into the cells up to this row and column. */
  canSpillInto(sheet: SheetData, toRow = Infinity, toColumn = Infinity): boolean {
    // Results spill down and to the right.
    return this.anchorsOf(sheet).some(([row, column]) => row <= toRow && column <= toColumn);
  }

  /** Returns the background colour that conditional formats give a cell, if any. */
  ground(sheet: SheetData, row: number, column: number): string | undefined {
    return sheet.rules.length ? this.ready(sheet, { row, column }).ground(sheet, row, column) : undefined;
  }

  /** Returns the result of a formula outside any cell; its references are those of this sheet. */
  evaluate(sheet: SheetData, formula: string): Result {
    const needed = new NeededCells(this.book, sheet, { isWhole: true });
    needed.addFormula(sheet, formula);
    const model = this.modelOf(needed);
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
    const model = this.modelOf(this.neededBy(sheet, ruleCell !== undefined));
    model.ready(sheet, ruleCell);
    return model;
  }

  /** Returns the model of these cells, which knows all changes. */
  private modelOf(needed: NeededCells): SheetsModel {
    const changes = changesOf(this.book);
    if (changes.everything) {
      for (const model of this.models.values()) model.free();
      this.models.clear();
    }
    for (const model of this.models.values()) model.note(changes);
    changes.everything = false;
    changes.looks = false;
    changes.cells.clear();
    const { sheetsKey } = needed;
    let model = this.models.get(sheetsKey);
    if (model?.cellsKey !== needed.cellsKey) {
      model?.free();
      model = new SheetsModel(this.runtime, this.book, needed);
      this.models.set(sheetsKey, model);
    }
    return model;
  }

  /** Returns the cells on which a read of the sheet depends. @param isWhole for conditional formats, which ask any cell of their sheets */
  private neededBy(sheet: SheetData, isWhole: boolean): NeededCells {
    const version = changesOf(this.book).formulaVersion;
    if (this.needs.version !== version) this.needs = { version, of: new Map() };
    const key = `${sheet.id}${isWhole ? ' whole' : ''}`;
    let needed = this.needs.of.get(key);
    if (!needed) {
      needed = new NeededCells(this.book, sheet, { isWhole });
      this.needs.of.set(key, needed);
    }
    return needed;
  }
}
