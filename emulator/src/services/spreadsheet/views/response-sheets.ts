// The response tab of a form.
import type { ResponseColumn, Sheets } from '../../../workspace/links';
import { displayedText } from '../cells/cell-values';
import { cellAt, isBlankCell, lastContentRow, markEverything, numberFormatAt, putContent, putMark, restyle } from '../cells/grid';
import { isDate } from '../cells/serials';
import { entryOf, type Written } from '../cells/writing';
import type { Context } from '../context';
import { type Book, type Cell, newSheetData, type SheetData } from '../store';
import { insertLines } from '../structure/structure';

/** Makes the tab before all others, named in the locale's language: «Câu trả lời biểu mẫu 1». Returns its id. */
export function addResponseSheet(book: Book, formUrl: string, headings: ResponseColumn[]): number {
  const word = book.locale.startsWith('vi') ? 'Câu trả lời biểu mẫu' : 'Form Responses';
  let number = 1;
  while (book.sheets.some((sheet) => sheet.name === `${word} ${number}`)) number++;
  // At least as wide as a new sheet: scripts add their own columns after the form's.
  const sheet = newSheetData(book.nextId++, `${word} ${number}`, 100, Math.max(headings.length, 26));
  sheet.formUrl = formUrl;
  sheet.frozenRows = 1;
  book.sheets.unshift(sheet);
  putHeadings(book, sheet, headings);
  markEverything(book);
  return sheet.id;
}

export function releaseResponseSheet(book: Book, sheetId: number): void {
  sheetOf(book, sheetId).formUrl = null;
}

export function writeResponse(
  context: Context,
  book: Book,
  sheetId: number,
  headings: ResponseColumn[],
  responseId: string,
  values: unknown[],
  before: unknown[] = [],
): ReturnType<Sheets['writeResponse']> {
  const sheet = sheetOf(book, sheetId);
  const columns = putHeadings(book, sheet, headings);
  // The mark finds the row after it has moved; a deleted row is written again.
  const found = sheet.cells.findIndex((line) => line?.some((cell) => cell?.mark?.of === responseId)) + 1;
  const row = found || Math.max(1, lastContentRow(sheet)) + 1;
  if (row > sheet.rows) insertLines(book, sheet, 'row', sheet.rows + 1, 1, sheet.rows);
  const texts = values.map((value, i) => {
    const column = columns[i]!;
    const written = responseValue(value);
    const own = numberFormatAt(book, sheet, row, column);
    const entry = entryOf(context, book, written, own);
    // The text of a respondent is never a formula; numbers and dates in it are read as such.
    const kept = entry.formula === undefined ? entry.value : (written as string);
    putContent(book, sheet, row, column, kept === undefined ? null : { v: kept });
    if (entry.format && !own)
      restyle(book, sheet, { row, column, rows: 1, columns: 1 }, (style) => ({ ...style, numberFormat: entry.format }));
    if (value === before[i]) return '';
    return isDate(value) ? displayedText(context.runtime, book, sheet, row, column) : String(written ?? '');
  });
  putMark(sheet, row, columns[0]!, { of: responseId });
  const namedValues: Record<string, string[]> = {};
  headings.forEach(({ title }, i) => {
    namedValues[title] = [...(namedValues[title] ?? []), texts[i]!];
  });
  const range = context.rangeView(book, sheetId, { row, column: 1, rows: 1, columns: Math.max(...columns) });
  // In the order of the sheet, from left to right.
  const order = columns.map((_column, i) => i).sort((a, b) => columns[a]! - columns[b]!);
  return { range, values: order.map((i) => texts[i]!), namedValues };
}

/** The sheet exists while a form writes to it. */
const sheetOf = (book: Book, sheetId: number): SheetData => book.sheets.find(({ id }) => id === sheetId)!;

/**
 * Returns the columns of the headings, also after they have moved; a new question gets the first free column.
 * A heading is rewritten when the title in the form has changed; otherwise a person's own heading stays.
 */
function putHeadings(book: Book, sheet: SheetData, headings: ResponseColumn[]): number[] {
  const isTaken = (cell: Cell | null) => cell?.mark !== undefined || !isBlankCell(cell);
  return headings.map((heading) => {
    const known = (sheet.cells[0] ?? []).findIndex((cell) => cell?.mark?.of === heading.of) + 1;
    let column = known || 1;
    if (!known) while (isTaken(cellAt(sheet, 1, column))) column++;
    if (column > sheet.columns) insertLines(book, sheet, 'column', sheet.columns + 1, 1, sheet.columns);
    if (cellAt(sheet, 1, column)?.mark?.title !== heading.title) {
      putContent(book, sheet, 1, column, { v: heading.title });
      putMark(sheet, 1, column, heading);
    }
    return column;
  });
}

/** Converts a value of a response (a date or a text) for writing. */
const responseValue = (value: unknown): Written => (isDate(value) ? { instant: value.getTime() } : (value as string) || null);
