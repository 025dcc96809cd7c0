// Rights to change cells, by the protections of ranges and sheets.

import { PlatformError } from '../../../runs/errors';
import { contains, intersects, without } from '../cells/areas';
import type { Context } from '../context';
import type { Area, Book, Protected, SheetData } from '../store';
import { namedArea } from '../structure/named-area';

export const protectedMessage =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

/** Returns the area that a protection covers now; null when its named range is gone. */
export function protectedArea(book: Book, sheet: SheetData, protection: Protected): Area | null {
  if (protection.type === 'SHEET') return { row: 1, column: 1, rows: sheet.rows, columns: sheet.columns };
  if (protection.namedRange !== null) return namedArea(book, protection.namedRange);
  return protection.area;
}

export function mayEditProtected(context: Context, book: Book, protection: Protected, person: string): boolean {
  const { owner } = context.links.files.get(book.id)!;
  const isOfDomain = person.split('@')[1] === owner.split('@')[1];
  return protection.warningOnly || (protection.domainEdit && isOfDomain) || protection.editors.includes(person) || person === owner;
}

/** @throws PlatformError when any cell of the area is protected from this person */
export function requireEditable(context: Context, book: Book, sheet: SheetData, area: Area, person: string): void {
  if (!mayEdit(context, book, sheet, area, person)) throw new PlatformError(protectedMessage);
}

export function mayEdit(context: Context, book: Book, sheet: SheetData, area: Area, person: string): boolean {
  return book.protections.every((protection) => {
    if (protection.sheetId !== sheet.id || mayEditProtected(context, book, protection, person)) return true;
    const covered = protectedArea(book, sheet, protection);
    if (!covered || !intersects(covered, area)) return true;
    // The unprotected ranges of a sheet protection must contain the whole area.
    let rest = [area];
    for (const open of protection.unprotected) rest = rest.flatMap((part) => (contains(open, part) ? [] : without(part, open)));
    return protection.type === 'SHEET' && rest.length === 0;
  });
}

/** Checks a change of a sheet itself (name, rows): only protections of the whole sheet count. @throws PlatformError */
export function requireSheetEditable(context: Context, book: Book, sheet: SheetData, person: string): void {
  const refused = book.protections.some(
    (protection) => protection.type === 'SHEET' && protection.sheetId === sheet.id && !mayEditProtected(context, book, protection, person),
  );
  if (refused) throw new PlatformError(protectedMessage);
}
