// The Sheets API: charts, their kinds, places and sizes.
import { byHand, documented, type Fact, observed } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { api, ask, batch, errorOf, grid, type Message } from '../calls';
import { accepted, isRefused } from '../refused';

const placed = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    const other = book.insertSheet('T');
    SpreadsheetApp.flush();
    const second = other.getSheetId();
    const source = (column: number): object => ({ sourceRange: { sources: [grid(id, 0, 4, column, column + 1)] } });
    const spec = { pieChart: { domain: source(0), series: source(1) } };
    const add = (chartId: number, overlayPosition?: object): object => ({
      addChart: { chart: { chartId, spec, ...(overlayPosition && { position: { overlayPosition } }) } },
    });
    const move = (objectId: number, overlayPosition: object, fields: string): object => ({
      updateEmbeddedObjectPosition: { objectId, newPosition: { overlayPosition }, fields },
    });
    const { replies } = batch(book, [
      add(101),
      add(102, {
        anchorCell: { sheetId: second, rowIndex: 3, columnIndex: 4 },
        offsetXPixels: 5,
        offsetYPixels: 6,
        widthPixels: 310,
        heightPixels: 220,
      }),
      { addChart: { chart: { spec } } },
      { addChart: { chart: { spec } } },
    ]);
    const made = replies.map(({ addChart }) => addChart!.chart as Message);
    const position = (chartId: number): Message =>
      (ask(book, 'sheets.charts(chartId,position)').sheets as Message[])
        .flatMap(({ charts = [] }) => charts as Message[])
        .find((one) => one.chartId === chartId)!.position.overlayPosition;
    const cell = (rowIndex: number, columnIndex: number): object => ({ anchorCell: { sheetId: second, rowIndex, columnIndex } });
    const after = (overlayPosition: object, fields: string): unknown[] => {
      const { updateEmbeddedObjectPosition } = batch(book, [move(102, overlayPosition, fields)]).replies[0]!;
      const { anchorCell, offsetXPixels, offsetYPixels, widthPixels, heightPixels } = position(102);
      return [
        anchorCell.rowIndex ?? 0,
        anchorCell.columnIndex ?? 0,
        offsetXPixels ?? 0,
        offsetYPixels ?? 0,
        widthPixels,
        heightPixels,
        JSON.stringify((updateEmbeddedObjectPosition!.position as Message).overlayPosition) === JSON.stringify(position(102)),
      ];
    };
    const rest = { offsetXPixels: 50, offsetYPixels: 60, widthPixels: 500, heightPixels: 400 };
    const moves = [
      after({ ...rest, ...cell(7, 8) }, 'offsetXPixels'),
      after({ ...rest, ...cell(7, 8) }, 'offsetYPixels'),
      after({ ...rest, ...cell(7, 8) }, 'heightPixels'),
      after({ ...rest, ...cell(7, 8) }, 'widthPixels'),
      after({ anchorCell: { sheetId: second, rowIndex: 7 } }, 'anchorCell.rowIndex'),
      after({ anchorCell: { columnIndex: 8 } }, 'anchorCell.columnIndex'),
      after({ anchorCell: { sheetId: second } }, 'anchorCell'),
      after({ anchorCell: { sheetId: second } }, 'offsetXPixels,offsetYPixels'),
      after({ ...rest, ...cell(1, 2) }, '*'),
    ];
    const title = { ...spec, title: 'Tròn' };
    batch(book, [{ updateChartSpec: { chartId: 102, spec: title } }, { deleteEmbeddedObject: { objectId: 101 } }]);
    const left = (ask(book, 'sheets.charts.chartId').sheets as Message[]).map(({ charts = [] }) => charts.length);
    const line = { basicChart: { chartType: 'LINE', series: [{ series: source(1) }] } };
    return {
      plain: made[0]!.position.overlayPosition,
      given: made[1]!.position.overlayPosition,
      ids: [typeof made[2]!.chartId, made[2]!.chartId !== made[3]!.chartId],
      moves,
      updated: position(102),
      left,
      refused: accepted(book, [
        add(102),
        { addChart: {} },
        { updateChartSpec: { chartId: 102 } },
        { updateChartSpec: { chartId: 404, spec } },
        move(404, {}, 'widthPixels'),
        { deleteEmbeddedObject: {} },
        add(105, { anchorCell: { sheetId: 404 } }),
        {
          addChart: { chart: { spec: { pieChart: { domain: { sourceRange: { sources: [grid(404, 0, 1, 0, 1)] } }, series: source(1) } } } },
        },
        move(102, {}, ''),
      ]),
      blank: errorOf(() =>
        api().batchUpdate({ requests: [{ addChart: { chart: { spec: { basicChart: { chartType: 'BAR' } } } } }] } as never, book.getId()),
      )?.[2],
      unspecified: isRefused(book, { updateChartSpec: { chartId: 102, spec: { title: 'x' } } }),
      kinds: batch(
        book,
        ['BAR', 'COLUMN', 'LINE', 'AREA', 'COMBO', 'SCATTER'].map((chartType) => ({
          addChart: { chart: { spec: { basicChart: { ...line.basicChart, chartType, domains: [{ domain: source(0) }] } } } },
        })),
      ).replies.map(({ addChart }) => (addChart!.chart as Message).spec.basicChart.chartType),
    };
  }),
);

const position = 'Sheets API: UpdateEmbeddedObjectPositionRequest';

export const sheetsCharts: Fact[] = [
  documented(
    'a chart without a place is 600 by 371 pixels, on the first cell',
    'Sheets API: OverlayPosition',
    { anchorCell: {}, widthPixels: 600, heightPixels: 371 },
    () => {
      const { anchorCell, ...rest } = placed().plain;
      return { anchorCell, ...rest };
    },
  ),
  documented('a chart gets a cell, offsets and a size', 'Sheets API: OverlayPosition', [3, 4, 5, 6, 310, 220], () => {
    const { anchorCell, offsetXPixels, offsetYPixels, widthPixels, heightPixels } = placed().given;
    return [anchorCell.rowIndex, anchorCell.columnIndex, offsetXPixels, offsetYPixels, widthPixels, heightPixels];
  }),
  documented('charts without an id get different ones', 'Sheets API: EmbeddedChart', ['number', true], () => placed().ids),
  documented(
    'each part of the position of a chart changes by its own mask, and the reply has the new position',
    position,
    [
      [3, 4, 50, 6, 310, 220, true],
      [3, 4, 50, 60, 310, 220, true],
      [3, 4, 50, 60, 310, 400, true],
      [3, 4, 50, 60, 500, 400, true],
      [7, 4, 50, 60, 500, 400, true],
      [7, 8, 50, 60, 500, 400, true],
      [0, 0, 50, 60, 500, 400, true],
      [0, 0, 0, 0, 500, 400, true],
      [1, 2, 50, 60, 500, 400, true],
    ],
    () => placed().moves,
  ),
  documented(
    'updateChartSpec leaves the place and the size of a chart',
    'Sheets API: UpdateChartSpecRequest',
    [1, 2, 50, 60, 500, 400],
    () => {
      const { anchorCell, offsetXPixels, offsetYPixels, widthPixels, heightPixels } = placed().updated;
      return [anchorCell.rowIndex, anchorCell.columnIndex, offsetXPixels, offsetYPixels, widthPixels, heightPixels];
    },
  ),
  documented(
    'deleteEmbeddedObject leaves the other charts of the sheet and those of other sheets',
    'Sheets API: DeleteEmbeddedObjectRequest',
    [2, 1],
    () => placed().left,
  ),
  documented(
    'charts need an id of their own, a specification, and cells of sheets that exist; changes need a chart and a mask',
    'Sheets API: AddChartRequest',
    [],
    () => placed().refused,
  ),
  observed('a basic chart without any data is an internal error', 500, () => placed().blank),
  observed('updateChartSpec refuses a specification without a kind of chart', true, () => placed().unspecified),
  documented(
    'a basic chart has bars, columns, lines, areas, both or points',
    'Sheets API: BasicChartType',
    ['BAR', 'COLUMN', 'LINE', 'AREA', 'COMBO', 'SCATTER'],
    () => placed().kinds,
  ),
  byHand(
    'people see the charts of the API with their kind, data, titles, legend and place',
    'documented',
    'Sheets API: ChartSpec',
    [
      {
        type: 'BAR',
        place: [6, 3, 0, 0, 600, 371],
        options: { title: 'Theo tháng', 'hAxis.title': 'Tháng', 'vAxis.title': '', isStacked: true, 'legend.position': 'bottom' },
        categories: ['một', 'hai'],
        series: [
          ['vụ', 1, 2],
          ['người', 3, 4],
        ],
      },
      {
        type: 'PIE',
        place: [1, 5, 7, 8, 300, 200],
        options: { title: 'Tròn', pieHole: 0.5, 'legend.position': 'none' },
        categories: ['một', 'hai'],
        series: [['', 3, 4]],
      },
      {
        type: 'LINE',
        place: [20, 1, 0, 0, 600, 371],
        options: { 'vAxis.title': 'Vụ' },
        categories: ['tháng', 'một', 'hai'],
        series: [['', null, 1, 2]],
      },
    ],
    'chạy drawCharts, nhìn ba biểu đồ trên trang',
  ),
];
