// The journal as it stands, row by row: what each row says of its place in the chain, and which copies it agrees with.
import { instantOf } from '../workbook/cells';
import { isOwnHash, textIn } from '../workbook/journal-rows';
import type { RegisterReading } from '../workbook/reading/reading';
import { type CopyFile, sumOf } from './copy-files';
import { type Line, lineOf } from './journal-line';

/** Rows that one read takes. */
const PORTION = 10_000;

/** A row of the journal, without its texts: a journal of many years has to fit. */
export interface SeenRow {
  row: number;
  hash: string;
  previousHash: string;
  /** Whether it bears its own hash. */
  isOwn: boolean;
  /** Whether it stands in a copy as it stands here. */
  isCopied: boolean;
  /** The moment in milliseconds, 0 for none. */
  at: number;
}

export interface Scan {
  /** From row 2 on. */
  rows: SeenRow[];
  /** The last row by the journal's end; more may stand below it. */
  end: number;
  /** The copies whose rows do not all stand here as they were saved. */
  otherwise: CopyFile[];
}

/** A copy that agrees with the rows so far. */
interface Following {
  copy: CopyFile;
  from: number;
  lines: Line[];
}

/** Reads the whole journal and compares it with the copies by their marks, without opening them. */
export function scanJournal(reading: RegisterReading, copies: CopyFile[]): Scan {
  const { workbook, end } = reading;
  const columns = reading.columns('journal');
  const rows: SeenRow[] = [];
  const starting = new Map<string, CopyFile[]>();
  for (const copy of copies) if (copy.from) starting.set(copy.from, [...(starting.get(copy.from) ?? []), copy]);
  const same = new Set<CopyFile>();
  let following: Following[] = [];
  for (let first = 2; first <= Math.max(2, end.row); first += PORTION) {
    // Hands may have written below the end, so the last part has none.
    const isLast = first + PORTION > end.row;
    const [cells = []] = workbook.read([{ sheet: 'journal', firstRow: first, ...(isLast ? {} : { lastRow: first + PORTION - 1 }) }]);
    const count = isLast ? Math.max(cells.length, end.row - first + 1) : PORTION;
    for (let row = first; row < first + count; row++) {
      const read = cells[row - first] ?? [];
      const [hash, previousHash] = [textIn(read, columns, 'hash'), textIn(read, columns, 'previousHash')];
      const at = instantOf(read[columns.at! - 1]) ?? 0;
      rows.push({ row, hash, previousHash, at, isOwn: hash !== '' && isOwnHash(read, columns), isCopied: false });
      for (const copy of starting.get(hash) ?? []) following.push({ copy, from: rows.length - 1, lines: [] });
      if (!following.length) continue;
      const line = lineOf(read, columns);
      for (const one of following) one.lines.push(line);
      for (const one of following.filter(({ copy, lines }) => lines.length === copy.count)) {
        if (hash !== one.copy.to || sumOf(one.lines) !== one.copy.sum) continue;
        same.add(one.copy);
        for (const seen of rows.slice(one.from)) seen.isCopied = true;
      }
      following = following.filter(({ copy, lines }) => lines.length < copy.count);
    }
  }
  return { rows, end: end.row, otherwise: copies.filter((copy) => !same.has(copy)) };
}
