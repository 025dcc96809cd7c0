// The Docs API: the form of requests: their messages, and the lists of values.
import { documented, type Fact, unproved } from '../../fact';
import { once } from '../../own-files';
import { api, errorOf, onPaper } from './calls';

type Body = Record<string, unknown>;

/** Requests whose every part is something else than a message or a value of a list. */
const wrong: Body[] = [
  ...'insertText deleteContentRange replaceAllText insertPageBreak updateTextStyle updateParagraphStyle createParagraphBullets deleteParagraphBullets insertTable insertTableRow insertTableColumn deleteTableRow deleteTableColumn mergeTableCells unmergeTableCells updateTableCellStyle updateTableRowStyle updateTableColumnProperties pinTableHeaderRows createHeader createFooter deleteHeader deleteFooter createNamedRange deleteNamedRange replaceNamedRangeContent updateDocumentStyle updateNamedStyle'
    .split(' ')
    .map((name) => ({ [name]: 1 })),
  { insertText: { location: 1 } },
  { insertText: { endOfSegmentLocation: 1 } },
  { deleteContentRange: { range: 1 } },
  { replaceAllText: { containsText: 1, tabsCriteria: 1 } },
  { updateTextStyle: { textStyle: 1 } },
  {
    updateTextStyle: {
      textStyle: { fontSize: 1, weightedFontFamily: 1, foregroundColor: 1, backgroundColor: { color: 1 }, baselineOffset: 1, link: 1 },
    },
  },
  { updateTextStyle: { textStyle: { fontSize: { unit: 1 }, foregroundColor: { color: { rgbColor: 1 } } } } },
  { updateTextStyle: { textStyle: { foregroundColor: { color: { rgbColor: { red: 'x' } } }, fontSize: { magnitude: 'x' } } } },
  { updateParagraphStyle: { paragraphStyle: 1 } },
  {
    updateParagraphStyle: {
      paragraphStyle: { alignment: 1, direction: 1, spacingMode: 1, shading: 1, borderTop: 1, borderLeft: { dashStyle: 1 } },
    },
  },
  { createParagraphBullets: { bulletPreset: 1 } },
  { insertTableRow: { tableCellLocation: 1 } },
  { mergeTableCells: { tableRange: 1 } },
  { updateTableCellStyle: { tableCellStyle: 1 } },
  { updateTableCellStyle: { tableCellStyle: { borderTop: 1, contentAlignment: 1 } } },
  { updateTableRowStyle: { tableRowStyle: 1, rowIndices: ['x'] } },
  { updateTableColumnProperties: { tableColumnProperties: 1 } },
  { updateTableColumnProperties: { tableColumnProperties: { widthType: 1 } } },
  { createHeader: { type: 1 } },
  { updateDocumentStyle: { documentStyle: 1 } },
  { updateDocumentStyle: { documentStyle: { background: 1, pageSize: 1 } } },
  { updateNamedStyle: { namedStyle: 1 } },
  { updateTableCellStyle: { tableRange: {}, tableStartLocation: {} } },
  { deleteNamedRange: { namedRangeId: 'x', name: 'x' } },
  { replaceNamedRangeContent: { namedRangeId: 'x', namedRangeName: 'x' } },
  { insertPageBreak: { location: {}, endOfSegmentLocation: {} } },
  { insertTable: { location: {}, endOfSegmentLocation: {} } },
  { updateTextStyle: { textStyle: { link: { url: 'x', bookmarkId: 'x' } } } },
];

const points = { magnitude: 1, unit: 'PT' };
const red = { color: { rgbColor: { red: 1, green: 0, blue: 0 } } };
const range = { startIndex: 99, endIndex: 100, segmentId: '', tabId: '' };
const each = (values: string, make: (value: string) => Body): Body[] => values.split(' ').map(make);
const border = (dashStyle: string) => ({ color: red, width: points, padding: points, dashStyle });
const paragraph = (paragraphStyle: Body) => ({ updateParagraphStyle: { range, fields: '*', paragraphStyle } });
const cells = (tableCellStyle: Body) => ({ updateTableCellStyle: { tableRange: {}, fields: '*', tableCellStyle } });

/** Requests of a right form, with all values of the lists. The first is refused for its index, so none is carried out. */
const right: Body[] = [
  { deleteContentRange: { range } },
  ...each('ALIGNMENT_UNSPECIFIED START CENTER END JUSTIFIED', (alignment) => paragraph({ alignment })),
  ...each('CONTENT_DIRECTION_UNSPECIFIED LEFT_TO_RIGHT RIGHT_TO_LEFT', (direction) => paragraph({ direction })),
  ...each('SPACING_MODE_UNSPECIFIED NEVER_COLLAPSE COLLAPSE_LISTS', (spacingMode) => paragraph({ spacingMode })),
  ...each('DASH_STYLE_UNSPECIFIED SOLID DOT DASH', (dash) => paragraph({ borderTop: border(dash), borderBetween: border(dash) })),
  ...each(
    'NAMED_STYLE_TYPE_UNSPECIFIED NORMAL_TEXT TITLE SUBTITLE HEADING_1 HEADING_2 HEADING_3 HEADING_4 HEADING_5 HEADING_6',
    (namedStyleType) => paragraph({ namedStyleType }),
  ),
  ...each('BASELINE_OFFSET_UNSPECIFIED NONE SUPERSCRIPT SUBSCRIPT', (baselineOffset) => ({
    updateTextStyle: { textStyle: { baselineOffset } },
  })),
  ...each('UNIT_UNSPECIFIED PT', (unit) => ({ updateTextStyle: { textStyle: { fontSize: { unit } } } })),
  ...each('CONTENT_ALIGNMENT_UNSPECIFIED CONTENT_ALIGNMENT_UNSUPPORTED TOP MIDDLE BOTTOM', (contentAlignment) =>
    cells({ contentAlignment }),
  ),
  ...each('WIDTH_TYPE_UNSPECIFIED EVENLY_DISTRIBUTED FIXED_WIDTH', (widthType) => ({
    updateTableColumnProperties: { tableColumnProperties: { widthType }, columnIndices: [0] },
  })),
  ...each('HEADER_FOOTER_TYPE_UNSPECIFIED DEFAULT', (type) => ({ createHeader: { type, sectionBreakLocation: { index: 0 } } })),
  ...each(
    'BULLET_GLYPH_PRESET_UNSPECIFIED BULLET_DISC_CIRCLE_SQUARE BULLET_DIAMONDX_ARROW3D_SQUARE BULLET_CHECKBOX BULLET_ARROW_DIAMOND_DISC BULLET_STAR_CIRCLE_SQUARE BULLET_ARROW3D_CIRCLE_SQUARE BULLET_LEFTTRIANGLE_DIAMOND_DISC BULLET_DIAMONDX_HOLLOWDIAMOND_SQUARE BULLET_DIAMOND_CIRCLE_SQUARE NUMBERED_DECIMAL_ALPHA_ROMAN NUMBERED_DECIMAL_ALPHA_ROMAN_PARENS NUMBERED_DECIMAL_NESTED NUMBERED_UPPERALPHA_ALPHA_ROMAN NUMBERED_UPPERROMAN_UPPERALPHA_DECIMAL NUMBERED_ZERODECIMAL_ALPHA_ROMAN',
    (bulletPreset) => ({ createParagraphBullets: { range, bulletPreset } }),
  ),
  {
    replaceAllText: {
      containsText: { text: 'x', matchCase: true, searchByRegex: false },
      replaceText: '',
      tabsCriteria: { tabIds: ['t.0'] },
    },
  },
  {
    updateDocumentStyle: {
      documentStyle: { evenPageHeaderId: '', useEvenPageHeaderFooter: true, documentFormat: {}, pageSize: { width: points } },
      tabId: '',
    },
  },
  { updateTableRowStyle: { rowIndices: [0, 1], tableRowStyle: { preventOverflow: true, tableHeader: true, minRowHeight: points } } },
  { updateTextStyle: { textStyle: { link: { url: 'x' }, weightedFontFamily: { fontFamily: 'x', weight: 100 } } } },
];

const answered = once(() =>
  onPaper('', (id) => {
    const told = (requests: Body[]) => String(errorOf(() => api().batchUpdate({ requests } as never, id))![3]);
    return {
      wrong: told(wrong)
        .split('\n')
        .map((line) =>
          line
            .replace(/^Invalid value at 'requests\[\d+\]\./, '')
            .replace(/, (1|"x")$/, '')
            .replace("' (", ' (')
            .replace('type.googleapis.com/google.apps.docs.v1.', ''),
        ),
      right: told(right),
      control: String(
        errorOf(() => api().batchUpdate({ writeControl: { requiredRevisionId: 'x', targetRevisionId: 'y' } } as never, id))![3],
      ),
    };
  }),
);

export const docsForms: Fact[] = [
  documented(
    'a request of a right form may have every field and every value of the reference',
    'Docs API: Requests',
    'Invalid requests[0].deleteContentRange: Index 99 must be less than the end index of the referenced segment, 2.',
    () => answered().right,
  ),
  unproved(
    'each part of a request that is something else is named with its type',
    [
      'insert_text (InsertTextRequest)',
      'delete_content_range (DeleteContentRangeRequest)',
      'replace_all_text (ReplaceAllTextRequest)',
      'insert_page_break (InsertPageBreakRequest)',
      'update_text_style (UpdateTextStyleRequest)',
      'update_paragraph_style (UpdateParagraphStyleRequest)',
      'create_paragraph_bullets (CreateParagraphBulletsRequest)',
      'delete_paragraph_bullets (DeleteParagraphBulletsRequest)',
      'insert_table (InsertTableRequest)',
      'insert_table_row (InsertTableRowRequest)',
      'insert_table_column (InsertTableColumnRequest)',
      'delete_table_row (DeleteTableRowRequest)',
      'delete_table_column (DeleteTableColumnRequest)',
      'merge_table_cells (MergeTableCellsRequest)',
      'unmerge_table_cells (UnmergeTableCellsRequest)',
      'update_table_cell_style (UpdateTableCellStyleRequest)',
      'update_table_row_style (UpdateTableRowStyleRequest)',
      'update_table_column_properties (UpdateTableColumnPropertiesRequest)',
      'pin_table_header_rows (PinTableHeaderRowsRequest)',
      'create_header (CreateHeaderRequest)',
      'create_footer (CreateFooterRequest)',
      'delete_header (DeleteHeaderRequest)',
      'delete_footer (DeleteFooterRequest)',
      'create_named_range (CreateNamedRangeRequest)',
      'delete_named_range (DeleteNamedRangeRequest)',
      'replace_named_range_content (ReplaceNamedRangeContentRequest)',
      'update_document_style (UpdateDocumentStyleRequest)',
      'update_named_style (UpdateNamedStyleRequest)',
      'insert_text.location (Location)',
      'insert_text.end_of_segment_location (EndOfSegmentLocation)',
      'delete_content_range.range (Range)',
      'replace_all_text.contains_text (SubstringMatchCriteria)',
      'replace_all_text.tabs_criteria (TabsCriteria)',
      'update_text_style.text_style (TextStyle)',
      'update_text_style.text_style.font_size (Dimension)',
      'update_text_style.text_style.weighted_font_family (WeightedFontFamily)',
      'update_text_style.text_style.foreground_color (OptionalColor)',
      'update_text_style.text_style.background_color.color (Color)',
      'update_text_style.text_style.baseline_offset (BaselineOffset)',
      'update_text_style.text_style.link (Link)',
      'update_text_style.text_style.font_size.unit (Unit)',
      'update_text_style.text_style.foreground_color.color.rgb_color (RgbColor)',
      'update_text_style.text_style.foreground_color.color.rgb_color.red (TYPE_FLOAT)',
      'update_text_style.text_style.font_size.magnitude (TYPE_DOUBLE)',
      'update_paragraph_style.paragraph_style (ParagraphStyle)',
      'update_paragraph_style.paragraph_style.alignment (Alignment)',
      'update_paragraph_style.paragraph_style.direction (ContentDirection)',
      'update_paragraph_style.paragraph_style.spacing_mode (SpacingMode)',
      'update_paragraph_style.paragraph_style.shading (Shading)',
      'update_paragraph_style.paragraph_style.border_top (ParagraphBorder)',
      'update_paragraph_style.paragraph_style.border_left.dash_style (DashStyle)',
      'create_paragraph_bullets.bullet_preset (BulletGlyphPreset)',
      'insert_table_row.table_cell_location (TableCellLocation)',
      'merge_table_cells.table_range (TableRange)',
      'update_table_cell_style.table_cell_style (TableCellStyle)',
      'update_table_cell_style.table_cell_style.border_top (TableCellBorder)',
      'update_table_cell_style.table_cell_style.content_alignment (ContentAlignment)',
      'update_table_row_style.table_row_style (TableRowStyle)',
      'update_table_row_style.row_indices[0] (TYPE_INT32)',
      'update_table_column_properties.table_column_properties (TableColumnProperties)',
      'update_table_column_properties.table_column_properties.width_type (WidthType)',
      'create_header.type (HeaderFooterType)',
      'update_document_style.document_style (DocumentStyle)',
      'update_document_style.document_style.background (Background)',
      'update_document_style.document_style.page_size (Size)',
      'update_named_style.named_style (NamedStyle)',
      "update_table_cell_style (oneof), oneof field 'cells' is already set. Cannot set 'tableStartLocation'",
      "delete_named_range (oneof), oneof field 'named_range_reference' is already set. Cannot set 'name'",
      "replace_named_range_content (oneof), oneof field 'named_range_reference' is already set. Cannot set 'namedRangeName'",
      "insert_page_break (oneof), oneof field 'insertion_location' is already set. Cannot set 'endOfSegmentLocation'",
      "insert_table (oneof), oneof field 'insertion_location' is already set. Cannot set 'endOfSegmentLocation'",
      "update_text_style.text_style.link (oneof), oneof field 'destination' is already set. Cannot set 'bookmarkId'",
    ],
    () => answered().wrong,
  ),
  unproved(
    'a batch requires one revision only',
    "Invalid value at 'write_control' (oneof), oneof field 'control' is already set. Cannot set 'targetRevisionId'",
    () => answered().control,
  ),
];
