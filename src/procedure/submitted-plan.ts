// Binds a decision to the submitted plan: a plan that was edited after its submission cannot be approved.
import type { Refusal } from './commands';
import type { Incident, Plan } from './incident';
import { currentPlan } from './incident-state';

/** Refuses a decision unless its plan is the submitted one: same version, same hash of `planDigestText`. */
export function changedPlanRefusal(incident: Incident, planHash: string): Refusal | undefined {
  const { submission } = incident;
  const isSame = submission?.planVersion === currentPlan(incident)?.version && submission?.planHash === planHash;
  return isSame ? undefined : { code: 'planChanged' };
}

/**
 * Returns the canonical text of plan and estimate, which the caller hashes. It is the same for the same contents in any order of
 * properties, and differs for any change of a figure, a word or the version. It leaves out who wrote the plan and when.
 */
export function planDigestText(plan: Plan): string {
  return JSON.stringify([
    plan.version,
    plan.kind,
    plan.participants,
    plan.items.map((item) => [item.name, item.identity, item.yearInUse, item.warranty, item.condition]),
    plan.cause,
    plan.data,
    plan.text,
    plan.choiceReason,
    plan.requirements,
    plan.lines.map((line) => [line.content, line.unit, line.quantity, line.unitPrice, line.vatPercent, line.note]),
    plan.noCost,
    plan.vendor,
    plan.funding,
    plan.duration,
  ]);
}
