// Commands (what people and timers ask of an incident) and refusals (why a command is not carried out).
import type {
  Attachment,
  Classification,
  FinalCopy,
  FormCode,
  HandoverContent,
  Instant,
  MadeDocument,
  PlanContent,
  Priority,
  RecordKind,
  RepairContent,
  Report,
  Role,
  SecurityClock,
  Status,
  StepCode,
} from './incident';
import type { PlanChange } from './plan-text';

/** A file that becomes part of the records. */
export type AttachedFile = Pick<Attachment, 'fileId' | 'name' | 'url' | 'sha256'>;

/** Việc được yêu cầu: what a person or a timer asks of an incident. */
export type Command =
  | { type: 'report'; code: string; report: Report }
  | { type: 'receive'; classification: Classification; security: boolean; personalData: SecurityClock['personalData'] }
  | { type: 'reclassify'; changes: { group?: string; priority?: Priority; assignee?: string }; note?: string }
  | { type: 'plan'; plan: PlanContent }
  | { type: 'submit'; planHash: string; shown?: string; necessity: string }
  | { type: 'withdraw'; reason: string }
  | { type: 'approve'; planHash: string; shown?: string; reason: string }
  | { type: 'return'; planHash: string; shown?: string; reason: string }
  | { type: 'ask'; question: string }
  | { type: 'answerQuestion'; answer: string }
  | { type: 'requestExtension'; reason: string; workingDays: number }
  | { type: 'grantExtension'; reason: string; shown?: string }
  | { type: 'refuseExtension'; reason: string; shown?: string }
  | { type: 'carryOut'; repair: RepairContent }
  | { type: 'confirmCost'; reason: string; shown?: string }
  | { type: 'refuseCost'; reason: string; shown?: string }
  | { type: 'handOver'; handover: HandoverContent; missingReason?: string }
  | { type: 'concludeSecurity'; kind: 'reported' | 'notSecurity'; note: string }
  | { type: 'reject'; reason: string }
  | { type: 'cancel'; reason: string }
  | { type: 'markDuplicate'; duplicateOf: string; reason: string }
  | { type: 'markUnrepairable'; reason: string }
  | { type: 'numberProposal'; number: string; day: Instant }
  | { type: 'attachRecord'; kind: RecordKind; file: AttachedFile }
  | { type: 'detachRecord'; kind: RecordKind; fileId: string }
  | { type: 'oweDocument'; form: FormCode }
  | { type: 'recordDocument'; document: MadeDocument }
  | { type: 'freezeDocument'; form: FormCode; edition: number; copy: Omit<FinalCopy, 'at' | 'changedAt'> }
  | { type: 'noteChange'; form: FormCode; edition: number; changedAt: Instant }
  | { type: 'recomputeLimits'; reason: string };

export type CommandType = Command['type'];

/** The command of one type. */
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** What is wrong with the value of a field. */
export type InvalidReason =
  | 'negative'
  | 'tooSmall'
  | 'tooLarge'
  | 'notWhole'
  | 'tooLong'
  | 'beforeStart'
  | 'beforeReport'
  | 'future'
  | 'tooFar'
  | 'unknown'
  | 'order'
  | 'self';

/** Why a command is not carried out. Each code carries what its sentence in `texts/refusals/refusals.ts` needs. */
export type Refusal =
  | { code: 'alreadyDone' }
  | { code: 'notThisStep'; command: CommandType; step: StepCode; allowedAt: StepCode[] }
  | { code: 'closed'; status: Status; reason: string }
  | { code: 'notYourRole'; command: CommandType; needs: Role[] }
  | { code: 'unknownPerson' }
  | { code: 'noDelegation'; name: string }
  | { code: 'submitterApproves'; name: string }
  | { code: 'requesterGrants'; name: string }
  | { code: 'recorderConfirms'; name: string }
  | { code: 'noFormYet' }
  | { code: 'noProposalYet' }
  | { code: 'notAttached' }
  | { code: 'noNumberOnForm' }
  | { code: 'missing'; field: string }
  /** `limit`: the instant that the one of the field is before. */
  | { code: 'invalid'; field: string; why: InvalidReason; limit?: Instant }
  | { code: 'planWithoutEstimate' }
  | { code: 'planChanged'; changes: PlanChange[]; alteredRows: number[] }
  | { code: 'eventsLost' }
  | { code: 'matterChanged'; alteredRows: number[] }
  | { code: 'onTheSpotNotAllowed' }
  | { code: 'costOnTheSpot' }
  | { code: 'extensionPending' }
  | { code: 'noExtensionPending' }
  | { code: 'nothingToAsk' }
  | { code: 'noQuestionPending' }
  | { code: 'costUnconfirmed' }
  | { code: 'noCostPending' }
  | { code: 'securityOpen' }
  | { code: 'noSecurityClock' }
  | { code: 'notReceivedYet' };
