// Who may approve: the chairman, or the vice chairman with a delegation in force (rows 6 and 7), never the submitter (row 16).
import type { Refusal } from '../commands';
import type { Actor, Incident, Instant, Role } from '../incident';
import { pendingExcess, pendingExtension } from '../incident-state';
import { isInForce } from './delegation';
import { countAsOne, type Delegation, type Person } from './people';

/** Lãnh đạo UBND xã. */
export const leaderRoles: readonly Role[] = ['chairman', 'viceChairman'];

/** Returns the delegation that the person has at an instant. */
export function delegationInForce({ delegations }: Pick<Person, 'delegations'>, at: Instant): Delegation | undefined {
  return delegations?.find((delegation) => isInForce(delegation, at));
}

/** Returns the people who may approve at an instant. */
export function approvers<P extends Pick<Person, 'roles' | 'delegations'>>(people: readonly P[], at: Instant): P[] {
  return people.filter(
    (person) => person.roles.includes('chairman') || (person.roles.includes('viceChairman') && delegationInForce(person, at) !== undefined),
  );
}

/** Refuses a vice chairman without a delegation. @param heldRoles roles that allow the command and that the person has */
export function delegationRefusal(heldRoles: readonly Role[], { name, delegatedBy = '' }: Actor): Refusal | undefined {
  return heldRoles.includes('chairman') || delegatedBy.trim() !== '' ? undefined : { code: 'noDelegation', name };
}

/** Refuses a leader who would grant the extension that they asked for themselves. */
export function requesterRefusal(incident: Incident, actor: Actor): Refusal | undefined {
  const pending = pendingExtension(incident);
  return pending && countAsOne(pending.requestedBy, actor) ? { code: 'requesterGrants', name: actor.name } : undefined;
}

/** Refuses a leader who would confirm the cost that they recorded themselves. */
export function recorderRefusal(incident: Incident, actor: Actor): Refusal | undefined {
  const recorded = pendingExcess(incident) && incident.repairs[incident.repairs.length - 1];
  return recorded && countAsOne(recorded.by, actor) ? { code: 'recorderConfirms', name: actor.name } : undefined;
}

/** Row 16: refuses a decision by the person who submitted the plan. */
export function submitterRefusal({ submission }: Incident, actor: Actor): Refusal | undefined {
  return submission && countAsOne(submission.by, actor) ? { code: 'submitterApproves', name: actor.name } : undefined;
}
