// Gia hạn: asked for by CNTT, answered by a leader (row 11).

import type { Command } from '../commands';
import type { Incident } from '../incident';
import { currentStep, pendingExtension } from '../incident-state';
import type { DecisionContext } from '../settings';
import { invalidIf, needed, type Ruling, unlessRefused } from './checks';

type Asked<T extends Command['type']> = Extract<Command, { type: T }>;

/** More than this is no extension but another plan. */
const mostWorkingDays = 60;

/** Asks for 1…60 whole working days more. */
export function requestExtension(_incident: Incident, { reason, workingDays }: Asked<'requestExtension'>): Ruling {
  return unlessRefused(
    [
      needed('reason', reason),
      invalidIf(!Number.isInteger(workingDays), 'workingDays', 'notWhole'),
      invalidIf(workingDays < 1, 'workingDays', 'tooSmall'),
      invalidIf(workingDays > mostWorkingDays, 'workingDays', 'tooLarge'),
    ],
    () => [{ type: 'extensionRequested', reason: reason.trim(), workingDays }],
  );
}

/** Moves the limits of the step and of the whole by the days asked for, counted from the limits now in force. The first limits stay on record. */
export function grantExtension(incident: Incident, { reason }: Asked<'grantExtension'>, { calendar }: DecisionContext): Ruling {
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

/** The limits stay; CNTT is told why. */
export function refuseExtension(_incident: Incident, { reason }: Asked<'refuseExtension'>): Ruling {
  return unlessRefused([needed('reason', reason)], () => [{ type: 'extensionRefused', reason: reason.trim() }]);
}
