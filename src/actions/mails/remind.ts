// Reminders and the day's digest: in office hours only, each thing once to each person, one mail a person and pass.

import type { Instant } from '../../procedure/incident';
import { type Reminder, remindersOf } from '../../procedure/reminders';
import { approvers } from '../../procedure/rights/approval';
import type { Person } from '../../procedure/rights/people';
import { isoDayOf, startOfDay, yearOf } from '../../procedure/time/dates';
import { hasConfirmedDays } from '../../procedure/time/vietnam-days';
import { noticeTexts } from '../../texts/mails/notices';
import { reminderTexts as words } from '../../texts/mails/reminders';
import { momentText } from '../../texts/moments';
import type { Office, OpenIncident, ReminderMail } from '../ports';

interface DueReminder {
  incident: OpenIncident;
  reminder: Reminder;
}

/** One pass; returns how many mails were written down. Mails of a short quota stay owed, the most pressing go first. */
export function remind(office: Office): number {
  const now = office.now();
  if (!office.settings.calendar.isWorkingTime(now)) return 0;
  const open = office.openIncidents.all();
  const reminders = reminderMails(office, open, now);
  const digests = digestMails(office, open, now);
  if (!reminders.length && !digests.length) return 0;
  const owed = office.locked(() => {
    const told = office.openIncidents.notified();
    const isNew = (to: string) => (key: string) => !told.has(`${to}|${key}`);
    const mails = [
      ...digests.filter(({ to, notificationKeys: keys }) => keys.some(isNew(to))),
      ...reminders.flatMap(({ to, about }) => {
        const fresh = about.filter(({ reminder }) => isNew(to)(reminder.key));
        return fresh.length ? [reminderMail(office, to, fresh, now)] : [];
      }),
    ];
    office.openIncidents.addReminders(mails);
    return mails.length;
  });
  office.deliverMails();
  return owed;
}

/** Whom each reminder concerns: who is in charge; when a limit is past, the leaders too; of security the chairman and the contacts. */
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

/** B5, or an extension asked for: the leaders who may decide today. Else the assignee, or the whole unit while there is none. */
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
    button: buttonFor(office, to),
    notificationKeys: about.map(({ reminder }) => reminder.key),
  };
}

/** Leaders decide on their own page; everybody else works in the Sheet. */
function buttonFor(office: Office, to: string): ReminderMail['button'] {
  const isLeader = approvers(office.settings.people, office.now()).some(({ email }) => email === to);
  return isLeader ? { text: noticeTexts.openQueue, url: office.links.queue() } : { text: noticeTexts.openSheet, url: office.links.sheet() };
}

/** Once a working day to each of the IT unit and to the leaders who decide; nobody is told that there is nothing. */
function digestMails(office: Office, open: OpenIncident[], now: Instant): ReminderMail[] {
  const { calendar, people, digestFrom } = office.settings;
  const opening = calendar.sessionsOn(isoDayOf(now))[0]?.from ?? 0;
  const from = startOfDay(now) + Math.max(opening, digestFrom) * 60_000;
  if (now < from) return [];
  // What came after belongs to tomorrow's: else the first incident of a quiet day would bring a digest of its own.
  const earlier = open.filter(({ reportedAt }) => reportedAt < from);
  const leaders = approvers(people, now);
  const itUnit = people.filter(({ roles }) => roles.includes('it'));
  const readers = [...itUnit, ...leaders.filter((leader) => !itUnit.includes(leader))].filter(({ email }) => email);
  const line = (incident: OpenIncident) => {
    const limit = firstLimit(incident);
    return words.digestLine(incident, limit, now, limit === undefined ? 0 : Math.max(0, calendar.workingMinutesBetween(now, limit)));
  };
  return readers.flatMap((reader) => {
    const isLeader = leaders.includes(reader) && !itUnit.includes(reader);
    const { parts, dueToday, overdue } = digestParts(earlier, now, (incident) =>
      isLeader
        ? incident.isWaitingForLeader
        : !incident.isWaitingForLeader && (incident.assignee === reader.name || incident.assignee === ''),
    );
    const paragraphs = (Object.keys(words.digestHeadings) as (keyof typeof parts)[])
      .filter((part) => parts[part].length > 0)
      .map((part) => [`${words.digestHeadings[part]} (${parts[part].length})`, ...parts[part].map(line)].join('\n'));
    if (!paragraphs.length) return [];
    const { row, hash } = office.openIncidents.journalHead();
    return [
      {
        to: reader.email,
        subject: words.digestSubject(now, parts.waiting.length, dueToday, overdue),
        paragraphs: [...paragraphs, ...calendarWarning(office, now), words.journalHead(row, hash)],
        button: buttonFor(office, reader.email),
        notificationKeys: [`tong-hop/${isoDayOf(now)}`],
      },
    ];
  });
}

/** Each incident stands once: with what waits for the reader, or with what is new, or by its limit; nearest limit first. */
function digestParts(open: OpenIncident[], now: Instant, isMine: (incident: OpenIncident) => boolean) {
  const byLimit = [...open].sort((one, other) => (firstLimit(one) ?? Infinity) - (firstLimit(other) ?? Infinity));
  const today = isoDayOf(now);
  const isOverdue = (one: OpenIncident) => now > (firstLimit(one) ?? Infinity);
  const isDueToday = (one: OpenIncident) => !isOverdue(one) && isoDayOf(firstLimit(one) ?? 0) === today;
  const fresh = byLimit.filter(({ step }) => step === 'B2');
  const waiting = byLimit.filter((one) => isMine(one) && !fresh.includes(one));
  const others = byLimit.filter((one) => !waiting.includes(one) && !fresh.includes(one));
  return {
    parts: { waiting, fresh, overdue: others.filter(isOverdue), dueToday: others.filter(isDueToday) },
    dueToday: byLimit.filter(isDueToday).length,
    overdue: byLimit.filter(isOverdue).length,
  };
}

function firstLimit({ stepDueAt, overallDueAt }: OpenIncident): Instant | undefined {
  const limits = [stepDueAt, overallDueAt].filter((limit): limit is Instant => limit !== undefined);
  return limits.length ? Math.min(...limits) : undefined;
}

/** From December on, the year to come as well. */
function calendarWarning(office: Office, now: Instant): string[] {
  const year = yearOf(now);
  const isDecember = momentText(now).slice(3, 5) === '12';
  return [year, ...(isDecember ? [year + 1] : [])]
    .filter((one) => !hasConfirmedDays(office.settings.specialDays, one))
    .map((one) => words.unconfirmedYear(one));
}
