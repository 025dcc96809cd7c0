// Which list is open over the grid: that of a cell, or the values of a filtered column.

export type OpenList = { kind: 'choices'; row: number; column: number } | { kind: 'filter'; row: number; column: number };

let open: (list: OpenList) => void = () => undefined;
let here: () => boolean = () => false;

export function listsOpenWith(show: (list: OpenList) => void, openHere: () => boolean): void {
  open = show;
  here = openHere;
}

export const openList = (list: OpenList): void => open(list);

/** Opens the list of the active cell; false when it has none. */
export const openListHere = (): boolean => here();
