// Thông tin sự cố: one incident, and what this person can do with it now.
import type { CommandType } from '../../procedure/commands';
import type { Incident, Instant, MadeDocument } from '../../procedure/incident';
import { missingRecords } from '../../procedure/incident-records';
import { currentPlan, isConfidential, numberOf, proposalOf, securitySince } from '../../procedure/incident-state';
import { hasPart } from '../../procedure/rights/people';
import { allowedCommands } from '../../procedure/rights/permission';
import { securityDeadlines } from '../../procedure/security-deadlines';
import { cardTexts } from '../../texts/card';
import { documentLabel, documentState } from '../../texts/documents';
import {
  detailLabels,
  formLabels,
  priorityLabels,
  recordLabel,
  recordsPhrase,
  statusLabel,
  stepNames,
  withheldText,
} from '../../texts/labels';
import { dayText, momentPhrase, momentText } from '../../texts/moments';
import { securityWarning } from '../../texts/security-warning';
import { journalTexts } from '../../texts/sheets/journal';
import type { CardModel } from '../page-models';
import type { LoadedIncident, Office } from '../ports';
import { estimateTable, planDetails } from '../tasks/plan-summary';
import { contentVersion, detail, isOfDocuments } from '../tasks/task';
import { commandsOf, nextTaskOf, offered } from '../tasks/task-list';
import { dueLine, stepStates, toneOf } from './incident-progress';

/** Returns the card of an incident for the person at the keyboard. */
export function cardOf(office: Office, loaded: LoadedIncident): CardModel {
  const { incident, events } = loaded;
  const { report, classification } = incident;
  const plan = currentPlan(incident);
  const actor = office.actor();
  const allowed = allowedCommands(incident, actor, office.settings.procedure);
  const since = securitySince(incident);
  // The file may be shared with people who have no part in a security incident.
  const isWithheld = isConfidential(incident) && !hasPart(actor);
  return {
    kind: 'card',
    code: incident.code,
    version: contentVersion(loaded),
    title: report.device,
    status: statusLabel(incident),
    tone: toneOf(incident, office),
    dueLine: dueLine(incident, office),
    ...(since === undefined ? {} : { warning: `${securityWarning} ${securityClocksText(since)}` }),
    steps: stepStates(incident, office),
    details: [
      ...detail(detailLabels.reporter, [report.reporter, report.department, report.phone].filter(Boolean).join(' · ')),
      ...(isWithheld
        ? detail(detailLabels.description, withheldText)
        : [
            ...detail(detailLabels.description, report.description),
            ...detail(detailLabels.impact, report.impact),
            ...detail(detailLabels.request, report.request),
          ]),
      ...detail(detailLabels.group, classification && office.settings.groups.find(({ code }) => code === classification.group)?.name),
      ...detail(detailLabels.priority, classification && priorityLabels[classification.priority]),
      ...detail(detailLabels.assignee, classification?.assignee),
      ...detail(detailLabels.number, numberText(incident)),
      ...detail(detailLabels.missing, recordsPhrase(missingRecords(incident))),
      ...detail(detailLabels.firstLimit, firstLimitOf(incident)),
    ],
    ...(plan && !isWithheld
      ? { plan: { heading: cardTexts.plan(plan.version), details: planDetails(plan), estimate: estimateTable(plan) } }
      : {}),
    history: events
      // Only what people did; documents have a list of their own.
      .filter(({ type }) => !isOfDocuments(type))
      .map((event) => ({ at: momentText(event.at), who: journalTexts.by(event), what: isWithheld ? '' : journalTexts.summary(event) }))
      .reverse(),
    documents: isWithheld
      ? []
      : [
          ...incident.documents.flatMap(linksOf),
          ...incident.attachments.map(({ kind, name, url }) => ({ form: cardTexts.attached, label: `${recordLabel(kind)}: ${name}`, url })),
        ],
    folderUrl: isWithheld ? '' : office.links.folder(incident.code),
    actions: actionsFor(incident, allowed),
    noActions: incident.status === 'open' ? cardTexts.notYours(stepNames[incident.step]) : cardTexts.closed,
  };
}

/** The number of the present proposal; undefined without one. */
function numberText(incident: Incident): string | undefined {
  const number = numberOf(incident, proposalOf(incident).plan?.version);
  return number && cardTexts.number(number.number, dayText(number.day));
}

/** A paper, and the PDF that was kept of it. */
function linksOf(document: MadeDocument): CardModel['documents'] {
  const { form, edition, url, final } = document;
  const label = `${documentLabel(formLabels[form], edition)}${documentState(document)}`;
  return [
    { form, label, url },
    ...(final ? [{ form, label: cardTexts.pdf(documentLabel(formLabels[form], edition)), url: final.url }] : []),
  ];
}

/** The overall limit before any extension; undefined when it was never extended. */
function firstLimitOf({ overall }: Incident): string | undefined {
  return overall && overall.firstDueAt !== overall.dueAt ? momentPhrase(overall.firstDueAt) : undefined;
}

function securityClocksText(since: Instant): string {
  const { firstNotice, report } = securityDeadlines(since);
  return cardTexts.securityClocks(momentPhrase(since), momentPhrase(firstNotice), momentPhrase(report));
}

/** What this person can do now; the task that moves the incident on is the first button, which stands out. */
function actionsFor(incident: Incident, allowed: CommandType[]): CardModel['actions'] {
  const next = nextTaskOf(incident);
  const can = offered.filter(({ action }) => commandsOf(action).some((command) => allowed.includes(command)));
  return [...can.filter(({ action }) => action === next), ...can.filter(({ action }) => action !== next)];
}
