// The register as one reading sees it: columns that were read whole, and rows that were read.
import type { OpenIncident, TypedColumns, Wanted } from '../../../actions/ports';
import { isSame, readText } from '../cells';
import { textIn } from '../journal-rows';
import { readReminded, remindedText } from '../mails/reminded';
import { openIncident, type RegisterRow, readState, type registerCells } from '../register-row';
import { handEditable, isKeptByPeople } from '../sheets';
import { type Columns, columnsOf } from '../tables';
import type { Cells, Workbook } from '../workbook';
import { ascending, partsOf, READ_ALONG, usualPlace } from './reading-parts';
import { rangesOf, readRowList } from './row-lists';

export class RegisterReader {
  /** Columns that were read whole, from row 2 on. */
  private readonly whole = new Map<string, string[]>();
  private readonly rows = new Map<number, RegisterRow>();
  private known?: Columns;

  constructor(
    private readonly workbook: Workbook,
    readonly headers: unknown[],
  ) {}

  /** @throws MissingSheet when the sheet is missing or a header was renamed */
  get columns(): Columns {
    this.known ??= columnsOf('register', this.headers);
    return this.known;
  }

  /** Keeps columns that were read at their usual places; reads those again that people have moved away. */
  keepWhole(keys: string[], cells: Cells[]): void {
    if (!keys.length || !this.workbook.has('register')) return;
    const moved = keys.filter((key) => this.columns[key] !== usualPlace(key));
    const again = moved.length ? this.readColumns(moved) : [];
    keys.forEach((key, index) => {
      const at = moved.indexOf(key);
      this.whole.set(key, at < 0 ? cells[index]!.map(([cell]) => readText(cell)) : again[at]!);
    });
  }

  /** Keeps rows that were read, each range from its first row on. */
  keep(ranges: { first: number }[], read: Cells[]): void {
    const rows = ranges.flatMap(({ first }, index) => read[index]!.map((cells, offset) => ({ row: first + offset, cells })));
    for (const { row, cells } of rows) {
      const text = (key: string) => readText(textIn(cells, this.columns, key));
      this.rows.set(row, { row, code: text('code'), journalRows: readRowList(text('journalRows')), cells });
    }
  }

  /** Reads the rows of incidents. */
  read(codes: string[]): void {
    const ranges = rangesOf(ascending(codes.flatMap((code) => this.placeOf(code) ?? [])), READ_ALONG);
    this.keep(ranges, this.workbook.read(partsOf('register', ranges)));
  }

  /** Reads columns whole, from row 2 on, as texts. */
  readColumns(keys: string[]): string[][] {
    const cells = this.workbook.read(keys.map((key) => ({ sheet: 'register', firstRow: 2, column: this.columns[key]! })));
    return cells.map((column) => column.map(([cell]) => readText(cell)));
  }

  /** Returns a row that was read. */
  at(row: number): RegisterRow | undefined {
    return this.rows.get(row);
  }

  /** Returns a column that was read whole, from row 2 on; [] when it was not. */
  column(key: string): string[] {
    return this.whole.get(key) ?? [];
  }

  /** The last row of the columns that were read whole. */
  get lastRow(): number {
    return Math.max(1, ...[...this.whole.values()].map(({ length }) => length + 1));
  }

  hasCode(code: string): boolean {
    return this.column('code').includes(code);
  }

  /** Returns the row of an incident; when rows have the same code, the first counts. */
  rowOf(code: string): RegisterRow | undefined {
    const at = this.column('code').indexOf(code);
    if (at >= 0) return this.rows.get(at + 2);
    return [...this.rows.values()].find((row) => row.code === code);
  }

  /** Returns the row's number even when the row itself was not read. */
  placeOf(code: string): number | undefined {
    const at = this.column('code').indexOf(code);
    return at >= 0 ? at + 2 : this.rowOf(code)?.row;
  }

  /** Returns the journal rows of an incident's events, as its row names them. */
  journalRowsOf(code: string): number[] {
    const at = this.column('code').indexOf(code);
    return at >= 0 ? readRowList(this.column('journalRows')[at] ?? '') : (this.rowOf(code)?.journalRows ?? []);
  }

  folderOf(code: string): string {
    const row = this.rowOf(code);
    // Between two calls of one read a person may have moved the row.
    return row?.code === code ? textIn(row.cells, this.columns, 'folderId') : '';
  }

  /** Returns the columns of people in a row. */
  typedAt(row: number): TypedColumns {
    const cells = this.rows.get(row)?.cells;
    return Object.fromEntries(handEditable.map((key) => [key, readText(textIn(cells, this.columns, key))])) as unknown as TypedColumns;
  }

  isBlank({ cells }: RegisterRow): boolean {
    return Object.values(this.columns).every((column) => (cells[column - 1] ?? '') === '');
  }

  /** Returns the keys of the columns whose cells are not what scripts write there. */
  differing(row: RegisterRow, cells: ReturnType<typeof registerCells>): string[] {
    const { reminded } = this.reminded(row.code);
    const isOurs = reminded === undefined || reminded === readText(textIn(row.cells, this.columns, 'reminded'));
    const others = Object.keys(cells).filter((key) => !isKeptByPeople(key) && !isSame(cells[key]!, row.cells[this.columns[key]! - 1]));
    return isOurs ? others : [...others, 'reminded'];
  }

  /** Returns what scripts have noted in «Đã nhắc»; {} for a row that was not read. */
  reminded(code: string): { reminded?: string } {
    const row = this.rowOf(code);
    return row ? { reminded: remindedText(readReminded(readText(textIn(row.cells, this.columns, 'reminded')), code)) } : {};
  }

  /** The rows and steps of the incidents that the whole column of states knows. */
  states() {
    return this.column('state').map((text, index) => ({ row: index + 2, ...readState(text) }));
  }

  rowsToRead({ codes = [], open, waiting }: Wanted): number[] {
    const wanted = [
      ...codes.flatMap((code) => this.placeOf(code) ?? []),
      ...(open
        ? this.states().flatMap(({ row, step, owesDocuments, owesFinalCopies }) => (step || owesDocuments || owesFinalCopies ? [row] : []))
        : []),
      ...(waiting ? this.states().flatMap(({ row, isWaitingForLeader }) => (isWaitingForLeader ? [row] : [])) : []),
    ];
    return ascending(wanted.filter((row) => !this.rows.has(row)));
  }

  codesToLoad({ rows = [], codes = [], open, waiting }: Wanted): string[] {
    const codeAt = (row: number) => this.column('code')[row - 2] ?? '';
    return [
      ...new Set([
        ...rows.flatMap((row) => this.rows.get(row)?.code || []),
        ...codes,
        ...(open === 'events' ? this.states().flatMap(({ row, step }) => (step ? [codeAt(row)] : [])) : []),
        ...(waiting ? this.states().flatMap(({ row, isWaitingForLeader }) => (isWaitingForLeader ? [codeAt(row)] : [])) : []),
      ]),
    ].filter(Boolean);
  }

  /** Returns the open incidents of the rows that were read, and the codes of those that owe documents, or copies of final ones. */
  open(): { open: OpenIncident[]; withPendingDocuments: string[]; withFinalDocuments: string[] } {
    const open: OpenIncident[] = [];
    const withPendingDocuments: string[] = [];
    const withFinalDocuments: string[] = [];
    for (const row of ascending([...this.rows.keys()])) {
      const read = this.rows.get(row)!;
      const { step, isWaitingForLeader, isAsked, owesDocuments, owesFinalCopies } = readState(textIn(read.cells, this.columns, 'state'));
      if (!read.code) continue;
      if (owesDocuments) withPendingDocuments.push(read.code);
      if (owesFinalCopies) withFinalDocuments.push(read.code);
      if (step) open.push({ ...openIncident(read, this.columns), step, isWaitingForLeader, isAsked });
    }
    return { open, withPendingDocuments, withFinalDocuments };
  }
}
