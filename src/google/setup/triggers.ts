// The installable triggers: they run as the person who installed them, so there is only one installer, who sees only their own.
import { readProperty } from '../platform/properties';

type Trigger = GoogleAppsScript.Script.Trigger;

/** The functions that triggers run; the build checks them against main.ts. */
export const handlers = ['onFormSubmitted', 'onSheetEdited', 'onSheetChanged', 'onSweep'];

/**
 * Puts the triggers right: of each wanted one exactly one, by handler, event and source. Triggers of other functions stay.
 * @returns false when there is no form to watch yet
 */
export function installTriggers(spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet): boolean {
  const { EventType } = ScriptApp;
  const formId = readProperty('form.id');
  const wanted = [
    { handler: 'onSheetEdited', event: EventType.ON_EDIT, source: spreadsheet.getId() },
    { handler: 'onSheetChanged', event: EventType.ON_CHANGE, source: spreadsheet.getId() },
    { handler: 'onSweep', event: EventType.CLOCK, source: '' },
    { handler: 'onFormSubmitted', event: EventType.ON_FORM_SUBMIT, source: formId },
  ];
  const present = ScriptApp.getProjectTriggers().filter((trigger) => handlers.includes(trigger.getHandlerFunction()));
  const kept = new Set<Trigger>();
  const missing = wanted.filter(({ handler, event, source }) => {
    const right = present.find(
      (trigger) =>
        trigger.getHandlerFunction() === handler &&
        trigger.getEventType() === event &&
        (event === EventType.CLOCK || trigger.getTriggerSourceId() === source),
    );
    if (right) kept.add(right);
    return !right;
  });
  // Deleted first, because an account may have twenty. The trigger of an old form never fires again.
  for (const trigger of present) if (!kept.has(trigger)) ScriptApp.deleteTrigger(trigger);
  for (const { handler, event, source } of missing) {
    const builder = ScriptApp.newTrigger(handler);
    if (event === EventType.ON_EDIT) builder.forSpreadsheet(spreadsheet).onEdit().create();
    else if (event === EventType.ON_CHANGE) builder.forSpreadsheet(spreadsheet).onChange().create();
    else if (event === EventType.CLOCK) builder.timeBased().everyMinutes(10).create();
    else if (source) builder.forForm(source).onFormSubmit().create();
  }
  return formId !== '';
}
