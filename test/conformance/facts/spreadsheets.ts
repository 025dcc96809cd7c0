// Whole spreadsheets: their file, their people, their copies, and which of their sheets and cells is the active one.
import { documented, type Fact, observed } from '../fact';
import { once, onSheet } from '../own';
import { isRefused } from '../seen';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

const source = 'Class Spreadsheet';
const names = (book: Spreadsheet) => book.getSheets().map((sheet) => sheet.getName());
const a1 = (range: Range | null) => (range ? range.getA1Notation() : null);
const withCopy = <T>(copy: Spreadsheet, see: (copy: Spreadsheet) => T): T => {
  try {
    return see(copy);
  } finally {
    DriveApp.getFileById(copy.getId()).setTrashed(true);
  }
};
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

/** Named by the language of the account: what a copy is called ends with its model's name. */
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
      named: [/\S+ Sổ$/.test(one.getName()), ...[two, three].map((copy) => copy.getName().indexOf(`${one.getName()} `) === 0)],
      ids: copies.map((copy) => copy.getSheetId()).filter((id, index, all) => id !== sheet.getSheetId() && all.indexOf(id) === index)
        .length,
      cells: copies.map((copy) => [copy.getRange('A1').getValue(), copy.getTabColor(), copy.getFrozenRows(), copy.getColumnWidth(2)]),
      protections: [sheet, one].map(protections),
    };
  }),
);

const activated = once(() =>
  onSheet((sheet, book) => {
    const other = book.insertSheet('Khác');
    const seen = () => [a1(book.getActiveRange()), a1(book.getCurrentCell()), a1(book.getActiveCell())];
    const lists = (list: GoogleAppsScript.Spreadsheet.RangeList | null) => list?.getRanges().map(a1);
    const results: unknown[] = [seen()];
    book.setActiveRange(other.getRange('B2:C3'));
    results.push(seen(), a1(other.getActiveRange()));
    book.setActiveSelection('C3:D4');
    results.push(seen());
    other.setActiveSelection('D4:E5');
    results.push(seen());
    book.setActiveRangeList(other.getRangeList(['A1', 'B3:B5']));
    results.push(seen(), lists(book.getActiveRangeList()), lists(other.getActiveRangeList()));
    sheet.setActiveRangeList(sheet.getRangeList(['C1', 'C3']));
    results.push(book.getActiveSheet().getSheetId() === sheet.getSheetId(), seen(), lists(book.getSelection().getActiveRangeList()));
    book.setCurrentCell(sheet.getRange('F6'));
    results.push(seen(), a1(sheet.getCurrentCell()), a1(sheet.getActiveCell()));
    other.setCurrentCell(other.getRange('A7'));
    results.push(seen(), a1(other.getSelection().getCurrentCell()));
    other.setActiveRange(other.getRange('G1:G2'));
    other.activate();
    results.push(seen(), a1(book.getRange('A2')), book.getRange('A2').getSheet().getName(), lists(book.getRangeList(['A1', 'B2'])));
    return results;
  }),
);

/** Whatever a sheet has that the spreadsheet has too is done to its active sheet; the other stays as it was. */
const passedOn = once(() =>
  onSheet((other, book) => {
    const sheet = book.insertSheet('Hai');
    const all = () => sheet.getRange('A1:A9').getValues().join('').replace(/,/g, '');
    book.appendRow(['b', 2, 3]);
    book.appendRow(['a', 5, 6]);
    book.sort(1);
    const sorted = [all(), book.getLastRow(), book.getLastColumn(), a1(book.getDataRange()), book.getSheetValues(1, 1, 2, 2)];
    book.sort(1, false);
    const rows = [book.getSheetName(), book.getSheetId() === sheet.getSheetId(), all()];
    book.insertRowBefore(1);
    book.insertRowAfter(2);
    book.insertRowsBefore(1, 2);
    book.insertRowsAfter(4, 3);
    book.insertColumnBefore(1);
    book.insertColumnAfter(1);
    book.insertColumnsBefore(1, 2);
    book.insertColumnsAfter(1, 3);
    const grown = [a1(sheet.getDataRange()), sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getRange('H4').getValue()];
    book.deleteRow(1);
    book.deleteRows(1, 2);
    book.deleteColumn(1);
    book.deleteColumns(1, 6);
    const shrunk = [a1(sheet.getDataRange()), sheet.getMaxRows(), sheet.getMaxColumns(), all()];
    book.setFrozenRows(2);
    book.setFrozenColumns(3);
    book.setRowHeight(4, 40);
    book.setColumnWidth(4, 140);
    book.setColumnWidth(5, 300);
    sheet.getRange('E1').setValue('x');
    book.autoResizeColumn(5);
    const sizes = [
      book.getFrozenRows(),
      book.getFrozenColumns(),
      book.getRowHeight(4),
      book.getColumnWidth(4),
      book.getColumnWidth(5) < 60,
    ];
    book.hideRow(sheet.getRange('A5:A6'));
    book.hideColumn(sheet.getRange('E1:F1'));
    const hidden = [5, 6, 7].map((at) => [book.isRowHiddenByUser(at), book.isColumnHiddenByUser(at), book.isRowHiddenByFilter(at)]);
    book.unhideRow(sheet.getRange('A5'));
    book.unhideColumn(sheet.getRange('F1'));
    const shown = [5, 6].map((at) => [book.isRowHiddenByUser(at), book.isColumnHiddenByUser(at)]);
    const untouched = [other.getLastRow(), other.getMaxRows(), other.getMaxColumns(), other.getFrozenRows(), other.getRowHeight(4)];
    return { sorted, rows, grown, shrunk, sizes, hidden, shown, untouched };
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
    const shown = ['de_DE', 'en_US', 'vi_VN'].map((locale) => {
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

const places = once(() =>
  onSheet((sheet, book) => {
    sheet.setName('Sổ sự cố');
    const other = book.insertSheet("An's");
    book.setNamedRange('Ten', sheet.getRange('B2:C3'));
    const at = (range: Range) => [range.getSheet().getName(), range.getA1Notation()];
    return [
      [sheet.getRange(2, 3), sheet.getRange(2, 3, 4), sheet.getRange(2, 3, 4, 5), sheet.getRange('B2'), sheet.getRange('$C$4:D9')].map(at),
      [sheet.getRange('TEN'), other.getRange('Ten'), other.getRange("'Sổ sự cố'!A2:B"), sheet.getRange("'An''s'!C3")].map(at),
      [book.getRangeByName('tEN')!, book.getRangeByName('Sổ sự cố!Ten')!].map(at),
      [book.getRangeByName("An's!Ten"), book.getRangeByName('Không có!Ten'), book.getRangeByName('Khac')],
      at(book.getRange("'Sổ sự cố'!D4")),
      ['Không có!A1', "'Không có'!Ten", 'A1001', 'Khac'].map((text) => isRefused(() => sheet.getRange(text))),
    ];
  }),
);

const contents = once(() =>
  onSheet((sheet) => {
    const empty = [sheet.getLastRow(), sheet.getLastColumn(), a1(sheet.getDataRange())];
    sheet.getRange('A1:B3').setValues([
      ['a', 'b'],
      ['c', ''],
      ['', 'd'],
    ]);
    sheet.getRange('E9').setBackground('#ff0000').setNote('n');
    const sized = [sheet.getLastRow(), sheet.getLastColumn(), a1(sheet.getDataRange())];
    const values = [sheet.getSheetValues(2, 1, 2, 1), sheet.getSheetValues(2, 1, -1, -1), sheet.getSheetValues(-1, -1, 1, 1)];
    const beyond = [() => sheet.getSheetValues(1001, 1, 1, 1), () => sheet.getSheetValues(1, 26, 1, 2)].map(isRefused);
    sheet.appendRow(['e', null, 3]).appendRow(['f']);
    const appended = sheet.getSheetValues(4, 1, 2, 3);
    const refused = isRefused(() => sheet.appendRow([]));
    sheet.setFrozenRows(1);
    sheet.sort(1, false);
    const sorted = sheet.getRange('A1:A6').getValues().join('').replace(/,/g, '');
    return {
      empty,
      sized,
      values,
      beyond,
      appended,
      refused,
      sorted,
      again: sheet
        .sort(1)
        .getRange('A1:A6')
        .getValues()
        .map(([one]) => one),
    };
  }),
);

const grown = once(() => {
  const book = SpreadsheetApp.create('Đối chiếu (tệp thử)', 2, 2);
  return withCopy(book, () => {
    const sheet = book.getSheets()[0]!;
    sheet.appendRow(['a', 'b']).appendRow(['c']).appendRow(['d', 'e', 'f', 'g']);
    const size = [sheet.getMaxRows(), sheet.getMaxColumns(), sheet.getDataRange().getValues()];
    sheet.appendRow(['h']);
    return [...size, sheet.getRange(4, 1).getA1Notation(), sheet.getRange('A4').getValue(), sheet.getMaxRows()];
  });
});

/** A cell with all about it; each way to clear the sheet is tried on it anew. */
const cleared = once(() =>
  onSheet((sheet) => {
    const after = (clear: () => unknown) => {
      const cell = sheet.getRange('B2').setValue('x').setBackground('#ff0000').setNote('n');
      cell.setDataValidation(SpreadsheetApp.newDataValidation().requireCheckbox('x', 'y').build());
      const rule = SpreadsheetApp.newConditionalFormatRule().whenCellNotEmpty().setBackground('#00ff00').setRanges([cell]);
      sheet.setConditionalFormatRules([rule.build()]);
      sheet.getRange('C3').setNote('riêng');
      clear();
      return [
        cell.getValue(),
        cell.getBackground(),
        sheet.getConditionalFormatRules().length,
        cell.getNote(),
        sheet.getRange('C3').getNote(),
      ];
    };
    return {
      contents: [() => sheet.clearContents(), () => sheet.clear({ contentsOnly: true })].map(after),
      formats: [() => sheet.clearFormats(), () => sheet.clear({ formatOnly: true })].map(after),
      both: [() => sheet.clear(), () => sheet.clear({ formatOnly: true, contentsOnly: true })].map((clear) => after(clear).slice(0, 3)),
      notes: after(() => sheet.clearNotes()),
      rules: after(() => sheet.clearConditionalFormatRules()),
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
  documented(
    'insertSheet takes a name, a place and a template, each or none',
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
  observed('a sheet without a name is numbered by how many there are', ['4', '8'], () => inserted().numbered),
  observed('names of sheets differ in more than their capitals', [true, true, true], () => inserted().refused),
  documented(
    'sheets are moved, renamed and deleted, the active one or any',
    `${source}: moveActiveSheet`,
    [['DABC', 'ABCD', 'BACD', 'BECD', 'BED', 'BE'], Array(7).fill(true), 2, 2, 'B', null, true, false, true],
    moved,
  ),
  observed(
    'deleting a sheet takes its protections, names and metadata along',
    [6, '#REF!', ['A1'], ['trang', 'sổ'], [null, 'B1'], true],
    deleted,
  ),
  documented('a copied tab stands last, a duplicate behind its model and active', 'Class Sheet: copyTo', [[3, 4, 2], true], () => [
    copied().places,
    copied().active,
  ]),
  documented(
    'a copied tab is called a copy of its model, the second by another name',
    'Class Sheet: copyTo',
    [[true, true, true], 3],
    () => [copied().named, copied().ids],
  ),
  observed('a copied tab has colour, frozen rows and widths of its model', Array(3).fill(['x', '#00ff00', 2, 150]), () => copied().cells),
  observed(
    'a tab that is copied keeps its protections, its copy has none',
    [
      [1, 1],
      [0, 0],
    ],
    () => copied().protections,
  ),
  documented(
    'the last of the active ranges is the active one, its first cell the current one',
    'Class Sheet: setActiveRangeList',
    [
      ['A1', 'A1', 'A1'],
      ['B2:C3', 'B2', 'B2'],
      'B2:C3',
      ['C3:D4', 'C3', 'C3'],
      ['D4:E5', 'D4', 'D4'],
      ['B3:B5', 'B3', 'B3'],
      ['A1', 'B3:B5'],
      ['A1', 'B3:B5'],
      true,
      ['C3', 'C3', 'C3'],
      ['C1', 'C3'],
      ['F6', 'F6', 'F6'],
      'F6',
      'F6',
      ['A7', 'A7', 'A7'],
      'A7',
      ['G1:G2', 'G1', 'G1'],
      'A2',
      'Khác',
      ['A1', 'B2'],
    ],
    activated,
  ),
  documented(
    'what a spreadsheet has of a sheet it does to its active sheet',
    `${source}: appendRow`,
    {
      sorted: [
        'ab',
        2,
        3,
        'A1:C2',
        [
          ['a', 5],
          ['b', 2],
        ],
      ],
      rows: ['Hai', true, 'ba'],
      grown: ['A1:J9', 1007, 33, 'b'],
      shrunk: ['A1:C6', 1004, 26, 'ba'],
      sizes: [2, 3, 40, 140, true],
      hidden: [
        [true, true, false],
        [true, true, false],
        [false, false, false],
      ],
      shown: [
        [false, true],
        [true, false],
      ],
      untouched: [0, 1000, 26, 0, 21],
    },
    passedOn,
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
    'a locale writes numbers in its way, a zone leaves what cells show',
    [
      ['1,5', '1.5', '1,5'],
      ['08:00', '08:00', '08:00'],
    ],
    () => [settings().shown, settings().zoned],
  ),
  observed('locales and zones that there are not are refused', [...Array(6).fill(true), 'vi_VN', 'Asia/Tokyo'], () => [
    ...settings().refused,
    ...settings().kept,
  ]),
  documented(
    'a new sheet is a grid without form, filter, pictures, pivot tables, slicers and bandings',
    'Class Sheet: getType',
    [null, null, null, [], [], [], [], [], false, 'GRID', true],
    () => [...settings().none, ...settings().more.slice(0, 4), settings().parent],
  ),
  documented(
    'a renamed spreadsheet is a renamed file, opened by id, address or file',
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
    "a copied spreadsheet is its maker's alone, who may write everywhere, protections or not",
    [Array(2).fill(['Đối chiếu (bản sao)', false, 'vi_VN', 'B1:B2', 'x', 'y', true, true]), 'x'],
    () => [files().copies, files().left],
  ),
  observed(
    'a range is found by numbers, by notation, by the name of its sheet and by its own name',
    [
      [
        ['Sổ sự cố', 'C2'],
        ['Sổ sự cố', 'C2:C5'],
        ['Sổ sự cố', 'C2:G5'],
        ['Sổ sự cố', 'B2'],
        ['Sổ sự cố', 'C4:D9'],
      ],
      [
        ['Sổ sự cố', 'B2:C3'],
        ['Sổ sự cố', 'B2:C3'],
        ['Sổ sự cố', 'A2:B'],
        ["An's", 'C3'],
      ],
      [
        ['Sổ sự cố', 'B2:C3'],
        ['Sổ sự cố', 'B2:C3'],
      ],
      [null, null, null],
      ['Sổ sự cố', 'D4'],
      [true, true, true, true],
    ],
    places,
  ),
  documented(
    'the data of a sheet reach to its last content, formats and notes apart',
    'Class Sheet: getDataRange',
    [
      [0, 0, 'A1'],
      [3, 2, 'A1:B3'],
    ],
    () => [contents().empty, contents().sized],
  ),
  documented(
    'getSheetValues takes -1 for the last row or column with data',
    'Class Sheet: getSheetValues',
    [
      [
        [['c'], ['']],
        [
          ['c', ''],
          ['', 'd'],
        ],
        [['d']],
      ],
      [true, true],
    ],
    () => [contents().values, contents().beyond],
  ),
  documented(
    'appendRow writes below all content and makes room, columns too',
    'Class Sheet: appendRow',
    [
      [
        ['e', '', 3],
        ['f', '', ''],
      ],
      true,
      [
        3,
        4,
        [
          ['a', 'b', '', ''],
          ['c', '', '', ''],
          ['d', 'e', 'f', 'g'],
        ],
        'A4',
        'h',
        4,
      ],
    ],
    () => [contents().appended, contents().refused, grown()],
  ),
  documented('a sheet is sorted below its frozen rows, both ways', 'Class Sheet: sort', ['afec', ['a', 'c', 'e', 'f', '', '']], () => [
    contents().sorted,
    contents().again,
  ]),
  documented(
    'contents, formats, notes and rules of a sheet are cleared each by itself',
    'Class Sheet: clear',
    {
      contents: Array(2).fill(['', '#ff0000', 1, 'n', 'riêng']),
      formats: Array(2).fill(['x', '#ffffff', 0, 'n', 'riêng']),
      both: Array(2).fill(['', '#ffffff', 0]),
      notes: ['x', '#ff0000', 1, '', ''],
      rules: ['x', '#ff0000', 0, 'n', 'riêng'],
    },
    cleared,
  ),
];
