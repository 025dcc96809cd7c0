// Reminders: in office hours only, each once to a person, in one mail to a person each time; the digests are sent with them.

import type { Instant } from '../../procedure/incident';
import { type Reminder, remindersOf } from '../../procedure/reminders';
import { approvers } from '../../procedure/rights/approval';
import type { Person } from '../../procedure/rights/people';
import { isoDayOf } from '../../procedure/time/dates';
import { reminderTexts as words } from '../../texts/mails/reminders';
import type { Office, OpenIncident, Reading, ReminderMail } from '../ports';
import { digestMails } from './digest';
import { buttonFor } from './reminder-button';

interface DueReminder {
  incident: OpenIncident;
  reminder: Reminder;
}

/**
 * Adds and sends due reminders and digests, the most urgent first; returns how many were added. Mails over the quota stay pending.
 * Looks first without the lock: nearly always nothing is due.
 * @param reading of the open incidents
 */
export function remind(office: Office, reading: Reading): number {
  const now = office.now();
  if (!office.settings.calendar.isWorkingTime(now)) return 0;
  if (!dueMails(office, reading, now).length) return 0;
  const added = office.locked(() => {
    const mails = dueMails(office, office.read({ open: 'rows' }), now);
    const isWithDigests = mails.some(({ reminded }) => reminded.length === 0);
    if (mails.length) office.commit({ reminders: mails, ...(isWithDigests ? { digestOf: isoDayOf(now) } : {}) });
    return mails.length;
  });
  office.outbox.deliver();
  return added;
}

/** Returns the mails that are due, digests first. */
function dueMails(office: Office, { open, lastDigest }: Reading, now: Instant): ReminderMail[] {
  const digests = lastDigest === isoDayOf(now) ? [] : digestMails(office, open, now);
  const reminders = reminderMails(office, open, now).flatMap(({ to, about }) => {
    const fresh = about.filter(({ incident, reminder }) => !incident.reminded.includes(`${to}|${reminder.key}`));
    return fresh.length ? [reminderMail(office, to, fresh, now)] : [];
  });
  return [...digests, ...reminders];
}

/**
 * Groups the reminders by recipient: those in charge; the leaders too when a limit is past; for security the leaders,
 * the chairman and the contacts too. The most urgent comes first.
 */
function reminderMails(office: Office, open: OpenIncident[], now: Instant): { to: string; about: DueReminder[] }[] {
  const { calendar, people, securityContacts } = office.settings;
  const leaders = approvers(people, now);
  const byPerson = new Map<string, DueReminder[]>();
  for (const incident of open) {
    const charge = inCharge(incident, people, leaders);
    for (const reminder of remindersOf(incident, now, calendar)) {
      const isSecurity = reminder.limit === 'security24' || reminder.limit === 'security72';
      const concerned = [
        ...charge,
        ...(reminder.stage === 'overdue' || isSecurity ? leaders : []),
        ...(isSecurity ? people.filter(({ roles }) => roles.includes('chairman')) : []),
      ].map(({ email }) => email);
      for (const to of new Set([...concerned, ...(isSecurity ? securityContacts : [])].filter(Boolean))) {
        const known = byPerson.get(to);
        if (known) known.push({ incident, reminder });
        else byPerson.set(to, [{ incident, reminder }]);
      }
    }
  }
  return [...byPerson]
    .map(([to, about]) => ({ to, about: about.sort(byUrgency) }))
    .sort((one, other) => byUrgency(one.about[0]!, other.about[0]!));
}

const stages: Reminder['stage'][] = ['overdue', 'soon', 'handover'];
const byUrgency = ({ reminder: one }: DueReminder, { reminder: other }: DueReminder) =>
  stages.indexOf(one.stage) - stages.indexOf(other.stage) || one.dueAt - other.dueAt;

/** At B5, or when an extension is requested: the leaders who may decide today. Otherwise the assignee, or the whole IT unit without one. */
function inCharge({ assignee, isWaitingForLeader }: OpenIncident, people: Person[], leaders: Person[]): Person[] {
  if (isWaitingForLeader) return leaders;
  const named = people.filter(({ name, email }) => assignee !== '' && name === assignee && email);
  return named.length ? named : people.filter(({ roles }) => roles.includes('it'));
}

function reminderMail(office: Office, to: string, about: DueReminder[], now: Instant): ReminderMail {
  const { calendar } = office.settings;
  const [first, ...others] = about;
  return {
    to,
    subject: others.length
      ? words.subjectOfMany(about.map(({ reminder }) => reminder.stage))
      : words.subject(first!.incident, first!.reminder),
    paragraphs: about.map(({ incident, reminder }) =>
      words.line(incident, reminder, now, Math.max(0, calendar.workingMinutesBetween(now, reminder.dueAt))),
    ),
    button: buttonFor(
      office,
      to,
      about.map(({ incident }) => incident),
    ),
    reminded: about.map(({ incident, reminder }) => ({ code: incident.code, key: reminder.key })),
  };
}
