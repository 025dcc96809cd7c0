// Sums of an estimate while typing, computed as on the server: each line in whole đồng, the tax of a rate on the sum of its lines.

/** The sums of an estimate in whole đồng. */
export interface Totals {
  /** Thành tiền of each row; undefined while its quantity or price is missing or cannot be read. */
  amounts: (number | undefined)[];
  subtotal: number;
  /** Thuế GTGT of each rate above 0 in use, in ascending order. */
  vat: { percent: number; amount: number }[];
  total: number;
}

/** Returns the sums of the rows, or undefined when one is too large to be held exactly. */
export function totalsOf(rows: readonly Record<string, string>[]): Totals | undefined {
  const amounts = rows.map(amountOf);
  const bases = new Map<number, number>();
  rows.forEach((row, index) => {
    const percent = Number(row.vatPercent) || 0;
    bases.set(percent, (bases.get(percent) ?? 0) + (amounts[index] ?? 0));
  });
  const vat = [...bases]
    .filter(([percent, base]) => percent > 0 && base > 0)
    .sort(([one], [other]) => one - other)
    .map(([percent, base]) => ({ percent, amount: roundedShare(base * percent, 100) }));
  const subtotal = amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0);
  const total = vat.reduce((sum, { amount }) => sum + amount, subtotal);
  const all = [...amounts.filter(isKnown), ...vat.map(({ amount }) => amount), subtotal, total];
  return all.every(Number.isSafeInteger) ? { amounts, subtotal, vat, total } : undefined;
}

/** Counts in thousandths of the unit, because 0,1 × 3 is not 0,3 in floating point. */
function amountOf(row: Record<string, string>): number | undefined {
  const quantity = Number(row.quantity || Number.NaN);
  if (Number.isNaN(quantity) || !row.unitPrice) return undefined;
  return roundedShare(Math.round(quantity * 1000) * Number(row.unitPrice), 1000);
}

/** Returns product / divisor, rounded half up; NaN when the product is not exact. */
function roundedShare(product: number, divisor: number): number {
  const raised = product + divisor / 2;
  return Number.isSafeInteger(product) && Number.isSafeInteger(raised) ? (raised - (raised % divisor)) / divisor : Number.NaN;
}

function isKnown(amount: number | undefined): amount is number {
  return amount !== undefined;
}
