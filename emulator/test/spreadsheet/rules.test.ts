// Conditional formats that the emulator refuses, and charts as scripts build them.
import { openSpreadsheets } from './harness';

type App = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;

/** Returns the background of B2, which holds 1, with a condition. */
function ground(when: (rule: RuleBuilder, app: App) => RuleBuilder): string {
  const { run, book } = openSpreadsheets();
  run((app, sheet) => {
    const cell = sheet.getRange('B2').setValue(1);
    sheet.setConditionalFormatRules([when(app.newConditionalFormatRule(), app).setBackground('#ff0000').setRanges([cell]).build()]);
  });
  return book.colour(book.sheets()[0]!.name, 'B2');
}

test('reading a colour throws for a relative date without definition, a computed INDIRECT and an unknown function', () => {
  expect(() => ground((rule, app) => rule.whenDateBefore(app.RelativeDate.PAST_WEEK))).toThrow(
    'not emulated: conditional format by PAST_WEEK',
  );
  const byFormula = (formula: string) => ground((rule) => rule.whenFormulaSatisfied(formula));
  expect(() => byFormula('=INDIRECT("A"&1)')).toThrow('not emulated: conditional format with a computed INDIRECT');
  expect(() => byFormula('=ISEMAIL(B2)')).toThrow('not emulated: formula ISEMAIL');
  expect(['=1+', '=AND(B2,C2)', '=B2>0'].map(byFormula)).toEqual(['', '', '#ff0000']);
});

test('a chart keeps the settings of its builder', () => {
  const { run, book } = openSpreadsheets();
  run((_app, sheet) => {
    const builder = sheet.newChart().addRange(sheet.getRange('A1:B5')).setPosition(2, 4, 0, 0).setNumHeaders(1);
    expect((builder as unknown as Record<string, unknown>).setTitle).toBeUndefined();
    sheet.insertChart(builder.asColumnChart().setTitle('Số việc theo tháng').setColors(['#1155cc']).build());
    const [chart] = sheet.getCharts();
    expect([chart!.getRanges()[0]!.getA1Notation(), chart!.getOptions().get('title'), chart!.getContainerInfo().getAnchorColumn()]).toEqual(
      ['A1:B5', 'Số việc theo tháng', 4],
    );
    sheet.updateChart(chart!.modify().setOption('legend.position', 'none').build());
    sheet.insertRowBefore(1);
  });
  expect(book.charts('Trang tính1')).toMatchObject([
    { type: 'COLUMN', ranges: [{ row: 2, rows: 5 }], options: { 'legend.position': 'none' } },
  ]);
});
