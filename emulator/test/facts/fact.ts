// What a fact about the platform is: a sentence, how to see whether it holds, what is expected, who says so.

/** `documented` by Google, `observed` by others, `unproved`: the product is right either way (README.md says where). */
export type Standing = 'documented' | 'observed' | 'unproved';

export interface Fact {
  states: string;
  standing: Standing;
  /** A page of Google's reference or guides, or «observed by others». */
  source: string;
  /** As JSON can hold it. */
  expected: unknown;
  /** Apps Script services only; cleans up after itself. Absent where a person must act: then `todo` says what. */
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

/** Nothing official says so; people have found it. Their words are in no one place. */
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

/** Needs a person at the keyboard: locally the test drives it, on a real account it is listed for doing by hand. */
export const byHand = (states: string, standing: Standing, source: string, expected: unknown, todo: string): Fact => ({
  states,
  standing,
  source,
  expected,
  todo,
});
