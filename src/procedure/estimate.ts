// What a plan costs: amounts, tax and total of the dự toán, in whole đồng.
import type { CostLine } from './incident';

/** Dự toán as printed. */
export interface Estimate {
  /** Thành tiền of each line, in the order of the lines, without tax. */
  amounts: number[];
  /** Cộng. */
  subtotal: number;
  /** Thuế GTGT for each rate in use above 0, rising. */
  vat: { percent: number; base: number; amount: number }[];
  vatTotal: number;
  /** Tổng cộng. */
  total: number;
}

/**
 * Sums of the lines, in đồng. A line is rounded to a whole đồng; tax is reckoned on the sum of its rate, then rounded; halves go up.
 * @throws RangeError when a sum cannot be held exactly (beyond 2^53), or a quantity or price is no number from 0 on.
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
 * Thành tiền of one line: quantity × unit price, rounded to a whole đồng, without tax.
 * Counted in thousandths of the unit, since 0,1 × 3 is not 0,3 in floating point.
 * @throws RangeError as `estimateOf`.
 */
export function lineAmount({ quantity, unitPrice }: Pick<CostLine, 'quantity' | 'unitPrice'>): number {
  return roundedShare(exact(Math.round(quantity * 1000)) * exact(unitPrice), 1000);
}

/** Can the lines be summed exactly? */
export function isCountable(lines: readonly CostLine[]): boolean {
  try {
    estimateOf(lines);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}

/** product / divisor to the nearest whole number in whole-number arithmetic. */
function roundedShare(product: number, divisor: number): number {
  const raised = exact(exact(product) + divisor / 2);
  return (raised - (raised % divisor)) / divisor;
}

function sum(values: number[]): number {
  return values.reduce((total, value) => exact(total + value), 0);
}

function exact(value: number): number {
  if (!Number.isSafeInteger(value) || value < 0) throw new RangeError(`not a sum in whole đồng: ${value}`);
  return value;
}
