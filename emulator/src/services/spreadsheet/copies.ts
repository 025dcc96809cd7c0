// Copies of sheets, ranges and whole spreadsheets.
import { contains, intersects } from './cells/areas';
import { cellAt, markEverything, markLooks, putContent, putIds, putMark, putNote, restyle } from './cells/grid';
import type { Context } from './context';
import { shifted } from './formulas/formulas';
import { valuesFrom } from './looks/runs';
import { requireEditable } from './rights/rights';
import type { Area, Book, Cell, FormMark, SheetData, Style, Validation } from './store';

const clone = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** Returns a copy of a sheet for the same book or another. Protections are not copied, as on the platform. */
export function copySheet(from: Book, sheet: SheetData, to: Book, name: string, newId = () => to.nextId++, id = newId()): SheetData {
  const copy = clone(sheet);
  copy.id = id;
  copy.name = name;
  copy.formUrl = null;
  copy.hidden = false;
  if (from !== to) {
    const styles = copy.styles.map((runs) => runs.map((id, i) => (i % 2 ? adopt(to.styles, from.styles[id] ?? {}) : id)));
    copy.styles = styles;
    copy.validations = copy.validations.map((runs) =>
      runs.map((id, i) => (i % 2 && id ? adopt<Validation | null>(to.validations, from.validations[id] ?? null) : id)),
    );
  }
  for (const chart of copy.charts) for (const range of chart.ranges) if (range.sheetId === sheet.id) range.sheetId = copy.id;
  // An id is of one view only.
  for (const view of copy.filterViews ?? []) view.id = newId();
  markEverything(to);
  return copy;
}

function adopt<T extends Style | Validation | null>(list: T[], item: T): number {
  const key = JSON.stringify(item);
  const known = list.findIndex((one) => JSON.stringify(one) === key);
  return known >= 0 ? known : list.push(clone(item)) - 1;
}

/** Copies a spreadsheet to a new id, with copies of its linked forms, without protections and selections. */
export function copyBook({ links, books }: Context, from: Book, id: string): void {
  const copy = clone(from);
  for (const sheet of copy.sheets)
    if (sheet.formUrl) sheet.formUrl = links.forms.copyLinked(sheet.formUrl, { spreadsheetId: id, sheetId: sheet.id });
  books[id] = { ...copy, id, protections: [], active: {} };
}

/** Parts of a cell. Marks move when rows change places, not when cells are copied, or cut and pasted. */
export type Part = 'values' | 'formats' | 'borders' | 'notes' | 'validations' | 'marks';

/** A cell with all its parts; style and validation are ids in the book. */
interface Snapshot {
  content: Pick<Cell, 'v' | 'f' | 'rich'> | null;
  note: string | null;
  mark: FormMark | undefined;
  style: number;
  validation: number;
}

export function takeCells(sheet: SheetData, area: Area): Snapshot[][] {
  const columns = Array.from({ length: area.columns }, (_, c) => ({
    styles: valuesFrom(sheet.styles[area.column + c - 1], area.row, area.rows),
    validations: valuesFrom(sheet.validations[area.column + c - 1], area.row, area.rows),
  }));
  return Array.from({ length: area.rows }, (_, r) =>
    columns.map(({ styles, validations }, c): Snapshot => {
      const cell = cellAt(sheet, area.row + r, area.column + c);
      const { note = null, mark, ...content } = cell ?? {};
      return { content: cell ? content : null, note, mark, style: styles[r]!, validation: validations[r]! };
    }),
  );
}

/** Writes parts of cells into an area of the same size. */
export function putCells(book: Book, sheet: SheetData, area: Area, cells: Snapshot[][], parts: Set<Part>): void {
  cells.forEach((line, r) => {
    line.forEach(({ content, note, mark }, c) => {
      if (parts.has('values')) putContent(book, sheet, area.row + r, area.column + c, content);
      if (parts.has('notes')) putNote(sheet, area.row + r, area.column + c, note);
      if (parts.has('marks')) putMark(sheet, area.row + r, area.column + c, mark);
    });
  });
  for (let c = 0; c < area.columns; c++) {
    const column = area.column + c;
    if (parts.has('validations'))
      putIds(
        sheet.validations,
        column,
        area.row,
        cells.map((line) => line[c]!.validation),
      );
    if (parts.has('formats') && parts.has('borders'))
      putIds(
        sheet.styles,
        column,
        area.row,
        cells.map((line) => line[c]!.style),
      );
  }
  if (parts.has('formats') && parts.has('borders')) markLooks(book);
  else if (parts.has('formats'))
    restyle(book, sheet, area, (old, row, column) => {
      const style = book.styles[cells[row - area.row]![column - area.column]!.style] ?? {};
      const { borderTop, borderBottom, borderLeft, borderRight } = old;
      return { ...style, borderTop, borderBottom, borderLeft, borderRight };
    });
}

/** Returns the cells for a place `rows` further down and `columns` to the right: relative references shift. */
export function shiftCells(cells: Snapshot[][], rows: number, columns: number): Snapshot[][] {
  return cells.map((line) =>
    line.map((cell) => (cell.content?.f === undefined ? cell : { ...cell, content: { f: shifted(cell.content.f, rows, columns) } })),
  );
}

/** Pastes a source over a target, repeated as often as the whole source fits. */
export function paste(
  context: Context,
  book: Book,
  from: { sheet: SheetData; area: Area },
  to: { sheet: SheetData; area: Area },
  parts: Set<Part>,
  person: string,
): void {
  const cells = takeCells(from.sheet, from.area);
  const merges = from.sheet.merges.filter((merge) => contains(from.area, merge));
  const timesDown = Math.max(1, Math.floor(to.area.rows / from.area.rows));
  const timesRight = Math.max(1, Math.floor(to.area.columns / from.area.columns));
  for (let down = 0; down < timesDown; down++)
    for (let right = 0; right < timesRight; right++) {
      const area = {
        ...from.area,
        row: to.area.row + down * from.area.rows,
        column: to.area.column + right * from.area.columns,
      };
      requireEditable(context, book, to.sheet, area, person);
      const [rows, columns] = [area.row - from.area.row, area.column - from.area.column];
      putCells(book, to.sheet, area, shiftCells(cells, rows, columns), parts);
      if (parts.has('values') && parts.has('formats'))
        to.sheet.merges = [
          ...to.sheet.merges.filter((merge) => !intersects(merge, area)),
          ...merges.map((merge) => ({ ...merge, row: merge.row + rows, column: merge.column + columns })),
        ];
    }
}
