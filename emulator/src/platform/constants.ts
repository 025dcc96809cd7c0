// The platform's enumerations: objects that are compared by identity and print as their name.
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

/** All constants of an enumeration of the published types, by name; typed as published there, where they pass for numbers. */
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

/** Name of a constant, typed as the published enumerations are. */
export function nameOf(constant: unknown): string {
  return isConstant(constant) ? constant.name() : String(constant);
}

/** The constant of that name. */
export function constant<K extends keyof PlatformEnumerations>(
  type: K,
  name: string,
): PlatformEnumerations[K][keyof PlatformEnumerations[K]] {
  return constantsOf(type)[name as keyof PlatformEnumerations[K]];
}
