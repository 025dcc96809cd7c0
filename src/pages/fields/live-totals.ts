// The sums of an estimate under its rows, while they are typed.
import type { Column } from '../../actions/page-models';
import { withDots } from '../input/money';
import { totalsOf } from '../input/totals';
import { sumRows } from '../parts/details';
import { el } from '../parts/dom';
import { words } from '../parts/words';

export interface LiveTotals {
  element: HTMLElement;
  /** Shows the sums of these rows, and each row's amount in its place. */
  show(rows: Record<string, string>[], places: HTMLElement[]): void;
}

/**
 * The amount stands after the unit price; TT is before all columns, the button that removes a row after them.
 * @param lead stands beside the sums
 */
export function liveTotals(columns: Column[], lead: HTMLElement): LiveTotals {
  const before = columns.findIndex(({ name }) => name === 'unitPrice') + 2;
  const after = columns.length + 2 - before;
  const element = el('tfoot');
  let shown = '';
  const draw = (text: string, rows: () => HTMLElement[]) => {
    // Leaving a cell to press the button must not take the button from under the pointer.
    if (text === shown) return;
    shown = text;
    element.replaceChildren(...rows());
  };
  return {
    element,
    show: (rows, places) => {
      const totals = totalsOf(rows);
      const amounts = totals?.amounts ?? [];
      for (const [index, place] of places.entries()) {
        const amount = amounts[index];
        place.textContent = amount === undefined ? '' : sumOf(amount);
      }
      if (!totals) return draw(words.tooGreat, () => tooGreat(lead, before + after - 1));
      const lines = [
        { label: words.subtotal, sum: sumOf(totals.subtotal) },
        ...totals.vat.map(({ percent, amount }) => ({ label: words.vatAt(percent), sum: sumOf(amount) })),
        { label: words.total, sum: sumOf(totals.total) },
      ];
      draw(JSON.stringify(lines), () => sumRows(lines, { before, after }, lead));
    },
  };
}

function tooGreat(lead: HTMLElement, columns: number): HTMLElement[] {
  return [el('tr', {}, el('td', { class: 'lead', colspan: 2 }, lead), el('td', { class: 'error', colspan: columns }, words.tooGreat))];
}

function sumOf(sum: number): string {
  return withDots(String(sum));
}
