// B3 to B5: the plan with its estimate, its submission, and what the leader decides.

import type { Command, Refusal } from '../commands';
import { isCountable } from '../estimate';
import type { CostLine, DataState, Incident, PlanContent, PlanKind } from '../incident';
import { currentPlan, currentStep } from '../incident-state';
import type { DecisionContext } from '../settings';
import { changedPlanRefusal } from '../submitted-plan';
import { invalidIf, needed, oneOf, type Ruling, unlessRefused } from './checks';
import { documentFor, nextClock } from './step-limits';

type Asked<T extends Command['type']> = Extract<Command, { type: T }>;

const planKinds: readonly PlanKind[] = ['selfRepair', 'hiredRepair', 'replacement', 'warranty'];
const dataStates: readonly DataState[] = ['unrelated', 'backedUp', 'needsBackup'];

/** Thuế suất GTGT in use, percent. */
const vatRates = [0, 5, 8, 10];

/** B3, and B4 again until it is submitted: the next version. The clock of B4 runs on while its plan is edited. */
export function plan(incident: Incident, command: Asked<'plan'>, context: DecisionContext): Ruling {
  const { step, dueAt } = currentStep(incident);
  return unlessRefused([planRefusal(command.plan)], () => [
    {
      type: 'planned',
      version: (currentPlan(incident)?.version ?? 0) + 1,
      plan: command.plan,
      clock: step === 'B4' ? { step, ...(dueAt === undefined ? {} : { dueAt }) } : nextClock(step, 'planned', context),
    },
    ...documentFor(step, 'planned'),
  ]);
}

/** B4. The hash of the plan as it stands is kept; the approval is bound to it. */
export function submit(incident: Incident, command: Asked<'submit'>, context: DecisionContext): Ruling {
  const { planHash, necessity } = command;
  const current = currentPlan(incident);
  return unlessRefused(
    [
      !current || (!current.noCost && current.lines.length === 0) ? { code: 'planWithoutEstimate' } : undefined,
      needed('planHash', planHash),
    ],
    () => [
      {
        type: 'submitted',
        planVersion: current!.version,
        planHash,
        necessity,
        clock: nextClock('B4', 'submitted', context),
      },
      ...documentFor('B4', 'submitted'),
    ],
  );
}

/** B5: CNTT takes its submission back, to B3. */
export function withdraw(_incident: Incident, { reason }: Asked<'withdraw'>, context: DecisionContext): Ruling {
  return unlessRefused([needed('reason', reason)], () => [
    { type: 'withdrawn', reason: reason.trim(), clock: nextClock('B5', 'withdrawn', context) },
  ]);
}

/** B5: the plan goes on to B6. */
export function approve(incident: Incident, { planHash, reason }: Asked<'approve'>, context: DecisionContext): Ruling {
  return unlessRefused([changedPlanRefusal(incident, planHash)], () => [
    {
      type: 'approved',
      planVersion: incident.submission!.planVersion,
      planHash,
      reason: reason.trim(),
      clock: nextClock('B5', 'approved', context),
    },
    ...documentFor('B5', 'approved'),
  ]);
}

/** B5: a plan that falls short goes back to CNTT (row 8): B3 anew, with a reason. */
export function returnPlan(incident: Incident, { planHash, reason }: Asked<'return'>, context: DecisionContext): Ruling {
  return unlessRefused([needed('reason', reason), changedPlanRefusal(incident, planHash)], () => [
    {
      type: 'returned',
      planVersion: incident.submission!.planVersion,
      planHash,
      reason: reason.trim(),
      clock: nextClock('B5', 'returned', context),
    },
  ]);
}

function planRefusal(content: PlanContent): Refusal | undefined {
  return [
    oneOf('kind', content.kind, planKinds),
    oneOf('data', content.data, dataStates),
    needed('cause', content.cause),
    needed('text', content.text),
    // «Không phát sinh kinh phí» and cost lines contradict each other.
    invalidIf(content.noCost && content.lines.length > 0, 'noCost', 'unknown'),
    ...content.lines.flatMap(lineRefusals),
    invalidIf(!isCountable(content.lines), 'lines', 'tooLarge'),
  ].find((refusal) => refusal !== undefined);
}

/** Fields are named as they stand in the plan: 'lines[0].quantity' is the first line's. */
function lineRefusals(line: CostLine, index: number): (Refusal | undefined)[] {
  const field = (name: keyof CostLine) => `lines[${index}].${name}`;
  return [
    needed(field('content'), line.content),
    invalidIf(!Number.isFinite(line.quantity), field('quantity'), 'unknown'),
    invalidIf(line.quantity <= 0, field('quantity'), 'tooSmall'),
    invalidIf(!hasThreeDecimals(line.quantity), field('quantity'), 'tooLong'),
    invalidIf(!Number.isFinite(line.unitPrice), field('unitPrice'), 'unknown'),
    invalidIf(line.unitPrice < 0, field('unitPrice'), 'negative'),
    invalidIf(!Number.isInteger(line.unitPrice), field('unitPrice'), 'notWhole'),
    oneOf(field('vatPercent'), line.vatPercent, vatRates),
  ];
}

function hasThreeDecimals(value: number): boolean {
  return Math.round(value * 1000) / 1000 === value;
}
