// Dự toán: the cost lines of each plan version, for reading and adding up. It is made from the plans in the journal.
import { lineAmount } from '../../procedure/estimate';
import type { Plan } from '../../procedure/incident';
import { cellText, ensureRows, rowOf } from './cells';
import type { Workbook } from './workbook';

/** The cost lines of one version of an incident's plan. */
export interface WrittenEstimate extends Pick<Plan, 'version' | 'lines'> {
  code: string;
}

/** Appends the lines of a plan version in one write; only under the lock. */
export function writeEstimate(workbook: Workbook, estimate: WrittenEstimate): void {
  prepareEstimate(workbook, estimate)();
}

/** Prepares the rows; the returned function writes them. */
export function prepareEstimate(workbook: Workbook, estimate: WrittenEstimate): () => void {
  if (!estimate.lines.length) return () => undefined;
  const { sheet, width } = workbook.table('estimate');
  const rows = rowsOf(workbook, estimate);
  const first = sheet.getLastRow() + 1;
  ensureRows(sheet, first + rows.length - 1);
  const range = sheet.getRange(first, 1, rows.length, width);
  return () => {
    range.setValues(rows);
  };
}

/** Restores the sheet when it was changed by hand, in one read and one write; returns true when it was. Only under the lock. */
export function restoreEstimates(workbook: Workbook, estimates: WrittenEstimate[]): boolean {
  const { sheet, width } = workbook.table('estimate');
  const rows = estimates.flatMap((estimate) => rowsOf(workbook, estimate));
  const present = sheet.getLastRow() < 2 ? [] : (sheet.getRange(2, 1, sheet.getLastRow() - 1, width).getValues() as unknown[][]);
  const isSame =
    present.length === rows.length && rows.every((row, index) => row.every((cell, column) => cell === present[index]![column]));
  if (isSame) return false;
  const blank: unknown[] = new Array(width).fill('');
  const all = present.length > rows.length ? [...rows, ...present.slice(rows.length).map(() => blank)] : rows;
  ensureRows(sheet, all.length + 1);
  sheet.getRange(2, 1, all.length, width).setValues(all);
  return true;
}

/** Returns the plan versions in the sheet: 'SC-2026-0001/1'. */
export function estimatesWritten(workbook: Workbook): Set<string> {
  const { sheet, columns, width } = workbook.table('estimate');
  const last = sheet.getLastRow();
  if (last < 2) return new Set();
  const cells = sheet.getRange(2, 1, last - 1, width).getValues() as unknown[][];
  return new Set(cells.map((row) => `${row[columns.code! - 1]}/${row[columns.version! - 1]}`));
}

function rowsOf(workbook: Workbook, { code, version, lines }: WrittenEstimate): unknown[][] {
  const table = workbook.table('estimate');
  return lines.map((line, index) =>
    rowOf(table, {
      code,
      version,
      line: index + 1,
      content: cellText(line.content),
      unit: cellText(line.unit),
      quantity: line.quantity,
      unitPrice: line.unitPrice,
      amount: lineAmount(line),
      vatPercent: line.vatPercent,
      note: cellText(line.note),
    }),
  );
}
