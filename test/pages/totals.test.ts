// The sums that a person sees while typing equal those of the server.
import fc from 'fast-check';
import { totalsOf } from '../../src/pages/input/totals';
import { estimateOf } from '../../src/procedure/estimate';

const row = (quantity: string, unitPrice: string, vatPercent: string) => ({ quantity, unitPrice, vatPercent });

test('the printer of the first sample costs 680.000 and 54.400 tax, together 734.400', () => {
  const totals = totalsOf([row('1', '450000', '8'), row('1', '80000', '8'), row('1', '150000', '8')]);
  expect(totals).toEqual({ amounts: [450000, 80000, 150000], subtotal: 680000, vat: [{ percent: 8, amount: 54400 }], total: 734400 });
});

test('a row without quantity or price has no amount, and the other rows are summed', () => {
  expect(totalsOf([row('', '450000', '8'), row('hai', '80000', '8'), row('2', '', '8'), row('2.5', '1001', '0')])).toEqual({
    amounts: [undefined, undefined, undefined, 2503],
    subtotal: 2503,
    vat: [],
    total: 2503,
  });
});

test('a sum that is not exact is not shown', () => {
  expect(totalsOf([row('999999999999', '999999999999999', '8')])).toBeUndefined();
});

test('the page and the server compute the same sums from any rows', () => {
  const typed = fc.record({
    quantity: fc.integer({ min: 0, max: 999999 }).map((thousandths) => String(thousandths / 1000)),
    unitPrice: fc.integer({ min: 0, max: 2_000_000_000 }).map(String),
    vatPercent: fc.constantFrom('0', '5', '8', '10'),
  });
  fc.assert(
    fc.property(fc.array(typed, { minLength: 1, maxLength: 8 }), (rows) => {
      const shown = totalsOf(rows)!;
      const computed = estimateOf(
        rows.map(({ quantity, unitPrice, vatPercent }) => ({
          content: '',
          unit: '',
          quantity: Number(quantity),
          unitPrice: Number(unitPrice),
          vatPercent: Number(vatPercent),
          note: '',
        })),
      );
      expect(shown.amounts).toEqual(computed.amounts);
      expect(shown.total).toBe(computed.total);
      expect(shown.vat).toEqual(computed.vat.filter(({ base }) => base > 0).map(({ percent, amount }) => ({ percent, amount })));
    }),
  );
});
