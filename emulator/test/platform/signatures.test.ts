// An imitation that has not the platform's signature does not compile.
import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { home } from '../places';

const emulating = (type: string, implementation: string) => `emulate(runtime, '${type}', ${implementation});`;

/** What the compiler says, or nothing. */
const cases: [what: string, code: string, message: string][] = [
  ['some of a class', emulating('Drive.File', "{ getName: () => 'a', getSize: () => 1, isTrashed: () => false }"), ''],
  ['null', emulating('Drive.File', '{ getName: () => null }'), ''],
  ['every signature of a method', emulating('Drive.File', '{ addEditor: (_person: string | { getEmail(): string }) => file }'), ''],
  [
    'itself for a view of itself',
    emulating('HTML.HtmlOutput', 'new (class extends Imitation { append(_text: string) { return this; } })()'),
    '',
  ],
  ['a class that there is not', emulating('Drive.Fail', '{}'), '"Drive.Fail"'],
  ['a misspelt name', emulating('Drive.File', "{ getNmae: () => 'a' }"), "'getNmae' does not exist"],
  ['a wrong parameter', emulating('Drive.File', '{ setName: (_name: number) => file }'), "'string' is not assignable to type 'number'"],
  ['a signature left out', emulating('Drive.File', '{ addEditor: (_email: string) => file }'), "'User' is not assignable to type 'string'"],
  ['a parameter dropped', emulating('Base.Blob', '{ setDataFromString: (_text: string) => blob }'), 'target allows only 1'],
  ['text for a number', emulating('Drive.File', "{ getSize: () => '1' }"), "'string' is not assignable to type 'number'"],
  ['a number for text', emulating('Drive.File', '{ getName: () => 1 }'), "'number' is not assignable to type 'string'"],
  ['text for a date', emulating('Drive.File', "{ getLastUpdated: () => '2026' }"), "'string' is not assignable to type 'Date"],
  ['one for many', emulating('Drive.File', '{ getEditors: () => user }'), "'User' is missing the following properties from type 'User[]'"],
  ['something for nothing', emulating('Lock.Lock', '{ releaseLock: () => 1 }'), "'number' is not assignable to type 'void"],
  [
    'a constant of another enumeration',
    emulating('Drive.File', "{ getSharingAccess: () => constant('Drive.Permission', 'EDIT') }"),
    "'Permission' is not assignable",
  ],
  ['a view of another class', emulating('Drive.File', '{ getBlob: () => user }'), "'User' is not assignable"],
  [
    'what fits one of two classes only',
    "emulate(runtime, 'Drive.File' as 'Drive.File' | 'Drive.Folder', { setTrashed: () => file });",
    "'File' is not assignable",
  ],
];

const name = join(home, 'test/platform/cases.ts');
const head = [
  "import { constant } from '../../src/platform/constants'; import { emulate } from '../../src/platform/emulate'; import { Imitation } from '../../src/platform/imitates';",
  "import type { Runtime } from '../../src/runs/runtime'; declare const runtime: Runtime; declare const file: GoogleAppsScript.Drive.File;",
  'declare const blob: GoogleAppsScript.Base.Blob; declare const user: GoogleAppsScript.Drive.User;',
];

/** By line of the cases: one program for all of them, of the few files that it takes. */
function said(): string[] {
  const published = dirname(require.resolve('@types/google-apps-script/package.json'));
  const types = readdirSync(published).filter((file) => /^google-apps-script\..*\.d\.ts$/.test(file));
  const own = ['constants', 'emulate', 'imitates', 'classes'].map((file) => join(home, `src/platform/${file}.ts`));
  const { compilerOptions } = ts.readConfigFile(join(home, 'tsconfig.json'), ts.sys.readFile).config;
  const { options } = ts.convertCompilerOptionsFromJson({ ...compilerOptions, lib: ['ES2022'], types: [], noResolve: true }, '.');
  const host = ts.createCompilerHost(options);
  const { getSourceFile } = host;
  const text = [...head, ...cases.map(([, code]) => code)].join('\n');
  host.getSourceFile = (path, ...rest) =>
    path === name ? ts.createSourceFile(name, text, ts.ScriptTarget.ES2022) : getSourceFile(path, ...rest);
  const program = ts.createProgram([name, ...own, ...types.map((file) => `${published}/${file}`)], options, host);
  const source = program.getSourceFile(name)!;
  const lines = cases.map(() => '');
  for (const { start = 0, messageText } of program.getSemanticDiagnostics(source))
    lines[source.getLineAndCharacterOfPosition(start).line - head.length] += ts.flattenDiagnosticMessageText(messageText, '\n');
  return lines;
}

const lines = said();

it.each(cases.map(([what, , message], i) => [what, message, lines[i]!] as const))('%s', (_what, message, line) => {
  expect(line).toContain(message);
  expect(line === '').toBe(message === '');
});
