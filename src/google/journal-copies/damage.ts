// The journal beside its copies: rows that are missing, altered, moved, or that nobody of the register wrote.
import type { RestoredCounts } from '../../texts/sheets/journal-copies';
import { now } from '../platform/clock';
import { keptEnd } from '../workbook/journal-end';
import { isOwnHash } from '../workbook/journal-rows';
import type { RegisterReading } from '../workbook/reading/reading';
import { chainOf, type Link } from './chain';
import { type CopyFile, readCopy } from './copy-files';
import { cellsOfLine, type Line } from './journal-line';
import { type Scan, type SeenRow, scanJournal } from './journal-scan';
import { type Plan, planOf, type Wanted } from './placing';

/** So long copies are opened in one run; those that are left come with the next. */
const PATIENCE_MILLISECONDS = 100_000;
/** So many missing rows are held for people to see; of more, the copies tell how many. */
const MOST_SEEN = 20_000;
/** Rows that one write takes: some megabytes. */
const MOST_ROWS = 4000;
const MOST_CHARACTERS = 3_000_000;

/** A row of the journal, or of a copy, or of both. */
interface Row extends Link {
  row?: number;
  /** What a copy says, where the journal says nothing or something else. */
  line?: Line;
}

export interface Damage {
  scan: Scan;
  /** The rows that are gone, by the copies. */
  missing: Line[];
  altered: { row: number; line: Line }[];
  foreign: SeenRow[];
  counts: RestoredCounts;
  plan: Plan<Line>;
  /** Rows that were changed before they were saved, and those newer than the copies that stay. */
  unsaved: number[];
  newer: number;
  /** Places where rows are missing that no copy has. */
  gaps: number;
  /** Copies that were not opened, and those that were. */
  unread: CopyFile[];
  read: CopyFile[];
  /** The hash that the next row of the journal holds. */
  last: string;
  /** The row of a hash after all was restored. */
  placeOf(hash: string): number | undefined;
}

/** Compares the journal with the copies, to show how it differs. */
export const findDamage = (reading: RegisterReading, copies: CopyFile[]): Damage => compare(reading, copies, [], MOST_SEEN);

/** Compares until there is enough for one write. @param passedOver copies that were opened just now and from which nothing is restored */
export const findPortion = (reading: RegisterReading, copies: CopyFile[], passedOver: CopyFile[] = []): Damage =>
  compare(reading, copies, passedOver, MOST_ROWS);

function compare(reading: RegisterReading, copies: CopyFile[], passedOver: CopyFile[], most: number): Damage {
  const scan = scanJournal(reading, copies);
  const passed = new Set(passedOver.map(({ id }) => id));
  const opened = openCopies(reading, { ...scan, otherwise: scan.otherwise.filter(({ id }) => !passed.has(id)) }, most);
  const { lines } = opened;
  const unread = [...passedOver, ...opened.unread];
  const all = rowsOf(scan, lines);
  const { end } = reading;
  const start = end.opened?.hash ?? '';
  const last = scan.rows.length + 1;
  const { rows } = chainOf(all, end.hash, start);
  const wanted = rows.map(({ row, line }): Wanted<Line> => ({ ...(row === undefined ? {} : { row }), ...(line ? { content: line } : {}) }));
  const standing = new Set(rows.flatMap(({ row }) => row ?? []));
  const foreign = scan.rows.filter(({ row }) => !standing.has(row));
  const { missing, altered } = toldApart(rows, foreign);
  const replaced = new Set(altered.map(({ row }) => row));
  const whole = planOf(last, wanted, Number.MAX_SAFE_INTEGER, true);
  const moved = whole.regions.reduce((sum, { written }) => sum + written.filter((one) => isMoved(one)).length, 0);
  const known = new Set(rows.map(({ hash }) => hash));
  const isLost = (hash: string) => hash !== start && !known.has(hash) && !foreign.some((seen) => seen.hash === hash);
  const isRead = unread.length === 0;
  // Where the end's cell is gone too, it is made from the rows; what is remembered outside the file may know more.
  const kept = keptEnd();
  const lost = [end.hash, (kept.opened?.hash ?? '') === start ? (kept.hash ?? start) : start].find(isLost);
  const inside = rows.filter(({ previousHash }, index) => previousHash !== (rows[index - 1]?.hash ?? start)).length;
  const lastHash = () => {
    if (isLost(end.hash)) return end.hash;
    if (isRead && lost && !inside && !known.has(end.hash)) return lost;
    // The last of what is not opened yet is the last of all, unless the journal has gone on.
    const following = isRead || known.has(end.hash) ? '' : unread[unread.length - 1]!.to;
    return following || rows[rows.length - 1]?.hash || '';
  };
  return {
    scan,
    missing,
    altered,
    foreign: isRead ? foreign.filter(({ row }) => !replaced.has(row)) : [],
    counts: {
      missing: missing.length,
      altered: altered.length,
      foreign: isRead ? foreign.length - altered.filter(({ row }) => !standing.has(row)).length : 0,
      moved,
    },
    plan: planOf(last, wanted, portionOf(wanted), isRead),
    unsaved: rows.flatMap(({ isOwn, line, row }) => (isOwn || line || row === undefined ? [] : [row])),
    newer: rows.filter(({ isCopied }) => !isCopied).length,
    // A remembered row may be among those of another gap.
    gaps: !isRead ? 0 : inside + (lost === end.hash || (lost && !inside) ? 1 : 0),
    unread,
    read: scan.otherwise.filter((copy) => !unread.includes(copy)),
    last: lastHash(),
    placeOf: (hash) => {
      const at = rows.findIndex((one) => one.hash === hash);
      return at < 0 ? undefined : at + 2;
    },
  };
}

export const isMoved = (written: Line | { row: number }): written is { row: number } => !('hash' in written);

/** Opens the copies that are otherwise, oldest first; returns their rows that bear their own hash, each once. @param most missing rows */
function openCopies(reading: RegisterReading, { rows, otherwise }: Scan, most: number): { lines: Map<string, Line>; unread: CopyFile[] } {
  const columns = reading.columns('journal');
  const startedAt = now();
  const standing = new Set(rows.flatMap(({ hash, isOwn }) => (isOwn ? [hash] : [])));
  const lines = new Map<string, Line>();
  let missing = 0;
  for (const [index, { id }] of otherwise.entries()) {
    if (missing >= most || now() - startedAt > PATIENCE_MILLISECONDS) return { lines, unread: otherwise.slice(index) };
    for (const line of readCopy(id)) {
      const hash = String(line.hash ?? '');
      // A row that was changed before it was saved says nothing about how it was.
      if (lines.has(hash) || !isOwnHash(cellsOfLine(line, columns), columns)) continue;
      lines.set(hash, line);
      if (!standing.has(hash)) missing++;
    }
  }
  return { lines, unread: [] };
}

/** Returns each row once: as it stands where it is as it was written, otherwise as a copy has it. */
function rowsOf({ rows }: Scan, lines: Map<string, Line>): Row[] {
  const all = new Map<string, Row>();
  for (const seen of rows) {
    if (!seen.isOwn || all.has(seen.hash)) continue;
    const { row, hash, previousHash, isOwn, at } = seen;
    const line = lines.get(hash);
    // The hash of the first rule leaves the moment out.
    const isSame = !line || typeof line.at !== 'number' || Math.abs(line.at - at) < 1000;
    all.set(hash, { row, hash, previousHash, isOwn, at, isCopied: seen.isCopied || line !== undefined, ...(isSame ? {} : { line }) });
  }
  for (const [hash, line] of lines)
    if (!all.has(hash))
      all.set(hash, { hash, previousHash: String(line.previousHash ?? ''), isOwn: true, at: Number(line.at) || 0, isCopied: true, line });
  // One that was changed and that no copy has may still be what the next row follows.
  for (const { row, hash, previousHash, isOwn, at } of rows)
    if (!isOwn && hash && !all.has(hash)) all.set(hash, { row, hash, previousHash, isOwn, at, isCopied: false });
  return [...all.values()];
}

/** Tells apart the rows that are written because they are gone, and those that stand changed among the foreign ones. */
function toldApart(rows: Row[], foreign: SeenRow[]): Pick<Damage, 'missing' | 'altered'> {
  const byHash = new Map(foreign.flatMap((seen) => (seen.hash ? [[seen.hash, seen.row] as const] : [])));
  const byPrevious = new Map(foreign.flatMap((seen) => (seen.previousHash ? [[seen.previousHash, seen.row] as const] : [])));
  const missing: Line[] = [];
  const altered: Damage['altered'] = [];
  const taken = new Set<number>();
  for (const { hash, previousHash, row, line } of rows) {
    if (!line) continue;
    const stands = [row, byHash.get(hash), byPrevious.get(previousHash)].find((one) => one !== undefined && !taken.has(one));
    if (stands === undefined) missing.push(line);
    else {
      taken.add(stands);
      altered.push({ row: stands, line });
    }
  }
  return { missing, altered };
}

/** Returns how many rows the next write takes. */
function portionOf(wanted: Wanted<Line>[]): number {
  let [count, characters] = [0, 0];
  for (const { content } of wanted) {
    if (!content) continue;
    characters += JSON.stringify(content).length;
    if (count && characters > MOST_CHARACTERS) return count;
    if (++count === MOST_ROWS) break;
  }
  return MOST_ROWS;
}
