// Formulas: their results, their dates, the clock that they read, and functions that are refused.
import { openSpreadsheets } from './harness';

function results(formulas: string[], { locale = 'vi_VN', values = [] as unknown[][] } = {}) {
  const { run } = openSpreadsheets({ locale });
  return run((_app, sheet) => {
    if (values.length) sheet.getRange(1, 1, values.length, values[0]!.length).setValues(values);
    return formulas.map((formula) => sheet.getRange('Z1').setFormula(formula).getValue());
  });
}

const people = [
  ['an', 5],
  ['bình', 7],
  ['an', 2],
];

test.each<[string, unknown]>([
  ['=SUM(B1:B3)', 14],
  ['=SUM(B1:B)', 14],
  ['=SUM(B:B)', 14],
  ['=COUNTIFS(A1:A;"an";B1:B;">3")', 1],
  ['=SUMIFS(B:B;A:A;"an")', 7],
  ['=IF(B1>3;"nhiều; đủ";"ít")', 'nhiều; đủ'],
  ['=IFERROR(VLOOKUP("cúc";A1:B3;2;FALSE);"không có")', 'không có'],
  ['=ROUND(1,256;2)', 1.26],
  ['=1/3', 1 / 3],
  ['=B1&" việc"', '5 việc'],
  ['=B1=5', true],
  ['=COUNTUNIQUE(A1:A3)', 2],
  ['=HYPERLINK("https://x.vn";"Biên bản")', 'Biên bản'],
  ['=TEXT(DATE(2026;11;24);"dd/MM/yyyy")', '24/11/2026'],
  ['=SUM(ARRAYFORMULA(B1:B3*2))', 28],
  ['=TEXT(15500000;"#,##0")&" đ"', '15.500.000 đ'],
  ['=AVERAGE(B1:B2)+0,25', 6.25],
  ['=INDIRECT("B2")', 7],
  ['=1/0', '#DIV/0!'],
  ['=Không!A1', '#REF!'],
  ['=KHONGCO(1)', '#NAME?'],
  ['=NA()', '#N/A'],
  ['=1+', '#ERROR!'],
])('%s gives %p', (formula, result) => {
  const [got] = results([formula], { values: people });
  if (typeof result === 'number') expect(got).toBeCloseTo(result, 12);
  else expect(got).toBe(result);
});

test('every minute of a day is exact, although binary fractions cannot hold it', () => {
  const { run } = openSpreadsheets();
  const told = run((_app, sheet) => {
    const minutes = Array.from({ length: 1440 }, (_, minute) => [46349 + minute / 1440]);
    sheet.insertRowsAfter(1, 1500);
    sheet.getRange(1, 1, 1440).setNumberFormat('dd/MM/yyyy HH:mm').setValues(minutes);
    sheet.getRange(1, 2, 1440).setFormula('=TEXT(A1;"HH:mm")&" "&HOUR(A1)&":"&MINUTE(A1)&":"&SECOND(A1)');
    return sheet.getRange(1, 1, 1440, 2).getDisplayValues();
  });
  told.forEach(([shown, text], minute) => {
    const hour = Math.floor(minute / 60);
    const time = `${String(hour).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
    expect(shown).toBe(`23/11/2026 ${time}`);
    expect(text).toBe(`${time} ${hour}:${minute % 60}:0`);
  });
});

test('commas separate arguments only in locales with a decimal dot', () => {
  expect(results(['=IF(1,2,3)', '=IF(1;2;3)', '=1.5+1'], { locale: 'en_US' })).toEqual([2, 2, 2.5]);
  expect(results(['=IF(1,2,3)', '=IF(1;2;3)', '=1,5+1', '=1.5+1'])).toEqual(['#ERROR!', 2, 2.5, '#ERROR!']);
});

test('reading a cell throws when a formula behind it uses a function that the engine lacks', () => {
  const { run, book } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.getRange('A1').setFormula('=QUERY(B1:C3;"select B")');
    sheet.getRange('A2').setFormula('=A1&"x"');
    sheet.getRange('A3').setValue('vẫn đọc được');
    expect(sheet.getRange('A3').getValue()).toBe('vẫn đọc được');
    expect(sheet.getRange('A1').getFormula()).toBe('=QUERY(B1:C3;"select B")');
    expect(() => sheet.getRange('A1').getValue()).toThrow('not emulated: formula QUERY');
    expect(() => sheet.getRange('A2').getValue()).toThrow('not emulated: formula QUERY');
  });
  expect(() => book.grid('Trang tính1')).toThrow('not emulated: formula QUERY');
  expect(book.workbook().length).toBeGreaterThan(0);
});

test('NOW and TODAY follow the clock of the workspace, and their cells are dates', () => {
  const { run, runtime, book } = openSpreadsheets({ at: '2026-11-24T23:30:00+07:00' });
  run((_app, sheet) => {
    sheet.getRange('A1:A4').setFormulas([['=NOW()'], ['=TODAY()'], ['=A2+1'], ['=A1<DATE(2026;11;25)']]);
    expect(sheet.getRange('A1').getValue()).toEqual(new Date('2026-11-24T23:30:00+07:00'));
    expect(sheet.getRange('A2').getValue()).toEqual(new Date('2026-11-24T00:00:00+07:00'));
  });
  expect(book.grid('Trang tính1').flat()).toEqual(['24/11/2026 23:30:00', '24/11/2026', '25/11/2026', 'TRUE']);
  runtime.clock.advanceBy(3_600_000);
  expect(book.grid('Trang tính1').flat()).toEqual(['25/11/2026 00:30:00', '25/11/2026', '26/11/2026', 'FALSE']);
});

test('results change with changed cells, other sheets and new names', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    const book = app.getActiveSpreadsheet();
    const other = book.insertSheet('Sổ công việc');
    other.getRange('A1:A2').setValues([[1], [2]]);
    sheet.getRange('A1').setFormula("=SUM('Sổ công việc'!A1:A2)");
    expect(sheet.getRange('A1').getValue()).toBe(3);
    other.getRange('A2').setValue(10);
    expect(sheet.getRange('A1').getValue()).toBe(11);
    other.setName('Sổ');
    expect([sheet.getRange('A1').getFormula(), sheet.getRange('A1').getValue()]).toEqual(["=SUM('Sổ'!A1:A2)", 11]);
    book.setNamedRange('SoLieu', other.getRange('A1:A2'));
    sheet.getRange('A2').setFormula('=MAX(SoLieu)');
    expect(sheet.getRange('A2').getValue()).toBe(10);
    other.getRange('A1:A2').clearContent();
    expect(sheet.getRange('A1').getValue()).toBe(0);
    book.deleteSheet(other);
    expect(sheet.getRange('A1').getValue()).toBe('#REF!');
  });
});

test('a cell counts from the moment on when a formula refers to it, and no longer when none does', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    const other = app.getActiveSpreadsheet().insertSheet('Khác');
    const value = () => sheet.getRange('A1').getValue();
    other.getRange('B1:B3').setValues([[1], [2], [3]]);
    sheet.getRange('A1').setFormula('=Khác!B1');
    expect(value()).toBe(1);
    // Changed before a formula refers to it.
    other.getRange('B2').setValue(20);
    sheet.getRange('A1').setFormula('=SUM(Khác!B2:B)');
    expect(value()).toBe(23);
    other.getRange('B9').setValue(100);
    other.getRange('C9').setValue(1000);
    expect(value()).toBe(123);
    // A formula outside of what is referred to, and one that comes into it.
    other.getRange('D1').setFormula('=C9+1');
    other.getRange('B2').setFormula('=D1');
    expect([value(), other.getRange('D1').getValue()]).toEqual([1104, 1001]);
    other.getRange('D1').setValue(5);
    expect(value()).toBe(108);
    other.getRange('B2').clearContent();
    other.getRange('D1').setValue(6);
    expect(value()).toBe(103);
    // A row above moves what is referred to.
    other.insertRowBefore(1);
    expect([sheet.getRange('A1').getFormula(), value()]).toEqual(['=SUM(Khác!B3:B)', 103]);
  });
});

test('formulas read sheets whose names are longer than the engine takes, or have signs that it refuses', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    const book = app.getActiveSpreadsheet();
    for (const name of ['Bản sao của Câu trả lời biểu mẫu số 1', 'Thu/chi [2026]: quý 1?', "Sổ 'cũ'"]) {
      const other = book.insertSheet(name);
      other.getRange('B2:B3').setValues([[40], [2]]);
      sheet.getRange('A1').setFormula(`='${name.replace(/'/g, "''")}'!B2`);
      sheet.getRange('A2').setFormula(`=SUM('${name.replace(/'/g, "''")}'!B2:B)`);
      expect([name, ...sheet.getRange('A1:A2').getValues().flat()]).toEqual([name, 40, 42]);
      book.setNamedRange('Cột', other.getRange('B2:B3'));
      sheet.getRange('A3').setFormula('=SUM(Cột)');
      expect(sheet.getRange('A3').getValue()).toBe(42);
    }
  });
});

test('what would spill over a typed cell, anywhere on the sheet, is an error until it is cleared', () => {
  const { run } = openSpreadsheets({ locale: 'vi_VN' });
  run((app, sheet) => {
    const other = app.getActiveSpreadsheet().insertSheet('Khác');
    other.getRange('A1:A4').setValues([['a'], ['b'], ['c'], ['d']]);
    sheet.getRange('C1').setFormula('=SORT(Khác!A1:A4)');
    expect(sheet.getRange('C1:C4').getValues().flat()).toEqual(['a', 'b', 'c', 'd']);
    sheet.getRange('C3').setValue('x');
    expect(sheet.getRange('C1:C4').getValues().flat()).toEqual(['#REF!', '', 'x', '']);
    sheet.getRange('C3').clearContent();
    expect(sheet.getRange('C4').getValue()).toBe('d');
    // Above and left of the formula nothing can be of it.
    expect(sheet.getRange('A1:B9').getValues().flat().join('')).toBe('');
  });
});

test('a FILTER spills into the cells below it, and they count as content', () => {
  const { run, book } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.getRange('A1:B3').setValues(people);
    sheet.getRange('D1').setFormula('=FILTER(B1:B3;A1:A3="an")');
    expect(sheet.getRange('D1:D3').getValues().flat()).toEqual([5, 2, '']);
    sheet.getRange('E5').setFormula('=UNIQUE(A1:A3)');
    expect([sheet.getLastRow(), sheet.getRange('E6').getDisplayValue()]).toEqual([6, 'bình']);
    sheet.getRange('A2').setValue('an');
    expect(sheet.getRange('D1:D3').getValues().flat()).toEqual([5, 7, 2]);
  });
  expect(book.grid('Trang tính1')[2]![3]).toBe('2');
});

test('scripts read and write formulas in R1C1 notation too', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.getRange('B2:B3').setFormulaR1C1('=RC[-1]*R1C1+SUM(R[-1]C:R[-1]C[1])');
    expect(sheet.getRange('B2:B3').getFormulas().flat()).toEqual(['=A2*$A$1+SUM(B1:C1)', '=A3*$A$1+SUM(B2:C2)']);
    expect(sheet.getRange('B3').getFormulaR1C1()).toBe('=R[0]C[-1]*R1C1+SUM(R[-1]C[0]:R[-1]C[1])');
    expect(sheet.getRange('A1').getFormula()).toBe('');
  });
});

test('a cycle is an error, not an endless loop', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.getRange('A1:A2').setFormulas([['=A2+1'], ['=A1+1']]);
    expect(sheet.getRange('A1').getValue()).toBe('#REF!');
  });
});
