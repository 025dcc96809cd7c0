// The incident after an event: a projection that asks nothing but the event itself.
import type { ClockStart, EventStamp, IncidentEvent } from './events';
import type { Decision, Ending, Incident, Instant, StepRecord } from './incident';
import { currentStep } from './incident-state';

type Happened<T extends IncidentEvent['type']> = Extract<IncidentEvent, { type: T }>;

/** The incident that its events tell of, oldest first. @throws Error as `evolve`, or when there are none. */
export function replay(events: readonly IncidentEvent[]): Incident {
  const incident = events.reduce<Incident | undefined>(evolve, undefined);
  if (!incident) throw new Error('an incident begins with an event');
  return incident;
}

/**
 * The next incident; the one given stays as it is.
 * @throws Error when the first event is not the report, or a later one is: the journal is not in order.
 */
export function evolve(incident: Incident | undefined, event: IncidentEvent): Incident {
  if (event.type === 'reported') {
    if (incident) throw new Error(`${incident.code} is reported twice`);
    return begin(event);
  }
  if (!incident) throw new Error(`${event.type} before the report`);
  const isNewKey = event.key !== '' && !incident.keys.includes(event.key);
  return {
    ...incident,
    ...changed(incident, event),
    version: incident.version + 1,
    keys: isNewKey ? [...incident.keys, event.key] : incident.keys,
  };
}

function begin(event: Happened<'reported'>): Incident {
  const { code, report, clock, overallDueAt, at, by, key } = event;
  const { reportedAt } = report;
  return {
    code,
    version: 1,
    status: 'open',
    step: clock.step,
    report,
    recordedAt: at,
    recordedBy: by,
    note: '',
    plans: [],
    decisions: [],
    extensions: [],
    repairs: [],
    handovers: [],
    steps: [{ step: 'B1', round: 1, startedAt: reportedAt, doneAt: reportedAt, doneBy: by }, stepRecord(clock, 1, reportedAt)],
    ...(overallDueAt === undefined ? {} : { overall: newOverall(reportedAt, overallDueAt) }),
    documents: [],
    pendingDocuments: [],
    keys: key === '' ? [] : [key],
  };
}

function changed(incident: Incident, event: Exclude<IncidentEvent, { type: 'reported' }>): Partial<Incident> {
  const { at, by } = event;
  switch (event.type) {
    case 'received':
      return {
        ...moved(incident, event, event.clock),
        classification: event.classification,
        receivedBy: by,
        receivedAt: at,
        ...(event.security ? { security: event.security } : {}),
        ...(event.overallDueAt === undefined ? {} : { overall: newOverall(at, event.overallDueAt) }),
      };
    case 'reclassified':
      return {
        ...(incident.classification ? { classification: { ...incident.classification, ...event.changes } } : {}),
        ...(event.note === undefined ? {} : { note: event.note }),
        ...(event.security ? { security: event.security } : {}),
      };
    case 'planned':
      return {
        // An edit at B4 is no new visit: its clock runs on.
        ...(event.clock.step === incident.step ? {} : moved(incident, event, event.clock)),
        plans: [...incident.plans, { ...event.plan, version: event.version, by, at }],
      };
    case 'submitted': {
      const { planVersion, planHash, necessity } = event;
      return { ...moved(incident, event, event.clock), submission: { planVersion, planHash, necessity, by, at } };
    }
    case 'withdrawn':
      return { ...moved(incident, event, event.clock), submission: undefined };
    case 'approved':
    case 'returned':
      return { ...moved(incident, event, event.clock), decisions: [...incident.decisions, decision(event)] };
    case 'extensionRequested': {
      const { step, round } = currentStep(incident);
      const { reason, workingDays } = event;
      return { extensions: [...incident.extensions, { step, round, reason, workingDays, requestedBy: by, requestedAt: at }] };
    }
    case 'extensionGranted':
      return {
        extensions: answered(incident, event, true),
        steps: withLast(incident.steps, { dueAt: event.stepDueAt }),
        ...(incident.overall ? { overall: { ...incident.overall, dueAt: event.overallDueAt } } : {}),
      };
    case 'extensionRefused':
      return { extensions: answered(incident, event, false) };
    case 'carriedOut':
      return {
        ...moved(incident, event, event.clock),
        repairs: [...incident.repairs, { ...event.repair, round: event.round, by, at }],
      };
    case 'handoverDisputed':
      return { ...moved(incident, event, event.clock), handovers: [...incident.handovers, { ...event.handover, by, at }] };
    case 'handedOver':
      return { ...ended(incident, event, 'completed', ''), handovers: [...incident.handovers, { ...event.handover, by, at }] };
    case 'securityConcluded':
      return incident.security ? { security: { ...incident.security, outcome: { kind: event.kind, note: event.note, by, at } } } : {};
    case 'rejected':
      return ended(incident, event, 'rejected', event.reason);
    case 'cancelled':
      return ended(incident, event, 'cancelled', event.reason);
    case 'markedUnrepairable':
      return ended(incident, event, 'unrepairable', event.reason);
    case 'markedDuplicate':
      return ended(incident, event, 'duplicate', event.reason, event.duplicateOf);
    // Owed twice is made twice: an edition begun before the second reason came may not show it.
    case 'documentOwed':
      return { pendingDocuments: [...incident.pendingDocuments, event.form] };
    case 'documentMade':
      return {
        documents: [...incident.documents, event.document],
        pendingDocuments: without(incident.pendingDocuments, event.document.form),
      };
    case 'duesRecomputed':
      return recomputed(incident, event);
  }
}

/** Ends the visit that is going on and begins the next one, with its clock. */
function moved(incident: Incident, { at, by }: EventStamp, clock: ClockStart): Pick<Incident, 'step' | 'steps'> {
  const done = withLast(incident.steps, { doneAt: at, doneBy: by });
  const round = done.filter(({ step }) => step === clock.step).length + 1;
  return { step: clock.step, steps: [...done, stepRecord(clock, round, at)] };
}

function ended(
  incident: Incident,
  { at, by }: EventStamp,
  status: Ending['status'],
  reason: string,
  duplicateOf?: string,
): Partial<Incident> {
  return {
    status,
    ending: { status, reason, ...(duplicateOf === undefined ? {} : { duplicateOf }), by, at },
    // The clock of the last step stops; its limit stays for the reports.
    steps: withLast(incident.steps, { doneAt: at, doneBy: by }),
  };
}

function stepRecord({ step, dueAt }: ClockStart, round: number, startedAt: Instant): StepRecord {
  return { step, round, startedAt, ...(dueAt === undefined ? {} : { dueAt, firstDueAt: dueAt }) };
}

function newOverall(startedAt: Instant, dueAt: Instant): Incident['overall'] {
  return { startedAt, dueAt, firstDueAt: dueAt };
}

function decision({ type, planVersion, planHash, reason, by, at }: Happened<'approved' | 'returned'>): Decision {
  return { approved: type === 'approved', planVersion, planHash, reason, by, at };
}

function answered(incident: Incident, { by, at, reason }: Happened<'extensionGranted' | 'extensionRefused'>, granted: boolean) {
  return withLast(incident.extensions, { answer: { granted, by, at, reason } });
}

function recomputed(incident: Incident, event: Happened<'duesRecomputed'>): Partial<Incident> {
  const { overall } = incident;
  const { stepDueAt, stepFirstDueAt, overallDueAt, overallFirstDueAt } = event;
  return {
    steps: withLast(incident.steps, limits(stepDueAt, stepFirstDueAt)),
    ...(overall ? { overall: { ...overall, ...limits(overallDueAt, overallFirstDueAt) } } : {}),
  };
}

function limits(dueAt: Instant | undefined, firstDueAt: Instant | undefined): { dueAt?: Instant; firstDueAt?: Instant } {
  return { ...(dueAt === undefined ? {} : { dueAt }), ...(firstDueAt === undefined ? {} : { firstDueAt }) };
}

function withLast<T>(items: T[], changes: Partial<T>): T[] {
  return items.map((item, index) => (index === items.length - 1 ? { ...item, ...changes } : item));
}

function without<T>(items: T[], one: T): T[] {
  const index = items.indexOf(one);
  return index < 0 ? items : [...items.slice(0, index), ...items.slice(index + 1)];
}
