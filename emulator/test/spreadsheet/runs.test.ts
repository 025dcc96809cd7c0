// Runs along rows and columns, compared with a plain list of values.
import fc from 'fast-check';
import { assign, inserted, mapped, moved, type Runs, removed, valueAt, valuesFrom } from '../../src/services/spreadsheet/looks/runs';

const size = 30;
const position = fc.integer({ min: 1, max: size });
const count = fc.integer({ min: 1, max: 8 });
const value = fc.integer({ min: 0, max: 3 });
const step = fc.oneof(
  fc.record({ kind: fc.constant('assign' as const), at: position, count, value }),
  fc.record({ kind: fc.constant('insert' as const), at: position, count, value }),
  fc.record({ kind: fc.constant('remove' as const), at: position, count, value }),
  fc.record({ kind: fc.constant('map' as const), at: position, count, value }),
  fc.record({ kind: fc.constant('move' as const), at: position, count, value, to: position }),
);

test('every change of runs gives the same values as on a list', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      let runs: Runs = [];
      const list: number[] = new Array(200).fill(0);
      for (const one of steps) {
        if (one.kind === 'assign') {
          runs = assign(runs, one.at, one.count, one.value);
          list.fill(one.value, one.at - 1, one.at - 1 + one.count);
        } else if (one.kind === 'map') {
          const change = (old: number) => (old + one.value) % 4;
          runs = mapped(runs, one.at, one.count, change);
          for (let i = one.at - 1; i < one.at - 1 + one.count; i++) list[i] = change(list[i]!);
        } else if (one.kind === 'insert') {
          runs = inserted(runs, one.at, one.count, one.value);
          list.splice(one.at - 1, 0, ...new Array<number>(one.count).fill(one.value));
        } else if (one.kind === 'remove') {
          runs = removed(runs, one.at, one.count);
          list.splice(one.at - 1, one.count);
        } else if (one.to < one.at || one.to > one.at + one.count) {
          runs = moved(runs, one.at, one.count, one.to);
          const block = list.splice(one.at - 1, one.count);
          list.splice((one.to > one.at ? one.to - one.count : one.to) - 1, 0, ...block);
        }
      }
      expect(valuesFrom(runs, 1, 60)).toEqual(list.slice(0, 60));
      expect(valueAt(runs, 7)).toBe(list[6]);
      expect(runs.every((end, i) => i % 2 === 1 || i === 0 || end > runs[i - 2]!)).toBe(true);
    }),
    { numRuns: 500 },
  );
});
