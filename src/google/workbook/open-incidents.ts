// What reminders and digests read: the open rows of the register, the reminders already sent, the end of the journal.
import type { OpenIncident, OpenIncidents, ReminderMail } from '../../actions/ports';
import type { Instant, StepCode } from '../../procedure/incident';
import { readText } from './cells';
import type { SheetIncidentStore } from './incident-store';
import type { Outbox } from './outbox';

export class SheetOpenIncidents implements OpenIncidents {
  constructor(
    private readonly store: SheetIncidentStore,
    private readonly outbox: Outbox,
  ) {}

  all(): OpenIncident[] {
    const { register } = this.store;
    const { columns } = register.table;
    return register.all().flatMap(({ row, code, cells }) => {
      const cell = (key: string) => cells[columns[key]! - 1];
      if (cell('endedAt') !== '') return [];
      const text = (key: string) => readText(cell(key));
      const at = (key: string) => instantOf(cell(key));
      return [
        {
          row,
          code,
          step: text('step') as StepCode,
          device: text('device'),
          department: text('department'),
          assignee: text('assignee'),
          reportedAt: at('reportedAt') ?? 0,
          isWaitingForLeader: text('waiting') !== '',
          stepDueAt: at('stepDueAt'),
          stepWarnAt: at('stepWarnAt'),
          overallDueAt: at('overallDueAt'),
          overallWarnAt: at('overallWarnAt'),
          handoverFrom: at('handoverFrom'),
          securitySince: at('securitySince'),
        },
      ];
    });
  }

  notified(): Set<string> {
    return this.outbox.notified();
  }

  addReminders(mails: ReminderMail[]): void {
    this.outbox.addReminders(mails);
  }

  journalHead(): { row: number; hash: string } {
    return this.store.journal.head;
  }
}

const instantOf = (cell: unknown): Instant | undefined => (cell instanceof Date ? cell.getTime() : undefined);
