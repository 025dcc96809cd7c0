// What a person sees of cells besides text and colours: notes, lists to choose from, protections.
import type { CellInfo, ListCells } from '../../../workspace/contract';
import { contains, intersects } from '../cells/areas';
import { cellAt, validationAt } from '../cells/grid';
import { optionsOf } from '../cells/validation-check';
import type { Context } from '../context';
import { mayEdit, protectedArea } from '../rights/rights';
import type { Area, Book, SheetArea, SheetData, Validation } from '../store';

export function cellInfo(context: Context, book: Book, sheet: SheetData, { row, column }: Area, person: string): CellInfo {
  const cell = { row, column, rows: 1, columns: 1 };
  const validation = validationAt(book, sheet, row, column);
  const choices = choicesOf(context, book, validation);
  const mayWrite = mayEdit(context, book, sheet, cell, person) && context.links.files.canEdit(book.id, person);
  return {
    note: cellAt(sheet, row, column)?.note ?? '',
    ...(choices ? { choices } : {}),
    help: validation?.helpText ?? '',
    protection: !mayWrite ? 'refused' : warns(book, sheet, cell) ? 'warning' : 'none',
  };
}

/** Returns the stretches of cells that show an arrow for their list. */
export function listCells(book: Book, sheet: SheetData): ListCells[] {
  const found: ListCells[] = [];
  sheet.validations.forEach((runs, index) => {
    let from = 1;
    for (let i = 0; i < runs.length; i += 2) {
      const last = Math.min(runs[i]!, sheet.rows);
      const validation = book.validations[runs[i + 1]!];
      const isList = validation?.criterion === 'VALUE_IN_LIST' || validation?.criterion === 'VALUE_IN_RANGE';
      if (isList && validation.values[1] !== false && last >= from) found.push({ column: index + 1, firstRow: from, lastRow: last });
      from = last + 1;
    }
  });
  return found;
}

function choicesOf(context: Context, book: Book, validation: Validation | null): string[] | undefined {
  const first = validation?.values[0];
  if (validation?.criterion === 'VALUE_IN_LIST') return [...(first as string[])];
  return validation?.criterion === 'VALUE_IN_RANGE' ? optionsOf(context, book, first as SheetArea) : undefined;
}

/** True when a protection warns on a change of the cell; it also warns the owner. */
function warns(book: Book, sheet: SheetData, cell: Area): boolean {
  return book.protections.some((protection) => {
    if (!protection.warningOnly || protection.sheetId !== sheet.id) return false;
    const area = protectedArea(book, sheet, protection);
    return area !== null && intersects(area, cell) && !protection.unprotected.some((open) => contains(open, cell));
  });
}
