// A row of the journal as a line of a copy: JSON of its cells by column key, the moment in milliseconds; blank cells are left out.
import { type Cell, instantOf } from '../workbook/cells';
import { sheetOf } from '../workbook/sheets';
import { type Columns, rowOf } from '../workbook/tables';

export type Line = Record<string, string | number>;

const keys = sheetOf('journal').columns.map(({ key }) => key);

/** Returns the line of a row as it was read. */
export function lineOf(cells: unknown[], columns: Columns): Line {
  const line: Line = {};
  for (const key of keys) {
    const cell = cells[columns[key]! - 1] ?? '';
    const value = (key === 'at' ? instantOf(cell) : undefined) ?? (typeof cell === 'number' ? cell : String(cell));
    if (value !== '') line[key] = value;
  }
  return line;
}

/** Returns the cells of a line, as they are written and as their hash is computed. */
export const cellsOfLine = (line: Line, columns: Columns): Cell[] =>
  rowOf(columns, { ...known(line), ...(typeof line.at === 'number' ? { at: new Date(line.at) } : {}) });

/** A copy of a later version may have columns that this one does not know. */
const known = (line: Line): Line => Object.fromEntries(Object.entries(line).filter(([key]) => keys.includes(key)));

/** Returns the text of a copy. */
export const textOfLines = (lines: Line[]): string => lines.map((line) => `${JSON.stringify(line)}\n`).join('');

/** Returns the lines of a copy; what is no line is passed over. */
export function linesIn(text: string): Line[] {
  return text.split('\n').flatMap((one) => {
    try {
      const line = JSON.parse(one || 'null') as Line | null;
      return line && typeof line === 'object' && !Array.isArray(line) ? [line] : [];
    } catch {
      return [];
    }
  });
}
