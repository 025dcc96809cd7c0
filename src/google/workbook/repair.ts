// What the reconciliation restores: rows deleted or behind the journal, and mails and documents that a dead run left pending.
import type { LoadedIncident, PendingMail, Repair } from '../../actions/ports';
import type { IncidentEvent } from '../../procedure/events';
import type { Instant } from '../../procedure/incident';
import { isoDayOf } from '../../procedure/time/dates';
import { log } from '../platform/log';
import { readProperty, writeProperty } from '../platform/properties';
import { estimatesWritten, restoreEstimates, writeEstimate } from './estimate-sheet';
import type { SheetIncidentStore } from './incident-store';
import { mailId, type Outbox } from './outbox';
import type { RegisterRow } from './register';
import { writeVersionNote } from './version-note';
import type { Workbook } from './workbook';

export class SheetRepair implements Repair {
  constructor(
    private readonly workbook: Workbook,
    private readonly store: SheetIncidentStore,
    private readonly outbox: Outbox,
    private readonly now: () => Instant,
  ) {}

  restoreRows(): string[] {
    const lastRows = new Map<string, number>();
    this.store.journal.codes().forEach((code, index) => {
      if (code) lastRows.set(code, index + 2);
    });
    const { table } = this.store.register;
    const present = new Map<string, RegisterRow>();
    // Rows that the product wrote but that belong to no incident: the code was typed over, or the row copied over another.
    const strays: number[] = [];
    for (const row of this.store.register.everyRow()) {
      if (lastRows.has(row.code) && !present.has(row.code)) present.set(row.code, row);
      else if (row.firstJournalRow > 1) strays.push(row.row);
    }
    const written = estimatesWritten(this.workbook);
    const withEstimate = new Set([...written].map((version) => version.split('/')[0]));
    const lacksEstimate = (code: string) => Number(present.get(code)?.cells[table.columns.estimate! - 1]) > 0 && !withEstimate.has(code);
    const behind = [...lastRows]
      .filter(([code, last]) => present.get(code)?.lastJournalRow !== last || lacksEstimate(code))
      .map(([code]) => code);
    for (const code of behind) {
      try {
        const { incident } = this.store.rewrite(code, present.has(code) ? undefined : strays[0]);
        if (!present.has(code)) strays.shift();
        for (const plan of incident.plans)
          if (plan.lines.length && !written.has(`${code}/${plan.version}`)) writeEstimate(this.workbook, { code, ...plan });
      } catch (error) {
        // The events were changed by hand, which the check of the journal reports: the other rows must not wait for them.
        log('', error);
      }
    }
    for (const row of strays.reverse()) this.store.register.delete(row);
    // Rows below a deleted one have moved up.
    if (strays.length) this.store.forget();
    return behind;
  }

  rewriteRow(code: string): void {
    this.store.rewrite(code);
  }

  restoreEstimates(): boolean {
    const { journal } = this.store;
    const plans = journal
      .read(2, journal.head.row)
      .flatMap(({ code, event }) => (event.type === 'planned' ? [{ code, version: event.version, lines: event.plan.lines }] : []));
    return restoreEstimates(this.workbook, plans);
  }

  unreconciledEvents(): { row: number; code: string; event: IncidentEvent }[] {
    const { row } = this.store.journal.head;
    const from = Math.min(Number(readProperty('swept.row') || '1'), row) + 1;
    return this.store.journal.readable(from, row);
  }

  spoiltJournalRows(): number[] {
    const { journal } = this.store;
    const { row = 1, hash = '' } = this.lastCheck;
    const rows = journal.spoilt({ row, hash });
    // The last good check stays, so that a fault is found again until the journal is corrected.
    const good = rows.length ? { row, hash } : { row: journal.head.row, hash: journal.head.hash };
    writeProperty('journal.checked', JSON.stringify({ ...good, day: isoDayOf(this.now()) }));
    return rows;
  }

  showVersion(): void {
    writeVersionNote(this.workbook);
  }

  isCheckDue(): boolean {
    return this.lastCheck.day !== isoDayOf(this.now());
  }

  private get lastCheck(): { row?: number; hash?: string; day?: string } {
    return JSON.parse(readProperty('journal.checked') || '{}') as { row?: number; hash?: string; day?: string };
  }

  addPendingMails(code: string, row: number, mails: PendingMail[]): void {
    const known = this.outbox.ids();
    this.outbox.add(
      code,
      row,
      mails.map((mail) => ({ ...mail, eventIndex: 0 })).filter((mail) => !known.has(mailId(row, mail))),
    );
  }

  reconciledTo(row: number): void {
    writeProperty('swept.row', String(row));
  }

  withPendingDocuments(): LoadedIncident[] {
    const { columns } = this.store.register.table;
    return this.store.loadRows(this.store.register.all().filter(({ cells }) => cells[columns.pendingDocuments! - 1] !== ''));
  }

  takeOverMails(): void {
    this.outbox.claimPending();
  }
}
