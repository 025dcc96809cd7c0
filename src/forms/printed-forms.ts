// The fields of the printed forms BM.01 … BM.05, from an incident.

import type { FormCode, Incident } from '../procedure/incident';
import { bm01 } from './bm01';
import { bm02 } from './bm02';
import { bm03 } from './bm03';
import { bm04 } from './bm04';
import { bm05 } from './bm05';
import type { FormFields } from './fields';
import type { FormContext } from './form-context';

/** Returns what a form's template is filled with for an incident; what is not known yet is dots. */
export function formFields(form: FormCode, incident: Incident, context: FormContext): FormFields {
  const { placeholders, rows, blocks } = forms[form](incident, context);
  return { placeholders, rows, blocks: { ...blocks, CO_BAN_HANH: context.agency.issue !== '' && context.agency.issuedOn !== '' } };
}

const forms: Record<FormCode, (incident: Incident, context: FormContext) => FormFields> = {
  'BM.01': bm01,
  'BM.02': bm02,
  'BM.03': bm03,
  'BM.04': bm04,
  'BM.05': bm05,
};
