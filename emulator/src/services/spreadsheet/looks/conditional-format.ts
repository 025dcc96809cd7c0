// Conditional format rules and their builder.

import { constant, nameOf } from '../../../platform/constants';
import { emulate } from '../../../platform/emulate';
import { reveal } from '../../../platform/views';
import { PlatformError } from '../../../runs/errors';
import { giveCriterion, keepCriterion } from '../cells/criteria';
import type { Context, PlatformRange } from '../context';
import { piecesOf, sheetNamed } from '../formulas/formulas';
import type { Book, ConditionalRule, Gradient, SheetData } from '../store';
import { placeOf } from '../structure/sheet-lines';
import { toHex } from './colours';
import { gradientCondition, gradientPoint } from './gradients';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Interpolation = GoogleAppsScript.Spreadsheet.InterpolationType;
type RelativeOrDate = GoogleAppsScript.Base.Date | GoogleAppsScript.Spreadsheet.RelativeDate;

interface Home {
  book: Book;
  sheetId: number;
}

class RuleBase {
  constructor(
    readonly context: Context,
    /** The sheet of the ranges; null before they are set. */
    public home: Home | null,
    readonly rule: ConditionalRule,
  ) {}
  getRanges(): PlatformRange[] {
    const { home } = this;
    return home ? this.rule.areas.map((area) => this.context.rangeView(home.book, home.sheetId, area)) : [];
  }
  getBooleanCondition(): Condition | null {
    if (!this.rule.criterion) return null;
    return emulate(this.context.runtime, 'Spreadsheet.BooleanCondition', new BooleanCondition(this.context, this.rule));
  }
  getGradientCondition(): GoogleAppsScript.Spreadsheet.GradientCondition | null {
    return this.rule.gradient ? gradientCondition(this.context, this.rule.gradient) : null;
  }
  copy(): Builder {
    return new ConditionalFormatRuleBuilder(this.context, this.home, structuredClone(this.rule)).view;
  }
}

class BooleanCondition implements Partial<Condition> {
  constructor(
    private readonly context: Context,
    private readonly rule: ConditionalRule,
  ) {}
  getBackground(): string | null {
    return this.rule.look.background ?? null;
  }
  getFontColor(): string | null {
    return this.rule.look.fontColor ?? null;
  }
  getBold(): boolean | null {
    return this.rule.look.bold ?? null;
  }
  getItalic(): boolean | null {
    return this.rule.look.italic ?? null;
  }
  getUnderline(): boolean | null {
    return this.rule.look.underline ?? null;
  }
  getStrikethrough(): boolean | null {
    return this.rule.look.strike ?? null;
  }
  getCriteriaType(): GoogleAppsScript.Spreadsheet.BooleanCriteria {
    return constant('Spreadsheet.BooleanCriteria', this.rule.criterion);
  }
  getCriteriaValues(): unknown[] {
    return this.rule.values.map((value) => giveCriterion(this.context, null, value));
  }
}

export class ConditionalFormatRule extends RuleBase implements Partial<Rule> {}

export function ruleView(context: Context, home: Home | null, rule: ConditionalRule): Rule {
  return emulate(context.runtime, 'Spreadsheet.ConditionalFormatRule', new ConditionalFormatRule(context, home, rule));
}

/** Returns the rules that a script passes to a sheet. @throws PlatformError for a rule that the platform refuses */
export function rulesFor(sheet: SheetData, given: unknown[]): ConditionalRule[] {
  return given.map((one) => {
    const rule = reveal(one);
    if (!(rule instanceof ConditionalFormatRule))
      throw new PlatformError(
        "The parameters ((class)[]) don't match the method signature for SpreadsheetApp.Sheet.setConditionalFormatRules.",
      );
    if (rule.home?.sheetId !== sheet.id) throw new PlatformError('The conditional format rule applies to ranges of another sheet.');
    for (const value of rule.rule.values) {
      if (typeof value !== 'string' || !value.startsWith('=')) continue;
      const elsewhere = piecesOf(value).some(
        (piece) => piece.kind === 'reference' && (sheetNamed(piece.reference) ?? sheet.name) !== sheet.name,
      );
      if (elsewhere) throw new PlatformError('Conditional format rule cannot reference a different sheet.');
    }
    return structuredClone(rule.rule);
  });
}

export class ConditionalFormatRuleBuilder extends RuleBase implements Partial<Builder> {
  constructor(context: Context, home: Home | null = null, rule: ConditionalRule = { areas: [], criterion: '', values: [], look: {} }) {
    super(context, home, rule);
  }
  get view(): Builder {
    return emulate(this.context.runtime, 'Spreadsheet.ConditionalFormatRuleBuilder', this);
  }
  build(): Rule {
    if (!this.rule.criterion && !this.rule.gradient) throw new PlatformError('Conditional format rule must have a condition.');
    if (!this.rule.areas.length) throw new PlatformError('Conditional format rule must have at least one range.');
    return ruleView(this.context, this.home, structuredClone(this.rule));
  }
  setRanges(ranges: unknown[]): Builder {
    const places = ranges.map(placeOf);
    const [first] = places;
    if (places.some((place) => place.sheetId !== first!.sheetId || place.book !== first!.book))
      throw new PlatformError('All ranges of a conditional format rule must be on the same sheet.');
    this.home = first ? { book: first.book, sheetId: first.sheetId } : null;
    this.rule.areas = places.map((place) => ({ ...place.area }));
    return this.view;
  }

  setBackground(colour: string | null): Builder {
    return this.with({ background: toHex(colour) ?? undefined });
  }
  setFontColor(colour: string | null): Builder {
    return this.with({ fontColor: toHex(colour) ?? undefined });
  }
  setBold(bold: boolean | null): Builder {
    return this.with({ bold: bold ?? undefined });
  }
  setItalic(italic: boolean | null): Builder {
    return this.with({ italic: italic ?? undefined });
  }
  setUnderline(underline: boolean | null): Builder {
    return this.with({ underline: underline ?? undefined });
  }
  setStrikethrough(strike: boolean | null): Builder {
    return this.with({ strike: strike ?? undefined });
  }

  setGradientMinpoint(color: string): Builder {
    return this.point({ min: gradientPoint(color, 'MIN') });
  }
  setGradientMinpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.point({ min: gradientPoint(color, type, value) });
  }
  setGradientMidpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.point({ mid: gradientPoint(color, type, value) });
  }
  setGradientMaxpoint(color: string): Builder {
    return this.point({ max: gradientPoint(color, 'MAX') });
  }
  setGradientMaxpointWithValue(color: string, type: Interpolation, value: string): Builder {
    return this.point({ max: gradientPoint(color, type, value) });
  }

  whenFormulaSatisfied(formula: string): Builder {
    return this.when('CUSTOM_FORMULA', [formula.startsWith('=') ? formula : `=${formula}`]);
  }
  whenCellEmpty(): Builder {
    return this.when('CELL_EMPTY', []);
  }
  whenCellNotEmpty(): Builder {
    return this.when('CELL_NOT_EMPTY', []);
  }
  whenDateAfter(date: RelativeOrDate): Builder {
    return this.whenDate('DATE_AFTER', date);
  }
  whenDateBefore(date: RelativeOrDate): Builder {
    return this.whenDate('DATE_BEFORE', date);
  }
  whenDateEqualTo(date: RelativeOrDate): Builder {
    return this.whenDate('DATE_EQUAL_TO', date);
  }
  whenNumberBetween(start: number, end: number): Builder {
    return this.when('NUMBER_BETWEEN', [start, end]);
  }
  whenNumberEqualTo(number: number): Builder {
    return this.when('NUMBER_EQUAL_TO', [number]);
  }
  whenNumberGreaterThan(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN', [number]);
  }
  whenNumberGreaterThanOrEqualTo(number: number): Builder {
    return this.when('NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberLessThan(number: number): Builder {
    return this.when('NUMBER_LESS_THAN', [number]);
  }
  whenNumberLessThanOrEqualTo(number: number): Builder {
    return this.when('NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }
  whenNumberNotBetween(start: number, end: number): Builder {
    return this.when('NUMBER_NOT_BETWEEN', [start, end]);
  }
  whenNumberNotEqualTo(number: number): Builder {
    return this.when('NUMBER_NOT_EQUAL_TO', [number]);
  }
  whenTextContains(text: string): Builder {
    return this.when('TEXT_CONTAINS', [text]);
  }
  whenTextDoesNotContain(text: string): Builder {
    return this.when('TEXT_DOES_NOT_CONTAIN', [text]);
  }
  whenTextEndsWith(text: string): Builder {
    return this.when('TEXT_ENDS_WITH', [text]);
  }
  whenTextEqualTo(text: string): Builder {
    return this.when('TEXT_EQUAL_TO', [text]);
  }
  whenTextStartsWith(text: string): Builder {
    return this.when('TEXT_STARTS_WITH', [text]);
  }
  withCriteria(criterion: GoogleAppsScript.Spreadsheet.BooleanCriteria, args: unknown[]): Builder {
    return this.when(nameOf(criterion), args);
  }

  private whenDate(criterion: string, date: RelativeOrDate): Builder {
    const kept = keepCriterion(date);
    const isRelative = typeof kept === 'object' && 'relative' in kept;
    return this.when(isRelative ? `${criterion}_RELATIVE` : criterion, [date]);
  }
  /** A rule has a condition or a gradient, not both. */
  private point(point: Gradient): Builder {
    Object.assign(this.rule, { criterion: '', values: [], gradient: { ...this.rule.gradient, ...point } });
    return this.view;
  }
  private when(criterion: string, values: unknown[]): Builder {
    delete this.rule.gradient;
    this.rule.criterion = criterion;
    this.rule.values = values.map(keepCriterion);
    return this.view;
  }
  private with(look: ConditionalRule['look']): Builder {
    Object.assign(this.rule.look, look);
    return this.view;
  }
}
