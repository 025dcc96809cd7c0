// The global functions of the script that compares the facts on a real account.
import { listed } from '../all-facts';
import { begin, goOn } from './comparison-sheet';

export const onOpen = () => {
  SpreadsheetApp.getUi().createMenu('Đối chiếu').addItem('Đối chiếu', 'compare').addToUi();
};

export const compare = () => begin();
/** Called by the page that `compare` opens, until no fact is left. */
export const compareOn = () => goOn();
/** Runs facts, by their index in the list; returns what each saw, or the error that it threw. */
export const seeFacts = (indexes: number[]) =>
  indexes.map((index) => {
    try {
      return { seen: listed[index]!.see!() ?? null };
    } catch (error) {
      return { error: String(error) };
    }
  });
/** The triggers and properties that facts have left behind: there must be none. */
export const leftBehind = () => ({
  triggers: ScriptApp.getProjectTriggers().length,
  properties: [
    PropertiesService.getScriptProperties(),
    PropertiesService.getUserProperties(),
    PropertiesService.getDocumentProperties(),
  ].flatMap((properties) => properties.getKeys()),
});
