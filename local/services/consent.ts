// What a person must have consented to before a script may call it.

/** @param require throws without consent; is given the method's name */
export function withConsent<T extends Record<string, (...args: never[]) => unknown>>(methods: T, require: (method: string) => void): T {
  const guarded = Object.entries(methods).map(([name, method]) => [
    name,
    (...args: never[]) => {
      require(name);
      return method(...args);
    },
  ]);
  return Object.fromEntries(guarded) as T;
}
