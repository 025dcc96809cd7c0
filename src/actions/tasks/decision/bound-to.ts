// What a leader's dialog on an extension or a cost is bound to: what was asked, and a warning when hands have altered its rows in the journal.
import type { Incident } from '../../../procedure/incident';
import { askedText, type LeaderAnswerType } from '../../../procedure/rights/asked-of-leaders';
import { refusalText } from '../../../texts/refusals/refusals';
import type { DialogModel } from '../../page-models';
import type { Office } from '../../ports';

/** Returns the parts of the dialog; with the warning nothing will be recorded. */
export function boundTo(office: Office, incident: Incident, type: LeaderAnswerType): Pick<DialogModel, 'hidden' | 'warning'> {
  const { code } = incident;
  const alteredRows = office.reading.alteredRows(code);
  const refusal = office.reading.hasLostEvents(code)
    ? { code: 'eventsLost' as const }
    : alteredRows.length
      ? { code: 'matterChanged' as const, alteredRows }
      : undefined;
  return { hidden: { shown: askedText(incident, type) }, ...(refusal ? { warning: refusalText(refusal, { type }, incident) } : {}) };
}
