// The Sheet class: name and tab, ranges, content and rules.

import { constant, nameOf } from '../../platform/constants';
import { reveal, typeOf } from '../../platform/views';
import { PlatformError } from '../../runs/errors';
import { quoteSheet } from './cells/areas';
import { type ScriptValue, scriptValues } from './cells/cell-values';
import { besidesContent, lastContentRow, markEverything, markLooks, putNote, restyle } from './cells/grid';
import { rangeByText } from './cells/range-by-text';
import { rangeListView } from './cells/range-list';
import { sortArea } from './cells/sorting';
import { textFinderView } from './cells/text-finder';
import { toWritten, writeCells } from './cells/writing';
import type { Context, PlatformRange, PlatformSheet } from './context';
import { copySheet } from './copies';
import { calculationOf } from './formulas/calculation';
import { bandingsOf } from './looks/bandings';
import { chartBuilderView, chartsOf, insertChart, removeChart, updateChart } from './looks/charts';
import { toHex } from './looks/colours';
import { rulesFor, ruleView } from './looks/conditional-format';
import { checkInside } from './range-place';
import { protectionsOf, protectSheet } from './rights/protection';
import { requireEditable, requireSheetEditable } from './rights/rights';
import type { Area, Book } from './store';
import { addMetadata, finderView, metadataAt } from './structure/developer-metadata';
import { type Axis, followRename } from './structure/following';
import { namedRangesOf } from './structure/named-range';
import { SheetGroups } from './structure/sheet-groups';
import { placeOf } from './structure/sheet-lines';
import { insertLines } from './structure/structure';
import { filterView } from './views/filter';
import { activateSheet, selectionOf } from './views/selection';
import { activateGivenCell, activateRanges, activeRange, activeRangeList, currentCell, selectionView } from './views/selection-view';

export function sheetView(context: Context, book: Book, sheetId: number): PlatformSheet {
  return new Sheet(context, book, sheetId).view;
}

export class Sheet extends SheetGroups implements Partial<PlatformSheet> {
  getName(): string {
    return this.data.name;
  }
  getSheetName(): string {
    return this.data.name;
  }
  getSheetId(): number {
    return this.sheetId;
  }
  /** Position among the tabs, from 1. */
  getIndex(): number {
    return this.book.sheets.indexOf(this.data) + 1;
  }
  getParent(): GoogleAppsScript.Spreadsheet.Spreadsheet {
    return this.context.spreadsheetView(this.book);
  }
  getType(): GoogleAppsScript.Spreadsheet.SheetType {
    return constant('Spreadsheet.SheetType', 'GRID');
  }
  getFormUrl(): string | null {
    this.context.read();
    return this.data.formUrl;
  }
  setName(name: string): PlatformSheet {
    return this.alter(() => {
      if (this.book.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase() && sheet.id !== this.sheetId))
        throw new PlatformError(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const before = this.data.name;
      this.data.name = name;
      followRename(this.book, before, quoteSheet(name));
      markEverything(this.book);
    });
  }
  getTabColor(): string | null {
    this.context.read();
    return this.data.tabColor;
  }
  setTabColor(colour: string | null): PlatformSheet {
    const hex = toHex(colour);
    return this.alter(() => {
      this.data.tabColor = hex;
    });
  }
  isSheetHidden(): boolean {
    this.context.read();
    return this.data.hidden;
  }
  hideSheet(): PlatformSheet {
    return this.alter(() => {
      if (!this.data.hidden && this.book.sheets.filter((sheet) => !sheet.hidden).length === 1)
        throw new PlatformError("You can't hide all the sheets in a document.");
      this.data.hidden = true;
    });
  }
  showSheet(): PlatformSheet {
    return this.alter(() => {
      this.data.hidden = false;
    });
  }
  hasHiddenGridlines(): boolean {
    return this.data.hiddenGridlines;
  }
  setHiddenGridlines(hidden: boolean): PlatformSheet {
    return this.alter(() => {
      this.data.hiddenGridlines = hidden;
    });
  }
  isRightToLeft(): boolean {
    return this.data.rightToLeft;
  }
  setRightToLeft(rightToLeft: boolean): PlatformSheet {
    return this.alter(() => {
      this.data.rightToLeft = rightToLeft;
    });
  }
  copyTo(spreadsheet: unknown): PlatformSheet {
    const target = reveal(spreadsheet);
    if (!isSpreadsheet(target)) throw new PlatformError('Invalid argument: spreadsheet');
    return this.context.change(target.book, () => {
      const copy = copySheet(this.book, this.data, target.book, target.copyName(this.data.name));
      target.book.sheets.push(copy);
      return this.context.sheetView(target.book, copy.id);
    });
  }

  getRange(...args: [string] | [number, number, number?, number?]): PlatformRange {
    if (typeof args[0] === 'string') return rangeByText(this.context, this.book, args[0], this.sheetId);
    const [row, column, rows = 1, columns = 1] = (args as number[]).map(Math.trunc);
    return this.inside({ row: row!, column: column!, rows, columns });
  }
  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    const places = notations.map((text) => placeOf(rangeByText(this.context, this.book, text, this.sheetId)));
    return rangeListView(this.context, this.book, this.sheetId, places);
  }
  /** From A1 to the last row and column with content; A1 on an empty sheet. */
  getDataRange(): PlatformRange {
    this.context.read();
    const area = { row: 1, column: 1, rows: Math.max(1, this.lastUsed('row')), columns: Math.max(1, this.lastUsed('column')) };
    return this.context.rangeView(this.book, this.sheetId, area);
  }
  /** -1 as a start is the last row or column with data; -1 as a number means all up to it. */
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): ScriptValue[][] {
    this.context.read();
    const [row, rows] = this.stretch('row', startRow, numRows);
    const [column, columns] = this.stretch('column', startColumn, numColumns);
    const area = { row, column, rows, columns };
    checkInside(this.data, area);
    return scriptValues(this.context.runtime, this.book, this.data, area);
  }

  /** Writes below the last content, in a new row when there is no room. The row is chosen when the write is carried out. */
  appendRow(contents: unknown[]): PlatformSheet {
    if (!contents.length)
      throw new PlatformError("The parameters (number[]) don't match the method signature for SpreadsheetApp.Sheet.appendRow.");
    const values = contents.map((value) => toWritten(value, 'appendRow'));
    this.context.write(
      this.book,
      () => {
        const row = lastContentRow(this.data) + 1;
        if (row > this.data.rows) insertLines(this.book, this.data, 'row', this.data.rows + 1, row - this.data.rows, this.data.rows);
        if (values.length > this.data.columns)
          insertLines(this.book, this.data, 'column', this.data.columns + 1, values.length - this.data.columns, this.data.columns);
        const area = { row, column: 1, rows: 1, columns: values.length };
        writeCells(this.context, this.book, this.data, area, [values], this.context.actor);
      },
      values.length,
    );
    return this.view;
  }

  clear(options?: { formatOnly?: boolean; contentsOnly?: boolean }): PlatformSheet {
    const all = !options || !(options.formatOnly || options.contentsOnly);
    if (all || options.contentsOnly) this.clearContents();
    if (all || options.formatOnly) this.clearFormats();
    return this.view;
  }
  clearContents(): PlatformSheet {
    return this.alterCells(() => {
      this.data.cells = this.data.cells.map((line) => line?.map(besidesContent) ?? null);
      markEverything(this.book);
    });
  }
  /** Also removes conditional formats. */
  clearFormats(): PlatformSheet {
    return this.alterCells((area) => {
      restyle(this.book, this.data, area, () => ({}), true);
      this.data.rules = [];
    });
  }
  clearNotes(): PlatformSheet {
    return this.alterCells(() => {
      this.data.cells.forEach((line, r) => {
        line?.forEach((cell, c) => {
          if (cell?.note) putNote(this.data, r + 1, c + 1, null);
        });
      });
    });
  }

  sort(column: number, ascending = true): PlatformSheet {
    this.checkLines('column', column, 1);
    return this.alterCells(() => {
      const first = this.data.frozenRows + 1;
      const area = { row: first, column: 1, rows: lastContentRow(this.data) - first + 1, columns: this.data.columns };
      if (area.rows > 0) sortArea(this.context.runtime, this.book, this.data, area, [{ column, ascending }]);
    });
  }

  getConditionalFormatRules(): GoogleAppsScript.Spreadsheet.ConditionalFormatRule[] {
    this.context.read();
    return this.data.rules.map((rule) => ruleView(this.context, { book: this.book, sheetId: this.sheetId }, structuredClone(rule)));
  }
  /** Replaces all rules; the first has priority. */
  setConditionalFormatRules(rules: unknown[]): void {
    const kept = rulesFor(this.data, rules);
    this.alter(() => {
      this.data.rules = kept;
    });
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  protect(): GoogleAppsScript.Spreadsheet.Protection {
    return protectSheet(this.context, this.book, this.sheetId);
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.context, this.book, nameOf(type), this.sheetId);
  }
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this.context, this.book, this.sheetId);
  }
  getFilter(): GoogleAppsScript.Spreadsheet.Filter | null {
    this.context.read();
    return filterView(this.context, this.book, this.sheetId);
  }
  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const { rows, columns } = this.data;
    return textFinderView(this.context, this.book, text, [{ row: 1, column: 1, rows, columns, sheetId: this.sheetId }]);
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): PlatformSheet {
    addMetadata(this.context, this.book, { sheetId: this.sheetId }, key, rest);
    return this.view;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.context, this.book, { sheetId: this.sheetId });
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderView(this.context, this.book, { sheetId: this.sheetId });
  }

  getCharts(): GoogleAppsScript.Spreadsheet.EmbeddedChart[] {
    return chartsOf(this.context, this.book, this.sheetId);
  }
  newChart(): GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder {
    return chartBuilderView(this.context, this.book);
  }
  insertChart(chart: unknown): void {
    insertChart(this.context, this.book, this.sheetId, chart);
  }
  updateChart(chart: unknown): void {
    updateChart(this.context, this.book, this.sheetId, chart);
  }
  removeChart(chart: unknown): void {
    removeChart(this.context, this.book, this.sheetId, chart);
  }
  /** Scripts cannot make images, drawings, pivot tables or slicers in the emulator, so there are none. */
  getImages(): GoogleAppsScript.Spreadsheet.OverGridImage[] {
    return [];
  }
  getDrawings(): GoogleAppsScript.Spreadsheet.Drawing[] {
    return [];
  }
  getPivotTables(): GoogleAppsScript.Spreadsheet.PivotTable[] {
    return [];
  }
  getSlicers(): GoogleAppsScript.Spreadsheet.Slicer[] {
    return [];
  }
  getBandings(): GoogleAppsScript.Spreadsheet.Banding[] {
    this.context.read();
    return bandingsOf(this.context, this.book, this.data);
  }

  activate(): PlatformSheet {
    activateSheet(this.context, this.book, this.sheetId);
    return this.view;
  }
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return selectionView(this.context, this.book);
  }
  getActiveCell(): PlatformRange {
    return this.isActive ? currentCell(this.context, this.book) : this.inside({ row: 1, column: 1, rows: 1, columns: 1 });
  }
  getCurrentCell(): PlatformRange | null {
    return this.isActive ? currentCell(this.context, this.book) : null;
  }
  getActiveRange(): PlatformRange | null {
    return this.isActive ? activeRange(this.context, this.book) : null;
  }
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList | null {
    return this.isActive ? activeRangeList(this.context, this.book) : null;
  }
  setActiveRange(range: unknown): PlatformRange {
    return activateRanges(this.context, [range]).view;
  }
  setActiveSelection(range: unknown): PlatformRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }
  setCurrentCell(cell: unknown): PlatformRange {
    return activateGivenCell(this.context, cell).view;
  }
  setActiveRangeList(list: GoogleAppsScript.Spreadsheet.RangeList): GoogleAppsScript.Spreadsheet.RangeList {
    activateRanges(this.context, list.getRanges());
    return list;
  }

  protected override spilled(): Map<number, unknown> {
    return calculationOf(this.context.runtime, this.book).spillsOf(this.data) ?? super.spilled();
  }
  private stretch(axis: Axis, start: number, count: number): [first: number, count: number] {
    const first = start === -1 ? this.lastUsed(axis) : start;
    return [first, count === -1 ? this.lastUsed(axis) - first + 1 : count];
  }
  private get isActive(): boolean {
    return selectionOf(this.context, this.book).sheetId === this.sheetId;
  }
  /** Returns a range inside the sheet. Rows that a buffered append adds count already. */
  private inside(area: Area): PlatformRange {
    try {
      checkInside(this.data, area);
    } catch {
      this.context.runtime.settleWrites();
      checkInside(this.data, area);
    }
    return this.context.rangeView(this.book, this.sheetId, area);
  }
  private alter(work: () => void): PlatformSheet {
    return this.context.change(this.book, () => {
      requireSheetEditable(this.context, this.book, this.data, this.context.actor);
      work();
      markLooks(this.book);
      return this.view;
    });
  }
  private alterCells(work: (area: Area) => void): PlatformSheet {
    this.context.write(this.book, () => {
      const area = { row: 1, column: 1, rows: this.data.rows, columns: this.data.columns };
      requireEditable(this.context, this.book, this.data, area, this.context.actor);
      work(area);
    });
    return this.view;
  }
}

/** The spreadsheet that gets a copy of a sheet. */
interface CopyTarget {
  book: Book;
  copyName(name: string): string;
}

/** Checks the platform's class: an import of the class would be circular, because spreadsheet.ts makes sheets. */
const isSpreadsheet = (target: unknown): target is CopyTarget =>
  typeof target === 'object' && target !== null && typeOf(target) === 'Spreadsheet.Spreadsheet';
