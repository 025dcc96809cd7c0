// Places that something outside the spreadsheet remembers: they go with inserted and deleted rows and columns.
import type { Area, Book, SheetData } from '../store';

export interface KeptPlace {
  sheetId: number;
  /** null: its cells were deleted. */
  area: Area | null;
}

const kept = new WeakMap<Book, Set<WeakRef<KeptPlace>>>();

export function keepPlace(book: Book, sheet: SheetData, area: Area): KeptPlace {
  const place = { sheetId: sheet.id, area };
  const all = kept.get(book) ?? new Set();
  kept.set(book, all.add(new WeakRef(place)));
  return place;
}

/** Runs when lines of a sheet move. */
export function movePlaces(book: Book, sheet: SheetData, change: (area: Area) => Area | null): void {
  const all = kept.get(book);
  for (const reference of all ?? []) {
    const place = reference.deref();
    if (!place) all!.delete(reference);
    else if (place.sheetId === sheet.id) place.area &&= change(place.area);
  }
}
