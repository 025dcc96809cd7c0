// Breaks a table between its rows or within a row, and repeats its pinned rows; runs in the browser.
import type { BreakTable, Fill } from './filling';
import type { RowSpans } from './row-spans';

/** It is written into the page as text, so it uses nothing from outside. */
export function createTableBreaking(fill: Fill, { firstOfGroup, hasRoomAbove, partAbove, partGroup }: RowSpans): BreakTable {
  const shellOf = (table: HTMLTableElement, rows: HTMLElement[]): HTMLTableElement => {
    const shell = table.cloneNode(false) as HTMLTableElement;
    const body = document.createElement('tbody');
    body.append(...rows);
    shell.append(...Array.from(table.querySelectorAll(':scope > colgroup'), (one) => one.cloneNode(true)), body);
    return shell;
  };

  const bottomOf = (element: HTMLElement) => element.getBoundingClientRect().bottom;

  const staysWithNext = (row: HTMLTableRowElement) =>
    'rowsStay' in document.body.dataset && Array.from(row.cells).every((cell) => cell.lastElementChild?.classList.contains('with-next'));

  /** Divides the height that a row has at least between its two parts. */
  const divideHeight = (row: HTMLElement, rest: HTMLElement | undefined, height: number, limit: number) => {
    const here = Math.min(height, Math.max(0, limit - row.getBoundingClientRect().top));
    row.style.height = `${here}px`;
    if (rest) rest.style.height = `${height - here}px`;
  };

  /**
   * Leaves in the row what is above the limit. Unless it is forced, a row breaks only where each of its cells shows a line.
   * @returns the rest as a row; undefined when all of it stays or when the row does not break
   */
  const breakRow = (row: HTMLTableRowElement, limit: number, isForced: boolean): HTMLTableRowElement | undefined => {
    const whole = row.cloneNode(true);
    const height = (Number.parseFloat(row.style.height || '0') * 96) / (row.style.height.endsWith('px') ? 96 : 72);
    const cells = Array.from(row.cells);
    const contents = cells.map((cell) => Array.from(cell.children) as HTMLElement[]);
    const verticals = cells.map((cell) => cell.style.verticalAlign);
    row.style.height = 'auto';
    for (const cell of cells) {
      cell.style.verticalAlign = 'top';
      cell.replaceChildren();
    }
    const rests = cells.map((cell, index) => {
      const { paddingBottom, borderBottomWidth } = getComputedStyle(cell);
      // The browser rounds borders that cells share to whole pixels.
      const border = Math.ceil(Number.parseFloat(borderBottomWidth)) + 1;
      return fill(cell, contents[index]!, limit - Number.parseFloat(paddingBottom) - border, isForced);
    });
    const isBroken = rests.some((blocks) => blocks.length);
    if (!isForced && (!isBroken || cells.some((cell, index) => contents[index]!.length && !cell.childElementCount))) {
      row.replaceWith(whole);
      return undefined;
    }
    const rest = row.cloneNode(false) as HTMLTableRowElement;
    for (const [index, cell] of cells.entries()) {
      cell.style.verticalAlign = verticals[index]!;
      const other = cell.cloneNode(false) as HTMLElement;
      other.append(...rests[index]!);
      rest.append(other);
    }
    divideHeight(row, isBroken ? rest : undefined, height, limit);
    return isBroken ? rest : undefined;
  };

  /** Pinned rows that leave no room for another row are not repeated any more. */
  const unpin = (table: HTMLTableElement, limit: number, pinned: number): HTMLElement | undefined => {
    delete table.dataset.pinned;
    const rows = Array.from(table.rows);
    if (!rows[0]!.hasAttribute('data-repeated') && rows.length > pinned && bottomOf(rows[pinned - 1]!) <= limit)
      return shellOf(table, rows.slice(pinned));
    for (const row of rows) if (row.hasAttribute('data-repeated')) row.remove();
    return bottomOf(table) > limit + 0.1 ? breakTable(table, limit, true) : undefined;
  };

  const breakTable: BreakTable = (table, limit, isForced) => {
    const rows = Array.from(table.rows);
    const pinned = Number(table.dataset.pinned ?? 0);
    if (pinned && pinned < rows.length && firstOfGroup(rows, pinned) < pinned) {
      // Pinned rows that share a cell with others cannot be repeated.
      delete table.dataset.pinned;
      return breakTable(table, limit, isForced);
    }
    // The outer half of the lowest border is outside the rows.
    const within = limit - Math.max(0, bottomOf(table) - bottomOf(rows[rows.length - 1]!)) + 0.1;
    const found = rows.findIndex((row) => bottomOf(row) > within);
    const tooLow = found < 0 ? rows.length - 1 : found;
    const index = firstOfGroup(rows, tooLow);
    const isGroup = index < tooLow || Array.from(rows[index]!.cells).some(({ rowSpan }) => rowSpan > 1);
    const isFirst = index <= pinned;
    if (index < pinned) return isForced ? unpin(table, limit, pinned) : undefined;
    const continued = (others: HTMLElement[]) => {
      const repeated = rows.slice(0, pinned).map((one) => one.cloneNode(true) as HTMLElement);
      for (const one of repeated) one.setAttribute('data-repeated', '');
      return shellOf(table, [...repeated, ...others]);
    };
    if (index < tooLow && hasRoomAbove(rows, tooLow)) {
      partAbove(rows, tooLow);
      return continued(rows.slice(tooLow));
    }
    if (isGroup && isFirst) {
      if (!isForced) return undefined;
      partGroup(rows, index);
      return bottomOf(table) > limit + 0.1 ? breakTable(table, limit, true) : undefined;
    }
    const mustBreak = isForced && isFirst;
    const row = rows[index]!;
    const rest = mustBreak || !(isGroup || row.classList.contains('whole')) ? breakRow(row, within, mustBreak && !pinned) : undefined;
    const after = rows.slice(index + 1);
    if (rest) return continued([rest, ...after]);
    if (!isFirst) {
      const all = Array.from(table.rows);
      let first = index;
      while (first > pinned && staysWithNext(all[first - 1]!)) first = firstOfGroup(all, first - 1);
      if (first > pinned) return continued(all.slice(first));
      // All rows above stay with this one: the table goes to the next page; alone on its page it breaks all the same.
      return isForced ? continued(all.slice(index)) : undefined;
    }
    if (!isForced) return undefined;
    if (pinned) return unpin(table, limit, pinned);
    // One line of the row is higher than the page: the row stays.
    return after.length ? continued(after) : undefined;
  };
  return breakTable;
}
