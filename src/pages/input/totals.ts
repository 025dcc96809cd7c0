// Sums of an estimate while it is typed, reckoned as the server does: a line to a whole đồng, tax on the sum of its rate.

export interface Totals {
  /** Thành tiền of each row; undefined while a row lacks quantity or price, or they cannot be read. */
  amounts: (number | undefined)[];
  subtotal: number;
  /** Thuế GTGT of each rate in use above 0, rising. */
  vat: { percent: number; amount: number }[];
  total: number;
}

/** Undefined when a sum is too great to be held exactly. */
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

/** In thousandths of the unit: 0,1 × 3 is not 0,3 in floating point. */
function amountOf(row: Record<string, string>): number | undefined {
  const quantity = Number(row.quantity || Number.NaN);
  if (Number.isNaN(quantity) || !row.unitPrice) return undefined;
  return roundedShare(Math.round(quantity * 1000) * Number(row.unitPrice), 1000);
}

/** NaN where the product is no longer exact. */
function roundedShare(product: number, divisor: number): number {
  const raised = product + divisor / 2;
  return Number.isSafeInteger(product) && Number.isSafeInteger(raised) ? (raised - (raised % divisor)) / divisor : Number.NaN;
}

function isKnown(amount: number | undefined): amount is number {
  return amount !== undefined;
}
