// What a person may do with an incident now; decisions, menus and pages all ask here.
import type { CommandType, Refusal } from '../commands';
import type { Actor, Incident, StepCode } from '../incident';
import {
  currentStep,
  isSecurityOpen,
  isWaitingForLeader,
  pendingExcess,
  pendingExtension,
  pendingQuestions,
  proposalOf,
} from '../incident-state';
import { commandTable } from '../procedure-table';
import type { ProcedureSettings } from '../settings';
import { formsToMake } from '../steps/records';
import { delegationRefusal, recorderRefusal, requesterRefusal, submitterRefusal } from './approval';
import { isKnown } from './people';

/** Returns the commands that the person may give now (without an incident: a report). Commands of timers are left out. */
export function allowedCommands(incident: Incident | undefined, actor: Actor, settings: ProcedureSettings): CommandType[] {
  const types = Object.keys(commandTable) as CommandType[];
  return types.filter((type) => commandTable[type].roles.length > 0 && !refusalFor(incident, type, actor, settings));
}

/** Returns why the person may not give the command now, whatever its contents; undefined when it may be tried. */
export function refusalFor(
  incident: Incident | undefined,
  command: CommandType,
  actor: Actor,
  settings: ProcedureSettings,
): Refusal | undefined {
  const { steps, whenClosed } = commandTable[command];
  if (!isKnown(actor)) return { code: 'unknownPerson' };
  const isOpen = !incident || incident.status === 'open';
  if (!isOpen && !whenClosed) return { code: 'closed', status: incident.status, reason: incident.ending?.reason ?? '' };
  // Whose work it is comes before its step: what comes next is said to those only who do it.
  const notTheirs = roleRefusal(command, actor);
  if (notTheirs) return notTheirs;
  const step = incident?.step ?? 'B1';
  if (isOpen && !steps.includes(step)) return { code: 'notThisStep', command, step, allowedAt: [...steps] };
  return incident && stateRefusal(incident, command, actor, settings);
}

/** Returns why the person may not give the command at any step: they have none of its roles. */
export function roleRefusal(command: CommandType, actor: Actor): Refusal | undefined {
  const { roles, needsDelegation } = commandTable[command];
  const heldRoles = roles.filter((role) => actor.roles.includes(role));
  if (roles.length > 0 && heldRoles.length === 0) return { code: 'notYourRole', command, needs: [...roles] };
  return needsDelegation ? delegationRefusal(heldRoles, actor) : undefined;
}

function stateRefusal(incident: Incident, command: CommandType, actor: Actor, settings: ProcedureSettings): Refusal | undefined {
  switch (command) {
    case 'approve':
    case 'return':
      return submitterRefusal(incident, actor);
    case 'ask':
      return isWaitingForLeader(incident) ? undefined : { code: 'nothingToAsk' };
    case 'answerQuestion':
      return pendingQuestions(incident).length ? undefined : { code: 'noQuestionPending' };
    case 'requestExtension':
      if (currentStep(incident).dueAt === undefined) {
        return { code: 'notThisStep', command, step: incident.step, allowedAt: stepsWithLimit(command, settings) };
      }
      return pendingExtension(incident) ? { code: 'extensionPending' } : undefined;
    case 'grantExtension':
      return pendingExtension(incident) ? requesterRefusal(incident, actor) : { code: 'noExtensionPending' };
    case 'refuseExtension':
      return pendingExtension(incident) ? undefined : { code: 'noExtensionPending' };
    case 'confirmCost':
      return pendingExcess(incident) ? recorderRefusal(incident, actor) : { code: 'noCostPending' };
    case 'refuseCost':
      return pendingExcess(incident) ? undefined : { code: 'noCostPending' };
    case 'handOver':
      return pendingExcess(incident) ? { code: 'costUnconfirmed' } : undefined;
    case 'numberProposal':
      if (!settings.rulingOnOwnPaper) return { code: 'noNumberOnForm' };
      return proposalOf(incident).plan ? undefined : { code: 'noProposalYet' };
    case 'detachRecord':
      return incident.attachments.length ? undefined : { code: 'notAttached' };
    case 'oweDocument':
      return formsToMake(incident).length ? undefined : { code: 'noFormYet' };
    case 'concludeSecurity':
      if (!incident.security) return { code: 'noSecurityClock' };
      return incident.security.outcome ? { code: 'alreadyDone' } : undefined;
    // `markDuplicate` is allowed while the security clock runs: the incident that is repeated keeps a clock.
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
