// Tabs of a spreadsheet and whole spreadsheets: made, named, copied, hidden, deleted.
import { documented, type Fact, observed } from '../fact';
import { onSheet } from '../own';
import { isRefused } from '../seen';

const discard = (id: string) => DriveApp.getFileById(id).setTrashed(true);

export const tabs: Fact[] = [
  documented('insertSheet takes a place from 0 and makes the tab active', 'Class Spreadsheet: insertSheet', ['Sổ', 'Sổ'], () =>
    onSheet((_sheet, book) => {
      book.insertSheet('Sổ', 0);
      return [book.getSheets()[0]!.getName(), book.getActiveSheet().getName()];
    }),
  ),
  observed('a second tab of one name is refused', true, () =>
    onSheet((_sheet, book) => {
      book.insertSheet('Sổ');
      return isRefused(() => book.insertSheet('Sổ'));
    }),
  ),
  documented('getSheetByName gives null for a name that is not there', 'Class Spreadsheet: getSheetByName', null, () =>
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
  observed('the last visible tab cannot be hidden', true, () => onSheet((sheet) => isRefused(() => sheet.hideSheet()))),
  documented('a hidden tab says so', 'Class Sheet: isSheetHidden', [true, false], () =>
    onSheet((sheet, book) => {
      const other = book.insertSheet();
      return [other.hideSheet().isSheetHidden(), sheet.isSheetHidden()];
    }),
  ),
  observed('a tab is copied with values, formats and conditional formats', ['x', '#ff0000', 1], () =>
    onSheet((sheet, book) => {
      const cell = sheet.getRange('A1').setValue('x').setBackground('#ff0000');
      const rule = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('#00ff00').setRanges([cell]);
      sheet.setConditionalFormatRules([rule.build()]);
      const copy = sheet.copyTo(book);
      return [copy.getRange('A1').getValue(), copy.getRange('A1').getBackground(), copy.getConditionalFormatRules().length];
    }),
  ),
  observed('a copied tab has no protections', 0, () =>
    onSheet((sheet, book) => {
      sheet.getRange('A1').protect();
      return sheet.copyTo(book).getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
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
  documented('openByUrl takes the address of a spreadsheet', 'Class SpreadsheetApp: openByUrl', true, () =>
    onSheet((_sheet, book) => SpreadsheetApp.openByUrl(book.getUrl()).getId() === book.getId()),
  ),
  observed('an id that is no spreadsheet is refused', true, () =>
    isRefused(() => SpreadsheetApp.openById('khong-co-tep-nay-0000000000000000000000000000')),
  ),
  documented('a copied spreadsheet has the values and lives by itself', 'Class Spreadsheet: copy', ['x', 'x'], () =>
    onSheet((sheet, book) => {
      sheet.getRange('A1').setValue('x');
      const copy = book.copy('Đối chiếu (bản sao)');
      const cell = copy.getSheets()[0]!.getRange('A1');
      const copied = cell.getValue();
      cell.setValue('y');
      SpreadsheetApp.flush();
      discard(copy.getId());
      return [copied, sheet.getRange('A1').getValue()];
    }),
  ),
  documented('the locale is set by its code', 'Class Spreadsheet: setSpreadsheetLocale', ['vi_VN', 'Asia/Ho_Chi_Minh'], () =>
    onSheet((_sheet, book) => [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()]),
  ),
  observed('a new spreadsheet recalculates on change', ['ON_CHANGE', 'MINUTE'], () =>
    onSheet((_sheet, book) => {
      const first = String(book.getRecalculationInterval());
      book.setRecalculationInterval(SpreadsheetApp.RecalculationInterval.MINUTE);
      return [first, String(book.getRecalculationInterval())];
    }),
  ),
  documented(
    'the zone of a spreadsheet is not that of the script',
    'Class Spreadsheet: getSpreadsheetTimeZone',
    ['Europe/Berlin', 'Asia/Ho_Chi_Minh'],
    () =>
      onSheet((_sheet, book) => {
        book.setSpreadsheetTimeZone('Europe/Berlin');
        return [book.getSpreadsheetTimeZone(), Session.getScriptTimeZone()];
      }),
  ),
  documented('a script bound to a spreadsheet has no active form or document', 'Bound scripts', [null, null], () => [
    FormApp.getActiveForm(),
    DocumentApp.getActiveDocument(),
  ]),
  documented('a script bound to a spreadsheet has it as the active one', 'Bound scripts', true, () => {
    const active = SpreadsheetApp.getActiveSpreadsheet();
    return SpreadsheetApp.openById(active.getId()).getName() === active.getName();
  }),
  documented('frozen rows are counted', 'Class Sheet: setFrozenRows', [0, 2], () =>
    onSheet((sheet) => {
      const before = sheet.getFrozenRows();
      sheet.setFrozenRows(2);
      return [before, sheet.getFrozenRows()];
    }),
  ),
  documented('a tab colour is read back as hexadecimal', 'Class Sheet: getTabColor', '#ff0000', () =>
    onSheet((sheet) => sheet.setTabColor('#ff0000').getTabColor()),
  ),
];
