// Calls of the Sheets API for facts, and the spreadsheet that they read.
import { onSheet } from '../own-files';

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

export const api = () => Sheets!.Spreadsheets!;
export const valuesOf = (book: Book, ranges: string[], options: object = {}): Values[] =>
  patient(() => api().Values!.batchGet(book.getId(), { ranges, ...options } as never)).valueRanges as Values[];

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
