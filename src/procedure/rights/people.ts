// People (người trong «Phân quyền»): what is known of each, and when two are the same person.
import type { Actor, Instant, Role } from '../incident';
import { sameName } from '../vietnamese-text';

/** Một người trong «Phân quyền». */
export interface Person {
  name: string;
  position: string;
  department: string;
  /** In lower case; '' when none is filled in. */
  email: string;
  roles: Role[];
  delegation?: Delegation;
}

/** Ủy quyền of the chairman to a vice chairman. `to` is the first instant after it. */
export interface Delegation {
  /** Name of the chairman who delegates. */
  by: string;
  from: Instant;
  to: Instant;
}

/** What identifies a person; either part may be ''. */
export type Identity = Pick<Actor, 'email' | 'name'>;

/** Returns whether two are the same person: by account when both have one, else by name. */
export function samePerson(one: Identity, other: Identity): boolean {
  const accounts = [one.email, other.email].map((email) => email.trim().toLowerCase());
  return accounts[0] && accounts[1] ? accounts[0] === accounts[1] : sameName(one.name, other.name);
}

/** Returns whether anything is known of the actor: a role, an account or a name. */
export function isKnown(actor: Actor): boolean {
  return actor.roles.length > 0 || actor.email.trim() !== '' || actor.name.trim() !== '';
}
