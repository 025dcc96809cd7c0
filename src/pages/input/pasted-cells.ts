// Reads cells copied from a spreadsheet: tabs between cells, line breaks between rows, quotes around a cell that contains either.

/** Returns the rows of cells; the empty line that spreadsheets add at the end is no row. */
export function cellsOf(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  const lines = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  // A cell in quotes may hold tabs and line breaks; a quote in it is doubled.
  for (const [, quoted, plain, end] of lines.matchAll(/(?:"((?:[^"]|"")*)"(?=[\t\n]|$)|([^\t\n]*))(\t|\n|$)/g)) {
    row.push((quoted === undefined ? (plain ?? '') : quoted.replace(/""/g, '"')).trim());
    if (end === '\t') continue;
    rows.push(row);
    row = [];
    if (end === '') break;
  }
  return rows;
}

/** Returns true for more than one cell; a single cell is pasted as usual. */
export function isSeveralCells(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''));
}
