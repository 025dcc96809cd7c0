// What a plan costs, in the words of a form.

import { moneyText, moneyWords, printedQuantity, sumText } from '../figures';
import { estimateOf } from '../procedure/estimate';
import type { Plan } from '../procedure/incident';
import { dots, orDots, printable } from './form-text';

export interface PlanCost {
  /** Không phát sinh kinh phí. */
  isFree: boolean;
  dong: number;
  /** '734.400 đồng', dots while there is no plan. */
  total: string;
  words: string;
  lines: Record<string, string>[];
  /** Cộng, before tax. */
  subtotal: string;
  /** A row for each rate of thuế GTGT in use. */
  vat: Record<string, string>[];
  /** Tổng cộng as it stands in the table, without «đồng». */
  sum: string;
}

export function costOf(plan: Plan | undefined): PlanCost {
  if (!plan) return { isFree: false, dong: 0, total: dots, words: dots, lines: [], subtotal: '', vat: [], sum: '' };
  const lines = plan.noCost ? [] : plan.lines;
  const { amounts, subtotal, vat, total } = estimateOf(lines);
  return {
    isFree: total === 0,
    dong: total,
    total: moneyText(total),
    words: moneyWords(total),
    lines: lines.map((line, index) => ({
      TT: String(index + 1),
      NOI_DUNG: orDots(line.content),
      DVT: printable(line.unit),
      SO_LUONG: printedQuantity(line.quantity),
      DON_GIA: sumText(line.unitPrice),
      THANH_TIEN: sumText(amounts[index]!),
      GHI_CHU: printable(line.note),
    })),
    subtotal: sumText(subtotal),
    // Which rate belongs to which line is seen on the note of the row only when rates differ; one rate speaks for itself.
    vat: vat.map(({ percent, base, amount }) => ({
      THUE_SUAT: String(percent).replace('.', ','),
      TIEN_THUE: sumText(amount),
      CO_SO_THUE: vat.length > 1 || base !== subtotal ? `trên ${sumText(base)}` : '',
    })),
    sum: sumText(total),
  };
}
