// B6 and B7: the work with its trial run, and the handover.

import type { Command, Refusal } from '../commands';
import type { Incident, Instant, RepairContent, ReplacedPart } from '../incident';
import { currentStep, isOnTheSpot, isSecurityOpen } from '../incident-state';
import type { DecisionContext } from '../settings';
import { floorToMinute } from '../time/dates';
import { invalidIf, needed, oneOf, pastMoment, type Ruling, unlessRefused, wholeFromZero } from './checks';
import { documentFor, nextClock } from './step-limits';

type Asked<T extends Command['type']> = Extract<Command, { type: T }>;

/** B6. A trial that passed leads to B7; one that failed begins the next round of B6 (row 14). */
export function carryOut(incident: Incident, { repair }: Asked<'carryOut'>, context: DecisionContext): Ruling {
  const outcome = repair.trial === 'passed' ? 'trialPassed' : 'trialFailed';
  const { dueAt } = currentStep(incident);
  const isLate = dueAt !== undefined && context.at > dueAt;
  return unlessRefused(
    [
      oneOf('performer', repair.performer, ['it', 'vendor']),
      oneOf('trial', repair.trial, ['passed', 'failed']),
      needed('text', repair.text),
      timesRefusal(repair, earliestWork(incident), context.at),
      ...repair.parts.flatMap(partRefusals('parts')),
      wholeFromZero('actualCost', repair.actualCost),
      // Row 9: on the spot is for what costs nothing.
      isOnTheSpot(incident) && repair.actualCost !== 0 ? { code: 'costOnTheSpot' } : undefined,
      repair.trial === 'failed' ? needed('failReason', repair.failReason) : undefined,
      isLate ? needed('lateReason', repair.lateReason) : undefined,
    ],
    () => [
      { type: 'carriedOut', round: incident.repairs.length + 1, repair, clock: nextClock('B6', outcome, context) },
      ...documentFor('B6', outcome),
    ],
  );
}

/** B7. Who does not agree says why, and the work goes back to B6 under the same number (row 14). */
export function handOver(incident: Incident, { handover }: Asked<'handOver'>, context: DecisionContext): Ruling {
  const { agreed, vendor, receiver, opinions, items } = handover;
  return unlessRefused(
    [
      agreed && isSecurityOpen(incident) ? { code: 'securityOpen' } : undefined,
      needed('receiver', receiver),
      vendor ? needed('vendor.unit', vendor.unit) : undefined,
      agreed ? undefined : needed('opinions', opinions),
      ...items.flatMap(partRefusals('items')),
    ],
    () =>
      agreed
        ? [{ type: 'handedOver', handover }, ...documentFor('B7', 'agreed')]
        : [{ type: 'handoverDisputed', handover, clock: nextClock('B7', 'disputed', context) }, ...documentFor('B7', 'disputed')],
  );
}

/** Work begins after the approval; on the spot, after the incident itself. */
function earliestWork(incident: Incident): Instant {
  const { report, decisions } = incident;
  const approval = decisions.filter(({ approved }) => approved).pop();
  return floorToMinute(approval ? approval.at : Math.min(report.detectedAt ?? report.reportedAt, report.reportedAt));
}

/** Work from–to, then trial from–to; nothing of it in the future. */
function timesRefusal({ from, to, trialFrom, trialTo }: RepairContent, earliest: Instant, now: Instant): Refusal | undefined {
  return (
    pastMoment('from', from, now) ??
    pastMoment('to', to, now) ??
    pastMoment('trialFrom', trialFrom, now) ??
    pastMoment('trialTo', trialTo, now) ??
    invalidIf(from < earliest, 'from', 'beforeStart') ??
    invalidIf(to < from, 'to', 'order') ??
    invalidIf(trialFrom < to, 'trialFrom', 'order') ??
    invalidIf(trialTo < trialFrom, 'trialTo', 'order')
  );
}

/** Fields are named as they stand in the list: 'parts[0].content' is the first row's. */
function partRefusals(list: string): (part: ReplacedPart, index: number) => (Refusal | undefined)[] {
  return ({ content, quantity }, index) => [
    needed(`${list}[${index}].content`, content),
    invalidIf(!Number.isFinite(quantity), `${list}[${index}].quantity`, 'unknown'),
    invalidIf(quantity < 0, `${list}[${index}].quantity`, 'negative'),
  ];
}
