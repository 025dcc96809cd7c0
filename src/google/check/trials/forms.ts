// A trial with a form: an answer is in the form's list at once, and in the sheet of answers within seconds.
import { sheetsApi } from '../../platform/apis';
import type { Trial } from './trial-place';

const ANSWER = 'Phiếu thử';

/** The method is newer than the published types, and older accounts lack it. */
type Publishable = GoogleAppsScript.Forms.Form & { setPublished?: (published: boolean) => void };

/** The form's list is what the product reads; the sheet of answers is read by people. */
const responses: Trial = (place) => {
  const form: Publishable = FormApp.openById(place.newFile('form'));
  if (typeof form.setPublished === 'function') form.setPublished(true);
  const question = form.addTextItem().setTitle(ANSWER);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, place.spreadsheetId);
  const sent = form.createResponse().withItemResponse(question.createResponse(ANSWER)).submit();
  if (!form.getResponses().some((response) => response.getId() === sent.getId())) return false;
  for (const pause of [0, 1000, 3000]) {
    if (pause) Utilities.sleep(pause);
    if (isInSheet(place.spreadsheetId)) return true;
  }
  return false;
};

/** Only the sheet of answers has our answer in a second column. */
function isInSheet(spreadsheetId: string): boolean {
  const { sheets = [] } = sheetsApi((spreadsheets) => spreadsheets.get(spreadsheetId, { fields: 'sheets(properties(sheetId))' }));
  const dataFilters = sheets.map(({ properties }) => ({
    gridRange: { sheetId: properties?.sheetId ?? 0, startRowIndex: 1, endRowIndex: 2 },
  }));
  const { valueRanges = [] } = sheetsApi((spreadsheets) => spreadsheets.Values.batchGetByDataFilter({ dataFilters }, spreadsheetId));
  return valueRanges.some(({ valueRange }) => valueRange?.values?.[0]?.[1] === ANSWER);
}

export const formTrials = { responses };
