// Steps that change cells where they are: typed, cleared, pasted and cut ones, sorted rows, filters.
import { arrangeRows } from '../cells/sorting';
import { everyPart, putCells, type Snapshot, takeCells } from '../copies';
import type { Area, Book, SheetData } from '../store';
import { exchangeReferences, referencesOf } from './formula-changes';
import type { Changed, Direction, Step } from './history';
import { type KeptPlace, keepPlace } from './kept-places';

interface Places {
  sheet: SheetData;
  area: Area;
}

interface Part {
  place: KeptPlace;
  before: Snapshot[][];
  after: Snapshot[][];
  mergesBefore: string;
  mergesAfter: string;
}

/**
 * Does a change of cells and returns its step.
 * @param movesReferences as a cut does
 */
export function changeCells(book: Book, places: Places[], movesReferences: boolean, work: () => void): Step {
  const taken = () => places.map(({ sheet, area }) => [takeCells(sheet, area), JSON.stringify(sheet.merges)] as const);
  const before = taken();
  const referencesBefore = movesReferences ? referencesOf(book) : undefined;
  work();
  const after = taken();
  const referencesAfter = movesReferences ? referencesOf(book) : undefined;
  const parts = places.map(
    ({ sheet, area }, index): Part => ({
      place: keepPlace(book, sheet, area),
      before: before[index]![0],
      after: after[index]![0],
      mergesBefore: before[index]![1],
      mergesAfter: after[index]![1],
    }),
  );
  const changes = (direction: Direction) => parts.flatMap((part) => changeOf(book, part, direction) ?? []);
  return {
    place: (direction) => changes(direction).at(-1)?.changed ?? null,
    carryOut(direction) {
      for (const { changed, cells, merges } of changes(direction)) {
        putCells(book, changed.sheet, changed.area, cells, everyPart);
        if (merges) changed.sheet.merges = merges;
      }
      if (!referencesBefore || !referencesAfter) return;
      const [from, to] = direction === 'undo' ? [referencesAfter, referencesBefore] : [referencesBefore, referencesAfter];
      exchangeReferences(book, from, to);
    },
  };
}

/** Returns the cells after the change; null when none is as the step left it. */
function changeOf(book: Book, part: Part, direction: Direction): { changed: Changed; cells: Snapshot[][]; merges?: Area[] } | null {
  const { sheetId, area } = part.place;
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  const [from, to] = direction === 'undo' ? [part.after, part.before] : [part.before, part.after];
  if (!sheet || !area || area.rows !== from.length || area.columns !== from[0]!.length) return null;
  let found = 0;
  const cells = takeCells(sheet, area).map((line, r) =>
    line.map((cell, c) => {
      if (JSON.stringify(cell) !== JSON.stringify(from[r]![c])) return cell;
      found++;
      return to[r]![c]!;
    }),
  );
  if (!found) return null;
  const [mergesFrom, mergesTo] = direction === 'undo' ? [part.mergesAfter, part.mergesBefore] : [part.mergesBefore, part.mergesAfter];
  const isMergedAsLeft = mergesFrom !== mergesTo && JSON.stringify(sheet.merges) === mergesFrom;
  return { changed: { sheet, area, kind: 'EDIT' }, cells, ...(isMergedAsLeft && { merges: JSON.parse(mergesTo) as Area[] }) };
}

/** @param order the former offset of each row of the area */
export function sortedStep(book: Book, sheet: SheetData, area: Area, order: number[]): Step {
  const place = keepPlace(book, sheet, area);
  const inverse = order.map((_, offset) => order.indexOf(offset));
  const isWhole = () => place.area?.rows === order.length && book.sheets.includes(sheet);
  return {
    place: () => (isWhole() ? { sheet, area: place.area!, kind: 'OTHER' } : null),
    carryOut: (direction) => arrangeRows(book, sheet, place.area!, direction === 'undo' ? inverse : order),
  };
}

/** Does a change of a sheet's filter or filter views and returns its step. */
export function changeFilters(book: Book, sheet: SheetData, work: () => void): Step {
  const taken = () => JSON.stringify([sheet.filter, sheet.filterViews ?? []]);
  const before = taken();
  work();
  const after = taken();
  return {
    place: (direction) =>
      taken() === (direction === 'undo' ? after : before) && book.sheets.includes(sheet)
        ? { sheet, area: { row: 1, column: 1, rows: 1, columns: 1 }, kind: 'OTHER' }
        : null,
    carryOut(direction) {
      [sheet.filter, sheet.filterViews] = JSON.parse(direction === 'undo' ? before : after) as [
        SheetData['filter'],
        SheetData['filterViews'],
      ];
    },
  };
}
