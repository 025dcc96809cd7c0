// A fact about the platform: a sentence, a function that shows whether it holds, what is expected, and the source.

/** `documented` by Google, `observed` by others, `unproved`: nobody is sure, so scripts must be right either way (README.md lists them). */
export type Standing = 'documented' | 'observed' | 'unproved';

export interface Fact {
  states: string;
  standing: Standing;
  /** A page of Google's reference or guides, or «observed by others». */
  source: string;
  /** A value that JSON can hold. */
  expected: unknown;
  /** Uses Apps Script services only and cleans up after itself. Absent where a person must act: then `todo` says what to do. */
  see?: () => unknown;
  /** For the person who compares on a real account: what to do and what to look at. */
  todo?: string;
}

export const documented = (states: string, source: string, expected: unknown, see: () => unknown): Fact => ({
  states,
  standing: 'documented',
  source,
  expected,
  see,
});

/** People have found it, in no single source; nothing official says so. */
export const observed = (states: string, expected: unknown, see: () => unknown): Fact => ({
  states,
  standing: 'observed',
  source: 'observed by others',
  expected,
  see,
});

export const unproved = (states: string, expected: unknown, see: () => unknown): Fact => ({
  states,
  standing: 'unproved',
  source: 'nobody is sure',
  expected,
  see,
});

/** A fact that needs a person: by-hand.test.ts acts it on the emulator, people do it by hand on a real account. */
export const byHand = (states: string, standing: Standing, source: string, expected: unknown, todo: string): Fact => ({
  states,
  standing,
  source,
  expected,
  todo,
});
