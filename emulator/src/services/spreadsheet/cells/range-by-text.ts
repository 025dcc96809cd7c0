// Ranges by text: A1 notation or a name.

import { PlatformError } from '../../../runs/errors';
import type { Context, PlatformRange } from '../context';
import { checkInside } from '../range-place';
import type { Book } from '../store';
import { namedArea } from '../structure/named-area';
import { parseA1, splitSheet } from './areas';

/**
 * @param text A1 with or without a sheet name, or a named range
 * @param homeId sheet for a text without a sheet name
 */
export function rangeByText(context: Context, book: Book, text: string, homeId: number): PlatformRange {
  const { sheet: name, rest } = splitSheet(text);
  const sheet = name === null ? book.sheets.find((one) => one.id === homeId) : book.sheets.find((one) => one.name === name);
  const parsed = sheet && parseA1(rest, sheet.rows, sheet.columns);
  if (!sheet || !parsed) {
    const area = name === null ? namedArea(book, rest) : null;
    if (area) return context.rangeView(book, area.sheetId, area);
    throw new PlatformError('Range not found');
  }
  checkInside(sheet, parsed.area);
  return context.rangeView(book, sheet.id, parsed.area, parsed.bounds);
}
