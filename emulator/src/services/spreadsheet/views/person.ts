// Actions of people on a spreadsheet (select, type, paste, insert, delete, sort, filter, undo) and what they see of it (grid, colours).

import type { CellInfo, FilterChoice, ListCells, ShownChart, ShownFilters, ShownGroup } from '../../../workspace/contract';
import { changeCells, changeFilters, sortedStep } from '../by-hand/cell-steps';
import { choicesOf, filterOf, hiddenRows, hideValues, shownFilters } from '../by-hand/filters';
import { type Direction, History } from '../by-hand/history';
import { deleteRowsStep, insertRowsStep } from '../by-hand/row-steps';
import { a1Of, parseA1 } from '../cells/areas';
import { displayedText, rawValue } from '../cells/cell-values';
import { cutCells } from '../cells/cutting';
import { cellKey, columnOfKey, lastContentColumn, lastContentRow, markLooks, rowOfKey, styleAt } from '../cells/grid';
import { regionAround } from '../cells/region';
import { sortArea } from '../cells/sorting';
import { writeCells } from '../cells/writing';
import type { Context } from '../context';
import { type Part, paste } from '../copies';
import { calculationOf } from '../formulas/calculation';
import { bandingColour } from '../looks/bandings';
import { requireEditable, requireSheetEditable } from '../rights/rights';
import type { Area, Book, KeptChart, SheetData } from '../store';
import { groupsOf, setCollapsed } from '../structure/line-groups';
import { controlIndex } from '../structure/sheet-groups';
import { insertLines } from '../structure/structure';
import { cellInfo, listCells } from './cell-info';
import { drawWorkbook } from './drawing';
import { selectionOf, setSelection } from './selection';
import { shownCharts } from './shown-charts';

/** Cells on a sheet. */
export interface SheetPlace {
  sheet: string;
  a1: string;
}

const everyPasted = new Set<Part>(['values', 'formats', 'borders', 'notes', 'validations']);

export class BookDriver {
  private readonly history = new History();

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

  /** Returns the active sheet and the last of its selected areas. */
  selected(person: string): { sheet: string; a1: string } {
    const { sheetId, areas } = selectionOf(this.context, this.book, person);
    return { sheet: this.book.sheets.find(({ id }) => id === sheetId)!.name, a1: a1Of(areas[areas.length - 1]!) };
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
    this.edit(person, sheet, area, () => {
      const work = () => writeCells(this.context, this.book, sheet, area, values, person);
      this.history.add(person, changeCells(this.book, [{ sheet, area }], false, work));
    });
  }

  /** Pastes cells with their formats, notes and rules, as often as they fit the target; cut ones leave their place, and references follow. */
  paste(person: string, from: SheetPlace, to: SheetPlace, isCut: boolean): void {
    this.requireFile(person);
    const source = this.place(from);
    const target = this.place(to);
    const times = (asked: number, own: number) => (isCut ? 1 : Math.max(1, Math.floor(asked / own))) * own;
    const area = {
      ...target.area,
      rows: times(target.area.rows, source.area.rows),
      columns: times(target.area.columns, source.area.columns),
    };
    this.makeRoom(person, target.sheet, area);
    if (isCut) requireEditable(this.context, this.book, source.sheet, source.area, person);
    requireEditable(this.context, this.book, target.sheet, area, person);
    this.edit(person, target.sheet, area, () => {
      const work = () => {
        if (isCut) cutCells(this.book, source, { sheet: target.sheet, area });
        else paste(this.context, this.book, source, { sheet: target.sheet, area }, everyPasted, person);
      };
      const places = [...(isCut ? [source] : []), { sheet: target.sheet, area }];
      this.history.add(person, changeCells(this.book, places, isCut, work));
    });
  }

  /** Takes back what the person did last by hand, or does it again; triggers fire as for a change by hand. Returns false when there is nothing. */
  turn(person: string, direction: Direction): boolean {
    this.requireFile(person);
    const step = this.history.next(person, direction);
    if (!step) return false;
    const { sheet, area, kind } = step.place(direction)!;
    if (kind === 'INSERT_ROW') requireSheetEditable(this.context, this.book, sheet, person);
    else if (kind !== 'OTHER') requireEditable(this.context, this.book, sheet, area, person);
    const work = () => {
      step.carryOut(direction);
      this.history.turn(person, direction);
    };
    if (kind === 'EDIT') this.edit(person, sheet, area, work);
    else {
      work();
      this.fire('change', person, { changeType: kind });
    }
    return true;
  }

  canTurn(person: string, direction: Direction): boolean {
    return this.history.next(person, direction) !== undefined;
  }

  deleteRows(person: string, sheetName: string, row: number, count: number): void {
    const sheet = this.sheet(sheetName);
    this.requireFile(person);
    requireEditable(this.context, this.book, sheet, { row, column: 1, rows: count, columns: sheet.columns }, person);
    this.history.add(person, deleteRowsStep(this.book, sheet, row, count));
    this.fire('change', person, { changeType: 'REMOVE_ROW' });
  }

  insertRows(person: string, sheetName: string, before: number, count: number): void {
    const sheet = this.sheet(sheetName);
    this.requireFile(person);
    requireSheetEditable(this.context, this.book, sheet, person);
    this.history.add(person, insertRowsStep(this.book, sheet, before, count));
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
    const order = sortArea(this.context.runtime, this.book, sheet, area, [{ column, ascending }]);
    this.history.add(person, sortedStep(this.book, sheet, area, order));
    this.fire('change', person, { changeType: 'OTHER' });
  }

  filters(sheetName: string): ShownFilters {
    return shownFilters(this.sheet(sheetName));
  }

  filterChoices(sheetName: string, column: number, viewId?: number): FilterChoice[] {
    const sheet = this.sheet(sheetName);
    const filter = filterOf(sheet, viewId);
    return filter ? choicesOf(this.context, this.book, sheet, filter, column) : [];
  }

  /** Puts the sheet's filter over an area, for one cell over the table around it; null takes it away. */
  setFilter(person: string, sheetName: string, a1: string | null): void {
    const sheet = this.sheet(sheetName);
    this.requireFile(person);
    requireSheetEditable(this.context, this.book, sheet, person);
    const asked = a1 === null ? null : this.area(sheet, a1);
    const spilled = calculationOf(this.context.runtime, this.book).spillsOf(sheet);
    const around = (cell: Area) => regionAround(sheet, cell, 'BOTH', (row, column) => spilled?.has(cellKey(row, column)) === true);
    const area = asked && asked.rows * asked.columns === 1 ? around(asked) : asked;
    this.filter(person, sheet, () => {
      sheet.filter = area && { area, criteria: {} };
    });
  }

  /** Hides the rows with these texts in a column: for everybody by the sheet's filter, or in a filter view. */
  hideValues(person: string, sheetName: string, column: number, hidden: string[], viewId?: number): void {
    const sheet = this.sheet(sheetName);
    this.requireFile(person);
    const filter = filterOf(sheet, viewId);
    if (!filter) throw new Error(`The sheet «${sheetName}» has no filter`);
    if (viewId === undefined) requireSheetEditable(this.context, this.book, sheet, person);
    const changed = hideValues(filter, column, hidden);
    this.filter(person, sheet, () => {
      if (viewId === undefined) sheet.filter = changed;
      else sheet.filterViews = sheet.filterViews!.map((view) => (view.id === viewId ? { ...view, ...changed } : view));
    });
  }

  columnGroups(sheetName: string): ShownGroup[] {
    const sheet = this.sheet(sheetName);
    return groupsOf(sheet, 'column').map((group) => {
      const { first, last, depth, collapsed } = group;
      return { first, last, depth, isCollapsed: collapsed, control: controlIndex(sheet, 'column', group) };
    });
  }

  collapseColumns(person: string, sheetName: string, column: number, depth: number, isCollapsed: boolean): void {
    const sheet = this.sheet(sheetName);
    this.requireFile(person);
    const group = groupsOf(sheet, 'column').find((one) => one.depth === depth && one.first <= column && column <= one.last);
    if (!group) throw new Error(`No group of depth ${depth} holds column ${column}`);
    setCollapsed(sheet, 'column', group, isCollapsed);
    markLooks(this.book);
    this.fire('change', person, { changeType: 'OTHER' });
  }

  /** Returns the text of every cell up to the last content, row by row; at most so many rows. */
  grid(sheetName: string, atMost = Number.POSITIVE_INFINITY): string[][] {
    const sheet = this.sheet(sheetName);
    let [rows, columns] = [lastContentRow(sheet), lastContentColumn(sheet)];
    for (const key of calculationOf(this.context.runtime, this.book).spillsOf(sheet, atMost)?.keys() ?? []) {
      rows = Math.max(rows, rowOfKey(key));
      columns = Math.max(columns, columnOfKey(key));
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
    return cellInfo(this.context, this.book, sheet, this.area(sheet, a1), person);
  }

  listCells(sheetName: string): ListCells[] {
    return listCells(this.book, this.sheet(sheetName));
  }

  sheets(): { id: number; name: string; hidden: boolean; rows: number; columns: number }[] {
    return this.book.sheets.map(({ id, name, hidden, rows, columns }) => ({ id, name, hidden, rows, columns }));
  }

  /** Returns the stored charts of a sheet. */
  charts(sheetName: string): KeptChart[] {
    return structuredClone(this.sheet(sheetName).charts);
  }

  shownCharts(sheetName: string): ShownChart[] {
    return shownCharts(this.context, this.book, this.sheet(sheetName));
  }

  /** @param views the filter view of each sheet that the person looks through; others show their own filter */
  workbook(views: Record<string, number> = {}): Uint8Array {
    return drawWorkbook(this.context.runtime, this.book, (sheet) => {
      const viewId = views[sheet.name];
      const isThere = sheet.filterViews?.some(({ id }) => id === viewId);
      return hiddenRows(this.context, this.book, sheet, isThere ? viewId : undefined);
    });
  }

  /** Carries out an edit, selects its cells and fires the triggers; the event of a single cell has both values. */
  private edit(person: string, sheet: SheetData, area: Area, work: () => void): void {
    const isOne = area.rows * area.columns === 1;
    const before = isOne ? this.eventValue(sheet, area) : undefined;
    work();
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

  private filter(person: string, sheet: SheetData, work: () => void): void {
    this.history.add(person, changeFilters(this.book, sheet, work));
    this.fire('change', person, { changeType: 'OTHER' });
  }

  private place({ sheet, a1 }: SheetPlace): { sheet: SheetData; area: Area } {
    const data = this.sheet(sheet);
    return { sheet: data, area: this.area(data, a1) };
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
