// How an incident ends otherwise than by handover (row 10), and how a security watch is concluded (§5).

import type { Command } from '../commands';
import type { Incident } from '../incident';
import { invalidIf, needed, oneOf, type Ruling, unlessRefused } from './checks';

type Asked<T extends Command['type']> = Extract<Command, { type: T }>;

const endingTypes = { reject: 'rejected', cancel: 'cancelled', markUnrepairable: 'markedUnrepairable' } as const;

/** Từ chối, hủy, không khắc phục được: a reason is required. */
export function endOtherwise(_incident: Incident, { type, reason }: Asked<'reject' | 'cancel' | 'markUnrepairable'>): Ruling {
  return unlessRefused([needed('reason', reason)], () => [{ type: endingTypes[type], reason: reason.trim() }]);
}

/** Trùng: with the code of the incident it repeats, which is another one. Whether that one exists is known to the register. */
export function markDuplicate(incident: Incident, { duplicateOf, reason }: Asked<'markDuplicate'>): Ruling {
  const other = duplicateOf.trim();
  return unlessRefused(
    [needed('duplicateOf', other), invalidIf(other.toUpperCase() === incident.code.toUpperCase(), 'duplicateOf', 'self')],
    () => [{ type: 'markedDuplicate', duplicateOf: other, reason: reason.trim() }],
  );
}

/** «Đã báo cáo», or «không phải sự cố an ninh mạng» with the grounds for it. */
export function concludeSecurity(_incident: Incident, { kind, note }: Asked<'concludeSecurity'>): Ruling {
  return unlessRefused(
    [oneOf('kind', kind, ['reported', 'notSecurity']), kind === 'notSecurity' ? needed('note', note) : undefined],
    () => [{ type: 'securityConcluded', kind, note: note.trim() }],
  );
}
