// The task of each action, the commands it needs, and the label on the card.
import type { CommandType } from '../../procedure/commands';
import type { Incident } from '../../procedure/incident';
import { pendingExcess } from '../../procedure/incident-state';
import { nextTasks, taskLabels } from '../../texts/menus';
import type { ActionName, OfficeAction } from '../page-models';
import { answerCost } from './answer-cost';
import { closeOtherwise, endings } from './close-otherwise';
import { concludeSecurity } from './conclude-security';
import { decidePlan } from './decide-plan';
import { answerQuestion, ask } from './decision/questions';
import { answerExtension, requestExtension } from './extension';
import { handOver } from './hand-over';
import { plan } from './plan';
import { receive } from './receive';
import { attachRecord } from './records/attach-record';
import { makeDocument } from './records/make-document';
import { numberProposal } from './records/number-proposal';
import { repair } from './repair';
import { reportIncident } from './report-incident';
import { submitPlan, withdrawPlan } from './submit-plan';
import type { Task } from './task';

/** The task that opens and reads the dialog of each action. */
export const tasks: Partial<Record<ActionName, Task>> = {
  report: reportIncident,
  receive,
  plan,
  submit: submitPlan,
  withdraw: withdrawPlan,
  approve: decidePlan,
  return: decidePlan,
  ask,
  answerQuestion,
  requestExtension,
  grantExtension: answerExtension,
  refuseExtension: answerExtension,
  carryOut: repair,
  confirmCost: answerCost,
  refuseCost: answerCost,
  handOver,
  concludeSecurity,
  closeOtherwise,
  numberProposal,
  attachRecord,
  makeForm: makeDocument,
};

const officeActions: OfficeAction[] = ['printBlank', 'delegate', 'exportReport', 'monthlyPage', 'agreeKeeper', 'refuseKeeper'];
const isOfficeAction = (action: ActionName): action is OfficeAction => officeActions.some((one) => one === action);

/** Returns the commands of an action; its dialog opens when the procedure allows any of them. */
export const commandsOf = (action: ActionName): CommandType[] => {
  if (action === 'closeOtherwise') return [...endings];
  if (action === 'makeForm') return ['oweDocument'];
  if (action === 'approve') return ['approve', 'return'];
  if (action === 'confirmCost') return ['confirmCost', 'refuseCost'];
  if (action === 'attachRecord') return ['attachRecord', 'detachRecord'];
  if (action === 'grantExtension') return ['grantExtension', 'refuseExtension'];
  return isOfficeAction(action) ? [] : [action];
};

/** Returns whether a page may ask for it: a dialog has this action. */
export const isAction = (action: unknown): action is ActionName => [...Object.keys(tasks), ...officeActions].some((one) => one === action);

/** The actions that the card can offer, in the order of the procedure. */
export const offered: { action: ActionName; label: string }[] = (Object.keys(taskLabels) as (keyof typeof taskLabels)[]).map((action) => ({
  action,
  label: taskLabels[action],
}));

/** Returns the task that moves an incident on, whosever it is; undefined when it has ended, or waits for a leader's answer on its cost. */
export function nextTaskOf(incident: Incident): (typeof nextTasks)[keyof typeof nextTasks] | undefined {
  return incident.status !== 'open' || incident.step === 'B1' || pendingExcess(incident) ? undefined : nextTasks[incident.step];
}
