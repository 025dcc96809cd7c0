// Cells copied from a spreadsheet, as the clipboard gives them: tabs between cells, lines between rows, quotes around both.

/** Rows of cells; the empty line that spreadsheets put at the end is no row. */
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

/** More than one cell? One alone is pasted as ever. */
export function isSeveralCells(text: string): boolean {
  return /[\t\n]/.test(text.replace(/\r?\n$/, ''));
}
