// The cells on which a read depends: the engine gets no others, because it evaluates all that it has.

import { cellAt, formulasIn } from '../cells/grid';
import type { Book, SheetData } from '../store';
import { canSpill, type Reference, sheetNamed } from './formulas';
import { referencesIn } from './translation';

interface Rectangle {
  fromRow: number;
  fromColumn: number;
  toRow: number;
  toColumn: number;
}

/** All formulas of a sheet, what they refer to, the formulas of those sheets, and so on. */
export class NeededCells {
  /** By sheet id. */
  private readonly sheets = new Map<number, Rectangle[] | 'all'>();

  /** @param isWhole whether any cell of these sheets is asked for, not only formulas */
  constructor(
    private readonly book: Book,
    sheet: SheetData,
    private readonly options: { isWhole: boolean },
  ) {
    this.addSheet(sheet);
  }

  hasSheet(id: number): boolean {
    return this.sheets.has(id);
  }

  /** Whether formulas refer to the cell; of formulas themselves every one in these sheets is needed. */
  has(sheetId: number, row: number, column: number): boolean {
    const rectangles = this.sheets.get(sheetId);
    return (
      rectangles === 'all' ||
      !!rectangles?.some((one) => one.fromRow <= row && row <= one.toRow && one.fromColumn <= column && column <= one.toColumn)
    );
  }

  /** The sheets and whether they are whole. */
  get sheetsKey(): string {
    return `${[...this.sheets.keys()].sort((one, other) => one - other)}${this.options.isWhole ? ' whole' : ''}`;
  }

  private key = '';
  /** What else differs between models of the same sheets. */
  get cellsKey(): string {
    this.key ||= JSON.stringify([...this.sheets]);
    return this.key;
  }

  addFormula(sheet: SheetData, formula: string): void {
    const references = referencesIn(formula);
    this.key = '';
    if (!references) for (const other of this.book.sheets) this.addAll(other);
    for (const reference of references ?? []) {
      const name = sheetNamed(reference);
      for (const other of this.book.sheets) if (name === null ? other === sheet : other.name === name) this.addReference(other, reference);
    }
  }

  private addReference(sheet: SheetData, { from, to }: Reference): void {
    this.addSheet(sheet);
    const rectangles = this.sheets.get(sheet.id)!;
    if (rectangles === 'all') return;
    const end = to ?? from;
    rectangles.push({
      fromRow: Math.min(from.row ?? 1, end.row ?? 1),
      fromColumn: Math.min(from.column ?? 1, end.column ?? 1),
      toRow: from.row === null || end.row === null ? Infinity : Math.max(from.row, end.row),
      toColumn: from.column === null || end.column === null ? Infinity : Math.max(from.column, end.column),
    });
  }

  private addAll(sheet: SheetData): void {
    this.addSheet(sheet);
    this.sheets.set(sheet.id, 'all');
  }

  private addSheet(sheet: SheetData): void {
    if (this.sheets.has(sheet.id)) return;
    const formulas = formulasIn(this.book, sheet).map(({ row, column }) => cellAt(sheet, row, column)!.f!);
    // What spills is stopped by any cell in its way.
    this.sheets.set(sheet.id, this.options.isWhole || formulas.some(canSpill) ? 'all' : []);
    for (const formula of formulas) this.addFormula(sheet, formula);
    if (!this.options.isWhole) return;
    for (const { values } of sheet.rules)
      for (const value of values) if (typeof value === 'string' && value.startsWith('=')) this.addFormula(sheet, value);
  }
}
