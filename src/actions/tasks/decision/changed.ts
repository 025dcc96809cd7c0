// The warning over a decision whose rows in the journal were altered or deleted by hand: it will not be recorded.
import type { CommandType, Refusal } from '../../../procedure/commands';
import type { Incident } from '../../../procedure/incident';
import { refusalText } from '../../../texts/refusals/refusals';
import type { DialogModel } from '../../page-models';
import type { Office } from '../../ports';

export function changedWarning(office: Office, incident: Incident, type: CommandType): Pick<DialogModel, 'warning'> {
  const alteredRows = office.reading.alteredRows(incident.code);
  const refusal: Refusal = office.reading.hasLostEvents(incident.code) ? { code: 'eventsLost' } : { code: 'matterChanged', alteredRows };
  return refusal.code === 'eventsLost' || alteredRows.length ? { warning: refusalText(refusal, { type }, incident) } : {};
}
