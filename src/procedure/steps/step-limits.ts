// Which clock starts with a change, and what it becomes when the calendar or a leader moves it.

import type { Change, ClockStart } from '../events';
import type { Extension, Incident, Instant, StepCode } from '../incident';
import { currentStep } from '../incident-state';
import { type Outcome, transition } from '../procedure-table';
import type { DecisionContext, ProcedureSettings } from '../settings';
import type { Calendar } from '../time/calendar';

type Clocks = Pick<DecisionContext, 'calendar' | 'settings'>;

/** The clock of a step that starts at an instant; a step without working days in «Quy trình» has no limit. */
export function startClock(step: StepCode, start: Instant, { calendar, settings }: Clocks): ClockStart {
  const workingDays = workingDaysOf(step, settings);
  return workingDays === undefined ? { step } : { step, dueAt: calendar.dueAt(start, workingDays) };
}

/** The clock of the step that the outcome leads to. Row 15: it starts when the step before was really done. */
export function nextClock(step: StepCode, outcome: Outcome, context: DecisionContext): ClockStart {
  const { next } = transition(step, outcome);
  if (next === 'completed') throw new Error(`no clock starts when ${step} ends as ${outcome}`);
  return startClock(next, context.at, context);
}

/** The form that the outcome owes, as a change to go with it. */
export function documentFor(step: StepCode, outcome: Outcome): Change[] {
  const { document } = transition(step, outcome);
  return document ? [{ type: 'documentOwed', form: document }] : [];
}

/** Thời gian xử lý of the whole from an instant on. */
export function overallDueAt(start: Instant, { calendar, settings }: Clocks): Instant {
  return calendar.dueAt(start, settings.overallWorkingDays);
}

/**
 * The limits as the calendar and the settings of today give them, from the recorded starts and the granted extensions.
 * Only what differs from the incident is in the answer; {} when nothing does, and for a closed incident.
 */
export function recomputedLimits(incident: Incident, clocks: Clocks): Omit<Extract<Change, { type: 'duesRecomputed' }>, 'type' | 'reason'> {
  if (incident.status !== 'open') return {};
  const { calendar } = clocks;
  const record = currentStep(incident);
  const granted = incident.extensions.filter(({ answer }) => answer?.granted);
  const stepFirst = startClock(record.step, record.startedAt, clocks).dueAt;
  const moved: ReturnType<typeof recomputedLimits> = {};
  if (stepFirst !== undefined && record.dueAt !== undefined) {
    const ofThisVisit = granted.filter(({ step, round }) => step === record.step && round === record.round);
    const stepDue = extended(stepFirst, ofThisVisit, calendar);
    if (stepFirst !== record.firstDueAt) moved.stepFirstDueAt = stepFirst;
    if (stepDue !== record.dueAt) moved.stepDueAt = stepDue;
  }
  if (incident.overall) {
    const first = overallDueAt(incident.overall.startedAt, clocks);
    const due = extended(first, granted, calendar);
    if (first !== incident.overall.firstDueAt) moved.overallFirstDueAt = first;
    if (due !== incident.overall.dueAt) moved.overallDueAt = due;
  }
  return moved;
}

function extended(limit: Instant, granted: Extension[], calendar: Calendar): Instant {
  return granted.reduce((dueAt, { workingDays }) => calendar.extendLimit(dueAt, workingDays), limit);
}

function workingDaysOf(step: StepCode, settings: ProcedureSettings): number | undefined {
  return settings.steps.find((rule) => rule.step === step)?.workingDays;
}
