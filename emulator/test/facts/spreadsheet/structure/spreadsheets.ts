// Whole spreadsheets: their file, their people, their copies, and their active sheet and cell.
import { documented, type Fact, observed } from '../../fact';
import { once, onSheet, withCopy } from '../../own-files';
import { isRefused } from '../../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const source = 'Class Spreadsheet';
const names = (book: Spreadsheet) => book.getSheets().map((sheet) => sheet.getName());
const a1 = (range: Range | null) => (range ? range.getA1Notation() : null);
const emails = (users: GoogleAppsScript.Base.User[]) => users.map((user) => user.getEmail());
const me = () => Session.getEffectiveUser().getEmail();
const protections = (one: Sheet) =>
  [SpreadsheetApp.ProtectionType.RANGE, SpreadsheetApp.ProtectionType.SHEET].map((type) => one.getProtections(type).length);

const inserted = once(() =>
  onSheet((first, book) => {
    first.setName('Một');
    first.getRange('B2').setValue('mẫu').setBackground('#ff0000');
    book.insertSheet('Hai');
    book.insertSheet('Ba', 0);
    book.setActiveSheet(book.getSheetByName('Hai')!);
    const unnamed = book.insertSheet();
    book.insertSheet(1, { template: first });
    book.insertSheet('Bốn', 5, { template: first });
    book.insertSheet('Năm', { template: first });
    const another = book.insertSheet({ template: first });
    return {
      order: names(book).map((name) => (/^[MHBN]/.test(name) ? name : '?')),
      numbered: [unnamed, another].map((sheet) => sheet.getName().replace(/^\D+/, '')),
      red: book.getSheets().map((sheet) => (sheet.getRange('B2').getBackground() === '#ff0000' ? sheet.getRange('B2').getValue() : '')),
      active: book.getActiveSheet().getIndex(),
      refused: [() => book.insertSheet('HAI'), () => book.insertSheet('Hai', 0), () => first.setName('bA')].map(isRefused),
      own: first.setName('MỘT').getName(),
    };
  }),
);

const moved = once(() =>
  onSheet((first, book) => {
    first.setName('A');
    const sheets = [first, book.insertSheet('B'), book.insertSheet('C'), book.insertSheet('D')];
    const order = (work: () => unknown) => {
      work();
      return names(book).join('');
    };
    const orders = [
      order(() => book.moveActiveSheet(1)),
      order(() => book.moveActiveSheet(4)),
      order(() => {
        sheets[0]!.activate();
        book.moveActiveSheet(2);
      }),
      order(() => book.renameActiveSheet('E')),
      order(() => {
        SpreadsheetApp.flush();
        book.setActiveSheet(sheets[2]!);
        return book.deleteActiveSheet();
      }),
      order(() => book.deleteSheet(sheets[3]!)),
    ];
    return [
      orders,
      [
        () => book.moveActiveSheet(0),
        () => book.moveActiveSheet(3),
        () => book.deleteSheet(null as unknown as Sheet),
        () => book.setActiveSheet(null as unknown as Sheet),
        () => book.setActiveSheet(SpreadsheetApp.getActive().getSheets()[0]!),
        () => first.copyTo(null as unknown as Spreadsheet),
        () => sheets[1]!.hideSheet() && first.hideSheet(),
      ].map(isRefused),
      book.getNumSheets(),
      sheets[0]!.getIndex(),
      book.getSheetById(sheets[1]!.getSheetId())!.getName(),
      book.getSheetById(987654),
      sheets[1]!.hideSheet().isSheetHidden(),
      sheets[1]!.showSheet().isSheetHidden(),
      first.hideSheet().isSheetHidden(),
    ];
  }),
);

/** Copies; the name of a copy depends on the account's language and ends with the original's name. */
const copied = once(() =>
  onSheet((sheet, book) => {
    sheet.setName('Sổ').getRange('A1').setValue('x');
    sheet.getRange('A2').protect();
    sheet.protect();
    sheet.setTabColor('#00ff00').setFrozenRows(2);
    sheet.setColumnWidth(2, 150);
    const one = sheet.copyTo(book);
    const two = sheet.copyTo(book);
    book.setActiveSheet(sheet);
    const three = book.duplicateActiveSheet();
    const copies = [one, two, three];
    return {
      places: copies.map((copy) => copy.getIndex()),
      active: book.getActiveSheet().getName() === three.getName(),
      distinct: names(book).filter((name, at, all) => all.indexOf(name) === at).length,
      named: [/\S+ Sổ$/.test(one.getName()), ...[two, three].map((copy) => copy.getName().indexOf(`${one.getName()} `) === 0)],
      ids: copies.map((copy) => copy.getSheetId()).filter((id, index, all) => id !== sheet.getSheetId() && all.indexOf(id) === index)
        .length,
      cells: copies.map((copy) => [copy.getRange('A1').getValue(), copy.getTabColor(), copy.getFrozenRows(), copy.getColumnWidth(2)]),
      protections: [sheet, one].map(protections),
    };
  }),
);

const settings = once(() =>
  onSheet((sheet, book) => {
    const intervals = (['HOUR', 'MINUTE', 'ON_CHANGE'] as const).map((name) => {
      book.setRecalculationInterval(SpreadsheetApp.RecalculationInterval[name]);
      return String(book.getRecalculationInterval());
    });
    const looks = [sheet.hasHiddenGridlines(), sheet.isRightToLeft(), sheet.getTabColor()];
    sheet.setHiddenGridlines(true).setRightToLeft(true).setTabColor('red');
    looks.push(sheet.hasHiddenGridlines(), sheet.isRightToLeft(), sheet.getTabColor());
    sheet.setHiddenGridlines(false).setRightToLeft(false).setTabColor(null);
    looks.push(sheet.hasHiddenGridlines(), sheet.isRightToLeft(), sheet.getTabColor());
    const cell = sheet.getRange('A1').setValue(1.5);
    const shown = ['de_DE', 'en_US', 'fr', 'vi_VN'].map((locale) => {
      book.setSpreadsheetLocale(locale);
      return cell.getDisplayValue();
    });
    const instant = sheet.getRange('A2').setValue(new Date('2026-11-24T08:00:00+07:00')).setNumberFormat('HH:mm');
    const before = instant.getDisplayValue();
    book.setSpreadsheetTimeZone('Asia/Tokyo');
    const date = instant.getValue() as GoogleAppsScript.Base.Date;
    return {
      intervals,
      looks,
      shown,
      zoned: [before, instant.getDisplayValue(), Utilities.formatDate(date, 'Asia/Tokyo', 'HH:mm')],
      refused: [
        ...['Việt', 'xen_US', 'en_USA', 'EN_us', 'en_'].map((locale) => () => book.setSpreadsheetLocale(locale)),
        () => book.setSpreadsheetTimeZone('Châu Á/Hà Nội'),
      ].map(isRefused),
      kept: [book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()],
      none: [sheet.getFormUrl(), book.getFormUrl(), sheet.getFilter(), sheet.getImages(), sheet.getDrawings(), sheet.getPivotTables()],
      more: [sheet.getSlicers(), sheet.getBandings(), book.isIterativeCalculationEnabled(), String(sheet.getType()), sheet.getSheetName()],
      parent: sheet.getParent().getId() === book.getId(),
    };
  }),
);

const files = once(() =>
  onSheet((sheet, book) => {
    sheet.getRange('A1').setValue('x').protect();
    book.setNamedRange('Ten', sheet.getRange('B1:B2'));
    book.rename('Đối chiếu (đổi tên)');
    const file = DriveApp.getFileById(book.getId());
    const told = (copy: Spreadsheet) => [
      copy.getName(),
      copy.getId() === book.getId(),
      copy.getSpreadsheetLocale(),
      a1(copy.getRangeByName('Ten')),
      copy.getSheets()[0]!.getRange('A1').getValue(),
      copy.getSheets()[0]!.getRange('A1').setValue('y').getValue(),
      copy.getSheets()[0]!.getRange('A1').canEdit(),
      emails(copy.getEditors()).join() === me(),
    ];
    return {
      names: [book.getName(), file.getName()],
      mine: [book.getOwner()!.getEmail() === me(), emails(book.getEditors()).indexOf(me()) >= 0],
      address: [book.getUrl().indexOf(book.getId()) > 0, file.getUrl().indexOf(book.getId()) > 0],
      opened: [SpreadsheetApp.open(file), SpreadsheetApp.openByUrl(book.getUrl()), SpreadsheetApp.openById(book.getId())].map(
        (one) => one.getId() === book.getId(),
      ),
      refused: ['https://docs.google.com/', 'https://docs.google.com/spreadsheets/d/khong-co-tep-nay/edit'].map((url) =>
        isRefused(() => SpreadsheetApp.openByUrl(url)),
      ),
      copies: [book.copy('Đối chiếu (bản sao)'), SpreadsheetApp.open(file.makeCopy('Đối chiếu (bản sao)'))].map((copy) =>
        withCopy(copy, told),
      ),
      left: sheet.getRange('A1').getValue(),
    };
  }),
);

const deleted = once(() =>
  onSheet((sheet, book) => {
    const gone = book.insertSheet('Bỏ');
    gone.getRange('A1').setValue(5).protect();
    gone.getRange('1:1').addDeveloperMetadata('hàng');
    sheet.getRange('A1').protect();
    sheet.addDeveloperMetadata('trang');
    book.addDeveloperMetadata('sổ');
    book.setNamedRange('Mat', gone.getRange('A1'));
    book.setNamedRange('Con', sheet.getRange('B1'));
    const cell = sheet.getRange('C1').setFormula('=Bỏ!A1+1');
    const before = cell.getValue();
    book.deleteSheet(gone);
    return [
      before,
      cell.getDisplayValue(),
      book.getProtections(SpreadsheetApp.ProtectionType.RANGE).map((one) => a1(one.getRange())),
      book
        .createDeveloperMetadataFinder()
        .find()
        .map((one) => one.getKey()),
      [a1(book.getRangeByName('Mat')), a1(book.getRangeByName('Con'))],
      isRefused(() => gone.getRange('A1').getValue()),
    ];
  }),
);

export const spreadsheets: Fact[] = [
  observed('enumerations of the service print as their names', [true, 'RGB', 'PROJECT', 'CLIP', 'RANGE', 'GRID', 'TODAY'], () => [
    SpreadsheetApp.getActiveSheet().getParent().getId() === SpreadsheetApp.getActive().getId(),
    ...[
      SpreadsheetApp.ColorType.RGB,
      SpreadsheetApp.DeveloperMetadataVisibility.PROJECT,
      SpreadsheetApp.WrapStrategy.CLIP,
      SpreadsheetApp.ProtectionType.RANGE,
      SpreadsheetApp.SheetType.GRID,
      SpreadsheetApp.RelativeDate.TODAY,
    ].map(String),
  ]),
  documented(
    'insertSheet takes a name, an index and a template, each of them optional',
    `${source}: insertSheet`,
    {
      order: ['Ba', '?', 'Một', 'Hai', '?', 'Bốn', 'Năm', '?'],
      red: ['', 'mẫu', 'mẫu', '', '', 'mẫu', 'mẫu', 'mẫu'],
      active: 8,
      own: 'MỘT',
    },
    () => {
      const { order, red, active, own } = inserted();
      return { order, red, active, own };
    },
  ),
  observed('a sheet without a name gets the number of sheets as its number', ['4', '8'], () => inserted().numbered),
  observed('two names of sheets cannot differ only in capital letters', [true, true, true], () => inserted().refused),
  documented(
    'the active sheet or another one is moved, renamed and deleted',
    `${source}: moveActiveSheet`,
    [['DABC', 'ABCD', 'BACD', 'BECD', 'BED', 'BE'], Array(7).fill(true), 2, 2, 'B', null, true, false, true],
    moved,
  ),
  observed(
    'deleting a sheet also deletes its protections, names and metadata',
    [6, '#REF!', ['A1'], ['trang', 'sổ'], [null, 'B1'], true],
    deleted,
  ),
  observed('a copied tab is last; a duplicate is active and after its original', [[3, 4, 2], true], () => [
    copied().places,
    copied().active,
  ]),
  observed('a copied tab has the name of a copy, and a second copy has another name', [[true, true, true], 3, 4], () => [
    copied().named,
    copied().ids,
    copied().distinct,
  ]),
  observed('a copied tab keeps colour, frozen rows and column widths', Array(3).fill(['x', '#00ff00', 2, 150]), () => copied().cells),
  observed(
    'the copy of a tab has no protections, and the original keeps its own',
    [
      [1, 1],
      [0, 0],
    ],
    () => copied().protections,
  ),
  documented(
    'intervals, tab colour, gridlines and direction are set and read back',
    `${source}: setRecalculationInterval`,
    [
      ['HOUR', 'MINUTE', 'ON_CHANGE'],
      [false, false, null, true, true, '#ff0000', false, false, null],
    ],
    () => [settings().intervals, settings().looks],
  ),
  observed(
    'a new locale changes how numbers are shown; a new time zone does not change displayed times',
    [
      ['1,5', '1.5', '1,5', '1,5'],
      ['08:00', '08:00', '08:00'],
    ],
    () => [settings().shown, settings().zoned],
  ),
  observed('unknown locales and time zones are refused', [...Array(6).fill(true), 'vi_VN', 'Asia/Tokyo'], () => [
    ...settings().refused,
    ...settings().kept,
  ]),
  observed(
    'a new sheet is a grid without form, filter, pictures, pivot tables, slicers and bandings',
    [null, null, null, [], [], [], [], [], false, 'GRID', true],
    () => [...settings().none, ...settings().more.slice(0, 4), settings().parent],
  ),
  documented(
    'rename also renames the file, and a spreadsheet is opened by id, address or file',
    `${source}: rename`,
    {
      names: ['Đối chiếu (đổi tên)', 'Đối chiếu (đổi tên)'],
      mine: [true, true],
      address: [true, true],
      opened: [true, true, true],
      refused: [true, true],
    },
    () => {
      const { names: told, mine, address, opened, refused } = files();
      return { names: told, mine, address, opened, refused };
    },
  ),
  observed(
    'only the creator of a copied spreadsheet may edit it, and may write into protected ranges too',
    [Array(2).fill(['Đối chiếu (bản sao)', false, 'vi_VN', 'B1:B2', 'x', 'y', true, true]), 'x'],
    () => [files().copies, files().left],
  ),
];
