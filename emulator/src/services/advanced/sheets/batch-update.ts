// spreadsheets.batchUpdate: all requests in their order, or nothing when one is wrong.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated, PlatformError } from '../../../runs/errors';
import type { Context } from '../../spreadsheet/context';
import type { Book } from '../../spreadsheet/store';
import { ApiRefusal, invalid } from '../api-error';
import type { FieldMask } from '../field-mask';
import { maskOf, withoutColorStyles } from '../write-mask';
import { theme } from './messages/colors';
import { spreadsheetMessage } from './messages/spreadsheet-message';
import type { Edit } from './requests/places';
import { requests } from './requests/requests';
import { sheetsBody } from './schema/schema';
import { rangeByA1 } from './values/value-ranges';
import { writeThrough } from './writing';

type Kind = keyof typeof requests;

/**
 * @param mask of the answer
 * @throws ApiRefusal with the place of the wrong request: «Invalid requests[2].updateCells: …»
 */
export function batchUpdate(context: Context, book: Book, given: Record<string, unknown>, mask: FieldMask): object {
  const body = withoutColorStyles(
    sheetsBody('BatchUpdateSpreadsheetRequest', given),
    theme,
  ) as sheets_v4.Schema$BatchUpdateSpreadsheetRequest;
  const list = body.requests ?? [];
  if (!list.length) throw invalid('Must specify at least one request.');
  const edit: Edit = { context, book, atEnd: [] };
  const replies = writeThrough(context, book, () => list.map((request, index) => carryOut(edit, request, index)));
  for (const done of edit.atEnd) done();
  const inSheet = body.includeSpreadsheetInResponse ? maskOf(mask, 'updatedSpreadsheet') : undefined;
  return {
    spreadsheetId: book.id,
    replies,
    ...(inSheet && {
      updatedSpreadsheet: spreadsheetMessage(context, book, inSheet, {
        ranges: (body.responseRanges ?? []).map((text) => rangeByA1(book, text)),
        includeGridData: body.responseIncludeGridData ?? false,
      }),
    }),
  };
}

/** Returns the reply, which is empty for most requests. */
function carryOut(edit: Edit, request: sheets_v4.Schema$Request, index: number): object {
  const kinds = Object.keys(request) as Kind[];
  const [kind] = kinds;
  if (!kind) throw invalid(`Invalid requests[${index}]: No request set.`);
  if (kinds.length > 1)
    throw invalid(`Invalid value at 'requests[${index}]' (oneof), oneof field 'kind' is already set. Cannot set '${kinds[1]}'`);
  const run = requests[kind] as ((edit: Edit, given: object) => unknown) | 'not emulated';
  if (run === 'not emulated') throw new NotEmulated(`sheets.spreadsheets.batchUpdate ${kind}`);
  try {
    const reply = run(edit, request[kind] as object);
    return reply ? { [kind]: reply } : {};
  } catch (error) {
    if (error instanceof ApiRefusal)
      throw new ApiRefusal(error.code, error.code === 400 ? `Invalid requests[${index}].${kind}: ${error.message}` : error.message);
    if (error instanceof PlatformError) throw invalid(`Invalid requests[${index}].${kind}: ${error.message}`);
    throw error;
  }
}
