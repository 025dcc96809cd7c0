// Data validations: from a DataValidationRule to a stored one, and back.

import type { sheets_v4 } from '@googleapis/sheets';
import type { Context } from '../../../spreadsheet/context';
import type { Area, Book, SheetData, Validation } from '../../../spreadsheet/store';
import { invalid } from '../../api-error';
import { message } from '../../json';
import { conditionMessage, criterionOf } from './conditions';

/** @param area the cells that get the rule: references of a custom formula count from its first cell */
export function validationOf(
  context: Context,
  book: Book,
  sheet: SheetData,
  area: Area,
  rule: sheets_v4.Schema$DataValidationRule,
): Validation {
  const { criterion, values } = criterionOf(context, book, rule.condition, 'data validation');
  if (criterion === 'VALUE_IN_LIST' && (values[0] as string[]).length > 500)
    throw invalid('The data validation list has more items than the limit of 500. Use the list from a range criteria instead.');
  const home = { row: area.row, column: area.column, rows: 1, columns: 1, sheetId: sheet.id };
  return {
    criterion,
    values:
      criterion === 'VALUE_IN_LIST' || criterion === 'VALUE_IN_RANGE'
        ? [values[0]!, rule.showCustomUi ?? false]
        : criterion === 'CUSTOM_FORMULA'
          ? [values[0]!, home]
          : values,
    allowInvalid: !rule.strict,
    helpText: rule.inputMessage || null,
  };
}

export function validationMessage(
  book: Book,
  { criterion, values, allowInvalid, helpText }: Validation,
): sheets_v4.Schema$DataValidationRule {
  const isList = criterion === 'VALUE_IN_LIST' || criterion === 'VALUE_IN_RANGE';
  return message({
    condition: conditionMessage(book, { criterion, values: isList ? values.slice(0, 1) : values }),
    inputMessage: helpText,
    strict: !allowInvalid,
    showCustomUi: isList && values[1] === true,
  });
}
