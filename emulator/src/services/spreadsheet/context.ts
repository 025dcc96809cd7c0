// The context of every spreadsheet class: the runtime, the other services, and how scripts read and write.

import { PlatformError } from '../../runs/errors';
import type { Runtime } from '../../runs/runtime';
import type { Links } from '../../workspace/links';
import type { Bounds } from './cells/areas';
import { type Area, type Book, type Books, booksOf, type SheetData } from './store';
import { TwoViews } from './two-views';

export type PlatformRange = GoogleAppsScript.Spreadsheet.Range;
export type PlatformSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type PlatformSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes views of ranges, sheets and spreadsheets, so that these classes do not import each other. */
export interface Views {
  range(context: Context, book: Book, sheetId: number, area: Area, bounds?: Bounds): PlatformRange;
  sheet(context: Context, book: Book, sheetId: number): PlatformSheet;
  spreadsheet(context: Context, book: Book): PlatformSpreadsheet;
}

export class Context {
  readonly twoViews: TwoViews;

  constructor(
    readonly links: Links,
    private readonly views: Views,
  ) {
    this.twoViews = new TwoViews(links.runtime, links.answers);
    links.runtime.beforeCall = (namespace) => this.twoViews.beforeCall(namespace);
  }

  rangeView(book: Book, sheetId: number, area: Area, bounds?: Bounds): PlatformRange {
    return this.views.range(this, book, sheetId, area, bounds);
  }

  sheetView(book: Book, sheetId: number): PlatformSheet {
    return this.views.sheet(this, book, sheetId);
  }

  spreadsheetView(book: Book): PlatformSpreadsheet {
    return this.views.spreadsheet(this, book);
  }

  get runtime(): Runtime {
    return this.links.runtime;
  }

  get books(): Books {
    return booksOf(this.runtime);
  }

  /** The spreadsheet that the script is bound to. */
  get container(): { id: string } {
    return this.runtime.part('container', () => ({ id: '' }));
  }

  book(id: string): Book {
    const book = this.books[id];
    if (!book) throw new PlatformError(`Unexpected error while getting the method or property openById on object SpreadsheetApp.`);
    return book;
  }

  /** Runs before a read: carries out the buffered writes of this run. */
  read(cells = 0): void {
    this.runtime.beforeRead(cells);
  }

  /** Buffers a write. Rights to the file are checked now; checks on the cells run when it is carried out. */
  write(book: Book, work: () => void, cells = 0): void {
    this.links.files.requireEdit(book.id);
    this.runtime.enqueue(() => this.twoViews.write(book, work), cells);
  }

  /** Changes the structure (rows, tabs, rules) at once, after the buffered writes, so that later calls see the new size. */
  change<T>(book: Book, work: () => T): T {
    this.links.files.requireEdit(book.id);
    let result: T | undefined;
    this.runtime.enqueue(() =>
      this.twoViews.write(book, () => {
        result = work();
      }),
    );
    this.runtime.settleWrites();
    return result as T;
  }

  /** The person whose rights protections check in this run. */
  get actor(): string {
    return this.runtime.execution.effectiveUser;
  }

  /** The person whose selection this run uses. */
  get viewer(): string {
    const { activeUser, effectiveUser } = this.runtime.execution;
    return activeUser || effectiveUser;
  }
}

/** Base class of objects on one sheet. Each access looks the sheet up, because it may have been deleted. */
export class OnSheet {
  constructor(
    readonly context: Context,
    readonly book: Book,
    readonly sheetId: number,
  ) {}

  get data(): SheetData {
    const sheet = this.book.sheets.find((one) => one.id === this.sheetId);
    if (!sheet) throw new PlatformError(`Sheet ${this.sheetId} not found`);
    return sheet;
  }
}
