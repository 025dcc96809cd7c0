// The end of the journal, kept in a cell of its header row: it is written in the same batch as the rows, so it is never torn from them.
import type { Delegation } from '../../procedure/rights/people';
import { readAgain, readProperty, writeProperty } from '../platform/properties';
import { digest } from './journal-rows';

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
  /** The month of the last monthly page; absent before the first. */
  monthly?: string;
  /** The e-mails of chairmen who do not want the page. */
  monthlyOff?: string[];
  /** The last row at that time; absent before the first. */
  marked?: number;
  /**
   * The last row of the journal before, which is in an archive, and the moment up to which its reports were taken in; absent in the first
   * journal.
   */
  opened?: { hash: string; sweptAt: number };
  /** Turns of delegations of which whoever decides was told; absent before the first. */
  turns?: string[];
  /** The delegations of the journal, so that each read knows them; absent until those of «Phân quyền» are in the journal. */
  delegations?: Delegation[];
}

/** Keeps the end outside the file, for the time when its cell and rows of the journal are gone. */
export function keepEnd({ row, hash, lastCode, incidents, opened }: JournalEnd): void {
  const text = JSON.stringify({ row, hash, lastCode, incidents, opened });
  if (readProperty('journal.end') !== text) writeProperty('journal.end', text);
}

/** Keeps the last number given outside the file too: no number is given twice, whatever hands delete. */
export function keepLastCode({ lastCode }: Pick<JournalEnd, 'lastCode'>): void {
  const kept = readProperty('code.last');
  if (laterCode(kept, lastCode) !== kept) writeProperty('code.last', lastCode);
}

/** Returns the end as it was kept last. */
export const keptEnd = (): Partial<JournalEnd> => JSON.parse(readProperty('journal.end') || '{}') as Partial<JournalEnd>;

/** The delegations that an end notes, as far as they are to be believed. */
export interface NotedDelegations {
  /** Undefined until those of «Phân quyền» are in the journal. */
  delegations: Delegation[] | undefined;
  /** False when hands have written the cell, or when nothing is remembered beside it: the comparison puts both right. */
  isRemembered: boolean;
}

/** Remembers outside the file, before the end is written, what its cell will note; a run that dies leaves what stands as good as before. */
export const rememberDelegations = (...lists: Delegation[][]): void => writeProperty('delegations', lists.map(digestOf).join(' '));

/** Whether the delegations of this register are in its journal. */
export const hasNotedDelegations = (): boolean => readProperty('delegations') !== '';

/** Returns the delegations of an end. What the register has not noted itself has no force until the comparison with the journal. */
export function notedDelegations({ delegations }: JournalEnd): NotedDelegations {
  const isAmong = (known: string) => delegations !== undefined && known.split(' ').includes(digestOf(delegations));
  const known = readProperty('delegations');
  if (!known) return { delegations, isRemembered: delegations === undefined };
  // Another run may have changed both since this one has read its properties.
  if (isAmong(known) || isAmong(readAgain('delegations'))) return { delegations, isRemembered: true };
  return { delegations: [], isRemembered: false };
}

const digestOf = (delegations: Delegation[]): string => (delegations.length ? digest(JSON.stringify(delegations)) : 'none');

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
