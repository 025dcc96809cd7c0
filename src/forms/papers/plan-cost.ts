// The cost of a plan, as text for forms.

import { moneyText, moneyWords, printedQuantity, sumText } from '../../figures';
import { estimateOf } from '../../procedure/estimate';
import type { Plan } from '../../procedure/incident';
import { dots, orDots, printable } from '../form-text';

export interface PlanCost {
  /** Không phát sinh kinh phí. */
  isFree: boolean;
  totalDong: number;
  /** Tổng cộng, '734.400 đồng'; dots while there is no plan. */
  total: string;
  /** Bằng chữ. */
  totalInWords: string;
  /** A table row for each cost line. */
  lines: Record<string, string>[];
  /** Cộng, before tax. */
  subtotal: string;
  /** A row for each rate of thuế GTGT in use. */
  vat: Record<string, string>[];
  /** Tổng cộng in the table, without «đồng». */
  totalFigures: string;
}

/** Returns the cost of a plan as text; without a plan dots that are filled in by pen. */
export function costOf(plan: Plan | undefined): PlanCost {
  if (!plan) return { isFree: false, totalDong: 0, total: dots, totalInWords: dots, lines: [], subtotal: '', vat: [], totalFigures: '' };
  const lines = plan.noCost ? [] : plan.lines;
  const { amounts, subtotal, vat, total } = estimateOf(lines);
  return {
    isFree: total === 0,
    totalDong: total,
    total: moneyText(total),
    totalInWords: moneyWords(total),
    lines: lines.map((line, index) => ({
      TT: String(index + 1),
      NOI_DUNG: orDots(line.content),
      DVT: printable(line.unit),
      SO_LUONG: printedQuantity(line.quantity),
      DON_GIA: sumText(line.unitPrice),
      THANH_TIEN: sumText(amounts[index]!),
      // Beside lines with tax a line without it says so.
      THUE_DONG: vat.length ? `${percentText(line.vatPercent)}%` : '',
      GHI_CHU: printable(line.note),
    })),
    subtotal: sumText(subtotal),
    // The base is printed only when there are several rates, or lines without tax: one rate for all lines needs none.
    vat: vat.map(({ percent, base, amount }) => {
      const on = vat.length > 1 || base !== subtotal ? `trên ${sumText(base)}` : '';
      return {
        THUE_SUAT: percentText(percent),
        TIEN_THUE: sumText(amount),
        CO_SO_THUE: on,
        TREN_CO_SO: on && ` (${on})`,
      };
    }),
    totalFigures: sumText(total),
  };
}

const percentText = (percent: number): string => String(percent).replace('.', ',');
