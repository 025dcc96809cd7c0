// A range: values, formulas, notes, and clearing them.

import { emulate } from '../../../platform/emulate';
import { PlatformError } from '../../../runs/errors';
import type { PlatformRange } from '../context';
import { shifted } from '../formulas/formulas';
import { fromR1C1, toR1C1 } from '../formulas/r1c1';
import { RangePlace } from '../range-place';
import { requireEditable } from '../rights/rights';
import type { Style } from '../store';
import { displayedText, type ScriptValue, scriptValues } from './cell-values';
import { cellAt, eachCell, numberFormatAt, putContent, putNote, putValidation, restyle, styleAt } from './grid';
import { RichTextValue, textLookOf } from './rich-text';
import { toWritten, type Written, writeCells } from './writing';

interface Cleared {
  contentsOnly?: boolean;
  formatOnly?: boolean;
  commentsOnly?: boolean;
  validationsOnly?: boolean;
}

export class RangeValues extends RangePlace implements Partial<PlatformRange> {
  getValue(): ScriptValue {
    this.context.read(1);
    return scriptValues(this.context.runtime, this.book, this.data, { ...this.area, rows: 1, columns: 1 })[0]![0]!;
  }
  getValues(): ScriptValue[][] {
    this.context.read(this.size);
    return scriptValues(this.context.runtime, this.book, this.data, this.area);
  }
  getDisplayValue(): string {
    this.context.read(1);
    return displayedText(this.context.runtime, this.book, this.data, this.area.row, this.area.column);
  }
  getDisplayValues(): string[][] {
    return this.perCell((row, column) => displayedText(this.context.runtime, this.book, this.data, row, column));
  }
  isBlank(): boolean {
    this.context.read(this.size);
    return !this.hasContent(this.area);
  }

  setValue(value: unknown): PlatformRange {
    const written = toWritten(value, 'setValue');
    const line = new Array<Written>(this.area.columns).fill(written);
    return this.put(Array.from({ length: this.area.rows }, () => line));
  }
  setValues(values: unknown[][]): PlatformRange {
    this.checkSize(values);
    return this.put(values.map((line) => line.map((value) => toWritten(value, 'setValues'))));
  }

  getFormula(): string {
    this.context.read(1);
    return cellAt(this.data, this.area.row, this.area.column)?.f ?? '';
  }
  getFormulas(): string[][] {
    return this.perCell((row, column) => cellAt(this.data, row, column)?.f ?? '');
  }
  getFormulaR1C1(): string | null {
    return this.getFormulasR1C1()[0]![0] || null;
  }
  getFormulasR1C1(): string[][] {
    return this.perCell((row, column) => {
      const formula = cellAt(this.data, row, column)?.f;
      return formula === undefined ? '' : toR1C1(formula, row, column);
    });
  }
  setFormula(formula: string): PlatformRange {
    // Relative references shift from cell to cell, as in a fill.
    return this.putFormulas((row, column) => shifted(formula, row - this.area.row, column - this.area.column));
  }
  setFormulas(formulas: string[][]): PlatformRange {
    this.checkSize(formulas);
    return this.putFormulas((row, column) => formulas[row - this.area.row]![column - this.area.column]!);
  }
  setFormulaR1C1(formula: string): PlatformRange {
    return this.putFormulas((row, column) => fromR1C1(formula, row, column));
  }
  setFormulasR1C1(formulas: string[][]): PlatformRange {
    this.checkSize(formulas);
    return this.putFormulas((row, column) => fromR1C1(formulas[row - this.area.row]![column - this.area.column]!, row, column));
  }

  getNote(): string {
    this.context.read(1);
    return cellAt(this.data, this.area.row, this.area.column)?.note ?? '';
  }
  getNotes(): string[][] {
    return this.perCell((row, column) => cellAt(this.data, row, column)?.note ?? '');
  }
  setNote(note: string | null): PlatformRange {
    return this.change((row, column) => putNote(this.data, row, column, note));
  }
  setNotes(notes: (string | null)[][]): PlatformRange {
    this.checkSize(notes);
    return this.change((row, column) => putNote(this.data, row, column, notes[row - this.area.row]![column - this.area.column]!));
  }
  clearNote(): PlatformRange {
    return this.setNote(null);
  }

  /** Clears contents and formats, or only what the options name. */
  clear({ contentsOnly, formatOnly, commentsOnly, validationsOnly }: Cleared = {}): PlatformRange {
    const all = !(contentsOnly || formatOnly || commentsOnly || validationsOnly);
    if (all || contentsOnly) this.clearContent();
    if (all || formatOnly) this.wipe(() => ({}));
    if (commentsOnly) this.clearNote();
    if (validationsOnly) this.clearDataValidations();
    return this.view;
  }
  clearContent(): PlatformRange {
    return this.change((row, column) => putContent(this.book, this.data, row, column, null));
  }
  /** Clears all formats except number formats. */
  clearFormat(): PlatformRange {
    return this.wipe(({ numberFormat }) => ({ numberFormat }));
  }
  clearDataValidations(): PlatformRange {
    this.context.write(this.book, () => {
      this.guard();
      putValidation(this.book, this.data, this.area, null);
    });
    return this.view;
  }

  getRichTextValue(): GoogleAppsScript.Spreadsheet.RichTextValue | null {
    return this.getRichTextValues()[0]![0]!;
  }
  getRichTextValues(): (GoogleAppsScript.Spreadsheet.RichTextValue | null)[][] {
    return this.perCell((row, column) => {
      const cell = cellAt(this.data, row, column);
      // Only text has runs; for a number or a formula the result is null.
      if (cell?.f !== undefined || (cell?.v !== undefined && typeof cell.v !== 'string')) return null;
      const text = cell?.v ?? '';
      const base = { start: 0, end: text.length, style: textLookOf(styleAt(this.book, this.data, row, column)) };
      const value = new RichTextValue(this.context, text, [base, ...(cell?.rich ?? [])]);
      return emulate(this.context.runtime, 'Spreadsheet.RichTextValue', value);
    });
  }
  setRichTextValue(value: unknown): PlatformRange {
    return this.putRich(() => value);
  }
  setRichTextValues(values: unknown[][]): PlatformRange {
    this.checkSize(values);
    return this.putRich((row, column) => values[row - this.area.row]![column - this.area.column]);
  }

  /** @throws PlatformError unless the matrix has the range's size */
  protected checkSize(values: readonly (readonly unknown[])[]): void {
    const wrong = (what: string, given: number, own: number) =>
      new PlatformError(
        `The number of ${what} in the data does not match the number of ${what} in the range. The data has ${given} but the range has ${own}.`,
      );
    if (values.length !== this.area.rows) throw wrong('rows', values.length, this.area.rows);
    for (const line of values) if (line.length !== this.area.columns) throw wrong('columns', line.length, this.area.columns);
  }

  protected perCell<T>(look: (row: number, column: number) => T): T[][] {
    this.context.read(this.size);
    return this.matrix(look);
  }

  protected matrix<T>(look: (row: number, column: number) => T): T[][] {
    return Array.from({ length: this.area.rows }, (_, r) =>
      Array.from({ length: this.area.columns }, (_, c) => look(this.area.row + r, this.area.column + c)),
    );
  }

  protected guard(): void {
    requireEditable(this.context, this.book, this.data, this.area, this.context.actor);
  }

  protected change(visit: (row: number, column: number) => void): PlatformRange {
    this.context.write(
      this.book,
      () => {
        this.guard();
        eachCell(this.area, visit);
      },
      this.size,
    );
    return this.view;
  }

  protected put(values: Written[][]): PlatformRange {
    this.context.write(this.book, () => writeCells(this.context, this.book, this.data, this.area, values, this.context.actor), this.size);
    return this.view;
  }

  private wipe(rest: (style: Style) => Style): PlatformRange {
    this.context.write(this.book, () => {
      this.guard();
      restyle(this.book, this.data, this.area, rest, true);
    });
    return this.view;
  }

  private putFormulas(formulaOf: (row: number, column: number) => string): PlatformRange {
    return this.change((row, column) => {
      const formula = formulaOf(row, column);
      const isText = numberFormatAt(this.book, this.data, row, column) === '@';
      const content = isText ? { v: formula } : { f: formula.startsWith('=') ? formula : `=${formula}` };
      putContent(this.book, this.data, row, column, formula === '' ? null : content);
    });
  }

  private putRich(givenAt: (row: number, column: number) => unknown): PlatformRange {
    return this.change((row, column) => {
      const { text, runs } = RichTextValue.from(givenAt(row, column));
      putContent(this.book, this.data, row, column, text === '' ? null : { v: text, rich: runs });
    });
  }
}
