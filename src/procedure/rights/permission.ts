// May this person do this now? The same answer for decisions, menus and pages.
import type { CommandType, Refusal } from '../commands';
import type { Actor, Incident, StepCode } from '../incident';
import { currentStep, isSecurityOpen, pendingExtension } from '../incident-state';
import { commandTable } from '../procedure-table';
import type { ProcedureSettings } from '../settings';
import { delegationRefusal, submitterRefusal } from './approval';
import { isKnown } from './people';

/** What this person can do with the incident now (with none: report one). What only timers do is left out. */
export function allowedCommands(incident: Incident | undefined, actor: Actor, settings: ProcedureSettings): CommandType[] {
  const types = Object.keys(commandTable) as CommandType[];
  return types.filter((type) => commandTable[type].roles.length > 0 && !refusalFor(incident, type, actor, settings));
}

/** Why this person cannot do this now, whatever the contents would be; undefined when it can be tried. */
export function refusalFor(
  incident: Incident | undefined,
  command: CommandType,
  actor: Actor,
  settings: ProcedureSettings,
): Refusal | undefined {
  const { steps, whenClosed } = commandTable[command];
  if (!isKnown(actor)) return { code: 'unknownPerson' };
  if (incident && incident.status !== 'open') {
    if (!whenClosed) return { code: 'closed', status: incident.status, reason: incident.ending?.reason ?? '' };
  } else {
    const step = incident?.step ?? 'B1';
    if (!steps.includes(step)) return { code: 'notThisStep', command, step, allowedAt: [...steps] };
  }
  return roleRefusal(command, actor) ?? (incident && circumstances(incident, command, actor, settings));
}

function roleRefusal(command: CommandType, actor: Actor): Refusal | undefined {
  const { roles, needsDelegation } = commandTable[command];
  const held = roles.filter((role) => actor.roles.includes(role));
  if (roles.length > 0 && held.length === 0) return { code: 'notYourRole', command, needs: [...roles] };
  return needsDelegation ? delegationRefusal(held, actor) : undefined;
}

function circumstances(incident: Incident, command: CommandType, actor: Actor, settings: ProcedureSettings): Refusal | undefined {
  switch (command) {
    case 'approve':
    case 'return':
      return submitterRefusal(incident, actor);
    case 'requestExtension':
      if (currentStep(incident).dueAt === undefined) {
        return { code: 'notThisStep', command, step: incident.step, allowedAt: stepsWithLimit(command, settings) };
      }
      return pendingExtension(incident) ? { code: 'extensionPending' } : undefined;
    case 'grantExtension':
    case 'refuseExtension':
      return pendingExtension(incident) ? undefined : { code: 'noExtensionPending' };
    case 'concludeSecurity':
      if (!incident.security) return { code: 'noSecurityWatch' };
      return incident.security.outcome ? { code: 'alreadyDone' } : undefined;
    // A duplicate may end with its watch open: the incident it repeats keeps the clock.
    case 'reject':
    case 'cancel':
    case 'markUnrepairable':
      return isSecurityOpen(incident) ? { code: 'securityOpen' } : undefined;
    default:
      return undefined;
  }
}

function stepsWithLimit(command: CommandType, settings: ProcedureSettings): StepCode[] {
  return commandTable[command].steps.filter((step) => settings.steps.some((rule) => rule.step === step && rule.workingDays !== undefined));
}
