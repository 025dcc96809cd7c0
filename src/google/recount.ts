// Limits counted anew after a change of hours, days or steps: read in one go, written in one go, however many incidents are open.
import type { Loaded, Recount } from '../actions/ports';
import type { SpecialDay } from '../procedure/calendar';
import type { IncidentEvent } from '../procedure/events';
import { replay } from '../procedure/evolve';
import type { Incident } from '../procedure/incident';
import { dayStandings } from '../texts/sheets';
import { type Book, ensureRows } from './book';
import type { SheetLedger } from './ledger';
import { readProperty, writeProperty } from './properties';

export class SheetRecount implements Recount {
  constructor(
    private readonly book: Book,
    private readonly ledger: SheetLedger,
  ) {}

  knownRules(): string {
    return readProperty('time.rules');
  }

  rememberRules(rules: string): void {
    writeProperty('time.rules', rules);
  }

  open(): Loaded[] {
    const { journal, register } = this.ledger;
    const { columns } = register.table;
    const open = new Set(
      register
        .all()
        .filter(({ cells }) => cells[columns.endedAt! - 1] === '')
        .map(({ code }) => code),
    );
    const events = new Map<string, IncidentEvent[]>();
    for (const { code, event } of journal.read(2, journal.head.row)) {
      if (!open.has(code)) continue;
      const known = events.get(code);
      if (known) known.push(event);
      else events.set(code, [event]);
    }
    return [...events.values()].map((all) => ({ incident: replay(all), events: all }));
  }

  saveLimits(changed: { incident: Incident; events: IncidentEvent[] }[]): void {
    if (!changed.length) return;
    const { journal, register } = this.ledger;
    const places = journal.appendAll(
      changed.map(({ incident, events }) => ({ code: incident.code, events })),
      journal.head.lastCode,
    );
    register.writeLimits(new Map(changed.map(({ incident }, index) => [incident.code, { incident, lastJournalRow: places[index]!.last }])));
    this.ledger.forget();
  }

  addDays(days: SpecialDay[]): void {
    if (!days.length) return;
    const { sheet, columns, width } = this.book.table('days');
    const first = sheet.getLastRow() + 1;
    const rows = days.map(({ date, kind, name, confirmed, basis = '' }) => {
      const row: unknown[] = new Array(width).fill('');
      const cells = { date: midnight(date), kind: dayStandings[kind], name, standing: dayStandings.of(confirmed), basis };
      for (const [key, cell] of Object.entries(cells)) row[columns[key]! - 1] = cell;
      return row;
    });
    ensureRows(sheet, first + rows.length - 1);
    sheet.getRange(first, 1, rows.length, width).setValues(rows);
  }
}

/** Midnight at UTC+7 of 'YYYY-MM-DD'. */
export function midnight(date: string): Date {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return new Date(Date.UTC(year, month - 1, day, -7));
}
