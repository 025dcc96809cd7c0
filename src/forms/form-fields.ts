// From an incident to the fields of its printed forms BM.01 … BM.05.
import type { Calendar } from '../procedure/calendar';
import type { FormCode, Incident, Instant } from '../procedure/incident';
import { bm01 } from './bm01';
import { bm02 } from './bm02';
import { bm03 } from './bm03';
import { bm04 } from './bm04';
import { bm05 } from './bm05';
import type { Agency, FormFields } from './fields';

/** What a form needs to know besides the incident. */
export interface FormContext {
  agency: Agency;
  /** When the form is made. */
  at: Instant;
  /** Names of the groups by code: { MI: 'Máy in, máy quét, ngoại vi' }. */
  groupNames: Record<string, string>;
  /** Lịch sử sửa chữa: a line for each earlier incident of the same device, oldest first; [] when there is none. */
  repairHistory: string[];
  /** For how much working time a limit was passed. */
  calendar: Pick<Calendar, 'workingMinutesBetween'>;
}

export function formFields(form: FormCode, incident: Incident, context: FormContext): FormFields {
  return forms[form](incident, context);
}

const forms: Record<FormCode, (incident: Incident, context: FormContext) => FormFields> = {
  'BM.01': bm01,
  'BM.02': bm02,
  'BM.03': bm03,
  'BM.04': bm04,
  'BM.05': bm05,
};
