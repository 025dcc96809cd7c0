// What reminders and digests read: the register's open rows, what people were told, the end of the journal.
import type { OwnMail, Watch, WatchedIncident } from '../actions/ports';
import type { Instant, StepCode } from '../procedure/incident';
import { readText } from './book';
import type { SheetLedger } from './ledger';
import type { Outbox } from './outbox';

export class SheetWatch implements Watch {
  constructor(
    private readonly ledger: SheetLedger,
    private readonly outbox: Outbox,
  ) {}

  open(): WatchedIncident[] {
    const { register } = this.ledger;
    const { columns } = register.table;
    return register.all().flatMap(({ code, cells }) => {
      const cell = (key: string) => cells[columns[key]! - 1];
      if (cell('endedAt') !== '') return [];
      const text = (key: string) => readText(cell(key));
      const at = (key: string) => instantOf(cell(key));
      return [
        {
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

  told(): Set<string> {
    return this.outbox.told();
  }

  owe(mails: OwnMail[]): void {
    this.outbox.addOwn(mails);
  }

  journalHead(): { row: number; hash: string } {
    return this.ledger.journal.head;
  }
}

const instantOf = (cell: unknown): Instant | undefined => (cell instanceof Date ? cell.getTime() : undefined);
