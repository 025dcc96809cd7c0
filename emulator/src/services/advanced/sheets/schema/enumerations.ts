// Fields of the Sheets API that take only some values. The published types say only that they are texts.
import type { Enumeration } from '../../body';

const of = (type: string, ...values: string[]): Enumeration => ({ type, values });

const dimension = of('Dimension', 'ROWS', 'COLUMNS');
const visibility = of('DeveloperMetadataVisibility', 'DOCUMENT', 'PROJECT');
const locationType = of('DeveloperMetadataLocationType', 'ROW', 'COLUMN', 'SHEET', 'SPREADSHEET');
const dates = of('DateTimeRenderOption', 'SERIAL_NUMBER', 'FORMATTED_STRING');
const rendering = of('ValueRenderOption', 'FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA');
const paste = of(
  'PasteType',
  'PASTE_NORMAL',
  'PASTE_VALUES',
  'PASTE_FORMAT',
  'PASTE_NO_BORDERS',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_CONDITIONAL_FORMATTING',
);
const numbers = ['GREATER', 'GREATER_THAN_EQ', 'LESS', 'LESS_THAN_EQ', 'EQ', 'NOT_EQ', 'BETWEEN', 'NOT_BETWEEN'].map(
  (end) => `NUMBER_${end}`,
);
const texts = ['CONTAINS', 'NOT_CONTAINS', 'STARTS_WITH', 'ENDS_WITH', 'EQ', 'IS_EMAIL', 'IS_URL', 'NOT_EQ'].map((end) => `TEXT_${end}`);
const days = ['EQ', 'BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER', 'BETWEEN', 'NOT_BETWEEN', 'IS_VALID', 'NOT_EQ'].map(
  (end) => `DATE_${end}`,
);
const others = ['ONE_OF_RANGE', 'ONE_OF_LIST', 'BLANK', 'NOT_BLANK', 'CUSTOM_FORMULA', 'BOOLEAN', 'FILTER_EXPRESSION'];

/** By message and field. */
export const enumerations: Record<string, Enumeration> = {
  'AppendDimensionRequest.dimension': dimension,
  'DimensionRange.dimension': dimension,
  'ValueRange.majorDimension': dimension,
  'BatchGetValuesByDataFilterRequest.majorDimension': dimension,
  'BatchGetValuesByDataFilterRequest.valueRenderOption': rendering,
  'BatchGetValuesByDataFilterRequest.dateTimeRenderOption': dates,
  'BatchUpdateValuesRequest.valueInputOption': of('ValueInputOption', 'RAW', 'USER_ENTERED'),
  'BatchUpdateValuesRequest.responseValueRenderOption': rendering,
  'BatchUpdateValuesRequest.responseDateTimeRenderOption': dates,
  'BatchUpdateValuesByDataFilterRequest.valueInputOption': of('ValueInputOption', 'RAW', 'USER_ENTERED'),
  'DataFilterValueRange.majorDimension': dimension,
  'CellFormat.horizontalAlignment': of('HorizontalAlign', 'LEFT', 'CENTER', 'RIGHT'),
  'CellFormat.verticalAlignment': of('VerticalAlign', 'TOP', 'MIDDLE', 'BOTTOM'),
  'CellFormat.wrapStrategy': of('WrapStrategy', 'OVERFLOW_CELL', 'LEGACY_WRAP', 'CLIP', 'WRAP'),
  'CellFormat.textDirection': of('TextDirection', 'LEFT_TO_RIGHT', 'RIGHT_TO_LEFT'),
  'CellFormat.hyperlinkDisplayType': of('HyperlinkDisplayType', 'LINKED', 'PLAIN_TEXT'),
  'NumberFormat.type': of('NumberFormatType', 'TEXT', 'NUMBER', 'PERCENT', 'CURRENCY', 'DATE', 'TIME', 'DATE_TIME', 'SCIENTIFIC'),
  'Border.style': of('Style', 'DOTTED', 'DASHED', 'SOLID', 'SOLID_MEDIUM', 'SOLID_THICK', 'NONE', 'DOUBLE'),
  'MergeCellsRequest.mergeType': of('MergeType', 'MERGE_ALL', 'MERGE_COLUMNS', 'MERGE_ROWS'),
  'CopyPasteRequest.pasteType': paste,
  'CopyPasteRequest.pasteOrientation': of('PasteOrientation', 'NORMAL', 'TRANSPOSE'),
  'CutPasteRequest.pasteType': paste,
  'SortSpec.sortOrder': of('SortOrder', 'ASCENDING', 'DESCENDING'),
  'SheetProperties.sheetType': of('SheetType', 'GRID', 'OBJECT', 'DATA_SOURCE'),
  'SpreadsheetProperties.autoRecalc': of('RecalculationInterval', 'ON_CHANGE', 'MINUTE', 'HOUR'),
  'BooleanCondition.type': of('ConditionType', ...numbers, ...texts, ...days, ...others),
  'ConditionValue.relativeDate': of('RelativeDate', 'PAST_YEAR', 'PAST_MONTH', 'PAST_WEEK', 'YESTERDAY', 'TODAY', 'TOMORROW'),
  'DeveloperMetadata.visibility': visibility,
  'DeveloperMetadataLookup.visibility': visibility,
  'DeveloperMetadataLookup.locationType': locationType,
  'DeveloperMetadataLookup.locationMatchingStrategy': of(
    'DeveloperMetadataLocationMatchingStrategy',
    'EXACT_LOCATION',
    'INTERSECTING_LOCATION',
  ),
  'InterpolationPoint.type': of('InterpolationPointType', 'MIN', 'MAX', 'NUMBER', 'PERCENT', 'PERCENTILE'),
  'BasicChartSpec.chartType': of('BasicChartType', 'BAR', 'LINE', 'AREA', 'COLUMN', 'SCATTER', 'COMBO', 'STEPPED_AREA'),
  'BasicChartSpec.stackedType': of('BasicChartStackedType', 'NOT_STACKED', 'STACKED', 'PERCENT_STACKED'),
};
