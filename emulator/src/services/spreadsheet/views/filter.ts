// The filter of a sheet: its range, its criteria, and the rows that they hide.

import { constant, nameOf } from '../../../platform/constants';
import { emulate } from '../../../platform/emulate';
import { PlatformError } from '../../../runs/errors';
import { lastColumnOf, lastRowOf } from '../cells/areas';
import { displayedText } from '../cells/cell-values';
import { giveCriterion, keepCriterion } from '../cells/criteria';
import { sortArea } from '../cells/sorting';
import { type Context, OnSheet, type PlatformRange } from '../context';
import { calculationOf } from '../formulas/calculation';
import { shifted } from '../formulas/formulas';
import { criterionFormula } from '../looks/rule-formulas';
import { requireEditable } from '../rights/rights';
import type { Area, Book, FilterCriterion, KeptFilter, SheetData } from '../store';

type S = GoogleAppsScript.Spreadsheet.Filter;
type Criteria = GoogleAppsScript.Spreadsheet.FilterCriteria;
type Builder = GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder;

export function filterView(context: Context, book: Book, sheetId: number): S | null {
  const filter = new Filter(context, book, sheetId);
  return filter.data.filter ? emulate(context.runtime, 'Spreadsheet.Filter', filter) : null;
}

export function createFilter(context: Context, book: Book, sheetId: number, area: Area): S {
  return context.change(book, () => {
    const { data } = new Filter(context, book, sheetId);
    if (data.filter) throw new PlatformError("You can't create a filter in a sheet that already has a filter.");
    data.filter = { area: { ...area }, criteria: {} };
    return filterView(context, book, sheetId)!;
  });
}

/** True when the sheet's filter hides the row. */
export const isHiddenByFilter = (context: Context, book: Book, sheet: SheetData, row: number): boolean =>
  sheet.filter !== null && hidesRow(context, book, sheet, sheet.filter, row);

/** True when a filter of the sheet hides the row: its own one, or a filter view for who looks through it. */
export function hidesRow(context: Context, book: Book, sheet: SheetData, { area, criteria }: KeptFilter, row: number): boolean {
  if (row <= area.row || row > lastRowOf(area)) return false;
  return Object.entries(criteria).some(([column, { hidden, criterion, values }]) => {
    if (hidden.includes(displayedText(context.runtime, book, sheet, row, Number(column)))) return true;
    if (!criterion) return false;
    const first = { row: area.row + 1, column: Number(column), rows: 1, columns: 1 };
    const formula = shifted(criterionFormula(criterion, values, first, book), row - first.row, 0);
    return calculationOf(context.runtime, book).evaluate(sheet, formula) !== true;
  });
}

class Filter extends OnSheet implements Partial<S> {
  private get kept() {
    const { filter } = this.data;
    if (!filter) throw new PlatformError('The filter does not exist.');
    return filter;
  }
  getRange(): PlatformRange {
    return this.context.rangeView(this.book, this.sheetId, this.kept.area);
  }
  getColumnFilterCriteria(column: number): Criteria | null {
    const kept = this.kept.criteria[column];
    return kept ? criteriaView(this.context, structuredClone(kept)) : null;
  }
  setColumnFilterCriteria(column: number, criteria: unknown): S {
    return this.change(() => {
      this.checkColumn(column);
      if (!(criteria instanceof FilterCriteria)) delete this.kept.criteria[column];
      else if (criteria.kept.shown) throw new PlatformError('Visible values are for the filters of pivot tables.');
      else this.kept.criteria[column] = structuredClone(criteria.kept);
    });
  }
  removeColumnFilterCriteria(column: number): S {
    return this.change(() => {
      delete this.kept.criteria[column];
    });
  }
  sort(column: number, ascending: boolean): S {
    return this.change(() => {
      this.checkColumn(column);
      const { area } = this.kept;
      const rows = { ...area, row: area.row + 1, rows: area.rows - 1 };
      requireEditable(this.context, this.book, this.data, rows, this.context.actor);
      sortArea(this.context.runtime, this.book, this.data, rows, [{ column, ascending }]);
    });
  }
  remove(): void {
    this.change(() => {
      this.data.filter = null;
    });
  }
  private checkColumn(column: number): void {
    const { area } = this.kept;
    if (column < area.column || column > lastColumnOf(area)) throw new PlatformError('The column is outside of the filter range.');
  }
  private change(work: () => void): S {
    this.context.change(this.book, work);
    return emulate(this.context.runtime, 'Spreadsheet.Filter', this);
  }
}

class FilterCriteria implements Partial<Criteria> {
  constructor(
    protected readonly context: Context,
    readonly kept: FilterCriterion = { hidden: [], shown: null, criterion: null, values: [] },
  ) {}
  copy(): Builder {
    return filterCriteriaBuilder(this.context, structuredClone(this.kept));
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    const { criterion } = this.kept;
    return criterion ? constant('Spreadsheet.BooleanCriteria', criterion) : (null as never);
  }
  getCriteriaValues(): unknown[] {
    return this.kept.values.map((value) => giveCriterion(this.context, null, value));
  }
  getHiddenValues(): string[] {
    return this.kept.hidden;
  }
  getVisibleValues(): string[] {
    return this.kept.shown ?? [];
  }
}

function criteriaView(context: Context, kept: FilterCriterion): Criteria {
  return emulate(context.runtime, 'Spreadsheet.FilterCriteria', new FilterCriteria(context, kept));
}

export function filterCriteriaBuilder(context: Context, kept?: FilterCriterion): Builder {
  return emulate(context.runtime, 'Spreadsheet.FilterCriteriaBuilder', new FilterCriteriaBuilder(context, kept));
}

class FilterCriteriaBuilder extends FilterCriteria implements Partial<Builder> {
  build(): Criteria {
    return criteriaView(this.context, structuredClone(this.kept));
  }
  setHiddenValues(values: string[]): Builder {
    return this.with({ hidden: values.map(String), shown: null });
  }
  setVisibleValues(values: string[]): Builder {
    return this.with({ shown: values.map(String), hidden: [] });
  }
  whenCellEmpty(): Builder {
    return this.when('CELL_EMPTY', []);
  }
  whenCellNotEmpty(): Builder {
    return this.when('CELL_NOT_EMPTY', []);
  }
  whenTextContains(text: string): Builder {
    return this.when('TEXT_CONTAINS', [text]);
  }
  whenTextDoesNotContain(text: string): Builder {
    return this.when('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  whenTextEqualTo(text: string): Builder {
    return this.when('TEXT_EQUAL_TO', [text]);
  }
  whenTextStartsWith(text: string): Builder {
    return this.when('TEXT_STARTS_WITH', [text]);
  }
  whenTextEndsWith(text: string): Builder {
    return this.when('TEXT_ENDS_WITH', [text]);
  }
  whenNumberEqualTo(number: number): Builder {
    return this.when('NUMBER_EQUAL_TO', [number]);
  }
  whenNumberGreaterThan(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN', [number]);
  }
  whenNumberLessThan(number: number): Builder {
    return this.when('NUMBER_LESS_THAN', [number]);
  }
  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberNotEqualTo(number: number): Builder {
    return this.when('NUMBER_NOT_EQUAL_TO', [number]);
  }
  whenNumberBetween(start: number, end: number): Builder {
    return this.when('NUMBER_BETWEEN', [start, end]);
  }
  whenNumberNotBetween(start: number, end: number): Builder {
    return this.when('NUMBER_NOT_BETWEEN', [start, end]);
  }
  withCriteria(criterion: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return this.when(nameOf(criterion), args);
  }
  private when(criterion: string, values: unknown[]): Builder {
    return this.with({ criterion, values: values.map(keepCriterion) });
  }
  private with(change: Partial<FilterCriterion>): Builder {
    Object.assign(this.kept, change);
    return emulate(this.context.runtime, 'Spreadsheet.FilterCriteriaBuilder', this);
  }
}
