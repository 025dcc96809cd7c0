// Extensions (gia hạn): the IT unit requests them, a leader answers (row 11).

import type { CommandOf } from '../commands';
import type { Incident } from '../incident';
import { currentStep, pendingExtension } from '../incident-state';
import type { DecisionContext } from '../settings';
import { invalidIf, missingIfBlank, type Ruling, unlessRefused } from './checks';

/** More days than this need another plan, not an extension. */
export const mostWorkingDays = 60;

/** Requests 1 to 60 whole working days more. */
export function requestExtension(_incident: Incident, { reason, workingDays }: CommandOf<'requestExtension'>): Ruling {
  return unlessRefused(
    [
      missingIfBlank('reason', reason),
      invalidIf(!Number.isInteger(workingDays), 'workingDays', 'notWhole'),
      invalidIf(workingDays < 1, 'workingDays', 'tooSmall'),
      invalidIf(workingDays > mostWorkingDays, 'workingDays', 'tooLarge'),
    ],
    () => [{ type: 'extensionRequested', reason: reason.trim(), workingDays }],
  );
}

/** Moves the limits of the step and of the whole by the requested days, from the limits in force. The first limits stay on record. */
export function grantExtension(incident: Incident, { reason }: CommandOf<'grantExtension'>, { calendar }: DecisionContext): Ruling {
  const { workingDays } = pendingExtension(incident)!;
  const stepDueAt = currentStep(incident).dueAt!;
  const overallDueAt = incident.overall!.dueAt;
  return {
    changes: [
      {
        type: 'extensionGranted',
        reason: reason.trim(),
        stepDueAt: calendar.extendLimit(stepDueAt, workingDays),
        overallDueAt: calendar.extendLimit(overallDueAt, workingDays),
      },
    ],
  };
}

/** Leaves the limits as they are; requires a reason, which the IT unit is sent. */
export function refuseExtension(_incident: Incident, { reason }: CommandOf<'refuseExtension'>): Ruling {
  return unlessRefused([missingIfBlank('reason', reason)], () => [{ type: 'extensionRefused', reason: reason.trim() }]);
}
