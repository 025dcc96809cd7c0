// The installable triggers: they run as the person who installed them, so there is only one installer.
import { openForm } from '../intake-form/intake-form';

/** The handler of each event; the build checks the names against main.ts. */
export const handlers = [
  { handler: 'onFormSubmitted', kind: 'formSubmit' },
  { handler: 'onSheetEdited', kind: 'edit' },
  { handler: 'onSheetChanged', kind: 'change' },
  { handler: 'onSweep', kind: 'every10Minutes' },
] as const;

/** Installs missing triggers and deletes those installed twice. */
export function installTriggers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const present = ScriptApp.getProjectTriggers();
  const seen = new Set<string>();
  for (const trigger of present) {
    const name = trigger.getHandlerFunction();
    // A new form has no trigger yet, and the trigger of the old form never fires again.
    const isStale = name === 'onFormSubmitted' && trigger.getTriggerSourceId() !== openForm()?.getId();
    if (seen.has(name) || isStale) ScriptApp.deleteTrigger(trigger);
    if (!isStale) seen.add(name);
  }
  for (const { handler, kind } of handlers) {
    if (seen.has(handler)) continue;
    const builder = ScriptApp.newTrigger(handler);
    if (kind === 'edit') builder.forSpreadsheet(spreadsheet).onEdit().create();
    else if (kind === 'change') builder.forSpreadsheet(spreadsheet).onChange().create();
    else if (kind === 'every10Minutes') builder.timeBased().everyMinutes(10).create();
    else builder.forForm(openForm()!).onFormSubmit().create();
  }
}
