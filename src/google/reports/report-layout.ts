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

/** The rows of the headers, from the top to the bottom of the page. */
export const at = {
  figures: 7,
  months: 7 + figureRows + 2,
  steps: 7 + figureRows + 2 + 14,
  groups: 7 + figureRows + 2 + 14 + 16,
  departments: 7 + figureRows + 2 + 14 + 16 + MOST_ENTRIES + 4,
  devices: 7 + figureRows + 2 + 14 + 16 + 2 * (MOST_ENTRIES + 4),
  late: 7 + figureRows + 2 + 14 + 16 + 2 * (MOST_ENTRIES + 4) + MOST_DEVICES + 2,
};
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
