// From the rows as they stand to the rows as they should stand: which stay, which go, and what is written where.
import type { Cell } from '../workbook/cells';
import type { Columns } from '../workbook/tables';
import type { Change, Workbook } from '../workbook/workbook';

/** A row as it should stand: one that stands already, or one that is written. */
export interface Wanted<Content> {
  /** Its row now. */
  row?: number;
  /** What is written in its place, or as a new row; absent: the row as it stands. */
  content?: Content;
}

/** Rows between two that stay. */
export interface Region<Content> {
  /** The row that stays before them; 1 is the header. */
  after: number;
  /** Rows of it that go, or are written over. */
  removed: number[];
  /** Whether rows of it stay for now. */
  hasMore: boolean;
  written: (Content | { row: number })[];
}

export interface Plan<Content> {
  /** From the top. */
  regions: Region<Content>[];
  /** Whether all is done with it. */
  isAll: boolean;
}

/**
 * Plans the next changes.
 * @param last the last row as they stand
 * @param most so many rows are written, and so many taken away, at most
 * @param mayRemove false: rows that are not wanted stay for now
 */
export function planOf<Content>(last: number, wanted: Wanted<Content>[], most: number, mayRemove: boolean): Plan<Content> {
  const kept = keptRows(wanted);
  const regions = new Map<number, Region<Content>>();
  const regionAfter = (after: number) => {
    const region = regions.get(after) ?? { after, removed: [], hasMore: false, written: [] };
    regions.set(after, region);
    return region;
  };
  const moved = new Set<number>();
  let writes = 0;
  // A row that is written or moved only later stays as it is till then, and so does every row that is not wanted.
  let isAllWritten = true;
  let before = 1;
  for (const { row, content } of wanted) {
    if (row !== undefined && content === undefined && kept.has(row)) before = row;
    else if (writes < most) {
      regionAfter(before).written.push(content ?? { row: row! });
      if (row !== undefined) moved.add(row);
      writes++;
    } else isAllWritten = false;
  }
  let removals = moved.size;
  let isAllRemoved = true;
  before = 1;
  for (let row = 2; row <= last; row++) {
    if (kept.has(row)) before = row;
    else if (moved.has(row)) regionAfter(before).removed.push(row);
    else if (mayRemove && isAllWritten && removals < most) {
      regionAfter(before).removed.push(row);
      removals++;
    } else {
      regionAfter(before).hasMore = true;
      isAllRemoved = false;
    }
  }
  const changed = [...regions.values()].filter(({ removed, written }) => removed.length || written.length);
  return { regions: changed.sort((one, other) => one.after - other.after), isAll: isAllWritten && isAllRemoved };
}

/** Returns the rows that can stay where they are: the most that are in order already. */
function keptRows<Content>(wanted: Wanted<Content>[]): Set<number> {
  const rows = wanted.flatMap(({ row, content }) => (row !== undefined && content === undefined ? [row] : []));
  // The longest increasing subsequence: `ends[n]` is the place of the lowest row that ends one of n + 1 rows.
  const ends: number[] = [];
  const before: number[] = [];
  rows.forEach((row, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (rows[ends[middle]!]! < row) low = middle + 1;
      else high = middle;
    }
    before[at] = low ? ends[low - 1]! : -1;
    ends[low] = at;
  });
  const kept = new Set<number>();
  for (let at = ends.length ? ends[ends.length - 1]! : -1; at >= 0; at = before[at]!) kept.add(rows[at]!);
  return kept;
}

/** Returns how many rows the sheet has more, or fewer, after a plan. */
export const growthOf = <Content>({ regions }: Plan<Content>): number =>
  regions.reduce((sum, { removed, written }) => sum + written.length - removed.length, 0);

/** Returns the changes of a plan, from the bottom up, because rows below move. @param cellsOf the cells of what is written */
export function changesOf<Content>(
  workbook: Workbook,
  columns: Columns,
  { regions }: Plan<Content>,
  cellsOf: (content: Content | { row: number }) => Cell[],
): Change[] {
  const write = (row: number, rows: Cell[][]) =>
    blocksOf(columns)
      .map(({ column, places }) => ({ column, rows: rows.map((cells) => places.map((at) => cells[at - 1] ?? '')) }))
      .map(({ column, rows: block }) => workbook.writeCells('journal', row, column, block));
  return [...regions].reverse().flatMap(({ after, removed, hasMore, written }) => {
    const rows = written.map(cellsOf);
    if (hasMore)
      return [
        ...deletionsOf(workbook, removed),
        ...insertion(workbook, after, rows.length),
        ...(rows.length ? write(after + 1, rows) : []),
      ];
    // Nothing of the region stays, so its rows are written over.
    const over = rows.slice(0, removed.length);
    const more = rows.slice(removed.length);
    return [
      ...deletionsOf(workbook, removed.slice(rows.length)),
      ...(over.length ? write(after + 1, over) : []),
      ...insertion(workbook, after + over.length, more.length),
      ...(more.length ? write(after + over.length + 1, more) : []),
    ];
  });
}

function insertion(workbook: Workbook, after: number, count: number): Change[] {
  if (!count) return [];
  const range = { sheetId: workbook.idOf('journal'), dimension: 'ROWS', startIndex: after, endIndex: after + count };
  // A row below the header would look like the header.
  return [{ sheet: 'journal', request: { insertDimension: { range, inheritFromBefore: after > 1 } } }];
}

function deletionsOf(workbook: Workbook, rows: number[]): Change[] {
  const runs: { first: number; count: number }[] = [];
  for (const row of rows) {
    const last = runs[runs.length - 1];
    if (last && row === last.first + last.count) last.count++;
    else runs.push({ first: row, count: 1 });
  }
  return runs.reverse().map(({ first, count }) => workbook.deleteRows('journal', first, count));
}

/** Returns our columns as blocks of neighbours: people may have put others between them. */
function blocksOf(columns: Columns): { column: number; places: number[] }[] {
  const blocks: { column: number; places: number[] }[] = [];
  for (const place of Object.values(columns).sort((one, other) => one - other)) {
    const last = blocks[blocks.length - 1];
    if (last && place === last.column + last.places.length) last.places.push(place);
    else blocks.push({ column: place, places: [place] });
  }
  return blocks;
}
