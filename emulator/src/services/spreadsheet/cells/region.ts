// The region of content around cells: a table without headings of its own.
import type { Area, SheetData } from '../store';
import { between, lastColumnOf, lastRowOf } from './areas';
import { cellAt, eachCell, isBlankCell } from './grid';

/**
 * Returns the table around: it grows while an adjacent row or column has content; diagonal cells do not count.
 * @param spills whether another formula's result stands in a cell without content, where that counts too
 */
export function regionAround(
  sheet: SheetData,
  area: Area,
  along: 'ROWS' | 'COLUMNS' | 'BOTH' = 'BOTH',
  spills?: (row: number, column: number) => boolean,
): Area {
  let region = area;
  const rows = [
    (): Area => ({ ...region, row: region.row - 1, rows: 1 }),
    (): Area => ({ ...region, row: lastRowOf(region) + 1, rows: 1 }),
  ];
  const columns = [
    (): Area => ({ ...region, column: region.column - 1, columns: 1 }),
    (): Area => ({ ...region, column: lastColumnOf(region) + 1, columns: 1 }),
  ];
  const sides = { ROWS: rows, COLUMNS: columns, BOTH: [...rows, ...columns] }[along];
  for (let grown = true; grown; ) {
    grown = false;
    for (const side of sides) {
      if (!hasContent(sheet, side(), spills)) continue;
      region = around(region, side());
      grown = true;
    }
  }
  return region;
}

export function hasContent(sheet: SheetData, area: Area, spills?: (row: number, column: number) => boolean): boolean {
  let filled = false;
  eachCell(area, (row, column) => {
    filled ||= !isBlankCell(cellAt(sheet, row, column)) || spills?.(row, column) === true;
  });
  return filled;
}

/** Returns the smallest area that contains both. */
function around(a: Area, b: Area): Area {
  return between(
    Math.min(a.row, b.row),
    Math.min(a.column, b.column),
    Math.max(lastRowOf(a), lastRowOf(b)),
    Math.max(lastColumnOf(a), lastColumnOf(b)),
  );
}
