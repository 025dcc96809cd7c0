// The fields of the printed forms BM.01 … BM.05, from an incident.

import type { FormCode, Incident } from '../procedure/incident';
import type { FormFields } from './fields';
import type { FormContext } from './form-context';
import { bm01 } from './papers/bm01';
import { bm02 } from './papers/bm02';
import { bm03 } from './papers/bm03';
import { bm03a } from './papers/bm03a';
import { bm04 } from './papers/bm04';
import { bm04a } from './papers/bm04a';
import { bm05 } from './papers/bm05';
import { issueFields } from './papers/letterhead';

/** Returns what a form's template is filled with for an incident; what is not known yet is dots. */
export function formFields(form: FormCode, incident: Incident, context: FormContext): FormFields {
  const { placeholders, rows, blocks } = forms[form](incident, context);
  const issue = issueFields(form, context);
  return { placeholders: { ...placeholders, ...issue.placeholders }, rows, blocks: { ...blocks, ...issue.blocks } };
}

const forms: Record<FormCode, (incident: Incident, context: FormContext) => FormFields> = {
  'BM.01': bm01,
  'BM.02': bm02,
  'BM.03': bm03,
  'BM.03A': bm03a,
  'BM.04': bm04,
  'BM.04A': bm04a,
  'BM.05': bm05,
};
