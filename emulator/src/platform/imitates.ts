// What implementations are checked against, by the compiler: the published types of the platform's classes.

/**
 * Some of a class: only names that the platform has, taking what any of its signatures takes, giving what they give.
 * Null is let through, for the published types leave out most of those that the platform gives.
 */
export type Imitates<T> = { [K in keyof T]?: T[K] extends (...args: never) => unknown ? Method<T[K]> : T[K] };

/** All signatures of a method as one; what has fewer than six gives its first several times. */
type Method<F> = F extends {
  (...args: infer A): infer Q;
  (...args: infer B): infer R;
  (...args: infer C): infer S;
  (...args: infer D): infer T;
  (...args: infer E): infer U;
  (...args: infer G): infer V;
}
  ? (...args: A | B | C | D | E | G) => Result<Q | R | S | T | U | V> | null
  : never;

type Result<R> = R extends readonly unknown[] | Date ? R : R extends object ? R | (Imitates<R> & Imitation) : R;

/** What is of every class of a union at once. */
export type All<T> = (T extends unknown ? (value: T) => void : never) extends (value: infer Every) => void ? Every : never;

/** What a method may give, itself for chaining or another, though the script is to have the view of it: `emulate` sees to that. */
export abstract class Imitation {
  declare protected readonly isImitation: true;
}

// On the platform and newer than the published types; `additions` in emulate.ts lists them with those of spreadsheets.
declare global {
  namespace GoogleAppsScript {
    namespace Forms {
      interface Form {
        isPublished(): boolean;
        setPublished(enabled: boolean): Form;
        supportsAdvancedResponderPermissions(): boolean;
      }
    }
  }
}
