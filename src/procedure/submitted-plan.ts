// Binds a decision to the submitted plan: the plan that was shown, the one that was submitted and the one in the journal are the same.
import type { Refusal } from './commands';
import type { Incident, Plan } from './incident';
import { currentPlan } from './incident-state';
import { planChanges } from './plan-text';
import type { JournalledPlan } from './settings';

/** The plan that a person saw. */
interface Shown {
  planHash: string;
  /** Its canonical text; '' when it is not known. */
  shown?: string;
}

/** Refuses a submission unless the plan in the journal is the one that was shown, and no row of the incident was altered. */
export function otherPlanRefusal(
  incident: Incident,
  { planHash, shown = '' }: Shown,
  journalled: JournalledPlan | undefined,
): Refusal | undefined {
  if (journalled?.hash === planHash && journalled.alteredRows.length === 0) return undefined;
  return planChanged(currentPlan(incident), shown, journalled);
}

/** Refuses a decision unless the plan that was shown, the one in the journal and the submitted one are the same. */
export function changedPlanRefusal(incident: Incident, shown: Shown, journalled: JournalledPlan | undefined): Refusal | undefined {
  const { submission } = incident;
  const current = currentPlan(incident);
  const isSubmitted = submission?.planVersion === current?.version && submission?.planHash === shown.planHash;
  return otherPlanRefusal(incident, shown, journalled) ?? (isSubmitted ? undefined : planChanged(current, shown.shown ?? '', journalled));
}

const planChanged = (current: Plan | undefined, shown: string, journalled: JournalledPlan | undefined): Refusal => ({
  code: 'planChanged',
  changes: current ? planChanges(shown, current) : [],
  alteredRows: journalled?.alteredRows ?? [],
});
