// The NamedRange class, and the names of ranges.

import { emulate } from '../../../platform/emulate';
import { PlatformError } from '../../../runs/errors';
import { markEverything } from '../cells/grid';
import type { Context, PlatformRange } from '../context';
import type { Book, Named } from '../store';
import { placeOf } from './sheet-lines';

type S = GoogleAppsScript.Spreadsheet.NamedRange;

export function namedRangesOf(context: Context, book: Book, sheetId: number | null): S[] {
  context.read();
  return book.named
    .filter(({ area }) => sheetId === null || area?.sheetId === sheetId)
    .map((named) => emulate(context.runtime, 'Spreadsheet.NamedRange', new NamedRange(context, book, named)));
}

/** Names a range; a name in use gets the new range. */
export function nameRange(context: Context, book: Book, name: string, range: unknown): void {
  checkName(name);
  const { area: given, sheetId } = placeOf(range);
  context.change(book, () => {
    const area = { ...given, sheetId };
    const existing = book.named.find((named) => named.name === name);
    if (existing) existing.area = area;
    else book.named.push({ name, area });
    markEverything(book);
  });
}

export function unnameRange(context: Context, book: Book, name: string): void {
  if (!book.named.some((named) => named.name === name)) throw new PlatformError(`The name "${name}" does not exist.`);
  context.change(book, () => {
    book.named = book.named.filter((named) => named.name !== name);
    markEverything(book);
  });
}

/** Allows letters, digits and underscores; refuses a name that reads as a reference, a number or a boolean. */
export const isValidName = (name: string): boolean =>
  /^(?!true|false)[\p{L}_][\p{L}\p{N}_]{0,249}$/iu.test(name) && !/^([A-Z]{1,3}|R\d+C)\d+$/i.test(name);

function checkName(name: string): void {
  if (!isValidName(name)) throw new PlatformError(`The name "${name}" is not valid for a range.`);
}

class NamedRange implements Partial<S> {
  constructor(
    private readonly context: Context,
    private readonly book: Book,
    private readonly named: Named,
  ) {}
  getName(): string {
    return this.named.name;
  }
  getRange(): PlatformRange {
    if (!this.named.area) throw new PlatformError('The named range refers to a range that does not exist.');
    return this.context.rangeView(this.book, this.named.area.sheetId, this.named.area);
  }
  setName(name: string): S {
    checkName(name);
    if (this.book.named.some((one) => one !== this.named && one.name.toLowerCase() === name.toLowerCase()))
      throw new PlatformError(`The name "${name}" already exists.`);
    this.context.change(this.book, () => {
      this.named.name = name;
      markEverything(this.book);
    });
    return this.view;
  }
  setRange(range: unknown): S {
    nameRange(this.context, this.book, this.named.name, range);
    return this.view;
  }
  remove(): void {
    unnameRange(this.context, this.book, this.named.name);
  }
  private get view(): S {
    return emulate(this.context.runtime, 'Spreadsheet.NamedRange', this);
  }
}
