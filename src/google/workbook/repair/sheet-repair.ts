// What the reconciliation compares and restores: register rows deleted or behind the journal, cost lines, the chain of the journal.
import type { JournalCheck, PutBack, Repair, Wanted } from '../../../actions/ports';
import type { Instant } from '../../../procedure/incident';
import { isConfidential } from '../../../procedure/incident-state';
import { isoDayOf } from '../../../procedure/time/dates';
import { eventLabels, withheldText } from '../../../texts/labels';
import { yearEndTexts } from '../../../texts/records/year-end';
import { dayTexts } from '../../../texts/sheets/days-off';
import { isKeeper } from '../../platform/identity';
import { readProperty, writeProperty } from '../../platform/properties';
import { keeperAndUnit, keepersAndChairman, rememberAlarmPeople } from '../../watch/alarm';
import { keepFilterViews } from '../../watch/filter-views';
import { heartbeatChanges } from '../../watch/heartbeat';
import { mendedSince, mendedTold } from '../../watch/tell-mended';
import { type Cell, readText } from '../cells';
import { commit } from '../commit';
import { estimateRows } from '../estimate-rows';
import { isExactHeaderRow } from '../headers/header-row';
import { mendHeaders } from '../headers/mend-headers';
import { keepEnd, keepLastCode } from '../journal-end';
import { digest, eventsOf, incidentsIn, textIn } from '../journal-rows';
import type { RegisterReading } from '../reading/reading';
import { ascending, partsOf, READ_ALONG } from '../reading/reading-parts';
import { rangesOf } from '../reading/row-lists';
import { restoreDaysWarning } from '../settings/days-warning';
import { delegationChanges } from '../settings/delegation-cells';
import { keepSettings } from '../settings/keep-settings';
import { settingSheets } from '../settings/setting-sheets';
import { sheetOf, sheets } from '../sheets';
import { missingText } from '../tables';
import type { Change } from '../workbook';
import { compare } from './comparison';
import { delegationsBeside } from './delegations';
import { JournalChecker } from './journal-check';

const HOUR = 3_600_000;
/** Rows of the register that the check of a day takes, with the events of their incidents: more than two years of a commune. */
const ROWS_PORTION = 500;

export class SheetRepair implements Repair {
  /** What the last comparison of this run found that only people can put right. */
  private found: string[] = [];
  /** What the journal has lost, of that; '' for nothing, or before a comparison. */
  private loss = '';
  /** Whether this run has compared register and journal: the lists that change rarely are written with it. */
  private hasCompared = false;
  /** The codes in «Dự toán» as the comparison under the same lock has read them. */
  private estimated?: string[];
  private readonly checker: JournalChecker;

  constructor(
    private readonly now: () => Instant,
    private readonly read: (wanted: Wanted) => RegisterReading,
    private readonly current: () => RegisterReading,
    private readonly showVersionNote: () => void,
    private readonly tellMended: (said: string[]) => void,
  ) {
    this.checker = new JournalChecker(now);
  }

  keepSettings(): void {
    const { workbook, settings } = this.current();
    settings.faults();
    if (!isKeeper()) return;
    rememberAlarmPeople(settings.people);
    keepSettings(workbook, settings.entries);
    if (restoreDaysWarning(workbook, settings.entries, settings.specialDays, this.now())) this.tellMended([dayTexts.warningPutBack]);
    keepFilterViews(workbook, settings.people);
  }

  damage(): string[] {
    const { workbook } = this.current();
    const missing = sheets.flatMap(({ key }) => (workbook.has(key) || settingSheets.some((one) => one === key) ? [] : [missingText(key)]));
    return [...missing, ...this.found];
  }

  lossNews(): string {
    return this.loss && readProperty('lost.told') !== digest(this.loss) ? this.loss : '';
  }

  lossTold(): void {
    const mark = this.loss && digest(this.loss);
    if (readProperty('lost.told') !== mark) writeProperty('lost.told', mark);
  }

  keeperAndUnit(): string[] {
    return keeperAndUnit();
  }

  keepersAndChairman(): string[] {
    return keepersAndChairman();
  }

  mended(): string[] {
    return mendedSince();
  }

  told(): void {
    mendedTold();
  }

  noteMended(said: string[]): void {
    this.tellMended(said);
  }

  restoreHeaders(): void {
    const { workbook } = this.read({});
    const own = sheets.filter(({ protection }) => protection !== 'owner' || isKeeper());
    const headers = workbook.read(own.map(({ key }) => ({ sheet: key, firstRow: 1, lastRow: 1 })));
    const broken = own.filter(({ key }, index) => workbook.has(key) && !isExactHeaderRow(key, headers[index]![0] ?? []));
    if (!broken.length) return;
    mendHeaders(
      workbook,
      broken.map(({ key }) => key),
      this.tellMended,
    );
  }

  noteRun(failure: string): void {
    const reading = this.current();
    const { workbook, register, end, settings } = reading;
    keepLastCode(end);
    const journal = this.hasCompared ? reading.columns('journal') : undefined;
    workbook.write(() => heartbeatChanges(workbook, register.headers, journal, this.now(), failure, settings.calendar));
  }

  restoreDelegations(): void {
    const reading = this.read({});
    const delegations = delegationsBeside(reading, reading.journal.readColumns(['code'])[0]!);
    if (delegations) commit(reading, {}, this.now(), { strays: [], missingEstimates: new Set(), delegations });
  }

  typedDelegations(): string[] {
    const { settings, hasListedDelegations } = this.current();
    return isKeeper() && !hasListedDelegations ? settings.typedDelegations() : [];
  }

  showDelegations(): void {
    const { workbook, settings, delegations, hasListedDelegations } = this.current();
    if (!isKeeper() || hasListedDelegations) return;
    workbook.write(() => delegationChanges(workbook, settings.entries, delegations, this.now()));
  }

  isComparisonDue(): boolean {
    return this.now() - Number(readProperty('compared') || '0') >= HOUR;
  }

  restoreRows(): string[] {
    const reading = this.read({ codes: [] });
    const { behind: all, strays, journalCodes, estimated, written, faults, loss } = compare(reading);
    this.found = faults;
    this.loss = loss;
    this.hasCompared = true;
    this.estimated = estimated;
    if (!loss) keepEnd(reading.end);
    reading.register.read(all);
    if (all.length) reading.journal.loadFromJournal(all, journalCodes);
    // An incident whose events were changed by hand stays as its row says.
    const behind = all.filter((code) => !reading.journal.faultOf(code));
    const delegations = delegationsBeside(reading, journalCodes);
    if (behind.length || strays.length || delegations) {
      const versions = behind.flatMap((code) =>
        reading.journal.plansOf(code).flatMap(({ version, lines }) => (lines.length ? [`${code}/${version}`] : [])),
      );
      const missingEstimates = new Set(versions.filter((version) => !written.has(version)));
      commit(reading, { rewrites: behind }, this.now(), { strays, missingEstimates, delegations });
      if (missingEstimates.size) this.estimated = undefined;
    }
    writeProperty('compared', String(this.now()));
    return behind;
  }

  restoreCells(isRead: boolean): PutBack[] {
    const reading = isRead ? this.current() : this.read({ open: 'events' });
    return this.restoreDiffering(
      reading,
      reading.open.map(({ code }) => code),
    );
  }

  /** @param codes of loaded incidents */
  private restoreDiffering(reading: RegisterReading, codes: string[]): PutBack[] {
    const found = codes.flatMap((code) => {
      const keys = reading.differing(code);
      return keys.length ? [{ code, keys }] : [];
    });
    const estimates = differingEstimates(reading, codes, this.estimated);
    this.estimated = undefined;
    if (found.length) commit(reading, { rewrites: found.map(({ code }) => code) }, this.now());
    if (estimates.length) this.restoreEstimates();
    const cells = found.map(({ code, keys }) => ({ code, what: keys.filter((key) => !followsSettings(key)).map(headerOf) }));
    return [...cells, ...estimates.map(({ code, isNews }) => ({ code, what: isNews ? [sheetOf('estimate').name] : [] }))];
  }

  restoreEstimates(): boolean {
    const reading = this.read({ codes: [] });
    const { workbook } = reading;
    if (!workbook.has('estimate')) return false;
    const columns = reading.columns('estimate');
    const { journal } = reading;
    const [labels = [], codes = []] = journal.readColumns(['event', 'code']);
    // Cost lines of incidents that the journal has lost stay.
    if (incidentsIn(labels, codes) < reading.end.incidents) return false;
    const planned = labels.flatMap((label, index) =>
      label === eventLabels.planned || label === yearEndTexts.carriedEvent ? [index + 2] : [],
    );
    const withheld = withheldCodes(reading);
    const rows = journal.read(planned).flatMap((cells, index) => {
      const code = textIn(cells, journal.columns, 'code');
      return eventsOf(cells, journal.columns, planned[index]!).flatMap((event) =>
        event.type === 'planned'
          ? estimateRows(columns, { code, version: event.version, lines: event.plan.lines, isWithheld: withheld.has(code) })
          : [],
      );
    });
    const [present] = workbook.read([{ sheet: 'estimate', firstRow: 2 }]);
    const isSame =
      present!.length === rows.length &&
      rows.every((row, index) => row.every((cell, column) => readText(present![index]![column]) === String(cell)));
    if (isSame) return false;
    workbook.write(() => estimateChanges(reading, rows, present!.length));
    return true;
  }

  isRowCheckDue(): boolean {
    return this.checkedRows.day !== isoDayOf(this.now());
  }

  restoreAllCells(isWhole: boolean, before: (rows: number[]) => void): PutBack[] {
    const { last } = this.read({ codes: [] });
    const restored: PutBack[] = [];
    let from = this.checkedRows.next;
    for (let portion = 0; portion < (isWhole ? 2 : 1) && from <= last.register; portion++) {
      const to = Math.min(last.register, from + ROWS_PORTION - 1);
      const rows = Array.from({ length: to - from + 1 }, (_, index) => from + index);
      before(rows);
      const reading = this.read({ rows, codes: [] });
      const codes = reading.incidents.map(({ incident }) => incident.code);
      restored.push(...this.restoreDiffering(reading, codes));
      from = to + 1;
    }
    writeProperty('rows.checked', JSON.stringify({ day: isoDayOf(this.now()), next: from > last.register ? 2 : from }));
    return restored;
  }

  isCheckDue(): boolean {
    return this.checker.isDue;
  }

  checkJournal(isWhole: boolean): JournalCheck {
    return this.checker.check(this.read({ codes: [] }), isWhole);
  }

  checkJournalTail(): JournalCheck {
    return this.checker.checkTail(this.current());
  }

  journalTold(): void {
    this.checker.told();
  }

  isNews(text: string, subject: 'settings' | 'finals'): boolean {
    const told = `${isoDayOf(this.now())} ${digest(text)}`;
    const property = `${subject}.told` as const;
    if (readProperty(property) === told) return false;
    writeProperty(property, told);
    return true;
  }

  showVersion(): void {
    this.showVersionNote();
  }

  /** The day of the last check of the register's rows, and the row where the next one begins. */
  private get checkedRows(): { day: string; next: number } {
    return { day: '', next: 2, ...(JSON.parse(readProperty('rows.checked') || '{}') as object) };
  }
}

/** Columns that change with the settings too: what is put back in them is no news. */
const followsSettings = (key: string): boolean =>
  ['group', 'stepWarnAt', 'overallWarnAt', 'handoverFrom'].includes(key) || key.startsWith('minutes');

const headerOf = (key: string): string => sheetOf('register').columns.find((column) => column.key === key)!.header;

/**
 * Returns which of the loaded incidents have other rows in «Dự toán» than the journal says, and the codes there that are of no incident.
 * `isNews`: it is the work of hands; the incident has not only begun or ceased to be one of security.
 * @param known the codes of its rows, when they were read
 */
function differingEstimates(reading: RegisterReading, codes: string[], known?: string[]): { code: string; isNews: boolean }[] {
  const planned = codes.filter((code) => reading.journal.plansOf(code).some(({ lines }) => lines.length));
  if (!planned.length || !reading.workbook.has('estimate')) return [];
  const columns = reading.columns('estimate');
  const present = new Map<string, number[]>();
  const strays: string[] = [];
  for (const [index, code] of (known ?? reading.readColumns('estimate', ['code'])[0]!).entries()) {
    if (planned.includes(code)) present.set(code, [...(present.get(code) ?? []), index + 2]);
    else if (code && !reading.hasCode(code)) strays.push(code);
  }
  const ranges = rangesOf(ascending([...present.values()].flat()), READ_ALONG);
  const read = reading.workbook.read(partsOf('estimate', ranges));
  const cellsAt = new Map(ranges.flatMap(({ first }, index) => read[index]!.map((cells, offset) => [first + offset, cells] as const)));
  const differing = planned.flatMap((code) => {
    const rows = (present.get(code) ?? []).map((row) => cellsAt.get(row) ?? []);
    const isWithheld = isWithheldNow(reading, code);
    const stand = (wanted: Cell[][]) =>
      rows.length === wanted.length &&
      wanted.every((row, index) => row.every((cell, column) => readText(rows[index]![column]) === String(cell)));
    const written = (withheld: boolean) =>
      reading.journal.plansOf(code).flatMap((plan) => estimateRows(columns, { ...plan, code, isWithheld: withheld }));
    return stand(written(isWithheld)) ? [] : [{ code, isNews: !stand(written(!isWithheld)) }];
  });
  return [...differing, ...[...new Set(strays)].map((code) => ({ code, isNews: true }))];
}

const isWithheldNow = (reading: RegisterReading, code: string): boolean => {
  const loaded = reading.incident(code);
  return loaded !== undefined && isConfidential(loaded.incident);
};

/** The incidents whose rows of the register say nothing to people without a role; those rows are compared first. */
function withheldCodes(reading: RegisterReading): Set<string> {
  if (!reading.workbook.has('register')) return new Set();
  const [codes = [], described = []] = reading.readColumns('register', ['code', 'description']);
  return new Set(codes.filter((_, index) => described[index] === withheldText));
}

/** Writes the rows over those that stand, adds rows or deletes those below. */
function estimateChanges({ workbook }: RegisterReading, rows: Cell[][], present: number): Change[] {
  const over = rows.slice(0, present);
  const more = rows.slice(present);
  return [
    ...(over.length ? [workbook.writeCells('estimate', 2, 1, over)] : []),
    ...(more.length ? workbook.appendRows('estimate', present + 1, more) : []),
    ...(present > rows.length ? [workbook.deleteRows('estimate', rows.length + 2, present - rows.length)] : []),
  ];
}
