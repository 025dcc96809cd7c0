// Which area a name stands for.
import type { Book, SheetArea } from '../store';

/** The area of a name, whatever its capitals; null where there is none. */
export function namedArea(book: Book, name: string): SheetArea | null {
  return book.named.find((named) => named.name.toLowerCase() === name.toLowerCase())?.area ?? null;
}
