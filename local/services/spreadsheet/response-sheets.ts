// The tab that a form writes its responses to.
import type { Sheets } from '../../links';
import { displayedText } from './cell-values';
import type { Context } from './context';
import { cellAt, lastContentRow, markEverything, numberFormatAt, putContent, restyle } from './grid';
import { rangeView } from './range';
import { isDate } from './serials';
import { type Book, newSheetData, type SheetData } from './store';
import { insertLines } from './structure';
import { entryOf, type Written } from './writing';

/** Made before all other tabs, named by the language: «Câu trả lời biểu mẫu 1». */
export function addResponseSheet(book: Book, formUrl: string, headers: string[]): number {
  const word = book.locale.startsWith('vi') ? 'Câu trả lời biểu mẫu' : 'Form Responses';
  let number = 1;
  while (book.sheets.some((sheet) => sheet.name === `${word} ${number}`)) number++;
  // As wide as any new sheet: scripts put columns of their own behind the form's.
  const sheet = newSheetData(book.nextId++, `${word} ${number}`, 100, Math.max(headers.length, 26));
  sheet.formUrl = formUrl;
  sheet.frozenRows = 1;
  book.sheets.unshift(sheet);
  putHeaders(book, sheet, headers);
  markEverything(book);
  return sheet.id;
}

export function releaseResponseSheet(book: Book, sheetId: number): void {
  const sheet = book.sheets.find(({ id }) => id === sheetId);
  if (sheet) sheet.formUrl = null;
}

export function writeResponse(
  context: Context,
  book: Book,
  sheetId: number,
  headers: string[],
  responseId: string,
  values: unknown[],
  before: unknown[] = [],
): ReturnType<Sheets['writeResponse']> {
  const sheet = book.sheets.find((one) => one.id === sheetId);
  if (!sheet) throw new Error(`The response sheet ${sheetId} is gone`);
  const columns = putHeaders(book, sheet, headers);
  // The row is found again wherever it was moved; one that was thrown away is written anew.
  const found = sheet.cells.findIndex((line) => line?.some((cell) => cell?.response === responseId)) + 1;
  const row = found || Math.max(1, lastContentRow(sheet)) + 1;
  if (row > sheet.rows) insertLines(book, sheet, 'row', sheet.rows + 1, 1, sheet.rows);
  const texts = values.map((value, i) => {
    const column = columns[i]!;
    const written = responseValue(value);
    const own = numberFormatAt(book, sheet, row, column);
    const entry = entryOf(context, book, written, own);
    // What respondents type is never a formula; numbers and dates among it are read as such.
    const kept = entry.formula === undefined ? entry.value : (written as string);
    putContent(book, sheet, row, column, kept === undefined ? null : { v: kept });
    if (entry.format && !own)
      restyle(book, sheet, { row, column, rows: 1, columns: 1 }, (style) => ({ ...style, numberFormat: entry.format }));
    if (value === before[i]) return '';
    return isDate(value) ? displayedText(context.runtime, book, sheet, row, column) : String(written ?? '');
  });
  cellAt(sheet, row, columns[0]!)!.response = responseId;
  const namedValues: Record<string, string[]> = {};
  headers.forEach((header, i) => {
    namedValues[header] = [...(namedValues[header] ?? []), texts[i]!];
  });
  const range = rangeView(context, book, sheetId, { row, column: 1, rows: 1, columns: Math.max(...columns) });
  return { range, values: texts, namedValues };
}

/** Columns of the headers, new questions at the right end. */
function putHeaders(book: Book, sheet: SheetData, headers: string[]): number[] {
  const taken = new Set<number>();
  return headers.map((header) => {
    let column = 1;
    while (taken.has(column) || ![undefined, header].includes(headerAt(sheet, column))) column++;
    taken.add(column);
    if (column > sheet.columns) insertLines(book, sheet, 'column', sheet.columns + 1, 1, sheet.columns);
    putContent(book, sheet, 1, column, { v: header });
    return column;
  });
}

const headerAt = (sheet: SheetData, column: number) => cellAt(sheet, 1, column)?.v as string | undefined;

/** A moment or a text, as forms give it. */
const responseValue = (value: unknown): Written => (isDate(value) ? { instant: value.getTime() } : (value as string) || null);
