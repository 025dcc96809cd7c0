// The Spreadsheet class: tabs, named ranges, people, settings.

import { constant, nameOf } from '../../platform/constants';
import { emulate } from '../../platform/emulate';
import { reveal } from '../../platform/views';
import { NotEmulated, PlatformError } from '../../runs/errors';
import type { Sharing } from '../../workspace/links';
import { splitSheet } from './cells/areas';
import { markEverything } from './cells/grid';
import { rangeByText } from './cells/range-by-text';
import { textFinderView } from './cells/text-finder';
import type { Context, PlatformRange, PlatformSheet, PlatformSpreadsheet } from './context';
import { copyBook, copySheet } from './copies';
import { findLocale } from './formulas/locales';
import { protectionsOf } from './rights/protection';
import { requireSheetEditable } from './rights/rights';
import { Sheet } from './sheet';
import { type Book, newSheetData, type SheetData } from './store';
import { addMetadata, finderView, metadataAt } from './structure/developer-metadata';
import { namedArea } from './structure/named-area';
import { namedRangesOf, nameRange, unnameRange } from './structure/named-range';
import { SheetLines } from './structure/sheet-lines';
import { dropSheet, hasSheet, nameOfCopy, newSheetName } from './structure/sheets';
import { usersOf } from './users';
import { activateSheet, selectionOf, setSelection } from './views/selection';
import { activateGivenCell, activateRanges, activeRange, activeRangeList, currentCell, selectionView } from './views/selection-view';

export const mimeType = 'application/vnd.google-apps.spreadsheet';

const views = new WeakMap<Book, PlatformSpreadsheet>();

export function spreadsheetView(context: Context, book: Book): PlatformSpreadsheet {
  let view = views.get(book);
  if (!view) {
    view = emulate(context.runtime, 'Spreadsheet.Spreadsheet', new Spreadsheet(context, book));
    views.set(book, view);
  }
  return view;
}

/** Methods of a sheet that a spreadsheet also has; they act on the active sheet. */
const passedOn = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies (keyof PlatformSpreadsheet & keyof Sheet)[];

export class Spreadsheet implements Partial<PlatformSpreadsheet> {
  constructor(
    readonly context: Context,
    readonly book: Book,
  ) {
    for (const name of passedOn)
      Object.defineProperty(this, name, {
        configurable: true,
        value: (...args: unknown[]) => {
          const sheet = new Sheet(context, book, this.activeId);
          return (sheet[name] as (...all: unknown[]) => unknown).apply(sheet, args);
        },
      });
  }

  get view(): PlatformSpreadsheet {
    return this.context.spreadsheetView(this.book);
  }
  private get activeId(): number {
    return selectionOf(this.context, this.book).sheetId;
  }

  getId(): string {
    return this.book.id;
  }
  getName(): string {
    return this.entry.name;
  }
  getUrl(): string {
    return this.entry.url;
  }
  rename(name: string): void {
    this.context.change(this.book, () => {
      this.context.links.files.remember(this.book.id);
      this.entry.name = name;
    });
  }
  copy(name: string): PlatformSpreadsheet {
    this.context.read();
    const { id } = this.context.links.files.create(name, mimeType);
    copyBook(this.context, this.book, id);
    return this.context.spreadsheetView(this.context.book(id));
  }

  getSheets(): PlatformSheet[] {
    return this.book.sheets.map((sheet) => this.context.sheetView(this.book, sheet.id));
  }
  getNumSheets(): number {
    return this.book.sheets.length;
  }
  getSheetByName(name: string): PlatformSheet | null {
    return this.viewOf(this.book.sheets.find((sheet) => sheet.name === name));
  }
  getSheetById(id: number): PlatformSheet | null {
    return this.viewOf(this.book.sheets.find((sheet) => sheet.id === id));
  }
  getFormUrl(): string | null {
    this.context.read();
    return this.book.sheets.find((sheet) => sheet.formUrl)?.formUrl ?? null;
  }

  /** @param args name, position (from 0) and options with a template, each optional */
  insertSheet(...args: unknown[]): PlatformSheet {
    const name = args.find((arg) => typeof arg === 'string');
    const index = args.find((arg) => typeof arg === 'number');
    const options = args.find((arg) => typeof arg === 'object' && arg !== null) as { template?: unknown } | undefined;
    const template = reveal(options?.template);
    return this.context.change(this.book, () => {
      if (name !== undefined && hasSheet(this.book, name))
        throw new PlatformError(`A sheet with the name "${name}" already exists. Please enter another name.`);
      const own = name ?? newSheetName(this.book);
      const sheet =
        template instanceof SheetLines ? copySheet(template.book, template.data, this.book, own) : newSheetData(this.book.nextId++, own);
      const active = this.book.sheets.findIndex(({ id }) => id === this.activeId);
      this.book.sheets.splice(index ?? active + 1, 0, sheet);
      markEverything(this.book);
      setSelection(this.context, this.book, sheet.id, []);
      return this.context.sheetView(this.book, sheet.id);
    });
  }
  deleteSheet(sheet: unknown): void {
    const target = reveal(sheet);
    if (!(target instanceof SheetLines)) throw new PlatformError('Invalid argument: sheet');
    this.context.change(this.book, () => {
      const { data } = target;
      requireSheetEditable(this.context, this.book, data, this.context.actor);
      if (this.book.sheets.length === 1) throw new PlatformError("You can't remove all the sheets in a document.");
      dropSheet(this.book, data);
    });
  }
  deleteActiveSheet(): PlatformSheet {
    this.deleteSheet(this.context.sheetView(this.book, this.activeId));
    return this.getActiveSheet();
  }
  duplicateActiveSheet(): PlatformSheet {
    return this.context.change(this.book, () => {
      const index = this.book.sheets.findIndex(({ id }) => id === this.activeId);
      const sheet = this.book.sheets[index]!;
      const copy = copySheet(this.book, sheet, this.book, this.copyName(sheet.name));
      this.book.sheets.splice(index + 1, 0, copy);
      setSelection(this.context, this.book, copy.id, []);
      return this.context.sheetView(this.book, copy.id);
    });
  }
  /** @param position from 1 */
  moveActiveSheet(position: number): void {
    this.context.change(this.book, () => {
      const { sheets } = this.book;
      if (position < 1 || position > sheets.length) throw new PlatformError('Invalid argument: pos');
      const index = sheets.findIndex(({ id }) => id === this.activeId);
      sheets.splice(position - 1, 0, ...sheets.splice(index, 1));
      markEverything(this.book);
    });
  }
  renameActiveSheet(name: string): void {
    new Sheet(this.context, this.book, this.activeId).setName(name);
  }

  getRange(a1: string): PlatformRange {
    return rangeByText(this.context, this.book, a1, this.activeId);
  }
  getRangeList(notations: string[]): GoogleAppsScript.Spreadsheet.RangeList {
    return new Sheet(this.context, this.book, this.activeId).getRangeList(notations);
  }
  getRangeByName(name: string): PlatformRange | null {
    this.context.read();
    const { sheet, rest } = splitSheet(name);
    const home = sheet === null ? undefined : this.book.sheets.find((one) => one.name === sheet);
    const area = namedArea(this.book, rest);
    if (!area || (sheet !== null && area.sheetId !== home?.id)) return null;
    return this.context.rangeView(this.book, area.sheetId, area);
  }
  getNamedRanges(): GoogleAppsScript.Spreadsheet.NamedRange[] {
    return namedRangesOf(this.context, this.book, null);
  }
  setNamedRange(name: string, range: unknown): void {
    nameRange(this.context, this.book, name, range);
  }
  removeNamedRange(name: string): void {
    unnameRange(this.context, this.book, name);
  }
  getProtections(type: GoogleAppsScript.Spreadsheet.ProtectionType): GoogleAppsScript.Spreadsheet.Protection[] {
    return protectionsOf(this.context, this.book, nameOf(type), null);
  }
  createTextFinder(text: string): GoogleAppsScript.Spreadsheet.TextFinder {
    const areas = this.book.sheets.map(({ id, rows, columns }) => ({ row: 1, column: 1, rows, columns, sheetId: id }));
    return textFinderView(this.context, this.book, text, areas);
  }
  addDeveloperMetadata(key: string, ...rest: unknown[]): PlatformSpreadsheet {
    addMetadata(this.context, this.book, { sheetId: null }, key, rest);
    return this.view;
  }
  getDeveloperMetadata(): GoogleAppsScript.Spreadsheet.DeveloperMetadata[] {
    return metadataAt(this.context, this.book, { sheetId: null });
  }
  createDeveloperMetadataFinder(): GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder {
    return finderView(this.context, this.book, { sheetId: null });
  }

  getActiveSheet(): PlatformSheet {
    return this.context.sheetView(this.book, this.activeId);
  }
  setActiveSheet(sheet: unknown, restoresSelection = false): PlatformSheet {
    const target = reveal(sheet);
    if (!(target instanceof SheetLines) || target.book !== this.book)
      throw new PlatformError('Specified sheet must be part of the spreadsheet');
    if (restoresSelection && target.sheetId !== this.activeId)
      throw new NotEmulated('Spreadsheet.setActiveSheet with its former selection');
    activateSheet(this.context, this.book, target.sheetId);
    return target.view;
  }
  getSelection(): GoogleAppsScript.Spreadsheet.Selection {
    return selectionView(this.context, this.book);
  }
  getActiveCell(): PlatformRange {
    return currentCell(this.context, this.book);
  }
  getCurrentCell(): PlatformRange {
    return currentCell(this.context, this.book);
  }
  setCurrentCell(cell: unknown): PlatformRange {
    return activateGivenCell(this.context, cell).view;
  }
  getActiveRange(): PlatformRange {
    return activeRange(this.context, this.book);
  }
  setActiveRange(range: unknown): PlatformRange {
    return activateRanges(this.context, [range]).view;
  }
  setActiveSelection(range: unknown): PlatformRange {
    return this.setActiveRange(typeof range === 'string' ? this.getRange(range) : range);
  }
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return activeRangeList(this.context, this.book);
  }
  setActiveRangeList(list: GoogleAppsScript.Spreadsheet.RangeList): GoogleAppsScript.Spreadsheet.RangeList {
    activateRanges(this.context, list.getRanges());
    return list;
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }
  setSpreadsheetLocale(locale: string): void {
    if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(locale)) throw new PlatformError(`Invalid argument: locale. Should be of type: String`);
    if (!findLocale(locale)) throw new NotEmulated(`locale ${locale}`);
    this.context.change(this.book, () => {
      this.book.locale = locale;
      markEverything(this.book);
    });
  }
  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }
  setSpreadsheetTimeZone(timeZone: string): void {
    try {
      new Intl.DateTimeFormat('en', { timeZone });
    } catch {
      throw new PlatformError(`Invalid argument: timezone: ${timeZone}`);
    }
    this.context.change(this.book, () => {
      this.book.timeZone = timeZone;
      markEverything(this.book);
    });
  }
  getRecalculationInterval(): GoogleAppsScript.Spreadsheet.RecalculationInterval {
    return constant('Spreadsheet.RecalculationInterval', this.book.recalculation);
  }
  setRecalculationInterval(interval: GoogleAppsScript.Spreadsheet.RecalculationInterval): PlatformSpreadsheet {
    this.context.change(this.book, () => {
      this.book.recalculation = nameOf(interval) as Book['recalculation'];
    });
    return this.view;
  }
  isIterativeCalculationEnabled(): boolean {
    return false;
  }

  getOwner(): GoogleAppsScript.Base.User {
    return usersOf(this.context, [this.entry.owner])[0]!;
  }
  getEditors(): GoogleAppsScript.Base.User[] {
    return [this.getOwner(), ...this.sharing.getEditors()];
  }
  getViewers(): GoogleAppsScript.Base.User[] {
    return this.sharing.getViewers();
  }
  addEditor(user: unknown): PlatformSpreadsheet {
    return this.sharing.addEditor(user);
  }
  addEditors(emails: string[]): PlatformSpreadsheet {
    return this.sharing.addEditors(emails);
  }
  removeEditor(user: unknown): PlatformSpreadsheet {
    return this.sharing.removeEditor(user);
  }
  addViewer(user: unknown): PlatformSpreadsheet {
    return this.sharing.addViewer(user);
  }
  addViewers(emails: string[]): PlatformSpreadsheet {
    return this.sharing.addViewers(emails);
  }
  removeViewer(user: unknown): PlatformSpreadsheet {
    return this.sharing.removeViewer(user);
  }

  /** Shows a message to the person at the keyboard. */
  toast(message: string, title = '', _seconds?: number | null): void {
    this.context.links.screen.show({ kind: 'toast', title, content: message });
  }
  addMenu(name: string, entries: ({ name: string; functionName: string } | null)[]): void {
    const items = entries.map((entry) => (entry ? { caption: entry.name, functionName: entry.functionName } : { separator: true }));
    this.context.links.screen.setMenu({ caption: name, items });
  }
  updateMenu(name: string, entries: { name: string; functionName: string }[]): void {
    this.addMenu(name, entries);
  }

  /** Returns the name for a copy of a sheet: «Bản sao của …», with a number when the name is in use. */
  copyName(name: string): string {
    return nameOfCopy(this.book, name);
  }

  private get entry() {
    return this.context.links.files.get(this.book.id)!;
  }
  private viewOf(sheet: SheetData | undefined): PlatformSheet | null {
    return sheet ? this.context.sheetView(this.book, sheet.id) : null;
  }
  /** Drive's sharing of this file. */
  private get sharing(): Sharing<PlatformSpreadsheet> {
    return this.context.links.files.sharing!(this.book.id, () => this.view);
  }
}
