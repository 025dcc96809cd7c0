// The script's properties: what is remembered between runs (ids, addresses, how far work has come).
import type { FormCode } from '../../procedure/incident';

export type SetupProperty =
  | 'book.id'
  | 'form.id'
  | 'form.items'
  | 'folder.root'
  | 'folder.templates'
  | 'installer'
  | 'webapp.url'
  | 'time.rules'
  | 'swept.row'
  | 'swept.responses'
  | 'journal.checked'
  | `template.${FormCode}`;

/** Returns the value, '' when it was never written. */
export const readProperty = (name: SetupProperty): string => PropertiesService.getScriptProperties().getProperty(name) ?? '';

/** Stores a value for all runs to come. */
export function writeProperty(name: SetupProperty, value: string): void {
  PropertiesService.getScriptProperties().setProperty(name, value);
}
