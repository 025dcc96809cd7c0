// The advanced service Sheets: the Sheets API v4 over the same spreadsheets as SpreadsheetApp.

import type { sheets_v4 } from '@googleapis/sheets';
import type { Need } from '../../../runs/consent';
import { NotEmulated, PlatformError } from '../../../runs/errors';
import type { Context } from '../../spreadsheet/context';
import type { Book } from '../../spreadsheet/store';
import type { Api, ApiMethod } from '../api';
import { ApiRefusal, invalid } from '../api-error';
import { parseMask } from '../field-mask';
import { message } from '../json';
import { spreadsheetMessage } from './spreadsheet-message';
import { rangeByA1, rangeOfGrid, renderingOf, type SheetRange, valueRange } from './value-ranges';

/** The methods of a resource in the published types, each imitated or refused by name. */
type MethodsOf<Resource> = {
  [Name in keyof Resource as Resource[Name] extends (...args: never) => unknown ? Name : never]: ApiMethod | 'not emulated';
};

const scopes = (...ends: string[]): Need => ({
  right: 'spreadsheets',
  scopes: ends.map((end) => `https://www.googleapis.com/auth/${end}`),
});
const toRead = scopes('spreadsheets.readonly', 'spreadsheets', 'drive.readonly', 'drive');
const toWrite = scopes('spreadsheets', 'drive');

/** Calls a minute, from «Usage limits» of the Sheets API. */
const limits = { user: 60, project: 300 };

const renderingOptions = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];

export function sheetsApi(context: Context): Api {
  const { runtime } = context;

  const values: MethodsOf<sheets_v4.Resource$Spreadsheets$Values> = {
    get: {
      hasBody: false,
      path: ['spreadsheetId', 'range'],
      query: renderingOptions,
      kind: 'read',
      need: toRead,
      run({ path: [id, range], query }) {
        const book = openBook(context, id!);
        return valueRange(runtime, book, rangeByA1(book, range!), renderingOf(query));
      },
    },
    batchGet: {
      hasBody: false,
      path: ['spreadsheetId'],
      query: ['ranges', ...renderingOptions],
      kind: 'read',
      need: toRead,
      run({ path: [id], query }) {
        const book = openBook(context, id!);
        const rendering = renderingOf(query);
        const ranges = textsOf(query.ranges).map((text) => rangeByA1(book, text));
        return message({
          spreadsheetId: book.id,
          valueRanges: ranges.map((range) => valueRange(runtime, book, range, rendering)),
        });
      },
    },
    batchGetByDataFilter: {
      hasBody: true,
      path: ['spreadsheetId'],
      query: [],
      kind: 'read',
      need: toWrite,
      run({ path: [id], body }) {
        const book = openBook(context, id!);
        const { dataFilters = [], ...options } = known(body, ['dataFilters', ...renderingOptions], '');
        const rendering = renderingOf(options);
        const filters = (dataFilters as Record<string, unknown>[]).map((filter, index) => ({
          filter,
          range: rangeByFilter(book, filter, index),
        }));
        return message({
          spreadsheetId: book.id,
          valueRanges: filters.map(({ filter, range }) => ({
            valueRange: valueRange(runtime, book, range, rendering),
            dataFilters: [filter],
          })),
        });
      },
    },
    append: 'not emulated',
    batchClear: 'not emulated',
    batchClearByDataFilter: 'not emulated',
    batchUpdate: 'not emulated',
    batchUpdateByDataFilter: 'not emulated',
    clear: 'not emulated',
    update: 'not emulated',
  };

  const spreadsheets: MethodsOf<sheets_v4.Resource$Spreadsheets> = {
    get: {
      hasBody: false,
      path: ['spreadsheetId'],
      query: ['ranges', 'includeGridData', 'fields'],
      kind: 'read',
      need: toRead,
      run({ path: [id], query }) {
        const book = openBook(context, id!);
        return spreadsheetMessage(context, book, query.fields === undefined ? 'all' : parseMask(String(query.fields)), {
          ranges: textsOf(query.ranges),
          includeGridData: query.includeGridData === true,
        });
      },
    },
    batchUpdate: 'not emulated',
    create: 'not emulated',
    getByDataFilter: 'not emulated',
  };

  const developerMetadata: MethodsOf<sheets_v4.Resource$Spreadsheets$Developermetadata> = { get: 'not emulated', search: 'not emulated' };
  const sheets: MethodsOf<sheets_v4.Resource$Spreadsheets$Sheets> = { copyTo: 'not emulated' };

  return {
    id: 'sheets',
    symbol: 'Sheets',
    title: 'Google Sheets API',
    limits: { read: limits, write: limits },
    methods: { Spreadsheets: { ...spreadsheets, Values: values, DeveloperMetadata: developerMetadata, Sheets: sheets } },
  };
}

/** @throws ApiRefusal 404 without such a spreadsheet, 403 when the person may not see it */
function openBook(context: Context, id: string): Book {
  const book = context.books[id];
  if (!book) {
    if (context.links.files.get(id)) throw new NotEmulated('the Sheets API on a file that is no spreadsheet');
    throw new ApiRefusal(404, 'Requested entity was not found.');
  }
  try {
    context.links.files.requireView(id);
  } catch (error) {
    throw error instanceof PlatformError ? new ApiRefusal(403, 'The caller does not have permission') : error;
  }
  return book;
}

/** A repeated query parameter: one text or several. */
const textsOf = (given: unknown): string[] => (given === undefined ? [] : [given].flat().map(String));

/** @throws ApiRefusal for a field that the message lacks */
function known(given: Record<string, unknown>, fields: string[], place: string): Record<string, unknown> {
  for (const name of Object.keys(given))
    if (!fields.includes(name))
      throw invalid(`Invalid JSON payload received. Unknown name "${name}"${place && ` at '${place}'`}: Cannot find field.`);
  return given;
}

function rangeByFilter(book: Book, filter: Record<string, unknown>, index: number): SheetRange {
  const place = `data_filters[${index}]`;
  const { a1Range, gridRange, developerMetadataLookup } = known(filter, ['a1Range', 'gridRange', 'developerMetadataLookup'], place);
  if (developerMetadataLookup) throw new NotEmulated('a data filter by developer metadata');
  if (a1Range !== undefined) return rangeByA1(book, String(a1Range));
  const grid = known(
    (gridRange ?? {}) as Record<string, unknown>,
    ['sheetId', 'startRowIndex', 'endRowIndex', 'startColumnIndex', 'endColumnIndex'],
    `${place}.grid_range`,
  );
  return rangeOfGrid(book, grid);
}
