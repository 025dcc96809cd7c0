// The acts of the facts about charts of the Sheets API.
import { type Acts, open, tab } from '../../../people';

export const sheetsChartsSeen: Acts = {
  'people see the charts of the API with their kind, data, titles, legend and place'() {
    const workspace = open();
    workspace.call('drawCharts');
    return workspace.charts(tab).map(({ type, row, column, offsetX, offsetY, width, height, options, categories, series }) => {
      const { width: _width, height: _height, ...shown } = options;
      return {
        type,
        place: [row, column, offsetX, offsetY, width, height],
        options: shown,
        categories,
        series: series.map(({ name, values }) => [name, ...values]),
      };
    });
  },
};
