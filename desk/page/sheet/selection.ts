// What is selected in the grid now: set by the grid, read when a menu or a dialog asks for it.
import type { Selection } from '../../protocol';

let read: () => Selection | undefined = () => undefined;

export const currentSelection = (): Selection | undefined => read();

export function selectionFrom(reader: () => Selection | undefined): void {
  read = reader;
}
