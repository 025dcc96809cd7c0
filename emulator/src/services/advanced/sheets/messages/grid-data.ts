// The cells of a sheet in an answer, and the sizes of its rows and columns.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { contains, lastColumnOf, lastRowOf } from '../../../spreadsheet/cells/areas';
import { displayedText, rawValue } from '../../../spreadsheet/cells/cell-values';
import { cellAt, styleAt, validationAt } from '../../../spreadsheet/cells/grid';
import type { Context } from '../../../spreadsheet/context';
import { calculationOf } from '../../../spreadsheet/formulas/calculation';
import { functionsOf } from '../../../spreadsheet/formulas/formulas';
import { valueAt } from '../../../spreadsheet/looks/runs';
import { type Area, type Book, type Cell, defaultColumnWidth, defaultRowHeight, type SheetData } from '../../../spreadsheet/store';
import { isHiddenByFilter } from '../../../spreadsheet/views/filter';
import { type FieldMask, pick } from '../../field-mask';
import { message } from '../../json';
import { filtered } from '../../write-mask';
import type { SheetRange } from '../values/value-ranges';
import { effectiveFormat, formatMessage, textFormatMessage } from './cell-format';
import { metadataMessage } from './metadata';
import { validationMessage } from './validations';

/** Returns the cells of the asked ranges, or of the whole sheet. */
export function gridData(context: Context, book: Book, sheet: SheetData, mask: FieldMask, ranges: SheetRange[]): object[] {
  const areas = ranges.length ? ranges.map(({ area }) => area) : [{ row: 1, column: 1, rows: sheet.rows, columns: sheet.columns }];
  return areas.map((area) =>
    pick<sheets_v4.Schema$GridData>(mask, {
      startRow: () => area.row - 1,
      startColumn: () => area.column - 1,
      rowData: (inner) => rowData(context, book, sheet, inner, area),
      rowMetadata: (inner) =>
        Array.from({ length: area.rows }, (_, r) =>
          filtered(
            message({
              hiddenByFilter: isHiddenByFilter(context, book, sheet, area.row + r),
              hiddenByUser: valueAt(sheet.hiddenRows, area.row + r) === 1,
              pixelSize: valueAt(sheet.rowHeights, area.row + r) || defaultRowHeight,
              developerMetadata: metadataOfLine(book, sheet, 'ROW', area.row + r),
            }),
            inner,
          ),
        ),
      columnMetadata: (inner) =>
        Array.from({ length: area.columns }, (_, c) =>
          filtered(
            message({
              hiddenByUser: valueAt(sheet.hiddenColumns, area.column + c) === 1,
              pixelSize: valueAt(sheet.columnWidths, area.column + c) || defaultColumnWidth,
              developerMetadata: metadataOfLine(book, sheet, 'COLUMN', area.column + c),
            }),
            inner,
          ),
        ),
    }),
  );
}

const metadataOfLine = (book: Book, sheet: SheetData, type: 'ROW' | 'COLUMN', index: number): object[] =>
  book.metadata
    .filter(({ location }) => location.sheetId === sheet.id && location.type === type && location.index === index)
    .map((one) => metadataMessage(one, 'all'));

/** Blank rows at the end are cut; a blank row between others is an empty message. */
function rowData(context: Context, book: Book, sheet: SheetData, mask: FieldMask, area: Area): object[] {
  const rows: object[] = [];
  let used = 0;
  const last = Math.min(lastRowOf(area), lastRowWithData(context, book, sheet));
  for (let row = area.row; row <= last; row++) {
    const made = pick<sheets_v4.Schema$RowData>(mask, {
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

/** Formats and validations count, too. */
function lastRowWithData(context: Context, book: Book, sheet: SheetData): number {
  if (calculationOf(context.runtime, book).canSpillInto(sheet)) return sheet.rows;
  const ends = [...sheet.styles, ...sheet.validations].map((runs) => runs[runs.length - 2] ?? 0);
  return Math.max(sheet.cells.length, ...ends);
}

function cellMessage(context: Context, book: Book, sheet: SheetData, row: number, column: number, mask: FieldMask): object {
  const { runtime } = context;
  const cell = cellAt(sheet, row, column);
  const style = styleAt(book, sheet, row, column);
  const isFormula = cell?.f !== undefined;
  return pick<sheets_v4.Schema$CellData>(mask, {
    userEnteredValue: () => (isFormula ? { formulaValue: cell.f } : cell?.v !== undefined ? extendedValue(cell.v, false) : undefined),
    effectiveValue: () => {
      const value = rawValue(runtime, book, sheet, row, column);
      return value === undefined || value === '' ? undefined : extendedValue(value, isFormula);
    },
    formattedValue: () => displayedText(runtime, book, sheet, row, column),
    note: () => cell?.note,
    userEnteredFormat: (inner) => unlessEmpty(filtered(formatMessage(style, true), inner) as object),
    effectiveFormat: (inner) => {
      if (!cell && !Object.keys(style).length) return undefined;
      if (sheet.rules.some(({ areas }) => areas.some((area) => contains(area, { row, column, rows: 1, columns: 1 }))))
        throw new NotEmulated('sheets.data.rowData.values.effectiveFormat under a conditional format');
      return filtered(effectiveFormat(style), inner);
    },
    dataValidation: (inner) => {
      const validation = validationAt(book, sheet, row, column);
      return validation && filtered(validationMessage(book, validation), inner);
    },
    textFormatRuns: () => runsMessage(cell),
    hyperlink: () => hyperlinkOf(cell),
    chipRuns: 'absent',
    dataSourceFormula: 'absent',
    dataSourceTable: 'absent',
    pivotTable: 'absent',
  });
}

const unlessEmpty = (made: object): object | undefined => (Object.keys(made).length ? made : undefined);

/** A run reaches to the next one, so plain text after a run is a run, too. */
const runsMessage = (cell: Cell | null): object[] =>
  (cell?.rich ?? []).flatMap(({ start, end, link, style }, index, runs) => [
    { ...message({ startIndex: start }), format: { ...textFormatMessage(style), ...(link && { link: { uri: link } }) } },
    ...(end < (runs[index + 1]?.start ?? String(cell?.v).length) ? [{ startIndex: end, format: {} }] : []),
  ]);

/** The link of a cell that has only one. */
function hyperlinkOf(cell: Cell | null): string | undefined {
  if (cell?.f !== undefined && functionsOf(cell.f).includes('HYPERLINK')) throw new NotEmulated('the link of a formula');
  const links = (cell?.rich ?? []).flatMap(({ link }) => link ?? []);
  return links.length === 1 ? links[0] : undefined;
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

/** A value of one of its kinds; here zeros count, because the kind is the information. Only a result can be an error. */
function extendedValue(value: number | string | boolean, isResult: boolean): sheets_v4.Schema$ExtendedValue {
  if (typeof value === 'number') return { numberValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  const type = isResult ? errorTypes[value] : undefined;
  return type ? { errorValue: { type } } : { stringValue: value };
}
