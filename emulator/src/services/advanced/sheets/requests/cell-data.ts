// Writing of CellData into cells: values, formats, notes, validations and runs of text, as the mask names them.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { lastColumnOf } from '../../../spreadsheet/cells/areas';
import { cellAt, markLooks, putContent, putIds, putNote, putValidation, styleId } from '../../../spreadsheet/cells/grid';
import { shifted } from '../../../spreadsheet/formulas/formulas';
import { valuesFrom } from '../../../spreadsheet/looks/runs';
import type { Area, Book, Cell, RichRun, SheetData, Style } from '../../../spreadsheet/store';
import { invalid } from '../../api-error';
import type { FieldMask } from '../../field-mask';
import { maskOf, merged, names } from '../../write-mask';
import { formatMessage, styleOf, textStyleOf } from '../messages/cell-format';
import { validationOf } from '../messages/validations';
import type { Edit } from './places';

type Data = sheets_v4.Schema$CellData;

/** Fields that answers have and requests cannot set; a mask of all fields passes over them. */
const readOnly = ['effectiveValue', 'formattedValue', 'effectiveFormat', 'hyperlink'];
const refused = ['pivotTable', 'dataSourceTable', 'dataSourceFormula', 'chipRuns'];

/**
 * Writes cells into an area; `dataAt` gives the data of a cell. Fields that the mask names and the data lacks are cleared.
 * @throws ApiRefusal for a value that no cell can have
 */
export function writeCellData(
  edit: Edit,
  sheet: SheetData,
  area: Area,
  mask: FieldMask,
  dataAt: (row: number, column: number) => Data,
): void {
  if (mask !== 'all')
    for (const field of mask.keys()) {
      if (readOnly.includes(field)) throw invalid(`Invalid field: ${field}`);
      if (refused.includes(field)) throw new NotEmulated(`CellData.${field}`);
    }
  edit.context.runtime.execution.meter.cells += area.rows * area.columns;
  const inFormat = maskOf(mask, 'userEnteredFormat');
  for (let column = area.column; column <= lastColumnOf(area); column++) {
    for (let row = area.row; row < area.row + area.rows; row++) writeCell(edit, sheet, row, column, mask, dataAt(row, column));
    if (inFormat) writeFormats(edit.book, sheet, column, area, inFormat, (row) => dataAt(row, column).userEnteredFormat ?? {});
  }
  if (inFormat) markLooks(edit.book);
}

function writeCell({ context, book }: Edit, sheet: SheetData, row: number, column: number, mask: FieldMask, data: Data): void {
  for (const field of refused) if (data[field as keyof Data] !== undefined) throw new NotEmulated(`CellData.${field}`);
  const isValued = names(mask, 'userEnteredValue');
  const hasRuns = names(mask, 'textFormatRuns');
  if (isValued || hasRuns) {
    const content = isValued ? contentOf(data.userEnteredValue ?? {}) : ((cellAt(sheet, row, column) ?? {}) as Cell);
    const rich = hasRuns ? richRuns(content, data.textFormatRuns ?? []) : undefined;
    putContent(book, sheet, row, column, { ...(content.f === undefined ? { v: content.v } : { f: content.f }), ...(rich && { rich }) });
  }
  if (names(mask, 'note')) putNote(sheet, row, column, data.note ?? null);
  if (names(mask, 'dataValidation')) {
    const cell = { row, column, rows: 1, columns: 1 };
    putValidation(book, sheet, cell, data.dataValidation ? validationOf(context, book, sheet, cell, data.dataValidation) : null);
  }
}

const kinds = ['numberValue', 'stringValue', 'boolValue', 'formulaValue'] as const;

/** A text is taken as it is, whatever it begins with; a formula begins with '='. */
export function contentOf(value: sheets_v4.Schema$ExtendedValue): Pick<Cell, 'v' | 'f'> {
  if (value.errorValue !== undefined) throw invalid('errorValue cannot be set.');
  const given = kinds.filter((kind) => value[kind] !== undefined);
  if (given.length > 1) throw invalid(`Invalid value (oneof), oneof field 'value' is already set. Cannot set '${given[1]}'`);
  const { numberValue, stringValue, boolValue, formulaValue } = value;
  const text = formulaValue ?? stringValue ?? '';
  if (text.length > 50_000) throw invalid('Your input contains more than the maximum of 50000 characters in a single cell.');
  if (typeof formulaValue === 'string') {
    if (!formulaValue.startsWith('=')) throw new NotEmulated('a formulaValue that does not begin with =');
    return { f: formulaValue };
  }
  return { v: numberValue ?? boolValue ?? (stringValue || undefined) };
}

/** A run reaches to the next one. */
function richRuns({ v }: Pick<Cell, 'v'>, runs: sheets_v4.Schema$TextFormatRun[]): RichRun[] | undefined {
  if (!runs.length) return undefined;
  if (typeof v !== 'string') throw invalid('textFormatRuns can only be set on cells with text.');
  const starts = runs.map(({ startIndex }) => startIndex ?? 0);
  const made = runs.map(({ format = {} }, i): RichRun => {
    const { link, ...look } = format;
    return { start: starts[i]!, end: starts[i + 1] ?? v.length, style: textStyleOf(look), ...(link?.uri && { link: link.uri }) };
  });
  if (made.some(({ start, end }) => end <= start)) throw invalid('textFormatRuns must be in ascending order within the text.');
  return starts[0] ? [{ start: 0, end: starts[0], style: {} }, ...made] : made;
}

function writeFormats(
  book: Book,
  sheet: SheetData,
  column: number,
  area: Area,
  mask: FieldMask,
  formatAt: (row: number) => sheets_v4.Schema$CellFormat,
): void {
  const before = valuesFrom(sheet.styles[column - 1], area.row, area.rows);
  // Most cells of a column have the same format before and after.
  const known = new Map<sheets_v4.Schema$CellFormat, Map<number, number>>();
  const ids = before.map((id, r) => {
    const format = formatAt(area.row + r);
    const made = known.get(format) ?? new Map<number, number>();
    known.set(format, made);
    const after = made.get(id) ?? styleId(book, changed(book.styles[id] ?? {}, format, mask, book.locale));
    made.set(id, after);
    return after;
  });
  if (ids.some((id, r) => id !== before[r])) putIds(sheet.styles, column, area.row, ids);
}

/** Returns a style with the named parts of a format. */
export const changed = (style: Style, format: sheets_v4.Schema$CellFormat, mask: FieldMask, locale: string): Style =>
  styleOf(merged(formatMessage(style, false) as Record<string, unknown>, format as Record<string, unknown>, mask), locale);

/** Returns the value of a cell of a repeated formula: relative references count from the first cell. */
export function repeated(data: Data, rows: number, columns: number): Data {
  const formula = data.userEnteredValue?.formulaValue;
  if (!formula || (!rows && !columns)) return data;
  return { ...data, userEnteredValue: { formulaValue: shifted(formula, rows, columns) } };
}
