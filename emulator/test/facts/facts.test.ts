// Runs every fact on the emulator: bundled as for a real account, each group of facts in a run of its own.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printPdf } from '../../src/printing/print-pdf';
import { openWorkspace } from '../../src/workspace/open-workspace';
import { bundledFacts, home } from '../places';
import { listed } from './all-facts';

const owner = 'chu@co-quan.example';

const printed = new Map<string, Buffer>();
/** Prints the same pages once: the facts are seen twice, and each PDF takes a browser. */
function printer(html: string): Buffer {
  const pdf = printed.get(html) ?? printPdf(html);
  printed.set(html, pdf);
  return pdf;
}

function openBound() {
  // The facts wait where searches lag; on the emulator they need not.
  const workspace = openWorkspace({ at: '2026-11-24T08:00:00+07:00', owner, answers: { filesListLag: 'none' }, printer });
  workspace.load(bundledFacts('account/main'));
  return workspace;
}

const workspace = openBound();
/** Counts the files outside the trash, without «My Drive» itself. */
function left() {
  const files = new Map(workspace.files().map((file) => [file.id, file]));
  const isTrashed = (id: string): boolean => {
    const file = files.get(id);
    return file !== undefined && (file.trashed || file.parents.some(isTrashed));
  };
  return [...files.values()].filter(({ id, parents }) => parents.length > 0 && !isTrashed(id)).length;
}

const alone = listed.map((fact, index) => ({ ...fact, index })).filter(({ see }) => see);
describe.each([...new Set(alone.map(({ group }) => group))])('%s', (group) => {
  const facts = alone.filter((fact) => fact.group === group);
  let seen: unknown[];
  let filesBefore: number;
  beforeAll(() => {
    filesBefore = left();
    const indexes = facts.map(({ index }) => index);
    seen = JSON.parse(JSON.stringify(workspace.call('seeFacts', indexes)));
  });

  test.each(facts.map((fact, place) => ({ ...fact, place })))('$states', ({ place, expected }) => {
    expect(seen[place]).toEqual({ seen: expected });
  });

  test('the facts leave no files behind', () => {
    expect(left()).toBe(filesBefore);
  });
});

test('the facts leave no triggers and no properties behind', () => {
  expect(workspace.call('leftBehind')).toEqual({ triggers: 0, properties: [] });
});

test('every fact has a sentence of its own, and README.md lists the unproved ones', () => {
  expect(new Set(listed.map(({ states }) => states)).size).toBe(listed.length);
  const told = readFileSync(join(home, 'test/facts/README.md'), 'utf8');
  expect(listed.filter(({ standing, states }) => standing === 'unproved' && !told.includes(`- ${states}\n`))).toEqual([]);
});

test('the script for a real account writes all facts into a sheet, in slices, and every row agrees', () => {
  const account = openBound();
  account.open();
  expect(account.menus()).toEqual([{ caption: 'Đối chiếu', items: [{ caption: 'Đối chiếu', functionName: 'compare' }] }]);
  account.call('compare');
  expect(account.shown()[0]).toMatchObject({ kind: 'modeless', title: 'Đối chiếu' });
  // Four minutes pass in the first slice, and the window is closed.
  account.fault({ functionName: 'compareOn', atCall: 500, effect: { interleave: () => account.skipTo('2026-11-24T08:04:30+07:00') } });
  const left = Number(account.runFromPage('compareOn', []));
  expect(left).toBeGreaterThan(0);
  account.call('compare');
  // Writes of the APIs wait for the next minute, so there are a few slices more.
  const slices = Array.from({ length: 4 }, () => Number(account.runFromPage('compareOn', [])));
  expect(slices[3]).toBe(0);
  const [head, ...rows] = account.grid('Đối chiếu');
  expect(head).toEqual(['Dịch vụ', 'Điều', 'Chờ đợi', 'Thấy', 'Nguồn', 'Mức chắc chắn']);
  expect(rows.map(([, states]) => states)).toEqual(listed.map(({ states }) => states));
  expect(rows.filter(([, , expected, seen]) => seen !== expected && !seen!.startsWith('cần làm tay: '))).toEqual([]);
  const handRow = listed.findIndex(({ see }) => !see) + 2;
  expect(['D2', `D${handRow}`].map((a1) => account.colour('Đối chiếu', a1))).toEqual(['', '#e8f0fe']);
  account.type('Đối chiếu', 'D2', 'khác');
  expect(account.colour('Đối chiếu', 'D2')).toBe('#fce8e6');
});
