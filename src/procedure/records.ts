// What timers and menus note on an incident: printed forms owed and made, limits counted anew.
import { invalidIf, needed, oneOf, type Ruling, unlessRefused } from './checks';
import { recomputedDues } from './clocks';
import type { Command } from './commands';
import type { FormCode, Incident } from './incident';
import type { DecisionContext } from './settings';

type Asked<T extends Command['type']> = Extract<Command, { type: T }>;

const forms: readonly FormCode[] = ['BM.01', 'BM.02', 'BM.03', 'BM.04', 'BM.05'];

/** Another edition of a form is wanted. One that is owed already will show the incident as it is now. */
export function oweDocument(incident: Incident, { form }: Asked<'oweDocument'>): Ruling {
  return unlessRefused([oneOf('form', form, forms), incident.documentsOwed.includes(form) ? { code: 'alreadyDone' } : undefined], () => [
    { type: 'documentOwed', form },
  ]);
}

/** An edition was made. The same edition is noted once, however often the run is repeated. */
export function recordDocument(incident: Incident, { document }: Asked<'recordDocument'>): Ruling {
  const isKnown = incident.documents.some(({ form, edition }) => form === document.form && edition === document.edition);
  return unlessRefused(
    [
      isKnown ? { code: 'alreadyDone' } : undefined,
      oneOf('form', document.form, forms),
      invalidIf(!Number.isInteger(document.edition), 'edition', 'notWhole'),
      invalidIf(document.edition < 1, 'edition', 'negative'),
      needed('fileId', document.fileId),
    ],
    () => [{ type: 'documentMade', document }],
  );
}

/** After a change of the calendar or of «Quy trình»: the open limits from their recorded starts. Nothing moved gives no event. */
export function recomputeDues(incident: Incident, { reason }: Asked<'recomputeDues'>, context: DecisionContext): Ruling {
  return unlessRefused([needed('reason', reason)], () => {
    const moved = recomputedDues(incident, context);
    return Object.keys(moved).length > 0 ? [{ type: 'duesRecomputed', reason: reason.trim(), ...moved }] : [];
  });
}
