// The placeholders that a template of a form may have.
import type { FormCode } from '../../procedure/incident';
import { blankFields } from '../blank-form';
import type { NamesInHead } from '../fields';
import { placeholdersIn } from '../filling/placeholders';
import type { FormContext } from '../form-context';
import { textsOfTemplate } from './page-parts';
import { template } from './templates';

/** Returns the names in the template as it is issued, in its order. */
export const issuedPlaceholders = (form: FormCode, agency: NamesInHead): string[] =>
  placeholdersIn(textsOfTemplate(template(form, agency)));

/** Returns all names that the form fills in; templates of older versions have some that the issued one has not. */
export function knownPlaceholders(form: FormCode, context: FormContext): string[] {
  const { placeholders, rows, blocks } = blankFields(form, context);
  const items = Object.values(rows).flatMap((list) => list.flatMap((item) => Object.keys(item)));
  return [
    ...new Set([
      ...issuedPlaceholders(form, context.agency),
      ...Object.keys(placeholders),
      ...Object.keys(rows),
      ...items,
      ...Object.keys(blocks),
    ]),
  ];
}
