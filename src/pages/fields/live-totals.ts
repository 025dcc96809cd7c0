// The sums of an estimate under its rows, while they are typed.
import type { Column } from '../../actions/dialog';
import { el } from '../dom';
import { sumRows } from '../facts';
import { withDots } from '../money';
import { totalsOf } from '../totals';
import { words } from '../words';

export interface LiveTotals {
  element: HTMLElement;
  /** Shows the sums of these rows, and each row's amount in its place. */
  show(rows: Record<string, string>[], places: HTMLElement[]): void;
}

/** The amount stands after the unit price; TT is before all columns, the button that removes a row after them. */
export function liveTotals(columns: Column[]): LiveTotals {
  const before = columns.findIndex(({ name }) => name === 'unitPrice') + 2;
  const after = columns.length + 2 - before;
  const element = el('tfoot', { 'aria-live': 'polite' });
  return {
    element,
    show: (rows, places) => {
      const totals = totalsOf(rows);
      const amounts = totals?.amounts ?? [];
      for (const [index, place] of places.entries()) {
        const amount = amounts[index];
        place.textContent = amount === undefined ? '' : sumOf(amount);
      }
      if (!totals) return element.replaceChildren(el('tr', {}, el('td', { class: 'error', colspan: before + after + 1 }, words.tooGreat)));
      const lines = [
        { label: words.subtotal, sum: sumOf(totals.subtotal) },
        ...totals.vat.map(({ percent, amount }) => ({ label: words.vatAt(percent), sum: sumOf(amount) })),
        { label: words.total, sum: sumOf(totals.total) },
      ];
      element.replaceChildren(...sumRows(lines, { before, after }));
    },
  };
}

function sumOf(sum: number): string {
  return withDots(String(sum));
}
