// One row of a small table, with a cell for each column by its kind.
import type { Column, Field } from '../../actions/page-models';
import { digitsOf, pastedSum, withDots } from '../input/money';
import { numberOf, numberText } from '../input/quantity';
import { button, el, icon, unseen } from '../parts/dom';
import { words } from '../parts/words';
import { selectOf } from './choosing';
import { moneyInput, numberInput } from './counting';

export type TableField = Field & { kind: 'table' };

type Cell = HTMLInputElement | HTMLSelectElement;

/** What a row asks its table to do. */
export interface RowActions {
  remove(): void;
  /** Moves to the cell after this column. */
  next(column: number): void;
  /** Puts a text of several cells into the rows; returns false when the text is one cell. */
  paste(column: number, text: string): boolean;
}

/** A row as its table uses it. */
export interface Row {
  element: HTMLElement;
  /** The place of the row's amount in an estimate. */
  amount: HTMLElement;
  /** Shows the row's number, from 1. */
  number(number: number): void;
  value(): Record<string, string>;
  /** Returns true when every cell is empty or has its initial value. */
  isEmpty(): boolean;
  faults(): { column: string; text: string }[];
  /** Marks the cells of these columns as wrong; without columns it removes all marks. */
  mark(columns: string[]): void;
  /** Puts texts into the cells from a column on. */
  paste(from: number, texts: string[]): void;
  cell(column: number): HTMLElement | undefined;
  /** Puts a value into a cell. */
  set(column: string, value: string): void;
  focus(column: number): void;
}

/**
 * Returns a row.
 * @param lists suggestions of the columns
 * @param values of the cells by column name; absent for a new row
 */
export function tableRow(
  field: TableField,
  lists: (HTMLDataListElement | undefined)[],
  actions: RowActions,
  values?: Record<string, string>,
): Row {
  const { columns } = field;
  const initial = (column: Column) => column.initial ?? '';
  const cells = columns.map((column, index) => cellOf(column, values?.[column.name] ?? initial(column), lists[index]));
  const amount = el('output', { class: 'figure' });
  const order = el('td', { class: 'order' });
  const remove = button(icon('remove'), 'icon-only', actions.remove);
  const isWide = wideColumns(columns);
  const columnCells = columns.flatMap((column, index) => {
    const cell = el('td', { class: isWide(column) && 'wide', 'data-label': column.label }, cells[index]);
    return field.totals && column.name === 'unitPrice' ? [cell, amountCell(amount)] : [cell];
  });
  const element = el('tr', {}, order, ...columnCells, el('td', { class: 'remove' }, remove));
  for (const [index, cell] of cells.entries()) listen(cell, index, actions);
  const value = () => Object.fromEntries(columns.map((column, index) => [column.name, valueIn(column, cells[index]!)]));
  return {
    element,
    amount,
    number: (number) => {
      order.textContent = String(number);
      for (const [index, { label }] of columns.entries()) cells[index]!.setAttribute('aria-label', words.cell(label, number));
      remove.replaceChildren(icon('remove'), unseen(words.removeRow(number)));
      remove.title = words.removeRow(number);
    },
    value,
    isEmpty: () => columns.every((column, index) => ['', initial(column)].includes(valueIn(column, cells[index]!))),
    faults: () => columns.flatMap((column, index) => faultOf(column, cells[index]!)),
    mark: (names) => {
      columns.forEach(({ name }, index) => {
        if (names.includes(name)) cells[index]!.setAttribute('aria-invalid', 'true');
        else if (names.length === 0) cells[index]!.removeAttribute('aria-invalid');
      });
    },
    paste: (from, texts) => {
      texts.forEach((text, index) => {
        const column = columns[from + index];
        if (column) putPasted(column, cells[from + index]!, text);
      });
    },
    cell: (column) => cells[column],
    set: (name, text) => {
      const index = columns.findIndex((column) => column.name === name);
      if (index >= 0) putPasted(columns[index]!, cells[index]!, text);
    },
    focus: (column) => cells[column]?.focus(),
  };
}

function cellOf(column: Column, value: string, list: HTMLDataListElement | undefined): Cell {
  if (column.kind === 'money') return moneyInput(value);
  if (column.kind === 'number') return numberInput(value);
  if (column.kind === 'select') return selectOf(column.choices ?? [], value);
  return el('input', { type: 'text', value, list: list?.id, autocomplete: 'off' });
}

/** On a narrow page, a text column wider than a quarter of the table takes a row of its own. */
function wideColumns(columns: Column[]): (column: Column) => boolean {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  return ({ kind, width }) => kind === 'text' && width / whole > 0.25;
}

function amountCell(amount: HTMLElement): HTMLElement {
  return el('td', { class: 'amount', 'data-label': words.amount }, amount);
}

function listen(cell: Cell, index: number, actions: RowActions): void {
  cell.addEventListener('keydown', (event) => {
    const { key, isComposing, ctrlKey, metaKey } = event as KeyboardEvent;
    if (key !== 'Enter' || isComposing || ctrlKey || metaKey) return;
    event.preventDefault();
    actions.next(index);
  });
  cell.addEventListener('paste', (event) => {
    if (actions.paste(index, (event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '')) event.preventDefault();
  });
}

function valueIn(column: Column, cell: Cell): string {
  if (column.kind === 'money') return digitsOf(cell.value);
  if (column.kind === 'number') return numberOf(cell.value) ?? cell.value;
  return cell.value.trim();
}

function faultOf(column: Column, cell: Cell): { column: string; text: string }[] {
  const value = cell.value.trim();
  if (value === '')
    return column.required
      ? [{ column: column.name, text: column.kind === 'select' ? words.pick(column.label) : words.fillIn(column.label) }]
      : [];
  return column.kind === 'number' && numberOf(value) === undefined ? [{ column: column.name, text: words.notNumber }] : [];
}

function putPasted(column: Column, cell: Cell, text: string): void {
  if (column.kind === 'money') cell.value = withDots(pastedSum(text));
  else if (column.kind === 'number') cell.value = numberText(numberOf(text) ?? text);
  else if (cell instanceof HTMLSelectElement) choose(cell, text);
  else cell.value = text.replace(/\s*\n\s*/g, ' ');
}

/** Chooses by value or label, without spaces and signs: «8 %» is the choice «8%». A text that is no choice changes nothing. */
function choose(select: HTMLSelectElement, text: string): void {
  const bare = (value: string) => value.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  const option = Array.from(select.options).find(({ value, text: label }) => [value, label].some((name) => bare(name) === bare(text)));
  if (option) select.value = option.value;
}
