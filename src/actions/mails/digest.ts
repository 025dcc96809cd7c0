// The daily digest: what is the reader's, with limits in working time.

import type { Instant } from '../../procedure/incident';
import { approvers } from '../../procedure/rights/approval';
import type { Person } from '../../procedure/rights/people';
import { nearestLimit } from '../../procedure/steps/step-limits';
import { isoDayOf, startOfDay, wallTimeOf, yearOf } from '../../procedure/time/dates';
import { hasConfirmedDays } from '../../procedure/time/public-holidays';
import { reminderTexts as words } from '../../texts/mails/reminders';
import type { Office, OpenIncident, ReminderMail } from '../ports';
import { digestLine } from './digest-line';
import { leadTo } from './leading';

/** The mark of the journal alone is sent in the morning only: an incident that is reported later causes none. */
const MARK_MINUTES = 60;

/** A digest, and the codes of the incidents that it lists. */
interface Digest {
  mail: ReminderMail;
  listed: string[];
}

/** The incidents of one reader: security incidents first, then the nearest limit. */
interface Share {
  /** Of the IT unit: what the reader, or nobody yet, is in charge of. */
  mine: OpenIncident[];
  fresh: OpenIncident[];
  /** Of a leader: what waits for a decision, and what the unit is late with. */
  toDecide: OpenIncident[];
  late: OpenIncident[];
}

/** Returns whether a person gets digests. */
export function getsDigests({ settings: { informs } }: Office, leaders: Person[], { roles, email }: Person): boolean {
  if (roles.includes('it') && informs.digestOfUnit) return true;
  return informs.digestOfLeaders && leaders.some((leader) => leader.email === email);
}

/**
 * One digest a working day to each person of the IT unit and each leader who may decide; nobody gets an empty one. The mark of the journal
 * goes to the chairman, by itself when there is no digest for him: with it in other hands, nobody can write the journal anew unnoticed.
 */
export function digestMails(office: Office, open: OpenIncident[], now: Instant): Digest[] {
  const { calendar, people, digestFrom } = office.settings;
  const opening = calendar.sessionsOn(isoDayOf(now))[0]?.from ?? 0;
  const from = startOfDay(now) + Math.max(opening, digestFrom) * 60_000;
  if (now < from) return [];
  // Later incidents are for tomorrow's digest: otherwise the first incident of a quiet day would cause one of its own.
  const earlier = open
    .filter(({ reportedAt }) => reportedAt < from)
    .sort(
      (one, other) =>
        Number(isSecurity(other)) - Number(isSecurity(one)) ||
        (firstLimit(one) ?? Number.MAX_SAFE_INTEGER) - (firstLimit(other) ?? Number.MAX_SAFE_INTEGER),
    );
  const leaders = approvers(people, now);
  const readers = people.filter(({ email, roles }, index) => email && (roles.includes('it') || leaders.includes(people[index]!)));
  const { row, hash } = office.reading.journalEnd;
  const isMarkDue = office.reading.markedRow < row && now < from + MARK_MINUTES * 60_000;
  return readers.flatMap((reader): Digest[] => {
    const share = getsDigests(office, leaders, reader) ? shareOf(office, reader, leaders.includes(reader), earlier, now) : undefined;
    const listed: OpenIncident[] = share ? Object.values(share).flat() : [];
    const mail = {
      to: reader.email,
      ...leadTo(office, reader.email, listed),
      reminded: [],
      isDigest: true as const,
    };
    const mark = reader.roles.includes('chairman') ? [words.journalHead(row, hash)] : [];
    if (share && listed.length) {
      const ofUnit = leaders.includes(reader) ? [words.unitLine(earlier.length, earlier.filter(isFresh).length)] : [];
      return [
        {
          mail: {
            ...mail,
            subject: words.digestSubject(now, countsOf(share, now), areAllPlans(share)),
            paragraphs: [...sections(office, share, now), ...ofUnit, ...calendarWarning(office, now), ...mark],
          },
          listed: listed.map(({ code }) => code),
        },
      ];
    }
    return isMarkDue && mark.length ? [{ mail: { ...mail, subject: words.markSubject(now), paragraphs: mark }, listed: [] }] : [];
  });
}

function shareOf({ settings }: Office, reader: Person, isLeader: boolean, open: OpenIncident[], now: Instant): Share {
  const isOfUnit = reader.roles.includes('it');
  const isInCharge = ({ assignee }: OpenIncident) =>
    assignee === reader.name || !settings.people.some(({ name, email }) => email && name === assignee);
  const { informs } = settings;
  const ofUnit = isOfUnit && informs.digestOfUnit ? open.filter((one) => !one.isWaitingForLeader || one.isAsked) : [];
  const ofLeader = isLeader && informs.digestOfLeaders ? open : [];
  return {
    toDecide: ofLeader.filter(({ isWaitingForLeader }) => isWaitingForLeader),
    mine: ofUnit.filter((one) => !isFresh(one) && isInCharge(one)),
    fresh: ofUnit.filter(isFresh),
    // Whoever does the work himself has it in his own lists.
    late: isOfUnit && informs.digestOfUnit ? [] : ofLeader.filter((one) => !one.isWaitingForLeader && isOverdue(one, now)),
  };
}

const areAllPlans = ({ toDecide }: Share): boolean => toDecide.every(({ step }) => step === 'B5');
const isSecurity = ({ securitySince }: OpenIncident): boolean => securitySince !== undefined;
const isFresh = ({ step }: OpenIncident): boolean => step === 'B2';
const isOverdue = (one: OpenIncident, now: Instant): boolean => now > (firstLimit(one) ?? Infinity);

function countsOf(share: Share, now: Instant) {
  const all = [...share.toDecide, ...share.mine, ...share.fresh];
  const isDueToday = (one: OpenIncident) => !isOverdue(one, now) && isoDayOf(firstLimit(one) ?? 0) === isoDayOf(now);
  return {
    toDecide: share.toDecide.length,
    mine: share.mine.length,
    fresh: share.fresh.length,
    late: share.late.length,
    overdue: all.filter((one) => isOverdue(one, now)).length,
    dueToday: all.filter(isDueToday).length,
  };
}

function sections({ settings: { calendar } }: Office, share: Share, now: Instant): string[] {
  const line = (part: keyof Share) => (incident: OpenIncident) =>
    digestLine(incident, firstLimit(incident), { calendar, now, isForLeader: part === 'toDecide' });
  const headings = words.digestHeadings(areAllPlans(share));
  return (Object.keys(share) as (keyof Share)[])
    .filter((part) => share[part].length > 0)
    .map((part) => [`${headings[part]} (${share[part].length})`, ...share[part].map(line(part))].join('\n'));
}

const firstLimit = ({ stepDueAt, overallDueAt }: OpenIncident): Instant | undefined => nearestLimit(stepDueAt, overallDueAt);

/** Warns of this year without confirmed days off; in December of the next year as well. */
function calendarWarning(office: Office, now: Instant): string[] {
  const year = yearOf(now);
  const isDecember = wallTimeOf(now).month === 12;
  return [year, ...(isDecember ? [year + 1] : [])]
    .filter((one) => !hasConfirmedDays(office.settings.specialDays, one))
    .map((one) => words.unconfirmedYear(one));
}
