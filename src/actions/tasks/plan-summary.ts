// What several dialogs show for reading: the plan and its estimate.

import { moneyText, moneyWords, quantityText, sumText } from '../../figures';
import { estimateOf } from '../../procedure/estimate';
import type { Plan } from '../../procedure/incident';
import { detailLabels, dialogTexts } from '../../texts/dialogs';
import { planKindLabels } from '../../texts/labels';
import type { Detail, EstimateTable } from '../page-models';
import { detail } from './task';

export function planDetails(plan: Plan): Detail[] {
  return [
    ...detail(detailLabels.cause, plan.cause),
    ...detail(detailLabels.kind, planKindLabels[plan.kind]),
    ...detail(detailLabels.plan, plan.text),
    ...detail(detailLabels.vendor, plan.vendor),
    ...detail(detailLabels.estimate, planCost(plan)),
    ...detail(detailLabels.funding, plan.noCost ? '' : plan.funding),
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
