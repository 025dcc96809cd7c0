// What timers and menus note on an incident: printed forms owed and made, limits counted anew.

import type { Command } from '../commands';
import { formCodes, type Incident } from '../incident';
import type { DecisionContext } from '../settings';
import { invalidIf, needed, oneOf, type Ruling, unlessRefused } from './checks';
import { recomputedLimits } from './step-limits';

type Asked<T extends Command['type']> = Extract<Command, { type: T }>;

/** Another edition of a form is wanted. One that is owed already will show the incident as it is now. */
export function oweDocument(incident: Incident, { form }: Asked<'oweDocument'>): Ruling {
  return unlessRefused(
    [oneOf('form', form, formCodes), incident.pendingDocuments.includes(form) ? { code: 'alreadyDone' } : undefined],
    () => [{ type: 'documentOwed', form }],
  );
}

/** An edition was made. The same edition is noted once, however often the run is repeated. */
export function recordDocument(incident: Incident, { document }: Asked<'recordDocument'>): Ruling {
  const isKnown = incident.documents.some(({ form, edition }) => form === document.form && edition === document.edition);
  return unlessRefused(
    [
      isKnown ? { code: 'alreadyDone' } : undefined,
      oneOf('form', document.form, formCodes),
      invalidIf(!Number.isInteger(document.edition), 'edition', 'notWhole'),
      invalidIf(document.edition < 1, 'edition', 'negative'),
      needed('fileId', document.fileId),
    ],
    () => [{ type: 'documentMade', document }],
  );
}

/** After a change of the calendar or of «Quy trình»: the open limits from their recorded starts. Nothing moved gives no event. */
export function recomputeLimits(incident: Incident, { reason }: Asked<'recomputeLimits'>, context: DecisionContext): Ruling {
  return unlessRefused([needed('reason', reason)], () => {
    const moved = recomputedLimits(incident, context);
    return Object.keys(moved).length > 0 ? [{ type: 'duesRecomputed', reason: reason.trim(), ...moved }] : [];
  });
}
