// Which task each dialog's action belongs to, and what a menu calls it.
import type { CommandType } from '../procedure/commands';
import { taskLabels } from '../texts/menus';
import { carryOut } from './carry-out';
import { closeOtherwise, endings } from './close-otherwise';
import { decision } from './decision';
import type { ActionName } from './dialog';
import { answerExtension, requestExtension } from './extension';
import { handOver } from './hand-over';
import { makeForm } from './make-form';
import { plan } from './plan';
import { receive } from './receive';
import { report } from './report';
import { concludeSecurity } from './security';
import { submit, withdraw } from './submit';
import type { Task } from './task';

export const tasks: Partial<Record<ActionName, Task>> = {
  report,
  receive,
  plan,
  submit,
  withdraw,
  approve: decision,
  return: decision,
  requestExtension,
  grantExtension: answerExtension,
  refuseExtension: answerExtension,
  carryOut,
  handOver,
  concludeSecurity,
  closeOtherwise,
  makeForm,
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
