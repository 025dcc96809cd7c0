// Coverage of the platform: scripts see no class and no method that the platform does not have.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { additions } from '../../src/platform/emulate';
import members from '../../src/platform/members.json';
import { apiSummary } from '../../tools/coverage/apis';
import { summary, survey } from '../../tools/coverage/coverage';
import { home } from '../places';

const seen = survey();
const known = members as Record<string, string[]>;

function codeUnder(folder: string): string {
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .map((path) => (statSync(path).isDirectory() ? codeUnder(path) : readFileSync(path, 'utf8')))
    .join('\n');
}

it('creates an object of every class that the services return', () => {
  const named = [...codeUnder(join(home, 'src/services')).matchAll(/emulate\(\s*[\w.]*runtime,\s*'(\w+\.\w+)'/g)].map(([, type]) => type!);
  expect(named.length).toBeGreaterThan(60);
  expect(named.filter((type) => !seen.some((one) => one.type === type))).toEqual([]);
});

it.each(seen)('$type shows scripts only members of the platform', ({ type, imitated, invented }) => {
  expect(known).toHaveProperty([type]);
  expect(invented).toEqual([]);
  expect(imitated.length > 0 || known[type]!.length === 0 || /Validation$/.test(type)).toBe(true);
});

it('finds no methods that scripts cannot call', () => {
  // Items and validations of forms share one implementation each.
  const shared = /^Forms\.\w+(Item|ValidationBuilder)$/;
  expect(seen.filter(({ isLiteral, hidden, type }) => isLiteral && hidden.length && !shared.test(type))).toEqual([]);
});

it('finds all additions implemented, and none of them in the published types', () => {
  for (const [type, names] of Object.entries(additions)) {
    const one = seen.find((other) => other.type === type)!;
    expect(names.filter((name) => known[type]!.includes(name))).toEqual([]);
    expect(names.filter((name) => !one.imitated.includes(name))).toEqual([]);
  }
});

it('agrees with the README', () => {
  const readme = readFileSync(join(home, 'README.md'), 'utf8');
  expect([...summary(seen), ...apiSummary()].filter((line) => !readme.includes(line))).toEqual([]);
});
