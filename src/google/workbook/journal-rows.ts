// Rows of Nhật ký: each holds one event, and the hash of the row before it.
import type { IncidentEvent } from '../../procedure/events';
import { type DelegationEvent, delegationEventTypes } from '../../procedure/rights/delegation';
import { UserError } from '../../texts/errors';
import { delegationLabels, eventLabels, withheldText } from '../../texts/labels';
import { mailSender } from '../../texts/mails/frame';
import { yearEndTexts } from '../../texts/records/year-end';
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

/** The events of an incident that came over from the journal of before; in that journal they stand row by row. */
interface CarriedOver {
  type: 'carriedOver';
  events: IncidentEvent[];
}

/** Returns how many incidents rows tell of, by their events and codes. */
export function incidentsIn(events: string[], codes: string[]): number {
  const first = [eventLabels.reported, yearEndTexts.carriedEvent];
  return new Set(codes.filter((_, index) => first.includes(events[index]!))).size;
}

/** Returns the row of an incident that is carried over into a new journal; several, when its events do not fit one. */
export function carriedRows(
  columns: Columns,
  previousHash: string,
  { code, lastCode, key, events, at }: { code: string; lastCode: string; key: string; events: IncidentEvent[]; at: number },
): ChainedRows {
  const portions: IncidentEvent[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const event of events) {
    const size = JSON.stringify(event).length + 1;
    if (length + size > CHUNK * CHUNKS.length - 100) {
      portions.push([]);
      length = 0;
    }
    portions[portions.length - 1]!.push(event);
    length += size;
  }
  return chain(
    columns,
    previousHash,
    portions.map((portion) => ({
      at: wholeSecond(at),
      code,
      event: yearEndTexts.carriedEvent,
      by: mailSender,
      summary: yearEndTexts.carriedSummary(portion.length),
      key: cellText(key),
      ...chunksOf(JSON.stringify({ type: 'carriedOver', events: portion } satisfies CarriedOver)),
      lastCode,
    })),
  );
}

/** What the first row of a journal says of the one before it. */
export interface JournalOpening {
  type: 'journalOpened';
  /** The year that was closed, and its archive. */
  year: number;
  archiveId: string;
  /** Where the journal before ended, and what its own first row followed. */
  before: { row: number; hash: string; start: string };
  /** How many incidents went to the archive. */
  archived: number;
  /** The codes of archived incidents by their keys. */
  keys: Record<string, string>;
  /** Reports that were sent before have their incidents, here or in an archive. */
  sweptAt: number;
}

/** Returns the opening of the journal; undefined for any other row. */
export function openingOf(cells: unknown[] | undefined, columns: Columns): JournalOpening | undefined {
  if (textIn(cells, columns, 'event') !== yearEndTexts.openedEvent || !isOwnHash(cells!, columns)) return undefined;
  try {
    return JSON.parse(CHUNKS.map((name) => textIn(cells, columns, name)).join('')) as JournalOpening;
  } catch {
    return undefined;
  }
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

/** Returns the event of a row, or all those that it carries over. @throws UserError when a person has changed its data */
export function eventsOf(cells: unknown[], columns: Columns, row: number): IncidentEvent[] {
  try {
    const data = JSON.parse(CHUNKS.map((name) => textIn(cells, columns, name)).join('')) as IncidentEvent | CarriedOver;
    return data.type === 'carriedOver' ? data.events : [data];
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
