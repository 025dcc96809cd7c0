// Who may approve: the chairman, or the vice chairman with a delegation in force (rows 6 and 7), and never who submitted (row 16).
import type { Refusal } from '../commands';
import type { Actor, Incident, Instant, Role } from '../incident';
import { type Delegation, type Person, samePerson } from './people';

/** Lãnh đạo UBND xã. */
export const leaderRoles: readonly Role[] = ['chairman', 'viceChairman'];

/** Is this person one of the leaders, whether or not a delegation is in force? */
export const isLeader = ({ roles }: Pick<Actor, 'roles'>): boolean => leaderRoles.some((role) => roles.includes(role));

/** The delegation that a person holds at an instant. */
export function delegationInForce({ delegation }: Pick<Person, 'delegation'>, at: Instant): Delegation | undefined {
  return delegation && delegation.from <= at && at < delegation.to ? delegation : undefined;
}

/** Those who may approve at an instant. */
export function approvers<P extends Pick<Person, 'roles' | 'delegation'>>(people: readonly P[], at: Instant): P[] {
  return people.filter(
    (person) => person.roles.includes('chairman') || (person.roles.includes('viceChairman') && delegationInForce(person, at) !== undefined),
  );
}

/** A vice chairman who acts without a delegation is refused; `held`: the roles by which the person acts. */
export function delegationRefusal(held: readonly Role[], { name, delegatedBy = '' }: Actor): Refusal | undefined {
  return held.includes('chairman') || delegatedBy.trim() !== '' ? undefined : { code: 'noDelegation', name };
}

/** Row 16: who approves must differ from who submitted. */
export function submitterRefusal({ submission }: Incident, actor: Actor): Refusal | undefined {
  return submission && samePerson(submission.by, actor) ? { code: 'submitterApproves', name: actor.name } : undefined;
}
