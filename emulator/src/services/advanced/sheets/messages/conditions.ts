// Conditions of validations, conditional formats and filters: from a BooleanCondition to a stored criterion, and back.

import type { sheets_v4 } from '@googleapis/sheets';
import { NotEmulated } from '../../../../runs/errors';
import { a1Of, bounded, quoteSheet } from '../../../spreadsheet/cells/areas';
import { readEntry } from '../../../spreadsheet/cells/reading';
import { toInstant, toSerial } from '../../../spreadsheet/cells/serials';
import type { Context } from '../../../spreadsheet/context';
import { localeOf } from '../../../spreadsheet/formulas/locales';
import { display } from '../../../spreadsheet/looks/display';
import type { Book, CriterionValue } from '../../../spreadsheet/store';
import { invalid } from '../../api-error';
import { rangeByA1 } from '../values/value-ranges';

/** The stored criterion by the API's type. */
const criteria: Record<string, string> = {
  NUMBER_GREATER: 'NUMBER_GREATER_THAN',
  NUMBER_GREATER_THAN_EQ: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  NUMBER_LESS: 'NUMBER_LESS_THAN',
  NUMBER_LESS_THAN_EQ: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
  NUMBER_EQ: 'NUMBER_EQUAL_TO',
  NUMBER_NOT_EQ: 'NUMBER_NOT_EQUAL_TO',
  NUMBER_BETWEEN: 'NUMBER_BETWEEN',
  NUMBER_NOT_BETWEEN: 'NUMBER_NOT_BETWEEN',
  TEXT_CONTAINS: 'TEXT_CONTAINS',
  TEXT_NOT_CONTAINS: 'TEXT_DOES_NOT_CONTAIN',
  TEXT_STARTS_WITH: 'TEXT_STARTS_WITH',
  TEXT_ENDS_WITH: 'TEXT_ENDS_WITH',
  TEXT_EQ: 'TEXT_EQUAL_TO',
  TEXT_IS_EMAIL: 'TEXT_IS_VALID_EMAIL',
  TEXT_IS_URL: 'TEXT_IS_VALID_URL',
  DATE_EQ: 'DATE_EQUAL_TO',
  DATE_BEFORE: 'DATE_BEFORE',
  DATE_AFTER: 'DATE_AFTER',
  DATE_ON_OR_BEFORE: 'DATE_ON_OR_BEFORE',
  DATE_ON_OR_AFTER: 'DATE_ON_OR_AFTER',
  DATE_BETWEEN: 'DATE_BETWEEN',
  DATE_NOT_BETWEEN: 'DATE_NOT_BETWEEN',
  DATE_IS_VALID: 'DATE_IS_VALID_DATE',
  ONE_OF_RANGE: 'VALUE_IN_RANGE',
  ONE_OF_LIST: 'VALUE_IN_LIST',
  BLANK: 'CELL_EMPTY',
  NOT_BLANK: 'CELL_NOT_EMPTY',
  CUSTOM_FORMULA: 'CUSTOM_FORMULA',
  BOOLEAN: 'CHECKBOX',
};
const types = Object.fromEntries(Object.entries(criteria).map(([type, criterion]) => [criterion, type]));

const forFilters = /^(?!ONE_OF|BOOLEAN|DATE_IS_VALID|DATE_ON_OR|DATE_BETWEEN|DATE_NOT_BETWEEN|TEXT_IS_)/;
/** The types that each use takes. */
const uses = {
  'data validation': /^(?!BLANK|NOT_BLANK|TEXT_STARTS|TEXT_ENDS)/,
  'conditional formatting': forFilters,
  filters: forFilters,
};

/** Numbers of values by type; others take one. */
const counts: Record<string, [least: number, most: number]> = {
  NUMBER_BETWEEN: [2, 2],
  NUMBER_NOT_BETWEEN: [2, 2],
  DATE_BETWEEN: [2, 2],
  DATE_NOT_BETWEEN: [2, 2],
  DATE_IS_VALID: [0, 0],
  TEXT_IS_EMAIL: [0, 0],
  TEXT_IS_URL: [0, 0],
  BLANK: [0, 0],
  NOT_BLANK: [0, 0],
  BOOLEAN: [0, 2],
  ONE_OF_LIST: [1, Number.POSITIVE_INFINITY],
};

export interface Criterion {
  criterion: string;
  values: CriterionValue[];
}

/** @throws ApiRefusal for a type that this use lacks, or a wrong number of values */
export function criterionOf(
  context: Context,
  book: Book,
  condition: sheets_v4.Schema$BooleanCondition | undefined,
  use: keyof typeof uses,
): Criterion {
  const type = condition?.type;
  if (!condition || !type) throw invalid('No condition type specified.');
  const criterion = criteria[type];
  if (!criterion) throw new NotEmulated(`a condition of type ${type}`);
  if (!uses[use].test(type)) throw invalid(`ConditionType '${type}' is not supported in ${use}.`);
  const given = condition.values ?? [];
  const [least, most] = counts[type] ?? [1, 1];
  if (given.length < least || given.length > most)
    throw invalid(
      `ConditionType '${type}' requires ${least === most ? `exactly ${least}` : `at least ${least}`} ConditionValues, but ${given.length} were given.`,
    );
  const [first] = given;
  if (first?.relativeDate && use === 'data validation') throw invalid('relativeDate values are not supported');
  if (first?.relativeDate) return { criterion: `${criterion}_RELATIVE`, values: [{ relative: first.relativeDate }] };
  const texts = given.map(({ userEnteredValue }) => userEnteredValue ?? '');
  if (type === 'ONE_OF_LIST') return { criterion, values: [texts] };
  if (type === 'ONE_OF_RANGE') {
    const { sheet, area } = rangeByA1(book, texts[0]!.replace(/^=/, ''));
    return { criterion, values: [{ ...area, sheetId: sheet.id }] };
  }
  return { criterion, values: texts.map((text) => typedValue(context, book, type, text)) };
}

/** Values are as a person types them. */
function typedValue(context: Context, book: Book, type: string, text: string): CriterionValue {
  if (type === 'CUSTOM_FORMULA') {
    if (!text.startsWith('=')) throw invalid(`Invalid ConditionValue.userEnteredValue: ${text}`);
    return text;
  }
  if (text.startsWith('=') || type.startsWith('TEXT_') || type === 'BOOLEAN') return text;
  const { value } = readEntry(text, { locale: book.locale, timeZone: book.timeZone, now: context.runtime.clock.now(), format: '' });
  if (typeof value !== 'number') throw invalid(`Invalid ConditionValue.userEnteredValue: ${text}`);
  return type.startsWith('DATE_') ? { instant: toInstant(value, book.timeZone) } : value;
}

export function conditionMessage(book: Book, { criterion, values }: Criterion): sheets_v4.Schema$BooleanCondition {
  const type = types[criterion.replace(/_RELATIVE$/, '')]!;
  const shown =
    type === 'ONE_OF_LIST' ? (values[0] as string[]) : type === 'ONE_OF_RANGE' || type === 'CUSTOM_FORMULA' ? values.slice(0, 1) : values;
  const given = shown.map((value) => valueMessage(book, value));
  return { type, ...(given.length && { values: given }) };
}

function valueMessage(book: Book, value: CriterionValue): sheets_v4.Schema$ConditionValue {
  if (typeof value !== 'object') return { userEnteredValue: typeof value === 'number' ? display(value, '', book.locale) : String(value) };
  if (Array.isArray(value)) return { userEnteredValue: value.join() };
  if ('relative' in value) return { relativeDate: value.relative };
  if ('instant' in value)
    return { userEnteredValue: display(toSerial(value.instant, book.timeZone), localeOf(book.locale).dateFormat, book.locale) };
  const sheet = book.sheets.find(({ id }) => id === value.sheetId);
  return { userEnteredValue: `=${quoteSheet(sheet?.name ?? '#REF')}!${a1Of(value, bounded)}` };
}
