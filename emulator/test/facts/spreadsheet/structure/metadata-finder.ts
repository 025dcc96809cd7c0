// Developer metadata: adding, changing, moving and finding it, on a spreadsheet, a sheet, a row, a column or any range.
import { documented, type Fact, observed } from '../../fact';
import { once, onSheet } from '../../own-files';
import { isRefused, refusal } from '../../seen';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Finder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;

const finder = 'Class DeveloperMetadataFinder';
/** Keys, sorted because the order of a find is not documented. */
const keys = (found: Metadata[] | Finder) =>
  (Array.isArray(found) ? found : found.find())
    .map((one) => one.getKey())
    .sort()
    .join(' ');
const visibility = (name: 'DOCUMENT' | 'PROJECT') => SpreadsheetApp.DeveloperMetadataVisibility[name];

/** Two sheets with metadata at each place; row 3 and column B carry some, row 5 and column D others. */
const found = once(() =>
  onSheet((sheet, book) => {
    const other = book.insertSheet('Khác');
    book.addDeveloperMetadata('sổ');
    sheet.addDeveloperMetadata('trang');
    other.addDeveloperMetadata('trang2', 'v');
    sheet.getRange('3:3').addDeveloperMetadata('h3', 'v');
    sheet.getRange(5, 1, 1, 26).addDeveloperMetadata('h5', visibility('PROJECT'));
    sheet.getRange('B:B').addDeveloperMetadata('cB', 'v', visibility('PROJECT'));
    sheet.getRange(1, 4, 1000, 1).addDeveloperMetadata('cD', 'w', visibility('DOCUMENT'));
    other.getRange('3:3').addDeveloperMetadata('h3b');
    const within = (a1: string) => keys(sheet.getRange(a1).createDeveloperMetadataFinder());
    const crossing = (a1: string) => keys(sheet.getRange(a1).createDeveloperMetadataFinder().onIntersectingLocations());
    const all = () => book.createDeveloperMetadataFinder();
    const [h5] = all().withKey('h5').find();
    const types = SpreadsheetApp.DeveloperMetadataLocationType;
    return {
      whole: [keys(all()), keys(sheet.createDeveloperMetadataFinder()), keys(other.createDeveloperMetadataFinder())],
      within: ['3:3', '1:5', '4:5', 'A1:D5', 'B:B', 'A:C', 'C:D', 'A1:Z5', 'A1:B1000'].map((a1) => [a1, within(a1)]),
      crossing: ['A1:A2', 'A3:A4', 'B1:B2', 'D5', 'C4'].map((a1) => [a1, crossing(a1)]),
      by: [
        keys(all().withValue('v')),
        keys(all().withKey('h3').withValue('v')),
        keys(all().withKey('h5').withValue('v')),
        keys(all().withVisibility(visibility('PROJECT'))),
        keys(all().withVisibility(visibility('DOCUMENT')).withValue('v')),
        keys(all().withId(h5!.getId())),
        ...[types.SPREADSHEET, types.SHEET, types.ROW, types.COLUMN].map((type) => keys(all().withLocationType(type))),
      ],
      own: [
        keys(book.getDeveloperMetadata()),
        keys(sheet.getDeveloperMetadata()),
        keys(other.getDeveloperMetadata()),
        keys(sheet.getRange('3:3').getDeveloperMetadata()),
        keys(sheet.getRange('D:D').getDeveloperMetadata()),
        keys(sheet.getRange('4:4').getDeveloperMetadata()),
      ],
      refused: ['A1', 'A1:B2', '3:4', 'B:C', 'A3:Y3', 'B1:B999'].map((a1) => isRefused(() => sheet.getRange(a1).addDeveloperMetadata('x'))),
      message: refusal(() => sheet.getRange('A1:B2').addDeveloperMetadata('x')),
    };
  }),
);

const moved = once(() =>
  onSheet((sheet, book) => {
    const other = book.insertSheet('Khác');
    sheet.addDeveloperMetadata('a', '1').addDeveloperMetadata('b', '2');
    const [made] = sheet.createDeveloperMetadataFinder().withKey('a').find();
    const place = (one: Metadata) => {
      const at = one.getLocation();
      const line = at.getRow() || at.getColumn();
      return [
        String(at.getLocationType()),
        at.getSpreadsheet() ? at.getSpreadsheet()!.getId() === book.getId() : null,
        at.getSheet() ? at.getSheet()!.getName() : null,
        line ? [line.getSheet().getName(), line.getA1Notation(), line.getNumRows(), line.getNumColumns()] : null,
        [at.getRow(), at.getColumn()].map((one) => one !== null),
      ];
    };
    other.setName('Hai');
    sheet.setName('Một');
    return {
      changed: [
        made!.setKey('c').getKey(),
        made!.setValue('3').getValue(),
        String(made!.getVisibility()),
        String(made!.setVisibility(visibility('PROJECT')).getVisibility()),
        String(made!.setVisibility(visibility('DOCUMENT')).getVisibility()),
        keys(sheet.createDeveloperMetadataFinder()),
      ],
      places: [
        place(made!),
        place(made!.moveToSheet(other)),
        place(made!.moveToSpreadsheet()),
        place(made!.moveToRow(sheet.getRange('7:7'))),
        place(made!.moveToColumn(other.getRange('C:C'))),
      ],
      refused: [
        () => made!.moveToRow(sheet.getRange('A7:B7')),
        () => made!.moveToColumn(sheet.getRange('C1:C9')),
        () => made!.moveToSheet(sheet.getRange('A1') as unknown as Sheet),
      ].map(isRefused),
      kept: [String(made!.getLocation().getLocationType()), keys(sheet.createDeveloperMetadataFinder())],
      left: [made!.remove(), keys(book.createDeveloperMetadataFinder())][1],
    };
  }),
);

export const metadataFinder: Fact[] = [
  documented(
    'a finder searches its spreadsheet or its sheet, with all rows and columns in it',
    'Class Sheet: createDeveloperMetadataFinder',
    ['cB cD h3 h3b h5 sổ trang trang2', 'cB cD h3 h5 trang', 'h3b trang2'],
    () => found().whole,
  ),
  documented(
    'a finder of a range finds metadata of the rows and columns wholly within it',
    'Class Range: createDeveloperMetadataFinder',
    [
      ['3:3', 'h3'],
      ['1:5', 'h3 h5'],
      ['4:5', 'h5'],
      ['A1:D5', ''],
      ['B:B', 'cB'],
      ['A:C', 'cB'],
      ['C:D', 'cD'],
      ['A1:Z5', 'h3 h5'],
      ['A1:B1000', 'cB'],
    ],
    () => found().within,
  ),
  documented(
    'onIntersectingLocations finds metadata of all places that cross or contain the range',
    `${finder}: onIntersectingLocations`,
    [
      ['A1:A2', 'sổ trang'],
      ['A3:A4', 'h3 sổ trang'],
      ['B1:B2', 'cB sổ trang'],
      ['D5', 'cD h5 sổ trang'],
      ['C4', 'sổ trang'],
    ],
    () => found().crossing,
  ),
  documented(
    'metadata are found by value, visibility, id and kind of place, and by many of these at once',
    `${finder}: withVisibility`,
    ['cB h3 trang2', 'h3', '', 'cB h5', 'h3 trang2', 'h5', 'sổ', 'trang trang2', 'h3 h3b h5', 'cB cD'],
    () => found().by,
  ),
  documented(
    'a place gives only its own metadata',
    'Class Range: getDeveloperMetadata',
    ['sổ', 'trang', 'trang2', 'h3', 'cD', ''],
    () => found().own,
  ),
  observed(
    'metadata are put on one whole row or column only',
    [
      Array(6).fill(true),
      'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
    ],
    () => [found().refused, found().message],
  ),
  documented(
    'key, value and visibility of metadata are changed',
    'Class DeveloperMetadata: setKey',
    ['c', '3', 'DOCUMENT', 'PROJECT', 'DOCUMENT', 'b c'],
    () => moved().changed,
  ),
  documented(
    'metadata are moved to a sheet, the spreadsheet, a row and a column, and give their location',
    'Class DeveloperMetadataLocation',
    [
      ['SHEET', null, 'Một', null, [false, false]],
      ['SHEET', null, 'Hai', null, [false, false]],
      ['SPREADSHEET', true, null, null, [false, false]],
      ['ROW', null, null, ['Một', '7:7', 1, 26], [true, false]],
      ['COLUMN', null, null, ['Hai', 'C:C', 1000, 1], [false, true]],
    ],
    () => moved().places,
  ),
  documented(
    'metadata that cannot be moved stay, removed ones are gone',
    'Class DeveloperMetadata: moveToRow',
    [true, true, true, 'COLUMN', 'b', 'b'],
    () => [...moved().refused, ...moved().kept, moved().left],
  ),
];
