// The delegations beside the journal: the end of the journal is a cell that hands can write, so it is compared with the events.
import { stricter } from '../../../procedure/rights/delegation';
import type { Delegation } from '../../../procedure/rights/people';
import type { RegisterReading } from '../reading/reading';

/**
 * Returns the delegations as they are to be noted; undefined when they are noted so.
 * @param journalCodes the code of each journal row from row 2 on
 */
export function delegationsBeside({ end, noted, journal }: RegisterReading, journalCodes: string[]): Delegation[] | undefined {
  const byJournal = journal.delegations(end.row, journalCodes);
  // Until those of «Phân quyền» are in the journal, there is nothing to compare.
  if (!noted.delegations && !byJournal) return undefined;
  const wanted = stricter(byJournal ?? [], noted.delegations ?? []);
  return noted.isRemembered && JSON.stringify(wanted) === JSON.stringify(end.delegations) ? undefined : wanted;
}
