// What an implementation is checked against: the published types of the platform's class.

/**
 * Some of a class: only names that the platform has, taking what its methods take. What they give is checked where it is text or yes and no;
 * views of other implementations are not of the published types.
 */
export type Imitates<T> = {
  [K in keyof T]?: T[K] extends (...args: infer A) => infer R ? (...args: A) => Plain<R> : unknown;
};

/** Enumerations pass for numbers in the published types, and are objects to a script: those are left alone. */
type Plain<R> = R extends string | boolean ? R | null : unknown;
