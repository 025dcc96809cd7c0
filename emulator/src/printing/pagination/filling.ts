// Fills a page or a cell with blocks down to a limit; runs in the browser.
import type { LineBreaking } from './line-breaking';
import type { RowSpans } from './row-spans';

/**
 * Moves blocks into a box, and returns those and the part of a block that have no room above the limit.
 * @param isFresh the box is the first place on an empty page: at least one line goes into it
 */
export type Fill = (box: HTMLElement, blocks: HTMLElement[], limit: number, isFresh: boolean) => HTMLElement[];

/** Leaves in the table what is above the limit, and returns the rest as a table; undefined when it stays whole. */
export type BreakTable = (table: HTMLTableElement, limit: number, isForced: boolean) => HTMLElement | undefined;

/**
 * It is written into the page as text, so it uses nothing from outside.
 * @param tableBreaking makes the function that breaks tables, whose cells are filled as pages are
 */
export function createFilling(
  { bottomOf, breakParagraph }: LineBreaking,
  spans: RowSpans,
  tableBreaking: (fill: Fill, spans: RowSpans) => BreakTable,
): Fill {
  /** Shows the numbers of the page that a block is on. */
  const showFields = (block: HTMLElement, box: HTMLElement) => {
    for (const field of block.querySelectorAll<HTMLElement>('[data-field]'))
      field.textContent = (field.dataset.field === 'PAGE_NUMBER' ? box.closest('.page') : document.body)?.getAttribute('data-number') ?? '';
  };

  const isAbove = (block: HTMLElement, limit: number) => bottomOf(block) <= limit + 0.1;

  const fits = (block: HTMLElement, limit: number): boolean => {
    if (!isAbove(block, limit)) return false;
    // The space below the last block of a page ends with the page.
    const over = block.getBoundingClientRect().bottom - limit;
    if (over > 0 && block.tagName === 'P')
      block.style.paddingBottom = `${Math.max(0, Number.parseFloat(getComputedStyle(block).paddingBottom) - over)}px`;
    return true;
  };

  /** Takes back the blocks at the end of a box that stay with the block after them, unless nothing else is in the box. */
  const takeBackKept = (box: HTMLElement): HTMLElement[] => {
    const all = Array.from(box.children) as HTMLElement[];
    let from = all.length;
    while (from > 0 && all[from - 1]!.classList.contains('with-next')) from--;
    const kept = from > 0 ? all.slice(from) : [];
    for (const block of kept) block.remove();
    return kept;
  };

  /** Puts a block into a box; a long table row by row until it is too high, because the browser lays out every row. Returns the other rows. */
  const put = (box: HTMLElement, block: HTMLElement, limit: number): HTMLElement[] => {
    box.append(block);
    const rows = block instanceof HTMLTableElement ? Array.from(block.rows) : [];
    const isJoined = rows.some((row) => Array.from(row.cells).some(({ rowSpan }) => rowSpan > 1));
    const held = isJoined ? [] : rows.slice(1);
    for (const row of held) row.remove();
    for (let count = 1; held.length && isAbove(block, limit); count *= 2) rows[0]!.parentElement!.append(...held.splice(0, count));
    showFields(block, box);
    return held;
  };

  const withRows = (table: HTMLElement, rows: HTMLElement[]): HTMLElement[] => {
    if (!rows.length) return [];
    const other = table.cloneNode(true) as HTMLElement;
    other.querySelector('tbody')!.replaceChildren(...rows);
    return [other];
  };

  const fill: Fill = (box, blocks, limit, isFresh) => {
    for (const [index, block] of blocks.entries()) {
      const isFirst = box.childElementCount === 0;
      const after = blocks.slice(index + 1);
      if (block.classList.contains('page-before') && !isFirst) return [block, ...after];
      const held = put(box, block, limit);
      if (fits(block, limit)) {
        if (block.classList.contains('page-after')) return after;
        continue;
      }
      const isForced = isFresh && isFirst;
      const rest = block instanceof HTMLTableElement ? breakTable(block, limit, isForced) : breakParagraph(block, limit, isForced);
      rest?.querySelector('tbody')?.append(...held);
      if (rest) return [rest, ...after];
      if (isForced) return [...withRows(block, held), ...after];
      block.remove();
      block.querySelector('tbody')?.append(...held);
      return [...takeBackKept(box), block, ...after];
    }
    return [];
  };
  const breakTable = tableBreaking(fill, spans);
  return fill;
}
