// Criterion values of rules: stored as plain data, returned to scripts as on the platform.

import { constant, isConstant, nameOf } from '../../../platform/constants';
import { reveal } from '../../../platform/views';
import { PlatformError } from '../../../runs/errors';
import type { Context } from '../context';
import { RangePlace } from '../range-place';
import type { Book, CriterionValue } from '../store';
import { isDate } from './serials';

export function keepCriterion(given: unknown): CriterionValue {
  const value = reveal(given);
  if (value instanceof RangePlace) return { ...value.area, sheetId: value.sheetId };
  if (isConstant(value)) return { relative: nameOf(value) };
  if (isDate(value)) return { instant: value.getTime() };
  if (Array.isArray(value)) return value.map(String);
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  throw new PlatformError(`Invalid argument: ${String(value)}`);
}

export function giveCriterion(context: Context, book: Book | null, kept: CriterionValue): unknown {
  if (typeof kept !== 'object') return kept;
  if (Array.isArray(kept)) return [...kept];
  if ('instant' in kept) return context.runtime.makeDate(kept.instant);
  if ('relative' in kept) return constant('Spreadsheet.RelativeDate', kept.relative);
  return book ? context.rangeView(book, kept.sheetId, kept) : null;
}
