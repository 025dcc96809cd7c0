// A spreadsheet as spreadsheets.get answers it; only the asked fields are made.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import type { Context } from '../../../spreadsheet/context';
import { mayEditProtected } from '../../../spreadsheet/rights/rights';
import type { Book, Metadata, Named, Protected, SheetData } from '../../../spreadsheet/store';
import { type FieldMask, pick } from '../../field-mask';
import { message, present } from '../../json';
import { filtered } from '../../write-mask';
import { newApiId } from '../ids';
import type { SheetRange } from '../values/value-ranges';
import { defaultFormat } from './cell-format';
import { chartMessage } from './chart-message';
import { colorMessage, theme } from './colors';
import { gridData } from './grid-data';
import { gridRange } from './grid-range';
import { lineGroupMessages } from './line-groups';
import { metadataMessage } from './metadata';
import { filterMessage, filterViewMessage, ruleMessage } from './rule-messages';

/** What the request asks for besides the mask. */
interface Asked {
  /** Only these ranges, and only their sheets; none: the whole spreadsheet. */
  ranges: SheetRange[];
  /** Whether cells belong to the answer when there is no mask. */
  includeGridData: boolean;
}

/** @throws ApiRefusal for an unknown field; NotEmulated for a field that is not imitated and not empty here */
export function spreadsheetMessage(context: Context, book: Book, mask: FieldMask, { ranges: asked, includeGridData }: Asked): object {
  const sheets = asked.length ? book.sheets.filter((sheet) => asked.some((range) => range.sheet === sheet)) : book.sheets;
  return pick<sheets_v4.Schema$Spreadsheet>(mask, {
    spreadsheetId: () => book.id,
    spreadsheetUrl: () => `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
    properties: (inner) => propertiesMessage(context, book, inner),
    sheets: (inner) => {
      // Without a mask the cells are left out, unless the request asks for them.
      const hasGrid = inner === 'all' ? includeGridData : true;
      return sheets.map((sheet) =>
        sheetMessage(
          context,
          book,
          sheet,
          inner,
          hasGrid,
          asked.filter((range) => range.sheet === sheet),
        ),
      );
    },
    namedRanges: (inner) => book.named.map((named) => namedRangeMessage(book, named, inner)),
    developerMetadata: (inner) => metadataOf(book, inner, ({ type }) => type === 'SPREADSHEET'),
    dataSources: 'absent',
    dataSourceSchedules: 'absent',
  });
}

export const namedRangeMessage = (book: Book, named: Named, mask: FieldMask): object =>
  pick<sheets_v4.Schema$NamedRange>(mask, {
    namedRangeId: () => {
      named.id ??= String(newApiId(book));
      return named.id;
    },
    name: () => named.name,
    range: () => named.area && gridRange(named.area.sheetId, named.area),
  });

function propertiesMessage(context: Context, book: Book, mask: FieldMask): object {
  return pick<sheets_v4.Schema$SpreadsheetProperties>(mask, {
    title: () => context.links.files.get(book.id)!.name,
    locale: () => book.locale,
    timeZone: () => book.timeZone,
    autoRecalc: () => book.recalculation,
    iterativeCalculationSettings: 'absent',
    importFunctionsExternalUrlAccessAllowed: 'absent',
    defaultFormat: (inner) => filtered(defaultFormat, inner),
    spreadsheetTheme: () => ({
      primaryFontFamily: 'Arial',
      themeColors: Object.entries(theme).map(([colorType, rgbColor]) => ({ colorType, color: { rgbColor } })),
    }),
  });
}

function sheetMessage(context: Context, book: Book, sheet: SheetData, mask: FieldMask, hasGrid: boolean, ranges: SheetRange[]): object {
  return pick<sheets_v4.Schema$Sheet>(mask, {
    properties: (inner) => sheetPropertiesMessage(book, sheet, inner),
    data: (inner) => (hasGrid ? gridData(context, book, sheet, inner, ranges) : undefined),
    merges: () => sheet.merges.map((area) => gridRange(sheet.id, area)),
    conditionalFormats: (inner) => sheet.rules.map((rule) => filtered(ruleMessage(book, sheet, rule), inner)),
    basicFilter: (inner) => sheet.filter && filtered(filterMessage(book, sheet, sheet.filter), inner),
    filterViews: (inner) => sheet.filterViews?.map((view) => filtered(filterViewMessage(book, sheet, view), inner)),
    charts: (inner) => sheet.charts.map((chart) => filtered(chartMessage(sheet, chart), inner)),
    protectedRanges: (inner) =>
      book.protections
        .filter(({ sheetId }) => sheetId === sheet.id)
        .map((protection) => protectedRangeMessage(context, book, protection, inner)),
    developerMetadata: (inner) => metadataOf(book, inner, ({ type, sheetId }) => type === 'SHEET' && sheetId === sheet.id),
    bandedRanges: unlessNone(sheet.bandings, 'bandedRanges'),
    columnGroups: (inner) => lineGroupMessages(sheet, 'column').map((group) => filtered(group, inner)),
    rowGroups: (inner) => lineGroupMessages(sheet, 'row').map((group) => filtered(group, inner)),
    slicers: 'absent',
    tables: 'absent',
  });
}

/** For what SpreadsheetApp has and answers of the API do not tell yet. */
const unlessNone =
  (list: unknown[] | undefined, name: string): (() => void) =>
  () => {
    if (list?.length) throw new NotEmulated(`sheets.${name}`);
  };

export function sheetPropertiesMessage(book: Book, sheet: SheetData, mask: FieldMask): object {
  return pick<sheets_v4.Schema$SheetProperties>(mask, {
    sheetId: () => present(sheet.id),
    title: () => sheet.name,
    index: () => present(book.sheets.indexOf(sheet)),
    sheetType: () => 'GRID',
    gridProperties: (inner) =>
      pick<sheets_v4.Schema$GridProperties>(inner, {
        rowCount: () => sheet.rows,
        columnCount: () => sheet.columns,
        frozenRowCount: () => sheet.frozenRows,
        frozenColumnCount: () => sheet.frozenColumns,
        hideGridlines: () => sheet.hiddenGridlines,
        rowGroupControlAfter: () => sheet.groupsControlledAfter?.row,
        columnGroupControlAfter: () => sheet.groupsControlledAfter?.column,
      }),
    hidden: () => sheet.hidden,
    rightToLeft: () => sheet.rightToLeft,
    tabColor: () => sheet.tabColor && colorMessage(sheet.tabColor),
    tabColorStyle: () => sheet.tabColor && { rgbColor: colorMessage(sheet.tabColor) },
    dataSourceSheetProperties: 'absent',
  });
}

export function protectedRangeMessage(context: Context, book: Book, protection: Protected, mask: FieldMask): object {
  const canEdit = mayEditProtected(context, book, protection, context.actor);
  return pick<sheets_v4.Schema$ProtectedRange>(mask, {
    protectedRangeId: () => protection.id,
    range: () => (protection.area ? gridRange(protection.sheetId, protection.area) : message({ sheetId: protection.sheetId })),
    namedRangeId: () => {
      if (protection.namedRange !== null) throw new NotEmulated('sheets.protectedRanges.namedRangeId');
    },
    description: () => protection.description,
    warningOnly: () => protection.warningOnly,
    requestingUserCanEdit: () => canEdit,
    unprotectedRanges: () => protection.unprotected.map((area) => gridRange(protection.sheetId, area)),
    // Only people who may edit the range see who else may.
    editors: () =>
      canEdit && !protection.warningOnly ? message({ users: protection.editors, domainUsersCanEdit: protection.domainEdit }) : undefined,
    tableId: 'absent',
  });
}

const metadataOf = (book: Book, mask: FieldMask, isAsked: (location: Metadata['location']) => boolean): object[] =>
  book.metadata.filter(({ location }) => isAsked(location)).map((one) => metadataMessage(one, mask));
