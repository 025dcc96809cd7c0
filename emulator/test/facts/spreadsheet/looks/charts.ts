// Charts on a sheet, as scripts build them.
import { documented, type Fact, observed } from '../../fact';
import { once, onSheet } from '../../own-files';
import { isRefused } from '../../seen';

type Chart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
type Builder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;

const noChart = null as unknown as Chart;
const place = (chart: Chart) => {
  const info = chart.getContainerInfo();
  return [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()];
};
const ranges = (of: Chart | Builder) => of.getRanges().map((range) => `${range.getSheet().getName()}!${range.getA1Notation()}`);

/** A builder with every setting, and the chart that was inserted from it. */
const told = once(() =>
  onSheet((sheet, book) => {
    sheet.setName('S');
    const other = book.insertSheet('T');
    const plain = sheet.newChart().addRange(sheet.getRange('A1:B3')).build();
    const builder = sheet
      .newChart()
      .setChartType(Charts.ChartType.LINE)
      .addRange(sheet.getRange('A1:A3'))
      .addRange(sheet.getRange('C1:C3'))
      .addRange(other.getRange('A1:A3'))
      .removeRange(sheet.getRange('A1:A3'))
      .removeRange(sheet.getRange('D1:D3'))
      .setPosition(5, 6, 7, 8)
      .setNumHeaders(2)
      .setTransposeRowsAndColumns(true)
      .setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS)
      .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
      .setOption('title', 'Số')
      .setOption('width', 480);
    const asked = [String(builder.getChartType()), ranges(builder), builder.getContainer().getAnchorRow()];
    sheet.insertChart(builder.build());
    builder.clearRanges().setNumHeaders(9).setOption('title', 'sau').setPosition(1, 1, 0, 0);
    const [chart] = sheet.getCharts();
    return {
      plain: [
        plain.getChartId(),
        String(plain.getMergeStrategy()),
        String(plain.getHiddenDimensionStrategy()),
        plain.getTransposeRowsAndColumns(),
        String(sheet.newChart().asPieChart().getChartType()),
      ],
      asked,
      kept: [
        typeof chart!.getChartId(),
        ranges(chart!),
        place(chart!),
        chart!.getNumHeaders(),
        chart!.getTransposeRowsAndColumns(),
        String(chart!.getMergeStrategy()),
        String(chart!.getHiddenDimensionStrategy()),
        ['title', 'width', 'khác'].map((name) => chart!.getOptions().get(name)),
        String(chart!.modify().getChartType()),
      ],
      cleared: ranges(builder),
      refused: [() => sheet.newChart().setPosition(0, 1, 0, 0), () => sheet.newChart().setPosition(1, 0, 0, 0)].map(isRefused),
    };
  }),
);

/** Two charts on one sheet, one on another; each is changed and removed separately. */
const kept = once(() =>
  onSheet((sheet, book) => {
    const other = book.insertSheet('T');
    for (const [home, title] of [
      [sheet, 'a'],
      [sheet, 'b'],
      [other, 'c'],
    ] as const)
      home.insertChart(home.newChart().addRange(home.getRange('A1:B3')).setPosition(1, 1, 0, 0).setOption('title', title).build());
    const titles = () =>
      [sheet, other].map((home) => home.getCharts().map((chart) => chart.getOptions().get('title') as unknown as string));
    const before = titles();
    const [, second] = sheet.getCharts();
    const changed = second!.modify().setOption('title', 'B').build();
    const unchanged = titles();
    sheet.updateChart(changed);
    const updated = titles();
    const ids = [...sheet.getCharts(), ...other.getCharts()].map((chart) => chart.getChartId());
    const refused = [
      () => other.updateChart(changed),
      () => other.removeChart(changed),
      () => sheet.removeChart(sheet.newChart().build()),
      () => sheet.insertChart(noChart),
      () => sheet.newChart().addRange(noChart as never),
    ].map(isRefused);
    sheet.removeChart(sheet.getCharts()[0]!);
    return {
      before,
      unchanged,
      updated,
      ids: ids.filter((id, at) => id !== null && ids.indexOf(id) === at).length,
      refused,
      left: titles(),
    };
  }),
);

const kinds = ['Area', 'Bar', 'Column', 'Combo', 'Histogram', 'Line', 'Pie', 'Scatter', 'Table'];

const typed = once(() =>
  onSheet((sheet) => {
    sheet.setName('Trang');
    const option = (of: { build(): Chart }, names: string[]) => names.map((name) => of.build().getOptions().get(name));
    const builder = sheet.newChart().addRange(sheet.getRange('A1:B3')) as unknown as Record<string, () => Builder>;
    const column = sheet
      .newChart()
      .setPosition(1, 1, 0, 0)
      .asColumnChart()
      .setTitle('t')
      .setXAxisTitle('x')
      .setYAxisTitle('y')
      .setColors(['red', '#00ff00'])
      .setBackgroundColor('#eeeeee')
      .setStacked()
      .setLegendPosition(Charts.Position.BOTTOM)
      .reverseCategories();
    const options = [
      'title',
      'colors',
      'backgroundColor',
      'isStacked',
      'reverseCategories',
      'hAxis.title',
      'vAxis.title',
      'legend.position',
    ];
    const asColumn = option(column, options);
    const pie = column.asPieChart().set3D().setTitle('p');
    return {
      types: kinds.map((kind) => String(builder[`as${kind}Chart`]!().getChartType())),
      column: asColumn,
      pie: [...option(pie, ['title', 'is3D']), String(pie.getChartType())],
      axes: [
        typeof (sheet.newChart().asPieChart() as unknown as Record<string, unknown>).setXAxisTitle,
        typeof sheet.newChart().asLineChart().setXAxisTitle,
        typeof (sheet.newChart().asLineChart() as unknown as Record<string, unknown>).set3D,
        typeof (sheet.newChart().asTableChart() as unknown as Record<string, unknown>).setTitle,
      ],
      again: [ranges(builder.asBarChart!()), ranges(builder.asBarChart!().asLineChart())],
    };
  }),
);

export const charts: Fact[] = [
  observed('a chart builder has setTitle only after a cast', ['undefined', 'function'], () =>
    onSheet((sheet) => [
      typeof (sheet.newChart() as unknown as Record<string, unknown>).setTitle,
      typeof sheet.newChart().asColumnChart().setTitle,
    ]),
  ),
  observed(
    'a chart keeps the settings that its builder had before build',
    {
      asked: ['LINE', ['S!C1:C3', 'T!A1:A3'], 5],
      kept: ['number', ['S!C1:C3', 'T!A1:A3'], [5, 6, 7, 8], 2, true, 'MERGE_ROWS', 'SHOW_BOTH', ['Số', 480, null], 'LINE'],
      cleared: [],
      refused: [true, true],
    },
    () => {
      const { asked, kept: all, cleared, refused } = told();
      return { asked, kept: all, cleared, refused };
    },
  ),
  documented(
    'a chart that is not on a sheet has no id; by default it merges columns and ignores hidden rows',
    'Class EmbeddedChartBuilder: setHiddenDimensionStrategy',
    [null, 'MERGE_COLUMNS', 'IGNORE_ROWS', false, 'PIE'],
    () => told().plain,
  ),
  documented(
    'updateChart and removeChart change only the given chart',
    'Class Sheet: updateChart',
    {
      before: [['a', 'b'], ['c']],
      unchanged: [['a', 'b'], ['c']],
      updated: [['a', 'B'], ['c']],
      ids: 3,
      refused: [true, true, true, true, true],
      left: [['B'], ['c']],
    },
    kept,
  ),
  documented(
    'a builder is cast to nine kinds of charts',
    'Class EmbeddedChartBuilder: asPieChart',
    kinds.map((kind) => kind.toUpperCase()),
    () => typed().types,
  ),
  observed(
    'settings of a cast builder are options of the chart',
    {
      column: ['t', ['red', '#00ff00'], '#eeeeee', true, true, 'x', 'y', 'bottom'],
      pie: ['p', true, 'PIE'],
      axes: ['undefined', 'function', 'undefined', 'undefined'],
      again: [['Trang!A1:B3'], ['Trang!A1:B3']],
    },
    () => {
      const { column, pie, axes, again } = typed();
      return { column, pie, axes, again };
    },
  ),
];
