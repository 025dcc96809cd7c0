// Wraps an imitated class so that a script sees what the platform shows: its methods, counted, and nothing that is only pretended.

import { needOf } from '../runs/consent';
import { NotEmulated, PlatformError } from '../runs/errors';
import type { Runtime } from '../runs/runtime';
import type { PlatformClasses } from './classes';
import type { All, Imitates } from './imitates';
import members from './members.json';
import { mismatch } from './parameters';
import { rememberView, reveal, viewOf } from './views';

const known = members as Record<string, string[]>;
/** On the platform, but not in the published types: newer than they, or so old that they are left out and still called by many. */
export const additions: Record<string, string[]> = {
  'Charts.ChartOptions': ['getOrDefault'],
  'Forms.Form': ['setPublished', 'isPublished', 'supportsAdvancedResponderPermissions'],
  'Spreadsheet.Range': ['getBackgroundColor', 'setBackgroundColor', 'getBackgroundColors', 'setBackgroundColors', 'getColumnIndex'],
};
/** What getChild gives is of its own class and an Element at once. */
const elements = new Set(
  ['Body', 'HeaderSection', 'FooterSection', 'Paragraph', 'ListItem', 'Table', 'TableRow', 'TableCell', 'Text'].map(
    (name) => `Document.${name}`,
  ),
);
let watch: ((type: string, implementation: object, view: object) => void) | undefined;

/** Tells of everything that is given to scripts from here on: for the survey of what is imitated. */
export function watchGiven(watcher: typeof watch): void {
  watch = watcher;
}

/** What the platform has in a class, by the published types and the additions. */
export const platformNames = (type: string): string[] => [
  ...new Set([...(known[type] ?? []), ...(additions[type] ?? []), ...(elements.has(type) ? known['Document.Element']! : [])]),
];

const namesByType = new Map<string, Set<string>>();
function namesIn(type: string): Set<string> {
  let all = namesByType.get(type);
  if (!all) {
    all = new Set(platformNames(type));
    namesByType.set(type, all);
  }
  return all;
}

/** Names a JavaScript engine or a test runner looks up on any object; they are never a mistake of the script. */
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
 * The script's view of `implementation`.
 * - a method of it is counted (`Runtime.touch`) and its service arguments are given as implementations;
 * - a name that the platform has (platform-members.json) and the implementation has not throws `not emulated: Class.name` when called;
 * - a name that the platform has not is undefined, so calling it fails as it does there.
 * The same implementation always gives the same view.
 * What does not fit the published class does not compile; an implementation given for several classes at once must fit them all.
 * @param type the class as in the published types, with its namespace: 'Spreadsheet.Range'
 */
export function emulate<K extends keyof PlatformClasses>(
  runtime: Runtime,
  type: K,
  implementation: All<Imitates<PlatformClasses[K]>>,
): PlatformClasses[K];
export function emulate(runtime: Runtime, type: string, implementation: object): object {
  const made = viewOf(implementation);
  if (made) return made;
  const className = type.slice(type.indexOf('.') + 1);
  const platform = namesIn(type);
  const methods = new Map<PropertyKey, unknown>();
  const proxy = new Proxy(implementation, {
    get(target, name) {
      if (methods.has(name)) return methods.get(name);
      if (typeof name === 'symbol') return Reflect.get(target, name);
      if (name === 'toString') return () => className;
      // Helpers of the implementation that are not on the platform stay hidden from the script.
      if (!platform.has(name)) return harmless.has(name) ? Reflect.get(Object.prototype, name) : undefined;
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value === 'function' && !isConstantBag(value)) {
        const need = needOf(`${type}.${name}`);
        const method = (...args: unknown[]) => {
          runtime.touch(className, name);
          if (need) runtime.consent.require(`${className}.${name}`, need);
          const given = args.map(reveal);
          const wrong = mismatch(type, name, given);
          if (wrong) throw new PlatformError(wrong);
          const result = (value as (...all: unknown[]) => unknown).apply(target, given);
          // What returns itself for chaining returns the script's view.
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

function isConstantBag(value: object): boolean {
  return 'constantBag' in value;
}
