// The Sheets API: developer metadata of several sheets, by place, and the ranges that it stands for.
import { documented, type Fact, observed } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { api, batch, type Message, patient, textOf, type Values } from '../calls';

const lookupPage = 'Sheets API: DeveloperMetadataLookup';

const placed = once(() =>
  onSheet((sheet, book) => {
    const first = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:C3').setValues([
      ['a1', 'b1', 'c1'],
      ['a2', 'b2', 'c2'],
      ['a3', 'b3', 'c3'],
    ]);
    const other = book.insertSheet('Hai');
    other.getRange('A1:B2').setValues([
      ['x1', 'y1'],
      ['x2', 'y2'],
    ]);
    SpreadsheetApp.flush();
    const second = other.getSheetId();
    const line = (sheetId: number, dimension: string, startIndex: number): object => ({
      dimensionRange: { sheetId, dimension, startIndex, endIndex: startIndex + 1 },
    });
    const locations: [key: string, location: object, visibility: string, value?: string][] = [
      ['sổ', { spreadsheet: true }, 'DOCUMENT', 'v'],
      ['trang', { sheetId: first }, 'DOCUMENT', 'v'],
      ['trang hai', { sheetId: second }, 'PROJECT'],
      ['hàng', line(first, 'ROWS', 1), 'DOCUMENT', 'w'],
      ['hàng sau', line(first, 'ROWS', 2), 'PROJECT', 'v'],
      ['cột', line(first, 'COLUMNS', 1), 'DOCUMENT'],
      ['cột sau', line(first, 'COLUMNS', 2), 'DOCUMENT'],
      ['hàng hai', line(second, 'ROWS', 1), 'DOCUMENT'],
      ['cột hai', line(second, 'COLUMNS', 1), 'DOCUMENT'],
    ];
    const { replies } = batch(
      book,
      locations.map(([metadataKey, location, visibility, metadataValue], index) => ({
        createDeveloperMetadata: { developerMetadata: { metadataId: 100 + index, metadataKey, location, visibility, metadataValue } },
      })),
    );
    const made = replies.map((reply) => reply.createDeveloperMetadata!.developerMetadata as Message);
    const service = api().DeveloperMetadata! as unknown as Record<'search' | 'get', (...args: unknown[]) => unknown>;
    const search = (...lookups: object[]): Message =>
      patient(() =>
        service.search({ dataFilters: lookups.map((developerMetadataLookup) => ({ developerMetadataLookup })) }, book.getId()),
      ) as Message;
    const keys = (lookup: object): string[] =>
      ((search(lookup).matchedDeveloperMetadata ?? []) as Message[]).map(({ developerMetadata }) => developerMetadata.metadataKey).sort();
    const exact = { locationMatchingStrategy: 'EXACT_LOCATION' };
    const values = (lookup: object): unknown[] =>
      (
        patient(() =>
          api().Values!.batchGetByDataFilter({ dataFilters: [{ developerMetadataLookup: lookup }] } as never, book.getId()),
        ) as unknown as { valueRanges?: { valueRange: Values }[] }
      ).valueRanges?.map(({ valueRange }) => [valueRange.range, valueRange.values]) ?? [];
    const sheetsOf = (lookup: object): Message[] =>
      (
        patient(() =>
          (api().getByDataFilter as (...args: unknown[]) => unknown)({ dataFilters: [{ developerMetadataLookup: lookup }] }, book.getId(), {
            fields: 'sheets(properties.title,data(startRow,startColumn))',
          }),
        ) as Message
      ).sheets;
    const one = patient(() => service.get(book.getId(), 106)) as Message;
    return {
      made: made.map(({ location }) => location as Message),
      visible: made.map(({ visibility }) => visibility),
      hasNoValue: 'metadataValue' in made[2]!,
      byType: ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN'].map((locationType) => keys({ locationType })),
      byVisibility: ['PROJECT', 'DOCUMENT'].map((visibility) => keys({ visibility }).length),
      byValue: keys({ metadataValue: 'v' }),
      byBoth: keys({ metadataValue: 'v', visibility: 'PROJECT' }),
      byId: keys({ metadataId: 103 }),
      byTypeAndPlace: keys({ locationType: 'ROW', metadataLocation: { sheetId: second } }),
      rows: [1, 2, 0].map((index) => keys({ metadataLocation: line(first, 'ROWS', index), ...exact })),
      columns: [1, 2, 0].map((index) => keys({ metadataLocation: line(first, 'COLUMNS', index), ...exact })),
      otherRow: keys({ metadataLocation: line(second, 'ROWS', 1), ...exact }),
      wholeSheet: keys({ metadataLocation: { sheetId: second }, locationMatchingStrategy: 'INTERSECTING_LOCATION' }),
      spreadsheet: keys({ metadataLocation: { spreadsheet: true }, ...exact }),
      nothing: Object.keys(search({ metadataKey: 'không có' })),
      echo: search({ metadataId: 100 }).matchedDeveloperMetadata[0].dataFilters,
      ranges: [
        values({ metadataKey: 'hàng' }),
        values({ metadataKey: 'cột' }),
        values({ metadataKey: 'hàng hai' }),
        values({ metadataKey: 'trang hai' }),
      ],
      several: values({ locationType: 'COLUMN', metadataLocation: { sheetId: first } }).length,
      parts: [sheetsOf({ metadataKey: 'cột hai' }), sheetsOf({ metadataKey: 'hàng sau' })],
      one: [one.metadataId, one.metadataKey, one.location.locationType],
      missing: textOf(() => service.get(book.getId(), 999)) !== null,
    };
  }),
);

export const sheetsMetadataPlaces: Fact[] = [
  documented(
    'metadata of a column is at a range of one column, and metadata of a sheet at its id',
    'Sheets API: DeveloperMetadataLocation',
    [{ dimension: 'COLUMNS', startIndex: 1, endIndex: 2 }, ['COLUMN', 'COLUMNS', true], ['SHEET', true], ['SPREADSHEET', true]],
    () => {
      const [book, , sheet, , , column, , , otherColumn] = placed().made;
      const { dimension, startIndex, endIndex } = column!.dimensionRange;
      return [
        { dimension, startIndex, endIndex },
        [otherColumn!.locationType, otherColumn!.dimensionRange.dimension, otherColumn!.dimensionRange.sheetId === sheet!.sheetId],
        [sheet!.locationType, typeof sheet!.sheetId === 'number'],
        [book!.locationType, book!.spreadsheet],
      ];
    },
  ),
  documented(
    'metadata keeps its visibility, and without a value it has none',
    'Sheets API: DeveloperMetadata',
    [['DOCUMENT', 'DOCUMENT', 'PROJECT', 'DOCUMENT', 'PROJECT', 'DOCUMENT', 'DOCUMENT', 'DOCUMENT', 'DOCUMENT'], false],
    () => [placed().visible, placed().hasNoValue],
  ),
  documented(
    'a lookup by each type of place finds the metadata at places of that type on all sheets',
    lookupPage,
    [['sổ'], ['trang', 'trang hai'], ['hàng', 'hàng hai', 'hàng sau'], ['cột', 'cột hai', 'cột sau']],
    () => placed().byType,
  ),
  documented('a lookup by visibility finds only metadata of that visibility', lookupPage, [2, 7], () => placed().byVisibility),
  documented('a lookup by value and visibility finds what has both', lookupPage, [['hàng sau', 'sổ', 'trang'], ['hàng sau']], () => [
    placed().byValue,
    placed().byBoth,
  ]),
  documented('a lookup by id finds one entry', lookupPage, ['hàng'], () => placed().byId),
  documented('a lookup by type and sheet finds the rows of that sheet', lookupPage, ['hàng hai'], () => placed().byTypeAndPlace),
  documented(
    'an exact lookup of a row or a column finds the metadata at it only',
    lookupPage,
    [[['hàng'], ['hàng sau'], []], [['cột'], ['cột sau'], []], ['hàng hai']],
    () => [placed().rows, placed().columns, placed().otherRow],
  ),
  documented(
    'a lookup that intersects a sheet finds what is at it and on it',
    lookupPage,
    ['cột hai', 'hàng hai', 'trang hai'],
    () => placed().wholeSheet,
  ),
  documented('an exact lookup of the spreadsheet finds nothing on its sheets', lookupPage, ['sổ'], () => placed().spreadsheet),
  observed('a search that finds nothing has an empty answer', [], () => placed().nothing),
  documented(
    'a search tells the filter of each entry',
    'Sheets API: spreadsheets.developerMetadata.search',
    [{ developerMetadataLookup: { metadataId: 100 } }],
    () => placed().echo,
  ),
  documented(
    'metadata of a row, a column and a sheet stands for their cells',
    'Sheets API: DataFilter',
    [
      [['S!A2:Z2', [['a2', 'b2', 'c2']]]],
      [['S!B1:B1000', [['b1'], ['b2'], ['b3']]]],
      [['Hai!A2:Z2', [['x2', 'y2']]]],
      [
        [
          'Hai!A1:Z1000',
          [
            ['x1', 'y1'],
            ['x2', 'y2'],
          ],
        ],
      ],
    ],
    () => placed().ranges,
  ),
  documented('a data filter by metadata may stand for several ranges', 'Sheets API: DataFilter', 2, () => placed().several),
  documented(
    'getByDataFilter gives the cells at metadata and their place',
    'Sheets API: spreadsheets.getByDataFilter',
    [[{ properties: { title: 'Hai' }, data: [{ startColumn: 1 }] }], [{ properties: { title: 'S' }, data: [{ startRow: 2 }] }]],
    () => placed().parts,
  ),
  documented(
    'developerMetadata.get gives one entry of its id',
    'Sheets API: spreadsheets.developerMetadata.get',
    [106, 'cột sau', 'COLUMN'],
    () => placed().one,
  ),
  documented(
    'developerMetadata.get of an unknown id is refused',
    'Sheets API: spreadsheets.developerMetadata.get',
    true,
    () => placed().missing,
  ),
];
