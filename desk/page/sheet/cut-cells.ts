// Where cells that were cut have gone: pasted again, they are copied from there.
import type { Cells } from '../../protocol';
import { a1Of, placeOf } from './guarded-model';

let gone: { from: string; now: Cells } | undefined;

/** Something else was taken. */
export function forgetCut(): void {
  gone = undefined;
}

/** Returns the cells that a paste takes, and whether they leave their place. */
export function sourceOf(from: Cells, to: Cells, isCut: boolean): { from: Cells; isCut: boolean } {
  if (!isCut) return { from, isCut };
  const key = `${from.sheet} ${from.a1}`;
  if (gone?.from === key) return { from: gone.now, isCut: false };
  const [first, last = first] = from.a1.split(':').map(placeOf);
  const [row, column] = placeOf(to.a1.split(':')[0]!);
  const [rows, columns] = [last![0] - first![0], last![1] - first![1]];
  gone = { from: key, now: { sheet: to.sheet, a1: a1Of(row, column, row + rows, column + columns) } };
  return { from, isCut };
}
