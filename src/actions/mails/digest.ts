// The daily digest: what waits for the reader, what is new, overdue or due today.

import type { Instant } from '../../procedure/incident';
import { approvers } from '../../procedure/rights/approval';
import { isoDayOf, startOfDay, wallTimeOf, yearOf } from '../../procedure/time/dates';
import { hasConfirmedDays } from '../../procedure/time/public-holidays';
import { reminderTexts as words } from '../../texts/mails/reminders';
import type { Office, OpenIncident, ReminderMail } from '../ports';
import { buttonFor } from './reminder-button';

/** The mark of the journal alone is sent in the morning only: an incident that is reported later causes none. */
const MARK_MINUTES = 60;

/**
 * One digest a working day to each person of the IT unit and each leader who may decide; nobody gets an empty one. A chairman without a
 * digest gets the mark of the journal when it has grown: with it in other hands, nobody can write the journal anew unnoticed.
 */
export function digestMails(office: Office, open: OpenIncident[], now: Instant): ReminderMail[] {
  const { calendar, people, digestFrom } = office.settings;
  const opening = calendar.sessionsOn(isoDayOf(now))[0]?.from ?? 0;
  const from = startOfDay(now) + Math.max(opening, digestFrom) * 60_000;
  if (now < from) return [];
  // Later incidents are for tomorrow's digest: otherwise the first incident of a quiet day would cause one of its own.
  const earlier = open.filter(({ reportedAt }) => reportedAt < from);
  const leaders = approvers(people, now);
  const itUnit = people.filter(({ roles }) => roles.includes('it'));
  const readers = [...itUnit, ...leaders.filter((leader) => !itUnit.includes(leader))].filter(({ email }) => email);
  const { row, hash } = office.reading.journalEnd;
  const mark = words.journalHead(row, hash);
  const isMarkDue = office.reading.markedRow < row && now < from + MARK_MINUTES * 60_000;
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
      .map((part) =>
        [
          `${isLeader && part === 'waiting' ? words.waitingForLeader : words.digestHeadings[part]} (${parts[part].length})`,
          ...parts[part].map(line),
        ].join('\n'),
      );
    const mail = { to: reader.email, reminded: [] };
    if (paragraphs.length) {
      const subject = words.digestSubject(now, { fresh: parts.fresh.length, waiting: parts.waiting.length, dueToday, overdue });
      return [
        {
          ...mail,
          button: buttonFor(office, reader.email, parts.waiting),
          subject,
          paragraphs: [...paragraphs, ...calendarWarning(office, now), mark],
        },
      ];
    }
    return isMarkDue && reader.roles.includes('chairman') ? [{ ...mail, subject: words.markSubject(now), paragraphs: [mark] }] : [];
  });
}

/** Puts each incident in one part only: waiting for the reader, new, overdue or due today; the nearest limit first. */
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

/** Warns of this year without confirmed days off; in December of the next year as well. */
function calendarWarning(office: Office, now: Instant): string[] {
  const year = yearOf(now);
  const isDecember = wallTimeOf(now).month === 12;
  return [year, ...(isDecember ? [year + 1] : [])]
    .filter((one) => !hasConfirmedDays(office.settings.specialDays, one))
    .map((one) => words.unconfirmedYear(one));
}
