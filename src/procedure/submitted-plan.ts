// Binds a decision to the submitted plan: the plan that was shown, the one that was submitted and the one in the journal are the same.
import type { Refusal } from './commands';
import type { Incident, Plan } from './incident';
import { currentPlan } from './incident-state';
import { planChanges } from './plan-text';
import type { JournalledPlan } from './settings';

/**
 * Refuses a decision unless the plan is the submitted version, and its hash is the same when it was submitted, when it was shown and in
 * the journal now, where no row of the incident was altered.
 * @param shown the canonical text of the plan that the person saw, '' when it is not known
 */
export function changedPlanRefusal(
  incident: Incident,
  { planHash, shown = '' }: { planHash: string; shown?: string },
  journalled: JournalledPlan | undefined,
): Refusal | undefined {
  const { submission } = incident;
  const current = currentPlan(incident);
  const isSame =
    submission?.planVersion === current?.version &&
    submission?.planHash === planHash &&
    journalled?.hash === planHash &&
    journalled.alteredRows.length === 0;
  return isSame ? undefined : planChanged(current, shown, journalled);
}

/** Refuses a submission of another plan than the one that was shown. */
export function otherPlanRefusal(
  incident: Incident,
  { planHash, shown = '' }: { planHash: string; shown?: string },
  journalled: JournalledPlan | undefined,
): Refusal | undefined {
  if (journalled?.hash === planHash && journalled.alteredRows.length === 0) return undefined;
  return planChanged(currentPlan(incident), shown, journalled);
}

const planChanged = (current: Plan | undefined, shown: string, journalled: JournalledPlan | undefined): Refusal => ({
  code: 'planChanged',
  changes: current ? planChanges(shown, current) : [],
  alteredRows: journalled?.alteredRows ?? [],
});
