// Data filters: ranges by A1, by grid, or by developer metadata, so that a renamed sheet or a moved row is found.
import type { sheets_v4 } from '@googleapis/sheets';
import type { Book } from '../../../spreadsheet/store';
import { foundBy, rangeOfMetadata } from '../messages/metadata';
import { rangeByA1, rangeOfGrid, type SheetRange } from './value-ranges';

/** Returns the ranges of a data filter; one by metadata may find several. */
export function rangesByFilter(book: Book, { a1Range, gridRange, developerMetadataLookup }: sheets_v4.Schema$DataFilter): SheetRange[] {
  if (developerMetadataLookup) return foundBy(book, developerMetadataLookup).flatMap((one) => rangeOfMetadata(book, one) ?? []);
  return [a1Range ? rangeByA1(book, a1Range) : rangeOfGrid(book, (gridRange ?? {}) as Record<string, unknown>)];
}
