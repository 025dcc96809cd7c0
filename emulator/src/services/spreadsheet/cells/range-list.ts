// The RangeList class: several ranges of one sheet.
import { emulate } from '../../../platform/emulate';
import { type Context, OnSheet, type PlatformRange } from '../context';
import { Range } from '../range';
import type { Book } from '../store';
import { setSelection } from '../views/selection';

type S = GoogleAppsScript.Spreadsheet.RangeList;

type Place = Pick<Range, 'area'> & Partial<Pick<Range, 'bounds'>>;

export function rangeListView(context: Context, book: Book, sheetId: number, places: Place[]): S {
  return emulate(context.runtime, 'Spreadsheet.RangeList', new RangeList(context, book, sheetId, places));
}

/** Range methods that a list calls on each of its ranges. */
const passedOn = [
  'breakApart',
  'check',
  'clear',
  'clearContent',
  'clearDataValidations',
  'clearFormat',
  'clearNote',
  'insertCheckboxes',
  'removeCheckboxes',
  'setBackground',
  'setBackgroundRGB',
  'setBorder',
  'setFontColor',
  'setFontFamily',
  'setFontLine',
  'setFontSize',
  'setFontStyle',
  'setFontWeight',
  'setFormula',
  'setFormulaR1C1',
  'setHorizontalAlignment',
  'setNote',
  'setNumberFormat',
  'setTextDirection',
  'setTextRotation',
  'setValue',
  'setVerticalAlignment',
  'setVerticalText',
  'setWrap',
  'setWrapStrategy',
  'trimWhitespace',
  'uncheck',
] as const satisfies (keyof S & keyof Range)[];

export class RangeList extends OnSheet implements Partial<S> {
  readonly ranges: Range[];

  constructor(context: Context, book: Book, sheetId: number, places: Place[]) {
    super(context, book, sheetId);
    this.ranges = places.map(({ area, bounds }) => new Range(context, book, sheetId, area, bounds));
    for (const name of passedOn)
      Object.assign(this, {
        [name]: (...args: unknown[]) => {
          for (const range of this.ranges) (range[name] as (...all: unknown[]) => unknown).apply(range, args);
          return this.view;
        },
      });
  }

  get view(): S {
    return emulate(this.context.runtime, 'Spreadsheet.RangeList', this);
  }
  getRanges(): PlatformRange[] {
    return this.ranges.map((range) => range.view);
  }
  activate(): S {
    setSelection(
      this.context,
      this.book,
      this.sheetId,
      this.ranges.map((range) => range.area),
    );
    return this.view;
  }
}
