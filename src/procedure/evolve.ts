// The state of an incident after an event, computed from the event alone.
import type { ClockStart, EventOf, EventStamp, IncidentEvent } from './events';
import type { Decision, Ending, Incident, Instant, MadeDocument, StepRecord } from './incident';
import { currentStep, isQuestionPending } from './incident-state';

/** Returns the incident that the events, oldest first, lead to. @throws Error as `evolve`, or when there are no events */
export function replay(events: readonly IncidentEvent[]): Incident {
  const incident = events.reduce<Incident | undefined>(evolve, undefined);
  if (!incident) throw new Error('an incident begins with an event');
  return incident;
}

/**
 * Returns the next state of the incident; the given object is not changed.
 * @throws Error when the first event is not the report or a later one is: the journal is not in order
 */
export function evolve(incident: Incident | undefined, event: IncidentEvent): Incident {
  if (event.type === 'reported') {
    if (incident) throw new Error(`${incident.code} is reported twice`);
    return firstState(event);
  }
  if (!incident) throw new Error(`${event.type} before the report`);
  const isNewKey = event.key !== '' && !incident.keys.includes(event.key);
  return {
    ...incident,
    ...changesBy(incident, event),
    version: incident.version + 1,
    keys: isNewKey ? [...incident.keys, event.key] : incident.keys,
  };
}

function firstState(event: EventOf<'reported'>): Incident {
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
    numbers: [],
    decisions: [],
    extensions: [],
    questions: [],
    repairs: [],
    handovers: [],
    steps: [{ step: 'B1', round: 1, startedAt: reportedAt, doneAt: reportedAt, doneBy: by }, stepRecord(clock, 1, reportedAt)],
    ...(overallDueAt === undefined ? {} : { overall: newOverall(reportedAt, overallDueAt) }),
    documents: [],
    attachments: [],
    pendingDocuments: [],
    keys: key === '' ? [] : [key],
  };
}

function changesBy(incident: Incident, event: Exclude<IncidentEvent, { type: 'reported' }>): Partial<Incident> {
  const { at, by } = event;
  switch (event.type) {
    case 'received':
      return {
        ...movedTo(incident, event, event.clock),
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
        // An edit at B4 starts no new visit: the clock of B4 runs on.
        ...(event.clock.step === incident.step ? {} : movedTo(incident, event, event.clock)),
        plans: [...incident.plans, { ...event.plan, version: event.version, by, at }],
      };
    case 'submitted': {
      const { planVersion, planHash, necessity } = event;
      return { ...movedTo(incident, event, event.clock), submission: { planVersion, planHash, necessity, by, at } };
    }
    case 'proposalNumbered': {
      const { planVersion, number, day } = event;
      const others = incident.numbers.filter((one) => one.planVersion !== planVersion);
      return { numbers: [...others, { planVersion, number, day, by, at }] };
    }
    case 'withdrawn':
      return { ...movedTo(incident, event, event.clock), submission: undefined };
    case 'approved':
    case 'returned':
      return { ...movedTo(incident, event, event.clock), decisions: [...incident.decisions, decisionOf(incident, event)] };
    case 'questionAsked': {
      const { step, round } = currentStep(incident);
      return { questions: [...incident.questions, { step, round, text: event.question, by, at }] };
    }
    case 'questionAnswered':
      return {
        questions: incident.questions.map((one) =>
          isQuestionPending(incident, one) ? { ...one, answer: { text: event.answer, by, at } } : one,
        ),
      };
    case 'extensionRequested': {
      const { step, round } = currentStep(incident);
      const { reason, workingDays } = event;
      return { extensions: [...incident.extensions, { step, round, reason, workingDays, requestedBy: by, requestedAt: at }] };
    }
    case 'extensionGranted':
      return {
        extensions: withAnswer(incident, event, true),
        steps: withLast(incident.steps, { dueAt: event.stepDueAt }),
        ...(incident.overall ? { overall: { ...incident.overall, dueAt: event.overallDueAt } } : {}),
      };
    case 'extensionRefused':
      return { extensions: withAnswer(incident, event, false) };
    case 'carriedOut':
      return {
        ...movedTo(incident, event, event.clock),
        repairs: [
          ...incident.repairs,
          {
            ...event.repair,
            round: event.round,
            ...(event.approvedCost === undefined ? {} : { excess: { approved: event.approvedCost } }),
            by,
            at,
          },
        ],
      };
    case 'costConfirmed':
      return { repairs: withCostAnswer(incident, event, true) };
    case 'costRefused':
      return { ...movedTo(incident, event, event.clock), repairs: withCostAnswer(incident, event, false) };
    case 'handoverDisputed':
      return { ...movedTo(incident, event, event.clock), handovers: [...incident.handovers, { ...event.handover, by, at }] };
    case 'handedOver':
      return {
        ...endedAs(incident, event, { status: 'completed', reason: '' }),
        handovers: [...incident.handovers, { ...event.handover, by, at }],
      };
    case 'securityConcluded':
      return incident.security ? { security: { ...incident.security, outcome: { kind: event.kind, note: event.note, by, at } } } : {};
    case 'rejected':
      return endedAs(incident, event, { status: 'rejected', reason: event.reason });
    case 'cancelled':
      return endedAs(incident, event, { status: 'cancelled', reason: event.reason });
    case 'markedUnrepairable':
      return endedAs(incident, event, { status: 'unrepairable', reason: event.reason });
    case 'markedDuplicate':
      return endedAs(incident, event, { status: 'duplicate', reason: event.reason, duplicateOf: event.duplicateOf });
    case 'recordAttached': {
      const { kind, fileId, name, url, sha256 } = event;
      return { attachments: [...incident.attachments, { kind, fileId, name, url, sha256, by, at }] };
    }
    case 'recordDetached':
      return { attachments: incident.attachments.filter(({ kind, fileId }) => kind !== event.kind || fileId !== event.fileId) };
    // A form that is asked for twice is made twice: the first edition may have begun before the second reason came.
    case 'documentOwed':
      return { pendingDocuments: [...incident.pendingDocuments, event.form] };
    case 'documentMade':
      return {
        documents: [...incident.documents, event.document],
        pendingDocuments: withoutFirst(incident.pendingDocuments, event.document.form),
      };
    case 'documentFrozen':
      return { documents: withDocument(incident, event, (document) => ({ ...document, final: { ...event.copy, at } })) };
    case 'documentChanged':
      return {
        documents: withDocument(incident, event, (document) =>
          document.final ? { ...document, final: { ...document.final, changedAt: event.changedAt } } : document,
        ),
      };
    case 'duesRecomputed':
      return withRecomputedLimits(incident, event);
  }
}

const withDocument = (
  { documents }: Incident,
  { form, edition }: Pick<MadeDocument, 'form' | 'edition'>,
  change: (document: MadeDocument) => MadeDocument,
): MadeDocument[] => documents.map((document) => (document.form === form && document.edition === edition ? change(document) : document));

/** Ends the current visit to a step and begins the next one, with its clock. */
function movedTo(incident: Incident, { at, by }: EventStamp, clock: ClockStart): Pick<Incident, 'step' | 'steps'> {
  const done = withLast(incident.steps, { doneAt: at, doneBy: by });
  const round = done.filter(({ step }) => step === clock.step).length + 1;
  return { step: clock.step, steps: [...done, stepRecord(clock, round, at)] };
}

function endedAs(
  incident: Incident,
  { at, by, missing, missingReason }: EventStamp & Pick<Ending, 'missing' | 'missingReason'>,
  ending: Pick<Ending, 'status' | 'reason' | 'duplicateOf'>,
): Partial<Incident> {
  return {
    status: ending.status,
    ending: { ...ending, ...(missing ? { missing } : {}), ...(missingReason ? { missingReason } : {}), by, at },
    // The clock of the last step stops; its limit stays for reports.
    steps: withLast(incident.steps, { doneAt: at, doneBy: by }),
  };
}

function stepRecord({ step, dueAt }: ClockStart, round: number, startedAt: Instant): StepRecord {
  return { step, round, startedAt, ...(dueAt === undefined ? {} : { dueAt, firstDueAt: dueAt }) };
}

function newOverall(startedAt: Instant, dueAt: Instant): Incident['overall'] {
  return { startedAt, dueAt, firstDueAt: dueAt };
}

function decisionOf({ documents }: Incident, event: EventOf<'approved' | 'returned'>): Decision {
  const { type, planVersion, planHash, reason, by, at } = event;
  return { approved: type === 'approved', planVersion, planHash, reason, by, at, documentsBefore: documents.length };
}

function withAnswer(incident: Incident, { by, at, reason }: EventOf<'extensionGranted' | 'extensionRefused'>, granted: boolean) {
  return withLast(incident.extensions, { answer: { granted, by, at, reason } });
}

function withCostAnswer({ repairs }: Incident, { by, at, reason }: EventOf<'costConfirmed' | 'costRefused'>, confirmed: boolean) {
  const { excess } = repairs[repairs.length - 1] ?? {};
  return excess ? withLast(repairs, { excess: { ...excess, answer: { confirmed, by, at, reason } } }) : repairs;
}

function withRecomputedLimits(incident: Incident, event: EventOf<'duesRecomputed'>): Partial<Incident> {
  const { overall } = incident;
  const { stepDueAt, stepFirstDueAt, overallDueAt, overallFirstDueAt } = event;
  return {
    steps: withLast(incident.steps, definedLimits(stepDueAt, stepFirstDueAt)),
    ...(overall ? { overall: { ...overall, ...definedLimits(overallDueAt, overallFirstDueAt) } } : {}),
  };
}

function definedLimits(dueAt: Instant | undefined, firstDueAt: Instant | undefined): { dueAt?: Instant; firstDueAt?: Instant } {
  return { ...(dueAt === undefined ? {} : { dueAt }), ...(firstDueAt === undefined ? {} : { firstDueAt }) };
}

function withLast<T>(items: T[], changes: Partial<T>): T[] {
  return items.map((item, index) => (index === items.length - 1 ? { ...item, ...changes } : item));
}

function withoutFirst<T>(items: T[], one: T): T[] {
  const index = items.indexOf(one);
  return index < 0 ? items : [...items.slice(0, index), ...items.slice(index + 1)];
}
