// Rules for the folders: which room may import which, no circular imports, no crowded folder, one place for Google and the clock.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** What each room of src/ may import in addition to itself. */
const rooms: Record<string, string[]> = {
  procedure: [],
  'palette.ts': [],
  'figures.ts': [],
  'version.ts': [],
  forms: ['procedure', 'figures'],
  texts: ['procedure', 'figures', 'version'],
  actions: ['procedure', 'forms', 'texts', 'figures'],
  google: ['procedure', 'forms', 'texts', 'palette', 'figures', 'actions/ports', 'actions/page-models'],
  pages: ['actions/page-models', 'procedure/vietnamese-text', 'version'],
  'wiring.ts': ['actions', 'google', 'texts'],
  'main.ts': ['actions/page-models', 'google/platform/menus', 'wiring'],
};

/** Other rooms may import only types from these, so that a page or a sheet pulls in no behaviour. */
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

/** Returns the file that a relative import names; undefined for a style, a picture or a font. */
function resolved(file: string, path: string): string | undefined {
  const base = normalize(join(dirname(file), path));
  return [base, `${base}.ts`, `${base}.tsx`, `${base}.mjs`].find((candidate) => textOf.has(candidate));
}

const product = code.filter((file) => file.startsWith('src/'));
const roomOf = (file: string) => file.split('/')[1]!;
const withoutComments = (file: string) => textOf.get(file)!.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('rooms', () => {
  test.each(product)('%s imports only what its room may import', (file) => {
    const room = roomOf(file);
    const allowed = rooms[room];
    expect(allowed).toBeDefined();
    for (const { path, isType } of importsOf(file)) {
      if (!path.startsWith('.') || path.endsWith('package.json')) continue;
      const target = normalize(join(dirname(file), path)).replace(/^src\//, '');
      if (target.split('/')[0] === room || `${target}.ts` === room) continue;
      const rule = allowed!.find((one) => target === one || target.startsWith(`${one}/`));
      expect(`${target} ${rule ? 'may' : 'may not'} be imported by ${room}`).toBe(`${target} may be imported by ${room}`);
      if (typesOnly.includes(rule!)) expect(`${target} ${isType ? 'as types' : 'with its code'}`).toBe(`${target} as types`);
    }
  });

  test('the emulator imports no product code, and other code imports it by its package name', () => {
    const crossings = code.flatMap((file) =>
      importsOf(file)
        .filter(({ path }) => path.startsWith('.'))
        .map(({ path }) => [file, normalize(join(dirname(file), path))] as const)
        .filter(([from, to]) => from.startsWith('emulator/') !== to.startsWith('emulator/')),
    );
    expect(crossings).toEqual([]);
  });

  test('the product imports neither the desk nor the tests', () => {
    const importsOutside = product.filter((file) =>
      importsOf(file).some(({ path }) => path.startsWith('.') && !/^(src\/|package\.json$)/.test(normalize(join(dirname(file), path)))),
    );
    expect(importsOutside).toEqual([]);
  });
});

test('no file imports itself through other files, types included', () => {
  expect(circularImports()).toEqual([]);
});

test('no folder contains more than twenty files', () => {
  const counts = new Map<string, number>();
  for (const file of tracked.filter((path) => !path.startsWith('docs/pictures/'))) {
    const folder = dirname(file);
    counts.set(folder, (counts.get(folder) ?? 0) + 1);
  }
  expect([...counts].filter(([, count]) => count > 20)).toEqual([]);
});

test('only the google room uses Google services', () => {
  const namesServices = product.filter(
    (file) => roomOf(file) !== 'google' && services.test(withoutComments(file).replace(/'[^']*'|`[^`]*`/g, "''")),
  );
  // main.ts and wiring.ts use the platform's event types in their signatures, and nothing else of the platform.
  expect(namesServices.filter((file) => !['src/main.ts', 'src/wiring.ts'].includes(file))).toEqual([]);
  for (const file of ['src/main.ts', 'src/wiring.ts'])
    expect(withoutComments(file).replace(/GoogleAppsScript\.[\w.]+/g, '')).not.toMatch(services);
});

test('only one file outside the pages reads the clock', () => {
  const clockReaders = product.filter((file) => /new Date\(\)|Date\.now\(/.test(withoutComments(file)) && roomOf(file) !== 'pages');
  expect(clockReaders).toEqual(['src/google/platform/clock.ts']);
});

test('every file begins with a comment that says what is in it', () => {
  const withoutFirstLine = code.filter((file) => !file.endsWith('.cjs') && !/^\/\/ \S.*\.?$/.test(textOf.get(file)!.split('\n')[0]!));
  expect(withoutFirstLine).toEqual([]);
});

/** Returns the import paths that lead back to their first file, each once. */
function circularImports(): string[][] {
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
