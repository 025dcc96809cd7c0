// Who acts in two roles of one incident: «kiêm» (row 16 of the decisions).
import type { Command } from '../commands';
import type { Actor, Incident, Report } from '../incident';
import { sameName } from '../vietnamese-text';
import { type Identity, samePerson } from './people';

/** Row 16 «kiêm»: does the acting person hold another role in this incident that usually somebody else holds? */
export function actsInTwoRoles(incident: Incident | undefined, command: Command, actor: Actor): boolean {
  // Who reports is of course the reporter; it is worth a mark only when CNTT reports to itself.
  if (command.type === 'report') return actor.roles.includes('it') && isReporter(command.report, actor);
  if (!incident || paperwork.includes(command.type)) return false;
  return isReporter(incident.report, actor) || counterparts(incident, command).some((other) => samePerson(other, actor));
}

const paperwork: Command['type'][] = ['oweDocument', 'recordDocument', 'recomputeLimits'];

/** Either the account or the name tells: forms are also filled from a private account. */
function isReporter(report: Report, actor: Actor): boolean {
  const account = report.email.trim().toLowerCase();
  return (account !== '' && account === actor.email.trim().toLowerCase()) || sameName(report.reporter, actor.name);
}

/** Whom the procedure sets over against the one who acts: who planned for who approves, who asked for who grants, who approved for who carries out. */
function counterparts(incident: Incident, command: Command): Identity[] {
  switch (command.type) {
    case 'approve':
    case 'return':
      return [...(incident.receivedBy ? [incident.receivedBy] : []), ...incident.plans.map(({ by }) => by)];
    case 'grantExtension':
    case 'refuseExtension':
      return incident.extensions.slice(-1).map(({ requestedBy }) => requestedBy);
    case 'carryOut':
    case 'handOver':
      return incident.decisions.filter(({ approved }) => approved).map(({ by }) => by);
    default:
      return [];
  }
}
