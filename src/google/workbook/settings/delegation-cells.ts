// The delegations as «Phân quyền» shows them: scripts write these cells, and what people type there has no force.
import type { Instant } from '../../../procedure/incident';
import { isInForce } from '../../../procedure/rights/delegation';
import { type Delegation, type Identity, samePerson } from '../../../procedure/rights/people';
import { type Cell, isSame, readText } from '../cells';
import { columnsOf, runsOf } from '../tables';
import type { Change, Workbook } from '../workbook';
import type { SettingEntries } from './entries';
import type { SettingRow } from './setting-sheets';

/** Người ủy quyền, từ ngày, đến ngày. */
export const delegationColumns = ['delegatedBy', 'delegatedFrom', 'delegatedTo'] as const;
type ColumnKey = (typeof delegationColumns)[number];

const DAY = 86_400_000;

/** Returns the delegations that were given to a person. */
export const delegationsOf = (person: Identity, delegations: readonly Delegation[]): Delegation[] =>
  delegations.filter(({ to }) => samePerson(to, person));

/**
 * Returns the column in which somebody has typed; undefined when the cells are blank or show a delegation of the journal, perhaps one
 * that has just ended.
 * @param delegations of this person
 */
export function typedColumn(row: SettingRow, delegations: readonly Delegation[]): ColumnKey | undefined {
  const filled = delegationColumns.filter((key) => readText(row[key]).trim() !== '');
  const others = [...delegations].reverse().map((delegation) => {
    const shown = shownCells(delegation);
    return filled.filter((key) => !isSame(shown[key], key === 'delegatedBy' ? readText(row[key]).normalize('NFC').trim() : row[key]));
  });
  return others.some((keys) => !keys.length) ? undefined : (others[0] ?? filled)[0];
}

/** Returns the changes that show who has a delegation in force now; none where the cells show it. */
export function delegationChanges(workbook: Workbook, entries: SettingEntries, delegations: readonly Delegation[], at: Instant): Change[] {
  if (!workbook.has('people')) return [];
  // Rows that were kept, in place of a sheet that cannot be read, stand nowhere.
  const rows = entries.records('people').filter(({ rowNumber }) => rowNumber !== undefined);
  if (!rows.length) return [];
  const columns = columnsOf('people', entries.cellsOf('people')[0]);
  return rows.flatMap((row) => {
    const person = { email: readText(row.email).trim(), name: readText(row.name) };
    const inForce = delegationsOf(person, delegations).find((delegation) => isInForce(delegation, at));
    const wanted = inForce ? shownCells(inForce) : blank;
    if (delegationColumns.every((key) => isSame(wanted[key], row[key]))) return [];
    return runsOf(columns, wanted).map(({ column, cells }) => workbook.writeCells('people', Number(row.rowNumber), column, [cells]));
  });
}

const blank: Record<ColumnKey, Cell> = { delegatedBy: '', delegatedFrom: '', delegatedTo: '' };

const shownCells = ({ by, from, until }: Delegation): Record<ColumnKey, Cell> => ({
  delegatedBy: by.name,
  delegatedFrom: new Date(from),
  delegatedTo: new Date(until - DAY),
});
