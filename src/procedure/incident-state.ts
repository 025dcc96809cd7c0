// State of an incident: the step that is being worked on, its plan, what waits for an answer.
import type { Extension, Incident, Plan, StepRecord } from './incident';

/** The visit to a step that is going on; for a closed incident the last one. */
export function currentStep(incident: Incident): StepRecord {
  return incident.steps[incident.steps.length - 1]!;
}

/** The latest version of the plan. */
export function currentPlan(incident: Incident): Plan | undefined {
  return incident.plans[incident.plans.length - 1];
}

/**
 * The extension that waits for a leader: the last one, if it has no answer and was asked for during this visit of the step.
 * One that was never answered lapses with the step it was for; it stays in the list as it is.
 */
export function pendingExtension(incident: Incident): Extension | undefined {
  const last = incident.extensions[incident.extensions.length - 1];
  const { step, round } = currentStep(incident);
  return incident.status === 'open' && last && !last.answer && last.step === step && last.round === round ? last : undefined;
}

/** Waits for a leader: a plan at B5, or an extension that was asked for. */
export function isWaitingForLeader(incident: Incident): boolean {
  return incident.status === 'open' && (incident.step === 'B5' || pendingExtension(incident) !== undefined);
}

/** An ninh mạng, and neither «đã báo cáo» nor «không phải» is recorded yet. */
export function isSecurityOpen(incident: Incident): boolean {
  return incident.security !== undefined && incident.security.outcome === undefined;
}

/** Row 9: is it handled on the spot, without plan and approval? */
export function isOnTheSpot(incident: Incident): boolean {
  return incident.classification?.direction === 'onTheSpot';
}
