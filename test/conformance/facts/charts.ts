// Charts on a sheet, as scripts ask for them.
import { documented, type Fact, observed } from '../fact';
import { onSheet } from '../own';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** A column chart over A1:B3 at row 2, column 4. */
const addChart = (sheet: Sheet) => {
  sheet.getRange('A1:B3').setValues([
    ['Tháng', 'Số'],
    ['10', 3],
    ['11', 5],
  ]);
  const builder = sheet.newChart().addRange(sheet.getRange('A1:B3')).setPosition(2, 4, 0, 0).setNumHeaders(1);
  sheet.insertChart(builder.asColumnChart().setTitle('Sự cố theo tháng').build());
  return sheet.getCharts()[0]!;
};

export const charts: Fact[] = [
  observed('a builder has a title only once it is cast', ['undefined', 'function'], () =>
    onSheet((sheet) => [
      typeof (sheet.newChart() as unknown as Record<string, unknown>).setTitle,
      typeof sheet.newChart().asColumnChart().setTitle,
    ]),
  ),
  documented('a chart is on the sheet after it is inserted', 'Class Sheet: insertChart', 1, () =>
    onSheet((sheet) => {
      addChart(sheet);
      return sheet.getCharts().length;
    }),
  ),
  documented('a chart tells its ranges', 'Class EmbeddedChart: getRanges', ['A1:B3'], () =>
    onSheet((sheet) =>
      addChart(sheet)
        .getRanges()
        .map((range) => range.getA1Notation()),
    ),
  ),
  documented('a chart tells its place', 'Class ContainerInfo', [2, 4], () =>
    onSheet((sheet) => {
      const info = addChart(sheet).getContainerInfo();
      return [info.getAnchorRow(), info.getAnchorColumn()];
    }),
  ),
  documented('a title is an option of the chart', 'Class EmbeddedChart: getOptions', 'Sự cố theo tháng', () =>
    onSheet((sheet) => addChart(sheet).getOptions().get('title')),
  ),
  documented('a chart is changed by its builder', 'Class Sheet: updateChart', [1, 'Khác'], () =>
    onSheet((sheet) => {
      sheet.updateChart(addChart(sheet).modify().setOption('title', 'Khác').build());
      return [sheet.getCharts().length, sheet.getCharts()[0]!.getOptions().get('title')];
    }),
  ),
  documented('a chart is removed', 'Class Sheet: removeChart', 0, () =>
    onSheet((sheet) => {
      sheet.removeChart(addChart(sheet));
      return sheet.getCharts().length;
    }),
  ),
];
