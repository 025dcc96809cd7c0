// «Kiêm»: a person who acts in two roles of one incident (row 16 of the decisions).
import type { Command } from '../commands';
import type { Actor, Incident, Report } from '../incident';
import { sameName } from '../vietnamese-text';
import { countAsOne, type Identity } from './people';

/** Row 16 «kiêm»: returns whether the acting person has another role in this incident that somebody else usually has. */
export function actsInTwoRoles(incident: Incident | undefined, command: Command, actor: Actor): boolean {
  // Every reporter makes a report: it counts as a second role only when the IT unit reports to itself.
  if (command.type === 'report') return actor.roles.includes('it') && isReporter(command.report, actor);
  if (!incident || recordCommands.includes(command.type)) return false;
  return isReporter(incident.report, actor) || counterparts(incident, command).some((other) => countAsOne(other, actor));
}

/** These commands only record something; no role is acted in. */
const recordCommands: Command['type'][] = [
  'numberProposal',
  'attachRecord',
  'detachRecord',
  'oweDocument',
  'recordDocument',
  'freezeDocument',
  'noteChange',
  'recomputeLimits',
];

/** Compares the account and the name; one is enough, since people also fill in the form from a private account. */
function isReporter(report: Report, actor: Actor): boolean {
  const account = report.email.trim().toLowerCase();
  return (account !== '' && account === actor.email.trim().toLowerCase()) || sameName(report.reporter, actor.name);
}

/** Returns whose work a command judges or follows: planners before an approval, requester of an extension, approvers of a repair. */
function counterparts(incident: Incident, command: Command): Identity[] {
  switch (command.type) {
    case 'approve':
    case 'return':
      return [...(incident.receivedBy ? [incident.receivedBy] : []), ...incident.plans.map(({ by }) => by)];
    case 'grantExtension':
    case 'refuseExtension':
      return incident.extensions.slice(-1).map(({ requestedBy }) => requestedBy);
    case 'confirmCost':
    case 'refuseCost':
      return incident.repairs.slice(-1).map(({ by }) => by);
    case 'carryOut':
    case 'handOver':
      return incident.decisions.filter(({ approved }) => approved).map(({ by }) => by);
    default:
      return [];
  }
}
