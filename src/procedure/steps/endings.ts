// Endings other than the handover (row 10), and the conclusion of the security clock (§5).

import type { CommandOf } from '../commands';
import type { Incident } from '../incident';
import { missingRecords } from '../incident-records';
import { invalidIf, invalidUnlessOneOf, missingIfBlank, type Ruling, unlessRefused } from './checks';

const endingTypes = { reject: 'rejected', cancel: 'cancelled', markUnrepairable: 'markedUnrepairable' } as const;

/** Từ chối, hủy, không khắc phục được: a reason is required. */
export function endOtherwise(incident: Incident, { type, reason }: CommandOf<'reject' | 'cancel' | 'markUnrepairable'>): Ruling {
  return unlessRefused([missingIfBlank('reason', reason)], () => [
    { type: endingTypes[type], reason: reason.trim(), missing: missingRecords(incident) },
  ]);
}

/** Trùng: requires the code of another incident. The caller, who has the register, checks that it exists. */
export function markDuplicate(incident: Incident, { duplicateOf, reason }: CommandOf<'markDuplicate'>): Ruling {
  const other = duplicateOf.trim();
  return unlessRefused(
    [missingIfBlank('duplicateOf', other), invalidIf(other.toUpperCase() === incident.code.toUpperCase(), 'duplicateOf', 'self')],
    // The records of what happened are those of the other incident.
    () => [{ type: 'markedDuplicate', duplicateOf: other, reason: reason.trim(), missing: [] }],
  );
}

/** «Đã báo cáo», or «không phải sự cố an ninh mạng»: the latter requires the grounds. */
export function concludeSecurity(_incident: Incident, { kind, note }: CommandOf<'concludeSecurity'>): Ruling {
  return unlessRefused(
    [invalidUnlessOneOf('kind', kind, ['reported', 'notSecurity']), kind === 'notSecurity' ? missingIfBlank('note', note) : undefined],
    () => [{ type: 'securityConcluded', kind, note: note.trim() }],
  );
}
