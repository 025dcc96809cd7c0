// One read of the file for an action: first the settings, the codes and the selected rows, then the incidents' rows and events.
import type { LoadedIncident, OpenIncident, Reading, TypedColumns, Wanted } from '../../actions/ports';
import type { IncidentEvent } from '../../procedure/events';
import { replay } from '../../procedure/evolve';
import type { Plan, StepCode } from '../../procedure/incident';
import { nextIncidentCode } from '../../procedure/incident-number';
import { NotReady, UserError } from '../../texts/errors';
import { journalTexts } from '../../texts/sheets/journal';
import { workbookTexts } from '../../texts/workbook';
import { log } from '../platform/log';
import { instantOf, readText } from './cells';
import { findEnd, type JournalEnd } from './journal-end';
import { eventOf, textIn } from './journal-rows';
import { SheetSettings, settingParts } from './office-settings';
import { readState } from './register-row';
import { rangesOf, readRowList } from './row-lists';
import { handEditable, sheetOf } from './sheets';
import { type Columns, columnsOf } from './tables';
import type { Cells, Part, Workbook } from './workbook';

/** The sheets that actions write, besides the settings. */
const recordSheets = ['register', 'journal', 'estimate', 'outbox'] as const;
export type RecordSheet = (typeof recordSheets)[number];

/** A register row with what its hidden columns say. */
export interface RegisterRow {
  row: number;
  code: string;
  /** The journal rows of its events, as the cell says. */
  journalRows: number[];
  cells: unknown[];
}

type RowRange = ReturnType<typeof rangesOf>[number];

/** The sheets that only grow at their end, in the order of `tailParts`. */
const tailSheets = ['journal', 'estimate', 'outbox'] as const;
type TailSheet = (typeof tailSheets)[number];

const startOfTail = (end: JournalEnd, sheet: TailSheet): number => (sheet === 'journal' ? end.row : end[sheet]);

/** The parts from the noted ends on: they show whether rows were added or deleted by hand. */
const tailParts = (end: JournalEnd): Part[] =>
  tailSheets.map((sheet) => ({ sheet, firstRow: startOfTail(end, sheet), ...(sheet === 'journal' ? {} : { column: 1 }) }));

const partsOf = (sheet: RecordSheet, ranges: RowRange[]): Part[] =>
  ranges.map(({ first, last }) => ({ sheet, firstRow: first, lastRow: last }));

/** Rows between those of an incident that are read along, so that a range less is asked for. */
const READ_ALONG = 4;

/** The columns of the register that are read whole, for what is wanted. */
function wholeColumns({ codes, keys, open, waiting }: Wanted): string[] {
  return [
    ...(codes || keys || waiting || open === 'events' ? ['code'] : []),
    ...(codes || waiting || open === 'events' ? ['journalRows'] : []),
    ...(keys ? ['source'] : []),
    ...(open || waiting ? ['state'] : []),
  ];
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
  incidents: LoadedIncident[] = [];
  open: OpenIncident[] = [];
  withPendingDocuments: string[] = [];
  private readonly headers: Record<RecordSheet, unknown[]>;
  private readonly knownColumns = new Map<RecordSheet, Columns>();
  /** Columns of the register that were read whole, from row 2 on. */
  private readonly whole = new Map<string, string[]>();
  private readonly rows = new Map<number, RegisterRow>();
  private readonly loaded = new Map<string, LoadedIncident | UserError>();
  private readonly places = new Map<string, number[]>();
  private readonly keys = new Map<string, string>();
  /** Cells of journal rows by row. */
  private readonly events = new Map<number, unknown[]>();
  private readonly tails = new Map<TailSheet, { from: number; cells: Cells }>();

  /**
   * @param before an earlier reading of this run: what it found is asked for at once, and the second call is spared if it still holds
   * @throws MissingSheet when a header of a sheet was renamed; NotReady when set-up has to upgrade the file first
   */
  constructor(
    readonly workbook: Workbook,
    wanted: Wanted,
    { firstMail = 2, toWrite = true, before }: { firstMail?: number; toWrite?: boolean; before?: RegisterReading } = {},
  ) {
    const columns = wholeColumns(wanted);
    const selected = rangesOf(ascending(wanted.rows ?? []));
    const guess = before?.placesOf(wanted.codes ?? []);
    const [settings, headers, selectedCells, columnCells, mailCells, ...guessed] = readTogether(workbook, [
      settingParts,
      recordSheets.map((sheet) => ({ sheet, firstRow: 1, lastRow: 1 })),
      partsOf('register', selected),
      columns.map((key) => ({ sheet: 'register', firstRow: 2, column: usualPlace(key) })),
      wanted.mails ? [{ sheet: 'outbox', firstRow: firstMail }] : [],
      ...(guess ? [partsOf('register', guess.rows), partsOf('journal', guess.events), tailParts(guess.end)] : []),
    ]);
    this.settings = new SheetSettings(settings!);
    this.headers = Object.fromEntries(recordSheets.map((sheet, index) => [sheet, headers![index]![0] ?? []])) as typeof this.headers;
    requireUpgraded(this.headers);
    this.readWhole(columns, columnCells!);
    this.keepRows(selected, selectedCells!);
    this.mails = { firstRow: firstMail, rows: mailCells![0] ?? [] };
    const found = findEnd(this.headers.journal);
    this.endColumn = found?.column ?? this.usualEndColumn();
    const end = found?.end ?? this.endFromRows();
    if (guess) {
      this.keepRows(guess.rows, guessed[0]!);
      this.keepEvents(guess.events, guessed[1]!);
      this.keepTails(guess.end, guessed[2]!);
    }
    const codes = this.codesToLoad(wanted);
    this.readMore(
      ascending(this.rowsToRead(wanted).filter((row) => !this.rows.has(row))),
      ascending(codes.flatMap((code) => this.journalRowsOf(code)).filter((row) => row <= end.row && !this.events.has(row))),
      toWrite || codes.length > 0 ? end : undefined,
    );
    const journalTail = this.tailFrom('journal', end.row);
    this.end = journalTail && !this.follows(end, journalTail) ? { ...end, row: this.lastRowAfter('journal', end.row, journalTail) } : end;
    this.last = {
      register: Math.max(1, ...[...this.whole.values()].map(({ length }) => length + 1)),
      journal: this.end.row,
      estimate: this.lastOfTail('estimate', end.estimate),
      outbox: this.lastOfTail('outbox', end.outbox),
    };
    this.loadIncidents(codes);
    this.findKeys(wanted);
    this.summarise(wanted, codes);
  }

  /** The second call: what depends on the first, unless it is there already. */
  private readMore(rows: number[], eventRows: number[], end: JournalEnd | undefined): void {
    const rowRanges = rangesOf(rows, READ_ALONG);
    const eventRanges = rangesOf(eventRows, READ_ALONG);
    const hasTails = !end || this.tailFrom('journal', end.row) !== undefined;
    const [rowCells, eventCells, tailCells] = readTogether(this.workbook, [
      partsOf('register', rowRanges),
      partsOf('journal', eventRanges),
      hasTails ? [] : tailParts(end),
    ]);
    this.keepRows(rowRanges, rowCells!);
    this.keepEvents(eventRanges, eventCells!);
    if (!hasTails) this.keepTails(end, tailCells!);
  }

  /** Returns where the incidents and the ends of the sheets are, as far as this reading knows. */
  private placesOf(codes: string[]): { rows: RowRange[]; events: RowRange[]; end: JournalEnd } {
    return {
      rows: rangesOf(ascending(codes.flatMap((code) => this.placeOf(code) ?? [])), READ_ALONG),
      events: rangesOf(ascending(codes.flatMap((code) => this.journalRowsOf(code))), READ_ALONG),
      end: this.end,
    };
  }

  /** Returns the places of a record sheet's columns. @throws MissingSheet */
  columns(sheet: RecordSheet): Columns {
    const known = this.knownColumns.get(sheet) ?? columnsOf(sheet, this.headers[sheet]);
    this.knownColumns.set(sheet, known);
    return known;
  }

  incident(code: string): LoadedIncident | undefined {
    const loaded = this.loaded.get(code);
    if (loaded instanceof UserError) throw loaded;
    return loaded;
  }

  incidentAt(row: number): LoadedIncident | undefined {
    const code = this.rows.get(row)?.code;
    return code ? this.incident(code) : undefined;
  }

  typedAt(row: number): TypedColumns {
    const cells = this.rows.get(row)?.cells;
    const columns = this.columns('register');
    return Object.fromEntries(handEditable.map((key) => [key, readText(textIn(cells, columns, key))])) as unknown as TypedColumns;
  }

  hasCode(code: string): boolean {
    return (this.whole.get('code') ?? []).includes(code);
  }

  codeOfKey(key: string): string | undefined {
    return this.keys.get(key);
  }

  nextCode(year: number, given: string[]): string {
    const lastCode = given[given.length - 1] ?? this.end.lastCode;
    return nextIncidentCode(year, lastCode, (code) => this.hasCode(code) || given.includes(code));
  }

  touched({ first, last }: { first: number; last: number }): { others: boolean; codes: boolean } {
    const columns = this.columns('register');
    const free = handEditable.map((key) => columns[key]!);
    const places = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    return { others: places.some((place) => !free.includes(place)), codes: places.includes(columns.code!) };
  }

  get openSteps(): StepCode[] {
    return this.states().flatMap(({ step }) => step ?? []);
  }

  folderOf(code: string): string {
    const row = this.rowOf(code);
    return row ? textIn(row.cells, this.columns('register'), 'folderId') : '';
  }

  get journalEnd(): { row: number; hash: string } {
    return this.end;
  }

  get lastDigest(): string {
    return this.end.digest;
  }

  /** Returns the register row of an incident; when rows have the same code, the first counts. */
  rowOf(code: string): RegisterRow | undefined {
    const at = (this.whole.get('code') ?? []).indexOf(code);
    if (at >= 0) return this.rows.get(at + 2);
    return [...this.rows.values()].find((row) => row.code === code);
  }

  /** Returns the row's number even when the row itself was not read. */
  placeOf(code: string): number | undefined {
    const at = (this.whole.get('code') ?? []).indexOf(code);
    return at >= 0 ? at + 2 : this.rowOf(code)?.row;
  }

  /** Returns the journal rows of an incident's events. */
  journalRowsOf(code: string): number[] {
    const known = this.places.get(code);
    if (known) return known;
    const at = (this.whole.get('code') ?? []).indexOf(code);
    const list = at >= 0 ? readRowList(this.whole.get('journalRows')![at] ?? '') : (this.rowOf(code)?.journalRows ?? []);
    this.places.set(code, list);
    return list;
  }

  /** Returns the plans of an incident that was loaded; [] when it cannot be read. */
  plansOf(code: string): Plan[] {
    const loaded = this.loaded.get(code);
    return loaded && !(loaded instanceof UserError) ? loaded.incident.plans : [];
  }

  /** Returns a column of the register that was wanted, from row 2 on. */
  wholeColumn(key: string): string[] {
    return this.whole.get(key) ?? [];
  }

  /** Reads the register rows of incidents. */
  readRows(codes: string[]): void {
    const ranges = rangesOf(ascending(codes.flatMap((code) => this.placeOf(code) ?? [])), READ_ALONG);
    this.keepRows(ranges, this.workbook.read(partsOf('register', ranges)));
  }

  /** Reads columns of a record sheet whole, from row 2 on, as texts. */
  readColumns(sheet: RecordSheet, keys: string[]): string[][] {
    const columns = this.columns(sheet);
    const cells = this.workbook.read(keys.map((key) => ({ sheet, firstRow: 2, column: columns[key]! })));
    return cells.map((column) => column.map(([cell]) => readText(cell)));
  }

  /** Reads rows of the journal; returns their cells by row. */
  readJournal(rows: number[]): Map<number, unknown[]> {
    const ranges = rangesOf(ascending(rows), READ_ALONG);
    const cells = this.workbook.read(partsOf('journal', ranges));
    return new Map(ranges.flatMap(({ first }, index) => cells[index]!.map((row, offset) => [first + offset, row] as const)));
  }

  /** Makes incidents of the events in these rows; an incident whose events cannot be read keeps its error. */
  load(code: string, rows: number[], cells: Map<number, unknown[]>): void {
    this.places.set(code, rows);
    try {
      this.loaded.set(code, this.loadedFrom(code, rows, cells));
    } catch (error) {
      this.loaded.set(code, error instanceof UserError ? error : new UserError(journalTexts.spoilt(code)));
    }
  }

  /** Reads the events of incidents wherever they stand in the journal, by its column of codes. */
  loadFromJournal(codes: string[], journalCodes = this.readColumns('journal', ['code'])[0]!): void {
    const wanted = new Set(codes);
    const rows = new Map<string, number[]>();
    journalCodes.forEach((code, index) => {
      if (wanted.has(code)) rows.set(code, [...(rows.get(code) ?? []), index + 2]);
    });
    if (!rows.size) return;
    const cells = this.readJournal([...rows.values()].flat());
    for (const [code, list] of rows) this.load(code, list, cells);
  }

  private loadedFrom(code: string, rows: number[], cells: Map<number, unknown[]>): LoadedIncident {
    const columns = this.columns('journal');
    const events = rows.map((row) => eventOf(cells.get(row) ?? [], columns, row));
    try {
      return { incident: replay(events), events };
    } catch {
      throw new UserError(journalTexts.spoilt(code));
    }
  }

  private loadIncidents(codes: string[]): void {
    const cells = this.events;
    const columns = codes.length ? this.columns('journal') : {};
    const astray: string[] = [];
    for (const code of codes) {
      const rows = this.journalRowsOf(code);
      const isInPlace =
        rows.length > 0 &&
        rows.every((row) => textIn(cells.get(row), columns, 'code') === code) &&
        isFirst(cells.get(rows[0]!), columns, rows[0]!);
      if (isInPlace) this.load(code, rows, cells);
      else astray.push(code);
    }
    // The row is missing, or somebody has moved rows of the journal.
    if (astray.length) this.loadFromJournal(astray);
  }

  /** Reads the columns again that people have moved away from their usual places. */
  private readWhole(keys: string[], cells: Cells[]): void {
    if (!keys.length || !this.workbook.has('register')) return;
    const columns = this.columns('register');
    const moved = keys.filter((key) => columns[key] !== usualPlace(key));
    const again = moved.length ? this.readColumns('register', moved) : [];
    keys.forEach((key, index) => {
      const at = moved.indexOf(key);
      this.whole.set(key, at < 0 ? cells[index]!.map(([cell]) => readText(cell)) : again[at]!);
    });
  }

  private keepRows(ranges: { first: number }[], read: Cells[]): void {
    const rows = ranges.flatMap(({ first }, index) => read[index]!.map((cells, offset) => ({ row: first + offset, cells })));
    if (!rows.length) return;
    const columns = this.columns('register');
    for (const { row, cells } of rows) {
      const text = (key: string) => readText(textIn(cells, columns, key));
      this.rows.set(row, { row, code: text('code'), journalRows: readRowList(text('journalRows')), cells });
    }
  }

  private states() {
    return (this.whole.get('state') ?? []).map((text, index) => ({ row: index + 2, ...readState(text) }));
  }

  private rowsToRead({ codes = [], open, waiting }: Wanted): number[] {
    return [
      ...codes.flatMap((code) => this.placeOf(code) ?? []),
      ...(open ? this.states().flatMap(({ row, step, owesDocuments }) => (step || owesDocuments ? [row] : [])) : []),
      ...(waiting ? this.states().flatMap(({ row, isWaitingForLeader }) => (isWaitingForLeader ? [row] : [])) : []),
    ];
  }

  private codesToLoad({ rows = [], codes = [], open, waiting }: Wanted): string[] {
    const codeAt = (row: number) => this.whole.get('code')?.[row - 2] ?? '';
    return [
      ...new Set([
        ...rows.flatMap((row) => this.rows.get(row)?.code || []),
        ...codes,
        ...(open === 'events' ? this.states().flatMap(({ row, step }) => (step ? [codeAt(row)] : [])) : []),
        ...(waiting ? this.states().flatMap(({ row, isWaitingForLeader }) => (isWaitingForLeader ? [codeAt(row)] : [])) : []),
      ]),
    ].filter(Boolean);
  }

  /** Returns whether the last row of the journal is the one that the end tells of, and nothing follows it. */
  private follows(end: JournalEnd, [last, ...more]: Cells): boolean {
    if (more.some((row) => row.some((cell) => cell !== ''))) return false;
    return end.row === 1 || textIn(last, this.columns('journal'), 'hash') === end.hash;
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
    this.keepEvents([{ first: end.row }], [cells[0]!]);
  }

  private keepEvents(ranges: { first: number }[], cells: Cells[]): void {
    for (const [index, { first }] of ranges.entries())
      for (const [offset, row] of cells[index]!.entries()) this.events.set(first + offset, row);
  }

  private lastRowOf(sheet: RecordSheet): number {
    return (this.readColumns(sheet, [sheetOf(sheet).columns[0]!.key])[0] ?? []).length + 1;
  }

  /** Makes the end again from the rows, after somebody has typed over its cell. */
  private endFromRows(): JournalEnd {
    const [hashes, lastCodes, events] = this.readColumns('journal', ['hash', 'lastCode', 'event']);
    return {
      row: hashes!.length + 1,
      hash: hashes![hashes!.length - 1] ?? '',
      lastCode: lastCodes![lastCodes!.length - 1] ?? '',
      incidents: events!.filter((label) => label === events![0]).length,
      estimate: this.workbook.has('estimate') ? this.lastRowOf('estimate') : 1,
      outbox: this.workbook.has('outbox') ? this.lastRowOf('outbox') : 1,
      digest: '',
    };
  }

  private findKeys({ keys, oldKeys = [] }: Wanted): void {
    if (!keys) return;
    const codes = this.whole.get('code') ?? [];
    (this.whole.get('source') ?? []).forEach((source, index) => {
      if (source && !this.keys.has(source)) this.keys.set(source, codes[index]!);
    });
    const isDamaged = this.keys.size < this.end.incidents || oldKeys.some((key) => !this.keys.has(key));
    if (!isDamaged || keys.every((key) => this.keys.has(key))) return;
    const [journalKeys, journalCodes] = this.readColumns('journal', ['key', 'code']);
    journalKeys!.forEach((key, index) => {
      if (key && !this.keys.has(key)) this.keys.set(key, journalCodes![index]!);
    });
  }

  private summarise(wanted: Wanted, codes: string[]): void {
    this.incidents = codes.flatMap((code) => {
      const loaded = this.loaded.get(code);
      if (loaded instanceof UserError) log(code, loaded);
      return loaded && !(loaded instanceof UserError) ? [loaded] : [];
    });
    if (!wanted.open) return;
    for (const row of ascending([...this.rows.keys()])) {
      const read = this.rows.get(row)!;
      const { step, isWaitingForLeader, owesDocuments } = readState(textIn(read.cells, this.columns('register'), 'state'));
      if (!read.code) continue;
      if (owesDocuments) this.withPendingDocuments.push(read.code);
      if (step) this.open.push({ ...openIncident(read, this.columns('register')), step, isWaitingForLeader });
    }
  }
}

function openIncident({ row, code, cells }: RegisterRow, columns: Columns): Omit<OpenIncident, 'step' | 'isWaitingForLeader'> {
  const text = (key: string) => readText(textIn(cells, columns, key));
  const at = (key: string) => instantOf(cells[columns[key]! - 1]);
  return {
    row,
    code,
    device: text('device'),
    department: text('department'),
    assignee: text('assignee'),
    reportedAt: at('reportedAt') ?? 0,
    stepDueAt: at('stepDueAt'),
    stepWarnAt: at('stepWarnAt'),
    overallDueAt: at('overallDueAt'),
    overallWarnAt: at('overallWarnAt'),
    handoverFrom: at('handoverFrom'),
    securitySince: at('securitySince'),
    reminded: text('reminded').split('\n').filter(Boolean),
  };
}

/** Before the upgrade the register has no column of journal rows and the journal no end. */
function requireUpgraded({ register, journal }: Record<RecordSheet, unknown[]>): void {
  const isOld = register.length > 0 && register.some((header) => String(header).normalize('NFC') === oldHeaders.lastJournalRow);
  if (isOld && !findEnd(journal)) throw new NotReady(workbookTexts.notUpgraded);
}

/** Headers of the version before the journal had an end, and what became of them. */
export const oldHeaders = { firstJournalRow: 'Nhật ký từ dòng', lastJournalRow: 'Nhật ký đến dòng', waiting: 'Chờ lãnh đạo' };

/** The place of a register column unless people have moved it. */
const usualPlace = (key: string): number => sheetOf('register').columns.findIndex((column) => column.key === key) + 1;

/** Reads groups of parts in one call; returns the cells by group. */
function readTogether(workbook: Workbook, groups: Part[][]): Cells[][] {
  const cells = workbook.read(groups.flat());
  let next = 0;
  return groups.map(({ length }) => {
    next += length;
    return cells.slice(next - length, next);
  });
}

const ascending = (rows: number[]): number[] => [...new Set(rows)].sort((one, other) => one - other);

function isFirst(cells: unknown[] | undefined, columns: Columns, row: number): boolean {
  try {
    return (eventOf(cells ?? [], columns, row) as IncidentEvent).type === 'reported';
  } catch {
    return false;
  }
}
