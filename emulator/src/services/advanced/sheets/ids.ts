// Ids that the API gives to new sheets, protections, charts, names and metadata.
import type { Book } from '../../spreadsheet/store';

/** Begins far from the ids that SpreadsheetApp gives: in a run with two views both give ids at the same time. */
export function newApiId(book: Book): number {
  book.nextApiId ??= 1_500_000_001;
  return book.nextApiId++;
}
