// Thẻ sự cố: all about one incident, and what this person can do with it now.
import { type Incident, stepCodes } from '../../procedure/incident';
import { currentPlan, currentStep } from '../../procedure/incident-state';
import { allowedCommands } from '../../procedure/rights/permission';
import { cardTexts } from '../../texts/card';
import { detailLabels, securityWarning } from '../../texts/dialogs';
import { documentLabel } from '../../texts/documents';
import { journalTexts } from '../../texts/journal';
import { formLabels, priorityLabels, statusLabel, stepNames } from '../../texts/labels';
import { dayText, momentPhrase, momentText, spanText, workingSpanText } from '../../texts/moments';
import type { CardModel, StepState, Tone } from '../page-models';
import type { LoadedIncident, Office } from '../ports';
import { estimateTable, planDetails } from '../tasks/plan-summary';
import { contentVersion, detail } from '../tasks/task';
import { commandsOf, offered } from '../tasks/task-list';

export function cardOf(office: Office, loaded: LoadedIncident): CardModel {
  const { incident, events } = loaded;
  const { report, classification } = incident;
  const plan = currentPlan(incident);
  const allowed = allowedCommands(incident, office.actor(), office.settings.procedure);
  const securityClock = incident.security;
  return {
    kind: 'card',
    code: incident.code,
    version: contentVersion(loaded),
    title: report.device,
    status: statusLabel(incident),
    tone: toneOf(incident, office),
    dueLine: dueLine(incident, office),
    ...(securityClock && !securityClock.outcome
      ? {
          warning: `${securityWarning} ${cardTexts.securityClocks(momentPhrase(securityClock.since), momentPhrase(securityClock.since + 24 * 3_600_000), momentPhrase(securityClock.since + 72 * 3_600_000))}`,
        }
      : {}),
    steps: stepStates(incident, office),
    details: [
      ...detail(detailLabels.reporter, [report.reporter, report.department, report.phone].filter(Boolean).join(' · ')),
      ...detail(detailLabels.description, report.description),
      ...detail(detailLabels.impact, report.impact),
      ...detail(detailLabels.request, report.request),
      ...detail(detailLabels.group, classification && office.settings.groups.find(({ code }) => code === classification.group)?.name),
      ...detail(detailLabels.priority, classification && priorityLabels[classification.priority]),
      ...detail(detailLabels.assignee, classification?.assignee),
      ...detail(detailLabels.firstLimit, firstLimitOf(incident)),
    ],
    ...(plan ? { plan: { heading: cardTexts.plan(plan.version), details: planDetails(plan), estimate: estimateTable(plan) } } : {}),
    history: events
      // What people did; the papers stand below.
      .filter(({ type }) => type !== 'documentMade' && type !== 'documentOwed')
      .map((event) => ({ at: momentText(event.at), who: journalTexts.by(event), what: journalTexts.summary(event) }))
      .reverse(),
    documents: incident.documents.map(({ form, edition, url }) => ({
      form,
      label: documentLabel(formLabels[form], edition),
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
export function stepStates(incident: Incident, office: Office): StepState[] {
  const now = office.now();
  return stepCodes.map((step) => {
    const visits = incident.steps.filter((record) => record.step === step);
    const last = visits[visits.length - 1];
    const isCurrent = incident.status === 'open' && incident.step === step;
    const isPast = !isCurrent && last?.doneAt !== undefined;
    // A later visit to an earlier step makes what came after it to come again.
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
