// Shapes of styles, colours, lengths and places in requests.
import type { docs_v1 } from '@googleapis/docs';
import { anything, choice, double, flag, float, integer, list, message, type Shape, text } from './request-shape';

export const location: Shape = message<docs_v1.Schema$Location>('Location', { index: integer, segmentId: text, tabId: text });

export const endOfSegment: Shape = message<docs_v1.Schema$EndOfSegmentLocation>('EndOfSegmentLocation', { segmentId: text, tabId: text });

export const range: Shape = message<docs_v1.Schema$Range>('Range', {
  startIndex: integer,
  endIndex: integer,
  segmentId: text,
  tabId: text,
});

export const cellLocation: Shape = message<docs_v1.Schema$TableCellLocation>('TableCellLocation', {
  tableStartLocation: location,
  rowIndex: integer,
  columnIndex: integer,
});

export const tableRange: Shape = message<docs_v1.Schema$TableRange>('TableRange', {
  tableCellLocation: cellLocation,
  rowSpan: integer,
  columnSpan: integer,
});

export const tabs: Shape = message<docs_v1.Schema$TabsCriteria>('TabsCriteria', { tabIds: list(text) });

const dimension: Shape = message<docs_v1.Schema$Dimension>('Dimension', {
  magnitude: double,
  unit: choice('Unit', ['UNIT_UNSPECIFIED', 'PT']),
});

const colour: Shape = message<docs_v1.Schema$OptionalColor>('OptionalColor', {
  color: message<docs_v1.Schema$Color>('Color', {
    rgbColor: message<docs_v1.Schema$RgbColor>('RgbColor', { red: float, green: float, blue: float }),
  }),
});

const dashStyle: Shape = choice('DashStyle', ['DASH_STYLE_UNSPECIFIED', 'SOLID', 'DOT', 'DASH']);

export const textStyle: Shape = message<docs_v1.Schema$TextStyle>('TextStyle', {
  bold: flag,
  italic: flag,
  underline: flag,
  strikethrough: flag,
  smallCaps: flag,
  backgroundColor: colour,
  foregroundColor: colour,
  fontSize: dimension,
  weightedFontFamily: message<docs_v1.Schema$WeightedFontFamily>('WeightedFontFamily', { fontFamily: text, weight: integer }),
  baselineOffset: choice('BaselineOffset', ['BASELINE_OFFSET_UNSPECIFIED', 'NONE', 'SUPERSCRIPT', 'SUBSCRIPT']),
  link: message<docs_v1.Schema$Link>(
    'Link',
    { url: text, bookmarkId: text, headingId: text, tabId: text, bookmark: anything, heading: anything },
    { destination: ['url', 'bookmarkId', 'headingId', 'tabId', 'bookmark', 'heading'] },
  ),
});

export const namedStyleTypes = [
  'NAMED_STYLE_TYPE_UNSPECIFIED',
  'NORMAL_TEXT',
  'TITLE',
  'SUBTITLE',
  ...[1, 2, 3, 4, 5, 6].map((level) => `HEADING_${level}`),
];
const namedStyleType: Shape = choice('NamedStyleType', namedStyleTypes);

const border: Shape = message<docs_v1.Schema$ParagraphBorder>('ParagraphBorder', {
  color: colour,
  width: dimension,
  padding: dimension,
  dashStyle,
});

export const paragraphStyle: Shape = message<docs_v1.Schema$ParagraphStyle>('ParagraphStyle', {
  headingId: text,
  namedStyleType,
  alignment: choice('Alignment', ['ALIGNMENT_UNSPECIFIED', 'START', 'CENTER', 'END', 'JUSTIFIED']),
  lineSpacing: float,
  direction: choice('ContentDirection', ['CONTENT_DIRECTION_UNSPECIFIED', 'LEFT_TO_RIGHT', 'RIGHT_TO_LEFT']),
  spacingMode: choice('SpacingMode', ['SPACING_MODE_UNSPECIFIED', 'NEVER_COLLAPSE', 'COLLAPSE_LISTS']),
  spaceAbove: dimension,
  spaceBelow: dimension,
  borderBetween: border,
  borderTop: border,
  borderBottom: border,
  borderLeft: border,
  borderRight: border,
  indentFirstLine: dimension,
  indentStart: dimension,
  indentEnd: dimension,
  tabStops: anything,
  keepLinesTogether: flag,
  keepWithNext: flag,
  avoidWidowAndOrphan: flag,
  shading: message<docs_v1.Schema$Shading>('Shading', { backgroundColor: colour }),
  pageBreakBefore: flag,
});

const cellBorder: Shape = message<docs_v1.Schema$TableCellBorder>('TableCellBorder', { color: colour, width: dimension, dashStyle });

export const cellStyle: Shape = message<docs_v1.Schema$TableCellStyle>('TableCellStyle', {
  rowSpan: integer,
  columnSpan: integer,
  backgroundColor: colour,
  borderLeft: cellBorder,
  borderRight: cellBorder,
  borderTop: cellBorder,
  borderBottom: cellBorder,
  paddingLeft: dimension,
  paddingRight: dimension,
  paddingTop: dimension,
  paddingBottom: dimension,
  contentAlignment: choice('ContentAlignment', [
    'CONTENT_ALIGNMENT_UNSPECIFIED',
    'CONTENT_ALIGNMENT_UNSUPPORTED',
    'TOP',
    'MIDDLE',
    'BOTTOM',
  ]),
});

export const rowStyle: Shape = message<docs_v1.Schema$TableRowStyle>('TableRowStyle', {
  minRowHeight: dimension,
  tableHeader: flag,
  preventOverflow: flag,
});

export const columnProperties: Shape = message<docs_v1.Schema$TableColumnProperties>('TableColumnProperties', {
  widthType: choice('WidthType', ['WIDTH_TYPE_UNSPECIFIED', 'EVENLY_DISTRIBUTED', 'FIXED_WIDTH']),
  width: dimension,
});

export const documentStyle: Shape = message<docs_v1.Schema$DocumentStyle>('DocumentStyle', {
  background: message<docs_v1.Schema$Background>('Background', { color: colour }),
  defaultHeaderId: text,
  defaultFooterId: text,
  evenPageHeaderId: text,
  evenPageFooterId: text,
  firstPageHeaderId: text,
  firstPageFooterId: text,
  useFirstPageHeaderFooter: flag,
  useEvenPageHeaderFooter: flag,
  pageNumberStart: integer,
  marginTop: dimension,
  marginBottom: dimension,
  marginRight: dimension,
  marginLeft: dimension,
  pageSize: message<docs_v1.Schema$Size>('Size', { width: dimension, height: dimension }),
  marginHeader: dimension,
  marginFooter: dimension,
  useCustomHeaderFooterMargins: flag,
  flipPageOrientation: flag,
  documentFormat: anything,
});

export const namedStyle: Shape = message<docs_v1.Schema$NamedStyle>('NamedStyle', { namedStyleType, textStyle, paragraphStyle });
