// The sums of an estimate under its rows, while they are typed.
import { el } from '../dom';
import { sumLines } from '../facts';
import { totalsOf } from '../totals';
import { words } from '../words';

export interface LiveTotals {
  element: HTMLElement;
  /** Shows the sums of these rows, and each row's amount in its place. */
  show(rows: Record<string, string>[], places: HTMLElement[]): void;
}

export function liveTotals(): LiveTotals {
  const element = el('div', { class: 'live-totals', role: 'status' });
  return {
    element,
    show: (rows, places) => {
      const totals = totalsOf(rows);
      const amounts = totals?.amounts ?? [];
      places.forEach((place, index) => {
        const amount = amounts[index];
        place.textContent = amount === undefined ? '' : dotted(amount);
      });
      if (!totals) return element.replaceChildren(el('p', { class: 'error' }, words.tooGreat));
      element.replaceChildren(
        sumLines([
          { label: words.subtotal, sum: dotted(totals.subtotal) },
          ...totals.vat.map(({ percent, amount }) => ({ label: words.vatAt(percent), sum: dotted(amount) })),
          { label: words.total, sum: dotted(totals.total) },
        ]),
      );
    },
  };
}

function dotted(sum: number): string {
  return String(sum).replace(/\B(?=(\d{3})+$)/g, '.');
}
