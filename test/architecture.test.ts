// The rooms of the repository: who may import whom, no circles, no crowded folder, one place for Google and for the clock.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What each room of src/ may import besides itself. */
const rooms: Record<string, string[]> = {
  procedure: [],
  'palette.ts': [],
  'figures.ts': [],
  forms: ['procedure', 'figures'],
  texts: ['procedure', 'figures'],
  actions: ['procedure', 'forms', 'texts', 'figures'],
  google: ['procedure', 'forms', 'texts', 'palette', 'actions/ports', 'actions/page-models'],
  pages: ['actions/page-models'],
  'wiring.ts': ['actions', 'google', 'texts'],
  'main.ts': ['actions/page-models', 'google/platform/menus', 'wiring'],
};

/** Of these only types may be imported, so that a page or a sheet pulls in no behaviour. */
const typesOnly = ['actions/page-models', 'actions/ports'];

const services =
  /\b(SpreadsheetApp|DocumentApp|FormApp|DriveApp|MailApp|GmailApp|PropertiesService|CacheService|LockService|ScriptApp|HtmlService|Utilities|Session\.get\w+|UrlFetchApp|GoogleAppsScript|Logger)\b/;

const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => existsSync(file));
const code = tracked.filter((file) => /\.(tsx?|mjs|cjs)$/.test(file));
const textOf = new Map(code.map((file) => [file, readFileSync(file, 'utf8')]));

interface Import {
  path: string;
  isType: boolean;
}

const importsOf = (file: string): Import[] =>
  [...textOf.get(file)!.matchAll(/^(?:import|export)\s+(type\s)?(?:[^;'"]*?from\s+)?'([^']+)'/gm)].map(([, type, path]) => ({
    path: path!,
    isType: type !== undefined,
  }));

/** The file that a relative import names; undefined for a style, a picture, a font. */
function resolved(file: string, path: string): string | undefined {
  const base = normalize(join(dirname(file), path));
  return [base, `${base}.ts`, `${base}.tsx`, `${base}.mjs`].find((candidate) => textOf.has(candidate));
}

const product = code.filter((file) => file.startsWith('src/'));
const roomOf = (file: string) => file.split('/')[1]!;
const bare = (file: string) => textOf.get(file)!.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('rooms', () => {
  test.each(product)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = rooms[room];
    expect(allowed).toBeDefined();
    for (const { path, isType } of importsOf(file)) {
      if (!path.startsWith('.')) continue;
      const target = normalize(join(dirname(file), path)).replace(/^src\//, '');
      if (target.split('/')[0] === room || `${target}.ts` === room) continue;
      const rule = allowed!.find((one) => target === one || target.startsWith(`${one}/`));
      expect(`${target} ${rule ? 'may' : 'may not'} be imported by ${room}`).toBe(`${target} may be imported by ${room}`);
      if (typesOnly.includes(rule!)) expect(`${target} ${isType ? 'as types' : 'with its code'}`).toBe(`${target} as types`);
    }
  });

  test('the emulator imports nothing of ours, and is imported by its name only', () => {
    const crossing = code.flatMap((file) =>
      importsOf(file)
        .filter(({ path }) => path.startsWith('.'))
        .map(({ path }) => [file, normalize(join(dirname(file), path))] as const)
        .filter(([from, to]) => from.startsWith('emulator/') !== to.startsWith('emulator/')),
    );
    expect(crossing).toEqual([]);
  });

  test('the product knows neither the desk nor the tests', () => {
    const reaching = product.filter((file) =>
      importsOf(file).some(({ path }) => path.startsWith('.') && !normalize(join(dirname(file), path)).startsWith('src/')),
    );
    expect(reaching).toEqual([]);
  });
});

test('no file imports itself by way of others, types included', () => {
  expect(circles()).toEqual([]);
});

test('no folder holds more than twenty files', () => {
  const counts = new Map<string, number>();
  for (const file of tracked.filter((path) => !path.startsWith('docs/pictures/'))) {
    const folder = dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
});

test('Google is named in one room', () => {
  const naming = product.filter((file) => roomOf(file) !== 'google' && services.test(bare(file).replace(/'[^']*'|`[^`]*`/g, "''")));
  // main.ts and wiring.ts have the platform's event types in their signatures, and nothing else of it.
  expect(naming.filter((file) => !['src/main.ts', 'src/wiring.ts'].includes(file))).toEqual([]);
  for (const file of ['src/main.ts', 'src/wiring.ts']) expect(bare(file).replace(/GoogleAppsScript\.[\w.]+/g, '')).not.toMatch(services);
});

test('the clock is read in one place', () => {
  const reading = product.filter((file) => /new Date\(\)|Date\.now\(/.test(bare(file)) && roomOf(file) !== 'pages');
  expect(reading).toEqual(['src/google/platform/clock.ts']);
});

test('every file says in its first line what it is', () => {
  const silent = code.filter((file) => !file.endsWith('.cjs') && !/^\/\/ \S.*\.?$/.test(textOf.get(file)!.split('\n')[0]!));
  expect(silent).toEqual([]);
});

/** Groups of files that import one another, each found once. */
function circles(): string[][] {
  const next = new Map(
    code.map((file) => [file, importsOf(file).flatMap(({ path }) => (path.startsWith('.') ? (resolved(file, path) ?? []) : []))]),
  );
  const state = new Map<string, 'open' | 'done'>();
  const found: string[][] = [];
  const visit = (file: string, path: string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      found.push(path.slice(path.indexOf(file)));
      return;
    }
    state.set(file, 'open');
    for (const one of next.get(file)!) visit(one, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of code) visit(file, []);
  return found;
}
