// What each act costs: its remote calls stay within the targets, and change only with bench/results.md.
import { readFileSync } from 'node:fs';
import { measureActions } from '../../bench/actions';
import { lineOf } from '../../bench/table';

const ROWS = 100;
const lines = measureActions(ROWS).map((measured) => lineOf(measured, ROWS));

/** The remote calls of each act with 100 rows, as `npm run bench` wrote them. */
const written = Object.fromEntries(
  readFileSync('bench/results.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => cells[2] === String(ROWS))
    .map((cells) => [cells[1]!, Number(cells[5]!.replace(/,/g, ''))]),
);

test.each(lines.filter(({ target }) => target))('«$what» stays within its target', ({ target, mails, estimated }) => {
  if (target!.remote) expect(estimated.remote).toBeLessThanOrEqual(target!.remote + 2 * mails);
  // The mails themselves take as long as the platform takes.
  expect(estimated.cost[1] / 1000 - mails * 0.87).toBeLessThan(target!.seconds);
});

test('the remote calls are those of bench/results.md', () => {
  const changed = lines
    .filter(({ what, estimated }) => written[what] !== estimated.remote)
    .map(({ what, estimated }) => `${what}: ${written[what]} → ${estimated.remote}`);
  expect(changed).toEqual([]);
});

test('the menus are added without a remote call', () => {
  const { estimated } = lines.find(({ what }) => what.startsWith('Mở bảng tính'))!;
  expect(Object.keys(estimated.byClass).filter((what) => !what.startsWith('show on screen'))).toEqual([]);
});
