// The end of the journal, kept in a cell of its header row: it is written in the same batch as the rows, so it is never torn from them.
import type { Delegation } from '../../procedure/rights/people';
import { readProperty, writeProperty } from '../platform/properties';

/** Where the records end. A person may move rows afterwards: each read checks the end against the last row's hash. */
export interface JournalEnd {
  /** The last row of Nhật ký; 1 when it has none. */
  row: number;
  /** Its hash, which the next row holds. */
  hash: string;
  /** The last incident code given, '' for none. */
  lastCode: string;
  /** How many incidents were reported. */
  incidents: number;
  /** The last rows of Dự toán and Thư đi. */
  estimate: number;
  outbox: number;
  /** The day of the last digest, 'yyyy-MM-dd', '' for none. */
  digest: string;
  /** The delegations of the journal, so that each read knows them; absent until those of «Phân quyền» are in the journal. */
  delegations?: Delegation[];
}

interface KeptEnd extends Partial<Pick<JournalEnd, 'row' | 'hash' | 'lastCode' | 'incidents'>> {
  /** The delegations of «Phân quyền» were taken into the journal, and are never taken again. */
  hasDelegations?: boolean;
}

/** Keeps the end outside the file, for the time when its cell and rows of the journal are gone. */
export function keepEnd({ row, hash, lastCode, incidents, delegations }: JournalEnd): void {
  const text = JSON.stringify({ row, hash, lastCode, incidents, ...(delegations ? { hasDelegations: true } : {}) });
  if (readProperty('journal.end') !== text) writeProperty('journal.end', text);
}

/** Returns the end as it was kept last. */
export const keptEnd = (): KeptEnd => JSON.parse(readProperty('journal.end') || '{}') as KeptEnd;

/** Returns the later of two incident codes; a text that is none counts as the earliest. */
export function laterCode(one: string, other: string): string {
  const [, year = 0, number = 0] = (/^SC-(\d{4})-(\d+)$/.exec(one) ?? []).map(Number);
  const [, otherYear = 0, otherNumber = 0] = (/^SC-(\d{4})-(\d+)$/.exec(other) ?? []).map(Number);
  return otherYear > year || (otherYear === year && otherNumber > number) ? other : one;
}

const PREFIX = 'Cuối nhật ký ';

/** Returns the text of the cell. */
export const endText = (end: JournalEnd): string => PREFIX + JSON.stringify(end);

/** Returns the end and its column, from 1, in the header row; undefined in a file of an older version. */
export function findEnd(headers: unknown[]): { end: JournalEnd; column: number } | undefined {
  const at = headers.findIndex((header) => String(header).startsWith(PREFIX));
  if (at < 0) return undefined;
  try {
    return { end: JSON.parse(String(headers[at]).slice(PREFIX.length)) as JournalEnd, column: at + 1 };
  } catch {
    // Somebody has typed into the cell: it is made again from the journal.
    return undefined;
  }
}
