// One read of the file for an action: first the settings, the codes and the selected rows, then the incidents' rows and events.
import type { LoadedIncident, OpenIncident, Reading, TypedColumns, Wanted } from '../../../actions/ports';
import type { Instant, Party, StepCode } from '../../../procedure/incident';
import { nextIncidentCode } from '../../../procedure/incident-number';
import type { Delegation } from '../../../procedure/rights/people';
import { log } from '../../platform/log';
import { readProperty } from '../../platform/properties';
import { readText } from '../cells';
import { BrokenHeaders, isHeaderRow } from '../headers/header-row';
import { findEnd, hasNotedDelegations, type JournalEnd, keptEnd, laterCode, type NotedDelegations, notedDelegations } from '../journal-end';
import { incidentsIn, textIn } from '../journal-rows';
import { requireUpgraded } from '../old-layout';
import { folderIn, registerCells } from '../register-row';
import { SheetSettings } from '../settings/office-settings';
import { settingParts } from '../settings/setting-sheets';
import { handEditable, saidByReporter, sheetOf } from '../sheets';
import { type Columns, columnsOf } from '../tables';
import { vendorsIn } from '../vendor-rows';
import type { Cells, Workbook } from '../workbook';
import { JournalReader } from './journal-reader';
import {
  ascending,
  partsOf,
  READ_ALONG,
  type RecordSheet,
  type RowRange,
  readTogether,
  recordSheets,
  startOfTail,
  type TailSheet,
  tailParts,
  tailSheets,
  usualPlace,
  wholeColumns,
} from './reading-parts';
import { RegisterReader } from './register-reader';
import { rangesOf, rowListText } from './row-lists';

/** So many codes at the end of the journal are looked at: a register row that was moved while it was written does not know its last events. */
const RECENT_ROWS = 100;

/** An incident has some twenty events. */
const MOST_EVENTS = 200;

/** The forms of a day before were all taken in when the journal was opened, whatever Google lists late. */
const DAY = 86_400_000;

/** How a reading is made. */
export interface ReadOptions {
  /** No mail before this row of «Thư đi» is pending. */
  firstMail?: number;
  /** True under the lock: the ends of the sheets are read too. */
  toWrite?: boolean;
  /** An earlier reading of this run: what it found is asked for at once, and the second call is spared if it still holds. */
  before?: RegisterReading;
  /** True when broken headers were put right just now. */
  isMended?: boolean;
}

export class RegisterReading implements Reading {
  readonly settings: SheetSettings;
  readonly end: JournalEnd;
  /** The column of the cell that holds the end. */
  readonly endColumn: number;
  /** The last rows of the record sheets that hold anything: new rows come after them. */
  readonly last: Record<RecordSheet, number>;
  /** Rows of «Thư đi» from the first pending one on, when mails were wanted. */
  readonly mails: { firstRow: number; rows: Cells };
  /** «Đơn vị đối tác» with its header; blank when it was not wanted. */
  readonly vendorCells: Cells;
  readonly incidents: LoadedIncident[];
  readonly open: OpenIncident[] = [];
  readonly withPendingDocuments: string[] = [];
  readonly withFinalDocuments: string[] = [];
  readonly register: RegisterReader;
  readonly journal: JournalReader;
  private readonly headers: Record<RecordSheet, unknown[]>;
  private readonly knownColumns = new Map<RecordSheet, Columns>();
  private readonly keys = new Map<string, string>();
  private checkedDelegations?: NotedDelegations;
  private readonly tails = new Map<TailSheet, { from: number; cells: Cells }>();

  /**
   * @throws BrokenHeaders when a header of a record sheet was changed; MissingSheet when that could not be mended, or the journal is
   *   missing; NotReady when set-up has to upgrade the file first
   */
  constructor(
    readonly workbook: Workbook,
    wanted: Wanted,
    { firstMail = 2, toWrite = true, before, isMended = false }: ReadOptions = {},
  ) {
    const columns = wholeColumns(wanted);
    const selected = rangesOf(ascending(wanted.rows ?? []));
    const guess = before?.placesOf(wanted);
    const [settings, headers, selectedCells, columnCells, mailCells, vendorCells, ...guessed] = readTogether(workbook, [
      settingParts,
      recordSheets.map((sheet) => ({ sheet, firstRow: 1, lastRow: 1 })),
      partsOf('register', selected),
      columns.map((key) => ({ sheet: 'register', firstRow: 2, column: usualPlace(key) })),
      wanted.mails ? [{ sheet: 'outbox', firstRow: firstMail }] : [],
      wanted.vendors ? [{ sheet: 'vendors', firstRow: 1 }] : [],
      ...(guess ? [partsOf('register', guess.rows), partsOf('journal', guess.events), tailParts(guess.end)] : []),
    ]);
    this.headers = Object.fromEntries(recordSheets.map((sheet, index) => [sheet, headers![index]![0] ?? []])) as typeof this.headers;
    requireUpgraded(this.headers);
    const broken = recordSheets.filter((sheet) => workbook.has(sheet) && !isHeaderRow(sheet, this.headers[sheet]));
    if (broken.length && !isMended) throw new BrokenHeaders(broken);
    this.journal = new JournalReader(workbook, this.headers.journal, before?.journal);
    this.register = new RegisterReader(workbook, this.headers.register);
    this.register.keepWhole(columns, columnCells!);
    this.register.keep(selected, selectedCells!);
    this.mails = { firstRow: firstMail, rows: mailCells![0] ?? [] };
    this.vendorCells = vendorCells![0] ?? [];
    const found = findEnd(this.headers.journal);
    this.endColumn = found?.column ?? this.usualEndColumn();
    const end = found?.end ?? this.endFromRows();
    this.end = end;
    this.settings = new SheetSettings(settings!, end.delegations ?? this.noted.delegations);
    if (guess) {
      this.register.keep(guess.rows, guessed[0]!);
      this.journal.keep(guess.events, guessed[1]!);
      this.keepTails(guess.end, guessed[2]!);
    }
    const codes = this.register.codesToLoad(wanted);
    this.readMore(
      this.register.rowsToRead(wanted),
      ascending(codes.flatMap((code) => this.eventRows(code, wanted)).filter((row) => row <= end.row && !this.journal.has(row))),
      toWrite || codes.length > 0 ? end : undefined,
    );
    const journalTail = this.tailFrom('journal', end.row);
    if (journalTail && !this.follows(end, journalTail)) this.end = { ...end, row: this.lastRowAfter('journal', end.row, journalTail) };
    this.last = {
      register: this.register.lastRow,
      journal: this.end.row,
      estimate: this.lastOfTail('estimate', end.estimate),
      outbox: this.lastOfTail('outbox', end.outbox),
    };
    this.journal.load(new Map(codes.map((code) => [code, this.journalRowsOf(code)])));
    this.findKeys(wanted);
    this.incidents = codes.flatMap((code) => {
      const fault = this.journal.faultOf(code);
      if (fault) log(code, fault);
      return fault ? [] : (this.journal.incident(code) ?? []);
    });
    if (wanted.open)
      ({
        open: this.open,
        withPendingDocuments: this.withPendingDocuments,
        withFinalDocuments: this.withFinalDocuments,
      } = this.register.open());
  }

  /** The second call: what depends on the first, unless it is there already. */
  private readMore(rows: number[], eventRows: number[], end: JournalEnd | undefined): void {
    const rowRanges = rangesOf(rows, READ_ALONG);
    const eventRanges = rangesOf(eventRows, READ_ALONG);
    const hasTails = !end || this.tailFrom('journal', end.row) !== undefined;
    const recentFrom = Math.max(2, (end?.row ?? 0) - RECENT_ROWS);
    const [rowCells, eventCells, tailCells, recentCells] = readTogether(this.workbook, [
      partsOf('register', rowRanges),
      partsOf('journal', eventRanges),
      hasTails ? [] : tailParts(end),
      hasTails || end.row < 2 ? [] : [{ sheet: 'journal', firstRow: recentFrom, column: this.journal.columns.code! }],
    ]);
    this.register.keep(rowRanges, rowCells!);
    this.journal.keep(eventRanges, eventCells!);
    if (!hasTails) this.keepTails(end, tailCells!);
    this.journal.keepRecent(
      recentFrom,
      (recentCells![0] ?? []).map(([code]) => code),
    );
  }

  /** Returns where the incidents and the ends of the sheets are, as far as this reading knows. */
  private placesOf({ codes = [], chained }: Wanted): { rows: RowRange[]; events: RowRange[]; end: JournalEnd } {
    return {
      rows: rangesOf(ascending(codes.flatMap((code) => this.register.placeOf(code) ?? [])), READ_ALONG),
      events: rangesOf(ascending(codes.flatMap((code) => this.eventRows(code, { chained }))), READ_ALONG),
      end: this.end,
    };
  }

  /** The rows of an incident's events, with the rows after them when they are wanted. */
  private eventRows(code: string, { chained }: Wanted): number[] {
    const rows = this.journalRowsOf(code);
    return chained ? rows.flatMap((row) => [row, row + 1]) : rows;
  }

  /** Returns the places of a record sheet's columns. @throws MissingSheet */
  columns(sheet: RecordSheet): Columns {
    const known = this.knownColumns.get(sheet) ?? columnsOf(sheet, this.headers[sheet]);
    this.knownColumns.set(sheet, known);
    return known;
  }

  incident(code: string): LoadedIncident | undefined {
    return this.journal.incident(code);
  }

  alteredRows(code: string): number[] {
    return this.journal.alteredRows(code);
  }

  incidentAt(row: number): LoadedIncident | undefined {
    const code = this.register.at(row)?.code;
    return code ? this.incident(code) : undefined;
  }

  typedAt(row: number): TypedColumns {
    return this.register.typedAt(row);
  }

  isTypedByHand(row: number): boolean {
    const read = this.register.at(row);
    if (!read || read.journalRows.length || this.journal.rowsOf(read.code)) return false;
    return !this.register.isBlank(read);
  }

  hasCode(code: string): boolean {
    return this.register.hasCode(code);
  }

  codeOfKey(key: string): string | undefined {
    return this.keys.get(key);
  }

  isOfEarlierJournal(sentAt: Instant): boolean {
    return sentAt < (this.end.opened?.sweptAt ?? 0) - DAY;
  }

  nextCode(year: number, given: string[]): string {
    const lastCode = [...given, this.end.lastCode, readProperty('code.last'), ...this.lastCodesInTail()].reduce(laterCode);
    return nextIncidentCode(year, lastCode, (code) => this.hasCode(code) || given.includes(code));
  }

  touched({ first, last }: { first: number; last: number }): ReturnType<Reading['touched']> {
    const columns = this.columns('register');
    const free = handEditable.map((key) => columns[key]!);
    const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return {
      others: places.some((place) => !free.includes(place)),
      reported: saidByReporter.some((key) => places.includes(columns[key]!)),
      codes: places.includes(columns.code!),
    };
  }

  get openSteps(): StepCode[] {
    return this.register.states().flatMap(({ step }) => step ?? []);
  }

  /** Returns the number of an incident's row; undefined when none was read. */
  placeOf(code: string): number | undefined {
    return this.register.placeOf(code);
  }

  folderOf(code: string): string {
    return this.isPartOfAnother(code) ? '' : this.register.folderOf(code);
  }

  get journalEnd(): { row: number; hash: string } {
    return this.end;
  }

  get delegations(): Delegation[] {
    return this.noted.delegations ?? this.settings.listedDelegations;
  }

  get hasListedDelegations(): boolean {
    return this.end.delegations === undefined && this.noted.delegations === undefined;
  }

  /** The delegations of the end, as far as they are to be believed. Asked for only where they give a right: it may take a call. */
  get noted(): NotedDelegations {
    this.checkedDelegations ??= this.believedDelegations();
    return this.checkedDelegations;
  }

  /** What does not fit may be what the chairman gave between the reads of cell and properties: then the cell is read once more. */
  private believedDelegations(): NotedDelegations {
    const noted = notedDelegations(this.end);
    if (noted.isRemembered) return noted;
    const [headers] = this.workbook.read([{ sheet: 'journal', firstRow: 1, lastRow: 1 }]);
    const found = findEnd(headers![0] ?? []);
    const again = found && notedDelegations(found.end);
    if (!again?.isRemembered) return noted;
    this.end.delegations = again.delegations;
    return again;
  }

  /** Whether hands have written other delegations than the register into the end of the journal. */
  get isForged(): boolean {
    return this.noted.delegations !== undefined && this.noted.delegations !== this.end.delegations;
  }

  get markedRow(): number {
    return this.end.marked ?? 0;
  }

  get toldTurns(): string[] {
    return this.end.turns ?? [];
  }

  get lastMonthly(): string {
    return this.end.monthly ?? '';
  }

  get monthlyOff(): string[] {
    return this.end.monthlyOff ?? [];
  }

  get lastDigest(): string {
    return this.end.digest;
  }

  vendors(): Party[] {
    return vendorsIn(this.vendorCells);
  }

  more(codes: string[]): LoadedIncident[] {
    // A list of rows that hands have typed may name half the journal.
    const places = new Map(
      codes.map((code) => [code, this.register.journalRowsOf(code)] as const).filter(([, rows]) => rows.length < MOST_EVENTS),
    );
    const rows = [...places.values()].flat().filter((row) => row <= this.end.row && !this.journal.has(row));
    if (rows.length) this.journal.read(rows);
    return codes.flatMap((code) => this.journal.inPlace(code, places.get(code) ?? []) ?? []);
  }

  /** Returns the journal rows of an incident's events; before it is loaded, as its register row says. */
  journalRowsOf(code: string): number[] {
    return this.journal.rowsOf(code) ?? this.register.journalRowsOf(code);
  }

  /** Returns whether the register row of a loaded incident does not show all its events. */
  isBehind(code: string): boolean {
    return rowListText(this.register.journalRowsOf(code)) !== rowListText(this.journalRowsOf(code));
  }

  hasLostEvents(code: string): boolean {
    return this.register.journalRowsOf(code).length > this.journalRowsOf(code).length && !this.isPartOfAnother(code);
  }

  /** Whether the hidden part of an incident's row came from another one: hands have sorted the visible columns without it. */
  private isPartOfAnother(code: string): boolean {
    return this.journal.areOfAnother(code, this.register.journalRowsOf(code));
  }

  /** Returns the keys of the columns that are not what the journal says, in the row of a loaded incident. */
  differing(code: string): string[] {
    const row = this.register.rowOf(code);
    const loaded = this.journal.faultOf(code) ? undefined : this.journal.incident(code);
    if (!row || !loaded || this.hasLostEvents(code)) return [];
    const places = { journalRows: this.journalRowsOf(code), folderId: folderIn(loaded.incident) || this.folderOf(code) };
    return this.register.differing(row, registerCells(this.settings, loaded.incident, places, row.row, this.register.columns));
  }

  /** Reads columns of a record sheet whole, from row 2 on, as texts. */
  readColumns(sheet: RecordSheet, keys: string[]): string[][] {
    const columns = this.columns(sheet);
    const cells = this.workbook.read(keys.map((key) => ({ sheet, firstRow: 2, column: columns[key]! })));
    return cells.map((column) => column.map(([cell]) => readText(cell)));
  }

  /** Returns whether the last row of the journal is the one that the end tells of, and nothing follows it. */
  private follows(end: JournalEnd, [last, ...more]: Cells): boolean {
    if (more.some((row) => row.some((cell) => cell !== ''))) return false;
    return end.row === 1 || textIn(last, this.journal.columns, 'hash') === end.hash;
  }

  /** The numbers given that the last rows of the journal know: hands may have typed over the end. */
  private lastCodesInTail(): string[] {
    return (this.tailFrom('journal', this.end.row) ?? []).map((row) => textIn(row, this.journal.columns, 'lastCode'));
  }

  /** Returns the last row of the sheet that holds anything, from the one where its end was noted. */
  private lastOfTail(sheet: 'estimate' | 'outbox', noted: number): number {
    const tail = this.tailFrom(sheet, noted);
    if (!this.workbook.has(sheet) || !tail) return noted;
    return this.lastRowAfter(sheet, noted, tail);
  }

  /** @param tail the rows from the noted one on; blank when rows above it were deleted */
  private lastRowAfter(sheet: TailSheet, noted: number, tail: Cells): number {
    return tail.length ? noted + tail.length - 1 : this.lastRowOf(sheet);
  }

  /** The column of the end when it is not found: the last one, if somebody has typed over it, otherwise the next. */
  private usualEndColumn(): number {
    const headers = this.headers.journal;
    const isOurs = sheetOf('journal').columns.some(({ header }) => header === headers[headers.length - 1]);
    return headers.length + (isOurs ? 1 : 0);
  }

  private tailFrom(sheet: TailSheet, row: number): Cells | undefined {
    const tail = this.tails.get(sheet);
    return tail && tail.from <= row ? tail.cells.slice(row - tail.from) : undefined;
  }

  private keepTails(end: JournalEnd, cells: Cells[]): void {
    for (const [index, sheet] of tailSheets.entries()) this.tails.set(sheet, { from: startOfTail(end, sheet), cells: cells[index]! });
    // New events of an incident are in the tail.
    const [journalTail] = cells;
    this.journal.keep([{ first: end.row }], [journalTail!]);
    if (end.row > 1)
      this.journal.keepRecent(
        end.row,
        journalTail!.map((row) => row[this.journal.columns.code! - 1]),
      );
  }

  private lastRowOf(sheet: RecordSheet): number {
    return (this.readColumns(sheet, [sheetOf(sheet).columns[0]!.key])[0] ?? []).length + 1;
  }

  /** Makes the end again from the rows, after somebody has typed over its cell. */
  private endFromRows(): JournalEnd {
    const [hashes, lastCodes, events, codes] = this.journal.readColumns(['hash', 'lastCode', 'event', 'code']);
    const opening = this.journal.opening();
    const kept = keptEnd();
    // The first row may be gone with the cell.
    const opened = opening ? { hash: opening.before.hash, sweptAt: opening.sweptAt } : kept.opened;
    // What was kept of the journal before says nothing of this one but the last number.
    const keptIncidents = kept.opened?.hash === opened?.hash ? (kept.incidents ?? 0) : 0;
    const delegations = this.journal.delegations(hashes!.length + 1, codes!);
    return {
      row: hashes!.length + 1,
      hash: hashes![hashes!.length - 1] ?? '',
      // Rows may be gone with the cell: a number is never given twice.
      lastCode: [kept.lastCode ?? '', ...this.register.column('code')].reduce(laterCode, lastCodes!.filter(Boolean).pop() ?? ''),
      incidents: Math.max(keptIncidents, incidentsIn(events!, codes!)),
      estimate: this.workbook.has('estimate') ? this.lastRowOf('estimate') : 1,
      outbox: this.workbook.has('outbox') ? this.lastRowOf('outbox') : 1,
      digest: '',
      ...(opened === undefined ? {} : { opened }),
      ...(delegations || hasNotedDelegations() ? { delegations: delegations ?? [] } : {}),
    };
  }

  private findKeys({ keys, oldKeys = [], oldest = 0 }: Wanted): void {
    if (!keys) return;
    const codes = this.register.column('code');
    this.register.column('source').forEach((source, index) => {
      if (source && !this.keys.has(source)) this.keys.set(source, codes[index]!);
    });
    const isKnown = (key: string) => this.keys.has(key);
    // The keys of archived incidents stand in the journal's first row; none of them was sent after it was opened.
    if (oldest < (this.end.opened?.sweptAt ?? 0) && !keys.every(isKnown))
      for (const [key, code] of Object.entries(this.journal.opening()?.keys ?? {})) if (!isKnown(key)) this.keys.set(key, code);
    const isDamaged = this.keys.size < this.end.incidents || !oldKeys.every(isKnown);
    if (!isDamaged || keys.every(isKnown)) return;
    const [journalKeys, journalCodes] = this.journal.readColumns(['key', 'code']);
    journalKeys!.forEach((key, index) => {
      if (key && !this.keys.has(key)) this.keys.set(key, journalCodes![index]!);
    });
  }
}
