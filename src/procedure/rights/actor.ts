// The acting person: who in «Phân quyền» has the account, with the delegation of that moment.
import type { Actor, Instant } from '../incident';
import { approvers, delegationInForce } from './approval';
import type { Person } from './people';

/** Returns the person of an account as an actor at an instant; without name and roles when «Phân quyền» does not list the account. */
export function actorOf(email: string, people: readonly Person[], at: Instant): Actor {
  const person = email ? people.find((one) => one.email === email) : undefined;
  if (!person) return { email, name: '', position: '', roles: [] };
  return asActor(person, at);
}

/** Returns the vice chairman who has a delegation of the chairman in force at an instant. */
export function delegateAt(people: readonly Person[], at: Instant): Actor | undefined {
  const delegate = approvers(people, at).find(({ roles }) => !roles.includes('chairman'));
  return delegate && asActor(delegate, at);
}

function asActor(person: Person, at: Instant): Actor {
  const { email, name, position, roles, isNamesake } = person;
  const actor: Actor = { email, name, position, roles, ...(isNamesake ? { isNamesake } : {}) };
  const delegation = delegationInForce(person, at);
  if (!delegation) return actor;
  const { by, number, day } = delegation;
  return { ...actor, delegatedBy: by.name, ...(day === undefined ? {} : { delegationDocument: { number, day } }) };
}
