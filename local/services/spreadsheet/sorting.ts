// Sorting rows of a range: cells move with their formats, notes and validations; conditional formats stay where they are.
import type { Runtime } from '../../runtime';
import type { Result } from './calculation';
import { rawValue } from './cell-values';
import { putCells, shiftCells, takeCells } from './copies';
import type { Area, Book, SheetData } from './store';

export interface SortKey {
  /** Column of the sheet, from 1. */
  column: number;
  ascending: boolean;
}

export function sortArea(runtime: Runtime, book: Book, sheet: SheetData, area: Area, keys: SortKey[]): void {
  const rows = Array.from({ length: area.rows }, (_, r) => ({
    row: r,
    keys: keys.map((key) => rawValue(runtime, book, sheet, area.row + r, key.column)),
  }));
  const order = [...rows].sort((a, b) => {
    for (let i = 0; i < keys.length; i++) {
      const difference = compareValues(a.keys[i], b.keys[i], keys[i]!.ascending);
      if (difference) return difference;
    }
    return a.row - b.row;
  });
  if (order.every(({ row }, index) => row === index)) return;
  const cells = takeCells(sheet, area);
  const sorted = order.flatMap(({ row }, index) => shiftCells([cells[row]!], index - row, 0));
  putCells(book, sheet, area, sorted, new Set(['values', 'formats', 'borders', 'notes', 'validations']));
}

const collator = new Intl.Collator('vi', { numeric: false, sensitivity: 'variant' });

/** Numbers before texts before booleans; blanks last whichever way it is sorted. */
function compareValues(a: Result | undefined, b: Result | undefined, ascending: boolean): number {
  if (a === undefined || a === '' || b === undefined || b === '') {
    const [blankA, blankB] = [a === undefined || a === '', b === undefined || b === ''];
    return blankA === blankB ? 0 : blankA ? 1 : -1;
  }
  const rank = (value: Result) => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);
  const difference = rank(a) - rank(b) || (typeof a === 'string' && typeof b === 'string' ? collator.compare(a, b) : Number(a) - Number(b));
  return ascending ? difference : -difference;
}
