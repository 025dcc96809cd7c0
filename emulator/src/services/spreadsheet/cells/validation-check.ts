// Check of a value against the data validation of its cell.

import type { Context } from '../context';
import { calculationOf } from '../formulas/calculation';
import { shifted } from '../formulas/formulas';
import { display, isDateFormat } from '../looks/display';
import type { Book, Cell, CriterionValue, KeptDate, SheetArea, SheetData, Validation } from '../store';
import { displayedText } from './cell-values';
import { cellAt, eachCell, putContent } from './grid';
import { toSerial } from './serials';

export interface Candidate {
  row: number;
  column: number;
  content: Pick<Cell, 'v' | 'f'>;
  format: string;
}

/** True when the content satisfies the validation. Blank always does; for a formula the result counts. */
export function satisfies(context: Context, book: Book, sheet: SheetData, validation: Validation, candidate: Candidate): boolean {
  const { content } = candidate;
  if (content.f === undefined && (content.v ?? '') === '') return true;
  const { criterion, values } = validation;
  if (criterion === 'CUSTOM_FORMULA') return custom(context, book, sheet, validation, candidate);
  const value = content.f === undefined ? content.v : calculationOf(context.runtime, book).evaluate(sheet, content.f);
  const text = display(value, candidate.format, book.locale);
  switch (criterion) {
    case 'VALUE_IN_LIST':
      return (values[0] as string[]).some((item) => item === text || item === String(value));
    case 'VALUE_IN_RANGE':
      return optionsOf(context, book, values[0] as SheetArea).includes(text);
    case 'CHECKBOX':
      return values.length ? values.includes(value as string) : typeof value === 'boolean';
    case 'TEXT_CONTAINS':
      return text.toLowerCase().includes(String(values[0]).toLowerCase());
    case 'TEXT_DOES_NOT_CONTAIN':
      return !text.toLowerCase().includes(String(values[0]).toLowerCase());
    case 'TEXT_EQUAL_TO':
      return text === String(values[0]);
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text);
    case 'TEXT_IS_VALID_URL':
      return /^(https?:\/\/|ftp:\/\/)?[^\s/.]+(\.[^\s/.]+)+(\/\S*)?$/i.test(text);
  }
  if (typeof value !== 'number') return false;
  if (criterion.startsWith('NUMBER_')) return compare(criterion.slice(7), value, values.map(Number));
  // A date criterion accepts a number only in a date format.
  if (!isDateFormat(candidate.format)) return false;
  if (criterion === 'DATE_IS_VALID_DATE') return true;
  return compare(
    criterion.slice(5),
    Math.floor(value),
    values.map((kept) => dayOf(book, kept)),
  );
}

/** Returns the choices of a range validation: the texts of its cells, without blanks. */
export function optionsOf(context: Context, book: Book, area: SheetArea): string[] {
  const source = book.sheets.find((one) => one.id === area.sheetId);
  const options: string[] = [];
  if (source)
    eachCell(area, (row, column) => {
      const text = displayedText(context.runtime, book, source, row, column);
      if (text !== '') options.push(text);
    });
  return options;
}

/** Returns the platform's message for a refused value. */
export function refusal(a1: string, validation: Validation): string {
  const list =
    validation.criterion === 'VALUE_IN_LIST'
      ? ` Please enter one of the following values: ${(validation.values[0] as string[]).join(', ')}.`
      : '';
  return `The data you entered in cell ${a1} violates the data validation rules set on this cell.${validation.helpText ? ` ${validation.helpText}` : list}`;
}

function dayOf(book: Book, kept: CriterionValue): number {
  return Math.floor(toSerial((kept as KeptDate).instant, book.timeZone));
}

function compare(test: string, value: number, [first = Number.NaN, second = Number.NaN]: number[]): boolean {
  switch (test) {
    case 'BETWEEN':
      return value >= first && value <= second;
    case 'NOT_BETWEEN':
      return value < first || value > second;
    case 'EQUAL_TO':
      return value === first;
    case 'NOT_EQUAL_TO':
      return value !== first;
    case 'GREATER_THAN':
    case 'AFTER':
      return value > first;
    case 'GREATER_THAN_OR_EQUAL_TO':
    case 'ON_OR_AFTER':
      return value >= first;
    case 'LESS_THAN':
    case 'BEFORE':
      return value < first;
    default:
      return value <= first;
  }
}

/** Computes the formula as if the cell had the value already. Its references count from the cell it was written for. */
function custom(context: Context, book: Book, sheet: SheetData, { values }: Validation, { row, column, content }: Candidate): boolean {
  const [formula, anchor] = values as [string, SheetArea];
  const before = cellAt(sheet, row, column);
  putContent(book, sheet, row, column, content);
  try {
    return calculationOf(context.runtime, book).evaluate(sheet, shifted(formula, row - anchor.row, column - anchor.column)) === true;
  } finally {
    putContent(book, sheet, row, column, before);
  }
}
