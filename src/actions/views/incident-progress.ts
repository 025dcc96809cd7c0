// How far an incident is and how its limits stand: its tone, the line on its due date, the states of the seven steps.

import { type Incident, stepCodes } from '../../procedure/incident';
import { currentStep } from '../../procedure/incident-state';
import { cardTexts } from '../../texts/card';
import { stepNames } from '../../texts/labels';
import { dayText, momentPhrase, workingSpanText } from '../../texts/moments';
import type { StepState, Tone } from '../page-models';
import type { Office } from '../ports';

/** Returns the colour of an incident now. */
export function toneOf(incident: Incident, office: Office): Tone {
  if (incident.status === 'completed')
    return incident.ending && incident.overall && incident.ending.at > incident.overall.dueAt ? 'doneLate' : 'doneInTime';
  if (incident.status !== 'open') return 'ended';
  const due = firstDue(incident);
  if (due === undefined) return 'within';
  const now = office.now();
  if (now > due) return 'overdue';
  return now >= office.settings.calendar.subtractWorkingMinutes(due, office.settings.remindBeforeMinutes) ? 'soon' : 'within';
}

/** The nearer of the step's limit and the overall limit. */
function firstDue(incident: Incident): number | undefined {
  const limits = [currentStep(incident).dueAt, incident.overall?.dueAt].filter((due): due is number => due !== undefined);
  return limits.length ? Math.min(...limits) : undefined;
}

/** Returns a line on the nearest limit and the time left, or on the ending. */
export function dueLine(incident: Incident, office: Office): string {
  if (incident.status !== 'open') return incident.ending ? cardTexts.ended(momentPhrase(incident.ending.at)) : '';
  const due = firstDue(incident);
  if (due === undefined) return cardTexts.noLimit;
  const now = office.now();
  return now > due
    ? cardTexts.overdue(momentPhrase(due))
    : cardTexts.due(momentPhrase(due), workingSpanText(office.settings.calendar.workingMinutesBetween(now, due)));
}

/** Returns the seven steps as the card, the queue and the explanation draw them. */
export function stepStates(incident: Incident, office: Office): StepState[] {
  const now = office.now();
  return stepCodes.map((step) => {
    const visits = incident.steps.filter((record) => record.step === step);
    const last = visits[visits.length - 1];
    const isCurrent = incident.status === 'open' && incident.step === step;
    const isPast = !isCurrent && last?.doneAt !== undefined;
    // After a return to an earlier step, the steps after it are to come again.
    const isUndone = isPast && incident.status === 'open' && stepCodes.indexOf(step) > stepCodes.indexOf(incident.step);
    const state = isCurrent
      ? 'current'
      : isPast && !isUndone
        ? 'done'
        : incident.classification?.direction === 'onTheSpot' && ['B3', 'B4', 'B5'].includes(step)
          ? 'skipped'
          : 'toCome';
    const left = isCurrent && last?.dueAt !== undefined ? office.settings.calendar.workingMinutesBetween(now, last.dueAt) : undefined;
    return {
      step,
      name: stepNames[step],
      state,
      caption:
        state === 'done'
          ? dayText(last!.doneAt!).slice(0, 5)
          : left === undefined
            ? ''
            : now > last!.dueAt!
              ? cardTexts.late
              : cardTexts.left(workingSpanText(left)),
      returns: Math.max(0, visits.length - 1),
      tone: isCurrent
        ? toneOf(incident, office)
        : state === 'done' && last?.dueAt !== undefined && last.doneAt! > last.dueAt
          ? 'doneLate'
          : state === 'done'
            ? 'doneInTime'
            : 'within',
    };
  });
}
