// Danh sách chỗ điền: each placeholder of each form with what it prints for a sample incident.
import { type FormCode, formCodes } from '../procedure/incident';
import type { FormContext } from './form-context';
import { formFields } from './printed-forms';
import { sampleIncident } from './sample-incident';
import { issuedPlaceholders } from './templates/known-placeholders';

export interface PlaceholderTable {
  form: FormCode;
  rows: [typed: string, prints: string][];
}

/** What is said of placeholders that print no text of their own. */
export interface ListWords {
  block(isPrinted: boolean): string;
  list: string;
  empty: string;
  sampleHistory: string;
}

/** Returns a table for each form: what is typed into the template, and what stands there on paper. */
export const placeholderTables = (context: FormContext, t: ListWords): PlaceholderTable[] =>
  formCodes.map((form) => {
    const sample = { ...context, repairHistory: () => [t.sampleHistory] };
    const { placeholders, rows, blocks } = formFields(form, sampleIncident, sample);
    const items = Object.values(rows).flatMap(([item]) => (item ? [item] : []));
    const describe = (name: string): [string, string] => {
      if (Object.keys(blocks).includes(name)) return [`{{?${name}}} … {{/${name}}}`, t.block(blocks[name]!)];
      if (Object.keys(rows).includes(name)) return [`{{#${name}}}`, t.list];
      const value = items.find((item) => Object.keys(item).includes(name))?.[name] ?? placeholders[name] ?? '';
      return [`{{${name}}}`, value.replace(/\n/g, ' / ') || t.empty];
    };
    return { form, rows: issuedPlaceholders(form, context.agency).map(describe) };
  });
