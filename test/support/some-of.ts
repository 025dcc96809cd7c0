// A fixed part of many cases that are alike.

/** Returns `count` of the cases, spread from the first to the last; all of them when EVERY is set: `EVERY=1 npm test -- keeper`. */
export function someOf<T>(all: readonly T[], count: number): T[] {
  if (process.env.EVERY || all.length <= count) return [...all];
  return Array.from({ length: count }, (_, index) => all[Math.round((index * (all.length - 1)) / (count - 1))]!);
}
