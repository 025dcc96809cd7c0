// The area of a named range.
import type { Book, SheetArea } from '../store';

/** Returns the area of a name, ignoring case; null when there is none. */
export function namedArea(book: Book, name: string): SheetArea | null {
  return book.named.find((named) => named.name.toLowerCase() === name.toLowerCase())?.area ?? null;
}
