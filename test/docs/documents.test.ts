// README, architecture, glossary and the list of unproved facts agree with the repository.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const read = (file: string) => readFileSync(file, 'utf8');
const tracked = execFileSync('git', ['ls-files'], { encoding: 'utf8' }).trim().split('\n');

/** Returns the number of lines of code and styles under some folders. */
const linesUnder = (...folders: string[]): number =>
  tracked
    .filter(
      (file) => folders.some((folder) => file.startsWith(`${folder}/`)) && /\.(tsx?|mjs|cjs|css|html)$/.test(file) && existsSync(file),
    )
    .reduce((sum, file) => sum + read(file).split('\n').length - 1, 0);

test.each([
  ['`src/`, `build/`, `test/`, `bench/`, `faults/`', linesUnder('src', 'build', 'test', 'bench', 'faults')],
  ['`emulator/`', linesUnder('emulator')],
  ['`desk/`', linesUnder('desk')],
])('README states the number of lines of %s, within five percent', (place, lines) => {
  const [, stated] = new RegExp(`\\| ${place.replace(/[/`]/g, '.')} \\| ([\\d,]+) lines \\|`).exec(read('README.md'))!;
  expect(Math.abs(Number(stated!.replace(/,/g, '')) - lines) / lines).toBeLessThan(0.05);
});

test.each([
  'docs/architecture.md',
  'docs/glossary.md',
  'docs/unproved-facts.md',
  'CONTRIBUTING.md',
  'README.md',
  'docs/decisions/rooms.md',
  'docs/decisions/oauth-scopes.md',
])('%s names only files that exist', (page) => {
  const paths = [...read(page).matchAll(/\b(?:src|test|build|desk|emulator|docs)\/[\w./-]*\w/g)].map(([path]) => path);
  expect(paths.filter((path) => !existsSync(path) && !/bm0x|lib$/.test(path))).toEqual([]);
});

test('architecture.md answers at least twenty questions, each with one existing file', () => {
  const answers = [...read('docs/architecture.md').matchAll(/^\| [^|]+ \| `([^`]+)` \|$/gm)].map(([, file]) => file!);
  expect(answers.length).toBeGreaterThanOrEqual(20);
  expect(answers.filter((file) => !existsSync(file))).toEqual([]);
});

test('the shortened paths of architecture.md are files of src/, and contain the functions named with them', () => {
  const named = [
    ...read('docs/architecture.md').matchAll(/`((?:main|wiring|google|actions|procedure|forms|texts)[\w/-]*\.ts)(?: (\w+))?`/g),
  ];
  expect(named.length).toBeGreaterThan(20);
  for (const [, file, name] of named) expect(name ? read(`src/${file}`) : 'file').toContain(name ?? 'file');
});

test('every identifier in the glossary exists in the code', () => {
  const names = [...read('docs/glossary.md').matchAll(/`([A-Z]\w+)`/g)].map(([, name]) => name!);
  const code = tracked
    .filter((file) => /^src\/.*\.ts$/.test(file) && existsSync(file))
    .map(read)
    .join('\n');
  expect(names.filter((name) => !new RegExp(`\\b${name}\\b`).test(code))).toEqual([]);
});

test('unproved-facts.md has a line for every unproved fact', () => {
  const facts = [...read('emulator/test/facts/README.md').matchAll(/^- (.+)$/gm)].map(([, fact]) => fact!);
  const unproved = facts.slice(facts.findIndex((fact) => fact.startsWith('in vi_VN')));
  expect(unproved.length).toBeGreaterThan(30);
  const page = read('docs/unproved-facts.md');
  expect(unproved.filter((fact) => !page.includes(`| ${fact} | `))).toEqual([]);
});
