// Restoring in portions, beside a list that is taken apart and put together by hand: nothing that is wanted is lost on the way, and it ends.
import fc from 'fast-check';
import { type Plan, planOf, type Wanted } from '../../../src/google/journal-copies/placing';

const isStanding = (one: string | { row: number }): one is { row: number } => typeof one !== 'string';

/** Does what a plan says, from the bottom up as the sheet does. @param rows from row 2 on */
function carriedOut(rows: string[], { regions }: Plan<string>): string[] {
  const after = [...rows];
  for (const region of [...regions].reverse()) {
    const texts = region.written.map((one) => (isStanding(one) ? rows[one.row - 2]! : one));
    const removed = new Set(region.removed);
    // Rows of the region that stay for now come after what is written.
    const end = Math.max(region.after, ...region.removed);
    const staying = Array.from({ length: end - region.after }, (_, index) => region.after + 1 + index).filter((row) => !removed.has(row));
    after.splice(region.after - 1, end - region.after, ...texts, ...staying.map((row) => rows[row - 2]!));
  }
  return after;
}

/** The rows as they should stand, beside those that stand. */
const wantedBeside = (rows: string[], order: string[]): Wanted<string>[] =>
  order.map((text) => {
    const at = rows.indexOf(text);
    return at < 0 ? { content: text } : { row: at + 2 };
  });

const orders = fc.uniqueArray(fc.constantFrom(...'abcdefghijkl'), { minLength: 1, maxLength: 12 });

test('any rows become any others portion by portion, each of a bounded size', () => {
  fc.assert(
    fc.property(orders, orders, fc.integer({ min: 1, max: 4 }), fc.boolean(), (start, order, most, mayRemove) => {
      let rows = start;
      for (let portion = 0; ; portion++) {
        expect(portion).toBeLessThanOrEqual(2 * (start.length + order.length));
        const plan = planOf(rows.length + 1, wantedBeside(rows, order), most, mayRemove);
        const written = plan.regions.flatMap((region) => region.written);
        expect(written.length).toBeLessThanOrEqual(most);
        const removed = plan.regions.flatMap((region) => region.removed);
        expect(removed.length).toBeLessThanOrEqual(most);
        const standing = rows.filter((text) => order.includes(text));
        const takesAway = removed.some((row) => !order.includes(rows[row - 2]!));
        rows = carriedOut(rows, plan);
        // What is not wanted goes when all that is wanted stands.
        if (takesAway) expect(rows.filter((text) => order.includes(text))).toEqual(order);
        expect(rows.filter((text) => order.includes(text))).toEqual(expect.arrayContaining(standing));
        expect(new Set(rows).size).toBe(rows.length);
        if (!plan.regions.length || plan.isAll) {
          const left = rows.filter((text) => order.includes(text));
          expect(left).toEqual(order);
          // Without leave to remove, what is not wanted is left where it stands.
          if (mayRemove) expect(rows).toEqual(order);
          else expect(rows).toEqual(expect.arrayContaining(start.filter((text) => !order.includes(text))));
          return;
        }
      }
    }),
    { numRuns: 500 },
  );
});
