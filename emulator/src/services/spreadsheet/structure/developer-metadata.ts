// Developer metadata: keys and values of a spreadsheet, a sheet, a row or a column, also after it moves.

import { constant, isConstant, nameOf } from '../../../platform/constants';
import { emulate } from '../../../platform/emulate';
import { PlatformError } from '../../../runs/errors';
import type { Bounds } from '../cells/areas';
import type { Context, PlatformRange } from '../context';
import type { Area, Book, Metadata } from '../store';
import { placeOf, SheetLines } from './sheet-lines';

type S = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
type Location = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;

/** Where metadata is added or searched: the spreadsheet, one of its sheets, or a range. */
export interface Site {
  sheetId: number | null;
  area?: Area;
  bounds?: Bounds;
}

const refusal =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** Returns the location of a site; null for a range that is not one whole row (1:1) or column (A:A): it cannot have metadata. */
function locate(book: Book, { sheetId, area, bounds }: Site): Metadata['location'] | null {
  if (sheetId === null) return { type: 'SPREADSHEET', sheetId: null, index: 0 };
  if (!area) return { type: 'SHEET', sheetId, index: 0 };
  const sheet = book.sheets.find((one) => one.id === sheetId);
  const wholeRow = (bounds && !bounds.endColumn) || area.columns === sheet?.columns;
  const wholeColumn = (bounds && !bounds.endRow) || area.rows === sheet?.rows;
  if (wholeRow && area.rows === 1) return { type: 'ROW', sheetId, index: area.row };
  return wholeColumn && area.columns === 1 ? { type: 'COLUMN', sheetId, index: area.column } : null;
}

const lineOf = (book: Book, site: Site): Metadata['location'] => {
  const location = locate(book, site);
  if (!location) throw new PlatformError(refusal);
  return location;
};

/** Characters of keys and values on a spreadsheet, and on each of its sheets with the rows and columns. */
const metadataLimit = 30_000;

/** @throws PlatformError when the keys and values there would be too long together */
export function requireMetadataRoom(book: Book, added: Metadata): void {
  const size = (one: Metadata) => one.key.length + (one.value?.length ?? 0);
  const there = book.metadata.filter(({ location }) => location.sheetId === added.location.sheetId);
  if (there.reduce((sum, one) => sum + size(one), size(added)) > metadataLimit)
    throw new PlatformError('Adding the requested developer metadata would exceed the allowed storage limit.');
}

const visibilityOf = (given: unknown) => nameOf(given) as Metadata['visibility'];

/** @param rest [value], [visibility] or [value, visibility] */
export function addMetadata(context: Context, book: Book, site: Site, key: string, rest: unknown[]): void {
  const location = lineOf(book, site);
  const visibility = rest.find(isConstant);
  const value = rest.find((one) => typeof one === 'string');
  context.change(book, () => {
    const metadata: Metadata = {
      id: book.nextId++,
      key,
      value: value ?? null,
      visibility: visibility ? visibilityOf(visibility) : 'DOCUMENT',
      location,
    };
    requireMetadataRoom(book, metadata);
    book.metadata.push(metadata);
  });
}

/** Returns the metadata of exactly this site. */
export function metadataAt(context: Context, book: Book, site: Site): S[] {
  context.read();
  const location = locate(book, site);
  return book.metadata
    .filter(
      (item) =>
        item.location.type === location?.type && item.location.sheetId === location.sheetId && item.location.index === location.index,
    )
    .map((item) => metadataView(context, book, item));
}

export function finderView(context: Context, book: Book, site: Site): Finder {
  return emulate(context.runtime, 'Spreadsheet.DeveloperMetadataFinder', new MetadataFinder(context, book, site));
}

function metadataView(context: Context, book: Book, item: Metadata): S {
  return emulate(context.runtime, 'Spreadsheet.DeveloperMetadata', new DeveloperMetadata(context, book, item));
}

class DeveloperMetadata implements Partial<S> {
  constructor(
    private readonly context: Context,
    private readonly book: Book,
    private readonly item: Metadata,
  ) {}
  getId(): number {
    return this.item.id;
  }
  getKey(): string {
    return this.item.key;
  }
  getValue(): string | null {
    return this.item.value;
  }
  getVisibility(): GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility {
    return constant('Spreadsheet.DeveloperMetadataVisibility', this.item.visibility);
  }
  getLocation(): Location {
    const location = new MetadataLocation(this.context, this.book, this.item.location);
    return emulate(this.context.runtime, 'Spreadsheet.DeveloperMetadataLocation', location);
  }
  setKey(key: string): S {
    return this.change({ key });
  }
  setValue(value: string): S {
    return this.change({ value });
  }
  setVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): S {
    return this.change({ visibility: visibilityOf(visibility) });
  }
  moveToRow(row: unknown): S {
    return this.move(row);
  }
  moveToColumn(column: unknown): S {
    return this.move(column);
  }
  moveToSheet(sheet: unknown): S {
    if (!(sheet instanceof SheetLines)) throw new PlatformError(refusal);
    return this.change({ location: { type: 'SHEET', sheetId: sheet.sheetId, index: 0 } });
  }
  moveToSpreadsheet(): S {
    return this.change({ location: { type: 'SPREADSHEET', sheetId: null, index: 0 } });
  }
  remove(): void {
    this.context.change(this.book, () => {
      this.book.metadata = this.book.metadata.filter((one) => one !== this.item);
    });
  }
  private move(range: unknown): S {
    return this.change({ location: lineOf(this.book, placeOf(range)) });
  }
  private change(change: Partial<Metadata>): S {
    return this.context.change(this.book, () => {
      Object.assign(this.item, change);
      return metadataView(this.context, this.book, this.item);
    });
  }
}

class MetadataLocation implements Partial<Location> {
  constructor(
    private readonly context: Context,
    private readonly book: Book,
    private readonly location: Metadata['location'],
  ) {}
  getLocationType(): GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType {
    return constant('Spreadsheet.DeveloperMetadataLocationType', this.location.type);
  }
  getSpreadsheet(): GoogleAppsScript.Spreadsheet.Spreadsheet | null {
    return this.location.type === 'SPREADSHEET' ? this.context.spreadsheetView(this.book) : null;
  }
  getSheet(): GoogleAppsScript.Spreadsheet.Sheet | null {
    return this.location.type === 'SHEET' ? this.context.sheetView(this.book, this.location.sheetId!) : null;
  }
  getRow(): PlatformRange | null {
    return this.line('ROW');
  }
  getColumn(): PlatformRange | null {
    return this.line('COLUMN');
  }
  private line(type: 'ROW' | 'COLUMN'): PlatformRange | null {
    const { sheetId, index } = this.location;
    const sheet = this.book.sheets.find((one) => one.id === sheetId);
    if (this.location.type !== type || !sheet) return null;
    const inRow = { startRow: true, endRow: true, startColumn: false, endColumn: false };
    const inColumn = { startRow: false, endRow: false, startColumn: true, endColumn: true };
    const area =
      type === 'ROW' ? { row: index, column: 1, rows: 1, columns: sheet.columns } : { row: 1, column: index, rows: sheet.rows, columns: 1 };
    return this.context.rangeView(this.book, sheet.id, area, type === 'ROW' ? inRow : inColumn);
  }
}

class MetadataFinder implements Partial<Finder> {
  private wanted: ((item: Metadata) => boolean)[] = [];
  private intersecting = false;
  constructor(
    private readonly context: Context,
    private readonly book: Book,
    private readonly site: Site,
  ) {}
  withId(id: number): Finder {
    return this.with((item) => item.id === id);
  }
  withKey(key: string): Finder {
    return this.with((item) => item.key === key);
  }
  withValue(value: string): Finder {
    return this.with((item) => item.value === value);
  }
  withVisibility(visibility: GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility): Finder {
    return this.with((item) => item.visibility === nameOf(visibility));
  }
  withLocationType(type: GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType): Finder {
    return this.with((item) => item.location.type === nameOf(type));
  }
  onIntersectingLocations(): Finder {
    this.intersecting = true;
    return this.view;
  }
  find(): S[] {
    this.context.read();
    return this.book.metadata
      .filter((item) => this.isWithin(item) && this.wanted.every((fits) => fits(item)))
      .map((item) => metadataView(this.context, this.book, item));
  }
  /** True for metadata of the site or inside it; with `intersecting`, also of locations that contain the site. */
  private isWithin({ location }: Metadata): boolean {
    const { sheetId, area } = this.site;
    if (sheetId === null) return true;
    if (location.sheetId !== sheetId) return this.intersecting && location.type === 'SPREADSHEET';
    if (!area) return true;
    if (location.type === 'SHEET') return this.intersecting;
    const [start, count] = location.type === 'ROW' ? [area.row, area.rows] : [area.column, area.columns];
    const crosses = location.index >= start && location.index < start + count;
    return crosses && (this.intersecting || locate(this.book, this.site)?.type === location.type || this.isWholeLines(location.type));
  }
  private isWholeLines(type: string): boolean {
    const sheet = this.book.sheets.find((one) => one.id === this.site.sheetId);
    const { area } = this.site;
    return type === 'ROW' ? area?.columns === sheet?.columns : area?.rows === sheet?.rows;
  }
  private with(fits: (item: Metadata) => boolean): Finder {
    this.wanted.push(fits);
    return this.view;
  }
  private get view(): Finder {
    return emulate(this.context.runtime, 'Spreadsheet.DeveloperMetadataFinder', this);
  }
}
