// How the columns of a sheet look, and their headers: widths, formats, hidden columns, the frozen row.
import type { sheets_v4 } from '@googleapis/sheets';
import { tabs, tones } from '../../../palette';
import { rangesOf } from '../reading/row-lists';
import type { ColumnSpec, SheetSpec } from '../sheets';
import type { Columns } from '../tables';

const numberFormats: Record<ColumnSpec['format'], sheets_v4.Schema$NumberFormat> = {
  '@': { type: 'TEXT', pattern: '@' },
  '0': { type: 'NUMBER', pattern: '0' },
  '#,##0': { type: 'NUMBER', pattern: '#,##0' },
  General: {},
  'dd/MM/yyyy': { type: 'DATE', pattern: 'dd/MM/yyyy' },
  'dd/MM HH:mm': { type: 'DATE_TIME', pattern: 'dd/MM HH:mm' },
  'dd/MM/yyyy HH:mm': { type: 'DATE_TIME', pattern: 'dd/MM/yyyy HH:mm' },
};

const wrapStrategies = { wrap: 'WRAP', clip: 'CLIP', run: 'OVERFLOW_CELL' };

/** Returns the request that gives cells of the header row their look. @param columns from 1; absent: the whole row */
export const headerLooks = (sheetId: number, columns?: { first: number; count: number }): sheets_v4.Schema$Request => ({
  repeatCell: {
    range: {
      sheetId,
      startRowIndex: 0,
      endRowIndex: 1,
      ...(columns ? { startColumnIndex: columns.first - 1, endColumnIndex: columns.first - 1 + columns.count } : {}),
    },
    cell: {
      userEnteredFormat: {
        backgroundColor: rgb(tones.ended.ground),
        textFormat: { bold: true },
        verticalAlignment: 'MIDDLE',
        wrapStrategy: 'WRAP',
      },
    },
    // The rule of a data cell must not stay on a header.
    fields: 'userEnteredFormat(backgroundColor,textFormat.bold,verticalAlignment,wrapStrategy),dataValidation',
  },
});

/** Returns the requests that give a column its width and its cells their format. @param column from 1 */
export function columnLooks(sheetId: number, spec: ColumnSpec, column: number): sheets_v4.Schema$Request[] {
  const range = { sheetId, dimension: 'COLUMNS', startIndex: column - 1, endIndex: column };
  return [
    {
      updateDimensionProperties: {
        range,
        properties: { pixelSize: spec.width, hiddenByUser: spec.hidden ?? false },
        fields: 'pixelSize,hiddenByUser',
      },
    },
    {
      repeatCell: {
        range: { sheetId, startRowIndex: 1, startColumnIndex: column - 1, endColumnIndex: column },
        cell: {
          userEnteredFormat: {
            numberFormat: numberFormats[spec.format],
            wrapStrategy: wrapStrategies[spec.long ?? 'run'],
            verticalAlignment: 'TOP',
            horizontalAlignment: spec.align?.toUpperCase(),
          },
        },
        fields: `userEnteredFormat(${spec.format === 'General' ? '' : 'numberFormat,'}wrapStrategy,verticalAlignment,horizontalAlignment)`,
      },
    },
    headerLooks(sheetId, { first: column, count: 1 }),
    ...(spec.fontSize ? [fontSize(sheetId, spec.fontSize, column)] : []),
  ];
}

const fontSize = (sheetId: number, points: number, column: number): sheets_v4.Schema$Request => ({
  repeatCell: {
    range: { sheetId, startColumnIndex: column - 1, endColumnIndex: column },
    cell: { userEnteredFormat: { textFormat: { fontSize: points } } },
    fields: 'userEnteredFormat.textFormat.fontSize',
  },
});

/** Returns the requests that give a whole sheet its looks. @param places of the columns by key */
export function sheetLooks(sheetId: number, spec: SheetSpec, places: Columns): sheets_v4.Schema$Request[] {
  const { frozenColumns, frozenRows = 1, isHidden = false } = spec;
  return [
    ...spec.columns.flatMap((column) => columnLooks(sheetId, column, places[column.key]!)),
    { updateCells: { start: { sheetId, rowIndex: 0, columnIndex: 0 }, rows: [{ values: [{ note: spec.note }] }], fields: 'note' } },
    {
      updateSheetProperties: {
        properties: {
          sheetId,
          hidden: isHidden,
          tabColorStyle: { rgbColor: rgb(tabs[spec.tab]) },
          gridProperties: { frozenRowCount: frozenRows, frozenColumnCount: frozenColumns },
        },
        fields: 'hidden,tabColorStyle,gridProperties(frozenRowCount,frozenColumnCount)',
      },
    },
  ];
}

/**
 * Returns the requests that close the folded columns of a sheet in groups. Neighbours share a group, because the platform joins their groups.
 * @param places of the columns by key
 */
export function foldedColumns(sheetId: number, { columns }: SheetSpec, places: Columns): sheets_v4.Schema$Request[] {
  const folded = columns.flatMap(({ key, folded }) => (folded ? [places[key]!] : []));
  return rangesOf(folded.sort((one, other) => one - other)).flatMap(({ first, last }): sheets_v4.Schema$Request[] => {
    const range = { sheetId, dimension: 'COLUMNS', startIndex: first - 1, endIndex: last };
    return [
      { addDimensionGroup: { range } },
      { updateDimensionGroup: { dimensionGroup: { range, depth: 1, collapsed: true }, fields: 'collapsed' } },
    ];
  });
}

/** Returns the request that gives the cells of a column their number format. @param column from 1 */
export const numberFormat = (sheetId: number, { format }: ColumnSpec, column: number): sheets_v4.Schema$Request => ({
  repeatCell: {
    range: { sheetId, startRowIndex: 1, startColumnIndex: column - 1, endColumnIndex: column },
    cell: { userEnteredFormat: { numberFormat: numberFormats[format] } },
    fields: 'userEnteredFormat.numberFormat',
  },
});

/** Returns a colour of the palette as the API takes it. */
export function rgb(colour: string): sheets_v4.Schema$Color {
  const part = (from: number) => Number.parseInt(colour.slice(from, from + 2), 16) / 255;
  return { red: part(1), green: part(3), blue: part(5) };
}
