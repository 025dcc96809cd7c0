// Where the parts of «Báo cáo» stand: tables at the left, their charts at the right.
import { statisticsTexts as t } from '../../texts/sheets/statistics';
import { columnLetters } from '../workbook/cells';

/** More entries than these stand together in one line. */
export const MOST_ENTRIES = 12;
export const MOST_DEVICES = 10;
export const MOST_LATE = 20;

/** The year and the part of it, which people may change. */
export const CHOICE_CELLS = 'B2:B3';

const figureRows = Object.keys(t.figures).length + 1;

/** The rows of each table with its header, and those that keep it apart from the next one and give its chart room. */
const heights = {
  figures: figureRows + 2,
  months: 15,
  steps: 14,
  groups: MOST_ENTRIES + 3,
  departments: MOST_ENTRIES + 3,
  devices: MOST_DEVICES + 3,
  late: MOST_LATE + 1,
};
type Part = keyof typeof heights;

const FIRST_ROW = 7;
const parts = Object.keys(heights) as Part[];
const heightOf = (some: Part[]) => some.reduce((sum, part) => sum + heights[part], 0);

/** The row of each header, from the top to the bottom of the page. */
export const at = Object.fromEntries(parts.map((part, index) => [part, FIRST_ROW + heightOf(parts.slice(0, index))])) as Record<
  Part,
  number
>;
export const LAST_ROW = at.late + MOST_LATE;

/** The columns of the tables; the charts stand at their right. */
export const TABLE_COLUMNS = 6;
export const CHART_COLUMNS = 4;
export const WIDTH = TABLE_COLUMNS + 1 + CHART_COLUMNS;

/** Pixels. */
export const widths = { label: 262, figure: 88, gap: 18, chart: 106 };

/** Returns the range of a table's rows, with its header. */
export const tableRange = (row: number, rows: number, column = 1, columns = 1): string =>
  `${columnLetters(column)}${row}:${columnLetters(column + columns - 1)}${row + rows}`;
