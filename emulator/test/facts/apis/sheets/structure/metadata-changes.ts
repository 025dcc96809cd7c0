// The Sheets API: each field of developer metadata by its mask, and several entries at once.
import { documented, type Fact } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { api, batch, type Message, patient } from '../calls';
import { accepted } from '../refused';

type Book = GoogleAppsScript.Spreadsheet.Spreadsheet;

const entries = (book: Book): string[] =>
  (
    (
      patient(() =>
        (api().DeveloperMetadata!.search as (...args: unknown[]) => unknown)(
          { dataFilters: [{ developerMetadataLookup: {} }] },
          book.getId(),
        ),
      ) as Message
    ).matchedDeveloperMetadata as Message[]
  )
    .map(({ developerMetadata: { metadataId, metadataKey, metadataValue, visibility, location } }) =>
      [metadataId, metadataKey, metadataValue ?? '-', visibility, location.locationType, location.dimensionRange?.startIndex ?? '-'].join(
        ' ',
      ),
    )
    .sort();

const changed = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    const column = (startIndex: number): object => ({
      dimensionRange: { sheetId: id, dimension: 'COLUMNS', startIndex, endIndex: startIndex + 1 },
    });
    const create = (metadataId: number, metadataKey: string, more: object = {}): object => ({
      createDeveloperMetadata: { developerMetadata: { metadataId, metadataKey, location: column(1), visibility: 'DOCUMENT', ...more } },
    });
    const filter = (developerMetadataLookup: object): object => ({ developerMetadataLookup });
    const given = { metadataKey: 'mới', metadataValue: 'giá trị', visibility: 'PROJECT', location: column(4) };
    const update = (metadataId: number, developerMetadata: object, fields: string): object => ({
      updateDeveloperMetadata: { dataFilters: [filter({ metadataId })], developerMetadata, fields },
    });
    batch(book, [create(11, 'a'), create(12, 'b', { metadataValue: 'cũ' }), create(13, 'b', { visibility: 'PROJECT' })]);
    const fields = ['metadataKey', 'metadataValue', 'visibility', 'location'];
    const steps = fields.map((field) => {
      batch(book, [update(11, given, field)]);
      return entries(book)[0];
    });
    batch(book, [update(12, {}, 'metadataValue')]);
    const cleared = entries(book)[1];
    const { replies } = batch(book, [
      {
        updateDeveloperMetadata: {
          dataFilters: [filter({ metadataKey: 'b' }), filter({ metadataId: 12 }), filter({ metadataId: 404 })],
          developerMetadata: given,
          fields: 'metadataValue',
        },
      },
      { deleteDeveloperMetadata: { dataFilter: filter({ metadataKey: 'b' }) } },
      { deleteDeveloperMetadata: { dataFilter: filter({ metadataId: 404 }) } },
    ]);
    const ids = (list: unknown): number[] => ((list ?? []) as Message[]).map(({ metadataId }) => metadataId as number).sort();
    return {
      steps,
      cleared,
      updated: ids(replies[0]!.updateDeveloperMetadata!.developerMetadata),
      deleted: ids(replies[1]!.deleteDeveloperMetadata!.deletedDeveloperMetadata),
      none: ids(replies[2]!.deleteDeveloperMetadata?.deletedDeveloperMetadata),
      left: entries(book),
      refused: accepted(book, [
        { createDeveloperMetadata: {} },
        update(11, {}, 'metadataKey'),
        update(11, {}, 'visibility'),
        update(11, {}, 'location'),
        update(11, given, ''),
        update(11, { location: { sheetId: 404 } }, 'location'),
        create(11, 'c'),
      ]),
    };
  }),
);

export const sheetsMetadataChanges: Fact[] = [
  documented(
    'each field of developer metadata changes by its own mask',
    'Sheets API: UpdateDeveloperMetadataRequest',
    [
      '11 mới - DOCUMENT COLUMN 1',
      '11 mới giá trị DOCUMENT COLUMN 1',
      '11 mới giá trị PROJECT COLUMN 1',
      '11 mới giá trị PROJECT COLUMN 4',
    ],
    () => changed().steps,
  ),
  documented(
    'a value of developer metadata that is named and left out is cleared',
    'Sheets API: Field masks',
    '12 b - DOCUMENT COLUMN 1',
    () => changed().cleared,
  ),
  documented(
    'filters of a change of developer metadata find each entry once, and nothing where nothing matches',
    'Sheets API: UpdateDeveloperMetadataResponse',
    [[12, 13], [12, 13], [], ['11 mới giá trị PROJECT COLUMN 4']],
    () => [changed().updated, changed().deleted, changed().none, changed().left],
  ),
  documented(
    'changed developer metadata needs a key, a visibility and a place, and the change a mask',
    'Sheets API: DeveloperMetadata',
    [],
    () => changed().refused,
  ),
];
