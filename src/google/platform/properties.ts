// The script's properties: what is remembered between runs (ids, addresses, how far work has come). All are read in one call a run.
import type { FormCode } from '../../procedure/incident';

export type SetupProperty =
  | 'book.id'
  | 'book.sheets'
  | 'form.id'
  | 'form.items'
  | 'folder.root'
  | 'folder.templates'
  | 'folder.reports'
  | 'installer'
  | 'keeper.passing'
  | 'journal.noted'
  | 'webapp.url'
  | 'webapp.version'
  | 'trial.results'
  | 'trial.response'
  | 'time.rules'
  | 'swept.responses'
  | 'compared'
  | 'journal.checked'
  | 'mails.first'
  | 'mails.sent'
  | 'settings.told'
  | 'lost.told'
  | 'views'
  | 'mended'
  | 'journal.end'
  | 'code.last'
  | 'delegations'
  | 'rows.checked'
  | 'alarms'
  | 'alarm.people'
  | 'folder.copies'
  | 'journal.copied'
  | 'journal.restoring'
  | 'folder.begun'
  | 'folder.year'
  | 'form.earlier'
  | 'form.adding'
  | 'form.again'
  | 'form.contact'
  | 'form.signed'
  | 'making.form'
  | 'templates.kept'
  | 'placeholders.list'
  | 'finals.begun'
  | 'finals.seen'
  | 'finals.told'
  | 'finals.changed'
  | 'year.archive'
  | 'year.verified'
  | 'year.paper'
  | 'report.making'
  | 'report.papers'
  | `making.${FormCode}`
  | `template.${FormCode}`;

let known: Partial<Record<string, string>> | undefined;

/** Returns the value, '' when it was never written. */
export function readProperty(name: SetupProperty): string {
  known ??= PropertiesService.getScriptProperties().getProperties();
  return known[name] ?? '';
}

/** Returns the value as it is now: another run may have changed it since this one has read them all. */
export function readAgain(name: SetupProperty): string {
  return PropertiesService.getScriptProperties().getProperty(name) ?? '';
}

/** Stores a value for all runs to come. */
export function writeProperty(name: SetupProperty, value: string): void {
  PropertiesService.getScriptProperties().setProperty(name, value);
  if (known) known[name] = value;
}
