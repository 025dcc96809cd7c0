// The current selection: the grid sets it, menus and dialogs read it.
import type { Selection } from '../../protocol';

let read: () => Selection | undefined = () => undefined;

export const currentSelection = (): Selection | undefined => read();

export function selectionFrom(reader: () => Selection | undefined): void {
  read = reader;
}
