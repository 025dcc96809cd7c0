// What one commit writes: the changes of the sheets, the mails that go out, and the end of the journal afterwards.

import type { Changes, PendingMail, ReminderMail, Save } from '../../actions/ports';
import { vendorsNamed } from '../../procedure/earlier/vendors';
import type { Incident, Instant } from '../../procedure/incident';
import { isConfidential } from '../../procedure/incident-state';
import { type DelegationEvent, evolveDelegations } from '../../procedure/rights/delegation';
import type { Delegation } from '../../procedure/rights/people';
import { midnightOf } from '../../procedure/time/dates';
import { mailSender } from '../../texts/mails/frame';
import { dayTexts } from '../../texts/sheets/days-off';
import { folderOfDocument } from '../documents/document-files';
import { spreadsheetUrl } from '../platform/drive';
import type { Cell } from './cells';
import { estimateRows } from './estimate-rows';
import { endText, type JournalEnd } from './journal-end';
import { chainedRows, delegationEntry, officeRow } from './journal-rows';
import { type ClaimedMail, claimedMail, clockPurpose, contentMark, type MailContent, mailRow, reminderPurpose } from './mails/mail-rows';
import { remindedText } from './mails/reminded';
import type { RegisterReading } from './reading/reading';
import { folderIn, type Places, registerCells } from './register-row';
import { isKeptByPeople } from './sheets';
import { type Columns, columnsOf, rowOf, runsOf } from './tables';
import { vendorChanges } from './vendor-rows';
import type { Change, Workbook } from './workbook';

/** Rows of the register that belong to no incident: they are used for incidents without a row, or deleted. */
export interface RegisterRepair {
  strays: number[];
  /** Cost lines that are missing: 'SC-2026-0001/1'. */
  missingEstimates: Set<string>;
  /** The delegations by the journal, where its end says otherwise. */
  delegations?: Delegation[];
}

/** The columns of the incident's folder; only its first document changes them. */
export const ofFolder = ['folderId', 'folder'];

export class Draft {
  readonly changes: Change[] = [];
  readonly mails: ClaimedMail[] = [];
  readonly end: JournalEnd;
  /** Rows of the register that are updated without their code. */
  readonly updated: { row: number; code: string }[] = [];
  /** The rows of incidents that had none. */
  private readonly newRows = new Map<string, number>();
  /** Whether rows of «Đơn vị đối tác» are among the changes. */
  hasVendors = false;
  /** The delegations afterwards, when they are written. */
  delegations: Delegation[] | undefined;
  private readonly workbook: Workbook;
  /** The last rows of the sheets as they are after the changes so far. */
  private readonly last: RegisterReading['last'];

  constructor(
    private readonly reading: RegisterReading,
    private readonly at: Instant,
    private readonly learnsVendors = true,
  ) {
    this.workbook = reading.workbook;
    this.last = { ...reading.last };
    this.end = { ...reading.end };
  }

  add(
    {
      saves = [],
      rewrites = [],
      behindRows,
      reminders = [],
      digestOf,
      monthlyOf,
      monthlyOff,
      notices = [],
      days = [],
      delegations,
      toldTurns,
    }: Changes,
    repair?: RegisterRepair,
  ): this {
    const strays = [...(repair?.strays ?? [])];
    const places = this.addEvents(saves);
    this.delegations = repair?.delegations ?? (delegations && this.addDelegations(delegations));
    if (this.delegations) this.end.delegations = this.delegations;
    for (const [index, save] of saves.entries()) this.saveRow(save, places[index]!);
    for (const code of rewrites) this.rewriteRow(code, strays, repair);
    if (behindRows) this.markBehind(behindRows);
    this.append(
      'estimate',
      saves.flatMap(({ incident, events }) =>
        events.flatMap((event) =>
          event.type === 'planned' ? this.estimate(incident, { version: event.version, lines: event.plan.lines }) : [],
        ),
      ),
    );
    const all = [
      ...saves.flatMap(({ incident: { code }, mails }) => mails.map((mail) => ({ mail: this.leadingToRow(mail, code), code }))),
      ...notices.map((mail) => ({ mail, code: '' })),
      ...reminders.map((mail) => ({ mail: { ...mail, purpose: mail.isByTheClock ? clockPurpose : reminderPurpose }, code: '' })),
    ];
    this.addMails(all.map((one, number) => ({ ...one, id: this.mailId(number, one.mail) })));
    this.noteReminders(reminders);
    if (this.learnsVendors) this.learnVendors(saves);
    if (digestOf) Object.assign(this.end, { digest: digestOf, marked: this.end.row });
    if (toldTurns) this.end.turns = toldTurns;
    if (monthlyOf) this.end.monthly = monthlyOf;
    if (monthlyOff) this.end.monthlyOff = monthlyOff;
    this.addDays(days);
    this.writeEnd();
    // From the bottom, because the rows below a deleted one move up.
    for (const row of strays.sort((one, other) => other - one)) this.changes.push(this.workbook.deleteRows('register', row, 1));
    return this;
  }

  /** Adds the events to the journal; returns the row of each event, by save. */
  private addEvents(saves: Save[]): number[][] {
    const { end } = this;
    const entries = saves.flatMap(({ incident, events }) =>
      events.map((event) => {
        const { code } = incident;
        if (event.type === 'reported') {
          end.lastCode = code;
          end.incidents++;
        }
        return { code, lastCode: end.lastCode, event, isConfidential: isConfidential(incident) };
      }),
    );
    if (!entries.length) return saves.map(() => []);
    const { rows, hash } = chainedRows(this.reading.columns('journal'), end.hash, entries);
    let next = this.append('journal', rows);
    end.hash = hash;
    return saves.map(({ events }) => events.map(() => next++));
  }

  /** In a file of before, the delegations of «Phân quyền» go first: from now on the journal alone says who has one. */
  private addDelegations(events: DelegationEvent[]): Delegation[] {
    const { end, reading } = this;
    const listed = reading.hasListedDelegations ? reading.delegations.map((delegation) => this.keptEvent(delegation)) : [];
    let delegations = reading.noted.delegations ?? [];
    for (const event of [...listed, ...events]) {
      const { rows, hash } = officeRow(reading.columns('journal'), end.hash, end.lastCode, delegationEntry(event));
      this.append('journal', rows);
      end.hash = hash;
      delegations = evolveDelegations(delegations, event);
    }
    return delegations;
  }

  private keptEvent(delegation: Delegation): DelegationEvent {
    const by = { email: '', name: mailSender, position: '', roles: [] };
    return { type: 'delegationKept', at: this.at, by, key: delegation.key, delegation };
  }

  private saveRow({ incident, before, events, folderId }: Save, eventRows: number[]): void {
    if (!this.workbook.has('register') || !events.length) return;
    const journalRows = [...this.reading.journalRowsOf(incident.code), ...eventRows];
    const row = this.reading.register.placeOf(incident.code);
    const places = { journalRows, folderId: folderId ?? this.reading.folderOf(incident.code) };
    if (row === undefined) this.addRow(incident, places);
    else this.updateRow(row, { incident, before, folderId }, places);
  }

  /** Writes the columns of scripts, and those that only some actions change: people's, and the folder. The code stays as it stands. */
  private updateRow(row: number, { incident, before, folderId }: Omit<Save, 'events' | 'mails'>, places: Places): void {
    const columns = this.reading.columns('register');
    const cells = registerCells(this.reading.settings, incident, places, row, columns);
    // A row that is behind may lack what an earlier action changed in the columns of people.
    const cellsBefore =
      before && !this.reading.isBehind(incident.code) && registerCells(this.reading.settings, before, places, row, columns);
    const isWritten = (key: string) => {
      if (key === 'code') return false;
      if (ofFolder.includes(key)) return folderId !== undefined;
      return !isKeptByPeople(key) || !cellsBefore || cellsBefore[key] !== cells[key];
    };
    this.writeRow(row, columns, Object.fromEntries(Object.entries(cells).filter(([key]) => isWritten(key))));
    this.updated.push({ row, code: incident.code });
  }

  /** The codes of the rows that are updated, as cells to look at afterwards. */
  get updatedCodes(): { sheet: 'register'; cells: { row: number; column: number }[] } | undefined {
    if (!this.updated.length) return undefined;
    const column = this.reading.columns('register').code!;
    return { sheet: 'register', cells: this.updated.map(({ row }) => ({ row, column })) };
  }

  private rewriteRow(code: string, strays: number[], repair: RegisterRepair | undefined): void {
    // One whose events were changed or deleted by hand keeps its row.
    const loaded = this.reading.journal.faultOf(code) || this.reading.hasLostEvents(code) ? undefined : this.reading.incident(code);
    if (!loaded || !this.workbook.has('register')) return;
    const { incident } = loaded;
    const known = this.reading.register.placeOf(code);
    // Older versions kept the folder's id in the row only; without it, the folder of the first document is the one.
    const folderId =
      folderIn(incident) || this.reading.folderOf(code) || (incident.documents[0] ? folderOfDocument(incident.documents[0].fileId) : '');
    const places = { journalRows: this.reading.journalRowsOf(code), folderId };
    const row = known ?? strays.shift();
    const columns = this.reading.columns('register');
    if (row === undefined) this.addRow(incident, places);
    else
      this.writeRow(row, columns, {
        ...registerCells(this.reading.settings, incident, places, row, columns),
        ...this.reading.register.reminded(code),
      });
    const missing = incident.plans.filter(({ version }) => repair?.missingEstimates.has(`${code}/${version}`));
    this.append(
      'estimate',
      missing.flatMap((plan) => this.estimate(incident, plan)),
    );
  }

  private markBehind({ first, count }: { first: number; count: number }): void {
    const column = this.reading.columns('register').journalRows!;
    this.changes.push(this.workbook.writeCells('register', first, column, new Array<Cell[]>(count).fill([''])));
  }

  private addRow(incident: Incident, places: Places): void {
    const columns = this.reading.columns('register');
    const row = this.append('register', [
      rowOf(columns, registerCells(this.reading.settings, incident, places, this.last.register + 1, columns)),
    ]);
    this.newRows.set(incident.code, row);
  }

  /** A mail about an incident that has no row yet was written without one: its link to the file gets the row of this commit. */
  private leadingToRow<Mail extends MailContent>(mail: Mail, code: string): Mail {
    const row = this.newRows.get(code);
    if (row === undefined || mail.button?.url !== spreadsheetUrl(this.workbook.file.id)) return mail;
    return { ...mail, button: { ...mail.button, url: this.workbook.urlOf('register', row) } };
  }

  private writeRow(row: number, columns: Columns, values: Record<string, Cell>): void {
    for (const { column, cells } of runsOf(columns, values)) this.changes.push(this.workbook.writeCells('register', row, column, [cells]));
  }

  private estimate(incident: Incident, { version, lines }: Pick<Incident['plans'][number], 'version' | 'lines'>): Cell[][] {
    if (!this.workbook.has('estimate')) return [];
    return estimateRows(this.reading.columns('estimate'), { code: incident.code, version, lines, isWithheld: isConfidential(incident) });
  }

  /** Inserts rows below the last one; returns the first of them. */
  private append(sheet: keyof RegisterReading['last'], rows: Cell[][]): number {
    const last = this.last[sheet];
    if (!rows.length || !this.workbook.has(sheet)) return last + 1;
    this.changes.push(...this.workbook.appendRows(sheet, last, rows));
    this.last[sheet] += rows.length;
    return last + 1;
  }

  /**
   * Returns the id of a mail: moment, place among the mails of this commit, purpose, recipient and content. No row is part of it, because
   * rows move and each year's journal begins anew.
   */
  private mailId(number: number, mail: MailContent & { purpose: string }): string {
    return `${this.at}-${number}/${mail.purpose}/${mail.to}/${contentMark(mail)}`;
  }

  private addMails(all: { mail: Omit<PendingMail, 'eventIndex'>; code: string; id: string }[]): void {
    const known = all.filter(({ mail }) => mail.to);
    const columns = known.length && this.workbook.has('outbox') ? this.reading.columns('outbox') : undefined;
    const first = columns
      ? this.append(
          'outbox',
          known.map(({ mail, code, id }) => mailRow(columns, { ...mail, id, code, at: this.at })),
        )
      : 0;
    // Without the sheet the mails are sent all the same, and not marked.
    this.mails.push(...known.map(({ mail, id }, index) => claimedMail(mail, id, columns ? first + index : 0)));
  }

  /** Notes on the incidents' rows who was reminded of what. */
  private noteReminders(reminders: ReminderMail[]): void {
    const byCode = new Map<string, string[]>();
    for (const { to, reminded } of reminders)
      for (const { code, key } of reminded) byCode.set(code, [...(byCode.get(code) ?? []), `${to}|${key}`]);
    if (!byCode.size || !this.workbook.has('register')) return;
    for (const { code, row, reminded } of this.reading.open) {
      const more = byCode.get(code);
      if (more)
        this.writeRow(row, this.reading.columns('register'), { reminded: remindedText([...reminded, ...more].slice(-MOST_REMINDED)) });
    }
  }

  private learnVendors(saves: Save[]): void {
    const named = saves.flatMap(({ incident, events }) => vendorsNamed(incident, events));
    const changes = vendorChanges(this.workbook, this.reading.vendorCells, named);
    this.hasVendors = changes.length > 0;
    this.changes.push(...changes);
  }

  private addDays(days: NonNullable<Changes['days']>): void {
    if (!days.length || !this.workbook.has('days')) return;
    const cells = this.reading.settings.cellsOf('days');
    const columns = columnsOf('days', cells[0]);
    const rows = days.map(({ date, kind, name, confirmed, basis = '' }) =>
      rowOf(columns, { date: new Date(midnightOf(date)), kind: dayTexts[kind], name, confirmed: dayTexts.of(confirmed), basis }),
    );
    // The first row holds the sheet's warning, also without a day.
    this.changes.push(...this.workbook.appendRows('days', Math.max(2, cells.length), rows));
  }

  private writeEnd(): void {
    const { journal, estimate, outbox } = this.last;
    Object.assign(this.end, { row: journal, estimate, outbox });
    const text = endText(this.end);
    if (text === endText(this.reading.end)) return;
    this.changes.push(this.workbook.writeCells('journal', 1, this.reading.endColumn, [[text]]));
  }
}

/** So many notes of sent reminders are kept on a row; older ones are of limits long past. */
const MOST_REMINDED = 400;
