// The canonical text of a plan with its estimate, and what differs between two.
import type { CostLine, Plan } from './incident';

/** A part of the plan in the canonical text. */
export type PlanPart = 'version' | keyof Omit<Plan, 'version' | 'by' | 'at'>;

/** What a decision is made on, in the order of the canonical text; who wrote the plan and when is left out. */
const parts: PlanPart[] = [
  'version',
  'kind',
  'participants',
  'items',
  'cause',
  'data',
  'text',
  'choiceReason',
  'requirements',
  'lines',
  'noCost',
  'vendor',
  'funding',
  'duration',
  'priceBasis',
];
const columns: (keyof CostLine)[] = ['content', 'unit', 'quantity', 'unitPrice', 'vatPercent', 'note'];

function partOf(plan: Plan, part: PlanPart): unknown {
  if (part === 'lines') return plan.lines.map((line) => columns.map((column) => line[column]));
  if (part === 'items') return plan.items.map((item) => [item.name, item.identity, item.yearInUse, item.warranty, item.condition]);
  return plan[part];
}

/**
 * Returns the canonical text of plan and estimate, which the caller hashes. It is the same for the same contents in any order of
 * properties, and differs for any change of a figure, a word or the version. A plan of an older version has no basis of its prices, and
 * keeps the text that it was submitted with.
 */
export const planDigestText = (plan: Plan): string =>
  JSON.stringify(parts.filter((part) => part !== 'priceBasis' || plan.priceBasis !== undefined).map((part) => partOf(plan, part)));

/** A part of a plan that differs; for a cost line its number from 1 and its column, without a column the whole line. */
export interface PlanChange {
  part: PlanPart;
  line?: number;
  column?: keyof CostLine;
  /** Undefined for a line that was not there. */
  before: unknown;
  after: unknown;
}

/**
 * Returns what differs between the plan that a person saw and the present one.
 * @param shown a text of `planDigestText`; [] for any other text
 */
export function planChanges(shown: string, now: Plan): PlanChange[] {
  const before = parsed(shown);
  if (!before) return [];
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);
  return parts.flatMap((part, index): PlanChange[] => {
    const [was, is] = [before[index], partOf(now, part)];
    if (same(was, is)) return [];
    if (part !== 'lines' || !Array.isArray(was)) return [{ part, before: was, after: is }];
    const lines = is as unknown[][];
    return Array.from({ length: Math.max(was.length, lines.length) }, (_, at) => at).flatMap((at): PlanChange[] => {
      const [old, present] = [was[at] as unknown[] | undefined, lines[at]];
      if (same(old, present)) return [];
      if (!old || !present) return [{ part, line: at + 1, before: old?.[0], after: present?.[0] }];
      return columns.flatMap((column, place) =>
        same(old[place], present[place]) ? [] : [{ part, line: at + 1, column, before: old[place], after: present[place] }],
      );
    });
  });
}

function parsed(text: string): unknown[] | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) && value.length >= parts.length - 1 && value.length <= parts.length ? value : undefined;
  } catch {
    return undefined;
  }
}
