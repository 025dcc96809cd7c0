// Tabs of a spreadsheet and whole spreadsheets: making, naming, copying, hiding, deleting.
import { documented, type Fact, observed } from '../../fact';
import { onSheet } from '../../own-files';
import { isRefused } from '../../seen';

const discard = (id: string) => DriveApp.getFileById(id).setTrashed(true);

export const tabs: Fact[] = [
  documented('getSheetByName gives null for an unknown name', 'Class Spreadsheet: getSheetByName', null, () =>
    onSheet((_sheet, book) => book.getSheetByName('Không có')),
  ),
  documented('a sheet keeps its id when it is renamed and moved', 'Class Sheet: getSheetId', true, () =>
    onSheet((_sheet, book) => {
      const sheet = book.insertSheet('Sổ');
      const id = sheet.getSheetId();
      sheet.setName('Khác');
      book.moveActiveSheet(1);
      return book.getSheetByName('Khác')!.getSheetId() === id;
    }),
  ),
  observed('a formula follows the new name of a sheet', "='Sổ mới'!A1", () =>
    onSheet((sheet, book) => {
      const other = book.insertSheet('So');
      sheet.getRange('A1').setFormula('=So!A1');
      SpreadsheetApp.flush();
      other.setName('Sổ mới');
      return sheet.getRange('A1').getFormula();
    }),
  ),
  observed('the last tab cannot be deleted', true, () => onSheet((sheet, book) => isRefused(() => book.deleteSheet(sheet)))),
  observed('a tab is copied with values, formats and conditional formats', ['x', '#ff0000', 1], () =>
    onSheet((sheet, book) => {
      const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000');
      const rule = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('#00ff00').setRanges([cell]);
      sheet.setConditionalFormatRules([rule.build()]);
      const copy = sheet.copyTo(book);
      return [copy.getRange('A1').getValue(), copy.getRange('A1').getBackground(), copy.getConditionalFormatRules().length];
    }),
  ),
  documented('SpreadsheetApp.create takes a number of rows and columns', 'Class SpreadsheetApp: create', [5, 3], () => {
    const book = SpreadsheetApp.create('Đối chiếu (tệp thử)', 5, 3);
    const [sheet] = book.getSheets();
    const size = [sheet!.getMaxRows(), sheet!.getMaxColumns()];
    discard(book.getId());
    return size;
  }),
  documented('openById gives the same spreadsheet', 'Class SpreadsheetApp: openById', 'x', () =>
    onSheet((sheet, book) => {
      sheet.getRange('A1').setValue('x');
      SpreadsheetApp.flush();
      return SpreadsheetApp.openById(book.getId()).getSheets()[0]!.getRange('A1').getValue();
    }),
  ),
  observed('an id that is no spreadsheet is refused', true, () =>
    isRefused(() => SpreadsheetApp.openById('khong-co-tep-nay-0000000000000000000000000000')),
  ),
  observed('a new spreadsheet recalculates on change', ['ON_CHANGE', 'MINUTE'], () =>
    onSheet((_sheet, book) => {
      const first = String(book.getRecalculationInterval());
      book.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE);
      return [first, String(book.getRecalculationInterval())];
    }),
  ),
  documented(
    'a spreadsheet has a time zone of its own',
    'Class Spreadsheet: getSpreadsheetTimeZone',
    ['Europe/Berlin', 'Asia/Ho_Chi_Minh'],
    () =>
      onSheet((_sheet, book) => {
        book.setSpreadsheetTimeZone('Europe/Berlin');
        return [book.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];
      }),
  ),
];
