// The Docs API: requests that are refused for the look that they ask for, or for the cells of a table.
import { documented, type Fact, observed, unproved } from '../../fact';
import { once } from '../../own-files';
import { cellAt, grid, onPaper, points, refusalOf, shape, style, write } from './calls';

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
        refusalOf(id, { updateTextStyle: { range: { startIndex: 1, endIndex: 2 }, textStyle: {} } }),
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
        ...[450, 0, 1000].map((weight) => refusalOf(id, style(1, 2, { weightedFontFamily: { fontFamily: 'Arial', weight } }))),
      ],
      unit: refusalOf(id, style(1, 2, { fontSize: { magnitude: 12 } })),
      border: refusalOf(id, shape(1, 2, { borderTop: { width: points(1), dashStyle: 'DASH_STYLE_UNSPECIFIED' } })),
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
        ...[3, -1].map((pinnedHeaderRowsCount) => refusalOf(id, { pinTableHeaderRows: { ...start, pinnedHeaderRowsCount } })),
      ],
      sizes: [refusalOf(id, grid(1, 0, 1)), refusalOf(id, grid(1, 1, 0))],
      style: refusalOf(id, { updateNamedStyle: { namedStyle: { textStyle: { bold: true } }, fields: 'textStyle' } }),
    };
  }),
);

const isTold = (refusal: unknown): boolean => typeof refusal === 'string' && refusal !== '';

export const docsLookRefusals: Fact[] = [
  unproved(
    'a mask without fields is refused',
    ["At least one field must be listed in 'fields'. (Use '*' to indicate all fields.)", true],
    () => [looks().fields[0], looks().fields[1] === looks().fields[0]],
  ),
  observed('an unknown field in a mask is named', ['Invalid field: khongCo', 'Invalid field: bogus_field'], () => looks().fields.slice(2)),
  observed('header rows cannot be set by the style of rows', 'Unallowed field: tableHeader', () => looks().readOnly[0]),
  unproved('other fields that can only be read are refused too', [true, true], () => looks().readOnly.slice(1).map(isTold)),
  documented('a paragraph in a table cannot begin a page', 'Docs API: ParagraphStyle', true, () => isTold(looks().pageBreak)),
  observed('a link must lead somewhere', 'Links must include at least one type.', () => looks().link),
  documented('a font needs a family, and a weight of hundreds', 'Docs API: WeightedFontFamily', [true, true, true, true], () =>
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
  unproved('rows that a table does not have cannot be styled or pinned', [true, true, true], () => looks().indices.map(isTold)),
  unproved('a table without rows or columns is refused', [true, true], () => looks().sizes.map(isTold)),
  documented('a named style must be named', 'Docs API: UpdateNamedStyleRequest', true, () => isTold(looks().style)),
  unproved(
    'the Docs API refuses looks and cells with these messages',
    [
      'Unallowed field: headingId',
      'Unallowed field: defaultHeaderId',
      'Page break before cannot be set on paragraphs in a table, header, footer or footnote.',
      'The font family must be set with a non-empty value.',
      'Invalid font weight: 450',
      'Invalid font weight: 0',
      'Invalid font weight: 1000',
      'Unsupported dash style: DASH_STYLE_UNSPECIFIED',
      'The RGB color components must be between 0 and 1.',
      'Invalid row index: 99',
      'Invalid column index: 2',
      'The width of a column must be at least 5 points, was: 4',
      'Invalid row index: 2',
      'Invalid number of rows to pin: 3',
      'Invalid number of rows to pin: -1',
      'The number of rows must be at least 1, was: 0',
      'The number of columns must be at least 1, was: 0',
      'The named style type must be specified.',
    ],
    () => {
      const { readOnly, pageBreak, font, border, colour, table, column, indices, sizes, style: unnamed } = looks();
      return readOnly.slice(1).concat(pageBreak, font, border, colour, table.slice(1), column, indices, sizes, unnamed);
    },
  ),
];
