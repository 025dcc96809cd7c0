// A process that runs tests on the emulator with one mutant switched on at a time.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { createSuite, type Test } from './suite';

/** [test file, number of the test in it] */
export type TestId = [file: number, test: number];
export interface Measured {
  file: number;
  name: string;
  test: number;
  milliseconds: number;
  passed: boolean;
  why?: string;
  /** How often the test passed each mutant. */
  hits: Record<string, number>;
}
/** The hits outside tests: of each test file before its tests begin, and of the modules when they load. */
export interface Shared {
  files: Record<string, number>[];
  modules: Record<string, number>;
}
export type Order = { measure: true } | { mutant: string; tests: TestId[]; hits: number };
export type Answer = { measured: Measured[]; shared: Shared } | { killedBy?: string } | { spoilt: true };

interface Switches {
  activeMutant: string;
  currentTestId?: string;
  hitCount?: number;
  hitLimit?: number;
  mutantCoverage?: { static: Record<string, number>; perTest: Record<string, Record<string, number>> };
}

const none = 'none';
const switches: Switches = { activeMutant: none };
(globalThis as Record<string, unknown>).__stryker__ = switches;

const text = JSON.parse(readFileSync(process.argv[2]!, 'utf8')) as { emulator: string; tests: [string, string][] };
/** The prefix of imports that bundle.ts leaves to the emulator's script. */
const prefix = 'shared:';
const nodeRequire = createRequire(resolve('package.json'));

/** Compiles a CommonJS script once; each call of the result runs it. */
function compiled(source: string, filename: string) {
  const script = new Script(`(function (require, module, exports, describe, test, it, expect, afterAll) {${source}\n})`, { filename });
  const run = script.runInThisContext() as (...all: unknown[]) => void;
  return (require: (path: string) => unknown, globals: Partial<ReturnType<typeof createSuite>['globals']> = {}) => {
    const module = { exports: {} as Record<string, unknown> };
    const { describe, test, it, expect, afterAll } = globals;
    run(require, module, module.exports, describe, test, it, expect, afterAll);
    return module.exports;
  };
}

const emulator = compiled(text.emulator, 'emulator.cjs');
const testFiles = text.tests.map(([path, source]) => compiled(source, path));

/** Registers the tests of a file, with `modules` as the emulator. */
function register(file: number, modules: Record<string, unknown>): { tests: Test[]; end: () => void } {
  const { globals, tests, ends } = createSuite();
  const require = (path: string): unknown => (path.startsWith(prefix) ? modules[path.slice(prefix.length)] : nodeRequire(path));
  testFiles[file]!(require, globals);
  return { tests, end: () => ends.forEach((end) => void end()) };
}

async function measure(): Promise<Answer> {
  const modules = emulator(nodeRequire);
  const measured: Measured[] = [];
  for (const file of testFiles.keys()) {
    switches.currentTestId = `file ${file}`;
    const { tests, end } = register(file, modules);
    for (const [test, { name, body }] of tests.entries()) {
      const id = `${file} ${test}`;
      switches.currentTestId = id;
      const from = performance.now();
      const why = await complaint(body);
      const hits = switches.mutantCoverage?.perTest[id] ?? {};
      measured.push({ file, test, name, passed: why === undefined, why, milliseconds: performance.now() - from, hits });
    }
    end();
  }
  const { perTest, static: byModules } = switches.mutantCoverage!;
  return { measured, shared: { files: [...testFiles.keys()].map((file) => perTest[`file ${file}`] ?? {}), modules: byModules } };
}

async function complaint(body: () => unknown): Promise<string | undefined> {
  try {
    await body();
    return undefined;
  } catch (error) {
    return String(error);
  }
}

/** Runs the tests until one fails. @returns its place, or undefined when the mutant lives */
async function firstFailure(tests: TestId[]): Promise<{ at: TestId; name: string } | undefined> {
  const modules = loaded();
  if (!modules) return { at: tests[0]!, name: 'loading the modules' };
  for (const file of new Set(tests.map(([of]) => of))) {
    const own = tests.filter(([of]) => of === file);
    let registered: ReturnType<typeof register>;
    try {
      registered = register(file, modules);
    } catch {
      return { at: own[0]!, name: 'what stands before the tests' };
    }
    for (const at of own) {
      const test = registered.tests[at[1]];
      if (!test || (await complaint(test.body)) !== undefined) return { at, name: test?.name ?? 'the list of tests' };
    }
    registered.end();
  }
}

function loaded(): Record<string, unknown> | undefined {
  try {
    return emulator(nodeRequire);
  } catch {
    return undefined;
  }
}

async function attempt(mutant: string, tests: TestId[], hits: number): Promise<Answer> {
  Object.assign(switches, { activeMutant: mutant, hitCount: 0, hitLimit: 100 * hits + 100_000 });
  const failure = await firstFailure(tests);
  Object.assign(switches, { activeMutant: none, hitCount: undefined });
  if (!failure) return {};
  // The engine's memory lasts as long as the process: a test that also fails without the mutant shows that it was spoilt before.
  if (await firstFailure([failure.at])) return { spoilt: true };
  return { killedBy: failure.name };
}

process.on('message', async (order: Order) => {
  const answer = 'measure' in order ? await measure() : await attempt(order.mutant, order.tests, order.hits);
  process.send!(answer);
});
