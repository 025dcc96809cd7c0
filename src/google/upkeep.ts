// What the sweep finds and mends: rows deleted or behind, mails and forms that a run which died left owed.
import type { Loaded, OwedMail, Upkeep } from '../actions/ports';
import type { IncidentEvent } from '../procedure/events';
import type { Book } from './book';
import { estimatesWritten, restoreEstimates, writeEstimate } from './estimate-sheet';
import type { SheetLedger } from './ledger';
import { mailId, type Outbox } from './outbox';
import { readProperty, writeProperty } from './properties';

export class SheetUpkeep implements Upkeep {
  constructor(
    private readonly book: Book,
    private readonly ledger: SheetLedger,
    private readonly outbox: Outbox,
  ) {}

  restoreRows(): string[] {
    const lastRows = new Map<string, number>();
    this.ledger.journal.codes().forEach((code, index) => {
      if (code) lastRows.set(code, index + 2);
    });
    const present = new Map(this.ledger.register.all().map((row) => [row.code, row]));
    const written = estimatesWritten(this.book);
    const withEstimate = new Set([...written].map((version) => version.split('/')[0]));
    const { columns } = this.ledger.register.table;
    const lacksEstimate = (code: string) => Number(present.get(code)?.cells[columns.estimate! - 1]) > 0 && !withEstimate.has(code);
    const behind = [...lastRows]
      .filter(([code, last]) => present.get(code)?.lastJournalRow !== last || lacksEstimate(code))
      .map(([code]) => code);
    for (const code of behind) {
      const { incident } = this.ledger.rewrite(code);
      for (const plan of incident.plans)
        if (plan.lines.length && !written.has(`${code}/${plan.version}`)) writeEstimate(this.book, { code, ...plan });
    }
    return behind;
  }

  /** Puts «Dự toán» back as the journal has it; true when a hand had changed it. Only under the lock. */
  restoreEstimates(): boolean {
    const { journal } = this.ledger;
    const plans = journal
      .read(2, journal.head.row)
      .flatMap(({ code, event }) => (event.type === 'planned' ? [{ code, version: event.version, lines: event.plan.lines }] : []));
    return restoreEstimates(this.book, plans);
  }

  unswept(): { row: number; code: string; event: IncidentEvent }[] {
    const from = Number(readProperty('swept.row') || '1') + 1;
    return this.ledger.journal.read(from, this.ledger.journal.head.row);
  }

  owe(code: string, row: number, mails: OwedMail[]): void {
    const known = this.outbox.ids();
    this.outbox.add(
      code,
      row,
      mails.map((mail) => ({ ...mail, eventIndex: 0 })).filter((mail) => !known.has(mailId(row, mail))),
    );
  }

  sweptTo(row: number): void {
    writeProperty('swept.row', String(row));
  }

  owingDocuments(): Loaded[] {
    const { columns } = this.ledger.register.table;
    return this.ledger.register
      .all()
      .filter(({ cells }) => cells[columns.owed! - 1] !== '')
      .flatMap((row) => this.ledger.loadRow(row) ?? []);
  }

  takeOverMails(): void {
    this.outbox.claimLeftOver();
  }
}
