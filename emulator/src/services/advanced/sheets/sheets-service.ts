// The advanced service Sheets: the Sheets API v4 over the same spreadsheets as SpreadsheetApp.

import type { sheets_v4 } from '@googleapis/sheets';
import type { Need } from '../../../runs/consent';
import { NotEmulated, PlatformError } from '../../../runs/errors';
import type { Context } from '../../spreadsheet/context';
import type { Book } from '../../spreadsheet/store';
import type { Api, ApiMethod } from '../api';
import { ApiRefusal } from '../api-error';
import { parseMask } from '../field-mask';
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
        const { dataFilters = [], ...options } = sheetsBody('BatchGetValuesByDataFilterRequest', body);
        const rendering = renderingOf(options);
        const found = (dataFilters as sheets_v4.Schema$DataFilter[]).flatMap((filter) =>
          rangesByFilter(book, filter).map((range) => ({ filter, range })),
        );
        const valueRanges = found.map(({ filter, range }) => ({
          valueRange: valueRange(runtime, book, range, rendering),
          dataFilters: [withoutZeros(filter)],
        }));
        if (!context.links.answers.dataFiltersInOrder) valueRanges.reverse();
        return message({ spreadsheetId: book.id, valueRanges });
      },
    },
    update: {
      hasBody: true,
      path: ['spreadsheetId', 'range'],
      query: ['valueInputOption', ...answerOptions],
      kind: 'write',
      need: toWrite,
      run({ path: [id, range], body, query }) {
        return updateValues(context, openBook(context, id!), range!, sheetsBody('ValueRange', body), query);
      },
    },
    batchUpdate: {
      hasBody: true,
      path: ['spreadsheetId'],
      query: [],
      kind: 'write',
      need: toWrite,
      run({ path: [id], body }) {
        return batchUpdateValues(context, openBook(context, id!), sheetsBody('BatchUpdateValuesRequest', body));
      },
    },
    append: {
      hasBody: true,
      path: ['spreadsheetId', 'range'],
      query: ['valueInputOption', 'insertDataOption', ...answerOptions],
      kind: 'write',
      need: toWrite,
      run({ path: [id, range], body, query }) {
        return appendValues(context, openBook(context, id!), range!, sheetsBody('ValueRange', body), query);
      },
    },
    clear: {
      hasBody: true,
      path: ['spreadsheetId', 'range'],
      query: [],
      kind: 'write',
      need: toWrite,
      run({ path: [id, range] }) {
        const book = openBook(context, id!);
        return { spreadsheetId: book.id, clearedRange: clearRanges(context, book, [rangeByA1(book, range!)])[0] };
      },
    },
    batchClear: {
      hasBody: true,
      path: ['spreadsheetId'],
      query: [],
      kind: 'write',
      need: toWrite,
      run({ path: [id], body }) {
        const book = openBook(context, id!);
        const { ranges = [] } = sheetsBody('BatchClearValuesRequest', body);
        return {
          spreadsheetId: book.id,
          clearedRanges: clearRanges(
            context,
            book,
            (ranges as string[]).map((text) => rangeByA1(book, text)),
          ),
        };
      },
    },
    batchClearByDataFilter: {
      hasBody: true,
      path: ['spreadsheetId'],
      query: [],
      kind: 'write',
      need: toWrite,
      run({ path: [id], body }) {
        const book = openBook(context, id!);
        const { dataFilters = [] } = sheetsBody('BatchClearValuesByDataFilterRequest', body);
        const ranges = (dataFilters as sheets_v4.Schema$DataFilter[]).flatMap((filter) => rangesByFilter(book, filter));
        return { spreadsheetId: book.id, clearedRanges: clearRanges(context, book, ranges) };
      },
    },
    batchUpdateByDataFilter: {
      hasBody: true,
      path: ['spreadsheetId'],
      query: [],
      kind: 'write',
      need: toWrite,
      run({ path: [id], body }) {
        return updateByDataFilter(context, openBook(context, id!), sheetsBody('BatchUpdateValuesByDataFilterRequest', body));
      },
    },
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
          ranges: textsOf(query.ranges).map((text) => rangeByA1(book, text)),
          includeGridData: query.includeGridData === true,
        });
      },
    },
    batchUpdate: {
      hasBody: true,
      path: ['spreadsheetId'],
      query: ['fields'],
      kind: 'write',
      need: toWrite,
      run({ path: [id], body, query }) {
        const mask = query.fields === undefined ? 'all' : parseMask(String(query.fields));
        return filtered(batchUpdate(context, openBook(context, id!), body, mask), mask) as object;
      },
    },
    create: {
      hasBody: true,
      path: [],
      query: [],
      kind: 'write',
      need: toWrite,
      run({ body }) {
        return createSpreadsheet(context, sheetsBody('Spreadsheet', body), make);
      },
    },
    getByDataFilter: {
      hasBody: true,
      path: ['spreadsheetId'],
      query: ['fields'],
      kind: 'read',
      need: toWrite,
      run({ path: [id], body, query }) {
        const book = openBook(context, id!);
        const { dataFilters = [], includeGridData } = sheetsBody('GetSpreadsheetByDataFilterRequest', body);
        const mask = query.fields === undefined ? 'all' : parseMask(String(query.fields));
        const ranges = (dataFilters as sheets_v4.Schema$DataFilter[]).flatMap((filter) => rangesByFilter(book, filter));
        return spreadsheetMessage(context, book, mask, { ranges, includeGridData: includeGridData === true });
      },
    },
  };

  const developerMetadata: MethodsOf<sheets_v4.Resource$Spreadsheets$Developermetadata> = {
    get: {
      hasBody: false,
      path: ['spreadsheetId', 'metadataId'],
      query: [],
      kind: 'read',
      need: toWrite,
      run({ path: [id, metadataId] }) {
        const [found] = foundBy(openBook(context, id!), { metadataId: Number(metadataId) });
        if (!found) throw new ApiRefusal(404, `No developer metadata with ID [${metadataId}].`);
        return metadataMessage(found, 'all');
      },
    },
    search: {
      hasBody: true,
      path: ['spreadsheetId'],
      query: [],
      kind: 'read',
      need: toWrite,
      run({ path: [id], body }) {
        return searchMetadata(openBook(context, id!), sheetsBody('SearchDeveloperMetadataRequest', body));
      },
    },
  };
  const sheets: MethodsOf<sheets_v4.Resource$Spreadsheets$Sheets> = {
    copyTo: {
      hasBody: true,
      path: ['spreadsheetId', 'sheetId'],
      query: [],
      kind: 'write',
      need: toWrite,
      run({ path: [id, sheetId], body }) {
        const { destinationSpreadsheetId } = sheetsBody('CopySheetToAnotherSpreadsheetRequest', body);
        const from = openBook(context, id!);
        return copyTo(context, from, Number(sheetId), openBook(context, String(destinationSpreadsheetId)));
      },
    },
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

/** A repeated query parameter: one text or several. */
const textsOf = (given: unknown): string[] => (given === undefined ? [] : [given].flat().map(String));
