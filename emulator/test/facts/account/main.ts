// The only globals of the script that compares on a real account.
import { listed } from '../all-facts';
import { begin, goOn } from './comparison-sheet';

export const onOpen = () => {
  SpreadsheetApp.getUi().createMenu('Đối chiếu').addItem('Đối chiếu', 'compare').addToUi();
};

export const compare = () => begin();
/** Called by the page that `compare` opens, until nothing is left. */
export const compareOn = () => goOn();
/** One fact alone, by its place in the list. */
export const seeFact = (index: number) => listed[index]!.see!();
/** What facts that clean up after themselves leave: nothing. */
export const leftBehind = () => ({
  triggers: ScriptApp.getProjectTriggers().length,
  properties: [
    PropertiesService.getScriptProperties(),
    PropertiesService.getUserProperties(),
    PropertiesService.getDocumentProperties(),
  ].flatMap((properties) => properties.getKeys()),
});
