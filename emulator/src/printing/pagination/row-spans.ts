// Finds rows that share cells, and parts such cells; runs in the browser.

export interface RowSpans {
  /** The first of the rows that are joined to a row by cells over more than one row. */
  firstOfGroup(rows: HTMLTableRowElement[], index: number): number;
  /** Whether the cells that reach into a row from above have room for their content above it. */
  hasRoomAbove(rows: HTMLTableRowElement[], index: number): boolean;
  /** Parts the cells that reach into a row from above; their content stays above. */
  partAbove(rows: HTMLTableRowElement[], index: number): void;
  /** Parts all cells of the group that begins at a row, without lines between the parts. */
  partGroup(rows: HTMLTableRowElement[], first: number): void;
}

/** It is written into the page as text, so it uses nothing from outside. */
export function createRowSpans(): RowSpans {
  interface Placed {
    cell: HTMLTableCellElement;
    row: number;
    column: number;
  }

  const placesOf = (rows: HTMLTableRowElement[]): Placed[] => {
    /** For each column, the first row that has a cell of its own there again. */
    const free: number[] = [];
    return rows.flatMap((line, row) => {
      let column = 0;
      return Array.from(line.cells, (cell) => {
        while ((free[column] ?? 0) > row) column++;
        const placed = { cell, row, column };
        for (let width = cell.colSpan; width > 0; width--) free[column++] = row + cell.rowSpan;
        return placed;
      });
    });
  };

  const reachingInto = (places: Placed[], index: number) => places.filter(({ cell, row }) => row < index && row + cell.rowSpan > index);

  const firstOfGroup = (rows: HTMLTableRowElement[], index: number): number => {
    const places = placesOf(rows.slice(0, index + 1));
    let first = index;
    for (let above = reachingInto(places, first); above.length; above = reachingInto(places, first))
      first = Math.min(...above.map(({ row }) => row));
    return first;
  };

  const hasRoomAbove = (rows: HTMLTableRowElement[], index: number): boolean =>
    reachingInto(placesOf(rows), index).every(({ cell }) => {
      const { paddingBottom, paddingTop } = getComputedStyle(cell);
      const [top, bottom] = [cell.firstElementChild, cell.lastElementChild].map((one) => one?.getBoundingClientRect());
      const content = (bottom?.bottom ?? 0) - (top?.top ?? 0) + Number.parseFloat(paddingTop) + Number.parseFloat(paddingBottom);
      return content < rows[index]!.getBoundingClientRect().top - cell.getBoundingClientRect().top;
    });

  const partAbove = (rows: HTMLTableRowElement[], index: number): HTMLTableCellElement[][] => {
    const places = placesOf(rows);
    return reachingInto(places, index).map(({ cell, row, column }) => {
      const copy = cell.cloneNode(false) as HTMLTableCellElement;
      copy.rowSpan = row + cell.rowSpan - index;
      cell.rowSpan = index - row;
      const behind = places.find((other) => other.row === index && other.column > column);
      rows[index]!.insertBefore(copy, behind?.cell ?? null);
      return [cell, copy];
    });
  };

  const partGroup = (rows: HTMLTableRowElement[], first: number): void => {
    for (let index = first + 1; index < rows.length; index++) {
      const parted = partAbove(rows, index);
      if (!parted.length) return;
      for (const [above, below] of parted) {
        above!.style.borderBottom = '0';
        below!.style.borderTop = '0';
      }
    }
  };

  return { firstOfGroup, hasRoomAbove, partAbove, partGroup };
}
