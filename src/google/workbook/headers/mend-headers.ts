// Puts the header row of a sheet right: headers renamed, doubled, cleared, deleted, pushed down; sheets made anew under an old name.

import type { sheets_v4 } from '@googleapis/sheets';
import { headerTexts } from '../../../texts/sheets/headers';
import { writeProperty } from '../../platform/properties';
import { rememberedIds } from '../open-file';
import { type SheetKey, sheetOf } from '../sheets';
import type { Cells, Change, Workbook } from '../workbook';
import { columnLooks, headerLooks } from './column-looks';
import { columnMarks, markRequest, unmarked } from './column-marks';
import { isDataRow, isHeaderRow, placesIn } from './header-row';

/** The header row is looked for in so many rows: people put a title above it. */
const TOP_ROWS = 6;

/**
 * Puts the header rows of the sheets right, in one write; only under the lock, because rows may move. Rows of people stay.
 * @param tell gets the sentences before the write: a run that dies in it must not leave the office untold
 * @returns a sentence for each thing that was done
 */
export function mendHeaders(workbook: Workbook, keys: SheetKey[], tell: (said: string[]) => void = () => undefined): string[] {
  const takenBack = takeBack(workbook, keys);
  const present = keys.filter((key) => workbook.has(key));
  const marks = columnMarks(workbook);
  const tops = topsOf(workbook, present);
  let said: string[] = [];
  workbook.write(() => {
    said = [];
    const changes = present.flatMap((key, index) =>
      workbook.has(key) ? new Mending(workbook, key, tops[index]!, marks(key), said).changes() : [],
    );
    tell([...takenBack, ...said]);
    return changes;
  });
  workbook.forgetSizes();
  // Rows may have moved or lack a column: the next sweep compares them with the journal.
  writeProperty('compared', '');
  return [...takenBack, ...said];
}

const topsOf = (workbook: Workbook, keys: SheetKey[]): Cells[] =>
  workbook.read(keys.map((sheet) => ({ sheet, firstRow: 1, lastRow: TOP_ROWS })));

/** Takes the sheet that set-up knows, when somebody has renamed it and made another of its name. */
function takeBack(workbook: Workbook, keys: SheetKey[]): string[] {
  const said: string[] = [];
  const known = rememberedIds();
  for (const key of keys) {
    const id = known[key];
    const other = workbook.file.sheetIds[key];
    if (id === undefined || other === undefined || id === other) continue;
    workbook.use(key, id);
    const [top] = workbook.read([{ sheet: key, firstRow: 1, lastRow: 1 }]);
    if (!isHeaderRow(key, top![0] ?? [])) {
      workbook.use(key, other);
      continue;
    }
    const { name } = sheetOf(key);
    workbook.write(() => [
      { sheet: key, request: titleRequest(other, `${name} (${other})`) },
      { sheet: key, request: titleRequest(id, name) },
    ]);
    said.push(headerTexts.takenBack(name));
  }
  return said;
}

const titleRequest = (sheetId: number, title: string): sheets_v4.Schema$Request => ({
  updateSheetProperties: { properties: { sheetId, title }, fields: 'title' },
});

/** What is done to one sheet. */
class Mending {
  private readonly requests: sheets_v4.Schema$Request[] = [];
  private readonly id: number;
  private readonly name: string;

  /** @param top the first rows of the sheet */
  constructor(
    workbook: Workbook,
    private readonly key: SheetKey,
    private readonly top: Cells,
    private readonly marks: Map<string, number>,
    private readonly said: string[],
  ) {
    this.id = workbook.idOf(key);
    this.name = sheetOf(key).name;
  }

  changes(): Change[] {
    this.columns(this.headerRow());
    return this.requests.map((request) => ({ sheet: this.key, request }));
  }

  /** Rows that people wrote above the header stay where people keep rows; among records they would be in the way of the chain. */
  private get isOfPeople(): boolean {
    return sheetOf(this.key).tab === 'lists';
  }

  /** Brings the header row to the top; returns its cells. */
  private headerRow(): unknown[] {
    const counts = this.top.map((row) => [...placesIn(this.key, row).values()].filter((places) => places.length).length);
    const half = sheetOf(this.key).columns.length / 2;
    const at = counts[0] ? 0 : counts.findIndex((count) => count >= half);
    const first = this.top[0] ?? [];
    const isBlank = (row: unknown[] = []) => row.every((cell) => cell === '');
    const usual = (key: string) => this.marks.get(key) ?? sheetOf(this.key).columns.findIndex((column) => column.key === key) + 1;
    if (at === 0 || (at < 0 && (isBlank(first) || !isDataRow(this.key, first, usual)))) return first;
    if (at < 0) {
      this.said.push(headerTexts.newRow(this.name));
      this.requests.push({ insertDimension: { range: this.rows(0, 1), inheritFromBefore: false } }, headerLooks(this.id));
      this.freeze();
      return [];
    }
    this.requests.push({ moveDimension: { source: this.rows(at, at + 1), destinationIndex: 0 } });
    const removed = this.top.slice(0, at).map((row) => (this.isOfPeople ? isBlank(row) : true));
    // From the bottom, because the rows below a deleted one move up.
    for (let row = at - 1; row >= 0; row--)
      if (removed[row]) this.requests.push({ deleteDimension: { range: this.rows(row + 1, row + 2) } });
    this.freeze();
    const lost = this.top.slice(0, at).flatMap((row, index) => (removed[index] ? row.filter((cell) => cell !== '').map(String) : []));
    this.said.push(headerTexts.broughtUp(this.name, lost.join(' · ')));
    return this.top[at]!;
  }

  private columns(cells: unknown[]): void {
    const places = placesIn(this.key, cells);
    const headers = cells.map((cell) => String(cell ?? ''));
    const placed = new Map<string, number>();
    for (const [key, found] of places) {
      const marked = this.marks.get(key);
      const kept = marked !== undefined && found.includes(marked) ? marked : found[0];
      if (kept !== undefined) placed.set(key, kept);
      for (const other of found.filter((place) => place !== kept)) headers[other - 1] = this.secondOf(key);
    }
    const missing = sheetOf(this.key).columns.filter(({ key }) => !placed.has(key));
    const added = missing.filter((column) => {
      const at = this.placeOfMissing(column.key, headers, placed);
      if (at === undefined) return true;
      if (headers[at - 1]) this.said.push(headerTexts.renamed(this.name, column.header, headers[at - 1]!));
      headers[at - 1] = column.header;
      placed.set(column.key, at);
      return false;
    });
    for (const key of places.keys())
      if (headers.includes(this.secondOf(key)) && places.get(key)!.length > 1)
        this.said.push(headerTexts.doubled(this.name, this.headerOf(key)));
    for (const { key, header } of sheetOf(this.key).columns) {
      const at = placed.get(key);
      // Written to the letter: spaces and case are read leniently, but others find the columns by the header.
      if (at !== undefined) headers[at - 1] = header;
    }
    if (added.length) this.add(added, headers, placed);
    // A sheet that was cleared has lost its formats with its headers.
    if (cells.every((cell) => cell === ''))
      this.requests.push(...sheetOf(this.key).columns.flatMap((column) => columnLooks(this.id, column, placed.get(column.key)!)));
    for (const [index, text] of headers.entries())
      if (text !== String(cells[index] ?? '')) this.requests.push(headerRequest(this.id, index + 1, text));
    for (const key of unmarked(this.key, this.marks)) {
      const at = placed.get(key);
      if (at !== undefined) this.requests.push(markRequest(this.id, key, at));
    }
  }

  /** Where the column of a missing header is; undefined when it was deleted. */
  private placeOfMissing(key: string, headers: string[], placed: Map<string, number>): number | undefined {
    const taken = new Set(placed.values());
    const marked = this.marks.get(key);
    if (marked !== undefined) return taken.has(marked) ? undefined : marked;
    // A sheet with marks has lost this column with its mark.
    if (this.marks.size) return undefined;
    const order = sheetOf(this.key).columns.map((column) => column.key);
    const after = (placed.get(order[order.indexOf(key) - 1] ?? '') ?? 0) + 1;
    return taken.has(after) || headers[after - 1] ? undefined : after;
  }

  /** Adds columns at the right that hold nothing yet; rows of the register are written again. */
  private add(columns: { key: string; header: string }[], headers: string[], placed: Map<string, number>): void {
    const first = headers.length + 1;
    const isFirst = first === 1;
    this.requests.push({
      insertDimension: {
        range: { sheetId: this.id, dimension: 'COLUMNS', startIndex: first - 1, endIndex: first - 1 + columns.length },
        inheritFromBefore: !isFirst,
      },
    });
    columns.forEach(({ key, header }, index) => {
      headers.push(header);
      placed.set(key, first + index);
      this.requests.push(...columnLooks(this.id, sheetOf(this.key).columns.find((column) => column.key === key)!, first + index));
      this.said.push(headerTexts.added(this.name, header));
    });
    const behind = placed.get('journalRows');
    // Without its code a row is known as the product's by its journal rows only.
    const hasCodes = !columns.some(({ key }) => key === 'code');
    if (this.key === 'register' && behind !== undefined && hasCodes)
      this.requests.push({
        repeatCell: {
          range: { sheetId: this.id, startRowIndex: 1, startColumnIndex: behind - 1, endColumnIndex: behind },
          cell: {},
          fields: 'userEnteredValue',
        },
      });
  }

  /** The header that a column of people gets in place of one of ours. */
  private secondOf(key: string): string {
    return `${this.headerOf(key)} (2)`;
  }

  private headerOf(key: string): string {
    return sheetOf(this.key).columns.find((column) => column.key === key)!.header;
  }

  private rows(startIndex: number, endIndex: number): sheets_v4.Schema$DimensionRange {
    return { sheetId: this.id, dimension: 'ROWS', startIndex, endIndex };
  }

  private freeze(): void {
    this.requests.push({
      updateSheetProperties: {
        properties: { sheetId: this.id, gridProperties: { frozenRowCount: sheetOf(this.key).frozenRows ?? 1 } },
        fields: 'gridProperties.frozenRowCount',
      },
    });
  }
}

const headerRequest = (sheetId: number, column: number, text: string): sheets_v4.Schema$Request => ({
  updateCells: {
    start: { sheetId, rowIndex: 0, columnIndex: column - 1 },
    rows: [{ values: [text ? { userEnteredValue: { stringValue: text } } : {}] }],
    fields: 'userEnteredValue',
  },
});
