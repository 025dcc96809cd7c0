// Steps that insert and delete rows. A deleted row comes back with its cells, its height and its metadata, and references to it.
import { isBlankCell } from '../cells/grid';
import { everyPart, putCells, takeCells } from '../copies';
import { assign, valuesFrom } from '../looks/runs';
import type { Area, Book, SheetData } from '../store';
import { deleteLines, insertLines } from '../structure/structure';
import { exchangeReferences, referencesOf } from './formula-changes';
import type { Changed, Step } from './history';
import { keepPlace } from './kept-places';

/** Inserts rows and returns the step. */
export function insertRowsStep(book: Book, sheet: SheetData, row: number, count: number): Step {
  const like = row > sheet.rows ? row - 1 : row;
  insertLines(book, sheet, 'row', row, count, like);
  let place = keepPlace(book, sheet, wholeRows(sheet, row, count));
  let isThere = true;
  return {
    place(): Changed | null {
      const { area } = place;
      if (!area || !book.sheets.includes(sheet)) return null;
      if (!isThere) return { sheet, area, kind: 'INSERT_ROW' };
      // What somebody has written there stays.
      return area.rows === count && isBlank(sheet, area) ? { sheet, area, kind: 'REMOVE_ROW' } : null;
    },
    carryOut(direction) {
      const { row: at } = place.area!;
      if (direction === 'undo') {
        deleteLines(book, sheet, 'row', at, count);
        place = keepPlace(book, sheet, wholeRows(sheet, Math.min(at, sheet.rows), 1));
      } else {
        insertLines(book, sheet, 'row', at, count, at);
        place = keepPlace(book, sheet, wholeRows(sheet, at, count));
      }
      isThere = direction === 'redo';
    },
  };
}

/** Deletes rows and returns the step. */
export function deleteRowsStep(book: Book, sheet: SheetData, row: number, count: number): Step {
  const area = wholeRows(sheet, row, count);
  const cells = takeCells(sheet, area);
  const heights = valuesFrom(sheet.rowHeights, row, count);
  const hidden = valuesFrom(sheet.hiddenRows, row, count);
  const metadata = book.metadata.filter(
    ({ location }) => location.type === 'ROW' && location.sheetId === sheet.id && location.index >= row && location.index < row + count,
  );
  const kept = structuredClone(metadata);
  const merges = JSON.stringify(sheet.merges);
  const before = referencesOf(book);
  const rowsBefore = sheet.rows;
  deleteLines(book, sheet, 'row', row, count);
  const mergesAfter = JSON.stringify(sheet.merges);
  const after = referencesOf(book);
  // The row that came into the place of the first one; at the end of the sheet the one before it.
  const isAtEnd = row > sheet.rows;
  let place = keepPlace(book, sheet, wholeRows(sheet, isAtEnd ? sheet.rows : row, 1));
  let isThere = false;
  const restore = (at: number) => {
    const isAsLeft = at === row && sheet.rows === rowsBefore - count;
    const merged = JSON.stringify(sheet.merges) === mergesAfter;
    const standing = referencesOf(book);
    insertLines(book, sheet, 'row', at, count, 0);
    putCells(book, sheet, { ...area, row: at, columns: Math.min(area.columns, sheet.columns) }, cells, everyPart);
    sheet.rowHeights = assign(sheet.rowHeights, at, count, heights);
    sheet.hiddenRows = assign(sheet.hiddenRows, at, count, hidden);
    for (const one of structuredClone(kept)) {
      one.location.index += at - row;
      book.metadata.push(one);
    }
    if (!isAsLeft) return;
    if (merged) sheet.merges = JSON.parse(merges) as Area[];
    // A formula that was changed meanwhile stays.
    const wasChanged = (place: string) => standing.formulas.get(moved(place)) !== after.formulas.get(moved(place));
    const moved = (place: string) => {
      const [id, at, column] = place.split(' ').map(Number) as [number, number, number];
      return `${id} ${id === sheet.id && at >= row + count ? at - count : at} ${column}`;
    };
    const wanted = { formulas: new Map([...before.formulas].filter(([place]) => !wasChanged(place))), names: before.names };
    exchangeReferences(book, referencesOf(book), wanted, (id, at) => id === sheet.id && at >= row && at < row + count);
  };
  return {
    place(): Changed | null {
      if (!place.area || !book.sheets.includes(sheet)) return null;
      if (!isThere) return { sheet, area: { ...area, row: place.area.row + Number(isAtEnd) }, kind: 'INSERT_ROW' };
      return place.area.rows === count ? { sheet, area: place.area, kind: 'REMOVE_ROW' } : null;
    },
    carryOut(direction) {
      const at = place.area!.row;
      if (direction === 'undo') {
        restore(at + Number(isAtEnd));
        place = keepPlace(book, sheet, wholeRows(sheet, at + Number(isAtEnd), count));
      } else {
        deleteLines(book, sheet, 'row', at, count);
        place = keepPlace(book, sheet, wholeRows(sheet, isAtEnd ? sheet.rows : at, 1));
      }
      isThere = direction === 'undo';
    },
  };
}

const wholeRows = (sheet: SheetData, row: number, rows: number): Area => ({ row, column: 1, rows, columns: sheet.columns });

const isBlank = (sheet: SheetData, { row, rows }: Area): boolean =>
  sheet.cells.slice(row - 1, row - 1 + rows).every((line) => !line || line.every((cell) => isBlankCell(cell)));
