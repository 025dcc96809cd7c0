// Charts as a person sees them: the cells of their ranges by column, without what is hidden or blank.
import { openSpreadsheets } from './harness';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

/** Returns the chart that is built on a sheet with numbers by month. */
function chartOf(build: (builder: Builder, sheet: Sheet) => Builder) {
  const { run, book } = openSpreadsheets();
  run((_app, sheet) => {
    sheet.getRange('A1:C4').setValues([
      ['Tháng', 'Đúng hạn', 'Trễ'],
      [1, 4, 0],
      [2, '', 1],
      [3, 1500.5, '=B2+1'],
    ]);
    sheet.getRange('B2:C9').setNumberFormat('#,##0');
    sheet.insertChart(build(sheet.newChart().setPosition(2, 5, 7, 9).setNumHeaders(1), sheet).build());
  });
  return book.shownCharts('Trang tính1')[0]!;
}

test('the first column has the categories, the others are series with names, numbers and displayed texts', () => {
  expect(chartOf((builder, sheet) => builder.addRange(sheet.getRange('A1:C9')).asColumnChart().setTitle('Sự cố'))).toMatchObject({
    type: 'COLUMN',
    row: 2,
    column: 5,
    offsetX: 7,
    offsetY: 9,
    width: 600,
    height: 371,
    options: { title: 'Sự cố' },
    categories: ['1', '2', '3'],
    positions: [1, 2, 3],
    series: [
      { name: 'Đúng hạn', values: [4, null, 1500.5], texts: ['4', '', '1.501'] },
      { name: 'Trễ', values: [0, 1, 5], texts: ['0', '1', '5'] },
    ],
  });
});

test('several ranges stand side by side, or one below the other', () => {
  const apart = (builder: Builder, sheet: Sheet) => builder.addRange(sheet.getRange('A1:A4')).addRange(sheet.getRange('C1:C4'));
  expect(chartOf(apart).series).toMatchObject([{ name: 'Trễ', values: [0, 1, 5] }]);
  const { MERGE_ROWS } = { MERGE_ROWS: 'MERGE_ROWS' as unknown as GoogleAppsScript.Charts.ChartMergeStrategy };
  const below = chartOf((builder, sheet) =>
    builder.addRange(sheet.getRange('A1:B2')).addRange(sheet.getRange('A4:B4')).setMergeStrategy(MERGE_ROWS),
  );
  expect([below.categories, below.series]).toMatchObject([['1', '3'], [{ values: [4, 1500.5] }]]);
});

test('rows become series when they are transposed', () => {
  const { categories, series } = chartOf((builder, sheet) =>
    builder.addRange(sheet.getRange('A1:C3')).setTransposeRowsAndColumns(true).setNumHeaders(1),
  );
  expect([categories, series.map(({ name, values }) => [name, values])]).toEqual([
    ['Đúng hạn', 'Trễ'],
    [
      ['1', [4, 0]],
      ['2', [null, 1]],
    ],
  ]);
});

test('hidden rows are left out; a chart of one column has no categories; options give the size', () => {
  const chart = chartOf((builder, sheet) => {
    sheet.hideRows(3);
    return builder.addRange(sheet.getRange('B1:B4')).setOption('width', 400).setOption('height', 200);
  });
  expect(chart).toMatchObject({ width: 400, height: 200, categories: [], series: [{ name: 'Đúng hạn', values: [4, 1500.5] }] });
});
