// The estimate (dự toán) of a plan: amounts, tax and total of its cost lines, in whole đồng.
import type { CostLine } from './incident';

/** Dự toán as printed, in whole đồng. */
export interface Estimate {
  /** Thành tiền of each line without tax, in the order of the lines. */
  amounts: number[];
  /** Cộng. */
  subtotal: number;
  /** Thuế GTGT of each rate above 0 that is used, lowest rate first. */
  vat: { percent: number; base: number; amount: number }[];
  vatTotal: number;
  /** Tổng cộng. */
  total: number;
}

/**
 * Returns the sums of the lines, in đồng. Each line is rounded to a whole đồng. Tax is computed on the sum of the lines with the same
 * rate, then rounded. Halves are rounded up.
 * @throws RangeError when a sum cannot be held exactly (beyond 2^53), or a quantity or price is not a number from 0 on
 */
export function estimateOf(lines: readonly CostLine[]): Estimate {
  const amounts = lines.map(lineAmount);
  const bases = new Map<number, number>();
  lines.forEach(({ vatPercent }, index) => {
    bases.set(vatPercent, exact((bases.get(vatPercent) ?? 0) + amounts[index]!));
  });
  const vat = [...bases]
    .filter(([percent]) => percent > 0)
    .sort(([one], [other]) => one - other)
    .map(([percent, base]) => ({ percent, base, amount: roundedShare(base * percent, 100) }));
  const subtotal = sum(amounts);
  const vatTotal = sum(vat.map(({ amount }) => amount));
  return { amounts, subtotal, vat, vatTotal, total: exact(subtotal + vatTotal) };
}

/**
 * Returns thành tiền of one line: quantity × unit price, rounded to a whole đồng, without tax.
 * It is computed in thousandths of the unit, because 0.1 × 3 is not 0.3 in floating point.
 * @throws RangeError as `estimateOf`
 */
export function lineAmount({ quantity, unitPrice }: Pick<CostLine, 'quantity' | 'unitPrice'>): number {
  return roundedShare(exact(Math.round(quantity * 1000)) * exact(unitPrice), 1000);
}

/** No sum and no quantity of a commune's repair is larger: a slip of the keyboard. Một trăm tỷ đồng; một triệu. */
export const largestSum = 100_000_000_000;
export const largestQuantity = 1_000_000;

/** Returns whether the lines can be summed exactly. */
export function isCountable(lines: readonly CostLine[]): boolean {
  try {
    estimateOf(lines);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** Returns product / divisor rounded to a whole number, computed with whole numbers only. */
function roundedShare(product: number, divisor: number): number {
  const raised = exact(exact(product) + divisor / 2);
  return (raised - (raised % divisor)) / divisor;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => exact(total + value), 0);
}

/** Returns the value itself. @throws RangeError unless it is a whole number from 0 to 2^53 - 1 */
function exact(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a sum in whole đồng: ${value}`);
  return value;
}
