// The procedure as tables: what each step can lead to, and who may give which command at which step.
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
  | 'costConfirmed'
  | 'costRefused'
  | 'agreed'
  | 'disputed';

/** What an outcome leads to: the next step or the end, and the form that must be made for it; `ownPaper` where the ruling is one of its own. */
export interface Transition {
  next: StepCode | 'completed';
  document?: FormCode;
  ownPaper?: FormCode;
}

interface StepRow {
  /** Trách nhiệm: who works on the step. Its working days are in the settings («Quy trình»). */
  roles: readonly Role[];
  outcomes: { readonly [O in Outcome]?: Transition };
}

const itUnit: readonly Role[] = ['it'];

/** QT.VHTT.01 §3.3, with rows 8, 9, 14, 22, 23 and 24 of the decisions. */
export const stepTable: Readonly<Record<StepCode, StepRow>> = {
  B1: { roles: ['staff'], outcomes: { reported: { next: 'B2' } } },
  B2: { roles: itUnit, outcomes: { toSurvey: { next: 'B3', document: 'BM.01' }, onTheSpot: { next: 'B6', document: 'BM.01' } } },
  B3: { roles: itUnit, outcomes: { planned: { next: 'B4', document: 'BM.02' } } },
  B4: { roles: itUnit, outcomes: { planned: { next: 'B4', document: 'BM.02' }, submitted: { next: 'B5', document: 'BM.03' } } },
  B5: {
    roles: leaderRoles,
    outcomes: {
      approved: { next: 'B6', document: 'BM.03', ownPaper: 'BM.03A' },
      returned: { next: 'B3', document: 'BM.03', ownPaper: 'BM.03A' },
      withdrawn: { next: 'B3' },
    },
  },
  B6: { roles: itUnit, outcomes: { trialPassed: { next: 'B7', document: 'BM.04' }, trialFailed: { next: 'B6', document: 'BM.04A' } } },
  B7: {
    roles: itUnit,
    outcomes: {
      costConfirmed: { next: 'B7', document: 'BM.04' },
      costRefused: { next: 'B6' },
      agreed: { next: 'completed', document: 'BM.05' },
      disputed: { next: 'B6', document: 'BM.05' },
    },
  },
};

/** The form of each step, which may be printed before the step is recorded: to write by hand, or to sign first and record after. */
export const formOfStep: Partial<Record<StepCode, FormCode>> = { B2: 'BM.01', B3: 'BM.02', B4: 'BM.03', B6: 'BM.04', B7: 'BM.05' };

/** Who may give a command, and at which steps. */
export interface CommandRule {
  steps: readonly StepCode[];
  /** One of these is required. []: a timer gives the command, and any known person may. */
  roles: readonly Role[];
  /** Rows 6 and 7: the vice chairman needs a delegation in force that day. */
  needsDelegation?: true;
  /** Allowed on a closed incident too. */
  whenClosed?: true;
}

const anyOpenStep: readonly StepCode[] = stepCodes.filter((step) => step !== 'B1');

/** A leader who decides for the chairman needs a delegation: at B5, and in the same way for an extension or a higher cost. */
export const commandTable: Readonly<Record<CommandType, CommandRule>> = {
  report: { steps: ['B1'], roles: ['staff', 'it', 'chairman', 'viceChairman', 'admin'] },
  receive: { steps: ['B2'], roles: itUnit },
  reclassify: { steps: anyOpenStep, roles: ['it', ...leaderRoles], whenClosed: true },
  plan: { steps: ['B3', 'B4'], roles: itUnit },
  submit: { steps: ['B4'], roles: itUnit },
  withdraw: { steps: ['B5'], roles: itUnit },
  approve: { steps: ['B5'], roles: leaderRoles, needsDelegation: true },
  return: { steps: ['B5'], roles: leaderRoles, needsDelegation: true },
  ask: { steps: ['B3', 'B4', 'B5', 'B6', 'B7'], roles: leaderRoles, needsDelegation: true },
  answerQuestion: { steps: ['B3', 'B4', 'B5', 'B6', 'B7'], roles: itUnit },
  requestExtension: { steps: ['B3', 'B4', 'B6'], roles: itUnit },
  grantExtension: { steps: ['B3', 'B4', 'B6'], roles: leaderRoles, needsDelegation: true },
  refuseExtension: { steps: ['B3', 'B4', 'B6'], roles: leaderRoles, needsDelegation: true },
  carryOut: { steps: ['B6'], roles: itUnit },
  confirmCost: { steps: ['B7'], roles: leaderRoles, needsDelegation: true },
  refuseCost: { steps: ['B7'], roles: leaderRoles, needsDelegation: true },
  handOver: { steps: ['B7'], roles: itUnit },
  concludeSecurity: { steps: ['B3', 'B4', 'B5', 'B6', 'B7'], roles: ['it', ...leaderRoles] },
  reject: { steps: ['B2'], roles: itUnit },
  cancel: { steps: anyOpenStep, roles: itUnit },
  markDuplicate: { steps: ['B2', 'B3', 'B4'], roles: itUnit },
  markUnrepairable: { steps: ['B3', 'B4', 'B5', 'B6'], roles: itUnit },
  numberProposal: { steps: ['B3', 'B4', 'B5', 'B6', 'B7'], roles: ['it', 'admin'], whenClosed: true },
  attachRecord: { steps: anyOpenStep, roles: ['it', 'admin'], whenClosed: true },
  detachRecord: { steps: anyOpenStep, roles: ['it', 'admin'], whenClosed: true },
  oweDocument: { steps: anyOpenStep, roles: ['it', ...leaderRoles, 'admin'], whenClosed: true },
  recordDocument: { steps: anyOpenStep, roles: [], whenClosed: true },
  freezeDocument: { steps: anyOpenStep, roles: [], whenClosed: true },
  noteChange: { steps: anyOpenStep, roles: [], whenClosed: true },
  recomputeLimits: { steps: anyOpenStep, roles: [], whenClosed: true },
};

/**
 * Returns what the outcome of a step leads to.
 * @throws Error when the step has no such outcome: a fault in the rules, not a mistake of a person
 */
export function transition(step: StepCode, outcome: Outcome): Transition {
  const found = stepTable[step].outcomes[outcome];
  if (!found) throw new Error(`${step} cannot end as ${outcome}`);
  return found;
}
