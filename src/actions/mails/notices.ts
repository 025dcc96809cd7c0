// The mails that an event causes: to whom, with which words.
import { moneyText } from '../../figures';
import { estimateOf } from '../../procedure/estimate';
import type { IncidentEvent } from '../../procedure/events';
import type { Incident } from '../../procedure/incident';
import { currentPlan, hasSecuritySigns } from '../../procedure/incident-state';
import { approvers } from '../../procedure/rights/approval';
import type { Person } from '../../procedure/rights/people';
import { noticeTexts as words } from '../../texts/mails/notices';
import { momentPhrase } from '../../texts/moments';
import type { Office, PendingMail } from '../ports';
import { stepDuePhrase } from '../tasks/task';

type Notice = Omit<PendingMail, 'eventIndex'>;

/**
 * Returns the mails for one event.
 * @param incident after all events of the command
 */
export function noticesFor(event: IncidentEvent, incident: Incident, office: Office): Notice[] {
  const { people } = office.settings;
  const { report } = incident;
  const itUnit = people.filter(({ roles }) => roles.includes('it'));
  const inCharge = people.filter(({ name }) => name === incident.classification?.assignee);
  const charge = inCharge.length ? inCharge : itUnit;
  const leaders = approvers(people, office.now());
  const summary = { code: incident.code, device: report.device, department: report.department, reporter: report.reporter };
  const sheet = { text: words.openSheet, url: office.links.sheet() };
  const toReporter = (purpose: string, text: { subject: string; paragraphs: string[] }): Notice[] =>
    report.email ? [{ purpose, to: report.email, ...text }] : [];
  const toEach = (
    purpose: string,
    group: Person[],
    text: { subject: string; paragraphs: string[] },
    button: PendingMail['button'],
  ): Notice[] => [...new Set(group.map(({ email }) => email))].filter(Boolean).map((to) => ({ purpose, to, ...text, button }));
  const due = stepDuePhrase(incident);

  switch (event.type) {
    case 'reported':
      return [
        ...toEach(
          'new',
          itUnit,
          words.arrived(summary, report.description, [report.phone, report.location].filter(Boolean).join(', '), due),
          sheet,
        ),
        ...toReporter('receipt', words.receipt(summary, due)),
        ...(hasSecuritySigns(report)
          ? securityAlarm(office, people, words.securityAlarm(summary, momentPhrase(report.detectedAt ?? report.reportedAt)), sheet)
          : []),
      ];
    case 'received':
      return [
        ...toEach(
          'assigned',
          charge.filter(({ email }) => email !== event.by.email),
          words.assigned(summary, due),
          sheet,
        ),
        ...toReporter(
          'received',
          words.received(summary, event.classification.assignee, incident.overall ? momentPhrase(incident.overall.dueAt) : ''),
        ),
        ...(event.security && !hasSecuritySigns(report)
          ? securityAlarm(office, people, words.securityAlarm(summary, momentPhrase(event.security.since)), sheet)
          : []),
      ];
    case 'submitted': {
      const plan = currentPlan(incident);
      const total = plan && !plan.noCost ? moneyText(estimateOf(plan.lines).total) : '';
      return toEach('toApprove', leaders, words.toApprove(summary, plan?.text ?? '', total, due), queueButton(office));
    }
    case 'approved':
      return [
        ...toEach('approved', itUnit, words.approved(summary, event.by.name, event.reason, due), sheet),
        ...toReporter('approved', words.approvedForReporter(summary)),
      ];
    case 'returned':
      return toEach('returned', itUnit, words.returned(summary, event.by.name, event.reason, due), sheet);
    case 'extensionRequested':
      return toEach('extension', leaders, words.extensionAsked(summary, event.workingDays, event.reason), queueButton(office));
    case 'extensionGranted':
      return toEach('extended', itUnit, words.extended(summary, momentPhrase(event.stepDueAt)), sheet);
    case 'extensionRefused':
      return toEach('notExtended', itUnit, words.notExtended(summary, event.reason), sheet);
    case 'carriedOut':
      return [
        ...(event.approvedCost === undefined
          ? []
          : toEach(
              'toConfirm',
              leaders,
              words.costExceeded(summary, moneyText(event.repair.actualCost), moneyText(event.approvedCost), event.repair.costReason ?? ''),
              queueButton(office),
            )),
        ...(event.repair.trial === 'passed' ? toReporter('repaired', words.repaired(summary)) : []),
      ];
    case 'costConfirmed':
      return toEach('costConfirmed', itUnit, words.costConfirmed(summary, event.by.name, event.reason), sheet);
    case 'costRefused':
      return toEach('costRefused', itUnit, words.costRefused(summary, event.by.name, event.reason, due), sheet);
    case 'handedOver':
      return toReporter('completed', words.completed(summary));
    case 'rejected':
    case 'cancelled':
    case 'markedUnrepairable':
      return toReporter('ended', words.ended(summary, event.type, event.reason));
    case 'markedDuplicate':
      return toReporter('ended', words.duplicate(summary, event.duplicateOf));
    default:
      return [];
  }
}

const queueButton = (office: Office) => ({ text: words.openQueue, url: office.links.queue() });

/** Mails to the chairman and the configured contacts. The product itself reports nothing outside the office. */
function securityAlarm(
  office: Office,
  people: Person[],
  text: { subject: string; paragraphs: string[] },
  button: PendingMail['button'],
): Notice[] {
  const chairmen = people.filter(({ roles }) => roles.includes('chairman')).map(({ email }) => email);
  return [...new Set([...chairmen, ...office.settings.securityContacts])]
    .filter(Boolean)
    .map((to) => ({ purpose: 'security', to, ...text, button }));
}
