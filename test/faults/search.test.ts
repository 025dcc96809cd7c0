// A fixed part of «npm run faults»: everything that can be run has its act, and some points of each kind end well.
import { globalsOfBundle } from '../../faults/acts';
import type { Group, Point } from '../../faults/point';
import { groupsOf, withoutStory } from '../../faults/search';
import { Tally } from '../../faults/tally';
import { sharedOffices } from '../support/offices';

let groups: Group[];
beforeAll(() => {
  groups = groupsOf(sharedOffices());
});
const pointsOf = (name: string): Point[] =>
  groups.filter((group) => group.name.replace(/, part \d+$/, '') === name).flatMap((group) => group.points());

test('each global of the bundle and each action of a dialog has an act that runs it', () => {
  expect(globalsOfBundle().length).toBeGreaterThan(30);
  expect(withoutStory(sharedOffices())).toEqual([]);
});

test.each([
  ['dialog concludeSecurity', /batchUpdate\): (applied but failed|answer lost)/, 2],
  ['event form', /sendEmail\): (killed|error of a service|applied but failed|six minutes over)/, 3],
  ['hands on “Sổ sự cố”', /: (header row deleted|column deleted, .*“Bước”)/, 2],
  ['hands on “Giờ làm việc”', /: (one cell typed over, .*“Sáng từ”)/, 1],
])('%s: %s ends well', (name, wanted, count) => {
  const points = pointsOf(name).filter((point) => wanted.test(point.name));
  expect(points.length).toBeGreaterThanOrEqual(count);
  for (const point of points) expect([point.name, point.run()]).toEqual([point.name, []]);
});

test('a failure is counted with its kind, and printed once with what runs it alone', () => {
  const print = jest.spyOn(console, 'log').mockReturnValue();
  const tally = new Tally(1);
  for (const number of [1, 2])
    tally.add({ kind: 'killed', name: `act, call ${number}`, failures: [`mails: ${number} were sent twice`], seconds: 60 });
  tally.add({ kind: 'killed', name: 'act, call 3', failures: [], seconds: 60 });
  expect(tally.failures).toBe(2);
  expect(tally.text()).toMatch(/^killed +3 +2 +3.0$/m);
  expect(tally.text()).toContain("2 × killed: mails: 1 were sent twice\n    npm run faults -- 'act, call 1'");
  expect(print).toHaveBeenCalledTimes(1);
  print.mockRestore();
});
