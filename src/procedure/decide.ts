// Decides on a command: the events that follow from it, or why not.

import type { Command, CommandType, Refusal } from './commands';
import type { EventStamp, IncidentEvent } from './events';
import type { Incident } from './incident';
import { currentStep } from './incident-state';
import { refusalFor } from './rights/permission';
import { actsInTwoRoles } from './rights/two-roles';
import type { DecisionContext } from './settings';
import type { Ruling } from './steps/checks';
import { concludeSecurity, endOtherwise, markDuplicate } from './steps/endings';
import { grantExtension, refuseExtension, requestExtension } from './steps/extensions';
import { approve, plan, returnPlan, submit, withdraw } from './steps/planning';
import { receive, reclassify, report } from './steps/reception';
import { oweDocument, recomputeLimits, recordDocument } from './steps/records';
import { carryOut, handOver } from './steps/repairing';

/**
 * The events that a command leads to, in the order to be appended; `events: []` when it changes nothing (a hand edit of what is so
 * already, limits that stay). What people do wrong is a refusal. Pure: nothing is changed, no clock is asked.
 * @throws Error when calendar or settings cannot be counted with (see `createCalendar`).
 */
export function decide(
  incident: Incident | undefined,
  command: Command,
  context: DecisionContext,
): { events: IncidentEvent[] } | { refusal: Refusal } {
  const { by, key, settings } = context;
  if (incident && key !== '' && incident.keys.includes(key)) return { refusal: { code: 'alreadyDone' } };
  const refusal = refusalFor(incident, command.type, by, settings);
  if (refusal) return { refusal };

  const at = notBefore(incident, context);
  const ruling = rule(incident, command, { ...context, at });
  if ('refusal' in ruling) return ruling;
  const isConcurrent = actsInTwoRoles(incident, command, by);
  const stamp: EventStamp = { at, by, key };
  return {
    // The mark «kiêm» goes on what the person did, not on the form that is owed for it.
    events: ruling.changes.map((change, index) => ({ ...change, ...stamp, ...(isConcurrent && index === 0 ? { concurrent: true } : {}) })),
  };
}

/** Servers' clocks differ a little; what happens to an incident never runs backwards. */
function notBefore(incident: Incident | undefined, { at }: DecisionContext): number {
  return incident ? Math.max(at, incident.recordedAt, currentStep(incident).startedAt) : at;
}

type Rule<T extends CommandType> = (incident: Incident, command: Extract<Command, { type: T }>, context: DecisionContext) => Ruling;

const rules: { [T in Exclude<CommandType, 'report'>]: Rule<T> } = {
  receive,
  reclassify,
  plan,
  submit,
  withdraw,
  approve,
  return: returnPlan,
  requestExtension,
  grantExtension,
  refuseExtension,
  carryOut,
  handOver,
  concludeSecurity,
  reject: endOtherwise,
  cancel: endOtherwise,
  markDuplicate,
  markUnrepairable: endOtherwise,
  oweDocument,
  recordDocument,
  recomputeLimits,
};

function rule(incident: Incident | undefined, command: Command, context: DecisionContext): Ruling {
  if (command.type === 'report') return report(command, context);
  // An incident that does not exist stands at B1, where only a report is possible: refused before.
  if (!incident) throw new Error(`${command.type} without an incident`);
  const apply = rules[command.type] as Rule<CommandType>;
  return apply(incident, command, context);
}
