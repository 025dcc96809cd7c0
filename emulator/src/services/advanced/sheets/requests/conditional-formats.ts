// Requests for conditional formats: add, update, move and delete a rule; index 0 is tried first.

import type { sheets_v4 } from '@googleapis/sheets';
import { markLooks } from '../../../spreadsheet/cells/grid';
import { requireSheetEditable } from '../../../spreadsheet/rights/rights';
import type { ConditionalRule, Gradient, GradientPoint, SheetData } from '../../../spreadsheet/store';
import { invalid } from '../../api-error';
import { styleOf } from '../messages/cell-format';
import { hexOfColor } from '../messages/colors';
import { criterionOf } from '../messages/conditions';
import { ruleMessage } from '../messages/rule-messages';
import { cellsOf, type Edit, gridSheet } from './places';

type Rule = sheets_v4.Schema$ConditionalFormatRule;

export function addConditionalFormatRule(edit: Edit, { rule, index }: sheets_v4.Schema$AddConditionalFormatRuleRequest): void {
  const { sheet, kept } = ruleOf(edit, rule);
  const at = index ?? 0;
  if (at < 0 || at > sheet.rules.length) throw invalid(`Invalid conditional format index ${at}`);
  editRules(edit, sheet, (rules) => rules.splice(at, 0, kept));
}

export function updateConditionalFormatRule(
  edit: Edit,
  { rule, sheetId, index, newIndex }: sheets_v4.Schema$UpdateConditionalFormatRuleRequest,
): sheets_v4.Schema$UpdateConditionalFormatRuleResponse {
  const at = index ?? 0;
  if (rule) {
    const { sheet, kept } = ruleOf(edit, rule);
    const before = ruleAt(sheet, at);
    editRules(edit, sheet, (rules) => rules.splice(at, 1, kept));
    return { newRule: ruleMessage(edit.book, sheet, kept), newIndex: at, oldRule: ruleMessage(edit.book, sheet, before) };
  }
  const sheet = gridSheet(edit.book, sheetId);
  const moved = ruleAt(sheet, at);
  editRules(edit, sheet, (rules) => rules.splice(newIndex ?? 0, 0, ...rules.splice(at, 1)));
  return { newRule: ruleMessage(edit.book, sheet, moved), newIndex: newIndex ?? 0, oldIndex: at };
}

export function deleteConditionalFormatRule(
  edit: Edit,
  { sheetId, index }: sheets_v4.Schema$DeleteConditionalFormatRuleRequest,
): sheets_v4.Schema$DeleteConditionalFormatRuleResponse {
  const sheet = gridSheet(edit.book, sheetId);
  const rule = ruleAt(sheet, index ?? 0);
  editRules(edit, sheet, (rules) => rules.splice(index ?? 0, 1));
  return { rule: ruleMessage(edit.book, sheet, rule) };
}

function editRules({ context, book }: Edit, sheet: SheetData, change: (rules: ConditionalRule[]) => unknown): void {
  requireSheetEditable(context, book, sheet, context.actor);
  change(sheet.rules);
  markLooks(book);
}

function ruleAt(sheet: SheetData, index: number): ConditionalRule {
  const rule = sheet.rules[index];
  if (!rule) throw invalid(`No conditional format on sheet: ${sheet.id} at index: ${index}`);
  return rule;
}

function ruleOf({ context, book }: Edit, rule: Rule | undefined): { sheet: SheetData; kept: ConditionalRule } {
  if (!rule?.ranges?.length) throw invalid('No ranges specified.');
  const places = rule.ranges.map((range) => cellsOf(book, range));
  const { sheet } = places[0]!;
  if (places.some((place) => place.sheet !== sheet)) throw invalid('All ranges of a conditional format must be on the same sheet.');
  const areas = places.map(({ area }) => area);
  if (rule.gradientRule) return { sheet, kept: { areas, criterion: '', values: [], look: {}, gradient: gradientOf(rule.gradientRule) } };
  if (!rule.booleanRule) throw invalid('No rule specified.');
  const { criterion, values } = criterionOf(context, book, rule.booleanRule.condition, 'conditional formatting');
  const { background, fontColor, bold, italic, underline, strike, ...other } = styleOf(rule.booleanRule.format ?? {}, book.locale);
  if (Object.keys(other).length)
    throw invalid('Conditional format rules can only set bold, italic, strikethrough, underline, foreground color and background color.');
  const look = { background, fontColor, bold, italic, underline, strike };
  return { sheet, kept: { areas, criterion, values, look } };
}

/** The least and the greatest point are needed. */
function gradientOf({ minpoint, midpoint, maxpoint }: sheets_v4.Schema$GradientRule): Gradient {
  if (!minpoint?.type || !maxpoint?.type || (midpoint && !midpoint.type)) throw invalid('No interpolationPointType specified.');
  const point = ({ color, type, value }: sheets_v4.Schema$InterpolationPoint): GradientPoint => ({
    color: hexOfColor(color ?? {}),
    type: type!,
    value: value ?? '',
  });
  return { min: point(minpoint), ...(midpoint && { mid: point(midpoint) }), max: point(maxpoint) };
}
