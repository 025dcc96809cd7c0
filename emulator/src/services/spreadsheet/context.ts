// What every spreadsheet class is given: the runtime, the other services, and how a script reads and writes.

import { PlatformError } from '../../runs/errors';
import type { Runtime } from '../../runs/runtime';
import type { Links } from '../../workspace/links';
import type { Bounds } from './cells/areas';
import { type Area, type Book, type Books, booksOf, type SheetData } from './store';

export type PlatformRange = GoogleAppsScript.Spreadsheet.Range;
export type PlatformSheet = GoogleAppsScript.Spreadsheet.Sheet;
export type PlatformSpreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Makes the views that lead to one another: each class asks here, so that none imports the other. */
export interface Views {
  range(context: Context, book: Book, sheetId: number, area: Area, bounds?: Bounds): PlatformRange;
  sheet(context: Context, book: Book, sheetId: number): PlatformSheet;
  spreadsheet(context: Context, book: Book): PlatformSpreadsheet;
}

export class Context {
  constructor(
    readonly links: Links,
    private readonly views: Views,
  ) {}

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

  /** Buffered writes of this run go out, then the caller may look. */
  read(cells = 0): void {
    this.runtime.beforeRead(cells);
  }

  /** A buffered write: rights to the file are asked now, what only the cells can tell when it is carried out. */
  write(book: Book, work: () => void, cells = 0): void {
    this.links.files.requireEdit(book.id);
    this.runtime.enqueue(work, cells);
  }

  /** A change of the sheets' own build (rows, tabs, rules): after what is buffered, and at once, so that later calls see its size. */
  change<T>(book: Book, work: () => T): T {
    this.links.files.requireEdit(book.id);
    let result: T | undefined;
    this.runtime.enqueue(() => {
      result = work();
    });
    this.runtime.settleWrites();
    return result as T;
  }

  /** Who acts in this run, for protections. */
  get actor(): string {
    return this.runtime.execution.effectiveUser;
  }

  /** Whose selection counts in this run. */
  get viewer(): string {
    const { activeUser, effectiveUser } = this.runtime.execution;
    return activeUser || effectiveUser;
  }
}

/** A thing on one sheet of a book: found anew each time, since the sheet may have been deleted meanwhile. */
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
