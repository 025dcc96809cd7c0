// What set-up remembers between runs: ids and names, in the script's properties.
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

export const readProperty = (name: SetupProperty): string => PropertiesService.getScriptProperties().getProperty(name) ?? '';

export function writeProperty(name: SetupProperty, value: string): void {
  PropertiesService.getScriptProperties().setProperty(name, value);
}
