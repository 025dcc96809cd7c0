// The installable triggers: run as whoever installed, so one installer only.
import { openForm } from '../intake-form/intake-form';

/** Which handler for what; names are checked against main.ts by the build. */
const handlers = [
  { handler: 'onFormSubmitted', kind: 'formSubmit' },
  { handler: 'onSheetEdited', kind: 'edit' },
  { handler: 'onSheetChanged', kind: 'change' },
  { handler: 'onSweep', kind: 'every10Minutes' },
] as const;

/** Installs what is missing and takes away what came twice. */
export function installTriggers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  const present = ScriptApp.getProjectTriggers();
  const seen = new Set<string>();
  for (const trigger of present) {
    const name = trigger.getHandlerFunction();
    // A form made anew has no trigger yet; the old one's never fires again.
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
