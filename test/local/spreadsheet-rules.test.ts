// Validations that reject, conditional colours, and charts as asked for.
import { openSpreadsheets } from './spreadsheet-harness';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

test.each<[string, (rule: Builder, app: App) => Builder, unknown[], unknown[]]>([
  ['a list', (r) => r.requireValueInList(['Cao', 'Thấp', '3']), ['Cao', 3, '3', ''], ['cao', 'Vừa', true]],
  ['a range', (r, app) => r.requireValueInRange(app.getActiveSheet().getRange('H1:H9')), ['Phòng A', ''], ['Phòng C']],
  ['a number between', (r) => r.requireNumberBetween(1, 5), [1, '5', '=2+2'], [0, 6, 'chữ', '=2+9']],
  ['a number above', (r) => r.requireNumberGreaterThan(3), [4], [3]],
  ['a date', (r) => r.requireDate(), ['23/11/2026', new Date(0)], ['hôm nay', true]],
  ['a date after', (r) => r.requireDateAfter(new Date('2026-11-23T00:00:00+07:00')), ['24/11/2026'], ['23/11/2026 09:00']],
  ['a text', (r) => r.requireTextContains('@'), ['a@b'], ['ab', 5]],
  ['an e-mail', (r) => r.requireTextIsEmail(), ['an@xa.gov.vn'], ['an@xa', 'an']],
  ['a link', (r) => r.requireTextIsUrl(), ['https://x.vn/a'], ['không']],
  ['a box', (r) => r.requireCheckbox(), [true, 'false'], ['có', 1]],
  ['a formula', (r) => r.requireFormulaSatisfied('=AND(ISNUMBER(B2);B2>10)'), [11], [10, 'x']],
])('%s takes and refuses', (_name, build, good, bad) => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    sheet.getRange('H1:H2').setValues([['Phòng A'], ['Phòng B']]);
    const cells = sheet.getRange('B2:B3').setDataValidation(build(app.newDataValidation(), app).setAllowInvalid(false).build());
    for (const value of good) expect(() => cells.setValue(value).getValues()).not.toThrow();
    const before = cells.getValues();
    for (const value of bad) {
      expect(() => cells.setValue(value).getValues()).toThrow(
        'The data you entered in cell B2 violates the data validation rules set on this cell.',
      );
      expect(cells.getValues()).toEqual(before);
    }
  });
});

test('a rule that only warns lets everything in; a rule is read back and copied', () => {
  const { run } = openSpreadsheets();
  run((app, sheet) => {
    const cell = sheet.getRange('A1');
    cell.setDataValidation(app.newDataValidation().requireValueInList(['a', 'b'], true).setHelpText('a hoặc b').build()).setValue('c');
    expect(cell.getValue()).toBe('c');
    const rule = cell.getDataValidation()!;
    expect([rule.getCriteriaType(), rule.getCriteriaValues(), rule.getHelpText(), rule.getAllowInvalid()]).toEqual([
      app.DataValidationCriteria.VALUE_IN_LIST,
      [['a', 'b'], true],
      'a hoặc b',
      true,
    ]);
    cell.setDataValidation(rule.copy().setAllowInvalid(false).build());
    expect(() => cell.setValue('d').getValue()).toThrow('a hoặc b');
    const elsewhere = app.newDataValidation().requireValueInRange(sheet.getRange('C1:C3')).build();
    expect((elsewhere.getCriteriaValues()[0] as GoogleAppsScript.Spreadsheet.Range).getA1Notation()).toBe('C1:C3');
    cell.setDataValidations([[null]]);
    expect(cell.getDataValidation()).toBeNull();
    expect(() => app.newDataValidation().build()).toThrow();
  });
});

test('the first rule that holds wins, for each property', () => {
  const { run, book } = openSpreadsheets();
  run((app, sheet) => {
    sheet.getRange('A1:B3').setValues([
      [1, 'x'],
      [5, 'x'],
      [9, ''],
    ]);
    sheet.getRange('A3').setBackground('#cccccc');
    const rule = (formula: string, colour: string) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(colour)
        .setRanges([sheet.getRange('A1:B3')])
        .build();
    sheet.setConditionalFormatRules([rule('=$A1>4', '#ff0000'), rule('=$A1>0', '#00ff00')]);
  });
  const colours = () => ['A1', 'B1', 'A2', 'B3', 'C3'].map((a1) => book.colour('Trang tính1', a1));
  expect(colours()).toEqual(['#00ff00', '#00ff00', '#ff0000', '#ff0000', '']);
  run((_app, sheet) => sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().reverse()));
  expect(colours()).toEqual(['#00ff00', '#00ff00', '#00ff00', '#00ff00', '']);
  run((_app, sheet) => sheet.clearConditionalFormatRules());
  expect(book.colour('Trang tính1', 'A3')).toBe('#cccccc');
});

test('colours of due dates change with the clock, without any run', () => {
  const { run, book, runtime } = openSpreadsheets({ at: '2026-11-24T08:00:00+07:00' });
  run((app, sheet) => {
    sheet.getRange('A2').setValue(new Date('2026-11-24T10:00:00+07:00'));
    const due = (formula: string, colour: string) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(colour)
        .setRanges([sheet.getRange('A2:A100')])
        .build();
    sheet.setConditionalFormatRules([
      due('=AND(ISNUMBER($A2);$A2<NOW())', '#f4c7c3'),
      due('=AND(ISNUMBER($A2);$A2-NOW()<1/24)', '#fce8b2'),
    ]);
  });
  const colour = () => book.colour('Trang tính1', 'A2');
  expect(colour()).toBe('');
  runtime.clock.advanceTo(Date.parse('2026-11-24T09:30:00+07:00'));
  expect(colour()).toBe('#fce8b2');
  runtime.clock.advanceTo(Date.parse('2026-11-24T10:00:01+07:00'));
  expect(colour()).toBe('#f4c7c3');
  expect(book.colour('Trang tính1', 'A3')).toBe('');
});

type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
test.each<[string, (rule: RuleBuilder, app: App) => RuleBuilder, unknown, unknown]>([
  ['text contains', (r) => r.whenTextContains('Trễ'), 'xong trễ', 'xong'],
  ['text does not contain', (r) => r.whenTextDoesNotContain('trễ'), 'xong', 'trễ'],
  ['text equals', (r) => r.whenTextEqualTo('B5'), 'B5', 'B55'],
  ['text starts', (r) => r.whenTextStartsWith('Quá'), 'Quá hạn', 'hạn Quá'],
  ['text ends', (r) => r.whenTextEndsWith('hạn'), 'quá hạn', 'hạn quá'],
  ['number above', (r) => r.whenNumberGreaterThan(2.5), 2.6, 2.4],
  ['formula with a decimal', (r) => r.whenFormulaSatisfied('=AND(B2>2,5;B2<3)'), 2.75, 2.25],
  ['number between', (r) => r.whenNumberBetween(1, 3), 2, 4],
  ['number not between', (r) => r.whenNumberNotBetween(1, 3), 4, 2],
  ['number is', (r) => r.whenNumberEqualTo(0), 0, ''],
  ['empty', (r) => r.whenCellEmpty(), '', 'x'],
  ['not empty', (r) => r.whenCellNotEmpty(), 'x', ''],
  ['date before', (r) => r.whenDateBefore(new Date('2026-11-24T00:00:00+07:00')), '23/11/2026', '24/11/2026'],
  ['date before today', (r, app) => r.whenDateBefore(app.RelativeDate.TODAY), '23/11/2026', '24/11/2026'],
  ['date is', (r) => r.whenDateEqualTo(new Date('2026-11-24T00:00:00+07:00')), '24/11/2026 17:00', '25/11/2026'],
])('%s', (_name, when, yes, no) => {
  const { run, book } = openSpreadsheets();
  run((app, sheet) => {
    sheet.getRange('B2:B3').setValues([[yes], [no]]);
    const rule = when(app.newConditionalFormatRule(), app)
      .setBackground('#123456')
      .setRanges([sheet.getRange('B2:B3')])
      .build();
    sheet.setConditionalFormatRules([rule]);
  });
  expect([book.colour('Trang tính1', 'B2'), book.colour('Trang tính1', 'B3')]).toEqual(['#123456', '']);
});

test('rules are read back, and another sheet is reached through INDIRECT only', () => {
  const { run, book } = openSpreadsheets();
  run((app, sheet) => {
    app.getActiveSpreadsheet().insertSheet('Cấu hình').getRange('B1').setValue(3);
    sheet.getRange('A1:A2').setValues([[2], [4]]);
    const rule = (formula: string) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground('#ff0000')
        .setBold(true)
        .setRanges([sheet.getRange('A1:A2')])
        .build();
    expect(() => sheet.setConditionalFormatRules([rule("=A1>'Cấu hình'!$B$1")])).toThrow(
      'Conditional format rule cannot reference a different sheet.',
    );
    sheet.setConditionalFormatRules([rule(`=A1>INDIRECT("'Cấu hình'!B1")`)]);
    const [got] = sheet.getConditionalFormatRules();
    const condition = got!.getBooleanCondition()!;
    expect([condition.getBackground(), condition.getBold(), condition.getFontColor(), condition.getCriteriaType()]).toEqual([
      '#ff0000',
      true,
      null,
      app.BooleanCriteria.CUSTOM_FORMULA,
    ]);
    expect(() =>
      app
        .newConditionalFormatRule()
        .setBackground('red')
        .setRanges([sheet.getRange('A1')])
        .build(),
    ).toThrow();
  });
  expect([book.colour('Trang tính1', 'A1'), book.colour('Trang tính1', 'A2')]).toEqual(['', '#ff0000']);
});

test('a chart is kept as it was asked for', () => {
  const { run, book } = openSpreadsheets();
  run((_app, sheet) => {
    const builder = sheet.newChart().addRange(sheet.getRange('A1:B5')).setPosition(2, 4, 0, 0).setNumHeaders(1);
    expect((builder as unknown as Record<string, unknown>).setTitle).toBeUndefined();
    sheet.insertChart(builder.asColumnChart().setTitle('Số sự cố theo tháng').setColors(['#1155cc']).build());
    const [chart] = sheet.getCharts();
    expect([chart!.getRanges()[0]!.getA1Notation(), chart!.getOptions().get('title'), chart!.getContainerInfo().getAnchorColumn()]).toEqual(
      ['A1:B5', 'Số sự cố theo tháng', 4],
    );
    sheet.updateChart(chart!.modify().setOption('legend.position', 'none').build());
    sheet.insertRowBefore(1);
  });
  expect(book.charts('Trang tính1')).toMatchObject([
    { type: 'COLUMN', ranges: [{ row: 2, rows: 5 }], options: { 'legend.position': 'none' } },
  ]);
});
