// The journal as one reading sees it: rows that were read, and the incidents that their events make.
import type { LoadedIncident } from '../../../actions/ports';
import { replay } from '../../../procedure/evolve';
import type { Plan } from '../../../procedure/incident';
import { evolveDelegations } from '../../../procedure/rights/delegation';
import type { Delegation } from '../../../procedure/rights/people';
import { UserError } from '../../../texts/errors';
import { journalTexts } from '../../../texts/sheets/journal';
import { readText } from '../cells';
import { delegationEventOf, eventsOf, isOwnHash, type JournalOpening, openingOf, textIn } from '../journal-rows';
import { type Columns, columnsOf } from '../tables';
import type { Cells, Workbook } from '../workbook';
import { ascending, partsOf, READ_ALONG } from './reading-parts';
import { rangesOf } from './row-lists';

export class JournalReader {
  /** Cells of the rows that were read, by row. */
  private readonly rows = new Map<number, unknown[]>();
  /** The last row of each code among the last rows of the journal. */
  private readonly recent = new Map<string, number>();
  /** The rows of an incident's events, by code. */
  private readonly places = new Map<string, number[]>();
  private readonly loaded = new Map<string, LoadedIncident | UserError>();
  private known?: Columns;

  /** @param before an earlier reader of this run, which knows the end as it was */
  constructor(
    private readonly workbook: Workbook,
    private readonly headers: unknown[],
    before?: JournalReader,
  ) {
    for (const [code, row] of before?.recent ?? []) this.recent.set(code, row);
  }

  /** @throws MissingSheet when the sheet is missing or a header was renamed */
  get columns(): Columns {
    this.known ??= columnsOf('journal', this.headers);
    return this.known;
  }

  has(row: number): boolean {
    return this.rows.has(row);
  }

  /** Keeps rows that were read, each range from its first row on. */
  keep(ranges: { first: number }[], cells: Cells[]): void {
    for (const [index, { first }] of ranges.entries())
      for (const [offset, row] of cells[index]!.entries()) this.rows.set(first + offset, row);
  }

  /** Keeps the codes of rows at the end, from a first row on. */
  keepRecent(first: number, codes: unknown[]): void {
    for (const [index, code] of codes.entries()) this.recent.set(readText(code), first + index);
  }

  /**
   * Returns one of the incidents that were loaded.
   * @throws UserError when its events were changed by hand and make no incident
   */
  incident(code: string): LoadedIncident | undefined {
    const loaded = this.loaded.get(code);
    if (loaded instanceof UserError) throw loaded;
    return loaded;
  }

  /** Returns why an incident cannot be read; undefined when it can, or does not exist. */
  faultOf(code: string): UserError | undefined {
    const loaded = this.loaded.get(code);
    return loaded instanceof UserError ? loaded : undefined;
  }

  /** Returns the plans of an incident that was loaded; [] when it cannot be read. */
  plansOf(code: string): Plan[] {
    return this.faultOf(code) ? [] : (this.incident(code)?.incident.plans ?? []);
  }

  /** Returns the rows of a loaded incident's events whose hash, or the one that the next row holds of them, is another. */
  alteredRows(code: string): number[] {
    const text = (row: number, key: string) => textIn(this.rows.get(row), this.columns, key);
    return (this.rowsOf(code) ?? []).filter((row) => {
      const next = this.rows.get(row + 1);
      const isNextRead = next?.some((cell) => cell !== '') ?? false;
      const isLinked = !isNextRead || text(row + 1, 'previousHash') === text(row, 'hash');
      return !isLinked || !isOwnHash(this.rows.get(row) ?? [], this.columns);
    });
  }

  /** Returns the rows of an incident's events; undefined before it is loaded. */
  rowsOf(code: string): number[] | undefined {
    return this.places.get(code);
  }

  /** Loads incidents from the rows that the register names; those that are not there are looked for by their code. */
  load(named: Map<string, number[]>): void {
    const astray = [...named].filter(([code, rows]) => !this.loadInPlace(code, rows)).map(([code]) => code);
    // The register's row is missing or behind, because somebody has moved it, or rows of the journal.
    if (astray.length) this.loadFromJournal(astray);
  }

  /** Returns an incident whose rows were read; undefined when its events are not there, or cannot be read. */
  inPlace(code: string, rows: number[]): LoadedIncident | undefined {
    if (!this.loaded.has(code)) this.loadInPlace(code, rows);
    return this.faultOf(code) ? undefined : this.incident(code);
  }

  /** Loads incidents wherever their events stand, by the column of codes. */
  loadFromJournal(codes: string[], journalCodes = this.readColumns(['code'])[0]!): void {
    const wanted = new Set(codes);
    const rows = new Map<string, number[]>();
    for (const [index, code] of journalCodes.entries()) if (wanted.has(code)) rows.set(code, [...(rows.get(code) ?? []), index + 2]);
    if (!rows.size) return;
    this.read([...rows.values()].flat());
    for (const [code, list] of rows) this.makeIncident(code, list);
  }

  /**
   * Returns the delegations as the journal says them; undefined when it has none.
   * @param last the last row of the journal
   * @param codes of the rows from row 2 on: delegations stand in the few rows without one
   */
  delegations(last: number, codes: string[]): Delegation[] | undefined {
    const rows = Array.from({ length: Math.max(0, last - 1) }, (_, index) => index + 2).filter((row) => !codes[row - 2]);
    const events = rows.length ? this.read(rows).flatMap((cells) => delegationEventOf(cells, this.columns) ?? []) : [];
    return events.length ? events.reduce<Delegation[]>(evolveDelegations, []) : undefined;
  }

  /** Returns what the first row says of the journal before; undefined in the first journal. */
  opening(): JournalOpening | undefined {
    return openingOf(this.read([2])[0], this.columns);
  }

  /** Reads columns whole, from row 2 on, as texts. */
  readColumns(keys: string[]): string[][] {
    const cells = this.workbook.read(keys.map((key) => ({ sheet: 'journal', firstRow: 2, column: this.columns[key]! })));
    return cells.map((column) => column.map(([cell]) => readText(cell)));
  }

  /** Reads rows; returns their cells in the order of the rows. */
  read(rows: number[]): unknown[][] {
    const ranges = rangesOf(ascending(rows), READ_ALONG);
    this.keep(ranges, this.workbook.read(partsOf('journal', ranges)));
    return rows.map((row) => this.rows.get(row) ?? []);
  }

  /** Returns whether these rows are the events of another incident than this one, from its report on. */
  areOfAnother(code: string, rows: number[]): boolean {
    const codeAt = (row: number) => textIn(this.rows.get(row), this.columns, 'code');
    const owner = codeAt(rows[0] ?? 0);
    return owner !== '' && owner !== code && rows.every((row) => codeAt(row) === owner) && this.isReport(rows[0]!);
  }

  private loadInPlace(code: string, rows: number[]): boolean {
    const isInPlace =
      rows.length > 0 &&
      rows[rows.length - 1]! >= (this.recent.get(code) ?? 0) &&
      rows.every((row) => textIn(this.rows.get(row), this.columns, 'code') === code) &&
      this.isReport(rows[0]!);
    if (isInPlace) this.makeIncident(code, rows);
    return isInPlace;
  }

  private isReport(row: number): boolean {
    try {
      return eventsOf(this.rows.get(row) ?? [], this.columns, row)[0]?.type === 'reported';
    } catch {
      return false;
    }
  }

  /** An incident whose events cannot be read keeps its error. */
  private makeIncident(code: string, rows: number[]): void {
    this.places.set(code, rows);
    try {
      const events = rows.flatMap((row) => eventsOf(this.rows.get(row) ?? [], this.columns, row));
      const incident = replay(events);
      // The cell of the code was typed over: the event is another incident's.
      if (incident.code !== code) throw new UserError(journalTexts.spoilt(code));
      this.loaded.set(code, { incident, events });
    } catch (error) {
      this.loaded.set(code, error instanceof UserError ? error : new UserError(journalTexts.spoilt(code)));
    }
  }
}
