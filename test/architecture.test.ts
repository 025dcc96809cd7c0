// Who may import whom: a wrong arrow, type-only ones too, fails here.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const rooms: Record<string, string[]> = {
  procedure: [],
  forms: ['procedure'],
  texts: ['procedure', 'actions/dialog', 'actions/ports'],
  actions: ['procedure', 'forms', 'texts'],
  google: ['procedure', 'forms', 'texts', 'actions/ports', 'actions/dialog', 'actions/hand-edit'],
  pages: ['actions/dialog'],
  'wiring.ts': ['actions', 'google', 'texts', 'procedure'],
  'main.ts': ['actions/dialog', 'google', 'wiring'],
};

/** Of these only types may be imported, so that a page or a sentence pulls in no behaviour. */
const typesOnly = ['actions/dialog', 'actions/ports', 'actions/hand-edit'];

const services =
  /\b(SpreadsheetApp|DocumentApp|FormApp|DriveApp|MailApp|GmailApp|PropertiesService|CacheService|LockService|ScriptApp|HtmlService|Utilities|Session\.get\w+|UrlFetchApp|GoogleAppsScript|Logger)\b/;

function filesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesUnder(path) : /\.ts$/.test(name) ? [path] : [];
  });
}

const files = filesUnder('src');
const roomOf = (path: string) => relative('src', path).split('/')[0]!;
const bare = (code: string) => code.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');

describe('rooms', () => {
  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = rooms[room];
    expect(allowed).toBeDefined();
    const code = readFileSync(file, 'utf8');
    for (const [, isType, path] of code.matchAll(/^(?:import|export)\s+(type\s)?[^;'"]*?from\s+'([^']+)'/gm)) {
      if (!path!.startsWith('.')) continue;
      const target = relative('src', resolve(dirname(file), path!));
      if (target.split('/')[0] === room || `${target}.ts` === room) continue;
      const rule = allowed!.find((one) => target === one || target.startsWith(`${one}/`));
      expect(`${target} ${rule ? 'may' : 'may not'} be imported by ${room}`).toBe(`${target} may be imported by ${room}`);
      if (typesOnly.includes(rule!) && room !== 'wiring.ts')
        expect(`${target} ${isType ? 'as types' : 'with its code'}`).toBe(`${target} as types`);
    }
  });

  it('keeps Google in one room', () => {
    const naming = files.filter(
      (file) => roomOf(file) !== 'google' && services.test(bare(readFileSync(file, 'utf8')).replace(/'[^']*'|`[^`]*`/g, "''")),
    );
    // The wiring has the platform's event types in its signatures, and nothing else of it.
    expect(naming.filter((file) => !['src/main.ts', 'src/wiring.ts'].includes(file))).toEqual([]);
    for (const file of ['src/main.ts', 'src/wiring.ts']) {
      expect(bare(readFileSync(file, 'utf8')).replace(/GoogleAppsScript\.[\w.]+/g, '')).not.toMatch(services);
    }
  });

  it('reads the clock in one place', () => {
    const reading = files.filter((file) => /new Date\(\)|Date\.now\(/.test(bare(readFileSync(file, 'utf8'))) && roomOf(file) !== 'pages');
    expect(reading).toEqual(['src/google/clock.ts']);
  });

  it('says in the first line of every file what it is', () => {
    expect(files.filter((file) => !/^\/\/ \S.*\.\n/.test(`${readFileSync(file, 'utf8').split('\n').slice(0, 1).join('')}\n`))).toEqual([]);
  });
});
