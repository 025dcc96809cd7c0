// The Sheets API: columns and rows that requests add, move, size, hide and fit.
import { documented, type Fact } from '../../../fact';
import { once, onSheet } from '../../../own-files';
import { ask, batch, cells, type Message } from '../calls';
import { accepted } from '../refused';

type Dimension = 'ROWS' | 'COLUMNS';

const lines = (sheetId: number, dimension: Dimension, startIndex?: number, endIndex?: number): object => ({
  sheetId,
  dimension,
  startIndex,
  endIndex,
});

const columns = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:E1').setValues([['a', 'b', 'c', 'd', 'e']]);
    sheet.getRange('B1').setBackground('#ff0000');
    sheet.getRange('C1').setBackground('#0000ff');
    SpreadsheetApp.flush();
    const seen = (): string =>
      cells(book, 'S!A1:H1', 'userEnteredValue.stringValue,userEnteredFormat.backgroundColor')[0]!
        .map(({ userEnteredValue, userEnteredFormat }) => {
          const { red, blue } = userEnteredFormat?.backgroundColor ?? {};
          return (userEnteredValue?.stringValue ?? '-') + (red ? 'r' : blue ? 'l' : '');
        })
        .join('');
    const size = (): unknown[] => {
      const { rowCount, columnCount } = ask(book, 'sheets.properties.gridProperties').sheets[0].properties.gridProperties;
      return [rowCount, columnCount];
    };
    const steps: unknown[] = [];
    const step = (request: object): void => {
      batch(book, [request]);
      steps.push(seen());
    };
    step({ insertDimension: { range: lines(id, 'COLUMNS', 2, 3), inheritFromBefore: true } });
    step({ insertDimension: { range: lines(id, 'COLUMNS', 3, 4) } });
    step({ deleteDimension: { range: lines(id, 'COLUMNS', 2, 4) } });
    step({ moveDimension: { source: lines(id, 'COLUMNS', 1, 3), destinationIndex: 5 } });
    step({ moveDimension: { source: lines(id, 'COLUMNS', 3, 5) } });
    step({ moveDimension: { source: lines(id, 'COLUMNS', undefined, 1), destinationIndex: 2 } });
    const before = size();
    batch(book, [
      { appendDimension: { sheetId: id, dimension: 'COLUMNS', length: 1 } },
      { appendDimension: { sheetId: id, dimension: 'ROWS', length: 1 } },
    ]);
    const grown = size();
    batch(book, [
      { insertDimension: { range: lines(id, 'COLUMNS', 27, 28), inheritFromBefore: true } },
      { insertDimension: { range: lines(id, 'ROWS', 0, 2), inheritFromBefore: false } },
    ]);
    const widened = size();
    batch(book, [
      { deleteDimension: { range: lines(id, 'ROWS', 500) } },
      { deleteDimension: { range: lines(id, 'COLUMNS', undefined, 2) } },
    ]);
    return {
      steps,
      sizes: [before, grown, widened, size()],
      refused: accepted(book, [
        { appendDimension: { sheetId: id, dimension: 'ROWS' } },
        { appendDimension: { sheetId: id, dimension: 'ROWS', length: 0 } },
        { appendDimension: { sheetId: id, dimension: 'ROWS', length: -1 } },
        { appendDimension: { sheetId: id, length: 1 } },
        { appendDimension: { sheetId: 404, dimension: 'ROWS', length: 1 } },
        { insertDimension: {} },
        { insertDimension: { range: { sheetId: id, startIndex: 0, endIndex: 1 } } },
        { insertDimension: { range: lines(id, 'ROWS', -1, 1) } },
        { insertDimension: { range: lines(id, 'ROWS', 3, 2) } },
        { insertDimension: { range: lines(id, 'COLUMNS', 0, 1), inheritFromBefore: true } },
        { insertDimension: { range: lines(id, 'COLUMNS', 40, 41), inheritFromBefore: true } },
        { deleteDimension: { range: lines(id, 'COLUMNS', 25, 27) } },
        { deleteDimension: { range: lines(id, 'COLUMNS', 40, 41) } },
        { deleteDimension: {} },
        { moveDimension: { source: lines(id, 'COLUMNS', 0, 1), destinationIndex: 40 } },
        { moveDimension: { destinationIndex: 1 } },
        { updateDimensionProperties: { properties: { pixelSize: 50 }, fields: 'pixelSize' } },
        { updateDimensionProperties: { range: lines(id, 'COLUMNS', 26, 27), properties: { pixelSize: 50 }, fields: 'pixelSize' } },
        { autoResizeDimensions: {} },
        { autoResizeDimensions: { dimensions: { sheetId: id, startIndex: 0, endIndex: 1 } } },
      ]),
    };
  }),
);

const fitted = once(() =>
  onSheet((sheet, book) => {
    const id = sheet.getSheetId();
    sheet.setName('S');
    sheet.getRange('A1:C1').setValues([['x', 'một câu dài hơn nhiều để cột phải rộng ra cho vừa', 'x']]);
    sheet.setColumnWidths(1, 5, 222).setRowHeights(1, 5, 99);
    sheet.hideRows(3, 2);
    sheet.hideColumns(4);
    SpreadsheetApp.flush();
    const change = (range: object, properties: object, fields: string): object => ({
      updateDimensionProperties: { range, properties, fields },
    });
    const seen = (kind: 'rowMetadata' | 'columnMetadata', range = 'S!A1:E5'): string[] =>
      (ask(book, `sheets.data.${kind}(pixelSize,hiddenByUser)`, [range]).sheets[0].data[0][kind] as Message[]).map(
        ({ pixelSize, hiddenByUser }) => (hiddenByUser ? `${pixelSize} hidden` : String(pixelSize)),
      );
    const given = { pixelSize: 55, hiddenByUser: false };
    batch(book, [
      change(lines(id, 'ROWS', 1, 3), given, 'pixelSize'),
      change(lines(id, 'ROWS', 3, 4), given, 'hiddenByUser'),
      change(lines(id, 'COLUMNS', 3, 4), {}, 'hiddenByUser'),
      change(lines(id, 'COLUMNS', 4), given, 'pixelSize'),
      change(lines(id, 'ROWS', 999, 1000), { ...given, hiddenByUser: true }, '*'),
    ]);
    const sized = [seen('rowMetadata'), seen('columnMetadata'), seen('rowMetadata', 'S!A999:A1000')];
    batch(book, [
      { autoResizeDimensions: { dimensions: lines(id, 'COLUMNS', 0, 2) } },
      { autoResizeDimensions: { dimensions: lines(id, 'ROWS', 0, 2) } },
    ]);
    const [wide, high] = [seen('columnMetadata'), seen('rowMetadata')];
    return {
      sized,
      columns: [Number(wide[0]) < 222, Number(wide[0]) < Number(wide[1]), wide[1] !== '222', ...wide.slice(2)],
      rows: [Number(high[0]) < 99, Number(high[1]) < 55, ...high.slice(2)],
    };
  }),
);

export const sheetsDimensions: Fact[] = [
  documented(
    'columns are inserted with formats from before or after, deleted, and moved to both sides',
    'Sheets API: InsertDimensionRequest',
    ['abr-rclde', 'abr-r-lclde', 'abrclde', 'adebrcl', 'brclade', 'clbrade'],
    () => columns().steps,
  ),
  documented(
    'a grid grows by appended and inserted columns and rows, and shrinks by deleted ones',
    'Sheets API: AppendDimensionRequest',
    [
      [1000, 26],
      [1001, 27],
      [1003, 28],
      [500, 26],
    ],
    () => columns().sizes,
  ),
  documented(
    'requests for rows and columns need a sheet, a dimension and a stretch within the grid',
    'Sheets API: DimensionRange',
    [],
    () => columns().refused,
  ),
  documented(
    'a new size leaves a row hidden, and a row that is shown again keeps its size',
    'Sheets API: DimensionProperties',
    [
      ['99', '55', '55 hidden', '99', '99'],
      ['222', '222', '222', '222', '55'],
      ['21', '55 hidden'],
    ],
    () => fitted().sized,
  ),
  documented(
    'autoResizeDimensions fits the named columns to their texts and leaves the others',
    'Sheets API: AutoResizeDimensionsRequest',
    [true, true, true, '222', '222', '55'],
    () => fitted().columns,
  ),
  documented(
    'autoResizeDimensions fits the named rows to their texts and leaves the others',
    'Sheets API: AutoResizeDimensionsRequest',
    [true, true, '55 hidden', '99', '99'],
    () => fitted().rows,
  ),
];
