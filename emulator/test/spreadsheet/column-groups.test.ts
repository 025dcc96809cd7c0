// Groups of columns by hand: a button opens and closes each for everybody.
import { Model } from '@ironcalc/wasm';
import { openSpreadsheets, owner } from './harness';

const name = 'Trang tính1';

test('a group is closed and opened by its button, and the drawn workbook hides its columns', () => {
  const { book, run, fired } = openSpreadsheets();
  run((_, sheet) => {
    sheet.getRange('C:D').shiftColumnGroupDepth(1);
  });
  expect(book.columnGroups(name)).toEqual([{ first: 3, last: 4, depth: 1, isCollapsed: false, control: 2 }]);
  const hidden = () => {
    const model = Model.from_bytes(book.workbook(), 'en');
    const columns = [1, 2, 3, 4, 5].filter((column) => model.getColumnWidth(0, column) === 0);
    model.free();
    return columns;
  };
  fired.length = 0;
  book.collapseColumns(owner, name, 4, 1, true);
  expect([book.columnGroups(name)[0]!.isCollapsed, hidden(), fired.map(({ kind }) => kind)]).toEqual([true, [3, 4], ['change']]);
  book.collapseColumns(owner, name, 3, 1, false);
  expect(hidden()).toEqual([]);
  expect(() => book.collapseColumns(owner, name, 5, 1, true)).toThrow('No group of depth 1 holds column 5');
});
