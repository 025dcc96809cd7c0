// Conditional formats and filters in answers.
import type { sheets_v4 } from '@googleapis/sheets';
import type { Book, ConditionalRule, FilterView, GradientPoint, KeptFilter, SheetData } from '../../../spreadsheet/store';
import { message } from '../../json';
import { formatMessage } from './cell-format';
import { colorFields } from './colors';
import { conditionMessage } from './conditions';
import { gridRange } from './grid-range';

const point = ({ color, type, value }: GradientPoint): sheets_v4.Schema$InterpolationPoint => ({
  ...colorFields('color', color),
  type,
  ...message({ value }),
});

export const ruleMessage = (
  book: Book,
  sheet: SheetData,
  { areas, criterion, values, look, gradient }: ConditionalRule,
): sheets_v4.Schema$ConditionalFormatRule => ({
  ranges: areas.map((area) => gridRange(sheet.id, area)),
  ...(gradient
    ? {
        gradientRule: {
          ...(gradient.min && { minpoint: point(gradient.min) }),
          ...(gradient.mid && { midpoint: point(gradient.mid) }),
          ...(gradient.max && { maxpoint: point(gradient.max) }),
        },
      }
    : { booleanRule: { condition: conditionMessage(book, { criterion, values }), format: formatMessage(look, true) } }),
});

/** The criteria are told twice: by specification, and in the older map by column. */
export const filterMessage = (book: Book, sheet: SheetData, { area, criteria }: KeptFilter): sheets_v4.Schema$BasicFilter => {
  const specs = Object.entries(criteria).map(([column, { hidden, criterion, values }]): [index: number, object] => [
    Number(column) - 1,
    message({ hiddenValues: hidden, condition: criterion && conditionMessage(book, { criterion, values }) }),
  ]);
  return {
    range: gridRange(sheet.id, area),
    ...message({
      criteria: specs.length ? Object.fromEntries(specs) : undefined,
      filterSpecs: specs.map(([columnIndex, filterCriteria]) => ({ ...message({ columnIndex }), filterCriteria })),
    }),
  };
};

export const filterViewMessage = (book: Book, sheet: SheetData, view: FilterView): sheets_v4.Schema$FilterView => ({
  filterViewId: view.id,
  title: view.title,
  ...filterMessage(book, sheet, view),
});
