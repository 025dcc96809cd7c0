// Data validation rules and their builder.

import { constant, nameOf } from '../../../platform/constants';
import { emulate } from '../../../platform/emulate';
import { reveal } from '../../../platform/views';
import { PlatformError } from '../../../runs/errors';
import type { Context } from '../context';
import { RangePlace } from '../range-place';
import type { Book, Validation } from '../store';
import { giveCriterion, keepCriterion } from './criteria';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

class RuleBase {
  constructor(
    readonly context: Context,
    /** The spreadsheet of ranges in the criterion; null before one is set. */
    public book: Book | null,
    readonly rule: Validation,
  ) {}
  getAllowInvalid(): boolean {
    return this.rule.allowInvalid;
  }
  /** null when there is none, although the published type is string. */
  getHelpText(): string {
    return this.rule.helpText as string;
  }
  /** null before a criterion is set. */
  getCriteriaType(): GoogleAppsScript.Spreadsheet.DataValidationCriteria {
    const { criterion } = this.rule;
    return (
      criterion ? constant('Spreadsheet.DataValidationCriteria', criterion) : null
    ) as GoogleAppsScript.Spreadsheet.DataValidationCriteria;
  }
  getCriteriaValues(): unknown[] {
    const values = this.rule.values.map((value) => giveCriterion(this.context, this.book, value));
    // Scripts do not get the cell from which the formula's references count.
    return this.rule.criterion === 'CUSTOM_FORMULA' ? values.slice(0, 1) : values;
  }
  copy(): Builder {
    return new DataValidationBuilder(this.context, this.book, structuredClone(this.rule)).view;
  }
}

export class DataValidation extends RuleBase implements Partial<Rule> {
  static from(value: unknown): DataValidation | null {
    const rule = reveal(value);
    return rule instanceof DataValidation ? rule : null;
  }
}

export function validationView(context: Context, book: Book | null, rule: Validation): Rule {
  return emulate(context.runtime, 'Spreadsheet.DataValidation', new DataValidation(context, book, rule));
}

export class DataValidationBuilder extends RuleBase implements Partial<Builder> {
  constructor(
    context: Context,
    book: Book | null = null,
    rule: Validation = { criterion: '', values: [], allowInvalid: true, helpText: null },
  ) {
    super(context, book, rule);
  }
  get view(): Builder {
    return emulate(this.context.runtime, 'Spreadsheet.DataValidationBuilder', this);
  }
  build(): Rule {
    if (!this.rule.criterion) throw new PlatformError('Data validation rules must have a criteria.');
    return validationView(this.context, this.book, structuredClone(this.rule));
  }
  setAllowInvalid(allow: boolean): Builder {
    this.rule.allowInvalid = allow;
    return this.view;
  }
  setHelpText(text: string): Builder {
    this.rule.helpText = text;
    return this.view;
  }
  withCriteria(criterion: GoogleAppsScript.Spreadsheet.DataValidationCriteria, args: unknown[]): Builder {
    return this.require(nameOf(criterion), args);
  }

  requireCheckbox(...values: unknown[]): Builder {
    return this.require('CHECKBOX', values);
  }
  requireDate(): Builder {
    return this.require('DATE_IS_VALID_DATE', []);
  }
  requireDateAfter(date: GoogleAppsScript.Base.Date): Builder {
    return this.require('DATE_AFTER', [date]);
  }
  requireDateBefore(date: GoogleAppsScript.Base.Date): Builder {
    return this.require('DATE_BEFORE', [date]);
  }
  requireDateBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): Builder {
    return this.require('DATE_BETWEEN', [start, end]);
  }
  requireDateEqualTo(date: GoogleAppsScript.Base.Date): Builder {
    return this.require('DATE_EQUAL_TO', [date]);
  }
  requireDateNotBetween(start: GoogleAppsScript.Base.Date, end: GoogleAppsScript.Base.Date): Builder {
    return this.require('DATE_NOT_BETWEEN', [start, end]);
  }
  requireDateOnOrAfter(date: GoogleAppsScript.Base.Date): Builder {
    return this.require('DATE_ON_OR_AFTER', [date]);
  }
  requireDateOnOrBefore(date: GoogleAppsScript.Base.Date): Builder {
    return this.require('DATE_ON_OR_BEFORE', [date]);
  }
  requireFormulaSatisfied(formula: string): Builder {
    return this.require('CUSTOM_FORMULA', [formula]);
  }
  requireNumberBetween(start: number, end: number): Builder {
    return this.require('NUMBER_BETWEEN', [start, end]);
  }
  requireNumberEqualTo(number: number): Builder {
    return this.require('NUMBER_EQUAL_TO', [number]);
  }
  requireNumberGreaterThan(number: number): Builder {
    return this.require('NUMBER_GREATER_THAN', [number]);
  }
  requireNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.require('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberLessThan(number: number): Builder {
    return this.require('NUMBER_LESS_THAN', [number]);
  }
  requireNumberLessThanOrEqualTo(number: number): Builder {
    return this.require('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  requireNumberNotBetween(start: number, end: number): Builder {
    return this.require('NUMBER_NOT_BETWEEN', [start, end]);
  }
  requireNumberNotEqualTo(number: number): Builder {
    return this.require('NUMBER_NOT_EQUAL_TO', [number]);
  }
  requireTextContains(text: string): Builder {
    return this.require('TEXT_CONTAINS', [text]);
  }
  requireTextDoesNotContain(text: string): Builder {
    return this.require('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  requireTextEqualTo(text: string): Builder {
    return this.require('TEXT_EQUAL_TO', [text]);
  }
  requireTextIsEmail(): Builder {
    return this.require('TEXT_IS_VALID_EMAIL', []);
  }
  requireTextIsUrl(): Builder {
    return this.require('TEXT_IS_VALID_URL', []);
  }
  requireValueInList(values: string[], showDropdown = true): Builder {
    if (values.length > 500)
      throw new PlatformError('The data validation list has more items than the limit of 500. Use the list from a range criteria instead.');
    return this.require('VALUE_IN_LIST', [values.map(String), showDropdown]);
  }
  requireValueInRange(range: unknown, showDropdown = true): Builder {
    return this.require('VALUE_IN_RANGE', [range, showDropdown]);
  }

  private require(criterion: string, given: unknown[]): Builder {
    const values = given.map(reveal);
    this.rule.criterion = criterion;
    this.rule.values = values.map(keepCriterion);
    this.book = values.find((value) => value instanceof RangePlace)?.book ?? this.book;
    return this.view;
  }
}
