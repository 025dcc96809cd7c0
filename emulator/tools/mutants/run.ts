// npm run mutants: changes the services in one small place at a time and checks whether a test notices.
//   npm run mutants -- --every 10            tries every tenth mutant
//   npm run mutants -- --only forms,drive    tries the files whose path contains one of these
//   npm run mutants -- --again               tries the mutants that lived the last time
//   npm run mutants -- --facts               runs the facts only, not the tests of the emulator
//   npm run mutants -- --list                lists the mutants that live
//   npm run mutants -- --seconds 60          runs 60 s of tests at most for each; tests that noticed most in the file come first
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { bundle } from './bundle';
import { instrument, type Mutant } from './instrument';
import { Pool, type Trial } from './pool';
import type { Measured, Shared, TestId } from './worker';

const folder = 'node_modules/.cache/mutants';
const results = join(folder, 'results.json');
/** How many tests of a file try a mutant that only the code before the tests passes, when none passes its source. */
const TRIED_OF_MANY = 40;
/** The longest test in ms; longer ones start a browser or run all the facts at once. */
const LONGEST = 2000;

interface Outcome extends Mutant {
  /** The test that noticed the mutant; without one it lives. */
  killedBy?: string;
}

const { values: options } = parseArgs({
  options: {
    every: { type: 'string', default: '1' },
    only: { type: 'string', default: '' },
    seconds: { type: 'string', default: '5' },
    again: { type: 'boolean' },
    facts: { type: 'boolean' },
    list: { type: 'boolean' },
  },
});

function filesUnder(path: string): string[] {
  return readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const own = join(path, entry.name);
    return entry.isDirectory() ? filesUnder(own) : own.endsWith('.ts') ? [own] : [];
  });
}

/** The facts first, then the tests of the emulator; without those of printing, which need a browser, and of speed. */
const testFiles = [
  ...['facts', 'by-hand'].map((name) => `test/facts/${name}.test.ts`),
  ...(options.facts
    ? []
    : filesUnder('test').filter(
        (path) => /\.test\.ts$/.test(path) && !/^test\/(facts|package|printing|platform\/signatures)|speed/.test(path),
      )),
];

/** Identifies a mutant even when lines above it were added. */
const signature = ({ file, kind, before, after }: Mutant) => [file, kind, before, after].join('\n');

function chosenOf(mutants: Mutant[]): Mutant[] {
  const lived = options.again
    ? new Set((JSON.parse(readFileSync(results, 'utf8')) as Outcome[]).filter(({ killedBy }) => !killedBy).map(signature))
    : undefined;
  return mutants.filter((_, index) => index % Number(options.every) === 0).filter((mutant) => lived?.has(signature(mutant)) !== false);
}

/** Returns a function that finds the tests that can notice a mutant, the quick ones first. */
function chooser(mutants: Mutant[], measured: Measured[], shared: Shared) {
  const tests = measured.filter(({ milliseconds }) => milliseconds < LONGEST).sort((a, b) => a.milliseconds - b.milliseconds);
  const sourceOf = new Map(mutants.map(({ id, file }) => [id, file]));
  const sources = new Map(tests.map((test) => [test, new Set(Object.keys(test.hits).map((id) => sourceOf.get(id)))]));
  return ({ id, file }: Pick<Mutant, 'id' | 'file'>): Measured[] => {
    const own = tests.filter(({ hits }) => hits[id]);
    // Tests of a file that ran the code before them do not hit it themselves.
    const beforeTests = shared.files.flatMap((hits, index) => {
      if (!hits[id]) return [];
      const others = tests.filter((test) => test.file === index && !test.hits[id]);
      const near = others.filter((test) => sources.get(test)!.has(file));
      return near.length ? near : others.slice(0, TRIED_OF_MANY);
    });
    if (own.length + beforeTests.length) return [...own, ...beforeTests];
    if (!shared.modules[id]) return [];
    // Code that runs once, when the modules load, is in no test's hits.
    const ofFile = tests.filter((test) => sources.get(test)!.has(file));
    return ofFile.length ? ofFile : tests;
  };
}

/** Returns the first tests that fit into the time, at least one. */
function within(milliseconds: number, tests: Measured[]): Measured[] {
  let left = milliseconds;
  return tests.filter((test, index) => {
    left -= test.milliseconds;
    return index === 0 || left >= 0;
  });
}

const percent = (of: Outcome[]) => `${((100 * of.filter(({ killedBy }) => killedBy).length) / of.length).toFixed(1).padStart(5)} %`;

async function main(): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const { sources, mutants } = await instrument(
    filesUnder('src/services').filter((path) => options.only.split(',').some((part) => path.includes(part))),
  );
  const text = join(folder, 'text.json');
  writeFileSync(text, JSON.stringify(await bundle(sources, testFiles)));
  const worker = join(folder, 'worker.cjs');
  const how = { bundle: true, packages: 'external', platform: 'node', format: 'cjs', target: 'node20' } as const;
  await build({ ...how, entryPoints: ['tools/mutants/worker.ts'], outfile: worker });

  // As before a run of Jest: a folder for files that the tests make once for all processes.
  process.env.SHARED_BY_TESTS = mkdtempSync(join(tmpdir(), 'mutants-'));
  process.once('exit', () => rmSync(process.env.SHARED_BY_TESTS!, { recursive: true, force: true }));
  const pool = new Pool([worker, text]);
  const answer = await pool.measure();
  if (!answer || !('measured' in answer)) throw new Error('The tests could not be measured');
  const { measured, shared } = answer;
  const failed = measured.filter(({ passed }) => !passed);
  if (failed.length) throw new Error(`These fail without any mutant:\n${failed.map(({ name, why }) => `${name}: ${why}`).join('\n')}`);
  const seconds = measured.reduce((sum, { milliseconds }) => sum + milliseconds, 0) / 1000;
  console.log(`${mutants.length} mutants in all; ${measured.length} tests take ${seconds.toFixed(0)} s`);

  const candidates = chooser(mutants, measured, shared);
  const chosen = chosenOf(mutants);
  const killers = new Map<string, string | undefined>();
  const kills = new Map<string, number>();
  let dead = 0;
  await pool.run(
    chosen.filter((mutant) => candidates(mutant).length),
    ({ id, file }): Trial => {
      const notable = ({ name }: Measured) => kills.get(`${file} ${name}`) ?? 0;
      const tests = within(
        Number(options.seconds) * 1000,
        candidates({ id, file }).sort((a, b) => notable(b) - notable(a)),
      );
      const hits = [shared.modules, ...shared.files, ...tests.map((test) => test.hits)].reduce((sum, of) => sum + (of[id] ?? 0), 0);
      const milliseconds = tests.reduce((sum, test) => sum + test.milliseconds, 0);
      return { mutant: id, tests: tests.map(({ file, test }): TestId => [file, test]), hits, milliseconds };
    },
    ({ id, file }, killedBy) => {
      killers.set(id, killedBy);
      if (killedBy) {
        dead++;
        const test = `${file} ${killedBy}`;
        kills.set(test, (kills.get(test) ?? 0) + 1);
      }
      if (killers.size % 50 === 0) process.stderr.write(`\r${killers.size} of ${chosen.length}, ${dead} dead `);
    },
  );
  process.stderr.write('\n');

  const outcomes = chosen.map((mutant): Outcome => ({ ...mutant, killedBy: killers.get(mutant.id) }));
  writeFileSync(results, JSON.stringify(outcomes, null, 1));
  if (options.list)
    for (const { file, line, kind, before, after, killedBy } of outcomes)
      if (!killedBy) console.log(`${file}:${line} ${kind}: ${before} → ${after}`);
  for (const file of new Set(outcomes.map((outcome) => outcome.file))) {
    const own = outcomes.filter((outcome) => outcome.file === file);
    console.log(`${percent(own)} of ${String(own.length).padStart(4)}  ${file}`);
  }
  console.log(`${percent(outcomes)} of ${outcomes.length} mutants die; all of them stand in ${results}`);
}

void main();
