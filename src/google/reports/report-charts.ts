// The charts of «Báo cáo», each beside the table that it draws.
import { plain, tones } from '../../palette';
import { workedSteps } from '../../procedure/reports/report-figures';
import { statisticsTexts as t } from '../../texts/sheets/statistics';
import { at, CHART_COLUMNS, MOST_ENTRIES, TABLE_COLUMNS, tableRange, widths } from './report-layout';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

interface Drawn {
  kind: 'column' | 'bar';
  title: string;
  colours: string[];
  ranges: string[];
  row: number;
  height: number;
  isStacked?: true;
}

const now = plain.action;
const before = '#9aa0a6';

const charts: Drawn[] = [
  {
    kind: 'column',
    title: t.charts.flow,
    colours: [now, before],
    ranges: [tableRange(at.figures, 4, 1, 3)],
    row: at.figures,
    height: 370,
  },
  {
    kind: 'column',
    title: t.charts.months,
    colours: [tones.doneInTime.text, '#b06000', plain.action],
    ranges: [tableRange(at.months, 12), tableRange(at.months, 12, 4, 3)],
    row: at.months,
    height: 300,
    isStacked: true,
  },
  {
    kind: 'bar',
    title: t.charts.steps,
    colours: [now, '#b06000'],
    ranges: [tableRange(at.steps, workedSteps.length), tableRange(at.steps, workedSteps.length, 3, 2)],
    row: at.steps,
    height: 300,
  },
  {
    kind: 'bar',
    title: t.charts.groups,
    colours: [now, before],
    ranges: [tableRange(at.groups, MOST_ENTRIES + 1, 1, 3)],
    row: at.groups,
    height: 320,
  },
  {
    kind: 'bar',
    title: t.charts.departments,
    colours: [now, before],
    ranges: [tableRange(at.departments, MOST_ENTRIES + 1, 1, 3)],
    row: at.departments,
    height: 320,
  },
  {
    kind: 'bar',
    title: t.charts.costs,
    colours: [before, now],
    ranges: [tableRange(at.groups, MOST_ENTRIES + 1), tableRange(at.groups, MOST_ENTRIES + 1, 5, 2)],
    row: at.devices,
    height: 330,
  },
];

export function addCharts(sheet: Sheet): void {
  for (const { kind, title, colours, ranges, row, height, isStacked } of charts) {
    const builder = kind === 'bar' ? sheet.newChart().asBarChart() : sheet.newChart().asColumnChart();
    builder.setTitle(title).setColors(colours);
    if (isStacked) builder.setStacked();
    for (const range of ranges) builder.addRange(sheet.getRange(range));
    const chart = builder
      .setNumHeaders(1)
      .setOption('legend.position', 'bottom')
      .setOption('width', widths.chart * CHART_COLUMNS)
      .setOption('height', height)
      .setPosition(row, TABLE_COLUMNS + 2, 0, 0)
      .build();
    sheet.insertChart(chart);
  }
}
