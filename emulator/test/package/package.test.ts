// The package by itself: packed, unpacked into an empty project, and used there as its README says.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { home } from '../places';

const installed = join(home, '../node_modules');
// Outside the repository, because Node looks for packages in all the folders above.
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const project = join(folder, 'project');
const unpacked = join(project, 'node_modules/apps-script-emulator');

/** An environment without what npm and Jest add for their children. */
const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_|^FORCE_COLOR$|^NODE_/.test(name)));

function run(cwd: string, command: string, args: string[], more: Record<string, string> = {}): string {
  try {
    return execFileSync(command, args, { cwd, env: { ...env, ...more }, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    const { stdout, stderr } = error as { stdout: string; stderr: string };
    throw new Error(`${command} ${args.join(' ')} fails:\n${stdout}\n${stderr}`);
  }
}
const node = (...args: string[]) => run(project, process.execPath, args);

function link(name: string): void {
  const path = join(project, 'node_modules', name);
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(join(installed, name), path, 'junction');
}

function write(name: string, text: string): void {
  const path = join(project, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

const readme = readFileSync(join(home, 'README.md'), 'utf8');
/** The block of code under a line that ends like this: «`name`:». */
function blockUnder(line: string): string {
  const at = readme.indexOf(`${line}\n\n\`\`\``);
  const block = at < 0 ? undefined : /```\w*\n([\s\S]*?)```/.exec(readme.slice(at))?.[1];
  if (block === undefined) throw new Error(`README.md has no block of code under ${line}`);
  return block;
}

interface Manifest {
  exports: Record<string, Record<string, string>>;
  dependencies: Record<string, string>;
}
let manifest: Manifest;

beforeAll(() => {
  const source = join(folder, 'source/emulator');
  for (const name of ['package.json', 'README.md', 'LICENSE', 'src', 'tools', 'tsconfig.json'])
    cpSync(join(home, name), join(source, name), { recursive: true });
  symlinkSync(installed, join(folder, 'source/node_modules'), 'junction');
  const tarball = run(source, 'npm', ['pack', '--silent', '--offline']).trim();

  mkdirSync(unpacked, { recursive: true });
  run(source, 'tar', ['-xzf', tarball, '-C', unpacked, '--strip-components=1']);
  manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) link(name);
  for (const name of ['script/Code.js', 'script/appsscript.json', 'try.mjs']) write(name, blockUnder(`\`${name}\`:`));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('the tarball has the built files, the README, the licence and the manifest', () => {
  expect(readdirSync(unpacked).sort()).toEqual(['LICENSE', 'README.md', 'lib', 'package.json']);
});

it('the package has one entry, with its declarations', () => {
  expect(Object.keys(manifest.exports)).toEqual(['.']);
  expect(manifest.exports['.']).toEqual({ types: './lib/index.d.ts', default: './lib/index.js' });
  expect(Object.values(manifest.exports['.']!).filter((file) => !existsSync(join(unpacked, file)))).toEqual([]);
});

it('the ten lines of the README print what it says', () => {
  expect(blockUnder('`try.mjs`:').split('\n').filter(Boolean)).toHaveLength(10);
  expect(node('try.mjs')).toBe(blockUnder('`node try.mjs` prints:'));
});

it('a batch that fails as a whole returns what the README says', () => {
  for (const name of ['batch/Code.js', 'batch/appsscript.json']) write(name, blockUnder(`\`${name}\`:`));
  const options = "{ at: '2026-03-02T09:00-05:00', owner: 'owner@example.com', locale: 'en_US' }";
  const lines = ["import { openWorkspace } from 'apps-script-emulator';", `const workspace = openWorkspace(${options});`];
  write('batch.mjs', [...lines, "workspace.load('batch');", "console.log(workspace.call('save'));"].join('\n'));
  expect(node('batch.mjs')).toBe(blockUnder("and `workspace.call('save')` returns:"));
});

it('they are a test for node --test and for Jest', () => {
  const [imported, ...lines] = blockUnder('`try.mjs`:').split('\n');
  const compared = /`(assert\.deepEqual\((.+), (\[.+\])\))`/.exec(readme)!;
  const testOf = (comparison: string) => `test('orders', () => {\n${lines.join('\n')}\n${comparison};\n});\n`;
  write('node/orders.test.mjs', `import assert from 'node:assert';\nimport test from 'node:test';\n${imported}\n${testOf(compared[1]!)}`);
  expect(node('--test', '--test-reporter=tap', 'node/orders.test.mjs')).toMatch(/^# pass 1$/m);

  write('jest/orders.test.mjs', `${imported}\n${testOf(`expect(${compared[2]}).toEqual(${compared[3]})`)}`);
  const jest = [join(installed, 'jest/bin/jest.js'), '--rootDir=.', '--watchman=false', 'jest/'];
  write('package.json', '{}');
  expect(() => run(project, process.execPath, jest, { NODE_OPTIONS: '--experimental-vm-modules' })).not.toThrow();
});

it('CommonJS can require it', () => {
  write('required.cjs', "console.log(typeof require('apps-script-emulator').openWorkspace);");
  expect(node('required.cjs')).toBe('function\n');
});

it('its declarations are whole: a strict program compiles without the published types', () => {
  link('@types/node');
  write(
    'types.mts',
    `import { type Fault, type Meter, openWorkspace, type SentMail, type Shown, type Workspace, type WorkspaceOptions } from 'apps-script-emulator';
    const options: WorkspaceOptions = { at: 0, owner: 'owner@example.com', onQuestion: ({ buttons }: Shown) => ({ button: buttons ? 'YES' : 'OK' }) };
    const workspace: Workspace = openWorkspace(options);
    const fault: Fault = { atCall: 1, effect: { quota: 'mail' } };
    workspace.fault(fault);
    const meter: Meter = workspace.meter();
    const mails: SentMail[] = workspace.mails();
    export const cost: number = meter.calls + mails.length;
    // @ts-expect-error The owner is missing.
    openWorkspace({ at: 0 });
    // @ts-expect-error There is no such button.
    workspace.answer({ button: 'MAYBE' });
    // @ts-expect-error Texts are no numbers.
    export const text: number = workspace.grid('Sheet1')[0]![0]!;\n`,
  );
  const tsc = join(installed, 'typescript/bin/tsc');
  expect(node(tsc, '--noEmit', '--module', 'nodenext', '--lib', 'es2022', '--strict', '--types', 'node', 'types.mts')).toBe('');
});

describe('the source', () => {
  const files = (part: string): string[] =>
    readdirSync(join(home, part), { withFileTypes: true }).flatMap((entry) => {
      const path = join(part, entry.name);
      return entry.isDirectory() ? files(path) : [path];
    });
  const textOf = (path: string) => readFileSync(join(home, path), 'utf8');

  it('imports nothing that lies outside the package', () => {
    const code = ['src', 'test', 'tools'].flatMap(files).filter((path) => /\.(ts|mjs)$/.test(path));
    const imported = code.flatMap((path) =>
      [...textOf(path).matchAll(/(?:\bfrom|\bimport|\bimport\(|\brequire\(|\bnew URL\()\s*['"](\.[^'"]*)['"]/g)].map(
        ([, to]) => `${path}: ${relative(home, resolve(home, dirname(path), to!))}`,
      ),
    );
    expect(imported.length).toBeGreaterThan(500);
    expect(imported.filter((line) => line.includes(`: ..${sep}`))).toEqual([]);
  });

  it('names nothing of the register that is developed beside it', () => {
    const named = [...['src', 'tools', 'docs'].flatMap(files), 'README.md'].filter((path) =>
      /QT\.VHTT|sự cố|\bBM\.0\d/i.test(textOf(path)),
    );
    expect(named).toEqual([]);
  });
});
