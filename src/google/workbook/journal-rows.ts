// Rows of Nhật ký: each holds one event, and the hash of the row before it.
import type { IncidentEvent } from '../../procedure/events';
import { type DelegationEvent, delegationEventTypes } from '../../procedure/rights/delegation';
import { UserError } from '../../texts/errors';
import { delegationLabels, eventLabels, withheldText } from '../../texts/labels';
import { journalTexts } from '../../texts/sheets/journal';
import { type Cell, cellText, instantOf } from './cells';
import { type Columns, rowOf } from './tables';

/** Characters of an event in one cell. A cell takes 50,000; an event with long texts is spread over three. */
const CHUNK = 45_000;
const CHUNKS = ['data', 'data2', 'data3'] as const;

/** What is read and hashed of a row that is about no incident: an upgrade of the file, a delegation. */
export interface OfficeEntry {
  at: number;
  label: string;
  by: string;
  summary: string;
  key?: string;
  /** The event as JSON. */
  data?: string;
}

/** The new rows of the journal, and the hash of the last of them. */
export interface ChainedRows {
  rows: Cell[][];
  hash: string;
}

/**
 * Returns rows for events, chained to the row before.
 * @param lastCode the last incident code given, for each event
 * @throws UserError when an event is too long for a row
 */
export function chainedRows(
  columns: Columns,
  previousHash: string,
  entries: { code: string; lastCode: string; event: IncidentEvent; isConfidential: boolean }[],
): ChainedRows {
  return chain(
    columns,
    previousHash,
    entries.map(({ code, lastCode, event, isConfidential }) => {
      const data = JSON.stringify(event);
      if (data.length > CHUNK * CHUNKS.length) throw new UserError(journalTexts.tooLong);
      return {
        at: wholeSecond(event.at),
        code,
        event: eventLabels[event.type],
        by: cellText(journalTexts.by(event)),
        // A number says nothing of what happened.
        summary: cellText(isConfidential && event.type !== 'proposalNumbered' ? withheldText : journalTexts.summary(event)),
        key: cellText(event.key),
        ...chunksOf(data),
        lastCode,
      };
    }),
  );
}

/** Returns the row of an entry about the office itself. */
export const officeRow = (
  columns: Columns,
  previousHash: string,
  lastCode: string,
  { at, label, by, summary, key = '', data = '' }: OfficeEntry,
): ChainedRows => chain(columns, previousHash, [{ at: wholeSecond(at), event: label, by, summary, key, ...chunksOf(data), lastCode }]);

const chunksOf = (data: string): Record<string, string> =>
  Object.fromEntries(CHUNKS.map((name, index) => [name, data.slice(index * CHUNK, (index + 1) * CHUNK)]));

/** Returns the entry of a delegation. */
export const delegationEntry = (event: DelegationEvent): OfficeEntry => ({
  at: event.at,
  label: delegationLabels[event.type],
  by: cellText(journalTexts.by(event)),
  summary: cellText(journalTexts.delegationSummary(event)),
  key: event.key,
  data: JSON.stringify(event),
});

/** Returns the event of a row about a delegation; undefined for any other, and for one that a person has changed. */
export function delegationEventOf(cells: unknown[], columns: Columns): DelegationEvent | undefined {
  try {
    const event = JSON.parse(textIn(cells, columns, CHUNKS[0])) as DelegationEvent;
    // Only a row that still bears its own hash says what the office has said.
    return delegationEventTypes.includes(event.type) && isOwnHash(cells, columns) ? event : undefined;
  } catch {
    return undefined;
  }
}

function chain(columns: Columns, previousHash: string, entries: Record<string, Cell>[]): ChainedRows {
  let hash = previousHash;
  const rows = entries.map((entry) => {
    const row = rowOf(columns, { ...entry, previousHash: hash });
    hash = hashOf(row, columns);
    row[columns.hash! - 1] = hash;
    return row;
  });
  return { rows, hash };
}

/** Returns the text of a cell by column key. */
export const textIn = (row: unknown[] | undefined, columns: Columns, key: string): string => String(row?.[columns[key]! - 1] ?? '');

/** Returns the event of a row. @throws UserError when a person has changed its data */
export function eventOf(cells: unknown[], columns: Columns, row: number): IncidentEvent {
  try {
    return JSON.parse(CHUNKS.map((name) => textIn(cells, columns, name)).join('')) as IncidentEvent;
  } catch {
    throw new UserError(journalTexts.unreadable(row));
  }
}

const hashedColumns = ['previousHash', 'code', 'lastCode', 'event', 'by', 'summary', 'key', ...CHUNKS];

/** Stands before a hash of the present rule. */
const VERSION = '2:';

/** A cell keeps moments as days with a fraction: a whole second is read as it was written. */
const wholeSecond = (at: number): Date => new Date(Math.floor(at / 1000) * 1000);

/** Returns the hash of each cell that a person reads in the row and all that the register is made from. */
function hashOf(row: unknown[], columns: Columns): string {
  const cell = row[columns.at! - 1];
  const at = cell instanceof Date ? cell.getTime() : instantOf(cell);
  const moment = at === undefined ? String(cell ?? '') : Math.round(at / 1000);
  return VERSION + digest(JSON.stringify([moment, ...hashedColumns.map((key) => textIn(row, columns, key))]));
}

/** Returns the hash of a row by the rule of the first version, which left the cell of the moment out. */
const firstHashOf = (row: unknown[], columns: Columns): string => digest(hashedColumns.map((key) => textIn(row, columns, key)).join('\n'));

/** Returns whether the row bears its own hash: of the present rule, or of the first one when no row before it bears the present one. */
export function isOwnHash(row: unknown[], columns: Columns): boolean {
  const hash = textIn(row, columns, 'hash');
  if (hash.startsWith(VERSION)) return hash === hashOf(row, columns);
  return !textIn(row, columns, 'previousHash').startsWith(VERSION) && hash === firstHashOf(row, columns);
}

/** Returns the SHA-256 in hex. */
export function digest(text: string): string {
  return hexOf(Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8));
}

/** Bytes of the platform are from −128 to 127. */
export const hexOf = (bytes: number[]): string => bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
