// The rows of a form's response tab.
import type { Links, ResponseColumn } from '../../workspace/links';
import { isQuestion, type KeptForm, type KeptResponse, partsOf } from './store';

/** Returns the columns of the response tab: the title and the key of each. */
export function headingsOf({ locale }: Links, form: KeptForm): ResponseColumn[] {
  const [timestamp, address] = locale.startsWith('vi') ? ['Dấu thời gian', 'Địa chỉ email'] : ['Timestamp', 'Email Address'];
  const email = form.collectsEmail ? [{ of: 'email', title: address! }] : [];
  const questions = form.items
    .filter(isQuestion)
    .flatMap(partsOf)
    .map(({ key, title }) => ({ of: key, title }));
  return [{ of: 'timestamp', title: timestamp! }, ...email, ...questions];
}

/** @param before the answers before an edit: the event reports only those that changed */
export function writeRow(links: Links, form: KeptForm, response: KeptResponse, before?: KeptResponse['answers']) {
  if (!form.destination) return undefined;
  const { spreadsheetId, sheetId } = form.destination;
  const email = form.collectsEmail ? [response.email] : [];
  const textsOf = (answers: KeptResponse['answers']) =>
    form.items
      .filter(isQuestion)
      .flatMap(partsOf)
      .map(({ item, row }) => [(row === undefined ? answers[item.id] : answers[item.id]?.[row]) ?? []].flat().join(', '));
  const values = [links.runtime.makeDate(response.at), ...email, ...textsOf(response.answers)];
  const told = before && [undefined, ...email, ...textsOf(before)];
  return links.sheets.writeResponse(spreadsheetId, sheetId, headingsOf(links, form), response.id, values, told);
}
