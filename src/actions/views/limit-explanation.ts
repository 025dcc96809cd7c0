// «Cách tính hạn»: the limits of an incident, in sentences and drawn day by day.
import type { Extension, Incident, Instant, StepRecord } from '../../procedure/incident';
import { currentStep } from '../../procedure/incident-state';
import { securityDeadlines } from '../../procedure/security-deadlines';
import { midnightOf, minutesOfDay } from '../../procedure/time/dates';
import type { CountedDay, Explanation } from '../../procedure/time/limit-explanation';
import { explainLimit } from '../../procedure/time/limit-explanation';
import { minutesPerWorkingDay } from '../../procedure/time/working-time';
import { stepNames, subjectLine } from '../../texts/labels';
import { explanationTexts as words } from '../../texts/limit-explanation';
import { hoursText, momentPhrase } from '../../texts/moments';
import type { DrawnDay, ExplainedLimit, ExplanationModel, StepUsage } from '../page-models';
import type { LoadedIncident, Office } from '../ports';
import { dueLine, stepStates, toneOf } from './incident-progress';

/** Returns the explanation of all limits of an incident, and the time that each step took. */
export function explain(office: Office, { incident, events }: LoadedIncident): ExplanationModel {
  const step = stepLimit(office, incident, events);
  const overall = overallLimit(office, incident);
  return {
    kind: 'explanation',
    code: incident.code,
    title: words.title,
    subject: subjectLine(incident),
    dueLine: dueLine(incident, office),
    tone: toneOf(incident, office),
    steps: stepStates(incident, office),
    limits: [securityLimit(incident), step, overall].filter((limit): limit is ExplainedLimit => limit !== undefined),
    usage: { heading: words.usage, steps: usageOf(office, incident) },
  };
}

function stepLimit(office: Office, incident: Incident, events: LoadedIncident['events']): ExplainedLimit {
  const record = currentStep(incident);
  const heading = words.step(record.step, stepNames[record.step]);
  const ended = incident.ending ? [words.ended(incident.ending.at)] : [];
  const workingDays = workingDaysOf(office, record);
  if (record.firstDueAt === undefined || workingDays === undefined)
    return { heading, due: '', sentences: ended.length ? ended : [words.noLimit(office.settings.handoverRemindDays)], days: [] };
  const granted = incident.extensions.filter(
    ({ step, round, answer }) => step === record.step && round === record.round && answer?.granted,
  );
  return limitOf(office, {
    heading,
    start: record.startedAt,
    why: whyBegan(record, events),
    workingDays,
    first: record.firstDueAt,
    due: record.dueAt ?? record.firstDueAt,
    granted,
    more: ended,
  });
}

/** The security clock counts elapsed hours from T0, apart from the limits of the procedure. */
function securityLimit({ security }: Incident): ExplainedLimit | undefined {
  if (!security) return undefined;
  const { since, outcome } = security;
  const { firstNotice, report } = securityDeadlines(since);
  return {
    heading: words.security,
    due: outcome ? '' : momentPhrase(firstNotice),
    sentences: [
      words.securitySince(since),
      words.securityLimits(firstNotice, report),
      ...(outcome ? [words.securityDone(outcome.at, outcome.by.name, outcome.kind === 'reported')] : []),
    ],
    days: [],
  };
}

function overallLimit(office: Office, incident: Incident): ExplainedLimit | undefined {
  const { overall } = incident;
  if (!overall) return incident.status === 'open' ? { heading: words.overall, due: '', sentences: [words.notYet], days: [] } : undefined;
  const { overallWorkingDays, overallFrom } = office.settings.procedure;
  const isReturned = incident.decisions.some(({ approved }) => !approved);
  return limitOf(office, {
    heading: words.overall,
    start: overall.startedAt,
    why: overallFrom === 'reported' ? words.began.reported : words.began.received,
    workingDays: overallWorkingDays,
    first: overall.firstDueAt,
    due: overall.dueAt,
    granted: incident.extensions.filter(({ answer }) => answer?.granted),
    more: isReturned ? [words.runsOn] : [],
  });
}

interface Limit {
  heading: string;
  start: Instant;
  why: string;
  workingDays: number;
  first: Instant;
  due: Instant;
  granted: Extension[];
  more: string[];
}

function limitOf(office: Office, { heading, start, why, workingDays, first, due, granted, more }: Limit): ExplainedLimit {
  const { calendar, specialDays } = office.settings;
  const explanation = explainLimit(start, workingDays, calendar, specialDays, due);
  const counted = explanation.days.filter(({ minutes }) => minutes > 0);
  const last = counted[counted.length - 1];
  const skipped = explanation.days.filter(({ kind, date }) => (kind === 'off' || kind === 'rest') && (!last || date < last.date));
  return {
    heading,
    due: momentPhrase(due),
    sentences: [
      words.start(start, why),
      ...(explanation.countsFrom - start >= 60_000 ? [words.outside(explanation.countsFrom)] : []),
      words.length(workingDays, explanation.workingMinutes),
      words.counted(counted),
      ...(skipped.length ? [words.skipped(skipped)] : []),
      words.ends(explanation),
      ...granted.map(({ workingDays: days, answer, reason }) => words.extended(days, answer!.by.name, answer!.at, reason)),
      ...(due === first ? [] : [words.nowDue(first, due)]),
      ...(explanation.dueAt === first ? [] : [words.differs(first)]),
      ...more,
    ],
    days: drawnDays(explanation, due),
  };
}

/** Draws days off in a row as one, because a person looks for the days that count. */
function drawnDays({ days, startedAt, dueAt }: Explanation, due: Instant): DrawnDay[] {
  const drawn: DrawnDay[] = [];
  let closed: CountedDay[] = [];
  const closeRow = () => {
    const row = closed.length > 1 && closedDays(closed);
    if (row) drawn.push(row);
    else drawn.push(...closed.map((day) => drawnDay(day, startedAt, due)));
    closed = [];
  };
  for (const day of days) {
    // A day off on which the limit starts or ends is drawn by itself.
    const isPlain = day.sessions.length === 0 && [startedAt, dueAt, due].every((at) => placeIn(day, at) === undefined);
    if (isPlain) closed.push(day);
    else {
      closeRow();
      drawn.push(drawnDay(day, startedAt, due));
    }
  }
  closeRow();
  return drawn;
}

function closedDays(days: CountedDay[]): DrawnDay {
  const names = [...new Set(days.map(({ name }) => name || words.rest))];
  return { label: words.daysInRow(days[0]!, days[days.length - 1]!), name: names.join(', '), isOpen: false, counted: '', sessions: [] };
}

/** Returns the place of an instant in the day, 0 to 1; undefined when it is on another day. */
function placeIn({ date }: CountedDay, at: Instant): number | undefined {
  const share = (at - midnightOf(date)) / 60_000 / minutesOfDay;
  return share >= 0 && share < 1 ? share : undefined;
}

function drawnDay(day: CountedDay, startedAt: Instant, due: Instant): DrawnDay {
  const share = (part: { from: number; to: number } | undefined) => part && { from: part.from / minutesOfDay, to: part.to / minutesOfDay };
  return {
    label: words.shortDay(day),
    name: day.name || (day.sessions.length === 0 ? words.rest : ''),
    isOpen: day.sessions.length > 0,
    counted: day.minutes ? hoursText(day.minutes) : '',
    sessions: day.sessions.map(({ from, to, counted, extended }) => ({
      label: words.session({ from, to }),
      from: from / minutesOfDay,
      to: to / minutesOfDay,
      counted: share(counted),
      extended: share(extended),
    })),
    start: placeIn(day, startedAt),
    due: placeIn(day, due),
  };
}

/** The limit of the step in «Quy trình» as it is now, in working days. */
const workingDaysOf = (office: Office, { step }: StepRecord) =>
  office.settings.procedure.steps.find((rule) => rule.step === step)?.workingDays;

/** Returns what had just happened when the visit to the step began. */
function whyBegan({ startedAt, step, round }: StepRecord, events: LoadedIncident['events']): string {
  const { began } = words;
  if (step === 'B2') return began.reported;
  const before = events.filter(({ at }) => at <= startedAt).map(({ type }) => type);
  const last = [...before].reverse().find((type) => type in returningEvents);
  if (round > 1 && last) return began[returningEvents[last as keyof typeof returningEvents]];
  return began.previous(`B${Number(step.slice(1)) - 1}`);
}

/** Events that lead back to an earlier step, and the phrase for each. */
const returningEvents = { returned: 'returned', withdrawn: 'withdrawn', carriedOut: 'trialFailed', handoverDisputed: 'disputed' } as const;

/** Returns the working time of every visit to a step from B2 on, against its limit. */
function usageOf(office: Office, incident: Incident): StepUsage[] {
  const { calendar } = office.settings;
  const until = incident.ending?.at ?? office.now();
  return incident.steps
    .filter(({ step }) => step !== 'B1')
    .map((record) => {
      const used = calendar.workingMinutesBetween(record.startedAt, record.doneAt ?? until) / minutesPerWorkingDay;
      const limit = workingDaysOf(office, record);
      return {
        text: `${words.used(record.step, used, limit)}${words.round(record.round)}`,
        name: stepNames[record.step],
        used,
        limit: limit ?? 0,
        isLate: record.dueAt !== undefined && (record.doneAt ?? until) > record.dueAt,
        isCurrent: record.doneAt === undefined && incident.status === 'open',
      };
    });
}
