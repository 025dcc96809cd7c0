// Filters by hand: a sheet's filter hides rows for everybody, a filter view for who looks through it.
import { Model } from '@ironcalc/wasm';
import { openSpreadsheets, owner } from './harness';

const name = 'Trang tính1';

function open() {
  const opened = openSpreadsheets();
  const { book, run } = opened;
  run((_, sheet) => {
    sheet.getRange('A1:B5').setValues([
      ['bước', 'mã'],
      ['B2', 1],
      ['B3', 2],
      ['B2', 3],
      ['B10', 4],
    ]);
    sheet.getRange('D1').setValue('ngoài');
  });
  /** The rows that the drawn workbook shows. */
  const shown = (views?: Record<string, number>) => {
    const model = Model.from_bytes(book.workbook(views), 'en');
    const rows = [1, 2, 3, 4, 5, 6].filter((row) => model.getRowHeight(0, row) > 0);
    model.free();
    return rows;
  };
  return { ...opened, shown };
}

test('a filter takes in the table around the cell; its values hide rows, and undo shows them', () => {
  const { book, shown, fired } = open();
  fired.length = 0;
  book.setFilter(owner, name, 'B3');
  expect(book.filters(name)).toEqual({ basic: { row: 1, column: 1, rows: 5, columns: 2, filtered: [] }, views: [] });
  expect(book.filterChoices(name, 1)).toEqual([
    { text: 'B2', isShown: true },
    { text: 'B3', isShown: true },
    { text: 'B10', isShown: true },
  ]);
  book.hideValues(owner, name, 1, ['B2']);
  expect([shown(), book.filters(name).basic!.filtered]).toEqual([[1, 3, 5, 6], [1]]);
  // Another column offers the texts of shown rows only.
  expect(book.filterChoices(name, 2).map(({ text }) => text)).toEqual(['2', '4']);
  expect(book.filterChoices(name, 1)[0]).toEqual({ text: 'B2', isShown: false });
  book.turn(owner, 'undo');
  expect(shown()).toEqual([1, 2, 3, 4, 5, 6]);
  book.turn(owner, 'redo');
  book.setFilter(owner, name, null);
  expect([shown(), book.filters(name).basic]).toEqual([[1, 2, 3, 4, 5, 6], null]);
  expect(fired.map(({ kind, event }) => [kind, event.changeType])).toEqual(Array(5).fill(['change', 'OTHER']));
  expect(() => book.hideValues(owner, name, 1, [])).toThrow(`The sheet «${name}» has no filter`);
});

test('through a filter view a person sees its rows instead of those of the filter', () => {
  const { book, shown, links, state } = open();
  book.setFilter(owner, name, 'A1:B5');
  book.hideValues(owner, name, 1, ['B3']);
  const stored = (state as { spreadsheets: { books: Record<string, { sheets: { filterViews?: object[] }[] }> } }).spreadsheets.books;
  const area = { row: 1, column: 1, rows: 5, columns: 2 };
  const onlyB3 = { hidden: [], shown: null, criterion: 'TEXT_EQUAL_TO', values: ['B3'] };
  Object.values(stored)[0]!.sheets[0]!.filterViews = [{ id: 7, title: 'Chờ lập', area, criteria: { 1: onlyB3 } }];
  expect(links.answers).toBeDefined();
  expect([shown(), shown({ [name]: 7 }), shown({ [name]: 404 })]).toEqual([
    [1, 2, 4, 5, 6],
    [1, 3, 6],
    [1, 2, 4, 5, 6],
  ]);
  expect(book.filters(name).views).toEqual([{ id: 7, title: 'Chờ lập', ...area, filtered: [1] }]);
  book.hideValues(owner, name, 1, ['B10'], 7);
  expect([shown({ [name]: 7 }), shown()]).toEqual([
    [1, 2, 3, 4, 6],
    [1, 2, 4, 5, 6],
  ]);
  expect(() => book.hideValues(owner, name, 3, ['x'], 7)).toThrow('The filter has no column 3');
});

test('a filter judges the results that a formula spills as it does typed cells', () => {
  const { book, run, shown, state } = open();
  run((_, sheet) => {
    sheet.getRange('A1:D5').clearContent();
    sheet.getRange('F1:G5').setValues([
      ['bước', 'mã'],
      ['B2', 1],
      ['B3', 2],
      ['B2', 3],
      ['B10', 4],
    ]);
    sheet.getRange('A1').setFormula('=FILTER(F1:G5;F1:F5<>"")');
  });
  book.setFilter(owner, name, 'A1');
  expect(book.filters(name).basic).toMatchObject({ row: 1, column: 1, rows: 5, columns: 2 });
  expect(book.filterChoices(name, 1).map(({ text }) => text)).toEqual(['B2', 'B3', 'B10']);
  book.setFilter(owner, name, null);
  run((_, sheet) => {
    // The results alone reach to row 5.
    sheet.getRange('F1:G5').clearContent();
    sheet.getRange('A1').setFormula('={"bước"\\"mã";"B2"\\1;"B3"\\2;"B2"\\3;"B10"\\4}');
  });
  book.setFilter(owner, name, 'B1');
  book.hideValues(owner, name, 1, ['B2']);
  expect(shown()).toEqual([1, 3, 5, 6]);
  const stored = (state as { spreadsheets: { books: Record<string, { sheets: { filterViews?: object[] }[] }> } }).spreadsheets.books;
  const view = (id: number, column: number, criterion: string, values: unknown[]) => ({
    id,
    title: `${id}`,
    area: { row: 1, column: 1, rows: 1000, columns: 2 },
    criteria: { [column]: { hidden: [], shown: null, criterion, values } },
  });
  Object.values(stored)[0]!.sheets[0]!.filterViews = [view(7, 1, 'TEXT_EQUAL_TO', ['B3']), view(8, 2, 'NUMBER_GREATER_THAN', [2])];
  expect([shown({ [name]: 7 }), shown({ [name]: 8 })]).toEqual([
    [1, 3, 6],
    [1, 4, 5, 6],
  ]);
});

test('cells with a list say so; one without its arrow does not', () => {
  const { book, run } = open();
  run((app, sheet) => {
    const list = (hasArrow: boolean) => app.newDataValidation().requireValueInList(['a', 'b'], hasArrow).build();
    sheet.getRange('A2:A4').setDataValidation(list(true));
    sheet.getRange('B2:B4').setDataValidation(list(false));
    sheet.getRange('C3').setDataValidation(app.newDataValidation().requireValueInRange(sheet.getRange('A2:A5')).build());
    sheet.getRange('E1').setDataValidation(app.newDataValidation().requireNumberGreaterThan(1).build());
  });
  expect(book.listCells(name)).toEqual([
    { column: 1, firstRow: 2, lastRow: 4 },
    { column: 3, firstRow: 3, lastRow: 3 },
  ]);
});
