// Thẻ sự cố: all about one incident, and what this person can do with it now.
import type { Incident, StepCode } from '../procedure/incident';
import { allowedCommands } from '../procedure/permission';
import { currentPlan, currentStep } from '../procedure/standing';
import { cardTexts } from '../texts/card';
import { factLabels, securityWarning } from '../texts/dialogs';
import { journalTexts } from '../texts/journal';
import { formLabels, priorityLabels, statusLabel, stepNames } from '../texts/labels';
import { dayText, momentPhrase, momentText, spanText, workingSpanText } from '../texts/numbers';
import type { CardModel, StepMark, Tone } from './dialog';
import { estimateTable, planFacts } from './facts';
import type { Loaded, Office } from './ports';
import { fact, substance } from './task';
import { commandsOf, offered } from './tasks';

const allSteps: StepCode[] = ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7'];

export function cardOf(office: Office, loaded: Loaded): CardModel {
  const { incident, events } = loaded;
  const { report, classification } = incident;
  const plan = currentPlan(incident);
  const allowed = allowedCommands(incident, office.actor(), office.settings.procedure);
  const watch = incident.security;
  return {
    kind: 'card',
    code: incident.code,
    version: substance(loaded),
    title: report.device,
    status: statusLabel(incident),
    tone: toneOf(incident, office),
    dueLine: dueLine(incident, office),
    ...(watch && !watch.outcome
      ? {
          warning: `${securityWarning} ${cardTexts.securityClocks(momentPhrase(watch.since), momentPhrase(watch.since + 24 * 3_600_000), momentPhrase(watch.since + 72 * 3_600_000))}`,
        }
      : {}),
    steps: stepMarks(incident, office),
    facts: [
      ...fact(factLabels.reporter, [report.reporter, report.department, report.phone].filter(Boolean).join(' · ')),
      ...fact(factLabels.description, report.description),
      ...fact(factLabels.impact, report.impact),
      ...fact(factLabels.request, report.request),
      ...fact(factLabels.group, classification && office.settings.groups.find(({ code }) => code === classification.group)?.name),
      ...fact(factLabels.priority, classification && priorityLabels[classification.priority]),
      ...fact(factLabels.assignee, classification?.assignee),
      ...fact(factLabels.firstLimit, firstLimitOf(incident)),
    ],
    ...(plan ? { plan: { heading: cardTexts.plan(plan.version), facts: planFacts(plan), estimate: estimateTable(plan) } } : {}),
    history: events
      // What people did; the papers stand below.
      .filter(({ type }) => type !== 'documentMade' && type !== 'documentOwed')
      .map((event) => ({ at: momentText(event.at), who: journalTexts.by(event), what: journalTexts.summary(event) }))
      .reverse(),
    documents: incident.documents.map(({ form, edition, url }) => ({
      form,
      label: `${formLabels[form]}${edition > 1 ? ` (lần ${edition})` : ''}`,
      url,
    })),
    folderUrl: office.links.folder(incident.code),
    actions: offered.filter(({ action }) => commandsOf(action).some((command) => allowed.includes(command))),
    noActions: incident.status === 'open' ? cardTexts.notYours(stepNames[incident.step]) : cardTexts.closed,
  };
}

/** Which colours the incident wears now. */
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

/** The limit that bites first: of the step or of the whole. */
function firstDue(incident: Incident): number | undefined {
  const limits = [currentStep(incident).dueAt, incident.overall?.dueAt].filter((due): due is number => due !== undefined);
  return limits.length ? Math.min(...limits) : undefined;
}

/** The limit of the whole before any extension; nothing while there was none. */
function firstLimitOf({ overall }: Incident): string | undefined {
  return overall && overall.firstDueAt !== overall.dueAt ? momentPhrase(overall.firstDueAt) : undefined;
}

export function dueLine(incident: Incident, office: Office): string {
  if (incident.status !== 'open') return incident.ending ? cardTexts.ended(momentPhrase(incident.ending.at)) : '';
  const due = firstDue(incident);
  if (due === undefined) return cardTexts.noLimit;
  const now = office.now();
  return now > due
    ? cardTexts.overdue(momentPhrase(due), spanText(now - due))
    : cardTexts.due(momentPhrase(due), workingSpanText(office.settings.calendar.workingMinutesBetween(now, due)));
}

/** The seven marks, drawn alike on card, queue and explanation. */
export function stepMarks(incident: Incident, office: Office): StepMark[] {
  const now = office.now();
  return allSteps.map((step) => {
    const visits = incident.steps.filter((record) => record.step === step);
    const last = visits[visits.length - 1];
    const isCurrent = incident.status === 'open' && incident.step === step;
    const isPast = !isCurrent && last?.doneAt !== undefined;
    // A later visit to an earlier step makes what came after it to come again.
    const isUndone = isPast && incident.status === 'open' && allSteps.indexOf(step) > allSteps.indexOf(incident.step);
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
