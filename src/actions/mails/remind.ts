// Reminders: each once to a person, in one mail to a person each time, with the digest; in office hours, those of a security incident at any hour.

import type { Instant } from '../../procedure/incident';
import { isByTheClock, type Reminder, remindersOf } from '../../procedure/reminders';
import { approvers } from '../../procedure/rights/approval';
import type { Person } from '../../procedure/rights/people';
import { isoDayOf } from '../../procedure/time/dates';
import { reminderTexts as words } from '../../texts/mails/reminders';
import type { Office, OpenIncident, Reading, ReminderMail } from '../ports';
import { digestMails, getsDigests } from './digest';
import { leadTo } from './leading';

interface DueReminder {
  incident: OpenIncident;
  reminder: Reminder;
}

/** What one person is to be reminded of, the most urgent first. */
interface DueMail {
  to: string;
  about: DueReminder[];
}

/**
 * Adds and sends due reminders and digests, the most urgent first; returns how many were added. Mails over the quota stay pending.
 * Looks first without the lock: nearly always nothing is due.
 * @param reading of the open incidents
 */
export function remind(office: Office, reading: Reading): number {
  const now = office.now();
  if (!dueMails(office, reading, now).length) return 0;
  const added = office.locked(() => {
    const mails = dueMails(office, office.read({ open: 'rows' }), now);
    const isWithDigests = mails.some(({ isDigest }) => isDigest);
    if (mails.length) office.commit({ reminders: mails, ...(isWithDigests ? { digestOf: isoDayOf(now) } : {}) });
    return mails.length;
  });
  office.outbox.deliver();
  return added;
}

/** Returns the mails that are due, those by the clock first. A reminder of what the reader's digest of this pass lists stands in the digest. */
function dueMails(office: Office, { open, lastDigest }: Reading, now: Instant): ReminderMail[] {
  const isOfficeHour = office.settings.calendar.isWorkingTime(now);
  const due = reminders(office, open, now, isOfficeHour).flatMap(({ to, about }) => {
    const fresh = about.filter(({ incident, reminder }) => !incident.reminded.includes(`${to}|${reminder.key}`));
    return fresh.length ? [{ to, about: fresh }] : [];
  });
  const part = ({ to, about }: DueMail, isIn: (one: DueReminder) => boolean): DueMail[] =>
    about.some(isIn) ? [{ to, about: about.filter(isIn) }] : [];
  const byTheClock = due.flatMap((one) => part(one, ({ reminder }) => isByTheClock(reminder.limit)));
  const others = due.flatMap((one) => part(one, ({ reminder }) => !isByTheClock(reminder.limit)));
  const digests = isOfficeHour && lastDigest !== isoDayOf(now) ? digestMails(office, open, now) : [];
  const listedTo = new Map(digests.map(({ mail, listed }) => [mail.to, listed]));
  const isListed = (to: string, { incident }: DueReminder) => listedTo.get(to)?.includes(incident.code) ?? false;
  return [
    ...byTheClock.map(({ to, about }) => ({ ...reminderMail(office, to, about, now), isByTheClock: true as const })),
    ...digests.map(({ mail }) => ({
      ...mail,
      reminded: others.flatMap(({ to, about }) => (to === mail.to ? keysOf(about.filter((one) => isListed(to, one))) : [])),
    })),
    ...others.flatMap((one) => part(one, (about) => !isListed(one.to, about))).map(({ to, about }) => reminderMail(office, to, about, now)),
  ];
}

/**
 * Groups the reminders by recipient: those in charge; the leaders too when a limit is past; for security the IT unit, the leaders, the
 * chairman and the contacts. The most urgent comes first. That a limit is still past is for the digest of the day, where there is one.
 */
function reminders(office: Office, open: OpenIncident[], now: Instant, isOfficeHour: boolean): DueMail[] {
  const { calendar, people, securityContacts } = office.settings;
  const leaders = approvers(people, now);
  const digestReaders = people.filter((person) => getsDigests(office, leaders, person)).map(({ email }) => email);
  const byPerson = new Map<string, DueReminder[]>();
  for (const incident of open) {
    for (const reminder of remindersOf(incident, now, calendar)) {
      const isSecurity = isByTheClock(reminder.limit);
      if (!isSecurity && !isOfficeHour) continue;
      const concerned = isSecurity
        ? [...unitOf(incident, people), ...leaders, ...people.filter(({ roles }) => roles.includes('chairman'))]
        : [...inCharge(incident, people, leaders), ...(reminder.stage === 'overdue' ? leaders : [])];
      const isRepeated = !isSecurity && reminder.daysLate > 0;
      const all = [...concerned.map(({ email }) => email), ...(isSecurity ? securityContacts : [])];
      for (const to of new Set(all.filter((email) => email && !(isRepeated && digestReaders.includes(email))))) {
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

/** At B5, or when an extension is requested: the leaders who may decide today; the IT unit, too, while it owes them an answer. Otherwise the IT unit. */
const inCharge = (incident: OpenIncident, people: Person[], leaders: Person[]): Person[] => [
  ...(incident.isWaitingForLeader ? leaders : []),
  ...(!incident.isWaitingForLeader || incident.isAsked ? unitOf(incident, people) : []),
];

/** The assignee, or the whole IT unit without one. */
function unitOf({ assignee }: OpenIncident, people: Person[]): Person[] {
  const named = people.filter(({ name, email }) => assignee !== '' && name === assignee && email);
  return named.length ? named : people.filter(({ roles }) => roles.includes('it'));
}

function reminderMail(office: Office, to: string, about: DueReminder[], now: Instant): ReminderMail {
  const { calendar } = office.settings;
  const [first, ...others] = about;
  const isSecurity = isByTheClock(first!.reminder.limit);
  const lines = about.map(({ incident, reminder }) =>
    words.line(incident, reminder, now, Math.max(0, calendar.workingMinutesBetween(now, reminder.dueAt))),
  );
  return {
    to,
    subject: others.length
      ? words.subjectOfMany(
          about.map(({ reminder }) => reminder.stage),
          isSecurity,
        )
      : words.subject(first!.incident, first!.reminder),
    paragraphs: isSecurity ? [...lines, words.untilConcluded] : lines,
    ...leadTo(
      office,
      to,
      about.map(({ incident }) => incident),
    ),
    reminded: keysOf(about),
  };
}

const keysOf = (about: DueReminder[]): ReminderMail['reminded'] =>
  about.map(({ incident, reminder }) => ({ code: incident.code, key: reminder.key }));
