// The Docs API: requests that are refused for what they ask of a document.
import { documented, type Fact, observed, unproved } from '../fact';
import { once } from '../own-files';
import { bodyText, cellAt, grid, insert, onPaper, points, refusalOf, remove, shape, style, write } from './docs-calls';

const deleteRange = 'Docs API: DeleteContentRangeRequest';

const texts = once(() =>
  onPaper('a😀b́\nhai', (id) => {
    write(id, grid(10, 1, 2), { createHeader: { type: 'DEFAULT' } });
    // Text 1-6, hai 7-9, table 11-18, the last newline at 18.
    const start = bodyText(id);
    return {
      start,
      index: refusalOf(id, insert(99, 'x')),
      end: refusalOf(id, insert(19, 'x')),
      range: refusalOf(id, remove(1, 21)),
      before: refusalOf(id, insert(0, 'x')),
      table: [refusalOf(id, insert(11, 'x')), refusalOf(id, insert(12, 'x')), refusalOf(id, grid(13, 1, 1))],
      within: [refusalOf(id, insert(3, 'x')), refusalOf(id, insert(5, 'x'))],
      half: [refusalOf(id, remove(2, 3)) !== null, refusalOf(id, remove(4, 5)) !== null],
      empty: [
        refusalOf(id, remove(2, 2)),
        refusalOf(id, style(4, 2, { bold: true })),
        refusalOf(id, shape(19, 19, { alignment: 'CENTER' })),
      ],
      last: [refusalOf(id, remove(1, 19)), refusalOf(id, remove(14, 15))],
      newline: [refusalOf(id, remove(10, 11)), refusalOf(id, remove(7, 11))],
      parts: [
        refusalOf(id, remove(11, 12)),
        refusalOf(id, remove(8, 13)),
        refusalOf(id, remove(13, 16)),
        refusalOf(id, remove(14, 17)),
        refusalOf(id, remove(16, 19)),
      ],
      segment: refusalOf(id, insert(0, 'x', 'kix.khongco')),
      noText: refusalOf(id, insert(1, '')),
      nowhere: refusalOf(id, { insertText: { text: 'x' } }),
      noRange: [refusalOf(id, { deleteContentRange: {} }), refusalOf(id, { deleteContentRange: { range: { startIndex: 1 } } })],
      tab: refusalOf(id, { insertText: { location: { index: 1, tabId: 't.khongco' }, text: 'x' } }) !== null,
      header: [refusalOf(id, { createHeader: { type: 'DEFAULT' } }) !== null, refusalOf(id, { createFooter: {} }) !== null],
      unknown: [
        refusalOf(id, { deleteHeader: { headerId: 'kix.khongco' } }) !== null,
        refusalOf(id, { deleteNamedRange: { namedRangeId: 'kix.khongco' } }) !== null,
        refusalOf(id, { replaceNamedRangeContent: { namedRangeId: 'kix.khongco', text: 'x' } }) !== null,
      ],
      names: [
        refusalOf(id, { deleteNamedRange: {} }),
        refusalOf(id, { createNamedRange: { name: '', range: { startIndex: 1, endIndex: 2 } } }) !== null,
        refusalOf(id, { createNamedRange: { name: 'x'.repeat(257), range: { startIndex: 1, endIndex: 2 } } }) !== null,
      ],
      find: refusalOf(id, { replaceAllText: { containsText: { text: '' }, replaceText: 'x' } }) !== null,
      preset: refusalOf(id, { createParagraphBullets: { range: { startIndex: 1, endIndex: 2 } } }) !== null,
      breaks: [refusalOf(id, { insertPageBreak: { location: { index: 14 } } }) !== null],
      unchanged: bodyText(id) === start,
    };
  }),
);

const looks = once(() =>
  onPaper('một', (id) => {
    write(id, grid(4, 2, 2));
    const start = { tableStartLocation: { index: 5 } };
    const cell = (more: object, tableCellStyle: object = { paddingTop: points(1) }, fields = 'paddingTop') =>
      refusalOf(id, { updateTableCellStyle: { tableCellStyle, fields, ...more } });
    const one = (rowSpan: number, columnSpan: number) => ({ tableRange: { ...cellAt(5, 0), rowSpan, columnSpan } });
    return {
      fields: [
        refusalOf(id, style(1, 2, {}, '')),
        refusalOf(id, style(1, 2, {}, 'khongCo')),
        refusalOf(id, shape(1, 2, {}, 'bogus_field')),
      ],
      readOnly: [
        refusalOf(id, { updateTableRowStyle: { ...start, tableRowStyle: { tableHeader: true }, fields: 'tableHeader' } }),
        refusalOf(id, shape(1, 2, { headingId: 'h.x' })) !== null,
        refusalOf(id, { updateDocumentStyle: { documentStyle: { defaultHeaderId: 'x' }, fields: 'defaultHeaderId' } }) !== null,
      ],
      pageBreak: refusalOf(id, shape(8, 9, { pageBreakBefore: true })) !== null,
      link: refusalOf(id, style(1, 2, { link: {} })),
      font: [
        refusalOf(id, style(1, 2, { weightedFontFamily: { weight: 400 } })) !== null,
        refusalOf(id, style(1, 2, { weightedFontFamily: { fontFamily: 'Arial', weight: 450 } })) !== null,
      ],
      unit: refusalOf(id, style(1, 2, { fontSize: { magnitude: 12 } })),
      border: refusalOf(id, shape(1, 2, { borderTop: { width: points(1) } })) !== null,
      colour: refusalOf(id, style(1, 2, { foregroundColor: { color: { rgbColor: { red: 2 } } } })) !== null,
      table: [
        refusalOf(id, { insertTableRow: { ...cellAt(4, 0) } }),
        refusalOf(id, { deleteTableRow: cellAt(5, 99) }) !== null,
        refusalOf(id, { insertTableColumn: cellAt(5, 0, 2) }) !== null,
      ],
      spans: [cell(one(0, 1)), cell(one(1, 0)), cell(one(1, 3)), refusalOf(id, { mergeTableCells: one(3, 1) })],
      column:
        refusalOf(id, {
          updateTableColumnProperties: { ...start, tableColumnProperties: { widthType: 'FIXED_WIDTH', width: points(4) }, fields: '*' },
        }) !== null,
      indices: [
        refusalOf(id, { updateTableRowStyle: { ...start, rowIndices: [2], tableRowStyle: {}, fields: 'minRowHeight' } }) !== null,
        refusalOf(id, { pinTableHeaderRows: { ...start, pinnedHeaderRowsCount: 3 } }) !== null,
      ],
      sizes: [refusalOf(id, grid(1, 0, 1)) !== null, refusalOf(id, grid(1, 1, 0)) !== null],
      style: refusalOf(id, { updateNamedStyle: { namedStyle: { textStyle: { bold: true } }, fields: 'textStyle' } }) !== null,
    };
  }),
);

export const docsRefusals: Fact[] = [
  observed(
    'an index behind the end of a segment is refused with the end',
    [
      'Index 99 must be less than the end index of the referenced segment, 19.',
      'Index 19 must be less than the end index of the referenced segment, 19.',
    ],
    () => [texts().index, texts().end],
  ),
  unproved(
    'a range that ends behind the end of a segment is refused with its last index',
    'Index 20 must be less than the end index of the referenced segment, 19.',
    () => texts().range,
  ),
  documented(
    'text and tables cannot go in at the start of a table or in its frame',
    'Docs API: InsertTextRequest',
    [
      'The insertion index must be inside the bounds of an existing paragraph.',
      'The insertion index must be inside the bounds of an existing paragraph.',
      'The insertion index must be inside the bounds of an existing paragraph.',
    ],
    () => texts().table,
  ),
  documented('text cannot go in before the body', 'Docs API: Document structure', true, () => texts().before !== null),
  observed(
    'text cannot go in within what is seen as one character',
    ['The insertion index cannot be within a grapheme cluster.', 'The insertion index cannot be within a grapheme cluster.'],
    () => texts().within,
  ),
  documented('half of a surrogate pair cannot be deleted', deleteRange, true, () => texts().half[0]),
  unproved('a letter cannot be deleted without its mark', true, () => texts().half[1]),
  observed(
    'an empty range is refused, and one that begins at the end of the segment for its index',
    [
      'The range should not be empty.',
      'The range should not be empty.',
      'Index 19 must be less than the end index of the referenced segment, 19.',
    ],
    () => texts().empty,
  ),
  documented(
    'the last newline of a body or of a cell cannot be deleted',
    deleteRange,
    [
      'The range cannot include the newline character at the end of the segment.',
      'The range cannot include the newline character at the end of the segment.',
    ],
    () => texts().last,
  ),
  documented(
    'the newline before a table cannot be deleted without the table',
    deleteRange,
    ['Invalid deletion range. Cannot delete the requested range.', 'Invalid deletion range. Cannot delete the requested range.'],
    () => texts().newline,
  ),
  documented('a part of a table, or a cell, cannot be deleted', deleteRange, Array(5).fill(true), () =>
    texts().parts.map((one) => one !== null),
  ),
  observed(
    'an unknown segment is refused by its id',
    'Segment with ID kix.khongco was not found. If a segment ID is provided, it must be a header, footer or footnote ID.',
    () => texts().segment,
  ),
  observed('an empty text, and a text without a place, are refused', [true, true], () => [
    texts().noText !== null,
    texts().nowhere !== null,
  ]),
  observed(
    'a range needs a start and an end',
    ['Invalid range: must contain a start and end index', 'Invalid range: must contain a start and end index'],
    () => texts().noRange,
  ),
  documented('a tab that is not there is refused', 'Docs API: Location', true, () => texts().tab),
  documented('a second header is refused', 'Docs API: CreateHeaderRequest', true, () => texts().header[0]),
  unproved('a footer without a type is refused', true, () => texts().header[1]),
  documented(
    'an unknown named range cannot be replaced by its id',
    'Docs API: ReplaceNamedRangeContentRequest',
    true,
    () => texts().unknown[2],
  ),
  unproved('an unknown header or named range cannot be deleted by its id', [true, true], () => texts().unknown.slice(0, 2)),
  observed(
    'a named range to delete must be named, and a name has 1 to 256 characters',
    ['ID or name for named range must be set', true, true],
    () => texts().names,
  ),
  unproved('an empty text cannot be replaced', true, () => texts().find),
  unproved('bullets need a preset', true, () => texts().preset),
  documented('page breaks cannot go into a table', 'Docs API: InsertPageBreakRequest', [true], () => texts().breaks),
  documented('a refused request changes nothing', 'Docs API: documents.batchUpdate', true, () => texts().unchanged),
  unproved(
    'a mask without fields is refused',
    "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    () => looks().fields[0],
  ),
  observed('an unknown field in a mask is named', ['Invalid field: khongCo', 'Invalid field: bogus_field'], () => looks().fields.slice(1)),
  observed('header rows cannot be set by the style of rows', 'Unallowed field: tableHeader', () => looks().readOnly[0]),
  unproved('other fields that can only be read are refused too', [true, true], () => looks().readOnly.slice(1)),
  documented('a paragraph in a table cannot begin a page', 'Docs API: ParagraphStyle', true, () => looks().pageBreak),
  observed('a link must lead somewhere', 'Links must include at least one type.', () => looks().link),
  documented('a font needs a family, and a weight of hundreds', 'Docs API: WeightedFontFamily', [true, true], () => looks().font),
  observed('a length needs its unit', 'Unsupported dimension unit: UNIT_UNSPECIFIED', () => looks().unit),
  documented('a border of a paragraph is set as a whole', 'Docs API: ParagraphStyle', true, () => looks().border),
  unproved('a part of a colour that is more than 1 is refused', true, () => looks().colour),
  observed(
    'a table is found by the index at which it begins',
    ['Invalid table start location. Must specify the start index of the table.', true, true],
    () => looks().table,
  ),
  observed(
    'a range of cells has spans of at least one, within the table',
    [
      'The rowSpan must be strictly positive, was: 0',
      'The columnSpan must be strictly positive, was: 0',
      'The table range extends outside the bounds of the table.',
      'The table range extends outside the bounds of the table.',
    ],
    () => looks().spans,
  ),
  documented('a column is at least 5 points wide', 'Docs API: UpdateTableColumnPropertiesRequest', true, () => looks().column),
  unproved('rows that a table does not have cannot be styled or pinned', [true, true], () => looks().indices),
  unproved('a table without rows or columns is refused', [true, true], () => looks().sizes),
  documented('a named style must be named', 'Docs API: UpdateNamedStyleRequest', true, () => looks().style),
];
