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
  /** Another person than the one of the same name (người khác). */
  isNamesake?: true;
  /** Those that were given to this person, in force or not. */
  delegations?: Delegation[];
}

/** Ủy quyền of the chairman to a vice chairman. */
export interface Delegation {
  /** Key of the command that gave it. */
  key: string;
  /** The chairman, as known when it was given. */
  by: Pick<Actor, 'email' | 'name' | 'position'>;
  to: Pick<Actor, 'email' | 'name' | 'position'>;
  from: Instant;
  /** The first instant after its last day. */
  until: Instant;
  /** Số, ngày of the văn bản ủy quyền; '' and absent where «Phân quyền» held it, which had neither. */
  number: string;
  day?: Instant;
  /** When the chairman ended it, and the key of that command. */
  endedAt?: Instant;
  endKey?: string;
}

/** What identifies a person; either part may be ''. */
export type Identity = Pick<Actor, 'email' | 'name'>;

/** Returns whether two are the same person: by account when both have one, else by name. */
export function samePerson(one: Identity, other: Identity): boolean {
  const accounts = [one.email, other.email].map((email) => email.trim().toLowerCase());
  return accounts[0] && accounts[1] ? accounts[0] === accounts[1] : sameName(one.name, other.name);
}

/**
 * Returns whether two may not act for each other: nobody decides on their own work, through a second account either. Two accounts of
 * one name are one person, unless «Phân quyền» says of one of them that it is another person.
 */
export function countAsOne(one: Identity & Pick<Actor, 'isNamesake'>, other: Identity & Pick<Actor, 'isNamesake'>): boolean {
  return samePerson(one, other) || (sameName(one.name, other.name) && !one.isNamesake && !other.isNamesake);
}

/** Returns whether the person has a role in the handling, beyond reporting. */
export const hasPart = ({ roles }: Pick<Actor, 'roles'>): boolean => roles.some((role) => role !== 'staff');

/** Returns whether anything is known of the actor: a role, an account or a name. */
export function isKnown(actor: Actor): boolean {
  return actor.roles.length > 0 || actor.email.trim() !== '' || actor.name.trim() !== '';
}
