// Người trong «Phân quyền»: who they are, and the same person under an account and a name.
import type { Actor, Instant, Role } from '../incident';
import { sameName } from '../vietnamese-text';

/** Một người trong «Phân quyền». */
export interface Person {
  name: string;
  position: string;
  department: string;
  /** In small letters; '' when none is filled in. */
  email: string;
  roles: Role[];
  delegation?: Delegation;
}

/** Ủy quyền: the chairman's, to a vice chairman. `to` is the first instant after it. */
export interface Delegation {
  /** Name of the chairman who delegates. */
  by: string;
  from: Instant;
  to: Instant;
}

/** A person as far as the platform tells; either part may be ''. */
export type Identity = Pick<Actor, 'email' | 'name'>;

/** Same person? By account where both have one, else by name. */
export function samePerson(one: Identity, other: Identity): boolean {
  const accounts = [one.email, other.email].map((email) => email.trim().toLowerCase());
  return accounts[0] && accounts[1] ? accounts[0] === accounts[1] : sameName(one.name, other.name);
}

/** Is there anybody at all: a role, an account or a name? */
export function isKnown(actor: Actor): boolean {
  return actor.roles.length > 0 || actor.email.trim() !== '' || actor.name.trim() !== '';
}
