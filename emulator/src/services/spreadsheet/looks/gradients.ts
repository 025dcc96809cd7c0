// Gradients of conditional format rules: the colours between two or three points of the values.

import type { CfRuleInput, Cfvo } from '@ironcalc/wasm';
import { constant, nameOf } from '../../../platform/constants';
import { emulate } from '../../../platform/emulate';
import type { Imitates } from '../../../platform/imitates';
import { NotEmulated, PlatformError } from '../../../runs/errors';
import type { Context } from '../context';
import type { ConditionalRule, Gradient, GradientPoint } from '../store';
import { colourView } from './color';
import { toHex } from './colours';

type Condition = GoogleAppsScript.Spreadsheet.GradientCondition;

/** Returns the gradient as scripts read it. */
export function gradientCondition(context: Context, gradient: Gradient): Condition {
  const type = (point?: GradientPoint) => point && constant('Spreadsheet.InterpolationType', point.type);
  const colour = (point?: GradientPoint) => (point ? colourView(context, point.color) : null);
  const { min, mid, max } = gradient;
  return emulate(context.runtime, 'Spreadsheet.GradientCondition', {
    getMinColor: () => min?.color ?? '',
    getMinColorObject: () => colour(min),
    getMinType: () => type(min) ?? null,
    getMinValue: () => min?.value ?? '',
    getMidColor: () => mid?.color ?? '',
    getMidColorObject: () => colour(mid),
    getMidType: () => type(mid) ?? null,
    getMidValue: () => mid?.value ?? '',
    getMaxColor: () => max?.color ?? '',
    getMaxColorObject: () => colour(max),
    getMaxType: () => type(max) ?? null,
    getMaxValue: () => max?.value ?? '',
  } as Imitates<Condition>);
}

/** Returns a point for the least or the greatest value of the range, or for a value that a script gives. */
export function gradientPoint(
  color: string,
  type: 'MIN' | 'MAX' | GoogleAppsScript.Spreadsheet.InterpolationType,
  value = '',
): GradientPoint {
  const hex = toHex(color);
  if (!hex) throw new PlatformError('Invalid argument: color');
  return { color: hex, type: typeof type === 'string' ? type : nameOf(type), value };
}

/** Returns a rule for the engine. */
export function colourScale({ gradient, areas }: ConditionalRule): CfRuleInput {
  const { min, mid, max } = gradient!;
  if (!min || !max) throw new NotEmulated('a gradient without a least or a greatest point');
  const points = [min, ...(mid ? [mid] : []), max];
  // The engine looks for the least value in each range alone.
  if (areas.length > 1 && points.some(({ type }) => type !== 'NUMBER')) throw new NotEmulated('a gradient over several ranges');
  return { type: 'ColorScale', thresholds: points.map((point) => ({ cfvo: boundary(point), color: point.color })) };
}

function boundary({ type, value }: GradientPoint): Cfvo {
  if (type === 'MIN') return 'Min';
  if (type === 'MAX') return 'Max';
  const number = Number(value);
  if (value.trim() === '' || Number.isNaN(number)) throw new NotEmulated(`a gradient with the value ${value}`);
  if (type === 'NUMBER') return { Number: number };
  return type === 'PERCENT' ? { Percent: number } : { Percentile: number };
}
