// Two versions of a spreadsheet's data in the same objects: what changes during a recording is kept and can be exchanged.
import type { Book, SheetData } from './store';

type Line = SheetData['cells'][number];

/**
 * Keeps the data of a spreadsheet as it is now, while it changes. Only small collections are copied at the start; the
 * rows of cells are copied one by one before their first change, so a change of forty rows does not copy the sheet.
 */
export class Recording {
  /** By object or array: a shallow copy of it in the other version. */
  private readonly kept = new Map<object, object>();

  constructor(private readonly book: Book) {
    this.keepAll([book, book.sheets, book.active, book.metadata, ...book.metadata, ...book.metadata.map(({ location }) => location)]);
    this.keepAll([book.named, ...book.named, book.protections, ...book.protections, ...book.validations]);
    for (const sheet of book.sheets) {
      this.keepAll([sheet, sheet.styles, sheet.validations, sheet.rules, ...sheet.rules, sheet.merges]);
      this.keepAll([sheet.filter?.criteria, sheet.filter, sheet.charts, ...sheet.charts, sheet.bandings, ...(sheet.bandings ?? [])]);
      this.keepAll([sheet.filterViews, ...(sheet.filterViews ?? [])]);
      const groups = Object.values(sheet.groups ?? {});
      this.keepAll([sheet.groups, ...groups, ...groups.flat(), sheet.groupsControlledAfter]);
      recordings.set(sheet, [...(recordings.get(sheet) ?? []), this]);
    }
  }

  /** Runs before a change of an object or array. */
  keep(one: object): void {
    if (!this.kept.has(one)) this.kept.set(one, copyOf(one));
  }

  /** Puts the other version into the objects, and keeps this one. */
  exchange(): void {
    for (const [one, other] of this.kept) {
      this.kept.set(one, copyOf(one));
      restore(one, other);
    }
  }

  /** Stops keeping changes. */
  end(): void {
    for (const sheet of this.book.sheets)
      recordings.set(
        sheet,
        (recordings.get(sheet) ?? []).filter((one) => one !== this),
      );
  }

  private keepAll(all: (object | null | undefined)[]): void {
    for (const one of all) if (one) this.keep(one);
  }
}

const recordings = new WeakMap<SheetData, Recording[]>();

/** Runs before the cells of a row change. */
export function keepLine(sheet: SheetData, line: Line): void {
  const all = recordings.get(sheet);
  if (all && line) for (const one of all) one.keep(line);
}

/** Runs before the list of a sheet's rows changes. */
export function keepLines(sheet: SheetData): void {
  for (const one of recordings.get(sheet) ?? []) one.keep(sheet.cells);
}

/** Runs when the sheet gets an object that may change later, and that both versions contain. */
export function keepObject(sheet: SheetData, one: object): void {
  for (const recording of recordings.get(sheet) ?? []) recording.keep(one);
}

const copyOf = (one: object): object => (Array.isArray(one) ? one.slice() : { ...one });

function restore(one: object, other: object): void {
  if (Array.isArray(one)) {
    const values = other as unknown[];
    one.length = values.length;
    for (let i = 0; i < values.length; i++) one[i] = values[i] as unknown;
    return;
  }
  for (const name of Object.keys(one)) if (!(name in other)) delete (one as Record<string, unknown>)[name];
  Object.assign(one, other);
}
