// documents.batchUpdate: all requests of a batch on a copy of the document, or none.

import type { docs_v1 } from '@googleapis/docs';
import { NotEmulated } from '../../../runs/errors';
import { ApiRefusal, invalid } from '../api-error';
import type { Draft, Handler } from './draft';
import { createParagraphBullets, deleteParagraphBullets } from './requests/bullet-requests';
import { createFooter, createHeader, deleteFooter, deleteHeader, updateDocumentStyle } from './requests/page-requests';
import { createNamedRange, deleteNamedRange, replaceAllText, replaceNamedRangeContent } from './requests/replace-requests';
import { updateNamedStyle, updateParagraphStyle, updateTextStyle } from './requests/style-requests';
import {
  deleteTableColumn,
  deleteTableRow,
  insertTable,
  insertTableColumn,
  insertTableRow,
  mergeTableCells,
  unmergeTableCells,
} from './requests/table-requests';
import {
  pinTableHeaderRows,
  updateTableCellStyle,
  updateTableColumnProperties,
  updateTableRowStyle,
} from './requests/table-style-requests';
import { deleteContentRange, insertPageBreak, insertText } from './requests/text-requests';

export const handlers: { [Name in keyof Required<docs_v1.Schema$Request>]: Handler | 'not emulated' } = {
  insertText,
  deleteContentRange,
  replaceAllText,
  insertPageBreak,
  updateTextStyle,
  updateParagraphStyle,
  createParagraphBullets,
  deleteParagraphBullets,
  insertTable,
  insertTableRow,
  insertTableColumn,
  deleteTableRow,
  deleteTableColumn,
  mergeTableCells,
  unmergeTableCells,
  updateTableCellStyle,
  updateTableRowStyle,
  updateTableColumnProperties,
  pinTableHeaderRows,
  createHeader,
  createFooter,
  deleteHeader,
  deleteFooter,
  createNamedRange,
  deleteNamedRange,
  replaceNamedRangeContent,
  updateDocumentStyle,
  updateNamedStyle,
  addDocumentTab: 'not emulated',
  createFootnote: 'not emulated',
  deletePositionedObject: 'not emulated',
  deleteTab: 'not emulated',
  insertDate: 'not emulated',
  insertInlineImage: 'not emulated',
  insertPerson: 'not emulated',
  insertRichLink: 'not emulated',
  insertSectionBreak: 'not emulated',
  replaceImage: 'not emulated',
  updateDocumentTabProperties: 'not emulated',
  updateSectionStyle: 'not emulated',
};

/**
 * Carries out requests in their order, each on what those before have left.
 * @param requests as `batchShape` has read them
 * @returns one reply for each
 * @throws ApiRefusal with the place of the request
 */
export function runBatch(draft: Draft, requests: Record<string, unknown>[]): object[] {
  return requests.map((request, index) => {
    const [name] = Object.keys(request) as (keyof typeof handlers)[];
    if (name === undefined) throw invalid(`Invalid requests[${index}]: No request set.`);
    const handler = handlers[name];
    if (handler === 'not emulated') throw new NotEmulated(`docs.documents.batchUpdate ${name}`);
    try {
      return (handler(draft, request[name] as never) as object | undefined) ?? {};
    } catch (error) {
      throw error instanceof ApiRefusal ? invalid(`Invalid requests[${index}].${name}: ${error.message}`) : error;
    }
  });
}
