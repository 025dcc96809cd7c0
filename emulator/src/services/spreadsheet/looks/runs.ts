// Runs: a value for every row or column as [end, value, end, value, …]; ends count from 1 and are inclusive; after them 0.
// A format on a whole column is one run, whatever the number of rows.

export type Runs = number[];

export function valueAt(runs: Runs | undefined, position: number): number {
  if (!runs) return 0;
  for (let i = 0; i < runs.length; i += 2) if (position <= runs[i]!) return runs[i + 1]!;
  return 0;
}

/** Returns the values of `count` positions from `from`. */
export function valuesFrom(runs: Runs | undefined, from: number, count: number): number[] {
  const values = new Array<number>(count).fill(0);
  if (!runs) return values;
  let start = 1;
  for (let i = 0; i < runs.length; i += 2) {
    const end = runs[i]!;
    const value = runs[i + 1]!;
    if (value && end >= from)
      for (let position = Math.max(start, from); position <= Math.min(end, from + count - 1); position++) values[position - from] = value;
    start = end + 1;
    if (start >= from + count) break;
  }
  return values;
}

/** Returns runs with the values of `count` positions from `from` changed; `change` is called once per run. */
export function mapped(runs: Runs, from: number, count: number, change: (value: number) => number): Runs {
  let result = runs;
  let start = 1;
  const until = from + count - 1;
  const changeRun = (first: number, last: number, value: number) => {
    if (first <= last) result = assign(result, first, last - first + 1, change(value));
  };
  for (let i = 0; i < runs.length; i += 2) {
    changeRun(Math.max(start, from), Math.min(runs[i]!, until), runs[i + 1]!);
    start = runs[i]! + 1;
  }
  // After the last run all values are 0.
  changeRun(Math.max(start, from), until, 0);
  return result;
}

/** Returns runs with `count` positions from `from` set: to one value, or each to its own. */
export function assign(runs: Runs, from: number, count: number, value: number | number[]): Runs {
  const result: Runs = [];
  const push = (end: number, next: number) => {
    const last = result.length - 2;
    if (last >= 0 && result[last + 1] === next) result[last] = Math.max(end, result[last]!);
    else if (end > (last >= 0 ? result[last]! : 0)) result.push(end, next);
  };
  const until = from + count - 1;
  let i = 0;
  for (; i < runs.length && runs[i]! < from; i += 2) push(runs[i]!, runs[i + 1]!);
  push(from - 1, i < runs.length ? runs[i + 1]! : 0);
  if (typeof value === 'number') push(until, value);
  else for (let k = 0; k < count; k++) push(from + k, value[k]!);
  for (; i < runs.length; i += 2) if (runs[i]! > until) push(runs[i]!, runs[i + 1]!);
  while (result.length && result[result.length - 1] === 0) result.length -= 2;
  return result;
}

/** Returns runs with `count` positions inserted before `at`, with `value` in them. */
export function inserted(runs: Runs, at: number, count: number, value: number): Runs {
  const moved: Runs = [];
  for (let i = 0; i < runs.length; i += 2) {
    const end = runs[i]!;
    moved.push(end >= at ? end + count : end, runs[i + 1]!);
  }
  return assign(moved, at, count, value);
}

/** Returns runs with `count` positions from `at` deleted. */
export function removed(runs: Runs, at: number, count: number): Runs {
  const result: Runs = [];
  let last = 0;
  for (let i = 0; i < runs.length; i += 2) {
    const end = runs[i]! < at ? runs[i]! : Math.max(at - 1, runs[i]! - count);
    if (end > last) {
      result.push(end, runs[i + 1]!);
      last = end;
    }
  }
  return assign(result, 1, 0, 0);
}

/** Returns runs with `count` positions from `from` moved before `to` (a position before the move). */
export function moved(runs: Runs, from: number, count: number, to: number): Runs {
  const block = valuesFrom(runs, from, count);
  const without = removed(runs, from, count);
  const at = to > from ? to - count : to;
  return assign(inserted(without, at, count, 0), at, count, block);
}
