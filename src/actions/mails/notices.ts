// The mails that an event causes: to whom, with which words.
import { moneyText } from '../../figures';
import { estimateOf } from '../../procedure/estimate';
import type { IncidentEvent } from '../../procedure/events';
import type { Incident, Instant } from '../../procedure/incident';
import { currentPlan, currentStep, hasSecuritySigns, pressingReason, signsSince } from '../../procedure/incident-state';
import { approvers } from '../../procedure/rights/approval';
import type { Person } from '../../procedure/rights/people';
import { securityDeadlines } from '../../procedure/security-deadlines';
import { stepsDueAt } from '../../procedure/steps/step-limits';
import { withoutStop } from '../../procedure/vietnamese-text';
import { withPosition } from '../../texts/labels';
import { noticeTexts as words } from '../../texts/mails/notices';
import { momentPhrase } from '../../texts/moments';
import type { Office, PendingMail } from '../ports';
import { stepDuePhrase } from '../tasks/task';

type Notice = Omit<PendingMail, 'eventIndex'>;

/**
 * Returns the mails for one event: nobody is told what they did, and after the reception only the person in charge of the IT unit.
 * @param incident after all events of the command
 */
export function noticesFor(event: IncidentEvent, incident: Incident, office: Office): Notice[] {
  const { people, informs, itContact } = office.settings;
  const { report } = incident;
  const itUnit = people.filter(({ roles }) => roles.includes('it'));
  const inCharge = people.filter(({ name, email }) => email && name === incident.classification?.assignee);
  const charge = inCharge.length ? inCharge : itUnit;
  const leaders = approvers(people, office.now());
  const summary = { code: incident.code, device: withoutStop(report.device), department: report.department, reporter: report.reporter };
  const sheet = { text: words.openSheet, url: office.links.sheet(incident.code) };
  // What a form says of its sender is not proved: an address of the IT unit typed there must not keep the mail from the unit.
  const actor = event.type === 'reported' && report.channel === 'form' ? '' : event.by.email;
  const toReporter = (purpose: string, text: { subject: string; paragraphs: string[] }, button?: PendingMail['button']): Notice[] =>
    report.email && report.email !== actor ? [{ purpose, to: report.email, ...text, ...(button ? { button } : {}) }] : [];
  const toEach = (
    purpose: string,
    group: Person[],
    text: { subject: string; paragraphs: string[] },
    button: PendingMail['button'],
  ): Notice[] =>
    [...new Set(group.map(({ email }) => email))].filter((to) => to && to !== actor).map((to) => ({ purpose, to, ...text, button }));
  const due = stepDuePhrase(incident);

  switch (event.type) {
    case 'reported': {
      const { description, phone, location } = report;
      if (hasSecuritySigns(report))
        return [
          ...securityMails(office, incident, signsSince(report), actor, sheet),
          ...toReporter(
            'security',
            words.receipt(summary, due, { contact: itContact, toChairman: addressesOf(people, 'chairman').length > 0 }),
          ),
        ];
      const isAnswered = informs.receipt || !office.settings.calendar.isWorkingTime(event.at);
      return [
        ...toEach('new', itUnit, words.arrived(summary, description, [phone, location].filter(Boolean).join(', '), due), sheet),
        ...(report.channel === 'form' && isAnswered ? toReporter('receipt', words.receipt(summary, due)) : []),
      ];
    }
    case 'received':
      return [
        ...toEach('assigned', charge, words.assigned(summary, incident.step, due), sheet),
        ...(informs.received
          ? toReporter(
              'received',
              words.received(summary, event.classification.assignee, incident.overall ? momentPhrase(incident.overall.dueAt) : ''),
            )
          : []),
        ...(event.security && !hasSecuritySigns(report) ? securityMails(office, incident, event.security.since, actor, sheet) : []),
      ];
    case 'reclassified':
      return [
        ...(event.changes.assignee === undefined ? [] : toEach('assigned', charge, words.assigned(summary, incident.step, due), sheet)),
        ...(event.security ? securityMails(office, incident, event.security.since, actor, sheet) : []),
      ];
    case 'submitted': {
      const plan = currentPlan(incident);
      const total = plan && !plan.noCost ? moneyText(estimateOf(plan.lines).total) : '';
      const text = words.toApprove(summary, plan?.text ?? '', total, due, pressingReason(incident));
      return toEach('toApprove', leaders, text, decisionButton(office, incident.code));
    }
    case 'approved':
      return toEach('approved', charge, words.approved(summary, withPosition(event.by), event.reason, due), sheet);
    case 'returned':
      return [
        ...toEach('returned', charge, words.returned(summary, withPosition(event.by), event.reason, due), sheet),
        ...(informs.changed ? toReporter('changed', words.delayed(summary, ...expectedEnd(incident, event.at, office))) : []),
      ];
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
      return [
        ...toEach('extended', charge, words.extended(summary, withPosition(event.by), incident.step, momentPhrase(event.stepDueAt)), sheet),
        ...(informs.changed
          ? toReporter(
              'changed',
              words.postponed(summary, momentPhrase(event.overallDueAt), incident.extensions[incident.extensions.length - 1]?.reason ?? ''),
            )
          : []),
      ];
    case 'extensionRefused':
      return toEach('notExtended', charge, words.notExtended(summary, withPosition(event.by), event.reason, due), sheet);
    case 'carriedOut':
      return event.approvedCost === undefined
        ? []
        : toEach(
            'toConfirm',
            leaders,
            words.costExceeded(summary, moneyText(event.repair.actualCost), moneyText(event.approvedCost), event.repair.costReason ?? ''),
            decisionButton(office, incident.code),
          );
    case 'costConfirmed':
      return toEach('costConfirmed', charge, words.costConfirmed(summary, withPosition(event.by), event.reason), sheet);
    case 'costRefused':
      return toEach('costRefused', charge, words.costRefused(summary, withPosition(event.by), event.reason, due), sheet);
    case 'handedOver': {
      const url = office.links.reportAgain(incident.code, report);
      const button = url ? { text: words.reportAgain, url } : undefined;
      return informs.handedOver ? toReporter('completed', words.completed(summary, button !== undefined), button) : [];
    }
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

/** When a returned plan leaves the incident ready by the limits of the steps from B3 on; and until when it was to be ready. */
function expectedEnd({ step, overall }: Incident, from: Instant, { settings }: Office): [expectedAt: string, dueAt: string] {
  const dueAt = overall?.dueAt;
  const expected = Math.max(stepsDueAt(step, from, { calendar: settings.calendar, settings: settings.procedure }), dueAt ?? 0);
  return [momentPhrase(expected), dueAt === undefined || dueAt === expected ? '' : momentPhrase(dueAt)];
}

/** What a requested extension would move. */
function askedLimit(incident: Incident, workingDays: number, { settings }: Office) {
  const { step, dueAt } = currentStep(incident);
  const [from, to] = dueAt === undefined ? ['', ''] : [dueAt, settings.calendar.extendLimit(dueAt, workingDays)].map(momentPhrase);
  return { step, from: from!, to: to! };
}

/** Opens the incident itself, ready to be decided. */
const decisionButton = (office: Office, code: string) => ({ text: words.openQueue, url: office.links.queue(code) });

/** Of those with a role who have an address. */
const addressesOf = (people: readonly Person[], role: Person['roles'][number]) =>
  people.filter(({ roles, email }) => email && roles.includes(role)).map(({ email }) => email);

/**
 * The alarm to chairman and configured contacts, and what the IT unit does at once; the unit gets no second mail on the report. The product
 * itself reports nothing outside the office.
 */
function securityMails(
  office: Office,
  { code, report, classification }: Incident,
  since: Instant,
  actor: string,
  button: PendingMail['button'],
): Notice[] {
  const { people, securityContacts, itContact } = office.settings;
  const summary = { code, device: withoutStop(report.device), department: report.department, reporter: report.reporter };
  const unit = addressesOf(people, 'it');
  const moments = securityMoments(since);
  const where = { location: report.location, phone: report.phone, contact: itContact };
  const isReceived = classification !== undefined;
  const chairmen = addressesOf(people, 'chairman');
  const contacts = securityContacts.filter((email) => !unit.includes(email) && !chairmen.includes(email));
  const mails = (all: string[], text: { subject: string; paragraphs: string[] }): Notice[] =>
    [...new Set(all)].filter((to) => to && to !== actor).map((to) => ({ purpose: 'security', to, ...text, button }));
  return [
    ...mails(
      chairmen.filter((email) => !unit.includes(email)),
      words.securityAlarm(summary, where, moments, isReceived),
    ),
    ...mails(contacts, words.securityToContact(summary, where, moments)),
    ...mails(unit, words.securityToUnit(summary, report, moments, { isReceived, toChairman: chairmen.length > 0 })),
  ];
}
