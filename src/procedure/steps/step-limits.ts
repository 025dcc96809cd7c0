// Limits: the clock that a change starts, and the open limits recomputed by calendar, settings and extensions.

import type { Change, ClockStart } from '../events';
import type { Extension, Incident, Instant, StepCode } from '../incident';
import { currentStep } from '../incident-state';
import { type Outcome, transition } from '../procedure-table';
import type { DecisionContext, ProcedureSettings } from '../settings';
import type { Calendar } from '../time/calendar';

type LimitContext = Pick<DecisionContext, 'calendar' | 'settings'>;

/** Returns the clock of a step that starts at an instant; a step without working days in «Quy trình» has no limit. */
export function startClock(step: StepCode, start: Instant, { calendar, settings }: LimitContext): ClockStart {
  const workingDays = workingDaysOf(step, settings);
  return workingDays === undefined ? { step } : { step, dueAt: calendar.dueAt(start, workingDays) };
}

/**
 * Returns the clock of the step that the outcome leads to. Row 15: it starts when the step before was really done.
 * @throws Error when the outcome ends the incident
 */
export function nextClock(step: StepCode, outcome: Outcome, context: DecisionContext): ClockStart {
  const { next } = transition(step, outcome);
  if (next === 'completed') throw new Error(`no clock starts when ${step} ends as ${outcome}`);
  return startClock(next, context.at, context);
}

/** Returns the change that asks for the form of the outcome; [] when it has none. */
export function documentOwedFor(step: StepCode, outcome: Outcome, { settings }: Pick<DecisionContext, 'settings'>): Change[] {
  const { document, ownPaper = document } = transition(step, outcome);
  const form = settings.rulingOnOwnPaper ? ownPaper : document;
  return form ? [{ type: 'documentOwed', form }] : [];
}

/** Returns the limit of the whole (thời gian xử lý) from an instant on. */
export function overallDueAt(start: Instant, { calendar, settings }: LimitContext): Instant {
  return calendar.dueAt(start, settings.overallWorkingDays);
}

/**
 * Returns the limits by the present calendar and settings, from the recorded starts and the granted extensions. Only limits that
 * differ from the incident's are in the result: {} when none does, and for a closed incident.
 */
export function recomputedLimits(
  incident: Incident,
  context: LimitContext,
): Omit<Extract<Change, { type: 'duesRecomputed' }>, 'type' | 'reason'> {
  if (incident.status !== 'open') return {};
  const { calendar } = context;
  const record = currentStep(incident);
  const granted = incident.extensions.filter(({ answer }) => answer?.granted);
  const stepFirst = startClock(record.step, record.startedAt, context).dueAt;
  const moved: ReturnType<typeof recomputedLimits> = {};
  if (stepFirst !== undefined && record.dueAt !== undefined) {
    const ofThisVisit = granted.filter(({ step, round }) => step === record.step && round === record.round);
    const stepDue = extended(stepFirst, ofThisVisit, calendar);
    if (stepFirst !== record.firstDueAt) moved.stepFirstDueAt = stepFirst;
    if (stepDue !== record.dueAt) moved.stepDueAt = stepDue;
  }
  if (incident.overall) {
    const first = overallDueAt(incident.overall.startedAt, context);
    const due = extended(first, granted, calendar);
    if (first !== incident.overall.firstDueAt) moved.overallFirstDueAt = first;
    if (due !== incident.overall.dueAt) moved.overallDueAt = due;
  }
  return moved;
}

/** Returns the end of the work when each step from `step` on takes as long as «Quy trình» gives it. */
export function stepsDueAt(step: StepCode, start: Instant, { calendar, settings }: LimitContext): Instant {
  const days = settings.steps.filter((rule) => rule.step >= step).reduce((sum, { workingDays = 0 }) => sum + workingDays, 0);
  return calendar.dueAt(start, days);
}

function extended(limit: Instant, granted: Extension[], calendar: Calendar): Instant {
  return granted.reduce((dueAt, { workingDays }) => calendar.extendLimit(dueAt, workingDays), limit);
}

function workingDaysOf(step: StepCode, settings: ProcedureSettings): number | undefined {
  return settings.steps.find((rule) => rule.step === step)?.workingDays;
}

/** Returns the limit that comes first; undefined when there is none. B7 has no limit of its own, and before the reception there is no overall one. */
export function nearestLimit(...limits: (Instant | undefined)[]): Instant | undefined {
  const all = limits.filter((limit): limit is Instant => limit !== undefined);
  return all.length ? Math.min(...all) : undefined;
}
