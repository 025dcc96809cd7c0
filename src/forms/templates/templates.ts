// The templates as set-up first makes them; staff edit the Google Docs afterwards.
import type { FormCode } from '../../procedure/incident';
import type { NamesInHead } from '../fields';
import { bm01Template } from './bm01';
import { bm02Template } from './bm02';
import { bm03Template } from './bm03';
import { bm03aTemplate } from './bm03a';
import { bm04Template } from './bm04';
import { bm04aTemplate } from './bm04a';
import { bm05Template } from './bm05';
import type { Template } from './page-parts';

/** Returns the template of a form. The agency's names give the rules in its head a length. */
export function template(form: FormCode, agency: NamesInHead): Template {
  return templates[form](agency);
}

const templates: Record<FormCode, (agency: NamesInHead) => Template> = {
  'BM.01': bm01Template,
  'BM.02': bm02Template,
  'BM.03': bm03Template,
  'BM.03A': bm03aTemplate,
  'BM.04': bm04Template,
  'BM.04A': bm04aTemplate,
  'BM.05': bm05Template,
};
