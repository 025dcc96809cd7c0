// Widths of columns that fit their content.
import type { Runtime } from '../../../runs/runtime';
import { displayedText } from '../cells/cell-values';
import { assign } from '../looks/runs';
import type { Book, SheetData } from '../store';

/** Uses about seven pixels per letter at ten points; only a browser knows the true width. A blank column stays as it is. */
export function fitColumn(runtime: Runtime, book: Book, sheet: SheetData, column: number): void {
  let letters = 0;
  for (let row = 1; row <= sheet.cells.length; row++)
    for (const line of displayedText(runtime, book, sheet, row, column).split('\n')) letters = Math.max(letters, line.length);
  if (letters) sheet.columnWidths = assign(sheet.columnWidths, column, 1, Math.max(21, letters * 7 + 8));
}
