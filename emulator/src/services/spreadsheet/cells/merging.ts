// Merges of cells.
import { PlatformError } from '../../../runs/errors';
import type { Area, Book, SheetData } from '../store';
import { contains, intersects } from './areas';
import { eachCell, putContent } from './grid';

const partMessage = 'You must select all cells in a merged range to merge or unmerge them.';

/** Merges each area; only the value of its first cell stays. @throws PlatformError for a part of another merge */
export function mergeAreas(book: Book, sheet: SheetData, areas: Area[]): void {
  for (const area of areas) {
    requireWhole(sheet, area);
    sheet.merges = [...sheet.merges.filter((merge) => !contains(area, merge)), ...(area.rows * area.columns > 1 ? [area] : [])];
    eachCell(area, (row, column) => {
      if (row !== area.row || column !== area.column) putContent(book, sheet, row, column, null);
    });
  }
}

/** @throws PlatformError for a part of a merge */
export function splitMerges(sheet: SheetData, area: Area): void {
  requireWhole(sheet, area);
  sheet.merges = sheet.merges.filter((merge) => !contains(area, merge));
}

function requireWhole(sheet: SheetData, area: Area): void {
  if (sheet.merges.some((merge) => intersects(merge, area) && !contains(area, merge))) throw new PlatformError(partMessage);
}
