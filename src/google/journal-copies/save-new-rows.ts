// The copy of each night: the rows of the journal that are new since the last one go as a file into the folder of copies.
import type { Instant } from '../../procedure/incident';
import { isoDayOf } from '../../procedure/time/dates';
import { isKeeper } from '../platform/identity';
import { log } from '../platform/log';
import { readProperty, writeProperty } from '../platform/properties';
import { isOwnHash, textIn } from '../workbook/journal-rows';
import type { RegisterReading } from '../workbook/reading/reading';
import type { Columns } from '../workbook/tables';
import { copiesFolder, openToAdmins } from './copies-folder';
import { copyName, createCopy, listCopies, MOST_CHARACTERS } from './copy-files';
import { type Line, lineOf } from './journal-line';

/** Rows of one file: what a run reads and sends in some seconds. */
const PORTION = 2000;

/** How far the copies have come. */
export interface Saved {
  /** The last row that was saved, and its hash. */
  row: number;
  hash: string;
  /** The day of the last copy, or of the last look that found no new row. */
  day: string;
  /** When the last file was written; absent before the first one. */
  at?: Instant;
  /** The folder that it lies in. */
  folder?: string;
}

export const savedRows = (): Saved => ({ row: 1, hash: '', day: '', ...(JSON.parse(readProperty('journal.copied') || '{}') as object) });

export const rememberSaved = (saved: Saved): void => writeProperty('journal.copied', JSON.stringify(saved));

/**
 * Saves the new rows once a day, a file a run until it has caught up. A run that dies after the file was written writes the same rows into a
 * second one, which harms nothing.
 * @param reading of this run; its end of the journal is enough
 */
export function saveNewRows(reading: RegisterReading, at: Instant): void {
  const saved = savedRows();
  const day = isoDayOf(at);
  if (saved.day === day || !isKeeper()) return;
  const { end } = reading;
  if (end.row === saved.row && end.hash === saved.hash) {
    rememberSaved({ ...saved, day });
    return;
  }
  const register = reading.workbook.file.id;
  const folder = copiesFolder(register);
  // A new folder gets all rows: the copies of before are out of reach.
  const from = saved.folder === folder ? saved : { ...saved, row: 1, hash: '' };
  const { lines, first, last, isAll } = newRows(reading, from);
  if (!lines.length) {
    rememberSaved({ ...saved, day });
    return;
  }
  createCopy(register, folder, copyName(day, first, last), lines, end.opened?.hash ?? '');
  rememberSaved({ row: last, hash: String(lines[lines.length - 1]!.hash), day: isAll ? day : saved.day, at, folder });
  try {
    openToAdmins(folder, reading.settings.people);
  } catch (error) {
    // The copy is made; the system check says who may open it.
    log('', error);
  }
}

/** Returns the rows after the last saved one, up to the last that the register wrote: what is typed below it is no row of the register. */
function newRows(reading: RegisterReading, saved: Saved): { lines: Line[]; first: number; last: number; isAll: boolean } {
  const columns = reading.columns('journal');
  // One row more than a file takes: the saved row itself is read along, so that a moved one shows itself.
  const read = (from: number) => reading.workbook.read([{ sheet: 'journal', firstRow: from, lastRow: from + PORTION }])[0]!;
  const isSaved = (row: unknown[] | undefined) => textIn(row, columns, 'hash') === saved.hash;
  let from = Math.max(2, saved.row);
  let cells = read(from);
  if (saved.hash && !isSaved(cells[0])) {
    from = placeOf(reading, saved.hash);
    cells = read(from);
  }
  for (; ; cells = read(from)) {
    const first = isSaved(cells[0]) ? 1 : 0;
    const rows = cells.slice(first, first + PORTION);
    const { lines, length } = ownLines(rows, columns);
    if (lines.length || cells.length <= PORTION)
      return {
        lines,
        first: from + first,
        last: from + first + length - 1,
        isAll: cells.length <= PORTION && length === ownLength(rows, columns),
      };
    from += PORTION;
  }
}

/**
 * Returns the lines of rows up to the last that the register wrote, as many as a file takes; what bears no hash was typed.
 * @returns length of these rows
 */
function ownLines(rows: unknown[][], columns: Columns): { lines: Line[]; length: number } {
  const lines: Line[] = [];
  let [characters, length] = [0, 0];
  for (const row of rows.slice(0, ownLength(rows, columns))) {
    const line = lineOf(row, columns);
    characters += JSON.stringify(line).length;
    if (lines.length && characters > MOST_CHARACTERS) break;
    length++;
    if (line.hash) lines.push(line);
  }
  return { lines, length };
}

function ownLength(rows: unknown[][], columns: Columns): number {
  let length = rows.length;
  while (length && !isOwnHash(rows[length - 1]!, columns)) length--;
  return length;
}

/** Returns where the last saved row stands now; otherwise that of the last copied row that still stands, or the first row. */
function placeOf(reading: RegisterReading, hash: string): number {
  const [hashes = [], previous = []] = reading.journal.readColumns(['hash', 'previousHash']);
  const at = hashes.lastIndexOf(hash);
  if (at >= 0) return at + 2;
  const next = previous.lastIndexOf(hash);
  if (next >= 0) return next + 2;
  const ends = new Set(listCopies(reading.workbook.file.id, reading.end.opened?.hash ?? '').map(({ to }) => to));
  for (let index = hashes.length - 1; index >= 0; index--) if (ends.has(hashes[index]!)) return index + 2;
  return 2;
}
