// The figures of a report, counted from the rows of register and index; «Báo cáo» counts the same by its formulas.
import type { Incident, Instant, StepCode } from '../incident';
import type { Calendar } from '../time/calendar';
import type { Span } from './report-period';

/** The steps that take working time; B1 is the report itself. */
export const workedSteps = ['B2', 'B3', 'B4', 'B5', 'B6', 'B7'] as const satisfies readonly StepCode[];
export type WorkedStep = (typeof workedSteps)[number];

/** An incident as a report counts it. */
export interface ReportedIncident {
  code: string;
  device: string;
  department: string;
  group: string;
  reportedAt: Instant;
  endedAt?: Instant;
  isCompleted: boolean;
  /** Kept its limit, ended past it, or is open and past it; absent where nothing is to be said. */
  limit?: 'inTime' | 'late' | 'overdue';
  /** Completed within its first limit, before any extension. */
  isInFirstLimit: boolean;
  returns: number;
  extensions: number;
  estimated: number;
  spent: number;
  /** Working minutes in each step that is done, all rounds together. */
  minutes: Partial<Record<WorkedStep, number>>;
  /** Steps that ended past their limit. */
  lateSteps: readonly StepCode[];
  /** The step at which an open one is. */
  step?: StepCode;
  overallDueAt?: Instant;
  lateReason: string;
}

/** The sums of a period. The first four are about all incidents, the others about those that were reported in it. */
export interface ReportCounts {
  /** Open when the period began. */
  carried: number;
  reported: number;
  /** Ended in the period, whenever they were reported. */
  ended: number;
  /** Open when it ended. */
  left: number;
  completed: number;
  inTime: number;
  late: number;
  inFirstLimit: number;
  endedOtherwise: number;
  open: number;
  overdue: number;
  returned: number;
  extended: number;
  estimated: number;
  spent: number;
}

const isIn = ({ from, until }: Span, at: Instant | undefined): boolean => at !== undefined && at >= from && at < until;

export const reportedIn = (rows: readonly ReportedIncident[], span: Span): ReportedIncident[] =>
  rows.filter(({ reportedAt }) => isIn(span, reportedAt));

const sumOf = <T>(rows: readonly T[], value: (row: T) => number): number => rows.reduce((sum, row) => sum + value(row), 0);

export function countsOf(rows: readonly ReportedIncident[], span: Span): ReportCounts {
  const reported = reportedIn(rows, span);
  const count = (isCounted: (row: ReportedIncident) => boolean) => reported.filter(isCounted).length;
  const carried = rows.filter(
    ({ reportedAt, endedAt }) => reportedAt < span.from && !(endedAt !== undefined && endedAt < span.from),
  ).length;
  const ended = rows.filter(({ endedAt }) => isIn(span, endedAt)).length;
  const open = count(({ endedAt }) => endedAt === undefined);
  const completed = count(({ isCompleted }) => isCompleted);
  return {
    carried,
    reported: reported.length,
    ended,
    left: carried + reported.length - ended,
    completed,
    inTime: count(({ limit }) => limit === 'inTime'),
    late: count(({ limit }) => limit === 'late'),
    inFirstLimit: count(({ isInFirstLimit }) => isInFirstLimit),
    endedOtherwise: reported.length - open - completed,
    open,
    overdue: count(({ limit }) => limit === 'overdue'),
    returned: sumOf(reported, ({ returns }) => returns),
    extended: sumOf(reported, ({ extensions }) => extensions),
    estimated: sumOf(reported, ({ estimated }) => estimated),
    spent: sumOf(reported, ({ spent }) => spent),
  };
}

/** Tỷ lệ đúng hạn, of the completed; undefined where none was completed. */
export const inTimeShare = ({ completed, inTime }: ReportCounts): number | undefined => (completed ? inTime / completed : undefined);

/** Where the time went: the incidents that have passed a step, their working minutes in it, and how many of them it kept too long. */
export interface StepFigures {
  step: WorkedStep;
  incidents: number;
  minutes: number;
  late: number;
}

export function byStep(rows: readonly ReportedIncident[], span: Span): StepFigures[] {
  const reported = reportedIn(rows, span);
  return workedSteps.map((step) => {
    const minutes = reported.flatMap((row) => row.minutes[step] ?? []);
    return {
      step,
      incidents: minutes.length,
      minutes: sumOf(minutes, (one) => one),
      late: reported.filter(({ lateSteps }) => lateSteps.includes(step)).length,
    };
  });
}

/** A line by group, department or device. */
export interface ReportLine {
  name: string;
  reported: number;
  /** In the same period of the year before. */
  before: number;
  late: number;
  estimated: number;
  spent: number;
}

const lineOf = (name: string, now: readonly ReportedIncident[], before: readonly ReportedIncident[]): ReportLine => ({
  name,
  reported: now.length,
  before: before.length,
  late: now.filter(({ limit }) => limit === 'late' || limit === 'overdue').length,
  estimated: sumOf(now, ({ estimated }) => estimated),
  spent: sumOf(now, ({ spent }) => spent),
});

/**
 * Returns a line for each entry of a list that had incidents in either period, the most frequent first, then in the order of the list; and
 * one, without a name, for all others together.
 * @param most so many lines stand for themselves
 */
export function byEntry(
  rows: readonly ReportedIncident[],
  spans: { now: Span; before: Span },
  key: 'group' | 'department',
  entries: readonly string[],
  most: number,
): { lines: ReportLine[]; rest: ReportLine; total: ReportLine } {
  const [now, before] = [reportedIn(rows, spans.now), reportedIn(rows, spans.before)];
  // Cells are compared without regard to case.
  const same = (name: string) => (row: ReportedIncident) => row[key].toLowerCase() === name.toLowerCase();
  const lines = entries
    .map((name) => lineOf(name, now.filter(same(name)), before.filter(same(name))))
    .filter(({ reported, before: earlier }) => reported + earlier > 0)
    .sort((one, other) => other.reported - one.reported)
    .slice(0, most);
  const total = lineOf('', now, before);
  const restOf = (value: (line: ReportLine) => number) => value(total) - sumOf(lines, value);
  const rest = {
    name: '',
    reported: restOf(({ reported }) => reported),
    before: restOf((line) => line.before),
    late: restOf(({ late }) => late),
    estimated: restOf(({ estimated }) => estimated),
    spent: restOf(({ spent }) => spent),
  };
  return { lines, rest, total };
}

/** Returns the devices that had incidents, the most frequent first, then the first reported. */
export function byDevice(rows: readonly ReportedIncident[], spans: { now: Span; before: Span }, most: number): ReportLine[] {
  const now = reportedIn(rows, spans.now).sort((one, other) => (one.code < other.code ? -1 : 1));
  const before = reportedIn(rows, spans.before);
  const names = now
    .map(({ device }) => device)
    .filter((name, index, all) => name && all.findIndex((one) => one.toLowerCase() === name.toLowerCase()) === index);
  const of = (name: string) => (row: ReportedIncident) => row.device.toLowerCase() === name.toLowerCase();
  return names
    .map((name) => lineOf(name, now.filter(of(name)), before.filter(of(name))))
    .sort((one, other) => other.reported - one.reported)
    .slice(0, most);
}

/** Returns the incidents of the period that ended past their limit or are past it, in the order of their codes. */
export const lateIncidents = (rows: readonly ReportedIncident[], span: Span): ReportedIncident[] =>
  reportedIn(rows, span)
    .filter(({ limit }) => limit === 'late' || limit === 'overdue')
    .sort((one, other) => (one.code < other.code ? -1 : 1));

/** Returns the working minutes of an incident in each step that is done, all rounds together. */
export function minutesByStep({ steps }: Incident, calendar: Pick<Calendar, 'workingMinutesBetween'>): Partial<Record<WorkedStep, number>> {
  const minutes: Partial<Record<StepCode, number>> = {};
  for (const { step, startedAt, doneAt } of steps)
    if (doneAt !== undefined) minutes[step] = (minutes[step] ?? 0) + Math.max(0, calendar.workingMinutesBetween(startedAt, doneAt));
  const { B1: _report, ...worked } = minutes;
  return worked;
}

/** Returns the steps that ended past the limit in force, each once. */
export const stepsPastLimit = ({ steps }: Incident): StepCode[] => [
  ...new Set(steps.flatMap(({ step, dueAt, doneAt }) => (dueAt !== undefined && doneAt !== undefined && doneAt > dueAt ? [step] : []))),
];
