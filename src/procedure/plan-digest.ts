// The text of a plan that an approval is bound to.
import type { Plan } from './incident';

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
