// Finds rows that share cells, and parts such cells; runs in the browser.

export interface RowSpans {
  /** The first of the rows that are joined to a row by cells over more than one row. */
  firstOfGroup(rows: HTMLTableRowElement[], index: number): number;
  /** Parts the cells over more than one row of the group that begins at an index: its first row keeps their content. */
  part(rows: HTMLTableRowElement[], from: number): void;
}

/** It is written into the page as text, so it uses nothing from outside. */
export function createRowSpans(): RowSpans {
  const reach = (row: HTMLTableRowElement) => Math.max(1, ...Array.from(row.cells, ({ rowSpan }) => rowSpan));

  const firstOfGroup = (rows: HTMLTableRowElement[], index: number): number => {
    let first = 0;
    let end = 0;
    for (const [at, row] of rows.slice(0, index + 1).entries()) {
      if (at >= end) first = at;
      end = Math.max(end, at + reach(row));
    }
    return first;
  };

  const part = (rows: HTMLTableRowElement[], from: number): void => {
    /** For each column, the cell over more than one row that comes down to the next row. */
    let above: { cell: HTMLTableCellElement; left: number }[] = [];
    for (const row of rows.slice(from)) {
      const next: typeof above = [];
      let column = 0;
      let cell = row.cells[0];
      while (cell || above[column]) {
        const coming = above[column];
        if (coming) {
          const copy = coming.cell.cloneNode(false) as HTMLTableCellElement;
          copy.rowSpan = 1;
          copy.style.borderTop = '0';
          if (coming.left > 1) copy.style.borderBottom = '0';
          row.insertBefore(copy, cell ?? null);
          if (coming.left > 1) next[column] = { cell: coming.cell, left: coming.left - 1 };
          column += copy.colSpan;
          continue;
        }
        const here = cell!;
        cell = here.nextElementSibling as HTMLTableCellElement | undefined;
        if (here.rowSpan > 1) {
          next[column] = { cell: here.cloneNode(false) as HTMLTableCellElement, left: here.rowSpan - 1 };
          here.rowSpan = 1;
          here.style.borderBottom = '0';
        }
        column += here.colSpan;
      }
      if (!next.length) return;
      above = next;
    }
  };

  return { firstOfGroup, part };
}
