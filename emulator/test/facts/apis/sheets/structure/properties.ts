// The Sheets API: each property of a sheet by its mask, and the places of sheets.
import { documented, type Fact } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, cells, type Message, write } from '../calls';
import { accepted, isRefused } from '../refused';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

const propertiesOf = (book: Book, title: string): Message =>
  (ask(book, 'sheets.properties').sheets as Message[]).map(({ properties }) => properties as Message).find((one) => one.title === title)!;
const order = (book: Book): string =>
  (ask(book, 'sheets.properties.title').sheets as Message[]).map(({ properties }) => properties.title).join('');
const update = (properties: object, fields: string): object => ({ updateSheetProperties: { properties, fields } });

const changed = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    const other = book.insertSheet('T');
    other.setTabColor('#00ff00').setHiddenGridlines(true).setFrozenRows(2);
    other.setFrozenColumns(3);
    other.setRightToLeft(true);
    sheet.getRange('A1').setFormula('=T!B1');
    other.hideSheet();
    SpreadsheetApp.flush();
    const of = other.getSheetId();
    const everything = {
      sheetId: of,
      title: 'U',
      index: 0,
      hidden: false,
      rightToLeft: false,
      tabColor: { red: 1 },
      gridProperties: { rowCount: 20, columnCount: 9, frozenRowCount: 1, frozenColumnCount: 1, hideGridlines: false },
    };
    const seen = (): unknown[] => {
      const { properties } = ask(book, 'sheets.properties').sheets.find((one: Message) => one.properties.sheetId === of) as Message;
      const { title, index, hidden, rightToLeft, tabColor, gridProperties: grid } = properties as Message;
      return [
        title + index,
        hidden ?? false,
        rightToLeft ?? false,
        tabColor ? Object.keys(tabColor).join() : '',
        [grid.rowCount, grid.columnCount, grid.frozenRowCount ?? 0, grid.frozenColumnCount ?? 0, grid.hideGridlines ?? false],
      ];
    };
    const fields = [
      'title',
      'index',
      'hidden',
      'rightToLeft',
      'tabColor',
      'gridProperties.rowCount',
      'gridProperties.columnCount',
      'gridProperties.frozenRowCount',
      'gridProperties.frozenColumnCount',
      'gridProperties.hideGridlines',
    ];
    const steps = fields.map((field) => {
      batch(book, [update(everything, field)]);
      return seen();
    });
    const reference = cells(book, 'S!A1', 'userEnteredValue')[0]![0]!.userEnteredValue.formulaValue;
    const on = { sheetId: of, hidden: true, rightToLeft: true, gridProperties: { hideGridlines: true } };
    batch(book, [update(on, 'hidden,rightToLeft,gridProperties.hideGridlines')]);
    const turnedOn = seen();
    const absent = 'hidden,rightToLeft,tabColor,gridProperties(frozenRowCount,frozenColumnCount,hideGridlines)';
    batch(book, [update({ sheetId: of }, absent)]);
    const cleared = seen();
    batch(book, [
      update({ sheetId: of, gridProperties: { rowCount: 1, columnCount: 1 } }, 'gridProperties(rowCount,columnCount)'),
      update({ sheetId: of, index: 2, title: 'u' }, 'index,title'),
      update({ sheetId: id, title: 'S', gridProperties: { frozenRowCount: 999 } }, 'title,gridProperties.frozenRowCount'),
    ]);
    const small = seen();
    return {
      steps,
      reference,
      turnedOn,
      cleared,
      small,
      frozen: propertiesOf(book, 'S').gridProperties.frozenRowCount,
      refused: accepted(book, [
        update({ sheetId: of }, 'gridProperties.rowCount'),
        update({ sheetId: of, gridProperties: { columnCount: 0 } }, 'gridProperties.columnCount'),
        update({ sheetId: of, gridProperties: { rowCount: -1 } }, 'gridProperties.rowCount'),
        update({ sheetId: id, gridProperties: { frozenRowCount: 1000 } }, 'gridProperties.frozenRowCount'),
        update({ sheetId: of, title: 's' }, 'title'),
        update({ sheetId: of, title: 'x'.repeat(101) }, 'title'),
      ]),
      maskless: isRefused(book, update({ sheetId: of, title: 'V' }, '')),
    };
  }),
);

const sized = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:C3').setValues([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    SpreadsheetApp.flush();
    const resize = (rowCount: number, columnCount: number): object =>
      update({ sheetId: id, gridProperties: { rowCount, columnCount } }, 'gridProperties(rowCount,columnCount)');
    batch(book, [resize(2, 2)]);
    const small = cells(book, 'S!A1:B2', 'formattedValue').map((row) => row.map(({ formattedValue }) => formattedValue).join());
    batch(book, [resize(4, 5)]);
    const { gridProperties } = propertiesOf(book, 'S');
    return { small, gridProperties, texts: cells(book, 'S!A1:E4', 'formattedValue').map((row) => row.length) };
  }),
);

const moved = once(() =>
  onSheet((sheet, book) => {
    sheet.setName('A');
    const ids = ['B', 'C', 'D'].map((name) => book.insertSheet(name, book.getNumSheets()).getSheetId());
    SpreadsheetApp.flush();
    const move = (index?: number): string => {
      batch(book, [update({ sheetId: ids[0], index }, 'index')]);
      const seen = order(book);
      batch(book, [update({ sheetId: ids[0], index: seen.indexOf('B') > 1 ? 1 : 2 }, 'index')]);
      return seen;
    };
    const moves = [0, 1, 2, 3, 4, undefined].map(move);
    batch(book, [
      { addSheet: { properties: { title: 'E', index: 1 } } },
      { addSheet: { properties: { title: 'F', index: 5, sheetType: 'GRID' } } },
    ]);
    const added = order(book);
    batch(book, [{ addSheet: { properties: { title: 'G', index: 0 } } }, { addSheet: {} }]);
    const last = order(book);
    return {
      moves,
      added,
      last: last.slice(0, 7),
      isNamed: last.length > 7,
      outside: accepted(book, [
        update({ sheetId: ids[0], index: -1 }, 'index'),
        update({ sheetId: ids[0], index: 9 }, 'index'),
        { addSheet: { properties: { index: -1 } } },
        { addSheet: { properties: { index: 9 } } },
        { duplicateSheet: { sourceSheetId: ids[0], newSheetName: 'H', insertSheetIndex: 9 } },
        { duplicateSheet: { sourceSheetId: ids[0], newSheetName: 'b' } },
        { duplicateSheet: { sourceSheetId: ids[0], newSheetName: 'H', newSheetId: ids[1] } },
        { duplicateSheet: { sourceSheetId: 404, newSheetName: 'H' } },
        { deleteSheet: { sheetId: 404 } },
      ]),
    };
  }),
);

/** A spreadsheet that is filled up to its last cell. */
const filled = once(() =>
  onSheet((_sheet, book) => {
    const add = (sheetId: number, rowCount: number, columnCount: number, title?: string): object => ({
      addSheet: { properties: { sheetId, title, gridProperties: { rowCount, columnCount } } },
    });
    batch(book, [add(91, 500_000, 11)]);
    const copied = isRefused(book, { duplicateSheet: { sourceSheetId: 91, newSheetName: 'Chép' } });
    const blank = accepted(book, [add(92, 0, 5), add(92, 5, 0), add(92, -1, 5)]);
    batch(book, [add(93, 1000, 4474, 'x'.repeat(100))]);
    return [copied, isRefused(book, add(94, 1, 1)), isRefused(book, { appendDimension: { dimension: 'ROWS', length: 1 } }), blank];
  }),
);

const duplicated = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('B2').setValue('chép').setBackground('#ff0000').setNote('ghi chú');
    sheet.setFrozenRows(1);
    book.insertSheet('T').hideSheet();
    SpreadsheetApp.flush();
    const { replies } = batch(book, [{ duplicateSheet: { sourceSheetId: id, newSheetName: 'Chép' } }, write(id, 1, 1, [['sau']])]);
    const made = replies[0]!.duplicateSheet!.properties as Message;
    const [row] = cells(book, 'Chép!B2', 'userEnteredValue.stringValue,note,userEnteredFormat.backgroundColor');
    batch(book, [{ deleteSheet: { sheetId: made.sheetId } }]);
    return {
      made: [made.title, made.index, made.gridProperties.frozenRowCount, typeof made.sheetId, made.sheetId !== id],
      cell: [row![0]!.userEnteredValue.stringValue, row![0]!.note, row![0]!.userEnteredFormat.backgroundColor],
      left: order(book),
    };
  }),
);

const settings = once(() =>
  onSheet((_sheet, book) => {
    const change = (properties: object, fields: string): object => ({ updateSpreadsheetProperties: { properties, fields } });
    const all = { title: 'Mới', locale: 'en_GB', timeZone: 'Asia/Tokyo', autoRecalc: 'MINUTE' };
    return {
      steps: ['title', 'locale', 'timeZone', 'autoRecalc'].map((field) => {
        batch(book, [change(all, field)]);
        const { title, locale, timeZone, autoRecalc } = ask(book, 'properties(title,locale,timeZone,autoRecalc)').properties;
        return [title, locale, timeZone, autoRecalc].join(' ');
      }),
      refused: accepted(book, [change({}, 'timeZone'), change({ timeZone: 'Sao Hoả' }, 'timeZone'), change(all, ''), change(all, 'ten')]),
    };
  }),
);

const page = 'Sheets API: SheetProperties';

export const sheetsProperties: Fact[] = [
  documented(
    'each property of a sheet changes by its own mask',
    page,
    [
      ['U1', true, true, 'green', [1000, 26, 2, 3, true]],
      ['U0', true, true, 'green', [1000, 26, 2, 3, true]],
      ['U0', false, true, 'green', [1000, 26, 2, 3, true]],
      ['U0', false, false, 'green', [1000, 26, 2, 3, true]],
      ['U0', false, false, 'red', [1000, 26, 2, 3, true]],
      ['U0', false, false, 'red', [20, 26, 2, 3, true]],
      ['U0', false, false, 'red', [20, 9, 2, 3, true]],
      ['U0', false, false, 'red', [20, 9, 1, 3, true]],
      ['U0', false, false, 'red', [20, 9, 1, 1, true]],
      ['U0', false, false, 'red', [20, 9, 1, 1, false]],
    ],
    () => changed().steps,
  ),
  documented('formulas follow a new title of a sheet', page, '=U!B1', () => changed().reference),
  documented(
    'properties that are named and left out are off, unfrozen and without colour',
    'Sheets API: Field masks',
    [
      ['U0', true, true, 'red', [20, 9, 1, 1, true]],
      ['U0', false, false, '', [20, 9, 0, 0, false]],
    ],
    () => [changed().turnedOn, changed().cleared],
  ),
  documented(
    'a sheet has one cell at least, its title may change its case, and all rows but one may be frozen',
    'Sheets API: GridProperties',
    [['u1', false, false, '', [1, 1, 0, 0, false]], 999],
    () => [changed().small, changed().frozen],
  ),
  documented(
    'a sheet needs rows and columns, one that is not frozen, and a short title of its own',
    'Sheets API: UpdateSheetPropertiesRequest',
    [[], true],
    () => [changed().refused, changed().maskless],
  ),
  documented(
    'a smaller grid loses its last rows and columns, a larger one gets blank ones at the end',
    'Sheets API: GridProperties',
    [['1,2', '4,5'], { rowCount: 4, columnCount: 5 }, [2, 2]],
    () => [sized().small, sized().gridProperties, sized().texts],
  ),
  documented(
    'a sheet moves to every index, stays at its own and the next one, and goes to the end without one',
    page,
    ['BACD', 'ABCD', 'ABCD', 'ACBD', 'ACDB', 'ACDB'],
    () => moved().moves,
  ),
  documented('a new sheet is put in at every index, at the end without one', page, ['AEBCDF', 'GAEBCDF', true], () => [
    moved().added,
    moved().last,
    moved().isNamed,
  ]),
  documented('sheets keep to indexes within the spreadsheet, and to ids and titles of their own', page, [], () => moved().outside),
  documented(
    'new sheets, copies and rows fit into ten million cells, and a new sheet has one cell at least and a title of 100 characters at most',
    'Google Sheets: size limits',
    [true, true, true, []],
    () => filled(),
  ),
  documented(
    'duplicateSheet puts a copy with cells and properties before all sheets',
    'Sheets API: DuplicateSheetRequest',
    [['Chép', 0, 1, 'number', true], ['chép', 'ghi chú', { red: 1 }], 'ST'],
    () => [duplicated().made, duplicated().cell, duplicated().left],
  ),
  documented(
    'each property of a spreadsheet changes by its own mask',
    'Sheets API: SpreadsheetProperties',
    [
      'Mới vi_VN Asia/Ho_Chi_Minh ON_CHANGE',
      'Mới en_GB Asia/Ho_Chi_Minh ON_CHANGE',
      'Mới en_GB Asia/Tokyo ON_CHANGE',
      'Mới en_GB Asia/Tokyo MINUTE',
    ],
    () => settings().steps,
  ),
  documented(
    'a spreadsheet needs a known zone, and a change of it a mask of known fields',
    'Sheets API: UpdateSpreadsheetPropertiesRequest',
    [],
    () => settings().refused,
  ),
];
