// What timers and menus record on an incident: the number of a proposal, pending and made documents, recomputed limits.

import type { CommandOf } from '../commands';
import { type FormCode, formCodes, type Incident } from '../incident';
import { numberOf, proposalOf } from '../incident-state';
import { formOfStep } from '../procedure-table';
import type { DecisionContext } from '../settings';
import { startOfDay } from '../time/dates';
import { invalidIf, invalidUnlessOneOf, invalidUnlessPast, missingIfBlank, type Ruling, unlessRefused } from './checks';
import { recomputedLimits } from './step-limits';

/** Returns the forms that may be asked for: those that were made or asked for, and that of the step that is being worked on. */
export function formsToMake({ status, step, documents, pendingDocuments }: Incident): FormCode[] {
  const ofStep = status === 'open' ? formOfStep[step] : undefined;
  return formCodes.filter(
    (form) => form === ofStep || pendingDocuments.includes(form) || documents.some((document) => document.form === form),
  );
}

/** Numbers longer than this are none. */
export const longestNumber = 50;

/** Records số, ngày that the văn thư gave to the proposal; recorded again, the last one counts. A correction stays in the journal. */
export function numberProposal(incident: Incident, command: CommandOf<'numberProposal'>, { at }: DecisionContext): Ruling {
  const number = command.number.replace(/\s+/g, ' ').trim();
  const { plan } = proposalOf(incident);
  const isKnown = numberOf(incident, plan?.version);
  return unlessRefused(
    [
      missingIfBlank('number', number),
      invalidIf(number.length > longestNumber, 'number', 'tooLong'),
      invalidUnlessPast('numberDay', command.day, at),
      invalidIf(command.day < startOfDay(incident.report.reportedAt), 'numberDay', 'beforeReport'),
      isKnown?.number === number && isKnown.day === command.day ? { code: 'alreadyDone' } : undefined,
    ],
    () => [{ type: 'proposalNumbered', planVersion: plan!.version, number, day: command.day }],
  );
}

/**
 * Asks for another document of a form that a step has brought. Refused while one is pending: it will show the incident as it is now.
 */
export function oweDocument(incident: Incident, { form }: CommandOf<'oweDocument'>): Ruling {
  return unlessRefused(
    [
      invalidUnlessOneOf('form', form, formCodes),
      incident.pendingDocuments.includes(form) ? { code: 'alreadyDone' } : undefined,
      formsToMake(incident).includes(form) ? undefined : { code: 'noFormYet' },
    ],
    () => [{ type: 'documentOwed', form }],
  );
}

/** Records a document that was made. The same edition is recorded once, however often the run is repeated. */
export function recordDocument(incident: Incident, { document }: CommandOf<'recordDocument'>): Ruling {
  const isKnown = incident.documents.some(({ form, edition }) => form === document.form && edition === document.edition);
  return unlessRefused(
    [
      isKnown ? { code: 'alreadyDone' } : undefined,
      invalidUnlessOneOf('form', document.form, formCodes),
      invalidIf(!Number.isInteger(document.edition), 'edition', 'notWhole'),
      invalidIf(document.edition < 1, 'edition', 'negative'),
      missingIfBlank('fileId', document.fileId),
    ],
    () => [{ type: 'documentMade', document }],
  );
}

/** Recomputes the open limits after a change of the calendar or of «Quy trình». When no limit moves there is no event. */
export function recomputeLimits(incident: Incident, { reason }: CommandOf<'recomputeLimits'>, context: DecisionContext): Ruling {
  return unlessRefused([missingIfBlank('reason', reason)], () => {
    const moved = recomputedLimits(incident, context);
    return Object.keys(moved).length > 0 ? [{ type: 'duesRecomputed', reason: reason.trim(), ...moved }] : [];
  });
}
