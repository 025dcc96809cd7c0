// Which task each dialog's action belongs to, and what a menu calls it.
import type { CommandType } from '../../procedure/commands';
import { taskLabels } from '../../texts/menus';
import type { ActionName } from '../page-models';
import { closeOtherwise, endings } from './close-otherwise';
import { concludeSecurity } from './conclude-security';
import { decidePlan } from './decide-plan';
import { answerExtension, requestExtension } from './extension';
import { handOver } from './hand-over';
import { makeDocument } from './make-document';
import { plan } from './plan';
import { receive } from './receive';
import { repair } from './repair';
import { reportIncident } from './report-incident';
import { submitPlan, withdrawPlan } from './submit-plan';
import type { Task } from './task';

export const tasks: Partial<Record<ActionName, Task>> = {
  report: reportIncident,
  receive,
  plan,
  submit: submitPlan,
  withdraw: withdrawPlan,
  approve: decidePlan,
  return: decidePlan,
  requestExtension,
  grantExtension: answerExtension,
  refuseExtension: answerExtension,
  carryOut: repair,
  handOver,
  concludeSecurity,
  closeOtherwise,
  makeForm: makeDocument,
};

/** Which commands the procedure must allow for a dialog to open: any of them. */
export const commandsOf = (action: ActionName): CommandType[] => {
  if (action === 'closeOtherwise') return [...endings];
  if (action === 'makeForm') return ['oweDocument'];
  if (action === 'approve') return ['approve', 'return'];
  if (action === 'grantExtension') return ['grantExtension', 'refuseExtension'];
  return [action];
};

/** What the card offers, in the order of the procedure. */
export const offered: { action: ActionName; label: string }[] = (Object.keys(taskLabels) as (keyof typeof taskLabels)[]).map((action) => ({
  action,
  label: taskLabels[action],
}));
