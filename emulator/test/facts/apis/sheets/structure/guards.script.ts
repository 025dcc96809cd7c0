// Changes of protected cells by several people with the Sheets API.
import { outcome } from '../../apis.script';
import { grid } from '../calls';

const send = (id: string, ...requests: object[]) => outcome(() => Sheets!.Spreadsheets!.batchUpdate({ requests } as never, id));

/** Protects C2 of the first sheet from all others, and gives the cells texts. */
export const protectMiddle = (id: string) => {
  SpreadsheetApp.openById(id).getSheets()[0]!.getRange('A1:F6').setValue('chữ');
  SpreadsheetApp.flush();
  return send(id, { addProtectedRange: { protectedRange: { protectedRangeId: 7, range: grid(0, 1, 2, 2, 3), editors: { users: [] } } } });
};

/** Changes of the cell at a place, each with its name; the cell at F6 is free. */
const changesOf = (row: number, column: number): Record<string, object> => {
  const range = grid(0, row, row + 1, column, column + 1);
  const free = grid(0, 5, 6, 5, 6);
  const place = { sheetId: 0, rowIndex: row, columnIndex: column };
  const line = (dimension: string, startIndex: number) => ({ sheetId: 0, dimension, startIndex, endIndex: startIndex + 1 });
  return {
    write: { updateCells: { start: place, rows: [{ values: [{ note: 'x' }] }], fields: 'note' } },
    clear: { updateCells: { range, fields: 'note' } },
    repeat: { repeatCell: { range, cell: { note: 'x' }, fields: 'note' } },
    validate: { setDataValidation: { range } },
    border: { updateBorders: { range, top: { style: 'SOLID' } } },
    merge: { mergeCells: { range: grid(0, row, row + 1, column, column + 2), mergeType: 'MERGE_ALL' } },
    unmerge: { unmergeCells: { range: grid(0, row, row + 1, column, column + 2) } },
    sort: { sortRange: { range, sortSpecs: [{ dimensionIndex: column, sortOrder: 'ASCENDING' }] } },
    paste: { copyPaste: { source: free, destination: range, pasteType: 'PASTE_NORMAL' } },
    pasteValues: { copyPaste: { source: free, destination: range, pasteType: 'PASTE_VALUES' } },
    cutTo: { cutPaste: { source: free, destination: place, pasteType: 'PASTE_NORMAL' } },
    cutFrom: { cutPaste: { source: range, destination: { sheetId: 0, rowIndex: 5, columnIndex: 5 }, pasteType: 'PASTE_NORMAL' } },
    replace: { findReplace: { find: 'chữ', replacement: 'khác', range } },
    moveRow: { moveDimension: { source: line('ROWS', row), destinationIndex: row + 2 } },
    moveColumn: { moveDimension: { source: line('COLUMNS', column), destinationIndex: column + 2 } },
    deleteRow: { deleteDimension: { range: line('ROWS', row) } },
    deleteColumn: { deleteDimension: { range: line('COLUMNS', column) } },
  };
};
const accepted = (id: string, changes: Record<string, object>) =>
  Object.keys(changes).filter((name) => send(id, changes[name]!)[0] === 200);

/** Tries to change C2; returns the names of what is accepted. */
export const changeMiddle = (id: string) => accepted(id, changesOf(1, 2));
/** Changes D4; returns the names of what is refused. */
export const changeBeside = (id: string) => {
  const taken = accepted(id, changesOf(3, 3));
  return Object.keys(changesOf(3, 3)).filter((name) => taken.indexOf(name) < 0);
};
/** Tries to change the protection itself. */
export const changeGuard = (id: string) =>
  accepted(id, {
    describe: { updateProtectedRange: { protectedRange: { protectedRangeId: 7, description: 'x' }, fields: 'description' } },
    remove: { deleteProtectedRange: { protectedRangeId: 7 } },
  });
