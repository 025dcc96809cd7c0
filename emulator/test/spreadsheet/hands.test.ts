// Errors for drivers whose person uses sheets and places that do not exist.
import { openSpreadsheets, owner } from './harness';

const name = 'Trang tính1';

test('the error names the missing sheet or place, or the person who may not edit', () => {
  const { book } = openSpreadsheets();
  expect(() => book.select(owner, 'Không có', 1)).toThrow('There is no sheet «Không có»; there are «Trang tính1»');
  expect(() => book.select(owner, name, 'ô đầu')).toThrow('«ô đầu» is no place on a sheet');
  expect(() => book.type(owner, name, 'Z1001', 'x')).toThrow('Z1001 reaches beyond the sheet «Trang tính1»');
  expect(() => book.type(owner, name, 'Z1:AA2', 'x')).toThrow('Z1:AA2 reaches beyond');
  expect(() => book.type('la@noi-khac.example', name, 'A1', 'y')).toThrow('la@noi-khac.example may only look at this spreadsheet');
});
