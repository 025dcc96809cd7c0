// Trials with a spreadsheet: hidden and moved columns, reads of many parts, a write that is refused, texts and moments, a flush.
import type { sheets_v4 } from '@googleapis/sheets';
import { codeOf, sheetsApi } from '../../platform/apis';
import { cellData } from '../../workbook/cells';
import type { Trial, TrialPlace } from './trial-place';

const MARK = 'so-su-co.thu';

const write = ({ spreadsheetId }: TrialPlace, ...requests: sheets_v4.Schema$Request[]) =>
  sheetsApi((spreadsheets) => spreadsheets.batchUpdate({ requests }, spreadsheetId, { fields: 'spreadsheetId' }));

/** The sheet of a new spreadsheet; its id is 0 in answers that leave out zeros. */
function sheetIdOf({ spreadsheetId }: TrialPlace): number {
  const { sheets = [] } = sheetsApi((spreadsheets) => spreadsheets.get(spreadsheetId, { fields: 'sheets(properties(sheetId))' }));
  return sheets[0]?.properties?.sheetId ?? 0;
}

const cells = (sheetId: number, row: number, column: number, values: (string | number)[]): sheets_v4.Schema$Request => ({
  updateCells: {
    start: { sheetId, rowIndex: row - 1, columnIndex: column - 1 },
    rows: [{ values: values.map(cellData) }],
    fields: 'userEnteredValue',
  },
});

/** Reads rows as the product reads parts; returns each with the row that its filter names. */
function readRows({ spreadsheetId }: TrialPlace, sheetId: number, rows: number[]): Map<number, unknown[]> {
  const dataFilters = rows.map((row) => ({ gridRange: { sheetId, startRowIndex: row - 1, endRowIndex: row } }));
  const { valueRanges = [] } = sheetsApi((spreadsheets) =>
    spreadsheets.Values.batchGetByDataFilter(
      { dataFilters, valueRenderOption: 'UNFORMATTED_VALUE', dateTimeRenderOption: 'SERIAL_NUMBER' },
      spreadsheetId,
    ),
  );
  return new Map(
    valueRanges.map(({ dataFilters: named, valueRange }) => [
      named?.[0]?.gridRange?.endRowIndex ?? 0,
      (valueRange?.values?.[0] ?? []) as unknown[],
    ]),
  );
}

const columnRange = (sheetId: number, column: number) => ({ sheetId, dimension: 'COLUMNS', startIndex: column - 1, endIndex: column });

const hidden: Trial = (place) => {
  const sheetId = sheetIdOf(place);
  write(
    place,
    cells(sheetId, 1, 2, ['ẩn']),
    {
      createDeveloperMetadata: {
        developerMetadata: {
          metadataKey: MARK,
          metadataValue: 'cot',
          visibility: 'DOCUMENT',
          location: { dimensionRange: columnRange(sheetId, 2) },
        },
      },
    },
    { updateDimensionProperties: { range: columnRange(sheetId, 2), properties: { hiddenByUser: true }, fields: 'hiddenByUser' } },
  );
  write(place, { insertDimension: { range: columnRange(sheetId, 1), inheritFromBefore: false } });
  const { matchedDeveloperMetadata: [found] = [] } = sheetsApi((spreadsheets) =>
    spreadsheets.DeveloperMetadata.search({ dataFilters: [{ developerMetadataLookup: { metadataKey: MARK } }] }, place.spreadsheetId),
  );
  const at = found?.developerMetadata?.location?.dimensionRange?.startIndex ?? 0;
  return at === 2 && readRows(place, sheetId, [1]).get(1)?.[at] === 'ẩn';
};

const reads: Trial = (place) => {
  const sheetId = sheetIdOf(place);
  write(place, cells(sheetId, 3, 1, ['ba']), cells(sheetId, 5, 1, ['năm']));
  const rows = readRows(place, sheetId, [5, 4, 3]);
  return rows.get(3)?.[0] === 'ba' && rows.get(5)?.[0] === 'năm' && rows.has(4) && rows.get(4)!.length === 0;
};

const whole: Trial = (place) => {
  const sheetId = sheetIdOf(place);
  const missing = sheetId + 987_654;
  try {
    write(place, cells(sheetId, 7, 1, ['nửa']), cells(missing, 1, 1, ['nửa']));
    return false;
  } catch (error) {
    if (codeOf(error) !== 400) throw error;
  }
  return (readRows(place, sheetId, [7]).get(7) ?? []).length === 0;
};

const literal: Trial = (place) => {
  const sheetId = sheetIdOf(place);
  // 08:30 of a day, as moments are written.
  const values = ['=1+1', '0912345678', "'x", '+84', 46_000 + 8.5 / 24, 15_500_000];
  write(place, cells(sheetId, 9, 1, values));
  const read = readRows(place, sheetId, [9]).get(9) ?? [];
  return values.every((value, index) => read[index] === value);
};

/** What set-up writes with SpreadsheetApp, the API reads in the same run. */
const flush: Trial = (place) => {
  const sheetId = sheetIdOf(place);
  SpreadsheetApp.openById(place.spreadsheetId).getSheets()[0]!.getRange(11, 1).setValue('vừa ghi');
  SpreadsheetApp.flush();
  return readRows(place, sheetId, [11]).get(11)?.[0] === 'vừa ghi';
};

export const sheetTrials = { hidden, reads, whole, literal, flush };
