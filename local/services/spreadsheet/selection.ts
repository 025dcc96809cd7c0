// What a person has selected, and scripts that look at it or set it.
import { emulate, reveal } from '../../emulate';
import type { Context } from './context';
import { rangeView } from './range';
import { rangeListView } from './range-list';
import type { PlatformRange, RangePlace } from './range-place';
import { sheetView } from './sheet';
import type { Area, Book } from './store';

type S = GoogleAppsScript.Spreadsheet.Selection;

const firstCell: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** The person's sheet and areas; at first A1 of the first sheet that is shown. */
export function selectionOf(context: Context, book: Book, person = context.viewer): { sheetId: number; areas: Area[] } {
  const active = book.active[person];
  if (active && book.sheets.some((sheet) => sheet.id === active.sheetId))
    return active.areas.length ? active : { ...active, areas: [firstCell] };
  const first = book.sheets.find((sheet) => !sheet.hidden) ?? book.sheets[0]!;
  return { sheetId: first.id, areas: [firstCell] };
}

export function setSelection(context: Context, book: Book, sheetId: number, areas: Area[], person = context.viewer): void {
  book.active[person] = { sheetId, areas: areas.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })) };
}

/** Makes a range or the ranges of a list active. */
export function activate(context: Context, ranges: unknown[]): RangePlace {
  const places = ranges.map(reveal) as [RangePlace, ...RangePlace[]];
  const [first] = places;
  setSelection(
    context,
    first.book,
    first.sheetId,
    places.map((place) => place.area),
  );
  return first;
}

export function selectionView(context: Context, book: Book): S {
  return emulate(context.runtime, 'Spreadsheet.Selection', new Selection(context, book));
}

class Selection implements Partial<S> {
  constructor(
    private readonly context: Context,
    private readonly book: Book,
  ) {}
  getActiveSheet(): GoogleAppsScript.Spreadsheet.Sheet {
    return sheetView(this.context, this.book, selectionOf(this.context, this.book).sheetId);
  }
  getActiveRange(): PlatformRange {
    return activeRange(this.context, this.book);
  }
  getActiveRangeList(): GoogleAppsScript.Spreadsheet.RangeList {
    return activeRangeList(this.context, this.book);
  }
  getCurrentCell(): PlatformRange {
    return currentCell(this.context, this.book);
  }
}

/** The range selected last. */
export function activeRange(context: Context, book: Book): PlatformRange {
  const { sheetId, areas } = selectionOf(context, book);
  return rangeView(context, book, sheetId, areas[areas.length - 1]!);
}

export function activeRangeList(context: Context, book: Book): GoogleAppsScript.Spreadsheet.RangeList {
  const { sheetId, areas } = selectionOf(context, book);
  return rangeListView(
    context,
    book,
    sheetId,
    areas.map((area) => ({ area })),
  );
}

export function currentCell(context: Context, book: Book): PlatformRange {
  const { sheetId, areas } = selectionOf(context, book);
  return rangeView(context, book, sheetId, { ...areas[areas.length - 1]!, rows: 1, columns: 1 });
}
