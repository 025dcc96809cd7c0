// Several ranges of one sheet, treated alike.
import { emulate } from '../../emulate';
import { type Context, OnSheet } from './context';
import { Range } from './range';
import type { PlatformRange } from './range-place';
import { setSelection } from './selection';
import type { Area, Book } from './store';

type S = GoogleAppsScript.Spreadsheet.RangeList;

export function rangeListView(context: Context, book: Book, sheetId: number, areas: Area[]): S {
  return emulate(context.runtime, 'Spreadsheet.RangeList', new RangeList(context, book, sheetId, areas));
}

/** Range methods that a list passes on to each of its ranges. */
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

  constructor(context: Context, book: Book, sheetId: number, areas: Area[]) {
    super(context, book, sheetId);
    this.ranges = areas.map((area) => new Range(context, book, sheetId, area));
    for (const name of passedOn)
      Object.defineProperty(this, name, {
        configurable: true,
        value: (...args: unknown[]) => {
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
