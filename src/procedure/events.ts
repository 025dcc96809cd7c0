// Events: what can happen to an incident. An event holds all that its state needs, limits too, so a replay needs no calendar.
import type {
  Actor,
  Classification,
  FinalCopy,
  FormCode,
  HandoverContent,
  Instant,
  MadeDocument,
  PlanContent,
  RecordKind,
  RepairContent,
  Report,
  SecurityClock,
  StepCode,
} from './incident';

/** The clock that an event starts: the step that begins, and its limit if it has one. */
export interface ClockStart {
  step: StepCode;
  dueAt?: Instant;
}

/** What the records lacked when the incident was closed, and why it was closed all the same; absent in events of older versions. */
interface ClosedRecords {
  missing?: RecordKind[];
  missingReason?: string;
}

/** What every event has: when, by whom, for which command. All events of one command have the same key. */
export interface EventStamp {
  at: Instant;
  by: Actor;
  /** Idempotency key of the command (from the response or the dialog); '' for none. */
  key: string;
  /** «Kiêm»: the person acts in two roles (row 16 of the decisions). */
  concurrent?: boolean;
}

/** Sự kiện: what happened to an incident. */
export type IncidentEvent = EventStamp &
  (
    | { type: 'reported'; code: string; report: Report; clock: ClockStart; overallDueAt?: Instant }
    | { type: 'received'; classification: Classification; security?: SecurityClock; clock: ClockStart; overallDueAt?: Instant }
    | {
        type: 'reclassified';
        changes: Partial<Pick<Classification, 'group' | 'priority' | 'assignee'>>;
        note?: string;
        security?: SecurityClock;
      }
    | { type: 'planned'; version: number; plan: PlanContent; clock: ClockStart }
    | { type: 'submitted'; planVersion: number; planHash: string; necessity: string; clock: ClockStart }
    | { type: 'proposalNumbered'; planVersion: number; number: string; day: Instant }
    | { type: 'withdrawn'; reason: string; clock: ClockStart }
    | { type: 'approved'; planVersion: number; planHash: string; reason: string; clock: ClockStart }
    | { type: 'returned'; planVersion: number; planHash: string; reason: string; clock: ClockStart }
    | { type: 'questionAsked'; question: string }
    | { type: 'questionAnswered'; answer: string }
    | { type: 'extensionRequested'; reason: string; workingDays: number }
    | { type: 'extensionGranted'; reason: string; stepDueAt: Instant; overallDueAt: Instant }
    | { type: 'extensionRefused'; reason: string }
    /** `approvedCost`: the actual cost is above it, and waits for a leader (row 22). */
    | { type: 'carriedOut'; round: number; repair: RepairContent; approvedCost?: number; clock: ClockStart }
    | { type: 'costConfirmed'; reason: string }
    | { type: 'costRefused'; reason: string; clock: ClockStart }
    | ({ type: 'handedOver'; handover: HandoverContent } & ClosedRecords)
    | { type: 'handoverDisputed'; handover: HandoverContent; clock: ClockStart }
    | { type: 'securityConcluded'; kind: 'reported' | 'notSecurity'; note: string }
    | ({ type: 'rejected'; reason: string } & ClosedRecords)
    | ({ type: 'cancelled'; reason: string } & ClosedRecords)
    | ({ type: 'markedDuplicate'; duplicateOf: string; reason: string } & ClosedRecords)
    | ({ type: 'markedUnrepairable'; reason: string } & ClosedRecords)
    | { type: 'recordAttached'; kind: RecordKind; fileId: string; name: string; url: string; sha256: string }
    | { type: 'recordDetached'; kind: RecordKind; fileId: string; name: string }
    | { type: 'documentOwed'; form: FormCode }
    | { type: 'documentMade'; document: MadeDocument }
    | { type: 'documentFrozen'; form: FormCode; edition: number; copy: Omit<FinalCopy, 'at' | 'changedAt'> }
    | { type: 'documentChanged'; form: FormCode; edition: number; changedAt: Instant }
    | {
        type: 'duesRecomputed';
        reason: string;
        stepDueAt?: Instant;
        stepFirstDueAt?: Instant;
        overallDueAt?: Instant;
        overallFirstDueAt?: Instant;
      }
  );

export type EventType = IncidentEvent['type'];

/** The event of one type. */
export type EventOf<T extends EventType> = Extract<IncidentEvent, { type: T }>;

/** An event before it is stamped, as a rule of the procedure returns it. */
export type Change = IncidentEvent extends infer Event ? (Event extends IncidentEvent ? Omit<Event, keyof EventStamp> : never) : never;
