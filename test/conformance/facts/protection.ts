// Protections of ranges and sheets, as their owner makes and reads them.
import { byHand, documented, type Fact, observed } from '../fact';
import { onSheet } from '../own';
import { isRefused } from '../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const source = 'Class Protection';
const ranges = (sheet: Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
const sheets = (sheet: Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
const me = () => Session.getEffectiveUser().getEmail();

export const protection: Fact[] = [
  documented('a new protection can be edited by whoever edits the file', 'Class Range: protect', [true, false], () =>
    onSheet((sheet) => {
      const made = sheet.getRange('A1').protect();
      return [made.canEdit(), made.isWarningOnly()];
    }),
  ),
  documented('its editors are those of the file', 'Class Range: protect', true, () =>
    onSheet(
      (sheet) =>
        sheet
          .getRange('A1')
          .protect()
          .getEditors()
          .map((user) => user.getEmail())
          .indexOf(me()) >= 0,
    ),
  ),
  documented('the owner cannot be taken out', `${source}: removeEditors`, [true, true], () =>
    onSheet((sheet) => {
      const made = sheet.getRange('A1').protect();
      made.removeEditors(made.getEditors());
      return [
        made
          .getEditors()
          .map((user) => user.getEmail())
          .indexOf(me()) >= 0,
        made.canEdit(),
      ];
    }),
  ),
  documented('protecting a range again makes a second protection over it', 'Class Range: protect', 2, () =>
    onSheet((sheet) => {
      sheet.getRange('A1').protect();
      sheet.getRange('A1').protect();
      return ranges(sheet).length;
    }),
  ),
  documented('protecting a sheet again gives the protection it has', 'Class Sheet: protect', [1, 'sổ'], () =>
    onSheet((sheet) => {
      sheet.protect().setDescription('sổ');
      const again = sheet.protect().getDescription();
      return [sheets(sheet).length, again];
    }),
  ),
  documented('protections of ranges and of sheets are asked for apart', 'Class Sheet: getProtections', [1, 0], () =>
    onSheet((sheet) => {
      sheet.getRange('A1:B2').protect();
      return [ranges(sheet).length, sheets(sheet).length];
    }),
  ),
  documented('a spreadsheet gives the protections of all its sheets', 'Class Spreadsheet: getProtections', 2, () =>
    onSheet((sheet, book) => {
      sheet.getRange('A1').protect();
      book.insertSheet().getRange('A1').protect();
      return book.getProtections(SpreadsheetApp.ProtectionType.RANGE).length;
    }),
  ),
  documented('a protection tells its range, its kind and its description', `${source}: getRange`, ['A1:B2', 'RANGE', 'mã'], () =>
    onSheet((sheet) => {
      const made = sheet.getRange('A1:B2').protect().setDescription('mã');
      return [made.getRange().getA1Notation(), String(made.getProtectionType()), made.getDescription()];
    }),
  ),
  documented('one that only warns says so', `${source}: setWarningOnly`, true, () =>
    onSheet((sheet) => sheet.getRange('A1').protect().setWarningOnly(true).isWarningOnly()),
  ),
  documented('a protected sheet leaves some ranges open', `${source}: setUnprotectedRanges`, ['C2:D9'], () =>
    onSheet((sheet) =>
      sheet
        .protect()
        .setUnprotectedRanges([sheet.getRange('C2:D9')])
        .getUnprotectedRanges()
        .map((range) => range.getA1Notation()),
    ),
  ),
  documented('a protected range cannot leave ranges open', `${source}: setUnprotectedRanges`, true, () =>
    onSheet((sheet) =>
      isRefused(() =>
        sheet
          .getRange('A1:B2')
          .protect()
          .setUnprotectedRanges([sheet.getRange('A1')]),
      ),
    ),
  ),
  documented('ranges of another sheet cannot be left open', `${source}: setUnprotectedRanges`, true, () =>
    onSheet((sheet, book) => {
      const other = book.insertSheet();
      return isRefused(() => sheet.protect().setUnprotectedRanges([other.getRange('A1')]));
    }),
  ),
  documented('a protected range has no open ranges', `${source}: getUnprotectedRanges`, [], () =>
    onSheet((sheet) => sheet.getRange('A1').protect().getUnprotectedRanges()),
  ),
  documented('a protection is removed', `${source}: remove`, 0, () =>
    onSheet((sheet) => {
      sheet.getRange('A1').protect().remove();
      return ranges(sheet).length;
    }),
  ),
  documented('a protection of a named range knows its name', `${source}: getRangeName`, ['Ma', null], () =>
    onSheet((sheet, book) => {
      book.setNamedRange('Ma', sheet.getRange('A1:A9'));
      return [sheet.getRange('A1').protect().setRangeName('Ma').getRangeName(), sheet.getRange('B1').protect().getRangeName()];
    }),
  ),
  documented('the owner writes into what is protected', `${source}: canEdit`, 'x', () =>
    onSheet((sheet) => {
      const made = sheet.getRange('A1').protect();
      made.removeEditors(made.getEditors());
      return sheet.getRange('A1').setValue('x').getValue();
    }),
  ),
  observed('a copy of a spreadsheet made by a script loses its protections or resets their editors', true, () =>
    onSheet((sheet, book) => {
      sheet.getRange('A1').protect();
      const copy = book.copy('Đối chiếu (bản sao)');
      const left = copy.getProtections(SpreadsheetApp.ProtectionType.RANGE);
      const mine = left.every((one) => one.canEdit());
      DriveApp.getFileById(copy.getId()).setTrashed(true);
      return mine;
    }),
  ),
  byHand(
    'another editor is refused by a protection that does not name him',
    'documented',
    `${source}: canEdit`,
    ['x', true],
    'người sửa thứ hai gõ vào ô A1 được bảo vệ: bị từ chối; ô B1 bên cạnh thì được',
  ),
  byHand(
    "a trigger writes into what is protected by its creator's right",
    'documented',
    'Installable triggers',
    'đã ghi',
    'trigger sửa của chủ tệp ghi vào ô được bảo vệ khi người khác sửa ô bên cạnh',
  ),
];
