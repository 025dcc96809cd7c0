// Views: what a script gets of an implementation. Only the platform's names are visible, and calls are counted and checked.

import { needOf } from '../runs/consent';
import { NotEmulated, PlatformError } from '../runs/errors';
import type { Runtime } from '../runs/runtime';
import type { PlatformClasses } from './classes';
import type { All, Imitates } from './imitates';
import members from './members.json';
import { mismatch } from './parameters';
import { rememberView, reveal, viewOf } from './views';

const known = members as Record<string, string[]>;
/** Names that the platform has and the published types lack: newer than the types, or old and still in use. */
export const additions: Record<string, string[]> = {
  'Charts.ChartOptions': ['getOrDefault'],
  'Forms.Form': ['setPublished', 'isPublished', 'supportsAdvancedResponderPermissions'],
  'Spreadsheet.Banding': ['Header', 'First', 'Second', 'Footer'].flatMap((part) =>
    ['Row', 'Column'].flatMap((axis) => [`get${part}${axis}ColorObject`, `set${part}${axis}ColorObject`]),
  ),
  'Spreadsheet.GradientCondition': ['getMinColorObject', 'getMidColorObject', 'getMaxColorObject'],
  'Spreadsheet.Range': ['getBackgroundColor', 'setBackgroundColor', 'getBackgroundColors', 'setBackgroundColors', 'getColumnIndex'],
};
/** Classes that are also an Element, as getChild returns them. */
const elements = new Set(
  ['Body', 'HeaderSection', 'FooterSection', 'Paragraph', 'ListItem', 'Table', 'TableRow', 'TableCell', 'Text', 'InlineImage'].map(
    (name) => `Document.${name}`,
  ),
);
let watch: ((type: string, implementation: object, view: object) => void) | undefined;

/** Calls `watcher` for every view made from now on; the coverage tool uses it. */
export function watchGiven(watcher: typeof watch): void {
  watch = watcher;
}

/** Returns the names that the platform has in a class, from the published types and `additions`. */
export const platformNames = (type: string): string[] => [
  ...new Set([...(known[type] ?? []), ...(additions[type] ?? []), ...(elements.has(type) ? known['Document.Element']! : [])]),
];

/** Methods of these services that return nothing give null. */
const ofStores = /^(Cache|Lock|Properties)\./;

/** Returns the text of files, folders and people: their name or address; undefined for other objects. */
function textOf(type: string, implementation: object): string | undefined {
  if (type === 'Drive.File' || type === 'Drive.Folder') return (implementation as { getName(): string }).getName();
  return type === 'Drive.User' || type === 'Base.User' ? (implementation as { getEmail(): string }).getEmail() : undefined;
}

const namesByType = new Map<string, Set<string>>();
function namesIn(type: string): Set<string> {
  let all = namesByType.get(type);
  if (!all) {
    all = new Set(platformNames(type));
    namesByType.set(type, all);
  }
  return all;
}

/** Names that a JavaScript engine or a test runner looks up on any object; they are no mistake of the script. */
const harmless = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'hasOwnProperty',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
  'inspect',
]);

/**
 * Returns the script's view of `implementation`, always the same one.
 * - Each call of a method is counted (`Runtime.touch`); the method gets the implementations of the views among its arguments.
 * - A name that the platform has (members.json) and the implementation lacks throws `not emulated: Class.name` when called.
 * - A name that the platform lacks is undefined, so calling it fails as on the platform.
 * An implementation that does not fit the published class does not compile; one for several classes must fit all of them.
 * @param type the published class with its namespace: 'Spreadsheet.Range'
 */
export function emulate<K extends keyof PlatformClasses>(
  runtime: Runtime,
  type: K,
  implementation: All<Imitates<PlatformClasses[K]>>,
): PlatformClasses[K];
export function emulate(runtime: Runtime, type: string, implementation: object): object {
  const made = viewOf(implementation);
  if (made) return made;
  const [namespace, className] = type.split('.') as [string, string];
  const platform = namesIn(type);
  const methods = new Map<PropertyKey, unknown>();
  const proxy = new Proxy(implementation, {
    get(target, name) {
      if (methods.has(name)) return methods.get(name);
      if (typeof name === 'symbol') return Reflect.get(target, name);
      if (name === 'toString') return () => textOf(type, implementation) ?? className;
      // The script does not see names of the implementation that the platform lacks.
      if (!platform.has(name)) return harmless.has(name) ? Reflect.get(Object.prototype, name) : undefined;
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value === 'function') {
        const need = needOf(`${type}.${name}`);
        const method = (...args: unknown[]) => {
          runtime.touch(className, name);
          runtime.beforeCall(namespace);
          if (need) runtime.consent.require(`${className}.${name}`, need);
          const given = args.map(reveal);
          const wrong = mismatch(type, name, given);
          if (wrong) throw new PlatformError(wrong);
          const result = (value as (...all: unknown[]) => unknown).apply(target, given);
          runtime.afterCall();
          if (result === undefined && ofStores.test(type)) return null;
          // A method that returns its object for chaining returns the view.
          return typeof result === 'object' && result !== null ? (viewOf(result) ?? result) : result;
        };
        methods.set(name, method);
        return method;
      }
      if (value !== undefined) return value;
      if (/^[A-Z]/.test(name)) throw new NotEmulated(`${className}.${name}`);
      return () => {
        runtime.touch(className, name);
        throw new NotEmulated(`${className}.${name}`);
      };
    },
    set(_target, name) {
      throw new TypeError(`Cannot assign to ${className}.${String(name)}`);
    },
  });
  rememberView(type, implementation, proxy);
  watch?.(type, implementation, proxy);
  return proxy;
}
