// A point of the search: one thing that is tried.

export interface Point {
  kind: string;
  /** Says how to run it alone. */
  name: string;
  /** Returns what ended badly, a sentence each. */
  run(): string[];
}

/** Points that one process strikes one after the other. */
export interface Group {
  name: string;
  points(): Point[];
}
