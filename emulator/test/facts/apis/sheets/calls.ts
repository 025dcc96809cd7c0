// Calls of the Sheets API for facts, and the spreadsheet that they read.
import { onSheet } from '../../own-files';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
/** A ValueRange. */
export interface Values {
  range: string;
  majorDimension: string;
  values?: unknown[][];
}

/** Calls an API; when the minute is used up, waits for the next one and calls again. */
export function patient<T>(call: () => T): T {
  try {
    return call();
  } catch (error) {
    if ((error as { details?: { code: number } }).details?.code !== 429) throw error;
    Utilities.sleep(61_000);
    return call();
  }
}

/** Returns the error of a call: its name, its code and the message after «failed with error: »; null when there is none. */
export function errorOf(call: () => unknown): unknown[] | null {
  try {
    patient(call);
    return null;
  } catch (error) {
    const { name, message, details } = error as Error & { details?: { code: number; message: string } };
    const [start, text] = message.split(' failed with error: ');
    return text === undefined ? [name, '', null, start] : [name, start, details?.code ?? null, text];
  }
}
export const textOf = (call: () => unknown): unknown => errorOf(call)?.[3] ?? null;

export const api = () => Sheets!.Spreadsheets!;
export const valuesOf = (book: Book, ranges: string[], options: object = {}): Values[] =>
  patient(() => api().Values!.batchGet(book.getId(), { ranges, ...options } as never)).valueRanges as Values[];

export interface Answer {
  replies: Record<string, Record<string, unknown>>[];
  updatedSpreadsheet?: { sheets: unknown[] };
}
export const batch = (book: Book, requests: object[], more: object = {}, options: object = {}): Answer =>
  patient(() => (api().batchUpdate as (...args: unknown[]) => unknown)({ requests, ...more }, book.getId(), options)) as Answer;
/** The message of a refused batch; null when it is accepted. */
export const refusal = (book: Book, ...requests: object[]): unknown => textOf(() => api().batchUpdate({ requests } as never, book.getId()));

// biome-ignore lint/suspicious/noExplicitAny: answers have the fields that the fact asked for.
export type Message = Record<string, any>;
export const ask = (book: Book, fields: string, ranges: string[] = []): Message =>
  patient(() => api().get(book.getId(), { fields, ranges } as never)) as unknown as Message;
/** The cells of a range with the asked fields, row by row; a blank cell is null. */
export function cells(book: Book, range: string, fields: string): Message[][] {
  const [sheet] = ask(book, `sheets.data.rowData.values(${fields})`, [range]).sheets;
  return (sheet?.data?.[0].rowData ?? []).map((row: Message) => row.values ?? []);
}

/** A request that writes values from a place on; numbers, booleans and formulas by their kind, other texts as they are. */
export const write = (sheetId: number, rowIndex: number, columnIndex: number, rows: unknown[][], fields = 'userEnteredValue'): object => ({
  updateCells: { start: { sheetId, rowIndex, columnIndex }, rows: rows.map((values) => ({ values: values.map(cell) })), fields },
});
const kinds: Record<string, string> = { number: 'numberValue', boolean: 'boolValue', string: 'stringValue' };
const cell = (value: unknown): object =>
  typeof value === 'object' ? (value ?? {}) : { userEnteredValue: { [kinds[typeof value]!]: value } };
export const formula = (formulaValue: string): object => ({ userEnteredValue: { formulaValue } });
export const grid = (
  sheetId: number,
  startRowIndex: number,
  endRowIndex: number,
  startColumnIndex: number,
  endColumnIndex: number,
): object => ({
  sheetId,
  startRowIndex,
  endRowIndex,
  startColumnIndex,
  endColumnIndex,
});

/** A sheet with values of each kind, gaps, and a second sheet whose name needs quotes. */
export function furnished<T>(see: (book: Book, sheet: Sheet) => T): T {
  return onSheet((sheet, book) => {
    sheet.setName('Sheet1');
    sheet.getRange('A1:D5').setValues([
      ['chữ', 1.5, true, ''],
      ['', '', '', ''],
      ['', new Date(Date.UTC(2026, 10, 23, 2, 30)), '', ''],
      ['007', '', '', 'cuối'],
      ['', '', '', ''],
    ]);
    sheet.getRange('A4').setNumberFormat('@').setValue('007');
    sheet.getRange('B3').setNumberFormat('dd/MM/yyyy HH:mm');
    sheet.getRange('C3').setFormula('=B1*2');
    sheet.getRange('C4').setFormula('=NA()');
    sheet.getRange('B1').setNumberFormat('0.00');
    const other = book.insertSheet("Sổ 'mới'");
    other.getRange('A1').setValue('khác');
    book.setNamedRange('bang', sheet.getRange('A1:B3'));
    SpreadsheetApp.flush();
    return see(book, sheet);
  });
}
