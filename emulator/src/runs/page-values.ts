// Values that google.script.run passes: plain values; no Date, function or class instance, not even nested.
import { PlatformError } from './errors';

/** Copies an argument of the page for the server. @throws PlatformError when the value is not allowed */
export function toServer(value: unknown): unknown {
  return copy(value, (path) => new PlatformError(`Failed due to illegal value in property: ${path}`));
}

/** Copies a result for the page. The success handler gets null for a result that is not allowed. */
export function toPage(value: unknown): unknown {
  try {
    return copy(value, (path) => new PlatformError(path));
  } catch (error) {
    if (error instanceof PlatformError) return null;
    throw error;
  }
}

function copy(value: unknown, illegal: (path: string) => Error, path = '0'): unknown {
  if (value === undefined) return null;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map((item, index) => copy(item, illegal, `${path}.${index}`));
  if (typeof value === 'object' && Object.prototype.toString.call(value) === '[object Object]' && isPlain(value)) {
    return Object.fromEntries(
      Object.entries(value)
        .filter(([, item]) => item !== undefined)
        .map(([name, item]) => [name, copy(item, illegal, `${path}.${name}`)]),
    );
  }
  throw illegal(path);
}

/** True when the prototype is null or the Object.prototype of any realm. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}
