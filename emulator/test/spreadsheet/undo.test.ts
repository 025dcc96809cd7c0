// A person takes back what they did by hand and does it again; what came later from others stays.
import { editor, openSpreadsheets, owner } from './harness';

const name = 'Trang tính1';

function open() {
  const opened = openSpreadsheets();
  const { book, run, fired } = opened;
  run((_, sheet) => {
    sheet.getRange('A1:B4').setValues([
      ['tên', 'số'],
      ['hai', 2],
      ['một', 1],
      ['ba', 3],
    ]);
    sheet.getRange('C1').setFormula('=SUM(B2:B4)');
  });
  fired.length = 0;
  const undo = (person = owner) => book.turn(person, 'undo');
  const redo = (person = owner) => book.turn(person, 'redo');
  const texts = (rows = 4) => book.grid(name, rows).map((line) => line.join('|'));
  return { ...opened, undo, redo, texts };
}

test('typed text is taken back and done again, with its format; each is an edit for the triggers', () => {
  const { book, undo, redo, texts, fired } = open();
  book.type(owner, name, 'B2', '24/11/2026');
  book.type(owner, name, 'A3:A4', [['x'], ['y']]);
  expect([undo(), texts()[2]]).toEqual([true, 'một|1|']);
  expect([undo(), texts()[1]]).toEqual([true, 'hai|2|']);
  expect(undo()).toBe(false);
  expect([redo(), texts()[1], texts()[2]]).toEqual([true, 'hai|24/11/2026|', 'một|1|']);
  expect([redo(), texts()[2], redo()]).toEqual([true, 'x|1|', false]);
  expect(fired.filter(({ kind }) => kind === 'edit').map(({ event }) => [event.value, event.oldValue])).toEqual([
    ['46350', '2'],
    [undefined, undefined],
    [undefined, undefined],
    ['2', '46350'],
    ['46350', '2'],
    [undefined, undefined],
  ]);
});

test('something new ends what could be done again; each person takes back their own', () => {
  const { book, undo, redo, texts } = open();
  book.type(owner, name, 'A2', 'của chủ');
  book.type(editor, name, 'A3', 'của An');
  expect([undo(), texts().slice(1, 3)]).toEqual([true, ['hai|2|', 'của An|1|']]);
  book.type(owner, name, 'A4', 'mới');
  expect([redo(), undo(editor), texts().slice(1)]).toEqual([false, true, ['hai|2|', 'một|1|', 'mới|3|']]);
});

test('a cell that a script has changed since is left alone, its neighbours come back', () => {
  const { book, undo, texts, run } = open();
  book.type(owner, name, 'A2:A3', [['x'], ['y']]);
  run((_, sheet) => sheet.getRange('A2').setValue('của tập lệnh'));
  expect([undo(), texts().slice(1, 3)]).toEqual([true, ['của tập lệnh|2|', 'một|1|']]);
  book.type(owner, name, 'A4', 'z');
  run((_, sheet) => sheet.getRange('A4').setValue('khác'));
  expect([undo(), texts()[3]]).toEqual([false, 'khác|3|']);
});

test('the cells go with rows that others insert above them', () => {
  const { book, undo, texts } = open();
  book.type(owner, name, 'A3', 'x');
  book.insertRows(editor, name, 2, 1);
  expect([undo(), texts(5)[3]]).toEqual([true, 'một|1|']);
});

test('deleted rows come back with their cells, heights and metadata, and the formulas over them', () => {
  const { book, undo, redo, texts, run, fired } = open();
  run((_, sheet) => {
    sheet.setRowHeight(3, 60);
    sheet.getRange('3:3').addDeveloperMetadata('mã', 'SC-1');
    sheet.getRange('D1').setFormula('=B4');
    sheet.getRange('A4').setNote('ghi chú');
  });
  book.deleteRows(owner, name, 3, 2);
  expect(texts()).toEqual(['tên|số|2|#REF!', 'hai|2||']);
  expect(undo()).toBe(true);
  expect(texts()).toEqual(['tên|số|6|3', 'hai|2||', 'một|1||', 'ba|3||']);
  const seen = run((_, sheet) => [
    sheet.getRowHeight(3),
    sheet.getRange('3:3').getDeveloperMetadata()[0]!.getValue(),
    sheet.getRange('A4').getNote(),
    sheet.getMaxRows(),
  ]);
  expect(seen).toEqual([60, 'SC-1', 'ghi chú', 1000]);
  expect([redo(), texts(), undo(), texts()[0]]).toEqual([true, ['tên|số|2|#REF!', 'hai|2||'], true, 'tên|số|6|3']);
  expect(fired.map(({ event }) => event.changeType)).toEqual(['REMOVE_ROW', 'INSERT_ROW', 'REMOVE_ROW', 'INSERT_ROW']);
});

test('the last rows of a sheet come back, too', () => {
  const { book, undo, run } = open();
  book.type(owner, name, 'A1000', 'cuối');
  book.deleteRows(owner, name, 1000, 1);
  expect(undo()).toBe(true);
  expect(run((_, sheet) => [sheet.getMaxRows(), sheet.getRange('A1000').getValue()])).toEqual([1000, 'cuối']);
});

test('inserted rows go again while they are blank', () => {
  const { book, undo, redo, texts } = open();
  book.insertRows(owner, name, 3, 2);
  expect([undo(), texts()[2], redo(), texts()[2]]).toEqual([true, 'một|1|', true, '||']);
  book.type(editor, name, 'A3', 'của An');
  expect([undo(), texts()[2]]).toEqual([false, 'của An||']);
});

test('sorted rows go back to their places, with what was typed into them since', () => {
  const { book, undo, redo, texts, run } = open();
  run((_, sheet) => sheet.setFrozenRows(1));
  book.sort(owner, name, 2, true);
  expect(texts().slice(1)).toEqual(['một|1|', 'hai|2|', 'ba|3|']);
  book.type(editor, name, 'A2', 'MỘT');
  expect([undo(), texts().slice(1)]).toEqual([true, ['hai|2|', 'MỘT|1|', 'ba|3|']]);
  expect([redo(), texts().slice(1)]).toEqual([true, ['MỘT|1|', 'hai|2|', 'ba|3|']]);
});

test('pasted cells have formats, notes and shifted formulas; cut ones leave their place and come back with the references to them', () => {
  const { book, undo, redo, texts, run } = open();
  run((_, sheet) => {
    sheet.getRange('B2').setBackground('#ff0000').setNote('đỏ');
    sheet.getRange('E1').setFormula('=B2*10');
  });
  book.paste(owner, { sheet: name, a1: 'E1' }, { sheet: name, a1: 'E2:E3' }, false);
  expect(run((_, sheet) => sheet.getRange('E2:E3').getFormulas().flat())).toEqual(['=B3*10', '=B4*10']);
  book.paste(owner, { sheet: name, a1: 'B2' }, { sheet: name, a1: 'D4' }, true);
  const look = () =>
    run((_, sheet) => [sheet.getRange('E1').getFormula(), sheet.getRange('D4').getBackground(), sheet.getRange('B2').getNote()]);
  expect([texts()[1], look()]).toEqual(['hai||||10', ['=D4*10', '#ff0000', '']]);
  expect([undo(), look(), texts()[3]]).toEqual([true, ['=B2*10', '#ffffff', 'đỏ'], 'ba|3|||']);
  expect([redo(), look()]).toEqual([true, ['=D4*10', '#ff0000', '']]);
  expect([undo(), undo(), texts()[1]]).toEqual([true, true, 'hai|2|||']);
});

test('a person who may not change the cells any more cannot take anything back', () => {
  const { book, undo, texts, run } = open();
  book.type(editor, name, 'A2', 'x');
  run((_, sheet) => {
    const protection = sheet.getRange('A1:A4').protect();
    protection.removeEditor(editor);
  });
  expect(() => undo(editor)).toThrow('You are trying to edit a protected cell or object.');
  expect(texts()[1]).toBe('x|2|');
});
