// The sums of an estimate under its rows, updated while typing.
import type { Column } from '../../actions/page-models';
import { withDots } from '../input/money';
import { totalsOf } from '../input/totals';
import { sumRows } from '../parts/details';
import { el } from '../parts/dom';
import { words } from '../parts/words';

/** The foot of an estimate's table. */
export interface LiveTotals {
  element: HTMLElement;
  /** Shows the sums of the rows, and the amount of each row in its place. */
  show(rows: Record<string, string>[], places: HTMLElement[]): void;
}

/**
 * Returns the foot of an estimate's table. Its columns are TT, those of `columns` with the amount after the unit price,
 * and the button that removes a row.
 * @param lead shown beside the sums
 */
export function liveTotals(columns: Column[], lead: HTMLElement): LiveTotals {
  const before = columns.findIndex(({ name }) => name === 'unitPrice') + 2;
  const after = columns.length + 2 - before;
  const element = el('tfoot');
  let shown = '';
  const draw = (text: string, rows: () => HTMLElement[]) => {
    // A press on the button also ends the typing in a cell; drawing the same sums again would remove the button during the press.
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
