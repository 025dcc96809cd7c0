// Nhật ký: append-only, each row with the hash of the row before. The register is made from it.
import type { IncidentEvent } from '../../procedure/events';
import { UserError } from '../../texts/errors';
import { eventLabels } from '../../texts/labels';
import { journalTexts } from '../../texts/sheets/journal';
import { cellText, ensureRows, rowOf } from './cells';
import type { Workbook } from './workbook';

/** Characters of an event in one cell. A cell takes 50,000; an event with long texts is spread over three. */
const CHUNK = 45_000;
const CHUNKS = ['data', 'data2', 'data3'] as const;

/** The last row: the hash that the next row contains, and the last incident code given. */
export interface Head {
  row: number;
  code: string;
  hash: string;
  lastCode: string;
}

/** Journal rows of one incident's events that were saved together. */
export interface Place {
  first: number;
  last: number;
}

/** A row of the journal with its event. */
export interface JournalRow {
  row: number;
  code: string;
  event: IncidentEvent;
}

export class Journal {
  private knownHead?: Head;

  constructor(private readonly workbook: Workbook) {}

  /** The last row; read once a run, and again after `forget`. */
  get head(): Head {
    if (this.knownHead) return this.knownHead;
    const { sheet, columns, width } = this.workbook.table('journal');
    const row = sheet.getLastRow();
    if (row < 2) this.knownHead = { row: 1, code: '', hash: '', lastCode: '' };
    else {
      const cells = sheet.getRange(row, 1, 1, width).getValues()[0] as unknown[];
      const text = (key: string) => String(cells[columns[key]! - 1]);
      this.knownHead = { row, code: text('code'), hash: text('hash'), lastCode: text('lastCode') };
    }
    return this.knownHead;
  }

  /** Forgets the last row: another run may have written since. Called when the lock is taken. */
  forget(): void {
    this.knownHead = undefined;
  }

  /** Appends the events of many incidents in one write; returns the rows of each. Only under the lock. */
  appendAll(all: { code: string; events: IncidentEvent[] }[], lastCode: string): Place[] {
    const { places, write } = this.prepare(all, lastCode);
    write();
    return places;
  }

  /**
   * Prepares the rows; `write` writes them.
   * @throws UserError when an event is too long for a row
   */
  prepare(all: { code: string; events: IncidentEvent[] }[], lastCode: string): { places: Place[]; write: () => void } {
    const table = this.workbook.table('journal');
    const { sheet, columns, width } = table;
    const first = this.head.row + 1;
    let previousHash = this.head.hash;
    const rows = all.flatMap(({ code, events }) =>
      events.map((event) => {
        const data = JSON.stringify(event);
        if (data.length > CHUNK * CHUNKS.length) throw new UserError(journalTexts.tooLong);
        const row = rowOf(table, {
          at: new Date(event.at),
          code,
          event: eventLabels[event.type],
          by: cellText(journalTexts.by(event)),
          summary: cellText(journalTexts.summary(event)),
          key: cellText(event.key),
          ...Object.fromEntries(CHUNKS.map((name, index) => [name, data.slice(index * CHUNK, (index + 1) * CHUNK)])),
          lastCode,
          previousHash,
        });
        previousHash = hashOf(row, columns);
        row[columns.hash! - 1] = previousHash;
        return row;
      }),
    );
    ensureRows(sheet, first + rows.length - 1);
    const range = sheet.getRange(first, 1, rows.length, width);
    let next = first;
    const places = all.map(({ events }) => {
      const place = { first: next, last: next + events.length - 1 };
      next += events.length;
      return place;
    });
    const write = () => {
      range.setValues(rows);
      this.knownHead = { row: first + rows.length - 1, code: all[all.length - 1]!.code, hash: previousHash, lastCode };
    };
    return { places, write };
  }

  /**
   * Returns rows `first` to `last` in one read, of one incident or of all.
   * @throws UserError for a row that cannot be read, unless `skipsSpoilt`
   */
  read(first: number, last: number, code?: string, skipsSpoilt = false): JournalRow[] {
    if (last < first) return [];
    const { sheet, columns, width } = this.workbook.table('journal');
    const cells = sheet.getRange(first, 1, last - first + 1, width).getValues() as unknown[][];
    return cells
      .map((row, index) => ({ row: first + index, cells: row }))
      .filter(({ cells: row }) => row[columns.code! - 1] !== '' && (code === undefined || row[columns.code! - 1] === code))
      .flatMap(({ row, cells: values }) => {
        try {
          return [{ row, code: String(values[columns.code! - 1]), event: eventOf(values, columns, row) }];
        } catch (error) {
          if (skipsSpoilt) return [];
          throw error;
        }
      });
  }

  /** Returns rows as `read` does, without those that cannot be read. */
  readable(first: number, last: number): JournalRow[] {
    return this.read(first, last, undefined, true);
  }

  /** Returns the row with this command key, by the platform's search: one call for a journal of any length. */
  findKey(key: string): number | undefined {
    return this.find('key', key)[0];
  }

  /** Returns all rows of an incident, by search; for an incident whose register row was deleted or changed by hand. */
  rowsOf(code: string): number[] {
    return this.find('code', code);
  }

  /** Returns the code of the incident of a row. */
  codeAt(row: number): string {
    const { sheet, columns } = this.workbook.table('journal');
    return String(sheet.getRange(row, columns.code!).getValue());
  }

  /** Returns the code of every row from row 2 on, in one read. */
  codes(): string[] {
    if (this.head.row < 2) return [];
    const { sheet, columns } = this.workbook.table('journal');
    return (sheet.getRange(2, columns.code!, this.head.row - 1, 1).getValues() as unknown[][]).map(([code]) => String(code));
  }

  /**
   * Returns the rows that do not follow from the row before, or whose content does not give their hash; in one read. Rows missing
   * at the end are noticed from the last check.
   * @param checked the last row of the last check, and its hash
   */
  spoilt(checked: { row: number; hash: string }): number[] {
    const { sheet, columns, width } = this.workbook.table('journal');
    const last = this.head.row;
    const rows = last < 2 ? [] : (sheet.getRange(2, 1, last - 1, width).getValues() as unknown[][]);
    const text = (row: unknown[] | undefined, key: string) => String(row?.[columns[key]! - 1] ?? '');
    const spoilt = rows.flatMap((row, index) => {
      const follows = text(row, 'previousHash') === (index ? text(rows[index - 1], 'hash') : '');
      return follows && text(row, 'hash') === hashOf(row, columns) ? [] : [index + 2];
    });
    if (checked.row > last) spoilt.push(last + 1);
    else if (checked.row > 1 && text(rows[checked.row - 2], 'hash') !== checked.hash && !spoilt.includes(checked.row))
      spoilt.push(checked.row);
    return spoilt;
  }

  private find(column: string, text: string): number[] {
    const { sheet, columns } = this.workbook.table('journal');
    if (!text || this.head.row < 2) return [];
    return sheet
      .getRange(2, columns[column]!, this.head.row - 1, 1)
      .createTextFinder(text)
      .matchEntireCell(true)
      .matchCase(true)
      .findAll()
      .map((range) => range.getRow());
  }
}

/** Returns the hash of all that a person reads in the row and all that the register is made from; the moment is part of the data. */
function hashOf(row: unknown[], columns: Record<string, number>): string {
  return digest(hashedColumns.map((key) => String(row[columns[key]! - 1])).join('\n'));
}

const hashedColumns = ['previousHash', 'code', 'lastCode', 'event', 'by', 'summary', 'key', ...CHUNKS];

function eventOf(cells: unknown[], columns: Record<string, number>, row: number): IncidentEvent {
  const data = CHUNKS.map((name) => String(cells[columns[name]! - 1])).join('');
  try {
    return JSON.parse(data) as IncidentEvent;
  } catch {
    throw new UserError(journalTexts.unreadable(row));
  }
}

/** Returns the SHA-256 in hex; hex never begins with a sign that makes a cell a formula. */
export function digest(text: string): string {
  const bytes = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, text, Utilities.Charset.UTF_8);
  return bytes.map((byte) => ((byte + 256) % 256).toString(16).padStart(2, '0')).join('');
}
