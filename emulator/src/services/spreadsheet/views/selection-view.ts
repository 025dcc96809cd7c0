// The Selection class: the active sheet, ranges and cell.

import { emulate } from '../../../platform/emulate';
import { reveal } from '../../../platform/views';
import { contains } from '../cells/areas';
import { rangeListView } from '../cells/range-list';
import type { Context, PlatformRange } from '../context';
import type { RangePlace } from '../range-place';
import type { Book } from '../store';
import { placeOf } from '../structure/sheet-lines';
import { activate, activateCell, selectionOf } from './selection';

type S = GoogleAppsScript.Spreadsheet.Selection;

/** Activates the ranges that a script passed. @returns the first */
export function activateRanges(context: Context, ranges: unknown[]): RangePlace {
  const places = ranges.map(reveal) as [RangePlace, ...RangePlace[]];
  activate(context, places);
  return places[0];
}

/** Makes the cell that a script passed the current one. */
export function activateGivenCell(context: Context, cell: unknown): RangePlace {
  const place = placeOf(cell);
  activateCell(context, place);
  return place;
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
    return this.context.sheetView(this.book, selectionOf(this.context, this.book).sheetId);
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

/** Returns the range selected last. */
export function activeRange(context: Context, book: Book): PlatformRange {
  const { sheetId, areas } = selectionOf(context, book);
  return context.rangeView(book, sheetId, areas[areas.length - 1]!);
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
  const { sheetId, areas, current } = selectionOf(context, book);
  const active = areas[areas.length - 1]!;
  return context.rangeView(book, sheetId, { ...(current && contains(active, current) ? current : active), rows: 1, columns: 1 });
}
