// The monthly page: on the first working morning of a month the chairman gets a mail on the month before, once; a setting, or
// he himself, switches it off.
import type { Instant } from '../../procedure/incident';
import { byEntry, countsOf, lateIncidents } from '../../procedure/reports/report-figures';
import { lastMonth, periodKey, spanOf, yearBefore } from '../../procedure/reports/report-period';
import { dateOf, dayNumberOf, isoDate, isoDayOf, startOfDay, wallTimeOf } from '../../procedure/time/dates';
import { noticeTexts } from '../../texts/mails/notices';
import { type MonthlyFigures, monthlyTexts } from '../../texts/reports/monthly';
import type { Office, PendingMail, Reading } from '../ports';
import { listedAt } from './leading';

/** So many groups are drawn. */
const MOST_GROUPS = 6;

/** Adds and sends the page when it is due. Looks first without the lock: on nearly all passes nothing is due, and only then the rows are read. */
export function sendMonthlyPage(office: Office, reading: Reading): void {
  const now = office.now();
  if (!isDue(office, reading, now)) return;
  office.locked(() => {
    const current = office.read({ open: 'rows' });
    if (!isDue(office, current, now)) return;
    const figures = figuresOf(office, current, now);
    office.commit({ notices: isWorthAMail(figures) ? mails(office, current, figures) : [], monthlyOf: periodKey(figures.period) });
  });
  office.outbox.deliver();
}

/** Once for each month, in office hours, from the digest's time of the first working day on: a pass that was missed is made up for. */
function isDue(office: Office, reading: Reading, now: Instant): boolean {
  const { lastMonthly } = reading;
  const { calendar, digestFrom, monthlyPage } = office.settings;
  if (!monthlyPage || !calendar.isWorkingTime(now) || !readers(office, reading).length) return false;
  if (lastMonthly === periodKey(lastMonth(now))) return false;
  const from = startOfDay(now) + Math.max(calendar.sessionsOn(isoDayOf(now))[0]?.from ?? 0, digestFrom) * 60_000;
  const isFirst = isFirstWorkingDay(office, now);
  if (isFirst) return now >= from;
  // A register that never sent one begins with the next month.
  return lastMonthly !== '';
}

function isFirstWorkingDay({ settings }: Office, now: Instant): boolean {
  const { year, month, day } = wallTimeOf(now);
  const first = dayNumberOf(year, month, 1);
  return Array.from({ length: day - 1 }, (_, index) => isoDate(dateOf(first + index))).every(
    (date) => settings.calendar.sessionsOn(date).length === 0,
  );
}

const readers = ({ settings }: Office, { monthlyOff }: Reading): string[] => [
  ...new Set(
    settings.people.flatMap(({ roles, email }) => (roles.includes('chairman') && email && !monthlyOff.includes(email) ? [email] : [])),
  ),
];

function figuresOf(office: Office, { open }: Reading, now: Instant): MonthlyFigures {
  const period = lastMonth(now);
  const rows = office.reports.rows();
  const spans = { now: spanOf(period), before: spanOf(yearBefore(period)) };
  const names = office.settings.groups.map(({ code, name }) => `${code} – ${name}`);
  const { lines } = byEntry(rows, spans, 'group', names, MOST_GROUPS);
  return {
    period,
    now: countsOf(rows, spans.now),
    before: countsOf(rows, spans.before),
    groups: lines.filter(({ reported }) => reported > 0),
    late: lateIncidents(rows, spans.now),
    open: open.length,
    waiting: open.filter(({ isWaitingForLeader }) => isWaitingForLeader).length,
  };
}

const isWorthAMail = ({ now, open }: MonthlyFigures): boolean => now.reported + now.ended + open > 0;

/** A button only where something waits. */
function mails(office: Office, reading: Reading, figures: MonthlyFigures): PendingMail[] {
  const [subject, paragraphs] = [monthlyTexts.subject(figures), monthlyTexts.paragraphs(figures)];
  const button = figures.waiting ? { button: { text: noticeTexts.openQueue, url: office.links.queue() } } : {};
  const listed = listedAt(office, figures.late, ({ code }) => office.links.sheet(code));
  return readers(office, reading).map((to) => ({ purpose: 'monthly', eventIndex: 0, to, subject, paragraphs, ...button, ...listed }));
}
