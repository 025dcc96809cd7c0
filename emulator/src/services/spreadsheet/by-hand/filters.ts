// The filter and the filter views of a sheet, as a person sees and sets them.
import type { FilterChoice, ShownFilter, ShownFilters } from '../../../workspace/contract';
import { lastColumnOf, lastRowOf } from '../cells/areas';
import { displayedText } from '../cells/cell-values';
import { lastContentRow, rowOfKey } from '../cells/grid';
import type { Context } from '../context';
import { calculationOf } from '../formulas/calculation';
import type { Book, FilterView, KeptFilter, SheetData } from '../store';
import { hidesRow } from '../views/filter';

export const shownFilters = (sheet: SheetData): ShownFilters => ({
  basic: sheet.filter && shownFilter(sheet.filter),
  views: (sheet.filterViews ?? []).map((view) => ({ id: view.id, title: view.title, ...shownFilter(view) })),
});

const shownFilter = ({ area, criteria }: KeptFilter): ShownFilter => ({
  ...area,
  filtered: Object.keys(criteria).map(Number),
});

/** @throws Error for an unknown view */
export function viewOf(sheet: SheetData, viewId: number): FilterView {
  const view = sheet.filterViews?.find(({ id }) => id === viewId);
  if (!view) throw new Error(`There is no filter view ${viewId} on the sheet «${sheet.name}»`);
  return view;
}

/** The filter that a person looks through: a view of the sheet, else its own filter. */
export const filterOf = (sheet: SheetData, viewId: number | undefined): KeptFilter | null =>
  viewId === undefined ? sheet.filter : viewOf(sheet, viewId);

export function hiddenRows(context: Context, book: Book, sheet: SheetData, viewId: number | undefined): number[] {
  const filter = filterOf(sheet, viewId);
  if (!filter || !Object.keys(filter.criteria).length) return [];
  const last = Math.min(lastRowOf(filter.area), lastShownRow(context, book, sheet));
  return Array.from({ length: Math.max(0, last - filter.area.row) }, (_, index) => filter.area.row + 1 + index).filter((row) =>
    hidesRow(context, book, sheet, filter, row),
  );
}

/** The last row in which a person sees something: content, or a result that a formula spills. */
function lastShownRow(context: Context, book: Book, sheet: SheetData): number {
  let last = lastContentRow(sheet);
  for (const key of calculationOf(context.runtime, book).spillsOf(sheet)?.keys() ?? []) last = Math.max(last, rowOfKey(key));
  return last;
}

/** The values of a column that rows could be chosen by: those of rows that the other columns' criteria show. */
export function choicesOf(context: Context, book: Book, sheet: SheetData, filter: KeptFilter, column: number): FilterChoice[] {
  const { [column]: own, ...others } = filter.criteria;
  const last = Math.min(lastRowOf(filter.area), lastShownRow(context, book, sheet));
  const shown = new Map<string, boolean>();
  for (let row = filter.area.row + 1; row <= last; row++) {
    if (hidesRow(context, book, sheet, { ...filter, criteria: others }, row)) continue;
    const text = displayedText(context.runtime, book, sheet, row, column);
    const isHidden = own !== undefined && hidesRow(context, book, sheet, { ...filter, criteria: { [column]: own } }, row);
    shown.set(text, !isHidden);
  }
  return [...shown].map(([text, isShown]) => ({ text, isShown })).sort((a, b) => collator.compare(a.text, b.text));
}

const collator = new Intl.Collator('vi', { numeric: true });

/** Shows all rows of a column (none hidden), or hides those with the given texts. */
export function hideValues(filter: KeptFilter, column: number, hidden: string[]): KeptFilter {
  if (column < filter.area.column || column > lastColumnOf(filter.area)) throw new Error(`The filter has no column ${column}`);
  const { [column]: _own, ...others } = filter.criteria;
  const criteria = hidden.length ? { ...others, [column]: { hidden, shown: null, criterion: null, values: [] } } : others;
  return { ...filter, criteria };
}
