// What several dialogs show for reading: the plan and its estimate.

import { moneyText, moneyWords, sumText } from '../forms/money';
import { estimateOf } from '../procedure/estimate';
import type { Plan } from '../procedure/incident';
import { dialogTexts, factLabels } from '../texts/dialogs';
import { planKindLabels } from '../texts/labels';
import { quantityText } from '../texts/numbers';
import type { EstimateTable, Fact } from './dialog';
import { fact } from './task';

export function planFacts(plan: Plan): Fact[] {
  return [
    ...fact(factLabels.cause, plan.cause),
    ...fact(factLabels.kind, planKindLabels[plan.kind]),
    ...fact(factLabels.plan, plan.text),
    ...fact(factLabels.vendor, plan.vendor),
    ...fact(factLabels.estimate, planCost(plan)),
    ...fact(factLabels.funding, plan.noCost ? '' : plan.funding),
  ];
}

/** «734.400 đồng», or «Không phát sinh kinh phí». */
export const planCost = (plan: Plan): string => (plan.noCost ? dialogTexts.plan.noCost : moneyText(estimateOf(plan.lines).total));

export function estimateTable(plan: Plan): EstimateTable | undefined {
  if (!plan.lines.length) return undefined;
  const { amounts, subtotal, vatTotal, total } = estimateOf(plan.lines);
  return {
    rows: plan.lines.map((line, index) => ({
      content: line.content,
      unit: line.unit,
      quantity: quantityText(line.quantity),
      unitPrice: sumText(line.unitPrice),
      amount: sumText(amounts[index]!),
      note: line.note,
    })),
    subtotal: sumText(subtotal),
    vat: sumText(vatTotal),
    total: sumText(total),
    inWords: moneyWords(total),
  };
}
