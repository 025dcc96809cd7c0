// What staff have broken in a template, noticed when a document is made from it: told to IT unit and keeper with the other faults.
import { requiredPlaceholders } from '../../forms/templates/required';
import type { FormCode } from '../../procedure/incident';
import { documentTexts } from '../../texts/documents';
import { readProperty, writeProperty } from '../platform/properties';

/** A sentence for each template that its last document has shown to be wrong, by form. */
export const templateFaults = (): Partial<Record<FormCode, string>> =>
  JSON.parse(readProperty('templates.faults') || '{}') as Partial<Record<FormCode, string>>;

/** Returns what is wrong with the placeholders of a template; '' for nothing. */
export function templateFault(form: FormCode, { unknown, names }: { unknown: string[]; names: string[] }): string {
  const lacking = requiredPlaceholders[form].filter((name) => !names.includes(name)).map((name) => `{{${name}}}`);
  return documentTexts.templateFault(form, unknown, lacking);
}

/** Notes the sentence, or that the template is right again. */
export function noteTemplate(form: FormCode, fault: string): void {
  const { [form]: before = '', ...others } = templateFaults();
  if (before === fault) return;
  writeProperty('templates.faults', JSON.stringify(fault ? { ...others, [form]: fault } : others));
}
