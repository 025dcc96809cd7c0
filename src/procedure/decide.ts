// Decides on a command: returns the events that follow from it, or a refusal.

import type { Command, CommandOf, CommandType, Refusal } from './commands';
import type { EventStamp, IncidentEvent } from './events';
import type { Incident } from './incident';
import { currentStep } from './incident-state';
import { changedMatterRefusal } from './rights/asked-of-leaders';
import { refusalFor } from './rights/permission';
import { actsInTwoRoles } from './rights/two-roles';
import type { DecisionContext } from './settings';
import { attachRecord, detachRecord } from './steps/attachments';
import type { Ruling } from './steps/checks';
import { concludeSecurity, endOtherwise, markDuplicate } from './steps/endings';
import { grantExtension, refuseExtension, requestExtension } from './steps/extensions';
import { freezeDocument, noteChange } from './steps/final-copies';
import { approve, plan, returnPlan, submit, withdraw } from './steps/planning';
import { answerQuestion, ask } from './steps/questions';
import { receive, reclassify, report } from './steps/reception';
import { numberProposal, oweDocument, recomputeLimits, recordDocument } from './steps/records';
import { carryOut, confirmCost, handOver, refuseCost } from './steps/repairing';

/**
 * Returns the events that a command leads to, in the order of the journal. `events: []` means that nothing changes (a hand edit to
 * the same value, limits that stay). A mistake of a person is a refusal. Pure: it changes nothing and reads no clock.
 * @throws Error when the calendar or the settings are impossible (see `createCalendar`)
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
  const changed = incident && changedMatterRefusal(incident, command, context);
  if (changed) return { refusal: changed };

  const at = instantInOrder(incident, context);
  const ruling = applyRule(incident, command, { ...context, at });
  if ('refusal' in ruling) return ruling;
  const isConcurrent = actsInTwoRoles(incident, command, by);
  const stamp: EventStamp = { at, by, key };
  return {
    // «Kiêm» marks the first event, which is what the person did, and not the pending document that follows.
    events: ruling.changes.map((change, index) => ({ ...change, ...stamp, ...(isConcurrent && index === 0 ? { concurrent: true } : {}) })),
  };
}

/** Returns the instant of the command, but never one before the incident's last step began: servers' clocks differ a little. */
function instantInOrder(incident: Incident | undefined, { at }: DecisionContext): number {
  return incident ? Math.max(at, incident.recordedAt, currentStep(incident).startedAt) : at;
}

type Rule<T extends CommandType> = (incident: Incident, command: CommandOf<T>, context: DecisionContext) => Ruling;

const rules: { [T in Exclude<CommandType, 'report'>]: Rule<T> } = {
  receive,
  reclassify,
  plan,
  submit,
  withdraw,
  approve,
  return: returnPlan,
  ask,
  answerQuestion,
  requestExtension,
  grantExtension,
  refuseExtension,
  carryOut,
  confirmCost,
  refuseCost,
  handOver,
  concludeSecurity,
  reject: endOtherwise,
  cancel: endOtherwise,
  markDuplicate,
  markUnrepairable: endOtherwise,
  numberProposal,
  attachRecord,
  detachRecord,
  oweDocument,
  recordDocument,
  freezeDocument,
  noteChange,
  recomputeLimits,
};

function applyRule(incident: Incident | undefined, command: Command, context: DecisionContext): Ruling {
  if (command.type === 'report') return report(command, context);
  // `refusalFor` has refused this before: without an incident the step is B1, where only a report is allowed.
  if (!incident) throw new Error(`${command.type} without an incident`);
  const apply = rules[command.type] as Rule<CommandType>;
  return apply(incident, command, context);
}
