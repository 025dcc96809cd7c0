// Sorting of rows: cells move with their formats, notes and validations, and metadata with its row; conditional formats stay.
import type { Runtime } from '../../../runs/runtime';
import { everyPart, putCells, shiftCells, takeCells } from '../copies';
import type { Result } from '../formulas/calculation';
import type { Area, Book, SheetData } from '../store';
import { rawValue } from './cell-values';

export interface SortKey {
  /** Column of the sheet, from 1. */
  column: number;
  ascending: boolean;
}

/** Returns the former offset of each row. */
export function sortArea(runtime: Runtime, book: Book, sheet: SheetData, area: Area, keys: SortKey[]): number[] {
  const rows = Array.from({ length: area.rows }, (_, r) => ({
    r,
    keys: keys.map((key) => rawValue(runtime, book, sheet, area.row + r, key.column)),
  }));
  rows.sort((a, b) => {
    for (const [i, { ascending }] of keys.entries()) {
      const difference = compareValues(a.keys[i] ?? '', b.keys[i] ?? '', ascending);
      if (difference) return difference;
    }
    return 0;
  });
  const order = rows.map(({ r }) => r);
  arrangeRows(book, sheet, area, order);
  return order;
}

/** @param order the former offset of each row */
export function arrangeRows(book: Book, sheet: SheetData, area: Area, order: number[]): void {
  const cells = takeCells(sheet, area);
  const arranged = order.flatMap((r, index) => shiftCells([cells[r]!], index - r, 0));
  putCells(book, sheet, area, arranged, everyPart);
  const places = new Map(order.map((r, index) => [area.row + r, area.row + index]));
  for (const { location } of book.metadata)
    if (location.type === 'ROW' && location.sheetId === sheet.id) location.index = places.get(location.index) ?? location.index;
}

const collator = new Intl.Collator('vi');
const rank = (value: Result) => ['number', 'string', 'boolean'].indexOf(typeof value);

/** Numbers come before texts, texts before booleans; blanks are last in both orders. */
function compareValues(a: Result, b: Result, ascending: boolean): number {
  if (a === '' || b === '') return Number(a === '') - Number(b === '');
  const difference = rank(a) - rank(b) || (typeof a === 'string' ? collator.compare(a, String(b)) : Number(a) - Number(b));
  return ascending ? difference : -difference;
}
