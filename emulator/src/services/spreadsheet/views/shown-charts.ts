// Charts as a person sees them: their place on the sheet, and the texts and numbers of their ranges.
import type { ShownChart } from '../../../workspace/contract';
import { displayedText, rawValue } from '../cells/cell-values';
import type { Context } from '../context';
import { valueAt } from '../looks/runs';
import type { Book, KeptChart, SheetArea, SheetData } from '../store';
import { isHiddenByFilter } from './filter';

interface Shown {
  text: string;
  number: number | null;
}

const SIZE = { width: 600, height: 371 };

export const shownCharts = (context: Context, book: Book, sheet: SheetData): ShownChart[] =>
  sheet.charts.map((kept) => {
    const size = (name: 'width' | 'height') => Number(kept.options[name] ?? SIZE[name]);
    const { id, type, row, column, offsetX, offsetY, options } = kept;
    const place = { row, column, offsetX, offsetY, width: size('width'), height: size('height') };
    return { id, type, ...place, options: structuredClone(options), ...dataOf(kept, columnsOf(context, book, kept)) };
  });

/** Returns the cells of all ranges as columns, side by side or one below the other, without hidden rows and columns. */
function columnsOf(context: Context, book: Book, kept: KeptChart): Shown[][] {
  const tables = kept.ranges.map((area) => cellsOf(context, book, kept, area));
  const rows =
    kept.mergeStrategy === 'MERGE_ROWS'
      ? tables.flat()
      : Array.from({ length: Math.max(0, ...tables.map(({ length }) => length)) }, (_, row) => tables.flatMap((table) => table[row] ?? []));
  return kept.transposed ? rows : turned(rows);
}

function cellsOf(context: Context, book: Book, { hiddenStrategy }: KeptChart, area: SheetArea): Shown[][] {
  const { runtime } = context;
  const sheet = book.sheets.find(({ id }) => id === area.sheetId);
  if (!sheet) return [];
  const lines = (first: number, count: number, isHidden: (line: number) => boolean) =>
    Array.from({ length: count }, (_, index) => first + index).filter((line) => !isHidden(line));
  const skips = (axis: 'ROWS' | 'COLUMNS') => hiddenStrategy === `IGNORE_${axis}` || hiddenStrategy === 'IGNORE_BOTH';
  const isHiddenRow = (row: number) => valueAt(sheet.hiddenRows, row) === 1 || isHiddenByFilter(context, book, sheet, row);
  const rows = lines(area.row, area.rows, (row) => skips('ROWS') && isHiddenRow(row));
  const columns = lines(area.column, area.columns, (column) => skips('COLUMNS') && valueAt(sheet.hiddenColumns, column) === 1);
  return rows.map((row) =>
    columns.map((column) => {
      const value = rawValue(runtime, book, sheet, row, column);
      return { text: displayedText(runtime, book, sheet, row, column), number: typeof value === 'number' ? value : null };
    }),
  );
}

const turned = (rows: Shown[][]): Shown[][] => (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]!));

/** Whole columns are charted as far as they have content. */
function withoutBlankEnd(columns: Shown[][]): Shown[][] {
  let rows = columns[0]?.length ?? 0;
  while (rows > 0 && columns.every((column) => !column[rows - 1]?.text)) rows--;
  return columns.map((column) => column.slice(0, rows));
}

/** The first column has the categories; a chart of one column has none. */
function dataOf({ headers, type }: KeptChart, columns: Shown[][]): Pick<ShownChart, 'categories' | 'positions' | 'series'> {
  const [first, ...others] = withoutBlankEnd(columns);
  const hasCategories = others.length > 0 && type !== 'HISTOGRAM';
  const series = hasCategories ? others : first ? [first, ...others] : [];
  const below = (column: Shown[]) => column.slice(headers);
  const categories = hasCategories ? below(first!) : [];
  return {
    categories: categories.map(({ text }) => text),
    positions: categories.map(({ number }) => number),
    series: series.map((column) => ({
      name: column
        .slice(0, headers)
        .map(({ text }) => text)
        .join(' '),
      values: below(column).map(({ number }) => number),
      texts: below(column).map(({ text }) => text),
    })),
  };
}
