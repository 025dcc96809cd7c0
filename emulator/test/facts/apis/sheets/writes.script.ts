// Writes of the Sheets API by several people.
import { outcome } from '../apis.script';

const write = (rowIndex: number, value: string) => ({
  updateCells: {
    start: { sheetId: 0, rowIndex },
    rows: [{ values: [{ userEnteredValue: { stringValue: value } }] }],
    fields: 'userEnteredValue',
  },
});
const send = (id: string, requests: object[]) => outcome(() => Sheets!.Spreadsheets!.batchUpdate({ requests } as never, id));
export const writeOther = (id: string) => send(id, [write(0, 'một')]);
/** Writes into the first two rows, last first. */
export const writeBoth = (id: string) => send(id, [write(1, 'hai'), write(0, 'một')]);
export const cellOf = (id: string, a1: string) => SpreadsheetApp.openById(id).getSheets()[0]!.getRange(a1).getValue();
const protect = (id: string, more: object) =>
  send(id, [{ addProtectedRange: { protectedRange: { range: { sheetId: 0, startRowIndex: 0, endRowIndex: 1 }, ...more } } }]);
export const protectFirstRow = (id: string) => protect(id, { editors: { users: [] } });
export const warnOnFirstRow = (id: string) => protect(id, { warningOnly: true });
export const writeCellsUntilRefused = () => {
  const id = SpreadsheetApp.getActiveSpreadsheet().getId();
  for (let answers = 0; answers < 61; answers++) {
    const [code, text] = writeOther(id);
    if (code !== 200) return [answers, code, text.indexOf("'Write requests per minute per user'") >= 0];
  }
  return [61];
};
export const watchEdits = () => {
  ScriptApp.newTrigger('edited').forSpreadsheet(SpreadsheetApp.getActiveSpreadsheet()).onEdit().create();
};
