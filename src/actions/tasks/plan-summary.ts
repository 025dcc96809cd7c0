// The plan and its estimate for reading, as several dialogs show them.
import { moneyText, moneyWords, quantityText, sumText } from '../../figures';
import { estimateOf } from '../../procedure/estimate';
import type { Plan } from '../../procedure/incident';
import { dialogTexts } from '../../texts/dialogs';
import { detailLabels, planKindLabels } from '../../texts/labels';
import type { Detail, EstimateTable } from '../page-models';
import type { Office } from '../ports';
import { detail } from './task';

/** Returns the facts of a plan; facts without a value are left out. */
export function planDetails(plan: Plan): Detail[] {
  return [
    ...detail(detailLabels.cause, plan.cause),
    ...detail(detailLabels.kind, planKindLabels[plan.kind]),
    ...detail(detailLabels.plan, plan.text),
    ...detail(detailLabels.vendor, plan.vendor),
    ...detail(detailLabels.estimate, planCost(plan)),
    ...detail(detailLabels.priceBasis, plan.priceBasis),
    ...detail(detailLabels.funding, plan.noCost ? '' : plan.funding),
  ];
}

/** Returns what a command says of the plan that its dialog showed. */
export const shownPlan = (office: Office, { plan = '' }: Record<string, string>): { planHash: string; shown: string } => ({
  planHash: plan && office.digest(plan),
  shown: plan,
});

/** Returns the total with VAT, «734.400 đồng», or «Không phát sinh kinh phí». */
export const planCost = (plan: Plan): string => (plan.noCost ? dialogTexts.plan.noCost : moneyText(estimateOf(plan.lines).total));

/** Returns the estimate as text, or undefined when the plan has no cost lines. */
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
