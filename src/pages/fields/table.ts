// A small table to fill: rows can be added and removed, cells pasted from a spreadsheet, and an estimate is summed while typing.
import { cellsOf, isSeveralCells } from '../input/pasted-cells';
import { button, el, icon, unseen } from '../parts/dom';
import { words } from '../parts/words';
import { announceValue, type Control, type Fault, grouped, labelText } from './control';
import { liveTotals } from './live-totals';
import { type Row, type TableField, tableRow } from './table-row';
import { suggestionList } from './writing';

/** Returns the control of a table; empty rows are not sent. */
export function tableField(field: TableField): Control {
  const rows: Row[] = [];
  /** What is done to each row, present and to come. */
  const attached: ((row: Row) => void)[] = [];
  const body = el('tbody');
  const addButton = button(field.addLabel, 'quiet add', () => {
    const row = add();
    changed();
    row.focus(0);
  });
  addButton.prepend(icon('add'));
  const totals = field.totals === 'estimate' ? liveTotals(field.columns, addButton) : undefined;
  const lists = field.columns.map(({ suggestions }) => (suggestions?.length ? suggestionList(suggestions) : undefined));

  const sum = () => {
    totals?.show(
      rows.map((row) => row.value()),
      rows.map((row) => row.amount),
    );
  };
  const changed = () => {
    for (const [index, row] of rows.entries()) row.number(index + 1);
    sum();
  };
  const add = (values?: Record<string, string>): Row => {
    const row = tableRow(
      field,
      lists,
      { remove: () => remove(row), next: (column) => next(row, column), paste: (column, text) => paste(row, column, text) },
      values,
    );
    rows.push(row);
    body.append(row.element);
    for (const attach of attached) attach(row);
    return row;
  };
  const remove = (row: Row) => {
    const place = rows.indexOf(row);
    rows.splice(place, 1);
    row.element.remove();
    if (rows.length === 0 && field.atLeastOne) add();
    changed();
    const neighbour = rows[Math.min(place, rows.length - 1)];
    if (neighbour) neighbour.focus(0);
    else addButton.focus();
    body.dispatchEvent(new Event('change', { bubbles: true }));
  };
  /** Enter moves to the next cell, and after the last one to a new row. */
  const next = (row: Row, column: number) => {
    if (column + 1 < field.columns.length) return row.focus(column + 1);
    const following = rows[rows.indexOf(row) + 1] ?? add();
    changed();
    following.focus(0);
  };
  const paste = (row: Row, column: number, text: string): boolean => {
    if (!isSeveralCells(text)) return false;
    const first = rows.indexOf(row);
    for (const [index, cells] of cellsOf(text).entries()) (rows[first + index] ?? add()).paste(column, cells);
    changed();
    body.dispatchEvent(new Event('input', { bubbles: true }));
    return true;
  };
  const table = el('table', { class: 'entry' }, columnWidths(field), heading(field), body, totals?.element);
  stackWhenNarrow(table, field.columns.length);
  const { element, show } = grouped(totals && !field.hint ? { ...field, hint: words.pasteHint } : field, [
    table,
    ...lists.filter((list) => list !== undefined),
    ...(totals ? [] : [addButton]),
  ]);
  body.addEventListener('input', sum);
  body.addEventListener('change', sum);
  for (const values of field.value) add(values);
  if (rows.length === 0 && field.atLeastOne) add();
  changed();

  const written = () => rows.filter((row) => !row.isEmpty());
  return {
    field,
    element,
    value: () => written().map((row) => row.value()),
    fault: (required) => tableFault(field, rows, required),
    show: (fault) => {
      show(fault);
      for (const row of rows) row.mark([]);
      for (const { row, column } of fault?.cells ?? []) written()[row]?.mark([column]);
    },
    focus: () => (body.querySelector<HTMLElement>('[aria-invalid]') ?? rows[0]?.cell(0) ?? addButton).focus(),
    set: (value) => {
      rows.splice(0);
      body.replaceChildren();
      for (const values of Array.isArray(value) ? value : []) add(values);
      if (rows.length === 0 && field.atLeastOne) add();
      changed();
      announceValue(body);
    },
    eachCell: (column, attach) => {
      const at = field.columns.findIndex(({ name }) => name === column);
      const attachTo = (row: Row) => {
        const input = row.cell(at);
        if (!(input instanceof HTMLInputElement)) return;
        attach({
          input,
          number: () => rows.indexOf(row) + 1,
          value: (name) => row.value()[name] ?? '',
          set: (name, text) => {
            row.set(name, text);
            announceValue(body);
          },
        });
      };
      attached.push(attachTo);
      rows.forEach(attachTo);
    },
  };
}

/** Returns the errors of all rows, a line each; empty rows have none. */
function tableFault(field: TableField, rows: Row[], required: boolean): Fault | undefined {
  const written = rows.filter((row) => !row.isEmpty());
  if (written.length === 0) return required || field.atLeastOne ? { text: words.atLeastOneRow(field.label), cells: [] } : undefined;
  const found = written.flatMap((row, index) =>
    row.faults().map(({ column, text }) => ({ row: index, column, text, shown: rows.indexOf(row) + 1 })),
  );
  if (found.length === 0) return undefined;
  return { text: found.map(({ shown, text }) => words.rowFault(shown, text)).join('\n'), cells: found };
}

/** Stacks the cells of each row on a narrow page; rows of many cells need a wider page to stay in a line. */
function stackWhenNarrow(table: HTMLElement, columns: number): void {
  const narrow = window.matchMedia(`(max-width: ${columns > 5 ? 760 : 560}px)`);
  const apply = () => table.classList.toggle('stacked', narrow.matches);
  narrow.addEventListener('change', apply);
  apply();
}

function columnWidths(field: TableField): HTMLElement {
  const whole = field.columns.reduce((sum, { width }) => sum + width, 0) / (field.totals ? 0.84 : 1);
  const share = (width: number) => el('col', { style: `width: ${((width / whole) * 100).toFixed(2)}%` });
  const columns = field.columns.flatMap(({ name, width }) =>
    field.totals && name === 'unitPrice' ? [share(width), share(whole * 0.16)] : [share(width)],
  );
  return el('colgroup', {}, el('col', { class: 'order' }), ...columns, el('col', { class: 'remove' }));
}

function heading(field: TableField): HTMLElement {
  const cells = field.columns.flatMap((column) => {
    const cell = el(
      'th',
      { scope: 'col', class: column.kind === 'money' || column.kind === 'number' ? 'figure' : '' },
      ...labelText(column),
    );
    return field.totals && column.name === 'unitPrice' ? [cell, el('th', { scope: 'col', class: 'figure' }, words.amount)] : [cell];
  });
  const order = el('th', { scope: 'col', class: 'order' }, words.order);
  return el('thead', {}, el('tr', {}, order, ...cells, el('td', {}, unseen(''))));
}
