// The links between implementations and their views.
const implementations = new WeakMap<object, object>();
const views = new WeakMap<object, object>();
const types = new WeakMap<object, string>();

export function rememberView(type: string, implementation: object, view: object): void {
  implementations.set(view, implementation);
  views.set(implementation, view);
  types.set(implementation, type);
}

/** Returns the view of an implementation; undefined when it has none yet. */
export const viewOf = (implementation: object): object | undefined => views.get(implementation);

/** Returns the platform's class of an implementation that has a view, e.g. 'Spreadsheet.Range'. */
export const typeOf = (implementation: object): string | undefined => types.get(implementation);

/** Returns the implementation of a view, in arrays for each element; any other value stays as it is. */
export function reveal<T>(value: T): T {
  if (Array.isArray(value))
    return value.some((item) => typeof item === 'object' && item !== null && implementations.has(item)) ? (value.map(reveal) as T) : value;
  if (typeof value === 'object' && value !== null) return (implementations.get(value) ?? value) as T;
  return value;
}
