// Formulas and names that changed elsewhere when a person moved or deleted cells, so that an undo restores them.
import { cellAt, formulasIn, markEverything, putContent } from '../cells/grid';
import type { Book, SheetArea } from '../store';

interface Texts {
  formulas: Map<string, string>;
  names: Map<string, string>;
}

/** Formulas by place («sheet row column») and names with their areas. */
export function referencesOf(book: Book): Texts {
  const formulas = new Map<string, string>();
  for (const sheet of book.sheets)
    for (const { row, column } of formulasIn(book, sheet)) formulas.set(`${sheet.id} ${row} ${column}`, cellAt(sheet, row, column)!.f!);
  return { formulas, names: new Map(book.named.map(({ name, area }) => [name, JSON.stringify(area)])) };
}

/**
 * Puts the references of `to` where those of `from` still stand.
 * @param isOwn places that are restored with their cells
 */
export function exchangeReferences(
  book: Book,
  from: Texts,
  to: Texts,
  isOwn: (sheetId: number, row: number) => boolean = () => false,
): void {
  for (const [place, formula] of to.formulas) {
    const [id, row, column] = place.split(' ').map(Number) as [number, number, number];
    const sheet = book.sheets.find((one) => one.id === id);
    if (!sheet || isOwn(id, row) || formula === from.formulas.get(place)) continue;
    if (cellAt(sheet, row, column)?.f === from.formulas.get(place)) putContent(book, sheet, row, column, { f: formula });
  }
  for (const named of book.named) {
    const before = to.names.get(named.name);
    if (before === undefined || before === from.names.get(named.name) || JSON.stringify(named.area) !== from.names.get(named.name))
      continue;
    named.area = JSON.parse(before) as SheetArea | null;
    markEverything(book);
  }
}
