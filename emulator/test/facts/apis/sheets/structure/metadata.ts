// The Sheets API: developer metadata, and ranges that are found by it.
import { documented, type Fact, observed } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { api, batch, grid, type Message, patient, refusal, textOf, type Values, write } from '../calls';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

const row = (sheetId: number, index: number): object => ({
  dimensionRange: { sheetId, dimension: 'ROWS', startIndex: index, endIndex: index + 1 },
});
const create = (metadataKey: string, location: object, more: object = {}): object => ({
  createDeveloperMetadata: { developerMetadata: { metadataKey, location, visibility: 'DOCUMENT', ...more } },
});
const search = (book: Book, ...lookups: object[]): Message[] =>
  (
    patient(() =>
      (api().DeveloperMetadata!.search as (...args: unknown[]) => unknown)(
        { dataFilters: lookups.map((developerMetadataLookup) => ({ developerMetadataLookup })) },
        book.getId(),
      ),
    ) as Message
  ).matchedDeveloperMetadata ?? [];
const keys = (found: Message[]): string[] => found.map(({ developerMetadata }) => developerMetadata.metadataKey).sort();

const lookupOf = (metadataValue: string): object => ({ developerMetadataLookup: { metadataKey: 'hàng', metadataValue } });

const kept = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    const { replies } = batch(book, [
      write(id, 0, 0, [['một'], ['hai'], ['ba']]),
      create('sổ', { spreadsheet: true }, { metadataValue: 'giá trị', metadataId: 11 }),
      create('trang', { sheetId: id }, { metadataValue: '' }),
      create('hàng', row(id, 1), { metadataValue: 'b' }),
      create('hàng', row(id, 2), { metadataValue: 'c' }),
      create('cột', { dimensionRange: { sheetId: id, dimension: 'COLUMNS', startIndex: 0, endIndex: 1 } }),
    ]);
    const made = replies.slice(1).map((reply) => reply.createDeveloperMetadata!.developerMetadata as Message);
    const found = {
      all: search(book, {}).length,
      byKey: keys(search(book, { metadataKey: 'hàng' })),
      byValue: keys(search(book, { metadataKey: 'hàng', metadataValue: 'c' })).length,
      onSheet: keys(search(book, { metadataLocation: { sheetId: id } })),
      exactly: keys(search(book, { metadataLocation: { sheetId: id }, locationMatchingStrategy: 'EXACT_LOCATION' })),
      byType: keys(search(book, { locationType: 'COLUMN' })),
      twice: search(book, { metadataKey: 'sổ' }, { metadataId: 11 }).map(({ dataFilters }) => dataFilters.length),
    };
    const where = (metadataValue: string): unknown =>
      search(book, { metadataKey: 'hàng', metadataValue })[0]?.developerMetadata.location.dimensionRange.startIndex ?? null;
    const rows = (): unknown =>
      (
        patient(() =>
          api().Values!.batchGetByDataFilter(
            { dataFilters: [{ developerMetadataLookup: { metadataKey: 'hàng', metadataValue: 'c' } }] } as never,
            book.getId(),
          ),
        ) as unknown as { valueRanges: { valueRange: Values }[] }
      ).valueRanges.map(({ valueRange }) => valueRange.values);
    batch(book, [{ insertDimension: { range: { sheetId: id, dimension: 'ROWS', startIndex: 0, endIndex: 1 } } }]);
    const afterInsert = [where('b'), where('c'), rows()];
    batch(book, [
      { sortRange: { range: grid(id, 1, 4, 0, 1), sortSpecs: [{ dimensionIndex: 0, sortOrder: 'ASCENDING' }] } },
      { moveDimension: { source: { sheetId: id, dimension: 'ROWS', startIndex: 1, endIndex: 2 }, destinationIndex: 4 } },
    ]);
    const afterMoves = [where('c'), rows()];
    const { replies: changed } = batch(book, [
      {
        updateDeveloperMetadata: {
          dataFilters: [{ developerMetadataLookup: { metadataId: 11 } }],
          developerMetadata: { metadataKey: 'không đổi', metadataValue: 'khác' },
          fields: 'metadataValue',
        },
      },
      { deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataKey: 'cột' } } } },
      { deleteDimension: { range: { sheetId: id, dimension: 'ROWS', startIndex: Number(where('b')), endIndex: Number(where('b')) + 1 } } },
    ]);
    const lookup = lookupOf('c');
    const byFilter = (name: 'batchUpdateByDataFilter' | 'batchClearByDataFilter', body: object): Message =>
      patient(() => api().Values![name](body as never, book.getId())) as unknown as Message;
    const filtered = {
      updated: byFilter('batchUpdateByDataFilter', { valueInputOption: 'RAW', data: [{ dataFilter: lookup, values: [['ghi']] }] }),
      rows: rows(),
      whole: (
        patient(() =>
          (api().getByDataFilter as (...args: unknown[]) => unknown)({ dataFilters: [lookup] }, book.getId(), {
            fields: 'sheets.data(startRow,rowData.values.formattedValue)',
          }),
        ) as Message
      ).sheets[0].data,
      cleared: byFilter('batchClearByDataFilter', { dataFilters: [lookup] }).clearedRanges.length,
      after: rows(),
    };
    const one = patient(() => (api().DeveloperMetadata!.get as (...args: unknown[]) => unknown)(book.getId(), 11)) as Message;
    return {
      made,
      found,
      afterInsert,
      afterMoves,
      filtered,
      updated: (changed[0]!.updateDeveloperMetadata!.developerMetadata as Message[]).map(({ metadataKey, metadataValue }) => [
        metadataKey,
        metadataValue,
      ]),
      deleted: (changed[1]!.deleteDeveloperMetadata!.deletedDeveloperMetadata as Message[]).map(({ metadataKey }) => metadataKey),
      left: keys(search(book, {})),
      one: [one.metadataKey, one.metadataValue],
      refused: {
        key: refusal(book, { createDeveloperMetadata: { developerMetadata: { location: { spreadsheet: true }, visibility: 'DOCUMENT' } } }),
        place: refusal(book, { createDeveloperMetadata: { developerMetadata: { metadataKey: 'a', visibility: 'DOCUMENT' } } }),
        visibility: refusal(book, {
          createDeveloperMetadata: { developerMetadata: { metadataKey: 'a', location: { spreadsheet: true } } },
        }),
        lines: refusal(book, create('a', { dimensionRange: { sheetId: id, dimension: 'ROWS', startIndex: 0, endIndex: 2 } })),
        sheet: refusal(book, create('a', { sheetId: 9 })),
        id: refusal(book, create('a', { spreadsheet: true }, { metadataId: 11 })),
        long: refusal(book, create('a', { spreadsheet: true }, { metadataValue: 'x'.repeat(100_000) })),
        intersecting: textOf(() =>
          search(book, { metadataLocation: { spreadsheet: true }, locationMatchingStrategy: 'INTERSECTING_LOCATION' }),
        ),
        none: textOf(() => search(book)),
      },
    };
  }),
);

export const sheetsMetadata: Fact[] = [
  documented(
    'metadata of the spreadsheet, a sheet, a row and a column comes back with its type of place',
    'Sheets API: DeveloperMetadataLocation',
    ['SPREADSHEET', 'SHEET', 'ROW', 'ROW', 'COLUMN'],
    () => kept().made.map(({ location }) => location.locationType),
  ),
  documented('an id of the caller is taken, another one is given', 'Sheets API: DeveloperMetadata', [11, 'number'], () => [
    kept().made[0]!.metadataId,
    typeof kept().made[1]!.metadataId,
  ]),
  documented(
    'a row is a range of one row',
    'Sheets API: DeveloperMetadataLocation',
    { dimension: 'ROWS', startIndex: 1, endIndex: 2 },
    () => kept().made[2]!.location.dimensionRange,
  ),
  observed('keys are not unique, and an empty lookup finds everything', [5, ['hàng', 'hàng'], 1], () => {
    const { all, byKey, byValue } = kept().found;
    return [all, byKey, byValue];
  }),
  observed(
    'a sheet is intersected by its rows and columns, exactly it is only itself',
    [['cột', 'hàng', 'hàng', 'trang'], ['trang']],
    () => [kept().found.onSheet, kept().found.exactly],
  ),
  documented(
    'a lookup by the type of place finds only that type',
    'Sheets API: DeveloperMetadataLookup',
    ['cột'],
    () => kept().found.byType,
  ),
  observed('an entry that two filters find is told once, with both', [2], () => kept().found.twice),
  observed('metadata of a row follows it when rows are inserted above', [2, 3, [[['ba']]]], () => kept().afterInsert),
  observed('metadata of a row follows it when rows are sorted and moved', [3, [[['ba']]]], () => kept().afterMoves),
  documented(
    'updateDeveloperMetadata changes only what the mask names',
    'Sheets API: UpdateDeveloperMetadataRequest',
    [['sổ', 'khác']],
    () => kept().updated,
  ),
  documented(
    'deleteDeveloperMetadata answers with what it deleted',
    'Sheets API: DeleteDeveloperMetadataRequest',
    ['cột'],
    () => kept().deleted,
  ),
  observed('metadata goes with its deleted row', ['hàng', 'sổ', 'trang'], () => kept().left),
  documented('one entry is read by its id', 'Sheets API: spreadsheets.developerMetadata.get', ['sổ', 'khác'], () => kept().one),
  observed(
    'key, place and visibility are needed',
    [
      'Invalid requests[0].createDeveloperMetadata: Developer metadata must always have a key specified.',
      'Invalid requests[0].createDeveloperMetadata: Developer metadata must always have a location specified.',
      'Invalid requests[0].createDeveloperMetadata: Developer metadata must always have visibility specified.',
    ],
    () => [kept().refused.key, kept().refused.place, kept().refused.visibility],
  ),
  observed(
    'a place is one row or column of a sheet that exists',
    [
      'Invalid requests[0].createDeveloperMetadata: DimensionRange must represent a single row or column.',
      'Invalid requests[0].createDeveloperMetadata: No sheet with id: 9',
    ],
    () => [kept().refused.lines, kept().refused.sheet],
  ),
  observed(
    'an id in use is refused',
    'Invalid requests[0].createDeveloperMetadata: Cannot add developer metadata with ID [11] because developer metadata with that ID already exists.',
    () => kept().refused.id,
  ),
  observed(
    'the storage of metadata has a limit',
    'Invalid requests[0].createDeveloperMetadata: Adding the requested developer metadata would exceed the allowed storage limit.',
    () => kept().refused.long,
  ),
  observed(
    'a search needs filters, and one of the spreadsheet is exact',
    [
      'DeveloperMetadataLookup.spreadsheet is true, but locationMatchingStrategy was specified as INTERSECTING.',
      'At least one data filter must be specified.',
    ],
    () => [kept().refused.intersecting, kept().refused.none],
  ),
];
