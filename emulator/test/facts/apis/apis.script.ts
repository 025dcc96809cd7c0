// Calls of APIs by several people, and where they are refused.

type Refused = Error & { details?: { code: number; message: string } };

/** The code and the message of a refused call; 200 for one that is answered. */
function outcome(call: () => unknown): [code: number | null, text: string] {
  try {
    call();
    return [200, ''];
  } catch (error) {
    const { details, message } = error as Refused;
    return [details?.code ?? null, message.split(' failed with error: ')[1] ?? message];
  }
}

export const typeOfSheets = (): string => typeof Sheets;
export const makeSpreadsheet = (): string => SpreadsheetApp.create('Đối chiếu (của riêng)').getId();
export const readOther = (id: string) => outcome(() => Sheets!.Spreadsheets!.get(id, { fields: 'spreadsheetId' } as never));
export const readApi = () => readOther(SpreadsheetApp.getActiveSpreadsheet().getId());
/** Reads until a call is refused, at most 61 times; returns the number of answers, the code and whether the quota is named. */
export const readUntilRefused = () => {
  for (let answers = 0; answers < 61; answers++) {
    const [code, text] = readApi();
    if (code !== 200) return [answers, code, text.indexOf("'Read requests per minute per user'") >= 0];
  }
  return [61];
};

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
export const writeUntilRefused = () => {
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
