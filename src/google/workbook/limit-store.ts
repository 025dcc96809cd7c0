// Recomputed limits after a change of hours, days or steps: as many reads and writes for one open incident as for all.
import type { LimitStore, LoadedIncident } from '../../actions/ports';
import type { IncidentEvent } from '../../procedure/events';
import { replay } from '../../procedure/evolve';
import type { Incident } from '../../procedure/incident';
import type { SpecialDay } from '../../procedure/time/calendar';
import { midnightOf } from '../../procedure/time/dates';
import { dayTexts } from '../../texts/sheets/days-off';
import { readProperty, writeProperty } from '../platform/properties';
import { ensureRows, rowOf } from './cells';
import type { SheetIncidentStore } from './incident-store';
import type { Workbook } from './workbook';

export class SheetLimitStore implements LimitStore {
  constructor(
    private readonly workbook: Workbook,
    private readonly store: SheetIncidentStore,
  ) {}

  knownRules(): string {
    return readProperty('time.rules');
  }

  rememberRules(rules: string): void {
    writeProperty('time.rules', rules);
  }

  openIncidents(): LoadedIncident[] {
    const { journal, register } = this.store;
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

  save(changed: { incident: Incident; events: IncidentEvent[] }[]): void {
    if (!changed.length) return;
    const { journal, register } = this.store;
    const places = journal.appendAll(
      changed.map(({ incident, events }) => ({ code: incident.code, events })),
      journal.head.lastCode,
    );
    register.writeLimits(new Map(changed.map(({ incident }, index) => [incident.code, { incident, lastJournalRow: places[index]!.last }])));
    this.store.forget();
  }

  addDays(days: SpecialDay[]): void {
    if (!days.length) return;
    const table = this.workbook.table('days');
    const { sheet, width } = table;
    const first = sheet.getLastRow() + 1;
    const rows = days.map(({ date, kind, name, confirmed, basis = '' }) =>
      rowOf(table, { date: new Date(midnightOf(date)), kind: dayTexts[kind], name, confirmed: dayTexts.of(confirmed), basis }),
    );
    ensureRows(sheet, first + rows.length - 1);
    sheet.getRange(first, 1, rows.length, width).setValues(rows);
  }
}
