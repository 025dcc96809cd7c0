// Implementations and the views of them that scripts have.
const implementations = new WeakMap<object, object>();
const views = new WeakMap<object, object>();
const types = new WeakMap<object, string>();

export function rememberView(type: string, implementation: object, view: object): void {
  implementations.set(view, implementation);
  views.set(implementation, view);
  types.set(implementation, type);
}

/** The script's view of an implementation; undefined where it has none yet. */
export const viewOf = (implementation: object): object | undefined => views.get(implementation);

/** The platform's class of an implementation that was given to a script: 'Spreadsheet.Range'. */
export const typeOf = (implementation: object): string | undefined => types.get(implementation);

/** The implementation behind a script's view; anything else as it is, arrays by element. */
export function reveal<T>(value: T): T {
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'object' && item !== null && implementations.has(item)) ? (value.map(reveal) as T) : value;
  if (typeof value === 'object' && value !== null) return (implementations.get(value) ?? value) as T;
  return value;
}
