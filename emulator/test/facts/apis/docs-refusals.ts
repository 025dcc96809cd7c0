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
      half: [refusalOf(id, remove(2, 3)), refusalOf(id, remove(4, 5))],
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
      tab: refusalOf(id, { insertText: { location: { index: 1, tabId: 't.khongco' }, text: 'x' } }),
      header: [refusalOf(id, { createHeader: { type: 'DEFAULT' } }), refusalOf(id, { createFooter: {} })],
      unknown: [
        refusalOf(id, { deleteHeader: { headerId: 'kix.khongco' } }),
        refusalOf(id, { deleteNamedRange: { namedRangeId: 'kix.khongco' } }),
        refusalOf(id, { replaceNamedRangeContent: { namedRangeId: 'kix.khongco', text: 'x' } }),
      ],
      names: [
        refusalOf(id, { deleteNamedRange: {} }),
        refusalOf(id, { createNamedRange: { name: '', range: { startIndex: 1, endIndex: 2 } } }),
        refusalOf(id, { createNamedRange: { name: 'x'.repeat(257), range: { startIndex: 1, endIndex: 2 } } }),
      ],
      find: refusalOf(id, { replaceAllText: { containsText: { text: '' }, replaceText: 'x' } }),
      preset: refusalOf(id, { createParagraphBullets: { range: { startIndex: 1, endIndex: 2 } } }),
      breaks: [refusalOf(id, { insertPageBreak: { location: { index: 14 } } })],
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
        refusalOf(id, shape(1, 2, { headingId: 'h.x' })),
        refusalOf(id, { updateDocumentStyle: { documentStyle: { defaultHeaderId: 'x' }, fields: 'defaultHeaderId' } }),
      ],
      pageBreak: refusalOf(id, shape(8, 9, { pageBreakBefore: true })),
      link: refusalOf(id, style(1, 2, { link: {} })),
      font: [
        refusalOf(id, style(1, 2, { weightedFontFamily: { weight: 400 } })),
        refusalOf(id, style(1, 2, { weightedFontFamily: { fontFamily: 'Arial', weight: 450 } })),
      ],
      unit: refusalOf(id, style(1, 2, { fontSize: { magnitude: 12 } })),
      border: refusalOf(id, shape(1, 2, { borderTop: { width: points(1) } })),
      colour: refusalOf(id, style(1, 2, { foregroundColor: { color: { rgbColor: { red: 2 } } } })),
      table: [
        refusalOf(id, { insertTableRow: { ...cellAt(4, 0) } }),
        refusalOf(id, { deleteTableRow: cellAt(5, 99) }),
        refusalOf(id, { insertTableColumn: cellAt(5, 0, 2) }),
      ],
      spans: [cell(one(0, 1)), cell(one(1, 0)), cell(one(1, 3)), refusalOf(id, { mergeTableCells: one(3, 1) })],
      column: refusalOf(id, {
        updateTableColumnProperties: { ...start, tableColumnProperties: { widthType: 'FIXED_WIDTH', width: points(4) }, fields: '*' },
      }),
      indices: [
        refusalOf(id, { updateTableRowStyle: { ...start, rowIndices: [2], tableRowStyle: {}, fields: 'minRowHeight' } }),
        refusalOf(id, { pinTableHeaderRows: { ...start, pinnedHeaderRowsCount: 3 } }),
      ],
      sizes: [refusalOf(id, grid(1, 0, 1)), refusalOf(id, grid(1, 1, 0))],
      style: refusalOf(id, { updateNamedStyle: { namedStyle: { textStyle: { bold: true } }, fields: 'textStyle' } }),
    };
  }),
);

const isTold = (refusal: unknown): boolean => typeof refusal === 'string' && refusal !== '';

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
  documented('text cannot go in before the body', 'Docs API: Document structure', true, () => isTold(texts().before)),
  observed(
    'text cannot go in within what is seen as one character',
    ['The insertion index cannot be within a grapheme cluster.', 'The insertion index cannot be within a grapheme cluster.'],
    () => texts().within,
  ),
  documented('half of a surrogate pair cannot be deleted', deleteRange, true, () => isTold(texts().half[0])),
  unproved('a letter cannot be deleted without its mark', true, () => isTold(texts().half[1])),
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
  documented('a part of a table, or a cell, cannot be deleted', deleteRange, Array(5).fill(true), () => texts().parts.map(isTold)),
  observed(
    'an unknown segment is refused by its id',
    'Segment with ID kix.khongco was not found. If a segment ID is provided, it must be a header, footer or footnote ID.',
    () => texts().segment,
  ),
  observed('an empty text, and a text without a place, are refused', [true, true], () => [isTold(texts().noText), isTold(texts().nowhere)]),
  observed(
    'a range needs a start and an end',
    ['Invalid range: must contain a start and end index', 'Invalid range: must contain a start and end index'],
    () => texts().noRange,
  ),
  documented('a tab that is not there is refused', 'Docs API: Location', true, () => isTold(texts().tab)),
  documented('a second header is refused', 'Docs API: CreateHeaderRequest', true, () => isTold(texts().header[0])),
  unproved('a footer without a type is refused', true, () => isTold(texts().header[1])),
  documented('an unknown named range cannot be replaced by its id', 'Docs API: ReplaceNamedRangeContentRequest', true, () =>
    isTold(texts().unknown[2]),
  ),
  unproved('an unknown header or named range cannot be deleted by its id', [true, true], () => texts().unknown.slice(0, 2).map(isTold)),
  observed(
    'a named range to delete must be named, and a name has 1 to 256 characters',
    ['ID or name for named range must be set', true, true],
    () => [texts().names[0], ...texts().names.slice(1).map(isTold)],
  ),
  unproved('an empty text cannot be replaced', true, () => isTold(texts().find)),
  unproved('bullets need a preset', true, () => isTold(texts().preset)),
  documented('page breaks cannot go into a table', 'Docs API: InsertPageBreakRequest', [true], () => texts().breaks.map(isTold)),
  documented('a refused request changes nothing', 'Docs API: documents.batchUpdate', true, () => texts().unchanged),
  unproved(
    'a mask without fields is refused',
    "At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)",
    () => looks().fields[0],
  ),
  observed('an unknown field in a mask is named', ['Invalid field: khongCo', 'Invalid field: bogus_field'], () => looks().fields.slice(1)),
  observed('header rows cannot be set by the style of rows', 'Unallowed field: tableHeader', () => looks().readOnly[0]),
  unproved('other fields that can only be read are refused too', [true, true], () => looks().readOnly.slice(1).map(isTold)),
  documented('a paragraph in a table cannot begin a page', 'Docs API: ParagraphStyle', true, () => isTold(looks().pageBreak)),
  observed('a link must lead somewhere', 'Links must include at least one type.', () => looks().link),
  documented('a font needs a family, and a weight of hundreds', 'Docs API: WeightedFontFamily', [true, true], () =>
    looks().font.map(isTold),
  ),
  observed('a length needs its unit', 'Unsupported dimension unit: UNIT_UNSPECIFIED', () => looks().unit),
  documented('a border of a paragraph is set as a whole', 'Docs API: ParagraphStyle', true, () => isTold(looks().border)),
  unproved('a part of a colour that is more than 1 is refused', true, () => isTold(looks().colour)),
  observed(
    'a table is found by the index at which it begins',
    ['Invalid table start location. Must specify the start index of the table.', true, true],
    () => [looks().table[0], ...looks().table.slice(1).map(isTold)],
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
  documented('a column is at least 5 points wide', 'Docs API: UpdateTableColumnPropertiesRequest', true, () => isTold(looks().column)),
  unproved('rows that a table does not have cannot be styled or pinned', [true, true], () => looks().indices.map(isTold)),
  unproved('a table without rows or columns is refused', [true, true], () => looks().sizes.map(isTold)),
  documented('a named style must be named', 'Docs API: UpdateNamedStyleRequest', true, () => isTold(looks().style)),
  unproved(
    'the Docs API refuses with these messages',
    [
      'Index 0 must be greater than or equal to the start index of the referenced segment, 1.',
      'The range cannot split a grapheme cluster.',
      'The range cannot split a grapheme cluster.',
      'Insert text requests must specify text to insert.',
      'Insert text requests must specify an insertion location.',
      'No tab found with ID: t.khongco',
      'Default header already exists.',
      'The type must be specified.',
      'The header with ID kix.khongco was not found.',
      'The named range with ID kix.khongco was not found.',
      'The named range with ID kix.khongco was not found.',
      'The name must be at least 1 character and no more than 256 characters.',
      'The name must be at least 1 character and no more than 256 characters.',
      'The text to search for must not be empty.',
      'The bullet preset must be specified.',
      'Page breaks cannot be inserted inside a table.',
      'Unallowed field: headingId',
      'Unallowed field: defaultHeaderId',
      'Page break before cannot be set on paragraphs in a table, header, footer or footnote.',
      'The font family must be set with a non-empty value.',
      'Invalid font weight: 450',
      'Unsupported dash style: DASH_STYLE_UNSPECIFIED',
      'The RGB color components must be between 0 and 1.',
      'Invalid row index: 99',
      'Invalid column index: 2',
      'The width of a column must be at least 5 points, was: 4',
      'Invalid row index: 2',
      'Invalid number of rows to pin: 3',
      'The number of rows must be at least 1, was: 0',
      'The number of columns must be at least 1, was: 0',
      'The named style type must be specified.',
    ],
    () => {
      const { before, half, noText, nowhere, tab, header, unknown, names, find, preset, breaks } = texts();
      const { readOnly, pageBreak, font, border, colour, table, column, indices, sizes, style: unnamed } = looks();
      return [before, ...half, noText, nowhere, tab, ...header, ...unknown, ...names.slice(1), find, preset, ...breaks].concat(
        readOnly.slice(1),
        pageBreak,
        font,
        border,
        colour,
        table.slice(1),
        column,
        indices,
        sizes,
        unnamed,
      );
    },
  ),
];
