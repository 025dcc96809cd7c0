// Ranges: their places, their values and looks, and what they refuse.
import { styleAt } from '../../src/services/spreadsheet/cells/grid';
import { booksOf } from '../../src/services/spreadsheet/store';
import { openSpreadsheets } from './harness';

const { run } = openSpreadsheets();

test.each([
  ['A1', 'A1', 1, 1, 1, 1],
  ['B2:D5', 'B2:D5', 2, 2, 4, 3],
  ['D5:B2', 'B2:D5', 2, 2, 4, 3],
  ['A:C', 'A:C', 1, 1, 1000, 3],
  ['2:3', '2:3', 2, 1, 2, 26],
  ['B2:B', 'B2:B', 2, 2, 999, 1],
  ['$B$2:$C$3', 'B2:C3', 2, 2, 2, 2],
  ['R2C3', 'C2', 2, 3, 1, 1],
  ["'Trang tính1'!B2", 'B2', 2, 2, 1, 1],
])('getRange reads %s', (text, a1, row, column, rows, columns) => {
  run((_app, sheet) => {
    const range = sheet.getRange(text);
    expect([range.getA1Notation(), range.getRow(), range.getColumn(), range.getNumRows(), range.getNumColumns()]).toEqual([
      a1,
      row,
      column,
      rows,
      columns,
    ]);
  });
});

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
test('members of the platform that are not implemented throw; unknown members are undefined', () => {
  run((_app, sheet) => {
    expect(() => sheet.getRange('A1').createPivotTable(sheet.getRange('A1'))).toThrow('not emulated: Range.createPivotTable');
    expect((sheet as unknown as Record<string, unknown>).getCells).toBeUndefined();
  });
});

test('values of every type keep their type; blanks are empty texts', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.getRange('A1:E1').setValues([['chữ', 5, true, new Date('2026-11-23T09:20:00+07:00'), '']]);
    const [line] = sheet.getRange('A1:F1').getValues();
    expect(line!.map((value) => (value instanceof Date ? 'date' : typeof value))).toEqual([
      'string',
      'number',
      'boolean',
      'date',
      'string',
      'string',
    ]);
    expect(sheet.getRange('E1').isBlank()).toBe(true);
    expect(sheet.getRange('A1:F1').isBlank()).toBe(false);
  });
});

test('setValue fills the whole range', () => {
  const { run } = openSpreadsheets();
  expect(run((_app, sheet) => sheet.getRange('A1:B2').setValue(7).getValues())).toEqual([
    [7, 7],
    [7, 7],
  ]);
});

test('last row and column count content only, the data range is never empty', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([0, 0, 'A1']);
    sheet.getRange('D9').setBackground('red').setNote('ghi chú').setNumberFormat('@');
    expect(sheet.getLastRow()).toBe(0);
    sheet.getRange('C4').setValue('x');
    expect([sheet.getLastRow(), sheet.getLastColumn(), sheet.getDataRange().getA1Notation()]).toEqual([4, 3, 'A1:C4']);
    sheet.getRange('C4').clearContent();
    expect(sheet.getLastRow()).toBe(0);
    sheet.getRange('B6').insertCheckboxes();
    expect(sheet.getLastRow()).toBe(6);
  });
});

test('appendRow writes below the content and adds rows to the sheet', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.deleteRows(3, 998);
    sheet.appendRow(['a']).appendRow(['b', 2]).appendRow(['c']);
    expect(sheet.getMaxRows()).toBe(3);
    expect(sheet.getRange(3, 1).getValue()).toBe('c');
    sheet.appendRow(new Array(30).fill('x'));
    expect([sheet.getMaxRows(), sheet.getMaxColumns()]).toEqual([4, 30]);
    expect(() => sheet.appendRow([])).toThrow("don't match the method signature");
  });
});

test('each kind of clearing keeps what it does not name', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    const rule = app.newDataValidation().requireValueInList(['a', 'b']).build();
    const cell = sheet.getRange('A1');
    const fill = () => cell.setValue('a').setBackground('#ff0000').setNote('n').setDataValidation(rule);
    const state = () => [cell.getValue(), cell.getBackground(), cell.getNote(), cell.getDataValidation() !== null];
    fill().clearContent();
    expect(state()).toEqual(['', '#ff0000', 'n', true]);
    fill().clearFormat();
    expect(state()).toEqual(['a', '#ffffff', 'n', true]);
    fill().clear();
    expect(state()).toEqual(['', '#ffffff', 'n', true]);
    fill().clearDataValidations();
    expect(state()).toEqual(['a', '#ff0000', 'n', false]);
    fill().clear({ contentsOnly: true });
    expect(state()).toEqual(['', '#ff0000', 'n', true]);
    fill().clearNote();
    expect(state()).toEqual(['a', '#ff0000', '', true]);
  });
});

test('scripts set looks for all cells or for each, and read them back', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    const range = sheet.getRange('A1:B2');
    range
      .setBackground('red')
      .setFontWeight('bold')
      .setHorizontalAlignment('center')
      .setVerticalAlignment('middle')
      .setWrap(true)
      .setFontSize(12);
    range.setBackgrounds([
      ['#111111', null],
      ['rgb(1, 2, 3)', 'white'],
    ]);
    expect(range.getBackgrounds()).toEqual([
      ['#111111', '#ffffff'],
      ['#010203', '#ffffff'],
    ]);
    expect(range.getFontWeights()).toEqual([
      ['bold', 'bold'],
      ['bold', 'bold'],
    ]);
    expect([range.getWrap(), range.getFontSize(), range.getVerticalAlignment(), range.getHorizontalAlignment()]).toEqual([
      true,
      12,
      'middle',
      'center',
    ]);
    expect(range.getWrapStrategy()).toBe(app.WrapStrategy.WRAP);
    expect(String(app.WrapStrategy.WRAP)).toBe('WRAP');
    range.setBorder(true, true, true, true, null, null, '#333333', app.BorderStyle.SOLID);
    expect(() =>
      range.setBorder(true, true, true, true, true, true, 'red', 'SOLID' as unknown as GoogleAppsScript.Spreadsheet.BorderStyle),
    ).toThrow("don't match the method signature");
    expect(() => range.setBackground('không màu')).toThrow('Invalid color');
  });
});

test('copying adapts relative references, copies formats, notes and validations, and repeats in a larger target', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    sheet.getRange('A1:A3').setValues([[1], [2], [3]]);
    sheet.getRange('B1').setFormula('=A1*2+$A$1').setBackground('#00ff00').setNote('n');
    sheet.getRange('B1').copyTo(sheet.getRange('B2:B3'));
    expect(sheet.getRange('B1:B3').getFormulas().flat()).toEqual(['=A1*2+$A$1', '=A2*2+$A$1', '=A3*2+$A$1']);
    expect(sheet.getRange('B1:B3').getValues().flat()).toEqual([3, 5, 7]);
    expect([sheet.getRange('B3').getBackground(), sheet.getRange('B3').getNote()]).toEqual(['#00ff00', 'n']);
    sheet.getRange('B1:B3').copyTo(sheet.getRange('D1'), { contentsOnly: true });
    expect(sheet.getRange('D1:D3').getFormulas().flat()).toEqual(['', '', '']);
    expect(sheet.getRange('D1:D3').getValues().flat()).toEqual([3, 5, 7]);
    sheet.getRange('B1').copyTo(sheet.getRange('E1'), app.CopyPasteType.PASTE_FORMAT, false);
    expect([sheet.getRange('E1').getValue(), sheet.getRange('E1').getBackground()]).toEqual(['', '#00ff00']);
    sheet.getRange('D1:D3').moveTo(sheet.getRange('F5'));
    expect([sheet.getRange('D1').getValue(), sheet.getRange('F7').getValue()]).toEqual(['', 7]);
  });
});

test('sorting moves whole cells, with formats and notes; blanks stay last', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.getRange('A1:B5').setValues([
      ['Tên', 'Số'],
      ['b', 2],
      ['a', 3],
      ['', ''],
      ['c', 1],
    ]);
    sheet.getRange('A3').setBackground('#ff0000').setNote('của a');
    sheet.setFrozenRows(1);
    sheet.sort(2, false);
    expect(sheet.getRange('A1:B5').getValues()).toEqual([
      ['Tên', 'Số'],
      ['a', 3],
      ['b', 2],
      ['c', 1],
      ['', ''],
    ]);
    expect([sheet.getRange('A2').getBackground(), sheet.getRange('A2').getNote(), sheet.getRange('A3').getNote()]).toEqual([
      '#ff0000',
      'của a',
      '',
    ]);
    sheet.getRange('A2:B5').sort({ column: 1, ascending: false });
    expect(sheet.getRange('A2:A5').getValues().flat()).toEqual(['c', 'b', 'a', '']);
    sheet.getRange('A2:B5').sort([{ column: 2, ascending: true }]);
    expect(sheet.getRange('A2:A5').getValues().flat()).toEqual(['c', 'b', 'a', '']);
    expect(() => sheet.getRange('A2:A5').sort(5)).toThrow('outside');
  });
});

test('ranges have notes, merge cells, remove duplicates, hold checkboxes, and form lists', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    sheet
      .getRange('A1:B2')
      .setValues([
        [1, 2],
        [3, 4],
      ])
      .merge();
    expect(sheet.getRange('A1:B2').getValues()).toEqual([
      [1, ''],
      ['', ''],
    ]);
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(true);
    expect(
      sheet
        .getRange('A1:C3')
        .getMergedRanges()
        .map((range) => range.getA1Notation()),
    ).toEqual(['A1:B2']);
    expect(() => sheet.getRange('B2:C3').merge().getValue()).toThrow('You must select all cells in a merged range');
    sheet.getRange('A1:B2').breakApart();
    expect(sheet.getRange('B2').isPartOfMerge()).toBe(false);

    sheet.getRange('D1:E4').setValues([
      ['a', 1],
      ['A', 1],
      ['b', 2],
      ['a', 1],
    ]);
    expect(sheet.getRange('D1:E4').removeDuplicates().getA1Notation()).toBe('D1:E2');
    expect(sheet.getRange('D1:E4').getValues()).toEqual([
      ['a', 1],
      ['b', 2],
      ['', ''],
      ['', ''],
    ]);

    const boxes = sheet.getRange('G1:G2').insertCheckboxes();
    expect(boxes.getValues()).toEqual([[false], [false]]);
    boxes.check();
    expect([boxes.isChecked(), sheet.getRange('G2').getValue()]).toEqual([true, true]);

    sheet.getRangeList(['A1', 'C3:C4']).setValue('x').setBackground('#ffff00');
    expect([sheet.getRange('A1').getValue(), sheet.getRange('C4').getValue(), sheet.getRange('C3').getBackground()]).toEqual([
      'x',
      'x',
      '#ffff00',
    ]);
  });
});

test('rich text keeps its links and looks', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    const bold = app.newTextStyle().setBold(true).build();
    const text = app.newRichTextValue().setText('Biên bản MB.01').setLinkUrl(9, 14, 'https://x.vn').setTextStyle(0, 4, bold).build();
    sheet.getRange('A1').setRichTextValue(text);
    const got = sheet.getRange('A1').getRichTextValue()!;
    expect([got.getText(), got.getLinkUrl(9, 14), got.getLinkUrl()]).toEqual(['Biên bản MB.01', 'https://x.vn', null]);
    expect(got.getRuns().map((part) => [part.getText(), part.getLinkUrl(), part.getTextStyle().isBold()])).toEqual([
      ['Biên', null, true],
      [' bản ', null, false],
      ['MB.01', 'https://x.vn', false],
    ]);
    sheet.getRange('A1').setValue('khác');
    expect(sheet.getRange('A1').getRichTextValue()!.getRuns()).toHaveLength(1);
  });
});

test('a text finder finds and replaces text, with and without case, marks and patterns', () => {
  const { run } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.getRange('A1:A4').setValues([['Máy in'], ['máy IN 2'], ['Màn hình'], [15]]);
    const cells = (finder: GoogleAppsScript.Spreadsheet.TextFinder) => finder.findAll().map((range) => range.getA1Notation());
    expect(cells(sheet.createTextFinder('máy in'))).toEqual(['A1', 'A2']);
    expect(cells(sheet.createTextFinder('máy in').matchEntireCell(true))).toEqual(['A1']);
    expect(cells(sheet.createTextFinder('máy in').matchCase(true))).toEqual([]);
    expect(cells(sheet.createTextFinder('man').ignoreDiacritics(true))).toEqual(['A3']);
    expect(cells(sheet.createTextFinder('^M.*n').useRegularExpression(true))).toEqual(['A1', 'A2', 'A3']);
    expect(cells(sheet.getRange('A2:A4').createTextFinder('15'))).toEqual(['A4']);
    const finder = sheet.createTextFinder('máy');
    expect([finder.findNext()!.getA1Notation(), finder.findNext()!.getA1Notation(), finder.findNext()!.getA1Notation()]).toEqual([
      'A1',
      'A2',
      'A1',
    ]);
    expect(sheet.createTextFinder('không có').findNext()).toBeNull();
    expect(sheet.createTextFinder('máy').replaceAllWith('thiết bị')).toBe(2);
    expect(sheet.getRange('A1:A2').getValues().flat()).toEqual(['thiết bị in', 'thiết bị IN 2']);
  });
});

test('borders are set around and within a range, or left as they are', () => {
  const { run, runtime, id } = openSpreadsheets();
  run((app, sheet) => {
    const { book, data } = { book: booksOf(runtime)[id]!, data: booksOf(runtime)[id]!.sheets[0]! };
    const lines = (text: string) => {
      app.flush();
      const cell = sheet.getRange(text);
      const style = styleAt(book, data, cell.getRow(), cell.getColumn());
      return [style.borderTop, style.borderBottom, style.borderLeft, style.borderRight].map(
        (line) => line && `${line.style} ${line.color}`,
      );
    };
    const [none, black] = [undefined, 'SOLID #000000'];
    const range = sheet.getRange('B2:D4');
    range.setBorder(true, true, true, true, null, null);
    expect(['B2', 'C3', 'D4', 'E5'].map(lines)).toEqual([
      [black, none, black, none],
      [none, none, none, none],
      [none, black, none, black],
      [none, none, none, none],
    ]);
    range.setBorder(null, false, null, null, true, true, 'red', app.BorderStyle.DASHED);
    const red = 'DASHED #ff0000';
    expect(['B2', 'C3', 'D4'].map(lines)).toEqual([
      [black, red, none, red],
      [red, red, red, red],
      [red, black, red, black],
    ]);
    range.setBorder(false, false, false, false, false, false, null, null);
    expect(['B2', 'C3', 'D4'].flatMap(lines).every((line) => line === none)).toBe(true);

    range.setBorder(true, true, true, true, true, true, '#00ff00', app.BorderStyle.DOUBLE).copyTo(sheet.getRange('G2'));
    range.setBackground('red').copyTo(sheet.getRange('K2'), app.CopyPasteType.PASTE_NO_BORDERS, false);
    expect([lines('H3')[0], lines('L3')[0], sheet.getRange('L3').getBackground()]).toEqual(['DOUBLE #00ff00', none, '#ff0000']);
  });
});

test.each<[string, (sheet: Sheet, app: GoogleAppsScript.Spreadsheet.SpreadsheetApp) => unknown, string]>([
  [
    'a transposed copy',
    (s, app) => s.getRange('A1').copyTo(s.getRange('B1'), app.CopyPasteType.PASTE_NORMAL, true),
    'not emulated: Range.copyTo PASTE_NORMAL transposed',
  ],
  [
    'a copy of widths',
    (s, app) => s.getRange('A1').copyTo(s.getRange('B1'), app.CopyPasteType.PASTE_COLUMN_WIDTHS, false),
    'not emulated: Range.copyTo PASTE_COLUMN_WIDTHS',
  ],
  [
    'no rule',
    (s) => s.getRange('A1').setDataValidations([[{ a: 1 } as never]]),
    "don't match the method signature for SpreadsheetApp.Range.setDataValidations.",
  ],
  [
    'a criterion of no kind',
    (_s, app) => app.newDataValidation().withCriteria(app.DataValidationCriteria.NUMBER_EQUAL_TO, [{}]),
    'Invalid argument: [object Object]',
  ],
  [
    'another spreadsheet',
    (s, app) => s.getRange('A1').copyTo(app.create('Khác').getRange('A1')),
    'Target range and source range must be on the same spreadsheet.',
  ],
])('%s: refused', (_name, act, message) => {
  expect(() => run((app, sheet) => act(sheet, app))).toThrow(message);
});

test('a colour may be three numbers, with spaces and fractions', () => {
  run((_app, sheet) => {
    const cell = sheet.getRange('A1');
    expect([' rgb( 1 ,2, 255 ) ', ' #ABC '].map((css) => cell.setBackground(css).getBackground())).toEqual(['#0102ff', '#aabbcc']);
    expect(cell.setBackgroundRGB(1.9, 16, 255).getBackground()).toBe('#0110ff');
    for (const wrong of ['rgb(1,2)', 'x#abc', '#abcd', '#abcdefa', 'x#abcdef', 'xrgb(1,2,3)', 'rgb(1,2,3)x', '#ggg', '#gggggg'])
      expect(() => cell.setBackground(wrong)).toThrow(`Invalid color: ${wrong}`);
  });
});

test('a validation accepts a list of 500 values', () => {
  run((app) =>
    expect(app.newDataValidation().requireValueInList(new Array(500).fill('a')).build().getCriteriaValues()[0]).toHaveLength(500),
  );
});
