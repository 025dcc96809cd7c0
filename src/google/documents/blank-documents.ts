// Forms without an incident, as Google Docs to print: for a power cut, or to sign first and record afterwards.
import { blankFields } from '../../forms/blank-form';
import type { FormContext } from '../../forms/form-context';
import type { FormCode } from '../../procedure/incident';
import { documentTexts } from '../../texts/documents';
import { bin, has, listed, type Mark } from '../platform/marked-files';
import { makeDocument, type Source } from './document-files';

/** Makes a form that nobody has filled in, beside the templates; returns its address. The one made before goes. */
export function makeBlank(form: FormCode, source: Source, context: FormContext, folderId: string, register: string): string {
  const mark: Mark = { register, kind: 'blank', form };
  const before = listed(`${has('register', register)} and ${has('kind', 'blank')} and ${has('form', form)}`);
  const fields = () => blankFields(form, context);
  const { url, fileId } = makeDocument(source, fields, { name: documentTexts.blank(form), mark, folderId }, [], []);
  for (const { id, capabilities } of before) if (id !== fileId && capabilities?.canTrash) bin(id!);
  return url;
}
