// The advanced service Sheets: the Sheets API v4 over the same spreadsheets as SpreadsheetApp.

import type { sheets_v4 } from '@googleapis/sheets';
import type { Need } from '../../../runs/consent';
import { NotEmulated, PlatformError } from '../../../runs/errors';
import type { Context } from '../../spreadsheet/context';
import type { Book } from '../../spreadsheet/store';
import type { Api, ApiMethod } from '../api';
import { ApiRefusal } from '../api-error';
import { type FieldMask, parseMask } from '../field-mask';
import { message, withoutZeros } from '../json';
import { filtered } from '../write-mask';
import { batchUpdate } from './batch-update';
import { foundBy, metadataMessage, searchMetadata } from './messages/metadata';
import { spreadsheetMessage } from './messages/spreadsheet-message';
import { copyTo, createSpreadsheet } from './new-spreadsheets';
import { sheetsBody, sheetsSchemas } from './schema/schema';
import { rangesByFilter } from './values/data-filters';
import { rangeByA1, renderingOf, valueRange } from './values/value-ranges';
import { appendValues, batchUpdateValues, clearRanges, updateByDataFilter, updateValues } from './values/values-writing';

/** The methods of a resource in the published types, each imitated or refused by name. */
type MethodsOf<Resource> = {
  [Name in keyof Resource as Resource[Name] extends (...args: never) => unknown ? Name : never]: ApiMethod | 'not emulated';
};

type Body = Record<string, unknown>;

const scopes = (...ends: string[]): Need => ({
  right: 'spreadsheets',
  scopes: ends.map((end) => `https://www.googleapis.com/auth/${end}`),
});
const toRead = scopes('spreadsheets.readonly', 'spreadsheets', 'drive.readonly', 'drive');
const toWrite = scopes('spreadsheets', 'drive');

/** Calls a minute, from «Usage limits» of the Sheets API. */
const limits = { user: 60, project: 300 };

const renderingOptions = ['majorDimension', 'valueRenderOption', 'dateTimeRenderOption'];
const answerOptions = ['includeValuesInResponse', 'responseValueRenderOption', 'responseDateTimeRenderOption'];

/** @param make makes a spreadsheet of a name, as SpreadsheetApp.create does */
export function sheetsApi(context: Context, make: (name: string) => Book): Api {
  const { runtime } = context;

  /** A method of a spreadsheet, whose id comes first in the path. */
  const onBook = (
    how: Pick<ApiMethod, 'kind'> & Partial<ApiMethod>,
    run: (book: Book, request: { path: string[]; body: Body; query: Body }) => object,
  ): ApiMethod => ({
    hasBody: false,
    query: [],
    need: how.kind === 'read' ? toRead : toWrite,
    ...how,
    path: ['spreadsheetId', ...(how.path ?? [])],
    run: ({ path: [id, ...path], body, query }) => run(openBook(context, id!), { path, body, query }),
  });
  const range = ['range'];

  const values: MethodsOf<sheets_v4.Resource$Spreadsheets$Values> = {
    get: onBook({ kind: 'read', path: range, query: renderingOptions }, (book, { path: [text], query }) =>
      valueRange(runtime, book, rangeByA1(book, text!), renderingOf(query)),
    ),
    batchGet: onBook({ kind: 'read', query: ['ranges', ...renderingOptions] }, (book, { query }) => {
      const rendering = renderingOf(query);
      const ranges = textsOf(query.ranges).map((text) => rangeByA1(book, text));
      return message({
        spreadsheetId: book.id,
        valueRanges: ranges.map((one) => valueRange(runtime, book, one, rendering)),
      });
    }),
    batchGetByDataFilter: onBook({ kind: 'read', need: toWrite, hasBody: true }, (book, { body }) => {
      const { dataFilters, ...options } = sheetsBody('BatchGetValuesByDataFilterRequest', body);
      const rendering = renderingOf(options);
      const valueRanges = filtersIn(dataFilters).flatMap((filter) =>
        rangesByFilter(book, filter).map((one) => ({
          valueRange: valueRange(runtime, book, one, rendering),
          dataFilters: [withoutZeros(filter)],
        })),
      );
      if (!context.links.answers.dataFiltersInOrder) valueRanges.reverse();
      return message({ spreadsheetId: book.id, valueRanges });
    }),
    update: onBook(
      { kind: 'write', hasBody: true, path: range, query: ['valueInputOption', ...answerOptions] },
      (book, { path: [text], body, query }) => updateValues(context, book, text!, sheetsBody('ValueRange', body), query),
    ),
    batchUpdate: onBook({ kind: 'write', hasBody: true }, (book, { body }) =>
      batchUpdateValues(context, book, sheetsBody('BatchUpdateValuesRequest', body)),
    ),
    batchUpdateByDataFilter: onBook({ kind: 'write', hasBody: true }, (book, { body }) =>
      updateByDataFilter(context, book, sheetsBody('BatchUpdateValuesByDataFilterRequest', body)),
    ),
    append: onBook(
      { kind: 'write', hasBody: true, path: range, query: ['valueInputOption', 'insertDataOption', ...answerOptions] },
      (book, { path: [text], body, query }) => appendValues(context, book, text!, sheetsBody('ValueRange', body), query),
    ),
    clear: onBook({ kind: 'write', hasBody: true, path: range }, (book, { path: [text] }) => ({
      spreadsheetId: book.id,
      clearedRange: clearRanges(context, book, [rangeByA1(book, text!)])[0],
    })),
    batchClear: onBook({ kind: 'write', hasBody: true }, (book, { body }) => {
      const { ranges } = sheetsBody('BatchClearValuesRequest', body);
      const found = textsOf(ranges).map((text) => rangeByA1(book, text));
      return { spreadsheetId: book.id, clearedRanges: clearRanges(context, book, found) };
    }),
    batchClearByDataFilter: onBook({ kind: 'write', hasBody: true }, (book, { body }) => {
      const { dataFilters } = sheetsBody('BatchClearValuesByDataFilterRequest', body);
      const found = filtersIn(dataFilters).flatMap((filter) => rangesByFilter(book, filter));
      return { spreadsheetId: book.id, clearedRanges: clearRanges(context, book, found) };
    }),
  };

  const spreadsheets: MethodsOf<sheets_v4.Resource$Spreadsheets> = {
    get: onBook({ kind: 'read', query: ['ranges', 'includeGridData', 'fields'] }, (book, { query }) =>
      spreadsheetMessage(context, book, maskIn(query), {
        ranges: textsOf(query.ranges).map((text) => rangeByA1(book, text)),
        includeGridData: query.includeGridData === true,
      }),
    ),
    getByDataFilter: onBook({ kind: 'read', need: toWrite, hasBody: true, query: ['fields'] }, (book, { body, query }) => {
      const { dataFilters, includeGridData } = sheetsBody('GetSpreadsheetByDataFilterRequest', body);
      const ranges = filtersIn(dataFilters).flatMap((filter) => rangesByFilter(book, filter));
      return spreadsheetMessage(context, book, maskIn(query), { ranges, includeGridData: includeGridData === true });
    }),
    batchUpdate: onBook({ kind: 'write', hasBody: true, query: ['fields'] }, (book, { body, query }) => {
      const mask = maskIn(query);
      return filtered(batchUpdate(context, book, body, mask), mask) as object;
    }),
    create: {
      hasBody: true,
      path: [],
      query: [],
      kind: 'write',
      need: toWrite,
      run: ({ body }) => createSpreadsheet(context, sheetsBody('Spreadsheet', body), make),
    },
  };

  const developerMetadata: MethodsOf<sheets_v4.Resource$Spreadsheets$Developermetadata> = {
    get: onBook({ kind: 'read', need: toWrite, path: ['metadataId'] }, (book, { path: [metadataId] }) => {
      const [found] = foundBy(book, { metadataId: Number(metadataId) });
      if (!found) throw new ApiRefusal(404, `No developer metadata with ID [${metadataId}].`);
      return metadataMessage(found, 'all');
    }),
    search: onBook({ kind: 'read', need: toWrite, hasBody: true }, (book, { body }) =>
      searchMetadata(book, sheetsBody('SearchDeveloperMetadataRequest', body)),
    ),
  };
  const sheets: MethodsOf<sheets_v4.Resource$Spreadsheets$Sheets> = {
    copyTo: onBook({ kind: 'write', hasBody: true, path: ['sheetId'] }, (book, { path: [sheetId], body }) => {
      const { destinationSpreadsheetId } = sheetsBody('CopySheetToAnotherSpreadsheetRequest', body);
      return copyTo(context, book, Number(sheetId), openBook(context, String(destinationSpreadsheetId)));
    }),
  };

  return {
    id: 'sheets',
    symbol: 'Sheets',
    title: 'Google Sheets API',
    limits: { read: limits, write: limits },
    schemas: sheetsSchemas,
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

const maskIn = ({ fields }: Body): FieldMask => (fields === undefined ? 'all' : parseMask(String(fields)));

const filtersIn = (given: unknown): sheets_v4.Schema$DataFilter[] => (given ?? []) as sheets_v4.Schema$DataFilter[];

/** A repeated parameter: one text or several. */
const textsOf = (given: unknown): string[] => (given === undefined ? [] : [given].flat().map(String));
