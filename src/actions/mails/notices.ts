// The mails that an event causes: to whom, with which words.
import { moneyText } from '../../figures';
import { estimateOf } from '../../procedure/estimate';
import type { IncidentEvent } from '../../procedure/events';
import type { Incident, Instant } from '../../procedure/incident';
import { currentPlan, currentStep, hasSecuritySigns } from '../../procedure/incident-state';
import { approvers } from '../../procedure/rights/approval';
import type { Person } from '../../procedure/rights/people';
import { securityDeadlines } from '../../procedure/security-deadlines';
import { withPosition } from '../../texts/labels';
import { noticeTexts as words } from '../../texts/mails/notices';
import { momentPhrase } from '../../texts/moments';
import { withoutStop } from '../../texts/sentence';
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
  const summary = { code: incident.code, device: withoutStop(report.device), department: report.department, reporter: report.reporter };
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
        ...toReporter('receipt', words.receipt(summary, due, hasSecuritySigns(report))),
        ...(hasSecuritySigns(report)
          ? securityAlarm(office, people, words.securityAlarm(summary, securityMoments(report.detectedAt ?? report.reportedAt)), sheet)
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
          ? securityAlarm(office, people, words.securityAlarm(summary, securityMoments(event.security.since)), sheet)
          : []),
      ];
    case 'submitted': {
      const plan = currentPlan(incident);
      const total = plan && !plan.noCost ? moneyText(estimateOf(plan.lines).total) : '';
      return toEach('toApprove', leaders, words.toApprove(summary, plan?.text ?? '', total, due), decisionButton(office, incident.code));
    }
    case 'approved':
      return [
        ...toEach('approved', itUnit, words.approved(summary, withPosition(event.by), event.reason, due), sheet),
        ...toReporter('approved', words.approvedForReporter(summary)),
      ];
    case 'returned':
      return toEach('returned', itUnit, words.returned(summary, withPosition(event.by), event.reason, due), sheet);
    case 'questionAsked':
      return toEach('asked', charge, words.asked(summary, withPosition(event.by), event.question, due), sheet);
    case 'questionAnswered':
      return toEach(
        'answered',
        askersAmong(leaders, incident, event.at),
        words.answered(summary, event.by.name, event.answer, due),
        decisionButton(office, incident.code),
      );
    case 'extensionRequested':
      return toEach(
        'extension',
        leaders,
        words.extensionAsked(summary, event.workingDays, askedLimit(incident, event.workingDays, office), event.reason),
        decisionButton(office, incident.code),
      );
    case 'extensionGranted':
      return toEach('extended', itUnit, words.extended(summary, withPosition(event.by), momentPhrase(event.stepDueAt)), sheet);
    case 'extensionRefused':
      return toEach('notExtended', itUnit, words.notExtended(summary, withPosition(event.by), event.reason, due), sheet);
    case 'carriedOut':
      return [
        ...(event.approvedCost === undefined
          ? []
          : toEach(
              'toConfirm',
              leaders,
              words.costExceeded(summary, moneyText(event.repair.actualCost), moneyText(event.approvedCost), event.repair.costReason ?? ''),
              decisionButton(office, incident.code),
            )),
        ...(event.repair.trial === 'passed' ? toReporter('repaired', words.repaired(summary)) : []),
      ];
    case 'costConfirmed':
      return toEach('costConfirmed', itUnit, words.costConfirmed(summary, withPosition(event.by), event.reason), sheet);
    case 'costRefused':
      return toEach('costRefused', itUnit, words.costRefused(summary, withPosition(event.by), event.reason, due), sheet);
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

/** Who asked what was answered just now; when none of them decides any more, the leaders who do. */
function askersAmong(leaders: Person[], { questions }: Incident, at: Instant): Person[] {
  const asked = questions.filter(({ answer }) => answer?.at === at).map(({ by }) => by.email);
  const askers = leaders.filter(({ email }) => asked.includes(email));
  return askers.length ? askers : leaders;
}

/** The moments until which the office has to report. */
function securityMoments(since: Instant) {
  const { firstNotice, report } = securityDeadlines(since);
  return { since: momentPhrase(since), firstNotice: momentPhrase(firstNotice), report: momentPhrase(report) };
}

/** What a requested extension would move. */
function askedLimit(incident: Incident, workingDays: number, { settings }: Office) {
  const { step, dueAt } = currentStep(incident);
  const [from, to] = dueAt === undefined ? ['', ''] : [dueAt, settings.calendar.extendLimit(dueAt, workingDays)].map(momentPhrase);
  return { step, from: from!, to: to! };
}

/** Opens the incident itself, ready to be decided. */
const decisionButton = (office: Office, code: string) => ({ text: words.openQueue, url: office.links.queue(code) });

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
