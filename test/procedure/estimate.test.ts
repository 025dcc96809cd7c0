// The estimate is exact to the đồng; the text of the plan that is hashed changes with every figure.
import fc from 'fast-check';
import { estimateOf, isCountable, lineAmount } from '../../src/procedure/estimate';
import type { CostLine, Plan } from '../../src/procedure/incident';
import { planChanges, planDigestText } from '../../src/procedure/plan-text';
import { planOf, technician } from './office';

const line = (quantity: number, unitPrice: number, vatPercent = 8): CostLine => ({
  content: 'x',
  unit: 'cái',
  quantity,
  unitPrice,
  vatPercent,
  note: '',
});

test('the printer of the first sample costs 680.000 and 8% tax, together 734.400', () => {
  expect(estimateOf([line(1, 450_000), line(1, 80_000), line(1, 150_000)])).toEqual({
    amounts: [450_000, 80_000, 150_000],
    subtotal: 680_000,
    vat: [{ percent: 8, base: 680_000, amount: 54_400 }],
    vatTotal: 54_400,
    total: 734_400,
  });
});

test('tax is computed for each rate on the sum of its lines; the rate 0% is not listed', () => {
  const { vat, vatTotal, total } = estimateOf([line(1, 1005, 10), line(1, 1005, 5), line(1, 1000, 0), line(1, 10, 10)]);
  expect(vat).toEqual([
    { percent: 5, base: 1005, amount: 50 },
    { percent: 10, base: 1015, amount: 102 },
  ]);
  expect([vatTotal, total]).toEqual([152, 3172]);
});

test.each([
  [0.1, 3, 0],
  [1.005, 100, 101],
  [2.5, 9501, 23753],
  [0.333, 3000, 999],
  [1.001, 500, 501],
])('a line of %p × %p costs %p', (quantity, price, amount) => expect(lineAmount(line(quantity, price))).toBe(amount));

test('an estimate without lines is 0', () => expect(estimateOf([])).toEqual({ amounts: [], subtotal: 0, vat: [], vatTotal: 0, total: 0 }));

test('a sum that is not exact throws; wrong quantities and prices are not countable', () => {
  expect(() => estimateOf([line(1e6, 1e12)])).toThrow(RangeError);
  expect(isCountable([line(1000, 9e9), line(1000, 9e9)])).toBe(true);
  expect([line(1, Number.NaN), line(Number.NaN, 1), line(-1, 1), line(1, 0.5)].map((one) => isCountable([one]))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test('any estimate equals the one computed with big integers', () => {
  const anyLine = fc.tuple(fc.integer({ min: 1, max: 9_999_999 }), fc.integer({ min: 0, max: 100_000_000 }), fc.constantFrom(0, 5, 8, 10));
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
      const amounts = lines.map(([thousandths, price]) => (BigInt(thousandths) * BigInt(price) + 500n) / 1000n);
      const vat = [5, 8, 10].map((percent) => {
        const base = lines.reduce((sum, [, , rate], index) => (rate === percent ? sum + amounts[index]! : sum), 0n);
        return (base * BigInt(percent) + 50n) / 100n;
      });
      const total = [...amounts, ...vat].reduce((sum, part) => sum + part, 0n);
      const found = estimateOf(lines.map(([thousandths, price, rate]) => line(thousandths / 1000, price, rate)));
      expect(found.amounts).toEqual(amounts.map(Number));
      expect(found.total).toBe(Number(total));
    }),
  );
});

describe('the text an approval is bound to', () => {
  const plan: Plan = { ...planOf(), version: 1, by: technician, at: 0 };

  test('does not depend on the order of properties, the author or the time', () => {
    const reordered = Object.fromEntries(
      Object.entries({ ...plan, at: 5, by: { ...technician, name: 'Khác' } }).reverse(),
    ) as unknown as Plan;
    expect(planDigestText(reordered)).toBe(planDigestText(plan));
  });

  test('changes with the version, a figure, a word or the order of lines', () => {
    const other = { ...plan.lines[0]!, content: 'Gạt mực' };
    const variants: Plan[] = [
      plan,
      { ...plan, version: 2 },
      { ...plan, text: `${plan.text}.` },
      { ...plan, vendor: '' },
      { ...plan, lines: [{ ...plan.lines[0]!, unitPrice: 450_001 }] },
      { ...plan, lines: [plan.lines[0]!, other] },
      { ...plan, lines: [other, plan.lines[0]!] },
      { ...plan, lines: [], noCost: true },
    ];
    expect(new Set(variants.map(planDigestText)).size).toBe(variants.length);
    for (const one of variants)
      for (const other of variants) expect(planChanges(planDigestText(one), other).length > 0).toBe(one !== other);
  });

  test('tells what differs, line by line; of a text that is none, nothing', () => {
    const dearer = { ...plan, text: 'Thay máy', lines: [{ ...plan.lines[0]!, unitPrice: 45_000_000 }, line(1, 80_000)] };
    expect(planChanges(planDigestText(plan), dearer)).toEqual([
      { part: 'text', before: plan.text, after: 'Thay máy' },
      { part: 'lines', line: 1, column: 'unitPrice', before: plan.lines[0]!.unitPrice, after: 45_000_000 },
      { part: 'lines', line: 2, before: undefined, after: 'x' },
    ]);
    for (const text of ['', '{}', '[]', 'null', '[1,2']) expect(planChanges(text, plan)).toEqual([]);
  });
});
