// From an incident to the fields of its printed forms BM.01 … BM.05.
import type { Calendar } from '../procedure/calendar';
import type { FormCode, Incident, Instant } from '../procedure/incident';
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
  calendar: Calendar;
}

export function formFields(form: FormCode, _incident: Incident, _context: FormContext): FormFields {
  throw new Error(`${form} is not filled yet`);
}
