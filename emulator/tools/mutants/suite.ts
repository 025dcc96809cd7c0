// Registers a test file's tests, so that a process can run them many times: the part of Jest that the emulator's tests use.
import { expect } from 'expect';

export interface Test {
  name: string;
  body: () => unknown;
}

type Row = unknown[] | Record<string, unknown> | string | number;

/** Names a row's test as Jest does: $name from an object, %s and %j in the order of a list. */
function named(title: string, row: Row, index: number): string {
  const cells = Array.isArray(row) ? [...row] : [row];
  const filled = title
    .replace(/%[sijdp]/g, () => String(cells.shift()))
    .replace(/\$(\w+)/g, (_, key) => String((row as Record<string, unknown>)[key]));
  return `${filled} (${index})`;
}

/** @returns the globals of a test file, the tests that it registers with them, and its functions to call at the end */
export function createSuite() {
  const tests: Test[] = [];
  const ends: (() => unknown)[] = [];
  const within: string[] = [];
  const test = (name: string, body: () => unknown) => void tests.push({ name: [...within, name].join(' ▸ '), body });
  const describe = (name: string, body: () => void) => {
    within.push(name);
    body();
    within.pop();
  };
  const each =
    (register: (name: string, body: () => void) => void) =>
    (rows: readonly Row[]) =>
    (title: string, body: (...cells: unknown[]) => void) => {
      for (const [index, row] of rows.entries()) register(named(title, row, index), () => body(...(Array.isArray(row) ? row : [row])));
    };
  test.each = each(test);
  test.skip = () => {};
  describe.each = each(describe);
  const globals = { expect, describe, test, it: test, afterAll: (end: () => unknown) => void ends.push(end) };
  return { globals, tests, ends };
}
