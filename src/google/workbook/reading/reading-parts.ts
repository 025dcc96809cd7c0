// What one read asks for: parts of the sheets, in groups.
import type { Wanted } from '../../../actions/ports';
import type { JournalEnd } from '../journal-end';
import { sheetOf } from '../sheets';
import type { Cells, Part, Workbook } from '../workbook';
import type { rangesOf } from './row-lists';

/** The sheets that actions write, besides the settings. */
export const recordSheets = ['register', 'journal', 'estimate', 'outbox'] as const;
export type RecordSheet = (typeof recordSheets)[number];

export type RowRange = ReturnType<typeof rangesOf>[number];

/** The sheets that only grow at their end, in the order of `tailParts`. */
export const tailSheets = ['journal', 'estimate', 'outbox'] as const;
export type TailSheet = (typeof tailSheets)[number];

export const startOfTail = (end: JournalEnd, sheet: TailSheet): number => (sheet === 'journal' ? end.row : end[sheet]);

/** The parts from the noted ends on: they show whether rows were added or deleted by hand. */
export const tailParts = (end: JournalEnd): Part[] =>
  tailSheets.map((sheet) => ({ sheet, firstRow: startOfTail(end, sheet), ...(sheet === 'journal' ? {} : { column: 1 }) }));

export const partsOf = (sheet: RecordSheet, ranges: RowRange[]): Part[] =>
  ranges.map(({ first, last }) => ({ sheet, firstRow: first, lastRow: last }));

/** Rows between those of an incident that are read along, so that a range less is asked for. */
export const READ_ALONG = 4;

/** The columns of the register that are read whole, for what is wanted. */
export function wholeColumns({ codes, keys, open, waiting }: Wanted): string[] {
  return [
    ...(codes || keys || waiting || open === 'events' ? ['code'] : []),
    ...(codes || waiting || open === 'events' ? ['journalRows'] : []),
    ...(keys ? ['source'] : []),
    ...(open || waiting ? ['state'] : []),
  ];
}

/** The place of a register column unless people have moved it. */
export const usualPlace = (key: string): number => sheetOf('register').columns.findIndex((column) => column.key === key) + 1;

/** Reads groups of parts in one call; returns the cells by group. */
export function readTogether(workbook: Workbook, groups: Part[][]): Cells[][] {
  const cells = workbook.read(groups.flat());
  let next = 0;
  return groups.map(({ length }) => {
    next += length;
    return cells.slice(next - length, next);
  });
}

export const ascending = (rows: number[]): number[] => [...new Set(rows)].sort((one, other) => one - other);
