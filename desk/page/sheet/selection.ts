// The current selection: the grid sets it, menus and dialogs read it, and a script may move it.
import type { Cells, Selection } from '../../protocol';

let read: () => Selection | undefined = () => undefined;
let move: (to: Cells) => void = () => undefined;

export const currentSelection = (): Selection | undefined => read();

/** @param mover selects a cell of a sheet and brings it in sight */
export function selectionFrom(reader: () => Selection | undefined, mover: (to: Cells) => void): void {
  read = reader;
  move = mover;
}

/** Selects what a script has selected, unless the person has selected something else while it ran. */
export function moveSelection(before: Selection | undefined, to: Cells | undefined): void {
  if (to && JSON.stringify(currentSelection()) === JSON.stringify(before)) move(to);
}
