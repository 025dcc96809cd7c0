// B6 and B7: the repair with its trial, and the handover.

import type { CommandOf, Refusal } from '../commands';
import { largestQuantity } from '../estimate';
import type { Incident, Instant, RepairContent, ReplacedPart } from '../incident';
import { missingAfter } from '../incident-records';
import { approvedCost, currentStep, isOnTheSpot, isSecurityOpen, lastApproval, mostCostUnconfirmed } from '../incident-state';
import type { DecisionContext } from '../settings';
import { floorToMinute } from '../time/dates';
import { invalidIf, invalidUnlessOneOf, invalidUnlessPast, invalidUnlessSum, missingIfBlank, type Ruling, unlessRefused } from './checks';
import { documentOwedFor, nextClock } from './step-limits';

/**
 * B6. A passed trial leads to B7; a failed one starts the next round of B6 (row 14). A cost above the approved one needs a reason, and
 * BM.04 waits for the leader's confirmation (row 22).
 */
export function carryOut(incident: Incident, { repair }: CommandOf<'carryOut'>, context: DecisionContext): Ruling {
  const outcome = repair.trial === 'passed' ? 'trialPassed' : 'trialFailed';
  const { dueAt } = currentStep(incident);
  const isLate = dueAt !== undefined && context.at > dueAt;
  const exceeded = repair.trial === 'passed' ? exceededCost(incident, repair, context) : undefined;
  return unlessRefused(
    [
      invalidUnlessOneOf('performer', repair.performer, ['it', 'vendor']),
      invalidUnlessOneOf('trial', repair.trial, ['passed', 'failed']),
      missingIfBlank('text', repair.text),
      timesRefusal(repair, earliestWork(incident), context.at),
      ...repair.parts.flatMap(partRefusals('parts')),
      invalidUnlessSum('actualCost', repair.actualCost),
      // Row 9: only work without cost is done on the spot.
      isOnTheSpot(incident) && repair.actualCost !== 0 ? { code: 'costOnTheSpot' } : undefined,
      repair.trial === 'failed' ? missingIfBlank('failReason', repair.failReason) : undefined,
      isLate ? missingIfBlank('lateReason', repair.lateReason) : undefined,
      exceeded === undefined ? undefined : missingIfBlank('costReason', repair.costReason ?? ''),
    ],
    () => [
      {
        type: 'carriedOut',
        round: incident.repairs.length + 1,
        repair,
        ...(exceeded === undefined ? {} : { approvedCost: exceeded }),
        clock: nextClock('B6', outcome, context),
      },
      ...(exceeded === undefined ? documentOwedFor('B6', outcome, context) : []),
    ],
  );
}

/** Returns the approved cost when the actual one is so far above it that a leader has to confirm it; otherwise undefined. */
function exceededCost(incident: Incident, { actualCost }: RepairContent, { settings }: DecisionContext): number | undefined {
  const most = mostCostUnconfirmed(incident, settings);
  return most !== undefined && actualCost > most ? approvedCost(incident) : undefined;
}

/** B7: a leader confirms a cost above the approved one; BM.04 is made then. */
export function confirmCost(_incident: Incident, { reason }: CommandOf<'confirmCost'>, context: DecisionContext): Ruling {
  return { changes: [{ type: 'costConfirmed', reason: reason.trim() }, ...documentOwedFor('B7', 'costConfirmed', context)] };
}

/** B7: a leader does not confirm it, with a reason; the work goes back to B6 and is recorded anew. */
export function refuseCost(_incident: Incident, { reason }: CommandOf<'refuseCost'>, context: DecisionContext): Ruling {
  return unlessRefused([missingIfBlank('reason', reason)], () => [
    { type: 'costRefused', reason: reason.trim(), clock: nextClock('B7', 'costRefused', context) },
  ]);
}

/**
 * B7. A receiver who does not agree must say why; the work goes back to B6 under the same number (row 14). Who closes an incident whose
 * records lack something says why, too.
 */
export function handOver(incident: Incident, { handover, missingReason = '' }: CommandOf<'handOver'>, context: DecisionContext): Ruling {
  const { agreed, vendor, receiver, opinions, items } = handover;
  const missing = agreed ? missingAfter(incident, handover) : [];
  return unlessRefused(
    [
      agreed && isSecurityOpen(incident) ? { code: 'securityOpen' } : undefined,
      missingIfBlank('receiver', receiver),
      vendor ? missingIfBlank('vendor.unit', vendor.unit) : undefined,
      agreed ? undefined : missingIfBlank('opinions', opinions),
      ...items.flatMap(partRefusals('items')),
      missing.length ? missingIfBlank('missingReason', missingReason) : undefined,
    ],
    () =>
      agreed
        ? [
            { type: 'handedOver', handover, missing, missingReason: missing.length ? missingReason.trim() : '' },
            ...documentOwedFor('B7', 'agreed', context),
          ]
        : [
            { type: 'handoverDisputed', handover, clock: nextClock('B7', 'disputed', context) },
            ...documentOwedFor('B7', 'disputed', context),
          ],
  );
}

/** Returns the earliest possible start of the work: the approval; on the spot, when the incident was detected or reported. */
function earliestWork(incident: Incident): Instant {
  const { report } = incident;
  const approval = lastApproval(incident);
  return floorToMinute(approval ? approval.at : Math.min(report.detectedAt ?? report.reportedAt, report.reportedAt));
}

/** Refuses times in the future, before `earliest`, or out of order: work from, to, trial from, to. */
function timesRefusal({ from, to, trialFrom, trialTo }: RepairContent, earliest: Instant, now: Instant): Refusal | undefined {
  return (
    invalidUnlessPast('from', from, now) ??
    invalidUnlessPast('to', to, now) ??
    invalidUnlessPast('trialFrom', trialFrom, now) ??
    invalidUnlessPast('trialTo', trialTo, now) ??
    invalidIf(from < earliest, 'from', 'beforeStart', earliest) ??
    invalidIf(to < from, 'to', 'order', from) ??
    invalidIf(trialFrom < to, 'trialFrom', 'order', to) ??
    invalidIf(trialTo < trialFrom, 'trialTo', 'order', trialFrom)
  );
}

/** Fields are named as in the list: 'parts[0].content' is the content of the first row. */
function partRefusals(list: string): (part: ReplacedPart, index: number) => (Refusal | undefined)[] {
  return ({ content, quantity }, index) => [
    missingIfBlank(`${list}[${index}].content`, content),
    invalidIf(!Number.isFinite(quantity), `${list}[${index}].quantity`, 'unknown'),
    invalidIf(quantity < 0, `${list}[${index}].quantity`, 'negative'),
    invalidIf(quantity > largestQuantity, `${list}[${index}].quantity`, 'tooLarge'),
  ];
}
