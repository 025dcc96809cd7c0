// Parts for reading: details, a warning, an estimate.
import type { Detail, EstimateTable } from '../../actions/page-models';
import { sumText } from '../input/money';
import { el, icon, unseen } from './dom';
import { words } from './words';

/** Returns a list of facts. */
export function detailList(details: Detail[]): HTMLElement {
  const pairs = details.map(({ label, value }) => el('div', {}, el('dt', {}, label), el('dd', {}, value)));
  return el('dl', { class: 'details' }, ...pairs);
}

/** Returns a warning with its icon. */
export function warningBanner(warning: string): HTMLElement {
  return el('p', { class: 'warning', role: 'note' }, icon('warning'), unseen(`${words.warning}: `), el('span', {}, warning));
}

/** Returns dự toán for reading; narrow pages show each line as a small block. */
export function estimateTable(estimate: EstimateTable): HTMLElement {
  const names = words.estimateColumns;
  const hasNotes = estimate.rows.some(({ note }) => note !== '');
  const head = [
    el('th', { scope: 'col', class: 'order' }, words.order),
    el('th', { scope: 'col' }, names.content),
    el('th', { scope: 'col' }, names.unit),
    el('th', { scope: 'col', class: 'figure' }, names.quantity),
    el('th', { scope: 'col', class: 'figure' }, names.unitPrice),
    el('th', { scope: 'col', class: 'figure' }, names.amount),
    hasNotes && el('th', { scope: 'col' }, names.note),
  ];
  const rows = estimate.rows.map((row, index) =>
    el(
      'tr',
      {},
      el('td', { class: 'order' }, String(index + 1)),
      el('td', { class: 'content' }, row.content),
      el('td', { class: 'unit' }, row.unit),
      el('td', { class: 'quantity figure' }, row.quantity),
      el('td', { class: 'price figure' }, sumText(row.unitPrice)),
      el('td', { class: 'amount figure' }, sumText(row.amount)),
      hasNotes && el('td', { class: 'note' }, row.note),
    ),
  );
  const sums = sumRows(
    [
      { label: words.subtotal, sum: estimate.subtotal },
      { label: words.vat, sum: estimate.vat },
      { label: words.total, sum: estimate.total },
    ],
    { before: 5, after: hasNotes ? 1 : 0 },
  );
  return el(
    'section',
    { class: 'estimate', 'aria-label': words.estimate },
    el('table', {}, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...rows), el('tfoot', {}, ...sums)),
    estimate.inWords !== '' && el('p', { class: 'in-words' }, `${words.inWords}: ${estimate.inWords}`),
  );
}

/**
 * Returns the rows of sums under the amounts; the last one is the total, and a sum that is '' is left out.
 * @param columns how many columns are before and after the amounts
 * @param lead shown at the left of the first sum, under the first two columns
 */
export function sumRows(
  lines: { label: string; sum: string }[],
  columns: { before: number; after: number },
  lead?: HTMLElement,
): HTMLElement[] {
  const before = lead ? columns.before - 2 : columns.before;
  const shown = lines.filter(({ sum }) => sum !== '');
  return shown.map(({ label, sum }, index) =>
    el(
      'tr',
      { class: index === shown.length - 1 && 'whole' },
      lead && index === 0 && el('td', { class: 'lead', colspan: 2, rowspan: shown.length }, lead),
      el('th', { scope: 'row', colspan: before }, label),
      el('td', { class: 'sum figure' }, sumText(sum)),
      columns.after > 0 && el('td', { class: 'rest', colspan: columns.after }),
    ),
  );
}
