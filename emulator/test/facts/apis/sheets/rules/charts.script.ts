// Charts that the Sheets API draws, for people to see.
import { batch, grid } from '../calls';

/** Draws a stacked bar chart, a ring and a line over the cells A1:C3 of the first sheet; the bar chart skips a hidden row. */
export const drawCharts = () => {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = book.getSheets()[0]!;
  const id = sheet.getSheetId();
  sheet.getRange('A1:C4').setValues([
    ['tháng', 'vụ', 'người'],
    ['một', 1, 3],
    ['hai', 2, 4],
    ['ẩn', 9, 9],
  ]);
  sheet.hideRows(4);
  SpreadsheetApp.flush();
  const column = (index: number, top: number, end: number) => ({ sourceRange: { sources: [grid(id, top, end, index, index + 1)] } });
  const cell = (rowIndex: number, columnIndex: number) => ({ sheetId: id, rowIndex, columnIndex });
  const place = (rowIndex: number, columnIndex: number, more: object = {}) => ({
    overlayPosition: { anchorCell: cell(rowIndex, columnIndex), ...more },
  });
  const bars = {
    title: 'Theo tháng',
    basicChart: {
      chartType: 'BAR',
      stackedType: 'STACKED',
      legendPosition: 'BOTTOM_LEGEND',
      headerCount: 1,
      axis: [{ position: 'BOTTOM_AXIS', title: 'Tháng' }, { position: 'LEFT_AXIS' }],
      domains: [{ domain: column(0, 0, 4) }],
      series: [{ series: column(1, 0, 4) }, { series: column(2, 0, 4) }],
    },
  };
  const ring = {
    title: 'Tròn',
    pieChart: { legendPosition: 'NO_LEGEND', pieHole: 0.5, domain: column(0, 1, 3), series: column(2, 1, 3) },
  };
  const line = {
    basicChart: {
      chartType: 'LINE',
      stackedType: 'NOT_STACKED',
      axis: [{ position: 'LEFT_AXIS', title: 'Vụ' }],
      domains: [{ domain: column(0, 0, 3) }],
      series: [{ series: column(1, 0, 3) }],
    },
  };
  batch(book, [
    { addChart: { chart: { spec: bars, position: place(5, 2) } } },
    {
      addChart: {
        chart: { spec: ring, position: place(0, 4, { offsetXPixels: 7, offsetYPixels: 8, widthPixels: 300, heightPixels: 200 }) },
      },
    },
    { addChart: { chart: { spec: line, position: place(19, 0) } } },
  ]);
};
