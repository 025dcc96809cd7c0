// Dự toán: the cost lines of each plan version, for reading and adding up; the plan in the journal is the truth.
import { lineAmount } from '../procedure/estimate';
import type { Plan } from '../procedure/incident';
import { type Book, cellText, ensureRows } from './book';

/** Appends the lines of a plan version in one write. Only under the lock. */
export function writeEstimate(book: Book, code: string, plan: Plan): void {
  if (!plan.lines.length) return;
  const { sheet, columns, width } = book.table('estimate');
  const first = sheet.getLastRow() + 1;
  const rows = plan.lines.map((line, index) => {
    const row: unknown[] = new Array(width).fill('');
    const values: Record<string, unknown> = {
      code,
      version: plan.version,
      line: index + 1,
      content: cellText(line.content),
      unit: cellText(line.unit),
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      amount: lineAmount(line),
      vatPercent: line.vatPercent,
      note: cellText(line.note),
    };
    for (const [key, value] of Object.entries(values)) row[columns[key]! - 1] = value;
    return row;
  });
  ensureRows(sheet, first + rows.length - 1);
  sheet.getRange(first, 1, rows.length, width).setValues(rows);
}

/** Which versions of which incidents stand there: 'SC-2026-0001/1'. */
export function estimatesWritten(book: Book): Set<string> {
  const { sheet, columns, width } = book.table('estimate');
  const last = sheet.getLastRow();
  if (last < 2) return new Set();
  const cells = sheet.getRange(2, 1, last - 1, width).getValues() as unknown[][];
  return new Set(cells.map((row) => `${row[columns.code! - 1]}/${row[columns.version! - 1]}`));
}
