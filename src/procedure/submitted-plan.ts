// A plan that is edited after its submission: the submission no longer stands for it, and nothing of it can be approved.
import type { Refusal } from './commands';
import type { Incident, Plan } from './incident';
import { currentPlan } from './incident-state';

/** What is decided on must be what was submitted: same version, same hash of `planDigestText`. */
export function changedPlanRefusal(incident: Incident, planHash: string): Refusal | undefined {
  const { submission } = incident;
  const isSame = submission?.planVersion === currentPlan(incident)?.version && submission?.planHash === planHash;
  return isSame ? undefined : { code: 'planChanged' };
}

/**
 * Canonical text of plan and estimate: equal for equal contents whatever the order of their properties, different for any change of a
 * figure, a word or the version. Who wrote the plan and when is left out. The caller hashes it.
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
