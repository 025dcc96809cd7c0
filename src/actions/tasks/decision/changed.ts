// The warning over a decision whose rows in the journal were altered by hand: it will not be recorded.
import type { CommandType } from '../../../procedure/commands';
import type { Incident } from '../../../procedure/incident';
import { refusalText } from '../../../texts/refusals/refusals';
import type { DialogModel } from '../../page-models';
import type { Office } from '../../ports';

export function changedWarning(office: Office, incident: Incident, type: CommandType): Pick<DialogModel, 'warning'> {
  const alteredRows = office.reading.alteredRows(incident.code);
  return alteredRows.length ? { warning: refusalText({ code: 'matterChanged', alteredRows }, { type }, incident) } : {};
}
