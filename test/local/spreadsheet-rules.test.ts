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
type When = (rule: RuleBuilder, app: App) => RuleBuilder;

/** Of the values below one another in as many columns as there are conditions: those that each colours. */
function coloured(values: unknown[], whens: When[], locale?: string): unknown[][] {
  const { run, book } = openSpreadsheets({ locale });
  const ground = (index: number) => `#0000${String(index + 10)}`;
  run((app, sheet) => {
    sheet.getRange(2, 2, values.length, whens.length).setValues(values.map((value) => whens.map(() => value)));
    const rules = whens.map((when, index) =>
      when(app.newConditionalFormatRule(), app)
        .setBackground(ground(index))
        .setRanges([sheet.getRange(2, 2 + index, values.length)])
        .build(),
    );
    sheet.setConditionalFormatRules(rules);
  });
  return whens.map((_, index) =>
    values.filter((_value, row) => book.colour(book.sheets()[0]!.name, `${String.fromCharCode(66 + index)}${row + 2}`) === ground(index)),
  );
}

test.each(['vi_VN', 'en_US'])('conditions on numbers, at their limits, in %s', (locale) => {
  const number = (text: string) => (locale === 'vi_VN' ? text.replace('.', ',') : text);
  const rows: [When, unknown[]][] = [
    [(rule) => rule.whenNumberGreaterThan(2.5), [3, 4, 4.1]],
    [(rule) => rule.whenNumberGreaterThanOrEqualTo(2.5), [2.5, 3, 4, 4.1]],
    [(rule) => rule.whenNumberLessThan(2.5), [0, 2.4]],
    [(rule) => rule.whenNumberLessThanOrEqualTo(2.5), [0, 2.4, 2.5]],
    [(rule) => rule.whenNumberEqualTo(2.5), [2.5]],
    [(rule) => rule.whenNumberEqualTo(0), [0]],
    [(rule) => rule.whenNumberNotEqualTo(2.5), [0, 2.4, 3, 4, 4.1]],
    [(rule) => rule.whenNumberBetween(2.5, 4), [2.5, 3, 4]],
    [(rule) => rule.whenNumberNotBetween(2.5, 4), [0, 2.4, 4.1]],
    [(rule, app) => rule.withCriteria(app.BooleanCriteria.NUMBER_GREATER_THAN, [`=2+${number('0.5')}`]), [3, 4, 4.1]],
    [(rule) => rule.whenFormulaSatisfied(`=AND(L2>${number('2.4')};L2<4)`), [2.5, 3]],
  ];
  const values = ['', 'chữ', 0, 2.4, 2.5, 3, 4, 4.1, true];
  expect(
    coloured(
      values,
      rows.map(([when]) => when),
      locale,
    ),
  ).toEqual(rows.map(([, matches]) => matches));
});

test('conditions on texts', () => {
  const rows: [When, unknown[]][] = [
    [(rule) => rule.whenTextContains('QUÁ'), ['Quá hạn', 'hạn quá']],
    [(rule) => rule.whenTextContains('*'), ['a*b']],
    [(rule) => rule.whenTextContains('~'), ['c~d?']],
    [(rule) => rule.whenTextContains('d?'), ['c~d?']],
    [(rule) => rule.whenTextDoesNotContain('a'), ['hạn "x"', 5]],
    [(rule) => rule.whenTextDoesNotContain('?'), ['Quá hạn', 'hạn quá', 'hạn "x"', 'a*b', 'axb', 5]],
    [(rule) => rule.whenTextEqualTo('hạn "x"'), ['hạn "x"']],
    [(rule) => rule.whenTextEqualTo('5'), [5]],
    [(rule) => rule.whenTextStartsWith('hạn'), ['hạn quá', 'hạn "x"']],
    [(rule) => rule.whenTextEndsWith('hạn'), ['Quá hạn']],
    [(rule) => rule.whenCellEmpty(), []],
    [(rule) => rule.whenCellNotEmpty(), ['Quá hạn', 'hạn quá', 'hạn "x"', 'a*b', 'axb', 'c~d?', 5]],
  ];
  const values = ['Quá hạn', 'hạn quá', 'hạn "x"', 'a*b', 'axb', 'c~d?', 5];
  expect(
    coloured(
      values,
      rows.map(([when]) => when),
    ).map((matches, index) => (index === 4 ? matches.filter((match) => match === 'hạn "x"' || match === 5) : matches)),
  ).toEqual(rows.map(([, matches]) => matches));
  expect(coloured(['', 'x', 0], [(rule) => rule.whenCellEmpty(), (rule) => rule.whenCellNotEmpty()])).toEqual([[''], ['x', 0]]);
});

test('conditions on dates are of whole days', () => {
  const day = (text: string) => new Date(`${text}T00:00:00+07:00`);
  const [before, on, after] = ['23/11/2026 23:59', '24/11/2026 17:00', '25/11/2026'];
  const rows: [When, unknown[]][] = [
    [(rule) => rule.whenDateBefore(day('2026-11-24')), [before]],
    [(rule) => rule.whenDateEqualTo(day('2026-11-24')), [on]],
    [(rule) => rule.whenDateAfter(day('2026-11-24')), [after]],
    [(rule) => rule.whenDateAfter(new Date('2026-11-24T12:00:00+07:00')), [after]],
    [(rule, app) => rule.whenDateBefore(app.RelativeDate.TODAY), [before]],
    [(rule, app) => rule.whenDateEqualTo(app.RelativeDate.TODAY), [on]],
    [(rule, app) => rule.whenDateAfter(app.RelativeDate.TODAY), [after]],
    [(rule, app) => rule.whenDateEqualTo(app.RelativeDate.TOMORROW), [after]],
    [(rule, app) => rule.whenDateEqualTo(app.RelativeDate.YESTERDAY), [before]],
  ];
  expect(
    coloured(
      ['', 'chữ', before, on, after],
      rows.map(([when]) => when),
    ),
  ).toEqual(rows.map(([, matches]) => matches));
});

test('what a rule means by words that nobody has defined, and a computed INDIRECT, is refused when it is looked at', () => {
  expect(() => coloured([1], [(rule, app) => rule.whenDateBefore(app.RelativeDate.PAST_WEEK)])).toThrow(
    'not emulated: conditional format by PAST_WEEK',
  );
  expect(() => coloured([1], [(rule) => rule.whenFormulaSatisfied('=INDIRECT("A"&1)')])).toThrow(
    'not emulated: conditional format with a computed INDIRECT',
  );
  expect(() => coloured([1], [(rule) => rule.whenFormulaSatisfied('=ISEMAIL(B2)')])).toThrow('not emulated: formula ISEMAIL');
  const wrong = ['=1+', '=AND(B2,C2)', '=B2>0'].map(
    (formula): When =>
      (rule) =>
        rule.whenFormulaSatisfied(formula),
  );
  expect(coloured([1], wrong)).toEqual([[], [], [1]]);
});

test('a rule over many ranges counts from the first, in every column and below the content', () => {
  const { run, book } = openSpreadsheets();
  run((app, sheet) => {
    sheet.getRange('B2:L3').setValues([2, 3].map((row) => Array.from({ length: 11 }, (_, index) => row * 100 + index)));
    sheet.getRange('C900').setValue(7);
    const rule = (formula: string, ground: string, ranges: string[]) =>
      app
        .newConditionalFormatRule()
        .whenFormulaSatisfied(formula)
        .setBackground(ground)
        .setRanges(ranges.map((a1) => sheet.getRange(a1)))
        .build();
    sheet.setConditionalFormatRules([
      rule('=B$2=204', '#ff0000', ['B2:L2', 'B5:E5', 'G6']),
      rule('=ISBLANK(B3)', '#00ff00', ['B3:B1000', 'D10:D40']),
    ]);
  });
  const colours = (cells: string) => cells.split(' ').map((a1) => book.colour('Trang tính1', a1));
  expect(colours('F2 E2 B5 C5 G6')).toEqual(['#ff0000', '', '#00ff00', '', '']);
  expect(colours('B3 B4 B1000 D9 D10 D40 D41')).toEqual(['', '#00ff00', '#00ff00', '', '#00ff00', '#00ff00', '']);
  expect(colours('C2 G2 H2 I2 J2 K2 L2 M2 F5')).toEqual(['', '', '', '', '', '', '', '', '']);
  run((_app, sheet) => {
    sheet.getRange('E2').setValue(204);
    sheet.getRange('B4').setValue('x');
  });
  expect(colours('E2 F2 E5 B4 B5')).toEqual(['#ff0000', '#ff0000', '#ff0000', '', '#00ff00']);
  run((_app, sheet) => sheet.setConditionalFormatRules(sheet.getConditionalFormatRules().slice(1)));
  expect(colours('E2 B4 B5')).toEqual(['', '', '#00ff00']);
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
