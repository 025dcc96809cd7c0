// Conditional format rules for the engine: every criterion as a formula over the rule's first cell.

import type { Dxf, Model } from '@ironcalc/wasm';
import { NotEmulated } from '../../../runs/errors';
import { absoluteA1, clip, columnName } from '../cells/areas';
import { toSerial } from '../cells/serials';
import { functionsOf, shifted } from '../formulas/formulas';
import { translate, withoutIndirect } from '../formulas/translation';
import type { Area, Book, ConditionalRule, CriterionValue, SheetData } from '../store';
import { colourScale } from './gradients';

/**
 * Adds a sheet's rules to a model in reverse order: in the engine the last rule wins, on the platform the first.
 * A rule with an invalid formula applies nowhere.
 * @param columns only these; absent: all
 * @returns the number of rules added
 */
export function addRules(model: Model, index: number, book: Book, sheet: SheetData, rows: number, columns?: Set<number>): number {
  let taken = 0;
  for (const rule of [...sheet.rules].reverse()) {
    if (rule.gradient) {
      taken += addGradient(model, index, rule, sheet, rows, columns);
      continue;
    }
    for (const area of columns ? rule.areas.flatMap((one) => slices(one, columns)) : rule.areas) {
      const clipped = clip(area, rows, sheet.columns);
      const formula = clipped && ruleFormula(rule, area, sheet, book);
      if (!formula) continue;
      try {
        model.addConditionalFormatting(index, absoluteA1(clipped), {
          type: 'Formula',
          formula,
          format: dxf(rule.look),
          stop_if_true: false,
        });
        taken++;
      } catch (error) {
        if (!String(error).includes('Invalid formula')) throw error;
      }
    }
  }
  return taken;
}

/** A gradient depends on all the values of its range, so it is added whole. */
function addGradient(model: Model, index: number, rule: ConditionalRule, sheet: SheetData, rows: number, columns?: Set<number>): number {
  const wanted = rule.areas.filter((area) => !columns || slices(area, columns).length);
  const areas = wanted.flatMap((area) => clip(area, rows, sheet.columns) ?? []);
  for (const area of areas) model.addConditionalFormatting(index, absoluteA1(area), colourScale(rule));
  return areas.length;
}

/** Returns the parts of an area in these columns. */
function slices(area: Area, columns: Set<number>): Area[] {
  return [...columns]
    .filter((column) => column >= area.column && column < area.column + area.columns)
    .map((column) => ({ ...area, column, columns: 1 }));
}

/** References count from the first cell of the first range; for other ranges they are shifted. */
function ruleFormula(rule: ConditionalRule, area: Area, sheet: SheetData, book: Book): string | null {
  const first = rule.areas[0]!;
  const written = criterionFormula(rule.criterion, rule.values, first, book);
  const moved = shifted(withoutIndirect(written), area.row - first.row, area.column - first.column);
  if (functionsOf(moved).includes('INDIRECT')) throw new NotEmulated('conditional format with a computed INDIRECT');
  const { text, lacks } = translate(moved, sheet, book);
  if (lacks) throw new NotEmulated(`formula ${lacks}`);
  return text;
}

/** Returns the criterion as a formula with ';' between arguments. */
export function criterionFormula(criterion: string, values: CriterionValue[], first: Area, book: Book): string {
  const cell = `${columnName(first.column)}${first.row}`;
  const decimal = (number: number) => (Number.isInteger(number) ? String(number) : `(${Math.round(number * 1e9)}/${1e9})`);
  const operand = (index: number): string => {
    const value = values[index]!;
    if (typeof value === 'number') return decimal(value);
    if (typeof value === 'string' && value.startsWith('=')) return `(${value.slice(1)})`;
    if (typeof value === 'object' && 'instant' in value) return decimal(Math.floor(toSerial(value.instant, book.timeZone)));
    if (typeof value === 'object' && 'relative' in value) return relativeDay(value.relative);
    return String(value);
  };
  const text = () => `"${String(values[0]).replace(/"/g, '""')}"`;
  const number = (test: string) => `=AND(ISNUMBER(${cell});${test})`;
  switch (criterion) {
    case 'CUSTOM_FORMULA':
      return String(values[0]);
    case 'CELL_EMPTY':
      return `=LEN(${cell})=0`;
    case 'CELL_NOT_EMPTY':
      return `=LEN(${cell})>0`;
    case 'TEXT_CONTAINS':
      return `=ISNUMBER(SEARCH(${text().replace(/[~*?]/g, '~$&')};${cell}))`;
    case 'TEXT_DOES_NOT_CONTAIN':
      return `=NOT(ISNUMBER(SEARCH(${text().replace(/[~*?]/g, '~$&')};${cell})))`;
    case 'TEXT_EQUAL_TO':
      return `=${cell}&""=${text()}`;
    case 'TEXT_STARTS_WITH':
      return `=LEFT(${cell};${String(values[0]).length})=${text()}`;
    case 'TEXT_ENDS_WITH':
      return `=RIGHT(${cell};${String(values[0]).length})=${text()}`;
    case 'NUMBER_GREATER_THAN':
      return number(`${cell}>${operand(0)}`);
    case 'NUMBER_GREATER_THAN_OR_EQUAL_TO':
      return number(`${cell}>=${operand(0)}`);
    case 'NUMBER_LESS_THAN':
      return number(`${cell}<${operand(0)}`);
    case 'NUMBER_LESS_THAN_OR_EQUAL_TO':
      return number(`${cell}<=${operand(0)}`);
    case 'NUMBER_EQUAL_TO':
      return number(`${cell}=${operand(0)}`);
    case 'NUMBER_NOT_EQUAL_TO':
      return number(`${cell}<>${operand(0)}`);
    case 'NUMBER_BETWEEN':
      return number(`${cell}>=${operand(0)};${cell}<=${operand(1)}`);
    case 'NUMBER_NOT_BETWEEN':
      return number(`OR(${cell}<${operand(0)};${cell}>${operand(1)})`);
    case 'DATE_AFTER':
    case 'DATE_AFTER_RELATIVE':
      return number(`INT(${cell})>${operand(0)}`);
    case 'DATE_BEFORE':
    case 'DATE_BEFORE_RELATIVE':
      return number(`INT(${cell})<${operand(0)}`);
    case 'DATE_EQUAL_TO':
    case 'DATE_EQUAL_TO_RELATIVE':
      return number(`INT(${cell})=${operand(0)}`);
    default:
      throw new NotEmulated(`conditional format ${criterion}`);
  }
}

/** The past week, month and year are not implemented: no documentation says where they begin and end. */
function relativeDay(name: string): string {
  const day: Record<string, string> = { TODAY: 'TODAY()', TOMORROW: '(TODAY()+1)', YESTERDAY: '(TODAY()-1)' };
  if (!day[name]) throw new NotEmulated(`conditional format by ${name}`);
  return day[name];
}

function dxf({ bold, italic, underline, strike, fontColor, background }: ConditionalRule['look']): Dxf {
  return { font: { b: bold, i: italic, u: underline, strike, color: fontColor }, ...(background ? { fill: { color: background } } : {}) };
}
