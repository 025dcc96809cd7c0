// One commit: journal rows, register rows, cost lines, pending mails and the journal's end, in one write that is whole or not done.

import type { Changes } from '../../actions/ports';
import type { Instant } from '../../procedure/incident';
import type { Delegation } from '../../procedure/rights/people';
import { codeOf } from '../platform/apis';
import { log } from '../platform/log';
import { writeProperty } from '../platform/properties';
import { readText } from './cells';
import { Draft, ofFolder, type RegisterRepair } from './draft';
import { findEnd, type JournalEnd, rememberDelegations } from './journal-end';
import type { ClaimedMail } from './mails/mail-rows';
import type { RegisterReading } from './reading/reading';
import { runsOf } from './tables';
import type { Workbook } from './workbook';

/**
 * Writes the changes.
 * @param reading was read under the same lock
 * @returns the mails that were added, claimed by this run
 * @throws the platform's error when nothing was written, or when nobody can tell whether it was
 */
export function commit(reading: RegisterReading, changes: Changes, at: Instant, repair?: RegisterRepair): ClaimedMail[] {
  const { workbook } = reading;
  let draft: Draft | undefined;
  let codes: string[] = [];
  const send = (learnsVendors: boolean) =>
    workbook.write(
      () => {
        draft = new Draft(reading, at, learnsVendors).add(changes, repair);
        if (draft.delegations) rememberBoth(reading, draft.delegations);
        return draft.changes;
      },
      () => draft!.updatedCodes,
    );
  try {
    try {
      codes = send(true);
    } catch (error) {
      // 400 proves that nothing was written. «Đơn vị đối tác» is a convenience: hands that have locked or cut it stop no action.
      if (codeOf(error) !== 400 || !draft?.hasVendors) throw error;
      log('', error);
      codes = send(false);
    }
  } catch (error) {
    const isJournalled = draft !== undefined && draft.end.hash !== reading.end.hash;
    if (!isJournalled || !isUnknown(error) || !isWritten(workbook, draft!.end)) throw error;
    // The answer was lost, but the journal has the rows.
  }
  try {
    // Whoever copies the former delegations back into the cell gives them no force.
    if (draft!.delegations) rememberDelegations(draft!.delegations);
    markDisplaced(reading, draft!, codes);
  } catch (error) {
    // What was written stands; the comparison of the next hour finds the rows too.
    log('', error);
  }
  return draft!.mails;
}

/** What stands and what will stand are both good for as long as nobody knows whether the write comes to pass. */
function rememberBoth({ noted: { delegations, isRemembered } }: RegisterReading, next: Delegation[]): void {
  // Until those of «Phân quyền» are in the journal, nothing may say that they are.
  if (delegations) rememberDelegations(...(isRemembered ? [delegations] : []), next);
}

/**
 * Marks rows that a person has moved between read and write, so that another incident's row got what was written: the next sweep
 * compares register and journal, and writes them again.
 */
function markDisplaced(reading: RegisterReading, { updated }: Draft, codes: string[]): void {
  const { workbook } = reading;
  const displaced = updated.flatMap(({ row, code }, index) => {
    const found = codes[index] === undefined ? code : readText(codes[index]);
    return found === code ? [] : [{ row, isOfNone: found === '' }];
  });
  if (!displaced.length) return;
  const columns = reading.columns('register');
  const blanks = (keys: readonly string[]) => Object.fromEntries(keys.map((key) => [key, '']));
  // The folder may be the other incident's; without it, that of the first document counts.
  const ofAnother = blanks(['journalRows', ...ofFolder]);
  // A row of no incident would stay as one that people typed.
  const ofNone = blanks(Object.keys(columns).filter((key) => key !== 'code'));
  workbook.write(() =>
    displaced.flatMap(({ row, isOfNone }) =>
      runsOf(columns, isOfNone ? ofNone : ofAnother).map(({ column, cells }) => workbook.writeCells('register', row, column, [cells])),
    ),
  );
  writeProperty('compared', '');
}

/** 400 and 429 prove that nothing was written; after a lost answer or a fault of the server nobody knows. */
const isUnknown = (error: unknown): boolean => error instanceof Error && (codeOf(error) === undefined || codeOf(error)! >= 500);

function isWritten(workbook: Workbook, { hash }: JournalEnd): boolean {
  const [headers] = workbook.read([{ sheet: 'journal', firstRow: 1, lastRow: 1 }]);
  return findEnd(headers![0] ?? [])?.end.hash === hash;
}
