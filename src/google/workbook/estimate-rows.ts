// Rows of Dự toán: the cost lines of each plan version, for reading and adding up. They are made from the plans in the journal.
import { lineAmount } from '../../procedure/estimate';
import type { Plan } from '../../procedure/incident';
import { withheldLineText } from '../../texts/labels';
import { type Cell, cellText, readText } from './cells';
import { type Columns, rowOf } from './tables';

/** The cost lines of one version of an incident's plan. */
export interface WrittenEstimate extends Pick<Plan, 'version' | 'lines'> {
  code: string;
  /** Whether only people with a role may read what the lines say. */
  isWithheld: boolean;
}

/** Returns what a cost line says; '' where it is withheld. */
export function lineContent(cell: unknown): string {
  const text = readText(cell as Cell);
  return text === withheldLineText ? '' : text;
}

/** Returns a row for each cost line. */
export function estimateRows(columns: Columns, { code, version, lines, isWithheld }: WrittenEstimate): Cell[][] {
  return lines.map((line, index) =>
    rowOf(columns, {
      code,
      version,
      line: index + 1,
      content: isWithheld ? withheldLineText : cellText(line.content),
      unit: cellText(line.unit),
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      amount: lineAmount(line),
      vatPercent: line.vatPercent,
      note: isWithheld ? '' : cellText(line.note),
    }),
  );
}
