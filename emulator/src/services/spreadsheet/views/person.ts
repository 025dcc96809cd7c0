// Actions of people on a spreadsheet (select, type, insert, delete, sort) and what they see of it (grid, colours).

import type { CellInfo, ShownChart } from '../../../workspace/contract';
import { a1Of, contains, intersects, parseA1 } from '../cells/areas';
import { displayedText, rawValue } from '../cells/cell-values';
import { cellAt, lastContentColumn, lastContentRow, styleAt, validationAt } from '../cells/grid';
import { sortArea } from '../cells/sorting';
import { optionsOf } from '../cells/validation-check';
import { writeCells } from '../cells/writing';
import type { Context } from '../context';
import { calculationOf } from '../formulas/calculation';
import { bandingColour } from '../looks/bandings';
import { mayEdit, protectedArea, requireEditable, requireSheetEditable } from '../rights/rights';
import type { Area, Book, KeptChart, SheetArea, SheetData } from '../store';
import { deleteLines, insertLines } from '../structure/structure';
import { drawWorkbook } from './drawing';
import { setSelection } from './selection';
import { shownCharts } from './shown-charts';

export class BookDriver {
  constructor(
    private readonly context: Context,
    private readonly book: Book,
  ) {}

  /** @param where A1, or row numbers for whole rows */
  select(person: string, sheetName: string, where: number | number[] | string): void {
    const sheet = this.sheet(sheetName);
    const rows = typeof where === 'number' ? [where] : where;
    const areas =
      typeof rows === 'string' ? [this.area(sheet, rows)] : rows.map((row) => ({ row, column: 1, rows: 1, columns: sheet.columns }));
    setSelection(this.context, this.book, sheet.id, areas, person);
  }

  /** Types one text into every cell of the area, or pastes a matrix from its first cell; the sheet grows if needed. */
  type(person: string, sheetName: string, a1: string, text: string | string[][]): void {
    const sheet = this.sheet(sheetName);
    this.requireFile(person);
    const place = this.area(sheet, a1);
    if (place.row + place.rows - 1 > sheet.rows || place.column + place.columns - 1 > sheet.columns)
      throw new Error(`${a1Of(place)} reaches beyond the sheet «${sheetName}»`);
    const values = typeof text === 'string' ? Array.from({ length: place.rows }, () => new Array<string>(place.columns).fill(text)) : text;
    const area = typeof text === 'string' ? place : { ...place, rows: text.length, columns: text[0]!.length };
    this.makeRoom(person, sheet, area);
    const isOne = area.rows * area.columns === 1;
    const before = isOne ? this.eventValue(sheet, area) : undefined;
    writeCells(this.context, this.book, sheet, area, values, person);
    setSelection(this.context, this.book, sheet.id, [area], person);
    const after = isOne ? this.eventValue(sheet, area) : undefined;
    const range = this.context.rangeView(this.book, sheet.id, area);
    this.fire('edit', person, {
      range,
      ...(after === undefined ? {} : { value: after }),
      ...(before === undefined ? {} : { oldValue: before }),
    });
    this.fire('change', person, { changeType: 'EDIT' });
  }

  deleteRows(person: string, sheetName: string, row: number, count: number): void {
    const sheet = this.sheet(sheetName);
    this.requireFile(person);
    requireEditable(this.context, this.book, sheet, { row, column: 1, rows: count, columns: sheet.columns }, person);
    deleteLines(this.book, sheet, 'row', row, count);
    this.fire('change', person, { changeType: 'REMOVE_ROW' });
  }

  insertRows(person: string, sheetName: string, before: number, count: number): void {
    const sheet = this.sheet(sheetName);
    this.requireFile(person);
    requireSheetEditable(this.context, this.book, sheet, person);
    insertLines(this.book, sheet, 'row', before, count, before);
    this.fire('change', person, { changeType: 'INSERT_ROW' });
  }

  /** Sorts all rows below the frozen ones by a column. */
  sort(person: string, sheetName: string, column: number, ascending: boolean): void {
    const sheet = this.sheet(sheetName);
    this.requireFile(person);
    const row = sheet.frozenRows + 1;
    const area = { row, column: 1, rows: lastContentRow(sheet) - row + 1, columns: sheet.columns };
    if (area.rows < 1) return;
    requireEditable(this.context, this.book, sheet, area, person);
    sortArea(this.context.runtime, this.book, sheet, area, [{ column, ascending }]);
    this.fire('change', person, { changeType: 'OTHER' });
  }

  /** Returns the text of every cell up to the last content, row by row; at most so many rows. */
  grid(sheetName: string, atMost = Number.POSITIVE_INFINITY): string[][] {
    const sheet = this.sheet(sheetName);
    let [rows, columns] = [lastContentRow(sheet), lastContentColumn(sheet)];
    for (const key of calculationOf(this.context.runtime, this.book).spillsOf(sheet)?.keys() ?? []) {
      rows = Math.max(rows, Math.floor(key / 32_768));
      columns = Math.max(columns, key % 32_768);
    }
    return Array.from({ length: Math.min(rows, atMost) }, (_, r) =>
      Array.from({ length: columns }, (_, c) => displayedText(this.context.runtime, this.book, sheet, r + 1, c + 1)),
    );
  }

  /** Returns the visible background: the colour of a conditional format, else the cell's own, else that of a banding. */
  colour(sheetName: string, a1: string): string {
    const sheet = this.sheet(sheetName);
    const { row, column } = this.area(sheet, a1);
    const ground = calculationOf(this.context.runtime, this.book).ground(sheet, row, column);
    return ground ?? styleAt(this.book, sheet, row, column).background ?? bandingColour(sheet, row, column) ?? '';
  }

  cellInfo(person: string, sheetName: string, a1: string): CellInfo {
    const sheet = this.sheet(sheetName);
    const { row, column } = this.area(sheet, a1);
    const cell = { row, column, rows: 1, columns: 1 };
    const validation = validationAt(this.book, sheet, row, column);
    const choices = this.choices(validation?.criterion, validation?.values[0]);
    return {
      note: cellAt(sheet, row, column)?.note ?? '',
      ...(choices ? { choices } : {}),
      help: validation?.helpText ?? '',
      protection:
        !mayEdit(this.context, this.book, sheet, cell, person) || !this.mayEditFile(person)
          ? 'refused'
          : this.warns(sheet, cell)
            ? 'warning'
            : 'none',
    };
  }

  sheets(): { name: string; hidden: boolean; rows: number; columns: number }[] {
    return this.book.sheets.map(({ name, hidden, rows, columns }) => ({ name, hidden, rows, columns }));
  }

  /** Returns the stored charts of a sheet. */
  charts(sheetName: string): KeptChart[] {
    return structuredClone(this.sheet(sheetName).charts);
  }

  shownCharts(sheetName: string): ShownChart[] {
    return shownCharts(this.context, this.book, this.sheet(sheetName));
  }

  workbook(): Uint8Array {
    return drawWorkbook(this.context.runtime, this.book);
  }

  private sheet(name: string): SheetData {
    const sheet = this.book.sheets.find((one) => one.name === name);
    if (!sheet) throw new Error(`There is no sheet «${name}»; there are ${this.book.sheets.map((one) => `«${one.name}»`).join(', ')}`);
    return sheet;
  }

  private area(sheet: SheetData, a1: string): Area {
    const parsed = parseA1(a1, sheet.rows, sheet.columns);
    if (!parsed) throw new Error(`«${a1}» is no place on a sheet`);
    return parsed.area;
  }

  private makeRoom(person: string, sheet: SheetData, area: Area): void {
    const rows = area.row + area.rows - 1 - sheet.rows;
    const columns = area.column + area.columns - 1 - sheet.columns;
    if (rows <= 0 && columns <= 0) return;
    requireSheetEditable(this.context, this.book, sheet, person);
    if (rows > 0) insertLines(this.book, sheet, 'row', sheet.rows + 1, rows, sheet.rows);
    if (columns > 0) insertLines(this.book, sheet, 'column', sheet.columns + 1, columns, sheet.columns);
  }

  /** Returns the value for the event object: the raw value as text; undefined when blank. */
  private eventValue(sheet: SheetData, { row, column }: Area): string | undefined {
    const value = rawValue(this.context.runtime, this.book, sheet, row, column);
    return value === undefined ? undefined : typeof value === 'boolean' ? String(value).toUpperCase() : String(value);
  }

  private choices(criterion: string | undefined, first: unknown): string[] | undefined {
    if (criterion === 'VALUE_IN_LIST') return [...(first as string[])];
    return criterion === 'VALUE_IN_RANGE' ? optionsOf(this.context, this.book, first as SheetArea) : undefined;
  }

  /** True when a protection warns on a change of the cell; it also warns the owner. */
  private warns(sheet: SheetData, cell: Area): boolean {
    return this.book.protections.some((protection) => {
      if (!protection.warningOnly || protection.sheetId !== sheet.id) return false;
      const area = protectedArea(this.book, sheet, protection);
      return area !== null && intersects(area, cell) && !protection.unprotected.some((open) => contains(open, cell));
    });
  }

  private mayEditFile(person: string): boolean {
    return this.context.links.files.canEdit(this.book.id, person);
  }
  private requireFile(person: string): void {
    if (!this.mayEditFile(person)) throw new Error(`${person} may only look at this spreadsheet`);
  }

  private fire(kind: 'edit' | 'change', person: string, event: Record<string, unknown>): void {
    this.context.links.events.fire(kind, this.book.id, person, {
      ...event,
      source: this.context.spreadsheetView(this.book),
      authMode: 'LIMITED',
    });
  }
}
