// Search in the sheet that is shown: the displayed texts, whatever their case, row by row.
import type { Model } from '@ironcalc/workbook';

interface Found {
  sheet: string;
  cells: [row: number, column: number][];
}

const nothing: Found = { sheet: '', cells: [] };
let found = nothing;
const watchers = new Set<() => void>();

export const foundCells = (): Found => found;

export function onFound(watch: () => void): () => void {
  watchers.add(watch);
  return () => watchers.delete(watch);
}

/** Marks the cells of the sheet that contain the text. Hidden rows and columns are left out. */
export function search(model: Model, text: string, { rows, columns }: { rows: number; columns: number }): Found {
  const wanted = text.toLocaleLowerCase('vi');
  const sheet = model.getSelectedSheet();
  const cells: [number, number][] = [];
  if (wanted)
    for (let column = 1; column <= columns; column++) {
      if (model.getColumnWidth(sheet, column) === 0) continue;
      for (const row of model.getRowsWithData(sheet, column)) {
        if (row > rows || model.getRowHeight(sheet, row) === 0) continue;
        if (model.getFormattedCellValue(sheet, row, column).toLocaleLowerCase('vi').includes(wanted)) cells.push([row, column]);
      }
    }
  cells.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  found = { sheet: model.getWorksheetsProperties()[sheet]?.name ?? '', cells };
  for (const watch of watchers) watch();
  return found;
}

export function endSearch(): void {
  found = nothing;
  for (const watch of watchers) watch();
}
