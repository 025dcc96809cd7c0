// Updates of references and areas when rows, columns or cells are inserted, deleted or moved, or a sheet is renamed.
import { contains, isSame, lastColumnOf, lastRowOf, quoteSheet } from '../cells/areas';
import { mapFormulas, markEverything } from '../cells/grid';
import { type Corner, mapReferences, type Reference, sheetNamed } from '../formulas/formulas';
import { followBandings } from '../looks/bandings';
import type { Area, Book, CriterionValue, KeptFilter, SheetArea, SheetData } from '../store';
import { followGroups } from './line-groups';

export type Axis = 'row' | 'column';

/** Returns the new start and end of a stretch of positions after a change; null when it is deleted. */
export type Follow = (start: number, end: number) => [number, number] | null;

export function afterInsert(at: number, count: number): Follow {
  return (start, end) => [start >= at ? start + count : start, end >= at ? end + count : end];
}

export function afterDelete(at: number, count: number): Follow {
  const until = at + count - 1;
  return (start, end) => {
    if (start >= at && end <= until) return null;
    return [start < at ? start : start <= until ? at : start - count, end < at ? end : end <= until ? at - 1 : end - count];
  };
}

/** @param to the block moves before this position, counted before the move; a range that would split stays */
export function afterMove(from: number, count: number, to: number): Follow {
  const place = (position: number) => {
    if (position >= from && position < from + count) return position + (to > from ? to - count - from : to - from);
    if (position < from && position >= to) return position + count;
    return position >= from + count && position < to ? position - count : position;
  };
  return (start, end) => {
    const moved: [number, number] = [place(start), place(end)];
    return moved[1] - moved[0] === end - start ? moved : [start, end];
  };
}

export function followArea<T extends Area>(area: T, axis: Axis, follow: Follow): T | null {
  const stretch = axis === 'row' ? follow(area.row, lastRowOf(area)) : follow(area.column, lastColumnOf(area));
  if (!stretch) return null;
  const [start, end] = stretch;
  return axis === 'row' ? { ...area, row: start, rows: end - start + 1 } : { ...area, column: start, columns: end - start + 1 };
}

const present = <T>(value: T | null): value is T => value !== null;

/** Updates all references in a book after a change of a sheet's rows or columns. */
export function followAll(book: Book, sheet: SheetData, axis: Axis, follow: Follow): void {
  const areas = <T extends Area>(list: T[]): T[] => list.map((area) => followArea(area, axis, follow)).filter(present);
  const sheetAreas = (list: SheetArea[]): SheetArea[] =>
    list.map((area) => (area.sheetId === sheet.id ? followArea(area, axis, follow) : area)).filter(present);
  const criterion = (value: CriterionValue, home: SheetData | null): CriterionValue => {
    if (typeof value === 'string' && value.startsWith('=')) return followFormula(value, home, sheet, axis, follow);
    if (typeof value === 'object' && 'sheetId' in value && value.sheetId === sheet.id) return followArea(value, axis, follow) ?? value;
    return value;
  };
  for (const home of book.sheets) {
    mapFormulas(book, home, (formula) => followFormula(formula, home, sheet, axis, follow));
    for (const rule of home.rules) {
      rule.values = rule.values.map((value) => criterion(value, home));
      if (home === sheet) rule.areas = areas(rule.areas);
    }
    for (const chart of home.charts) chart.ranges = sheetAreas(chart.ranges);
  }
  sheet.rules = sheet.rules.filter((rule) => rule.areas.length);
  for (const validation of book.validations) if (validation) validation.values = validation.values.map((value) => criterion(value, null));
  for (const named of book.named) {
    if (named.area?.sheetId !== sheet.id) continue;
    const before = named.area;
    named.area = followArea(before, axis, follow);
    if (!named.area || !isSame(named.area, before)) markEverything(book);
  }
  book.protections = book.protections.filter((protection) => {
    if (protection.sheetId !== sheet.id) return true;
    protection.unprotected = areas(protection.unprotected);
    if (!protection.area) return true;
    protection.area = followArea(protection.area, axis, follow);
    return protection.area !== null;
  });
  followMetadata(book, sheet, axis, follow);
  followBandings(sheet, (area) => followArea(area, axis, follow));
  followGroups(sheet, axis, follow);
  sheet.merges = areas(sheet.merges);
  for (const home of book.sheets)
    mapFilters(home, (filter) => {
      const own = home === sheet ? followFilter(filter, axis, follow) : filter;
      return own && withCriteria(own, (value) => criterion(value, home));
    });
  for (const [person, active] of Object.entries(book.active))
    if (active.sheetId === sheet.id) book.active[person] = { ...active, areas: areas(active.areas) };
}

/** Criteria go with their columns. */
function followFilter<T extends KeptFilter>(filter: T, axis: Axis, follow: Follow): T | null {
  const area = followArea(filter.area, axis, follow);
  if (!area || axis === 'row') return area && { ...filter, area };
  const criteria: KeptFilter['criteria'] = {};
  for (const [column, one] of Object.entries(filter.criteria)) {
    const stretch = follow(Number(column), Number(column));
    if (stretch) criteria[stretch[0]] = one;
  }
  return { ...filter, area, criteria };
}

const withCriteria = <T extends KeptFilter>(filter: T, change: (value: CriterionValue) => CriterionValue): T => ({
  ...filter,
  criteria: Object.fromEntries(
    Object.entries(filter.criteria).map(([column, one]) => [column, { ...one, values: one.values.map(change) }]),
  ),
});

/** Replaces the filter and the filter views of a sheet; null drops one. */
function mapFilters(sheet: SheetData, change: <T extends KeptFilter>(filter: T) => T | null): void {
  sheet.filter = sheet.filter && change(sheet.filter);
  if (sheet.filterViews) sheet.filterViews = sheet.filterViews.map((view) => change(view)).filter(present);
}

function followMetadata(book: Book, sheet: SheetData, axis: Axis, follow: Follow): void {
  book.metadata = book.metadata.filter(({ location }) => {
    if (location.sheetId !== sheet.id || location.type !== (axis === 'row' ? 'ROW' : 'COLUMN')) return true;
    const stretch = follow(location.index, location.index);
    if (stretch) location.index = stretch[0];
    return stretch !== null;
  });
}

function followFormula(formula: string, home: SheetData | null, sheet: SheetData, axis: Axis, follow: Follow): string {
  return mapReferences(formula, (reference) => {
    const name = sheetNamed(reference);
    const isAffected = name === null ? home === null || home === sheet : name === sheet.name;
    return isAffected ? followReference(reference, axis, follow) : reference;
  });
}

function followReference(reference: Reference, axis: Axis, follow: Follow): Reference | null {
  const { from, to } = reference;
  const start = from[axis];
  const end = to ? to[axis] : start;
  if (start === null && end === null) return reference;
  // An open end (A2:A) stays open; only the start moves.
  const stretch = follow(start ?? 1, end ?? Math.max(start ?? 1, 10_000_000));
  if (!stretch) return null;
  const moved = { ...reference, from: { ...from, [axis]: start === null ? null : stretch[0] } };
  return to ? { ...moved, to: { ...to, [axis]: end === null ? null : stretch[1] } } : moved;
}

interface Place {
  sheet: SheetData;
  area: Area;
}

/** Runs before a cut and paste: references wholly inside the cut area follow its cells; other references keep their cells. */
export function followCut(book: Book, from: Place, to: Place): void {
  const [rows, columns] = [to.area.row - from.area.row, to.area.column - from.area.column];
  const isAway = from.sheet !== to.sheet;
  const follow = (formula: string, home: SheetData, isCut: boolean) =>
    mapReferences(formula, (reference) => {
      const isOfSource = (sheetNamed(reference) ?? home.name) === from.sheet.name;
      if (!isOfSource || !isWithin(reference, from.area))
        return isCut && isAway && reference.sheet === null ? { ...reference, sheet: quoteSheet(from.sheet.name) } : reference;
      const moved = (end: Corner): Corner => ({ ...end, row: end.row! + rows, column: end.column! + columns });
      const sheet = !isAway ? reference.sheet : isCut ? null : quoteSheet(to.sheet.name);
      return { sheet, from: moved(reference.from), to: reference.to && moved(reference.to) };
    });
  for (const home of book.sheets)
    mapFormulas(book, home, (formula, row, column) =>
      follow(formula, home, home === from.sheet && contains(from.area, { row, column, rows: 1, columns: 1 })),
    );
  for (const named of book.named)
    if (named.area?.sheetId === from.sheet.id && contains(from.area, named.area))
      named.area = { ...named.area, sheetId: to.sheet.id, row: named.area.row + rows, column: named.area.column + columns };
}

/** True when the reference is closed on all sides and inside the area. */
function isWithin({ from, to }: Reference, area: Area): boolean {
  const end = to ?? from;
  if (from.row === null || from.column === null || end.row === null || end.column === null) return false;
  return contains(area, { row: from.row, column: from.column, rows: end.row - from.row + 1, columns: end.column - from.column + 1 });
}

/** Writes the new name of a sheet into every formula that names it. */
export function followRename(book: Book, before: string, quotedAfter: string): void {
  const rename = (formula: string) =>
    mapReferences(formula, (reference) => (sheetNamed(reference) === before ? { ...reference, sheet: quotedAfter } : reference));
  const criterion = (value: CriterionValue) => (typeof value === 'string' && value.startsWith('=') ? rename(value) : value);
  for (const sheet of book.sheets) {
    mapFormulas(book, sheet, rename);
    for (const rule of sheet.rules) rule.values = rule.values.map(criterion);
    mapFilters(sheet, (filter) => withCriteria(filter, criterion));
  }
  for (const validation of book.validations) if (validation) validation.values = validation.values.map(criterion);
}
