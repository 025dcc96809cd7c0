// The incident store: journal and register together. A save writes events first, then the row, then pending mails.
import type { IncidentStore, LoadedIncident, PendingMail } from '../../actions/ports';
import type { IncidentEvent } from '../../procedure/events';
import { replay } from '../../procedure/evolve';
import type { Incident } from '../../procedure/incident';
import { nextIncidentCode } from '../../procedure/incident-number';
import { UserError } from '../../texts/errors';
import { journalTexts } from '../../texts/sheets/journal';
import { folderOfDocument } from '../documents/document-files';
import { log } from '../platform/log';
import { prepareEstimate } from './estimate-sheet';
import type { Journal } from './journal';
import type { Outbox } from './outbox';
import type { Register, RegisterRow } from './register';
import type { Workbook } from './workbook';

export class SheetIncidentStore implements IncidentStore {
  private readonly rows = new Map<string, RegisterRow | undefined>();
  private readonly folders = new Map<string, string>();

  constructor(
    private readonly workbook: Workbook,
    readonly journal: Journal,
    readonly register: Register,
    private readonly outbox: Outbox,
  ) {}

  /** Forgets what was read before the lock, because it may be old. */
  forget(): void {
    this.rows.clear();
    this.journal.forget();
    this.register.forget();
  }

  load(code: string): LoadedIncident | undefined {
    const row = this.register.find(code);
    this.rows.set(code, row);
    const { head } = this.journal;
    // If a save was cut off, its events are the last of the journal and the row does not know of them.
    const isBehind = row !== undefined && head.code === code && head.row !== row.lastJournalRow;
    return loadedFrom(code, row && !isBehind ? this.eventsOf(row) : this.eventsFromJournal(code));
  }

  /** Returns the incident of a register row already read, without a second search. */
  loadRow(row: RegisterRow): LoadedIncident | undefined {
    this.rows.set(row.code, row);
    return loadedFrom(row.code, this.eventsOf(row));
  }

  loadAll(codes: string[]): LoadedIncident[] {
    // When rows have the same code, the first counts, as in a search.
    const rows = new Map([...this.register.all()].reverse().map((row) => [row.code, row]));
    return this.loadRows(codes.flatMap((code) => rows.get(code) ?? []));
  }

  /** Returns the incidents that can be read: one whose events were changed by hand must not hide the others. */
  loadRows(rows: RegisterRow[]): LoadedIncident[] {
    return rows.flatMap((row) => {
      try {
        return this.loadRow(row) ?? [];
      } catch (error) {
        log('', error);
        return [];
      }
    });
  }

  /** Returns the id of the incident's folder in Drive, '' when it has none yet. */
  folderOf(code: string): string {
    return this.folders.get(code) ?? this.rowOf(code)?.folderId ?? '';
  }

  /** Remembers the folder for the row's next write in this run. */
  rememberFolder(code: string, folderId: string): void {
    this.folders.set(code, folderId);
  }

  findByKey(key: string): string | undefined {
    const row = this.journal.findKey(key);
    return row === undefined ? undefined : this.journal.codeAt(row);
  }

  nextCode(year: number): string {
    return nextIncidentCode(year, this.journal.head.lastCode, (code) => this.isGiven(code));
  }

  private isGiven(code: string): boolean {
    return this.journal.rowsOf(code).length > 0 || this.register.find(code) !== undefined;
  }

  save(incident: Incident, events: IncidentEvent[], mails: PendingMail[]): void {
    if (!events.length) return;
    const { code } = incident;
    const isNew = events[0]!.type === 'reported';
    // All sheets are read before the first write: the platform saves writes together when no read is between them, so a run that
    // dies leaves all of them or none.
    const known = isNew ? undefined : this.rowOf(code);
    const { places, write } = this.journal.prepare([{ code, events }], isNew ? code : this.journal.head.lastCode);
    const { first, last } = places[0]!;
    const firstJournalRow = known?.firstJournalRow || (isNew ? first : (this.journal.rowsOf(code)[0] ?? first));
    const folderId = this.folders.get(code) ?? known?.folderId ?? '';
    const writes = [
      write,
      ...events.flatMap((event) =>
        event.type === 'planned' ? [prepareEstimate(this.workbook, { code, version: event.version, lines: event.plan.lines })] : [],
      ),
      this.register.prepare(known?.row, incident, { firstJournalRow, lastJournalRow: last, folderId }),
      this.outbox.prepare(code, first, mails),
    ];
    for (const one of writes) one();
    this.rows.delete(code);
  }

  /**
   * Restores the register row from the journal; only under the lock.
   * @param into row for an incident that has none, otherwise a new one
   */
  rewrite(code: string, into?: number): LoadedIncident {
    const rows = this.journal.rowsOf(code);
    const { incident, events } = loadedFrom(code, this.eventsFromJournal(code))!;
    const known = this.rowOf(code);
    this.register.write(known?.row ?? into, incident, {
      firstJournalRow: rows[0]!,
      lastJournalRow: rows[rows.length - 1]!,
      // Only the row has the folder's id; without it, the folder of the first document is the one.
      folderId: this.folderOf(code) || (incident.documents[0] ? folderOfDocument(incident.documents[0].fileId) : ''),
    });
    this.rows.delete(code);
    return { incident, events };
  }

  private rowOf(code: string): RegisterRow | undefined {
    if (!this.rows.has(code)) this.rows.set(code, this.register.find(code));
    return this.rows.get(code);
  }

  private eventsOf(row: RegisterRow): IncidentEvent[] {
    if (!Number.isInteger(row.firstJournalRow) || !Number.isInteger(row.lastJournalRow)) return this.eventsFromJournal(row.code);
    const read = this.journal.read(row.firstJournalRow, row.lastJournalRow, row.code);
    // When a person has changed the places (a sorted journal, a typed-over cell), the events are found by search.
    const isWhole = read[0]?.event.type === 'reported' && read[read.length - 1]?.row === row.lastJournalRow;
    return isWhole ? read.map(({ event }) => event) : this.eventsFromJournal(row.code);
  }

  private eventsFromJournal(code: string): IncidentEvent[] {
    const rows = this.journal.rowsOf(code);
    if (!rows.length) return [];
    return this.journal.read(Math.min(...rows), Math.max(...rows), code).map(({ event }) => event);
  }
}

/** @throws UserError when the events make no incident, because somebody has changed the journal */
function loadedFrom(code: string, events: IncidentEvent[]): LoadedIncident | undefined {
  if (!events.length) return undefined;
  try {
    return { incident: replay(events), events };
  } catch {
    throw new UserError(journalTexts.spoilt(code));
  }
}
