// The selection of a person in a spreadsheet.
import { PlatformError } from '../../../runs/errors';
import { contains } from '../cells/areas';
import type { Context } from '../context';
import type { Area, Book, Selected } from '../store';

/** The position of a range. */
interface Place {
  book: Book;
  sheetId: number;
  area: Area;
}

const firstCell: Area = { row: 1, column: 1, rows: 1, columns: 1 };

/** Returns the person's active sheet and areas; at first A1 of the first visible sheet. */
export function selectionOf(context: Context, book: Book, person = context.viewer): Selected {
  const active = book.active[person];
  if (active && book.sheets.some((sheet) => sheet.id === active.sheetId))
    return active.areas.length ? active : { ...active, areas: [firstCell] };
  const first = book.sheets.find((sheet) => !sheet.hidden) ?? book.sheets[0]!;
  return { sheetId: first.id, areas: [firstCell] };
}

export function setSelection(context: Context, book: Book, sheetId: number, areas: Area[], person = context.viewer): void {
  book.active[person] = { sheetId, areas: areas.map(({ row, column, rows, columns }) => ({ row, column, rows, columns })) };
}

/** Makes a sheet the active one; its selection stays when it was active already. */
export function activateSheet(context: Context, book: Book, sheet: number): void {
  const { sheetId, areas } = selectionOf(context, book);
  setSelection(context, book, sheet, sheetId === sheet ? areas : []);
}

export function activate(context: Context, [first, ...others]: [Place, ...Place[]]): void {
  setSelection(
    context,
    first.book,
    first.sheetId,
    [first, ...others].map(({ area }) => area),
  );
}

/** Makes a cell the current one. A selected range around it becomes the active one; without one, only the cell is selected. */
export function activateCell(context: Context, place: Place): void {
  if (place.area.rows * place.area.columns !== 1) throw new PlatformError('The current cell must be a single cell.');
  const { sheetId, areas } = selectionOf(context, place.book);
  const around = areas.find((area) => sheetId === place.sheetId && contains(area, place.area));
  setSelection(context, place.book, place.sheetId, around ? [...areas.filter((area) => area !== around), around] : [place.area]);
  place.book.active[context.viewer]!.current = place.area;
}
