// Marks of our columns (developer metadata): they move with their columns, and stay when a header is renamed or cleared.
import type { sheets_v4 } from '@googleapis/sheets';
import { sheetsApi } from '../../platform/apis';
import { type SheetKey, sheetOf } from '../sheets';
import type { Workbook } from '../workbook';

const KEY = 'so-su-co.cot';

/** The places of marked columns by key, from 1, for each sheet. */
export type ColumnMarks = (sheet: SheetKey) => Map<string, number>;

/** Finds the marks of all sheets in one call. */
export function columnMarks(workbook: Workbook): ColumnMarks {
  const { matchedDeveloperMetadata = [] } = sheetsApi((spreadsheets) =>
    spreadsheets.DeveloperMetadata.search({ dataFilters: [{ developerMetadataLookup: { metadataKey: KEY } }] }, workbook.file.id),
  );
  const found = matchedDeveloperMetadata.map(({ developerMetadata }) => ({
    range: developerMetadata?.location?.dimensionRange,
    value: developerMetadata?.metadataValue ?? '',
  }));
  return (sheet) => {
    if (!workbook.has(sheet)) return new Map();
    const id = workbook.idOf(sheet);
    return new Map(
      found.flatMap(({ range, value }) => (range && (range.sheetId ?? 0) === id ? [[value, (range.startIndex ?? 0) + 1] as const] : [])),
    );
  };
}

/** Returns the request that marks a column. @param column from 1 */
export const markRequest = (sheetId: number, key: string, column: number): sheets_v4.Schema$Request => ({
  createDeveloperMetadata: {
    developerMetadata: {
      metadataKey: KEY,
      metadataValue: key,
      // A copy of the file has another script project, which must find them too.
      visibility: 'DOCUMENT',
      location: { dimensionRange: { sheetId, dimension: 'COLUMNS', startIndex: column - 1, endIndex: column } },
    },
  },
});

/** Returns the keys of the sheet's columns that have no mark. */
export const unmarked = (sheet: SheetKey, marks: Map<string, number>): string[] =>
  sheetOf(sheet)
    .columns.map(({ key }) => key)
    .filter((key) => !marks.has(key));
