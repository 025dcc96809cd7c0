// Enumerations of the platform: objects that scripts compare by identity and that print as their name.
import type { PlatformEnumerations } from './classes';
import members from './members.json';

export class PlatformConstant {
  constructor(
    /** With its namespace: 'Spreadsheet.BorderStyle'. */
    readonly type: string,
    private readonly text: string,
    private readonly position: number,
  ) {
    Object.freeze(this);
  }
  name(): string {
    return this.text;
  }
  ordinal(): number {
    return this.position;
  }
  compareTo(other: PlatformConstant): number {
    return this.position - other.position;
  }
  toString(): string {
    return this.text;
  }
  toJSON(): string {
    return this.text;
  }
}

const bags = new Map<string, Record<string, PlatformConstant>>();

/** Returns all constants of an enumeration, by name. They have the published types, which declare them as numbers. */
export function constantsOf<K extends keyof PlatformEnumerations>(type: K): PlatformEnumerations[K] {
  let bag = bags.get(type);
  if (!bag) {
    const names = (members as Record<string, string[]>)[type] ?? [];
    bag = Object.freeze(Object.fromEntries(names.map((name, position) => [name, new PlatformConstant(type, name, position)])));
    bags.set(type, bag);
  }
  return bag as unknown as PlatformEnumerations[K];
}

export function isConstant(value: unknown): value is PlatformConstant {
  return value instanceof PlatformConstant;
}

/** Returns the name of a constant; the published types declare it as a number. */
export function nameOf(constant: unknown): string {
  return isConstant(constant) ? constant.name() : String(constant);
}

export function constant<K extends keyof PlatformEnumerations>(
  type: K,
  name: string,
): PlatformEnumerations[K][keyof PlatformEnumerations[K]] {
  return constantsOf(type)[name as keyof PlatformEnumerations[K]];
}
