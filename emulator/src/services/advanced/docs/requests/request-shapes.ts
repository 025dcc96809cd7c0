// Shapes of the requests of documents.batchUpdate.
import type { docs_v1 } from '@googleapis/docs';
import { bulletPresets } from '../bullet-presets';
import { anything, choice, flag, integer, list, message, type Shape, type Shapes, text } from './request-shape';
import {
  cellLocation,
  cellStyle,
  columnProperties,
  documentStyle,
  endOfSegment,
  location,
  namedStyle,
  paragraphStyle,
  range,
  rowStyle,
  tableRange,
  tabs,
  textStyle,
} from './style-shapes';

const insertionLocation = { insertion_location: ['location', 'endOfSegmentLocation'] };
const headerType: Shape = choice('HeaderFooterType', ['HEADER_FOOTER_TYPE_UNSPECIFIED', 'DEFAULT']);

const requests: Shapes<docs_v1.Schema$Request> = {
  insertText: message<docs_v1.Schema$InsertTextRequest>(
    'InsertTextRequest',
    { text, location, endOfSegmentLocation: endOfSegment },
    insertionLocation,
  ),
  deleteContentRange: message<docs_v1.Schema$DeleteContentRangeRequest>('DeleteContentRangeRequest', { range }),
  replaceAllText: message<docs_v1.Schema$ReplaceAllTextRequest>('ReplaceAllTextRequest', {
    containsText: message<docs_v1.Schema$SubstringMatchCriteria>('SubstringMatchCriteria', {
      text,
      matchCase: flag,
      searchByRegex: flag,
    }),
    replaceText: text,
    tabsCriteria: tabs,
  }),
  insertPageBreak: message<docs_v1.Schema$InsertPageBreakRequest>(
    'InsertPageBreakRequest',
    { location, endOfSegmentLocation: endOfSegment },
    insertionLocation,
  ),
  updateTextStyle: message<docs_v1.Schema$UpdateTextStyleRequest>('UpdateTextStyleRequest', { textStyle, range, fields: text }),
  updateParagraphStyle: message<docs_v1.Schema$UpdateParagraphStyleRequest>('UpdateParagraphStyleRequest', {
    paragraphStyle,
    range,
    fields: text,
  }),
  createParagraphBullets: message<docs_v1.Schema$CreateParagraphBulletsRequest>('CreateParagraphBulletsRequest', {
    range,
    bulletPreset: choice('BulletGlyphPreset', ['BULLET_GLYPH_PRESET_UNSPECIFIED', ...Object.keys(bulletPresets)]),
  }),
  deleteParagraphBullets: message<docs_v1.Schema$DeleteParagraphBulletsRequest>('DeleteParagraphBulletsRequest', { range }),
  insertTable: message<docs_v1.Schema$InsertTableRequest>(
    'InsertTableRequest',
    { rows: integer, columns: integer, location, endOfSegmentLocation: endOfSegment },
    insertionLocation,
  ),
  insertTableRow: message<docs_v1.Schema$InsertTableRowRequest>('InsertTableRowRequest', {
    tableCellLocation: cellLocation,
    insertBelow: flag,
  }),
  insertTableColumn: message<docs_v1.Schema$InsertTableColumnRequest>('InsertTableColumnRequest', {
    tableCellLocation: cellLocation,
    insertRight: flag,
  }),
  deleteTableRow: message<docs_v1.Schema$DeleteTableRowRequest>('DeleteTableRowRequest', { tableCellLocation: cellLocation }),
  deleteTableColumn: message<docs_v1.Schema$DeleteTableColumnRequest>('DeleteTableColumnRequest', { tableCellLocation: cellLocation }),
  mergeTableCells: message<docs_v1.Schema$MergeTableCellsRequest>('MergeTableCellsRequest', { tableRange }),
  unmergeTableCells: message<docs_v1.Schema$UnmergeTableCellsRequest>('UnmergeTableCellsRequest', { tableRange }),
  updateTableCellStyle: message<docs_v1.Schema$UpdateTableCellStyleRequest>(
    'UpdateTableCellStyleRequest',
    { tableCellStyle: cellStyle, tableRange, tableStartLocation: location, fields: text },
    { cells: ['tableRange', 'tableStartLocation'] },
  ),
  updateTableRowStyle: message<docs_v1.Schema$UpdateTableRowStyleRequest>('UpdateTableRowStyleRequest', {
    tableStartLocation: location,
    rowIndices: list(integer),
    tableRowStyle: rowStyle,
    fields: text,
  }),
  updateTableColumnProperties: message<docs_v1.Schema$UpdateTableColumnPropertiesRequest>('UpdateTableColumnPropertiesRequest', {
    tableStartLocation: location,
    columnIndices: list(integer),
    tableColumnProperties: columnProperties,
    fields: text,
  }),
  pinTableHeaderRows: message<docs_v1.Schema$PinTableHeaderRowsRequest>('PinTableHeaderRowsRequest', {
    tableStartLocation: location,
    pinnedHeaderRowsCount: integer,
  }),
  createHeader: message<docs_v1.Schema$CreateHeaderRequest>('CreateHeaderRequest', { type: headerType, sectionBreakLocation: location }),
  createFooter: message<docs_v1.Schema$CreateFooterRequest>('CreateFooterRequest', { type: headerType, sectionBreakLocation: location }),
  deleteHeader: message<docs_v1.Schema$DeleteHeaderRequest>('DeleteHeaderRequest', { headerId: text, tabId: text }),
  deleteFooter: message<docs_v1.Schema$DeleteFooterRequest>('DeleteFooterRequest', { footerId: text, tabId: text }),
  createNamedRange: message<docs_v1.Schema$CreateNamedRangeRequest>('CreateNamedRangeRequest', { name: text, range }),
  deleteNamedRange: message<docs_v1.Schema$DeleteNamedRangeRequest>(
    'DeleteNamedRangeRequest',
    { namedRangeId: text, name: text, tabsCriteria: tabs },
    { named_range_reference: ['namedRangeId', 'name'] },
  ),
  replaceNamedRangeContent: message<docs_v1.Schema$ReplaceNamedRangeContentRequest>(
    'ReplaceNamedRangeContentRequest',
    { text, namedRangeId: text, namedRangeName: text, tabsCriteria: tabs },
    { named_range_reference: ['namedRangeId', 'namedRangeName'] },
  ),
  updateDocumentStyle: message<docs_v1.Schema$UpdateDocumentStyleRequest>('UpdateDocumentStyleRequest', {
    documentStyle,
    fields: text,
    tabId: text,
  }),
  updateNamedStyle: message<docs_v1.Schema$UpdateNamedStyleRequest>('UpdateNamedStyleRequest', { namedStyle, fields: text, tabId: text }),
  addDocumentTab: anything,
  createFootnote: anything,
  deletePositionedObject: anything,
  deleteTab: anything,
  insertDate: anything,
  insertInlineImage: anything,
  insertPerson: anything,
  insertRichLink: anything,
  insertSectionBreak: anything,
  replaceImage: anything,
  updateDocumentTabProperties: anything,
  updateSectionStyle: anything,
};

/** The body of documents.batchUpdate. */
export const batchShape: Shape = message<docs_v1.Schema$BatchUpdateDocumentRequest>('BatchUpdateDocumentRequest', {
  requests: list(message<docs_v1.Schema$Request>('Request', requests, { request: Object.keys(requests) })),
  writeControl: message<docs_v1.Schema$WriteControl>(
    'WriteControl',
    { requiredRevisionId: text, targetRevisionId: text },
    { control: ['requiredRevisionId', 'targetRevisionId'] },
  ),
});
