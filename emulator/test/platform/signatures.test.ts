// An implementation compiles only with the signatures of the platform.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { home, sharedFolder } from '../places';

const emulating = (type: string, implementation: string) => `emulate(runtime, '${type}', ${implementation});`;

/** Implementations with the compiler's message, '' for none. */
const cases: [what: string, code: string, message: string][] = [
  ['a part of a class', emulating('Drive.File', "{ getName: () => 'a', getSize: () => 1, isTrashed: () => false }"), ''],
  ['null for text', emulating('Drive.File', '{ getName: () => null }'), ''],
  ['every signature of a method', emulating('Drive.File', '{ addEditor: (_person: string | { getEmail(): string }) => file }'), ''],
  [
    'an implementation for its own view',
    emulating('HTML.HtmlOutput', 'new (class extends Imitation { append(_text: string) { return this; } })()'),
    '',
  ],
  ['an unknown class', emulating('Drive.Fail', '{}'), '"Drive.Fail"'],
  ['a misspelt name', emulating('Drive.File', "{ getNmae: () => 'a' }"), "'getNmae' does not exist"],
  ['a wrong parameter', emulating('Drive.File', '{ setName: (_name: number) => file }'), "'string' is not assignable to type 'number'"],
  ['a missing signature', emulating('Drive.File', '{ addEditor: (_email: string) => file }'), "'User' is not assignable to type 'string'"],
  ['a missing parameter', emulating('Base.Blob', '{ setDataFromString: (_text: string) => blob }'), 'target allows only 1'],
  ['text for a number', emulating('Drive.File', "{ getSize: () => '1' }"), "'string' is not assignable to type 'number'"],
  ['a number for text', emulating('Drive.File', '{ getName: () => 1 }'), "'number' is not assignable to type 'string'"],
  ['text for a date', emulating('Drive.File', "{ getLastUpdated: () => '2026' }"), "'string' is not assignable to type 'Date"],
  [
    'one for a list',
    emulating('Drive.File', '{ getEditors: () => user }'),
    "'User' is missing the following properties from type 'User[]'",
  ],
  ['a number for void', emulating('Lock.Lock', '{ releaseLock: () => 1 }'), "'number' is not assignable to type 'void"],
  [
    'a constant of another enumeration',
    emulating('Drive.File', "{ getSharingAccess: () => constant('Drive.Permission', 'EDIT') }"),
    "'Permission' is not assignable",
  ],
  ['a view of another class', emulating('Drive.File', '{ getBlob: () => user }'), "'User' is not assignable"],
  [
    'an implementation that fits only one of two classes',
    "emulate(runtime, 'Drive.File' as 'Drive.File' | 'Drive.Folder', { setTrashed: () => file });",
    "'File' is not assignable",
  ],
];

const head = [
  `import { constant } from '${home}/src/platform/constants'; import { emulate } from '${home}/src/platform/emulate'; import { Imitation } from '${home}/src/platform/imitates';`,
  `import type { Runtime } from '${home}/src/runs/runtime'; declare const runtime: Runtime; declare const file: GoogleAppsScript.Drive.File;`,
  'declare const blob: GoogleAppsScript.Base.Blob; declare const user: GoogleAppsScript.Drive.User;',
];

/** Returns the compiler's messages by case. All cases are in one program of few files, which is quick. */
function compile(): string[] {
  const folder = mkdtempSync(join(sharedFolder, 'signatures-'));
  const published = dirname(require.resolve('@types/google-apps-script/package.json'));
  const types = readdirSync(published).filter((name) => /^google-apps-script\..*\.d\.ts$/.test(name));
  writeFileSync(join(folder, 'cases.ts'), [...head, ...cases.map(([, code]) => code)].join('\n'));
  const configuration = {
    extends: join(home, 'tsconfig.json'),
    compilerOptions: { lib: ['ES2022'], types: [], noEmit: true, noResolve: true },
    files: [
      'cases.ts',
      ...['constants', 'emulate', 'imitates', 'classes'].map((name) => join(home, `src/platform/${name}.ts`)),
      ...types.map((name) => join(published, name)),
    ],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(configuration));
  const tsc = join(dirname(require.resolve('typescript/package.json')), 'bin/tsc');
  const { stdout } = spawnSync(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { encoding: 'utf8', cwd: folder });
  const lines = cases.map(() => '');
  let place = -1;
  for (const line of stdout.split('\n')) {
    const [, file, row, message] = /^(\S.*)\((\d+),\d+\): error TS\d+: (.*)$/.exec(line) ?? [];
    if (file) place = file === 'cases.ts' ? Number(row) - 1 - head.length : -1;
    if (place >= 0) lines[place] += `${message ?? line}\n`;
  }
  return lines.map((line) => line.trim());
}

const lines = compile();

const rows = cases.map(([what, , message], i) => [what, message ? 'does not compile' : 'compiles', message, lines[i]!] as const);

it.each(rows)('%s %s', (_what, _verdict, message, line) => {
  expect(line).toContain(message);
  expect(line === '').toBe(message === '');
});
