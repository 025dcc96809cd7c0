// The procedure as a table: what each step can lead to, and who may ask for what at which step.
import type { CommandType } from './commands';
import { type FormCode, type Role, type StepCode, stepCodes } from './incident';
import { leaderRoles } from './rights/approval';

/** How a step can end. */
export type Outcome =
  | 'reported'
  | 'toSurvey'
  | 'onTheSpot'
  | 'planned'
  | 'submitted'
  | 'withdrawn'
  | 'approved'
  | 'returned'
  | 'trialPassed'
  | 'trialFailed'
  | 'agreed'
  | 'disputed';

/** What an outcome leads to: the next step, or the end; and the form that is owed for it. */
export interface Transition {
  next: StepCode | 'completed';
  document?: FormCode;
}

interface StepRow {
  /** Trách nhiệm: whose turn it is. How many working days it has is said by the settings («Quy trình»). */
  roles: readonly Role[];
  outcomes: { readonly [O in Outcome]?: Transition };
}

const it: readonly Role[] = ['it'];

/** QT.VHTT.01 §3.3, with rows 8, 9 and 14 of the decisions. */
export const stepTable: Readonly<Record<StepCode, StepRow>> = {
  B1: { roles: ['staff'], outcomes: { reported: { next: 'B2' } } },
  B2: { roles: it, outcomes: { toSurvey: { next: 'B3', document: 'BM.01' }, onTheSpot: { next: 'B6', document: 'BM.01' } } },
  B3: { roles: it, outcomes: { planned: { next: 'B4', document: 'BM.02' } } },
  B4: { roles: it, outcomes: { planned: { next: 'B4', document: 'BM.02' }, submitted: { next: 'B5', document: 'BM.03' } } },
  B5: {
    roles: leaderRoles,
    outcomes: { approved: { next: 'B6', document: 'BM.03' }, returned: { next: 'B3' }, withdrawn: { next: 'B3' } },
  },
  B6: { roles: it, outcomes: { trialPassed: { next: 'B7', document: 'BM.04' }, trialFailed: { next: 'B6', document: 'BM.04' } } },
  B7: { roles: it, outcomes: { agreed: { next: 'completed', document: 'BM.05' }, disputed: { next: 'B6' } } },
};

/** Who may ask for something, and at which steps. */
export interface CommandRule {
  steps: readonly StepCode[];
  /** One of these is needed. None: a timer does it, and anybody known may. */
  roles: readonly Role[];
  /** Rows 6 and 7: the vice chairman needs a delegation in force that day. */
  needsDelegation?: true;
  /** Possible on a closed incident too. */
  whenClosed?: true;
}

const anyOpenStep: readonly StepCode[] = stepCodes.filter((step) => step !== 'B1');

/** Lãnh đạo who decide for the chairman do so by delegation: at B5, and over an extension likewise. */
export const commandTable: Readonly<Record<CommandType, CommandRule>> = {
  report: { steps: ['B1'], roles: ['staff', 'it', 'chairman', 'viceChairman', 'admin'] },
  receive: { steps: ['B2'], roles: it },
  reclassify: { steps: anyOpenStep, roles: ['it', ...leaderRoles], whenClosed: true },
  plan: { steps: ['B3', 'B4'], roles: it },
  submit: { steps: ['B4'], roles: it },
  withdraw: { steps: ['B5'], roles: it },
  approve: { steps: ['B5'], roles: leaderRoles, needsDelegation: true },
  return: { steps: ['B5'], roles: leaderRoles, needsDelegation: true },
  requestExtension: { steps: ['B3', 'B4', 'B6'], roles: it },
  grantExtension: { steps: ['B3', 'B4', 'B6'], roles: leaderRoles, needsDelegation: true },
  refuseExtension: { steps: ['B3', 'B4', 'B6'], roles: leaderRoles, needsDelegation: true },
  carryOut: { steps: ['B6'], roles: it },
  handOver: { steps: ['B7'], roles: it },
  concludeSecurity: { steps: ['B3', 'B4', 'B5', 'B6', 'B7'], roles: ['it', ...leaderRoles] },
  reject: { steps: ['B2'], roles: it },
  cancel: { steps: anyOpenStep, roles: it },
  markDuplicate: { steps: ['B2', 'B3', 'B4'], roles: it },
  markUnrepairable: { steps: ['B3', 'B4', 'B5', 'B6'], roles: it },
  oweDocument: { steps: anyOpenStep, roles: ['it', ...leaderRoles, 'admin'], whenClosed: true },
  recordDocument: { steps: anyOpenStep, roles: [], whenClosed: true },
  recomputeLimits: { steps: anyOpenStep, roles: [], whenClosed: true },
};

/**
 * What the outcome of a step leads to.
 * @throws Error when the step has no such outcome: a rule of ours is wrong, not what a person did.
 */
export function transition(step: StepCode, outcome: Outcome): Transition {
  const found = stepTable[step].outcomes[outcome];
  if (!found) throw new Error(`${step} cannot end as ${outcome}`);
  return found;
}
