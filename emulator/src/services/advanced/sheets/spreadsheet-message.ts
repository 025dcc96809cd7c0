// A spreadsheet as spreadsheets.get answers it; only the asked fields are made.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../runs/errors';
import { lastColumnOf, lastRowOf } from '../../spreadsheet/cells/areas';
import { displayedText, rawValue } from '../../spreadsheet/cells/cell-values';
import { cellAt } from '../../spreadsheet/cells/grid';
import type { Context } from '../../spreadsheet/context';
import { calculationOf } from '../../spreadsheet/formulas/calculation';
import { mayEditProtected } from '../../spreadsheet/rights/rights';
import type { Area, Book, Metadata, Protected, SheetData } from '../../spreadsheet/store';
import { type FieldMask, pick } from '../field-mask';
import { message, present } from '../json';
import { rangeByA1, type SheetRange } from './value-ranges';

/** What the request asks for besides the mask. */
interface Asked {
  /** Only these ranges, and only their sheets; none: the whole spreadsheet. */
  ranges: string[];
  /** Whether cells belong to the answer when there is no mask. */
  includeGridData: boolean;
}

/** @throws ApiRefusal for an unknown field; NotEmulated for a field that is not imitated and not empty here */
export function spreadsheetMessage(context: Context, book: Book, mask: FieldMask, { ranges, includeGridData }: Asked): object {
  const asked = ranges.map((text) => rangeByA1(book, text));
  const sheets = asked.length ? book.sheets.filter((sheet) => asked.some((range) => range.sheet === sheet)) : book.sheets;
  return pick<sheets_v4.Schema$Spreadsheet>(mask, 'sheets.spreadsheets.get', {
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
    namedRanges: (inner) =>
      book.named.map((named) =>
        pick<sheets_v4.Schema$NamedRange>(inner, 'namedRanges', {
          namedRangeId: () => {
            named.id ??= String(book.nextId++);
            return named.id;
          },
          name: () => named.name,
          range: () => named.area && gridRange(named.area.sheetId, named.area),
        }),
      ),
    developerMetadata: (inner) => metadataOf(book, inner, ({ type }) => type === 'SPREADSHEET'),
    dataSources: 'absent',
    dataSourceSchedules: 'absent',
  });
}

const white = { red: 1, green: 1, blue: 1 };
/** The theme of a new spreadsheet. */
const theme = {
  TEXT: {},
  BACKGROUND: white,
  ACCENT1: { red: 0.25882354, green: 0.52156866, blue: 0.95686275 },
  ACCENT2: { red: 0.91764706, green: 0.2627451, blue: 0.20784314 },
  ACCENT3: { red: 0.9843137, green: 0.7372549, blue: 0.015686275 },
  ACCENT4: { red: 0.20392157, green: 0.65882355, blue: 0.3254902 },
  ACCENT5: { red: 1, green: 0.42745098, blue: 0.003921569 },
  ACCENT6: { red: 0.27450982, green: 0.7411765, blue: 0.7764706 },
  LINK: { red: 0.06666667, green: 0.33333334, blue: 0.8 },
};

function propertiesMessage(context: Context, book: Book, mask: FieldMask): object {
  return pick<sheets_v4.Schema$SpreadsheetProperties>(mask, 'properties', {
    title: () => context.links.files.get(book.id)!.name,
    locale: () => book.locale,
    timeZone: () => book.timeZone,
    autoRecalc: () => book.recalculation,
    iterativeCalculationSettings: 'absent',
    importFunctionsExternalUrlAccessAllowed: 'absent',
    defaultFormat: () => ({
      backgroundColor: white,
      padding: { top: 2, right: 3, bottom: 2, left: 3 },
      verticalAlignment: 'BOTTOM',
      wrapStrategy: 'OVERFLOW_CELL',
      textFormat: {
        foregroundColor: {},
        fontFamily: 'arial,sans,sans-serif',
        fontSize: 10,
        bold: false,
        italic: false,
        strikethrough: false,
        underline: false,
        foregroundColorStyle: { rgbColor: {} },
      },
      backgroundColorStyle: { rgbColor: white },
    }),
    spreadsheetTheme: () => ({
      primaryFontFamily: 'Arial',
      themeColors: Object.entries(theme).map(([colorType, rgbColor]) => ({ colorType, color: { rgbColor } })),
    }),
  });
}

function sheetMessage(context: Context, book: Book, sheet: SheetData, mask: FieldMask, hasGrid: boolean, ranges: SheetRange[]): object {
  /** For what the emulator has but does not yet put into an answer. */
  const unlessNone = (list: unknown[], name: string) => () => {
    if (list.length) throw new NotEmulated(`sheets.${name}`);
  };
  return pick<sheets_v4.Schema$Sheet>(mask, 'sheets', {
    properties: (inner) => sheetPropertiesMessage(book, sheet, inner),
    data: (inner) => (hasGrid ? gridData(context, book, sheet, inner, ranges) : undefined),
    merges: () => sheet.merges.map((area) => gridRange(sheet.id, area)),
    conditionalFormats: unlessNone(sheet.rules, 'conditionalFormats'),
    basicFilter: unlessNone(sheet.filter ? [sheet.filter] : [], 'basicFilter'),
    charts: unlessNone(sheet.charts, 'charts'),
    protectedRanges: (inner) =>
      book.protections
        .filter(({ sheetId }) => sheetId === sheet.id)
        .map((protection) => protectedRangeMessage(context, book, protection, inner)),
    developerMetadata: (inner) => metadataOf(book, inner, ({ type, sheetId }) => type === 'SHEET' && sheetId === sheet.id),
    bandedRanges: unlessNone(sheet.bandings ?? [], 'bandedRanges'),
    columnGroups: unlessNone(sheet.groups?.column ?? [], 'columnGroups'),
    rowGroups: unlessNone(sheet.groups?.row ?? [], 'rowGroups'),
    filterViews: 'absent',
    slicers: 'absent',
    tables: 'absent',
  });
}

function sheetPropertiesMessage(book: Book, sheet: SheetData, mask: FieldMask): object {
  return pick<sheets_v4.Schema$SheetProperties>(mask, 'sheets.properties', {
    sheetId: () => present(sheet.id),
    title: () => sheet.name,
    index: () => present(book.sheets.indexOf(sheet)),
    sheetType: () => 'GRID',
    gridProperties: (inner) =>
      pick<sheets_v4.Schema$GridProperties>(inner, 'sheets.properties.gridProperties', {
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
    tabColor: () => sheet.tabColor && rgbColor(sheet.tabColor),
    tabColorStyle: () => sheet.tabColor && { rgbColor: rgbColor(sheet.tabColor) },
    dataSourceSheetProperties: 'absent',
  });
}

/** Returns the cells of the asked ranges, or of the whole sheet. */
function gridData(context: Context, book: Book, sheet: SheetData, mask: FieldMask, ranges: SheetRange[]): object[] {
  const areas = ranges.length ? ranges.map(({ area }) => area) : [{ row: 1, column: 1, rows: sheet.rows, columns: sheet.columns }];
  return areas.map((area) =>
    pick<sheets_v4.Schema$GridData>(mask, 'sheets.data', {
      startRow: () => area.row - 1,
      startColumn: () => area.column - 1,
      rowData: (inner) => rowData(context, book, sheet, inner, area),
      rowMetadata: 'not emulated',
      columnMetadata: 'not emulated',
    }),
  );
}

/** Blank rows at the end are cut; a blank row between others is an empty message. */
function rowData(context: Context, book: Book, sheet: SheetData, mask: FieldMask, area: Area): object[] {
  const rows: object[] = [];
  let used = 0;
  const spills = calculationOf(context.runtime, book).spillsOf(sheet);
  const last = Math.min(lastRowOf(area), spills ? sheet.rows : sheet.cells.length);
  for (let row = area.row; row <= last; row++) {
    const made = pick<sheets_v4.Schema$RowData>(mask, 'sheets.data.rowData', {
      values: (inner) => {
        const cells: object[] = [];
        let filled = 0;
        for (let column = area.column; column <= lastColumnOf(area); column++) {
          const cell = cellMessage(context, book, sheet, row, column, inner);
          cells.push(cell);
          if (Object.keys(cell).length) filled = cells.length;
        }
        return cells.slice(0, filled);
      },
    });
    rows.push(made);
    if (Object.keys(made).length) used = rows.length;
  }
  context.runtime.execution.meter.cells += area.rows * area.columns;
  return rows.slice(0, used);
}

function cellMessage(context: Context, book: Book, sheet: SheetData, row: number, column: number, mask: FieldMask): object {
  const { runtime } = context;
  const cell = cellAt(sheet, row, column);
  return pick<sheets_v4.Schema$CellData>(mask, 'sheets.data.rowData.values', {
    userEnteredValue: () => (cell?.f !== undefined ? { formulaValue: cell.f } : cell?.v !== undefined ? extendedValue(cell.v) : undefined),
    effectiveValue: () => {
      const value = rawValue(runtime, book, sheet, row, column);
      return value === undefined || value === '' ? undefined : extendedValue(value);
    },
    formattedValue: () => displayedText(runtime, book, sheet, row, column),
    note: () => cell?.note,
    userEnteredFormat: 'not emulated',
    effectiveFormat: 'not emulated',
    dataValidation: 'not emulated',
    textFormatRuns: 'not emulated',
    hyperlink: 'not emulated',
    chipRuns: 'absent',
    dataSourceFormula: 'absent',
    dataSourceTable: 'absent',
    pivotTable: 'absent',
  });
}

const errorTypes: Record<string, string> = {
  '#ERROR!': 'ERROR',
  '#NULL!': 'NULL_VALUE',
  '#DIV/0!': 'DIVIDE_BY_ZERO',
  '#VALUE!': 'VALUE',
  '#REF!': 'REF',
  '#NAME?': 'NAME',
  '#NUM!': 'NUM',
  '#N/A': 'N_A',
};

/** A value of one of its kinds; here zeros count, because the kind is the information. */
function extendedValue(value: number | string | boolean): sheets_v4.Schema$ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  const type = errorTypes[value];
  return type ? { errorValue: { type } } : { stringValue: value };
}

function protectedRangeMessage(context: Context, book: Book, protection: Protected, mask: FieldMask): object {
  const canEdit = mayEditProtected(context, book, protection, context.actor);
  return pick<sheets_v4.Schema$ProtectedRange>(mask, 'sheets.protectedRanges', {
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

function metadataOf(book: Book, mask: FieldMask, isAsked: (location: Metadata['location']) => boolean): object[] {
  return book.metadata
    .filter(({ location }) => isAsked(location))
    .map((one) =>
      pick<sheets_v4.Schema$DeveloperMetadata>(mask, 'developerMetadata', {
        metadataId: () => one.id,
        metadataKey: () => one.key,
        metadataValue: () => one.value,
        visibility: () => one.visibility,
        location: () =>
          one.location.type === 'SPREADSHEET'
            ? { locationType: 'SPREADSHEET', spreadsheet: true }
            : message({ locationType: one.location.type, sheetId: one.location.sheetId }),
      }),
    );
}

/** 0-based, ends exclusive; a start of 0 is told, a sheet id of 0 is not. */
const gridRange = (sheetId: number, area: Area): object => ({
  ...message({ sheetId }),
  startRowIndex: area.row - 1,
  endRowIndex: lastRowOf(area),
  startColumnIndex: area.column - 1,
  endColumnIndex: lastColumnOf(area),
});

/** @param hex '#rrggbb' */
function rgbColor(hex: string): object {
  const channel = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  return message({ red: channel(1), green: channel(3), blue: channel(5) });
}
