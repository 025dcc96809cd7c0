// Who is at the keyboard: the account of the menu, the dialog or the web page, never the owner of a trigger.
import type { Person } from '../actions/ports';
import type { Actor, Instant } from '../procedure/incident';

/** The person by «Phân quyền»; without roles when not listed; all blank when the platform does not tell (then refused). */
export function actorNow(people: Person[], at: Instant): Actor {
  const email = Session.getActiveUser().getEmail().toLowerCase();
  return actorByEmail(email, people, at);
}

export function actorByEmail(email: string, people: Person[], at: Instant): Actor {
  const person = email ? people.find((one) => one.email === email) : undefined;
  if (!person) return { email, name: '', position: '', roles: [] };
  const { delegation } = person;
  const isDelegated = delegation !== undefined && delegation.from <= at && at < delegation.to;
  return {
    email,
    name: person.name,
    position: person.position,
    roles: person.roles,
    ...(isDelegated ? { delegatedBy: delegation.by } : {}),
  };
}
