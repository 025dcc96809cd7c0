// Types by which the compiler checks implementations against the published classes of the platform.

/**
 * A part of a class: only names that the platform has. A method takes and returns what any of its signatures does.
 * Null is an allowed result, because the published types omit most nulls that the platform returns.
 */
export type Imitates<T> = { [K in keyof T]?: T[K] extends (...args: never) => unknown ? Method<T[K]> : T[K] };

/** All signatures of a method as one; with fewer than six, the first matches several times. */
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

/** The intersection of the classes in a union. */
export type All<T> = (T extends unknown ? (value: T) => void : never) extends (value: infer Every) => void ? Every : never;

/** An implementation that a method may return in place of its view; `emulate` replaces it with the view. */
export abstract class Imitation {
  declare protected readonly isImitation: true;
}

// Newer than the published types; `additions` in emulate.ts lists them too.
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
