// B3 to B5: the plan with its estimate, its submission, and the leader's decision.

import type { CommandOf, Refusal } from '../commands';
import { estimateOf, isCountable, largestQuantity, largestSum } from '../estimate';
import type { CostLine, DataState, Incident, PlanContent, PlanKind } from '../incident';
import { currentPlan, currentStep } from '../incident-state';
import type { DecisionContext } from '../settings';
import { changedPlanRefusal, otherPlanRefusal } from '../submitted-plan';
import { invalidIf, invalidUnlessOneOf, missingIfBlank, type Ruling, unlessRefused } from './checks';
import { documentOwedFor, nextClock } from './step-limits';

const planKinds: readonly PlanKind[] = ['selfRepair', 'hiredRepair', 'replacement', 'warranty'];
const dataStates: readonly DataState[] = ['unrelated', 'backedUp', 'needsBackup'];

/** Thuế suất GTGT in use, percent. */
const vatRates = [0, 5, 8, 10];

/** B3, and B4 until the plan is submitted: saves the next version. The clock of B4 runs on while the plan is edited. */
export function plan(incident: Incident, command: CommandOf<'plan'>, context: DecisionContext): Ruling {
  const { step, dueAt } = currentStep(incident);
  return unlessRefused([planRefusal(command.plan)], () => [
    {
      type: 'planned',
      version: (currentPlan(incident)?.version ?? 0) + 1,
      plan: command.plan,
      clock: step === 'B4' ? { step, ...(dueAt === undefined ? {} : { dueAt }) } : nextClock(step, 'planned', context),
    },
    ...documentOwedFor(step, 'planned', context),
  ]);
}

/** B4: submits the plan. Its hash is kept, and a decision must carry the same hash. */
export function submit(incident: Incident, command: CommandOf<'submit'>, context: DecisionContext): Ruling {
  const { planHash, necessity } = command;
  const current = currentPlan(incident);
  return unlessRefused(
    [
      !current || (!current.noCost && current.lines.length === 0) ? { code: 'planWithoutEstimate' } : undefined,
      missingIfBlank('planHash', planHash),
      otherPlanRefusal(incident, command, context.plan),
    ],
    () => [
      {
        type: 'submitted',
        planVersion: current!.version,
        planHash,
        necessity,
        clock: nextClock('B4', 'submitted', context),
      },
      ...documentOwedFor('B4', 'submitted', context),
    ],
  );
}

/** B5: the IT unit withdraws its submission; the incident goes back to B3. */
export function withdraw(_incident: Incident, { reason }: CommandOf<'withdraw'>, context: DecisionContext): Ruling {
  return unlessRefused([missingIfBlank('reason', reason)], () => [
    { type: 'withdrawn', reason: reason.trim(), clock: nextClock('B5', 'withdrawn', context) },
  ]);
}

/** B5: a leader approves; the incident goes on to B6. */
export function approve(incident: Incident, command: CommandOf<'approve'>, context: DecisionContext): Ruling {
  const { planHash, reason } = command;
  return unlessRefused([changedPlanRefusal(incident, command, context.plan)], () => [
    {
      type: 'approved',
      planVersion: incident.submission!.planVersion,
      planHash,
      reason: reason.trim(),
      clock: nextClock('B5', 'approved', context),
    },
    ...documentOwedFor('B5', 'approved', context),
  ]);
}

/** B5: a leader returns a plan that is not good enough, with a reason (row 8); B3 starts again. */
export function returnPlan(incident: Incident, command: CommandOf<'return'>, context: DecisionContext): Ruling {
  const { planHash, reason } = command;
  return unlessRefused([missingIfBlank('reason', reason), changedPlanRefusal(incident, command, context.plan)], () => [
    {
      type: 'returned',
      planVersion: incident.submission!.planVersion,
      planHash,
      reason: reason.trim(),
      clock: nextClock('B5', 'returned', context),
    },
    ...documentOwedFor('B5', 'returned', context),
  ]);
}

function planRefusal(content: PlanContent): Refusal | undefined {
  return [
    invalidUnlessOneOf('kind', content.kind, planKinds),
    invalidUnlessOneOf('data', content.data, dataStates),
    missingIfBlank('cause', content.cause),
    missingIfBlank('text', content.text),
    // «Không phát sinh kinh phí» and cost lines contradict each other.
    invalidIf(content.noCost && content.lines.length > 0, 'noCost', 'unknown'),
    ...content.lines.flatMap(lineRefusals),
    invalidIf(!isCountable(content.lines) || estimateOf(content.lines).total > largestSum, 'lines', 'tooLarge'),
  ].find((refusal) => refusal !== undefined);
}

/** Fields are named as in the plan: 'lines[0].quantity' is the quantity of the first line. */
function lineRefusals(line: CostLine, index: number): (Refusal | undefined)[] {
  const field = (name: keyof CostLine) => `lines[${index}].${name}`;
  return [
    missingIfBlank(field('content'), line.content),
    invalidIf(!Number.isFinite(line.quantity), field('quantity'), 'unknown'),
    invalidIf(line.quantity <= 0, field('quantity'), 'tooSmall'),
    invalidIf(line.quantity > largestQuantity, field('quantity'), 'tooLarge'),
    invalidIf(!hasThreeDecimals(line.quantity), field('quantity'), 'tooLong'),
    invalidIf(!Number.isFinite(line.unitPrice), field('unitPrice'), 'unknown'),
    invalidIf(line.unitPrice < 0, field('unitPrice'), 'negative'),
    invalidIf(!Number.isInteger(line.unitPrice), field('unitPrice'), 'notWhole'),
    invalidUnlessOneOf(field('vatPercent'), line.vatPercent, vatRates),
  ];
}

function hasThreeDecimals(value: number): boolean {
  return Math.round(value * 1000) / 1000 === value;
}
