// Protections of ranges and sheets, as their owner makes and reads them.
import { byHand, documented, type Fact, observed } from '../../fact';
import { onSheet } from '../../own-files';
import { isRefused } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const source = 'Class Protection';
const ranges = (sheet: Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE);
const sheets = (sheet: Sheet) => sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
const me = () => Session.getEffectiveUser().getEmail();

export const protection: Fact[] = [
  documented('every editor of the file may edit a new protection', 'Class Range: protect', [true, false], () =>
    onSheet((sheet) => {
      const made = sheet.getRange('A1').protect();
      return [made.canEdit(), made.isWarningOnly()];
    }),
  ),
  documented('a new protection has the editors of the file', 'Class Range: protect', true, () =>
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
  documented('the owner cannot be removed from the editors', `${source}: removeEditors`, [true, true], () =>
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
  documented('protections of ranges and of sheets are listed separately', 'Class Sheet: getProtections', [1, 0], () =>
    onSheet((sheet) => {
      sheet.getRange('A1:B2').protect();
      return [ranges(sheet).length, sheets(sheet).length];
    }),
  ),
  documented('a protection gives its range, its kind and its description', `${source}: getRange`, ['A1:B2', 'RANGE', 'mã'], () =>
    onSheet((sheet) => {
      const made = sheet.getRange('A1:B2').protect().setDescription('mã');
      return [made.getRange().getA1Notation(), String(made.getProtectionType()), made.getDescription()];
    }),
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
  documented('the owner writes into a protected range', `${source}: canEdit`, 'x', () =>
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
  documented(
    'a protection gets a description, another range or a named range, or only warns',
    `${source}: setRange`,
    {
      fresh: ['', 'RANGE', false, 'B2:C3', null, false],
      moved: ['D4', null],
      tied: ['Ten', 'A1:A9'],
      grown: ['Ten', 'A1:A9'],
      untied: ['E5', null],
      warning: [true, 0, true],
      again: [false, true],
      refused: [true, true],
    },
    () =>
      onSheet((sheet, book) => {
        const made = sheet.getRange('B2:C3').protect();
        book.setNamedRange('Ten', sheet.getRange('A1:A9'));
        book.setNamedRange('Khac', book.insertSheet().getRange('A1'));
        const range = () => made.getRange().getA1Notation();
        const fresh = [
          made.getDescription(),
          String(made.getProtectionType()),
          made.isWarningOnly(),
          range(),
          made.getRangeName(),
          made.canDomainEdit(),
        ];
        made.setRange(sheet.getRange('D4'));
        const moved = [range(), made.getRangeName()];
        made.setRangeName('Ten');
        const tied = [made.getRangeName(), range()];
        const [read] = ranges(sheet);
        const grown = [read!.getRangeName(), read!.getRange().getA1Notation()];
        made.setRange(sheet.getRange('E5'));
        const untied = [range(), made.getRangeName()];
        made.setWarningOnly(true);
        const warning = [made.isWarningOnly(), made.getEditors().length, made.canEdit()];
        made.setWarningOnly(false);
        const again = [made.isWarningOnly(), made.getEditors().length > 0];
        const refused = [
          () => made.setRangeName('Không có'),
          () => made.setRange(null as unknown as GoogleAppsScript.Spreadsheet.Range),
        ].map(isRefused);
        return { fresh, moved, tied, grown, untied, warning, again, refused };
      }),
  ),
  documented('setDomainEdit is refused for a file outside a domain', `${source}: setDomainEdit`, [true, false], () =>
    onSheet((sheet) => {
      const made = sheet.getRange('A1').protect();
      return [isRefused(() => made.setDomainEdit(true)), made.canDomainEdit()];
    }),
  ),
  documented('an editor is listed once, and the person who runs this stays an editor', `${source}: addEditors`, [1, 1, 1], () =>
    onSheet((sheet) => {
      const made = sheet.getRange('A1').protect();
      made.removeEditors(made.getEditors());
      const own = () =>
        made
          .getEditors()
          .map((user) => user.getEmail())
          .filter((email) => email === me()).length;
      return [
        () => made.addEditor(me()).addEditor(Session.getEffectiveUser()),
        () => made.addEditors([me(), me()]),
        () => made.removeEditor(me()).removeEditor(Session.getEffectiveUser()).removeEditors([me()]),
      ].map((work) => {
        work();
        return own();
      });
    }),
  ),
  documented(
    'a change or removal affects only the given protection',
    `${source}: remove`,
    [['a', 'b', 'c'], ['a', 'B', 'c'], ['a', 'c'], ['a', 'c'], ['c'], 0],
    () =>
      onSheet((sheet, book) => {
        const other = book.insertSheet();
        sheet.getRange('A1').protect().setDescription('a');
        sheet.getRange('A2').protect().setDescription('b');
        other.getRange('A1').protect().setDescription('c');
        sheet.protect().setDescription('cả trang');
        const all = () => book.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => one.getDescription());
        const results: unknown[] = [all()];
        ranges(sheet)[1]!.setDescription('B');
        results.push(all());
        ranges(sheet)[1]!.remove();
        results.push(all());
        sheets(sheet)[0]!.remove();
        results.push(all());
        ranges(sheet)[0]!.remove();
        results.push(all(), book.getProtections(SpreadsheetApp.ProtectionType.SHEET).length);
        return results;
      }),
  ),
  documented('the protection of a sheet has a range over the whole sheet', `${source}: getRange`, ['A1:Z4', 'SHEET', ['A1:B2', 'D4']], () =>
    onSheet((_first, book) => {
      const sheet = book.insertSheet();
      sheet.deleteRows(5, sheet.getMaxRows() - 4);
      const made = sheet.protect().setUnprotectedRanges([sheet.getRange('A1:B2'), sheet.getRange('D4')]);
      const open = made.getUnprotectedRanges().map((range) => range.getA1Notation());
      return [made.getRange().getA1Notation(), String(made.getProtectionType()), open];
    }),
  ),
  byHand(
    'a protection refuses an editor whom it does not name',
    'documented',
    `${source}: canEdit`,
    ['x', true],
    'người sửa thứ hai gõ vào ô A1 được bảo vệ: bị từ chối; ô B1 bên cạnh thì được',
  ),
  byHand(
    'a copied spreadsheet and its protections have no editors besides the owner',
    'observed',
    'observed by others',
    [['chủ tệp'], 0],
    'chia sẻ tệp cho người thứ hai, bảo vệ ô A1 cho cả hai; sao chép tệp (Spreadsheet.copy và makeCopy): không ai khác là người sửa của bản sao hay của vùng bảo vệ trong đó',
  ),
  byHand(
    "a trigger writes into a protected range with its creator's rights",
    'documented',
    'Installable triggers',
    'đã ghi',
    'trigger sửa của chủ tệp ghi vào ô được bảo vệ khi người khác sửa ô bên cạnh',
  ),
];
